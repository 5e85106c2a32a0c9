"""Several writes in one transaction: each complete, and all kept by one commit or none."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from log_samples import a_cell, a_result, a_start
from sqlcipher3 import dbapi2

from hematovision_desktop.adapters.log.checking import check_log
from hematovision_desktop.adapters.log.disk.cipher import KNOWN_KEY
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchRemoved, BatchState
from hematovision_desktop.core.verdicts.verdict import CellKey, VerdictKind, named

FULL = EnvironmentFault("The disk is full.")
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ROWS = [named(CellKey(0, 0), label, "Ada", NOON) for label in (Label.BAND, Label.MONOCYTE)]


def wrong_with(path: Path) -> list[str]:
    """Return the faults that a check finds in a log, including events that do not match its rows."""
    return [one.text for one in check_log(path, KNOWN_KEY, lambda *_: True) if one.holds is False]


@pytest.fixture
def log(path: Path) -> Iterator[SqliteLog]:
    with closing(SqliteLog(path)) as opened:
        yield opened


def test_a_refused_write_takes_back_its_own_rows_alone(log: SqliteLog, path: Path) -> None:
    batch = log.begin_batch(a_start())
    with log.together():
        log.add_fields(batch, [a_result(0, "/0", a_cell())])
        with pytest.raises(dbapi2.IntegrityError):
            log.add_fields(batch, [a_result(1), a_result(0)])
        log.add_verdicts(batch, ROWS[:1])
        with pytest.raises(ValueError, match="row"):
            log.add_verdicts(batch, [ROWS[1], replace(ROWS[1], kind=VerdictKind.WITHDRAWN, of=99)])
        with pytest.raises(BatchRemoved):
            log.end_batch(batch + 1, BatchState.FINISHED)
        log.add_verdicts(batch, ROWS[1:])
    kept = log.read_batch(batch)
    assert kept.results == (a_result(0, "/0", a_cell()),)
    assert kept.verdicts == tuple(ROWS)
    assert kept.summary.tally.counts == {Label.MONOCYTE: 1}
    log.close()
    assert wrong_with(path) == []


def test_uncommitted_writes_are_neither_kept_nor_remembered(log: SqliteLog) -> None:
    batch = log.begin_batch(a_start())
    log.add_fields(batch, [a_result(0, "/0", a_cell())])
    before = log.read_batch(batch), log.events()
    with pytest.raises(EnvironmentFault, match="full"), log.together():
        log.add_verdicts(batch, ROWS)
        log.end_batch(batch, BatchState.FINISHED)
        raise FULL
    assert (log.read_batch(batch), log.events()) == before
    log.add_verdicts(batch, ROWS)  # numbered by the file's content
    assert log.read_batch(batch).verdicts == tuple(ROWS)


def test_writes_nothing_alone_after_sqlite_rolled_back_by_itself(log: SqliteLog) -> None:
    batch = log.begin_batch(a_start())
    before = log.read_batch(batch), log.events()
    with pytest.raises(dbapi2.OperationalError), log.together():
        log.add_fields(batch, [a_result(0)])
        # As after some disk faults; the statement returns no value.
        with pytest.raises(TypeError):
            log.value("ROLLBACK")
        with pytest.raises(RuntimeError, match="undone"):
            log.add_fields(batch, [a_result(1)])
    assert (log.read_batch(batch), log.events()) == before


def test_a_full_disk_undoes_the_write_that_met_it(log: SqliteLog) -> None:
    batch = log.begin_batch(a_start())
    log.value(f"PRAGMA max_page_count = {log.value('PRAGMA page_count') + 8}")
    large = [replace(a_result(at), thumbnail=bytes(50_000)) for at in range(2, 20)]
    with log.together():
        log.add_fields(batch, [a_result(0)])
        with pytest.raises(EnvironmentFault, match="full"):
            log.add_fields(batch, large)
    assert log.read_batch(batch).results == (a_result(0),)


def test_a_kill_before_the_commit_leaves_the_log_unchanged(log: SqliteLog, path: Path) -> None:
    batch = log.begin_batch(a_start())
    log.add_fields(batch, [a_result(0, "/0", a_cell())])
    left = path.with_name("left.db")
    written = path.with_name("log.db-wal")
    with log.together():
        before = written.stat().st_size
        # More than the cache holds, so uncommitted pages are on disk.
        large = [replace(a_result(at), thumbnail=bytes(500_000)) for at in range(1, 80)]
        log.add_fields(batch, large)
        log.add_verdicts(batch, ROWS)
        assert written.stat().st_size > before
        shutil.copyfile(path, left)
        shutil.copyfile(written, left.with_name("left.db-wal"))
    with closing(SqliteLog(left)) as found:
        assert found.trouble == ""
        assert found.find_damage() == []
        kept = found.read_batch(batch)
        assert kept.results == (a_result(0, "/0", a_cell()),)
        assert kept.verdicts == ()
    assert wrong_with(left) == []
    assert log.read_batch(batch).verdicts == tuple(ROWS)
