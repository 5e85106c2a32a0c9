"""A `-wal` beside a log is used if it belongs to the log; otherwise it is kept aside and reported."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from log_samples import a_cell, a_result, a_start

from hematovision_desktop.adapters.log.disk.cipher import KNOWN_KEY, PLAIN
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.logbook.log import LogQuery

SECRET = bytes(range(32))
LOG, WAL = "log.sqlite", "log.sqlite-wal"
ROWS = 20


def add(log: SqliteLog, name: str) -> None:
    batch = log.begin_batch(a_start(name))
    log.add_fields(batch, [a_result(at, f"/{name}/{at}.jpg", a_cell()) for at in range(ROWS)])


def taken_in(log: SqliteLog) -> None:
    log.value("PRAGMA wal_checkpoint (TRUNCATE)")


class States:
    """Copies of one log's folder at several times, by name."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self._now, self._folder, self._key = folder / "now", folder, key
        with self._open() as log:
            add(log, "first")
            self._keep("first, open")
            add(log, "second")
            taken_in(log)
            add(log, "third")
            self._keep("third, open")
        self._keep("third, closed")
        with self._open() as log:
            add(log, "fourth")
            self._keep("fourth, open")
            taken_in(log)
            add(log, "fifth")
            self._keep("fifth, open")
        self._keep("fifth, closed")

    @contextmanager
    def _open(self) -> Iterator[SqliteLog]:
        with closing(SqliteLog(self._now / LOG, self._key)) as log:
            yield log

    def _keep(self, name: str) -> None:
        shutil.copytree(self._now, self._folder / name)

    def mixed(self, log: str, wal: str, home: Path) -> Path:
        """Make a folder with the file of one state and the `-wal` of another."""
        home.mkdir()
        shutil.copy(self._folder / log / LOG, home)
        shutil.copy(self._folder / wal / WAL, home)
        return home / LOG


@pytest.fixture(
    scope="module", params=[PLAIN, KNOWN_KEY, SECRET], ids=["plain", "checked", "secret"]
)
def key(request: pytest.FixtureRequest) -> bytes:
    return bytes(request.param)


@pytest.fixture(scope="module")
def states(tmp_path_factory: pytest.TempPathFactory, key: bytes) -> States:
    return States(tmp_path_factory.mktemp("states"), key)


def names(log: SqliteLog) -> set[str]:
    assert log.find_damage() == []
    found = log.batches(LogQuery())
    assert all(len(log.read_batch(one.batch_id).results) == ROWS for one in found)
    return {one.start.name for one in found}


ALL = ("first", "second", "third", "fourth", "fifth")
OPEN = {"first, open": 1, "third, open": 3, "fourth, open": 4, "fifth, open": 5}
"""States with a `-wal`, and how many batches the log holds with its own."""
ALONE = {**OPEN, "first, open": 0, "third, open": 2, "fourth, open": 3, "fifth, open": 4}
ALONE |= {"third, closed": 3, "fifth, closed": 5}


@pytest.mark.parametrize("wal", OPEN)
@pytest.mark.parametrize("file", ALONE)
def test_in_every_order_nothing_that_the_log_holds_is_overwritten(
    states: States, key: bytes, file: str, wal: str, tmp_path: Path
) -> None:
    path = states.mixed(file, wal, tmp_path / "mixed")
    content = path.with_name(WAL).read_bytes()
    with closing(SqliteLog(path, key)) as log:
        there, trouble = names(log), log.trouble
        told = [one.kind for one in log.events()].count("strange end")
    assert there >= set(ALL[: ALONE[file]])
    aside = path.with_name(WAL + ".aside")
    assert aside.exists() == (told == 1)
    if file == wal:
        assert (there, trouble) == (set(ALL[: OPEN[wal]]), "")
    elif there != set(ALL[: max(ALONE[file], OPEN[wal])]):
        # Rows that only the other has are not lost silently.
        assert "not taken in" in trouble
        assert aside.read_bytes() == content
    with closing(SqliteLog(path, key)) as log:
        assert (names(log), log.trouble) == (there, "")


@pytest.mark.parametrize("other_key", [KNOWN_KEY, SECRET], ids=["checked", "secret"])
def test_the_end_of_another_log_is_kept_aside(
    states: States, key: bytes, tmp_path: Path, other_key: bytes
) -> None:
    other = tmp_path / "another log" / LOG
    path = states.mixed("fifth, closed", "fourth, open", tmp_path / "mixed")
    with closing(SqliteLog(other, other_key)) as log:
        for name in ("x", "y"):
            add(log, name)
        shutil.copy(other.with_name(WAL), path.with_name(WAL))
    with closing(SqliteLog(path, key)) as log:
        assert names(log) == set(ALL)
        assert "not taken in" in log.trouble


def test_removal_and_a_key_change_include_files_kept_aside(
    states: States, key: bytes, tmp_path: Path
) -> None:
    path = states.mixed("fifth, closed", "first, open", tmp_path / "removed")
    aside = path.with_name(WAL + ".aside")
    with closing(SqliteLog(path, key)) as log:
        assert aside.exists()
        log.remove_batch(1)
        assert not aside.exists()
    again = states.mixed("fifth, closed", "third, open", tmp_path / "another key")
    with closing(SqliteLog(again, key)) as log:
        assert again.with_name(WAL + ".aside").exists()
        log.change_key(bytes(reversed(range(32))))
        assert not again.with_name(WAL + ".aside").exists()
