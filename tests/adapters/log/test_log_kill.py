from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from log_samples import a_cell, a_result

from hematovision_desktop.adapters.log.disk.cipher import connect
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.logbook.log import BatchState, LogQuery

PROMISED_S = 0.25

# Feeds a field about every two milliseconds and prints when, and how long the log took to write.
FEED = """
import sys, threading, time
from pathlib import Path
from log_samples import a_cell, a_result, a_start
from hematovision_desktop.services.log.log_writer import LogWriter
from hematovision_desktop.adapters.log.disk.cipher import connect
from hematovision_desktop.adapters.log.sqlite import SqliteLog

def say(word, figure):
    # In one piece: both threads speak, and print() ends its line in a second write.
    print(f"{word} {figure}\\n", end="", flush=True)

class TimedLog(SqliteLog):
    def add_fields(self, batch_id, results):
        started = time.monotonic()
        super().add_fields(batch_id, results)
        say("wrote", time.monotonic() - started)

worker = LogWriter(lambda: TimedLog(Path(sys.argv[1])), lambda fault: print("fault", fault))
batch = worker.begin_batch(a_start(total=100_000))
batch.result()
pace = threading.Event()
for position in range(100_000):
    worker.add_fields(batch, [a_result(position, f"/slides/{position}.jpg", a_cell())])
    say("fed", time.monotonic())
    pace.wait(0.002)
"""


def feed_and_kill(path: Path, after: int) -> tuple[list[float], list[float]]:
    """Kill the feeder after this many fields; return when each was fed and how long writes took."""
    lines: list[str] = []
    with subprocess.Popen(
        [sys.executable, "-c", FEED, str(path)],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    ) as child:
        assert child.stdout is not None
        for line in child.stdout:
            lines.append(line)
            if sum(told.startswith("fed") for told in lines) == after:
                break
        child.kill()
        lines += child.stdout.readlines()
    told = [line.split() for line in lines if line.endswith("\n")]
    assert {words[0] for words in told} <= {"fed", "wrote"}, lines
    fed = [float(words[1]) for words in told if words[0] == "fed"]
    return fed, [float(words[1]) for words in told if words[0] == "wrote"]


@pytest.mark.parametrize("after", [1, 60, 199, 350])
def test_a_kill_loses_a_quarter_of_a_second_at_most(tmp_path: Path, after: int) -> None:
    path = tmp_path / "log.db"
    fed, writes = feed_and_kill(path, after)
    assert len(fed) >= after

    log = SqliteLog(path)
    summary = log.batches(LogQuery())[0]
    assert summary.state is BatchState.INTERRUPTED
    batch = log.read_batch(summary.batch_id)
    assert batch.results == tuple(
        a_result(position, f"/slides/{position}.jpg", a_cell())
        for position in range(len(batch.results))
    )
    if len(batch.results) < len(fed):
        lost_s = fed[-1] - fed[len(batch.results)]
        # A slow disk may add the time of its slowest write.
        assert lost_s <= PROMISED_S + max(writes, default=0.0)
    log.add_fields(summary.batch_id, [a_result(99_999, "/after.jpg", a_cell())])
    log.close()

    connection = connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.execute("INSERT INTO field_paths (field_paths) VALUES ('integrity-check')")
    connection.close()
