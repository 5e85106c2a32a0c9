"""What the checksums and the encryption of a log cost: without them, with the known key, with a separate key.

    python -m benchmarks.bench_log_key [FIELDS]

The last batch contains 100,000 cells. Each task is done in all three logs in turn, so noise of the
machine affects all of them. The output is the median of the process's CPU time, and the ratio to
the log without checksums. Opening it again reads from the system's file cache, not from the disk.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median

from benchmarks.bench_log import BATCH, FIRST, fill, make_fields
from hematovision_desktop.adapters.log.disk.cipher import KNOWN_KEY, PLAIN
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.formats.cell_table import origin_of, write_csv
from hematovision_desktop.core.logbook.log import BatchState, LogQuery
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook

FIELDS = 100_000
LARGE_CELLS = 100_000
REPEATS = 5
KEYS = {"plain": PLAIN, "checked": KNOWN_KEY, "own key": bytes(range(32))}


def _add_large(log: SqliteLog) -> int:
    batch_id = log.begin_batch(replace(FIRST, name="Large"))
    results = tuple(make_fields(0))
    cells = [len(one.cells) for one in results]
    position = 0
    for _ in range(LARGE_CELLS // sum(cells) + 1):
        moved = [replace(one, position=position + at) for at, one in enumerate(results)]
        log.add_fields(batch_id, moved)
        position += BATCH
    log.end_batch(batch_id, BatchState.FINISHED)
    return batch_id


def _tasks(log: SqliteLog, path: Path, key: bytes, large: int) -> dict[str, Callable[[], object]]:
    def export() -> None:
        table = log.read_table(large)
        origin = origin_of(table.summary.start, large, table.summary.standing)
        write_csv(path.with_suffix(".csv"), origin, table.fields, VerdictBook(table.verdicts))

    return {
        "open the log": lambda: SqliteLog(path.with_name(f"copy of {path.name}"), key).close(),
        "list": lambda: log.batches(LogQuery()),
        "search: a word in every path": lambda: log.batches(LogQuery(("pictures",))),
        "search: a word in few paths": lambda: log.batches(LogQuery(("slide 77/",))),
        f"open a batch of {LARGE_CELLS:,} cells": lambda: log.open_batch(large),
        f"export {LARGE_CELLS:,} cells": export,
    }


def main(fields: int = FIELDS) -> None:
    """Print a line for each task, a column for each log."""
    with tempfile.TemporaryDirectory() as folder:
        tasks, logs = {}, []
        for name, key in KEYS.items():
            path = Path(folder) / f"{name}.sqlite"
            log = SqliteLog(path, key)
            fill(log, fields)
            large = _add_large(log)
            log.close()
            path.with_name(f"copy of {path.name}").write_bytes(path.read_bytes())
            logs.append(SqliteLog(path, key))
            tasks[name] = _tasks(logs[-1], path, key, large)
        print(f"{'CPU ms':<36}" + "".join(f"{name:>18}" for name in KEYS))
        for what in tasks["plain"]:
            times: dict[str, list[float]] = {name: [] for name in KEYS}
            for _ in range(REPEATS):
                for name in KEYS:
                    began = time.process_time()
                    tasks[name][what]()
                    times[name].append((time.process_time() - began) * 1000)
            middle = {name: median(each) for name, each in times.items()}
            shown = [f"{ms:>10.1f} {ms / middle['plain']:>5.2f} x" for ms in middle.values()]
            print(f"{what:<36}" + "".join(shown), flush=True)
        for log in logs:
            log.close()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
