"""If other programs change `-wal` or `-shm` while the log is open, nothing that was kept is lost."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import PIPE

import pytest
from log_samples import a_cell, a_result, a_start

from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.logbook.log import BatchState, LogQuery

SHORTENED = """
import os, signal, sys
from pathlib import Path
from log_samples import a_cell, a_result, a_start
from hematovision_desktop.adapters.log.sqlite import SqliteLog

log = SqliteLog(Path(sys.argv[1]))
batch = log.begin_batch(a_start("cut"))
for number in range(9):
    if number % 3 == 1:
        os.truncate(sys.argv[1] + "-shm", int(sys.argv[2]))
    log.add_fields(batch, [a_result(number, "/a.jpg", a_cell())])
assert len(log.read_batch(batch).results) == 9
if sys.argv[3] == "killed":
    os.kill(os.getpid(), signal.SIGKILL)
log.close()
"""
CUT = """
import os, sys
from pathlib import Path
from log_samples import a_cell, a_result, a_start
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.base.errors import EnvironmentFault

log, end = SqliteLog(Path(sys.argv[1])), sys.argv[1] + "-wal"
batch = log.begin_batch(a_start("cut"))
for number in range(20):
    if number == 10:
        os.truncate(end, int(os.stat(end).st_size * float(sys.argv[2])))
    try:
        log.add_fields(batch, [a_result(number, "/a.jpg", a_cell())])
        assert number < 10
    except EnvironmentFault as told:
        assert number >= 10 and "Another program cut off what was last written" in str(told), told
try:
    log.close()
except EnvironmentFault as told:
    assert "Another program cut off" in str(told), told
else:
    raise AssertionError
"""
KILLED = """
import os, shutil, signal, sys
from pathlib import Path
from log_samples import a_cell, a_result, a_start
from hematovision_desktop.adapters.log.sqlite import SqliteLog

path, how = Path(sys.argv[1]), sys.argv[2]
end, other = Path(f"{path}-wal"), path.with_name("other")
log = SqliteLog(path)
batch = log.begin_batch(a_start("cut"))
for number in range(9):
    if number == 3 and how == "replaced":
        shutil.copy(end, other)
        other.replace(end)
    elif number == 3 or (number == 6 and how == "removed twice"):
        end.unlink()
    log.add_fields(batch, [a_result(number, "/a.jpg", a_cell())])
os.kill(os.getpid(), signal.SIGKILL)
"""


COPIES_ITSELF = """
import json, os, sys, traceback

sys.path[:0] = json.loads(sys.argv[1])
import log_samples
from hematovision_desktop.adapters.log import sqlite

for line in sys.stdin:
    code, *given = json.loads(line)
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        sys.argv[1:] = given
        try:
            exec(code, {"__name__": "__main__"})
        except BaseException:
            os.write(writing, traceback.format_exc().encode()[-4000:])
            os._exit(1)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as said:
        told = said.read()
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    print(json.dumps([status, told]), flush=True)
"""
RunApart = Callable[..., tuple[int, str]]


@pytest.fixture(scope="module")
def run_apart() -> Iterator[RunApart]:
    """Return a function that runs a program in a process of its own and returns its exit code and fault.

    Each is a copy of one that has loaded the log, because loading it takes longer than most programs.
    """
    given = [sys.executable, "-c", COPIES_ITSELF, json.dumps(list(filter(None, sys.path)))]
    with subprocess.Popen(given, stdin=PIPE, stdout=PIPE, text=True) as loaded:
        assert loaded.stdin is not None and loaded.stdout is not None

        def run(*program: str) -> tuple[int, str]:
            print(json.dumps(program), file=loaded.stdin, flush=True)
            code, said = json.loads(loaded.stdout.readline())
            return code, said

        yield run
        loaded.stdin.close()
    assert loaded.returncode == 0


def filled(log: SqliteLog, batch: int, *numbers: int) -> None:
    for number in numbers:
        log.add_fields(batch, [a_result(number, f"/{number}.jpg", a_cell())])


def put_in_place(index: Path, content: bytes) -> None:
    """Write to a file in place, as some tools do."""
    with index.open("r+b") as stream:
        stream.write(content)


@pytest.mark.parametrize("then", ["more is written", "it is closed", "both, again and again"])
def test_an_earlier_index_costs_nothing(then: str, tmp_path: Path) -> None:
    log = SqliteLog(tmp_path / "log.sqlite")
    index = tmp_path / "log.sqlite-shm"
    batch = log.begin_batch(a_start("kept"))
    filled(log, batch, 0)
    earlier = index.read_bytes()
    filled(log, batch, *range(1, 6))
    put_in_place(index, earlier)
    if then != "it is closed":
        filled(log, batch, *range(6, 9))
    if then.startswith("both"):
        for number in range(9, 12):
            put_in_place(index, earlier)
            filled(log, batch, number)
        put_in_place(index, earlier)
    log.close()
    rows = {"more is written": 9, "it is closed": 6}.get(then, 12)
    again = SqliteLog(tmp_path / "log.sqlite")
    assert [one.position for one in again.read_batch(batch).results] == list(range(rows))
    assert not again.find_damage()
    assert not again.trouble
    again.close()


@pytest.mark.parametrize("change", [bytes, os.urandom], ids=["zeros", "noise"])
def test_an_index_of_nonsense_costs_nothing(change: Callable[[int], bytes], tmp_path: Path) -> None:
    log = SqliteLog(tmp_path / "log.sqlite")
    index = tmp_path / "log.sqlite-shm"
    batch = log.begin_batch(a_start("kept"))
    filled(log, batch, *range(5))
    put_in_place(index, change(index.stat().st_size))
    filled(log, batch, *range(5, 9))
    log.close()
    again = SqliteLog(tmp_path / "log.sqlite")
    assert len(again.read_batch(batch).results) == 9
    assert not again.find_damage()
    again.close()


@pytest.mark.skipif(os.name != "posix", reason="only there a file that is in use can be shortened")
@pytest.mark.parametrize("end", ["closed", "killed"])
@pytest.mark.parametrize("left_bytes", [0, 96, 4096, 20_000])
def test_an_index_shortened_between_two_writes_costs_nothing(
    left_bytes: int, end: str, tmp_path: Path, run_apart: RunApart
) -> None:
    """SQLite maps it into memory; reading beyond the file's end would kill the process."""
    path = tmp_path / "log.sqlite"
    code, said = run_apart(SHORTENED, str(path), str(left_bytes), end)
    assert code == (0 if end == "closed" else -signal.SIGKILL), said
    log = SqliteLog(path)
    (batch,) = log.batches(LogQuery())
    assert len(log.read_batch(batch.batch_id).results) == 9
    assert not log.find_damage()
    log.close()


@pytest.mark.skipif(os.name != "posix", reason="only there a file that is open can be removed")
@pytest.mark.parametrize("how", ["removed", "removed twice", "replaced"])
def test_latest_changes_whose_file_is_removed_or_replaced_outlast_a_crash(
    how: str, tmp_path: Path, run_apart: RunApart
) -> None:
    path = tmp_path / "log.sqlite"
    code, said = run_apart(KILLED, str(path), how)
    assert code == -signal.SIGKILL, said
    log = SqliteLog(path)
    (batch,) = log.batches(LogQuery())
    assert [one.position for one in log.read_batch(batch.batch_id).results] == list(range(9))
    assert not log.find_damage()
    assert not log.trouble
    log.close()


@pytest.mark.skipif(os.name != "posix", reason="only there a file that is open can be removed")
def test_keeps_a_file_aside_that_replaced_the_latest_changes(tmp_path: Path) -> None:
    path = tmp_path / "log.sqlite"
    log = SqliteLog(path)
    batch = log.begin_batch(a_start("kept"))
    (tmp_path / "strange").write_bytes(b"of another")
    (tmp_path / "strange").replace(tmp_path / "log.sqlite-wal")
    filled(log, batch, 0)
    log.close()
    assert (tmp_path / "log.sqlite-wal.aside").read_bytes() == b"of another"
    again = SqliteLog(path)
    assert len(again.read_batch(batch).results) == 1
    again.close()


@pytest.mark.skipif(os.name != "posix", reason="only there a file that is in use can be shortened")
@pytest.mark.parametrize("left", ["0", "0.3", "0.5", "0.9", "0.999"])
def test_reports_shortened_latest_changes_and_keeps_the_log_whole(
    left: str, tmp_path: Path, run_apart: RunApart
) -> None:
    """Closing with missing changes used to damage the log silently."""
    path = tmp_path / "log.sqlite"
    before = SqliteLog(path)
    kept = before.begin_batch(a_start("before"))
    filled(before, kept, 0, 1)
    before.close()
    code, said = run_apart(CUT, str(path), left)
    assert code == 0, said
    log = SqliteLog(path)
    assert not log.find_damage()
    assert len(log.read_batch(kept).results) == 2
    assert all(len(log.read_batch(one.batch_id).results) <= 10 for one in log.batches(LogQuery()))
    log.close()


def test_does_not_take_a_file_that_the_log_empties_for_shortened(tmp_path: Path) -> None:
    log = SqliteLog(tmp_path / "log.sqlite")
    for name in ("one", "two"):
        batch = log.begin_batch(a_start(name))
        filled(log, batch, 0, 1)
        log.end_batch(batch, BatchState.FINISHED)
        log.remove_batch(batch)
    filled(log, log.begin_batch(a_start("three")), 0, 1)
    log.close()
