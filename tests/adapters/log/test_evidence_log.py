"""A cell of a picture counts once in a proof, however it came into the log."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from log_samples import a_cell, a_result, a_start, take_evidence_away
from sqlcipher3 import dbapi2

sys.path.insert(0, str(Path(__file__).parents[1] / "model"))

from test_layer_versions import a_model

from hematovision_desktop.adapters.log.checking import check_log
from hematovision_desktop.adapters.log.disk import database
from hematovision_desktop.adapters.log.disk.cipher import KNOWN_KEY, connect
from hematovision_desktop.adapters.log.evidence import seen_again
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.cells.evidence import Place
from hematovision_desktop.core.cells.field import Box, FieldResult, ReviewReason
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.logbook.log import (
    BatchKind,
    BatchStart,
    BatchState,
    Checked,
    LogQuery,
)
from hematovision_desktop.core.microscopes.microscope import MicroscopeProfile
from hematovision_desktop.core.microscopes.proof import CheckedCell, NamedBy, Proof
from hematovision_desktop.core.signing.verifying import Finding
from hematovision_desktop.core.verdicts.verdict import CellKey, named

N, L = Label.NEUTROPHIL, Label.LYMPHOCYTE
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
MODEL = NamedBy("hematovision", "ab" * 32, LabelSet.FOUR)
CELLS = tuple(replace(a_cell(N), box=Box(60 * at, 10, 40, 40)) for at in range(10))
EARLIER = Checked(CheckedCell(N, 0.9, N, 0.6), "Ada", NOON)
"""A cell of a folder that an earlier program read: nobody knows which."""


@pytest.fixture
def log(tmp_path: Path) -> Iterator[SqliteLog]:
    log = SqliteLog(tmp_path / "log.db")
    log.keep_profile(MicroscopeProfile(0, "Olympus", NOON))
    yield log
    log.close()


def read(log: SqliteLog, *pictures: FieldResult, start: BatchStart | None = None) -> int:
    batch = log.begin_batch(start or a_start(day=9))
    log.set_profile(batch, 1)
    log.add_fields(batch, pictures)
    return batch


def picture(position: int = 0, content: str = "c1", name: str = "/slides/a.jpg") -> FieldResult:
    return replace(a_result(position, name, *CELLS), sha256=content)


def checked_at(batch: int, *indices: int) -> list[Checked]:
    said = CheckedCell(N, 0.9, N, 0.6)
    return [Checked(said, "Ada", NOON, batch, CellKey(0, index)) for index in indices]


def proof(log: SqliteLog, model: NamedBy = MODEL) -> tuple[int, int, int, int]:
    found = log.microscopes()[0].proof(model) or Proof()
    return found.right, found.checked, found.seen, found.corrected


def found_in(home: Path) -> list[Finding]:
    return list(check_log(home / "log.db", KNOWN_KEY, lambda *_: True))


@pytest.mark.parametrize("way", ["second batch", "copy beside it", "live", "other content"])
def test_sure_names_of_a_picture_that_is_read_again_are_seen_once(log: SqliteLog, way: str) -> None:
    log.add_checked(1, MODEL, [EARLIER])
    first = read(log, picture())
    log.add_verdicts(first, (named(CellKey(0, 0), L, "Ada", NOON),))
    assert proof(log) == (1, 1, 10, 1)
    if way == "copy beside it":
        log.add_fields(first, [picture(1, name="/slides/copy of a.jpg")])
    else:
        kind = BatchKind.LIVE if way == "live" else BatchKind.PICTURES
        content = "c2" if way == "other content" else "c1"
        again = read(log, picture(content=content), start=replace(a_start(day=10), kind=kind))
        log.add_verdicts(again, (named(CellKey(0, 0), L, "Ada", NOON),))
        log.add_verdicts(again, (named(CellKey(0, 1), L, "Ada", NOON),))
    once = {"copy beside it": (10, 1), "other content": (20, 3)}.get(way, (10, 2))
    assert proof(log) == (1, 1, *once)


def test_a_promise_is_not_held_up_by_reading_the_same_folder_again(log: SqliteLog) -> None:
    log.add_checked(1, MODEL, [EARLIER] * 59)
    first = read(log, *(picture(at, f"c{at}") for at in range(4)))
    for index in range(8):
        log.add_verdicts(first, (named(CellKey(0, index), L, "Ada", NOON),))
    assert log.microscopes()[0].proof(MODEL).promise is None
    for _ in range(5):
        read(log, *(picture(at, f"c{at}") for at in range(4)))
    known = log.microscopes()[0].proof(MODEL)
    assert (known.promise, known.seen, known.corrected) == (None, 40, 8)


def test_removing_a_copy_leaves_the_first_unchanged(
    log: SqliteLog,
) -> None:
    log.add_checked(1, MODEL, [EARLIER])
    first = read(log, picture())
    again = read(log, picture())
    log.add_verdicts(again, (named(CellKey(0, 3), L, "Ada", NOON),))
    assert proof(log) == (1, 1, 10, 1)
    log.remove_batch(again)
    assert proof(log) == (1, 1, 10, 0)
    log.remove_batch(first)
    assert proof(log) == (1, 1, 0, 0)


def test_a_sample_that_is_read_again_is_not_compared_with_itself(log: SqliteLog) -> None:
    start = replace(a_start(day=9), foreign_limit=0.25)
    log.add_checked(1, MODEL, [EARLIER] * 59)
    sure = replace(a_cell(N), distance=0.1)
    doubted = replace(a_cell(N, ReviewReason.LOW_CONFIDENCE), distance=0.1)

    def ended(content: str, doubt: int) -> int:
        cells = [sure] * (100 - doubt) + [doubted] * doubt
        batch = read(log, replace(a_result(0, "/a.jpg", *cells), sha256=content), start=start)
        log.end_batch(batch, BatchState.FINISHED)
        return batch

    def unusual(batch: int) -> bool | None:
        return log.read_batch(batch).summary.standing.unusual

    ended("usual", 5)
    first = ended("strange", 60)
    assert unusual(first) is True
    for _ in range(4):
        again = ended("strange", 60)
    assert (unusual(first), unusual(again)) == (True, True)
    # Reading again does not count twice for what is usual.
    ended("usual", 5)
    usual = log.microscopes()[0].usual
    assert [len(one.batches) for one in usual.values()] == [2]


def test_cells_from_another_laboratory_say_nothing_about_a_microscope(log: SqliteLog) -> None:
    log.add_checked(1, MODEL, [EARLIER])
    reading = read(log, picture(), start=replace(a_start(day=9), kind=BatchKind.READING))
    log.add_verdicts(reading, (named(CellKey(0, 0), L, "Ada", NOON),))
    assert proof(log) == (1, 1, 0, 0)


def test_a_cell_that_is_checked_again_in_another_batch_proves_nothing_more(log: SqliteLog) -> None:
    first, again = read(log, picture()), read(log, picture(name="/usb/b.jpg"))
    log.add_checked(1, MODEL, checked_at(first, 0, 1, 2))
    log.add_checked(1, MODEL, checked_at(again, 2, 3))
    known_folder = Checked(CheckedCell(N, 0.9, N, 0.6), "", NOON, place=Place("c1", CELLS[0].box))
    log.add_checked(1, MODEL, [known_folder])
    assert proof(log)[:2] == (4, 4)
    assert len(log.checked(1, MODEL)) == 4
    # A check outlives its batches, and so do its counts.
    log.remove_batch(first)
    log.remove_batch(again)
    third = read(log, picture())
    log.add_checked(1, MODEL, checked_at(third, 3, 4))
    assert proof(log)[:2] == (5, 5)
    assert {one.box for one in log.spent(1, MODEL)} == {cell.box for cell in CELLS[:5]}


def test_cells_taught_to_a_version_do_not_prove_it(log: SqliteLog, tmp_path: Path) -> None:
    places = [Place("c1", CELLS[at].box) for at in (0, 1)]
    version = log.keep_version(1, a_model(1), places)
    by = replace(MODEL, name=f"hematovision + site {version.number}")
    batch = read(log, picture(), start=replace(a_start(day=9), model_name=by.name))
    log.add_checked(1, by, checked_at(batch, 0, 1, 2))
    log.add_checked(1, MODEL, checked_at(batch, 0, 1, 2))
    assert proof(log, by) == (1, 1, 8, 0)
    assert proof(log) == (3, 3, 0, 0)
    log.add_checked(1, by, [replace(EARLIER, when=NOON + timedelta(days=1))])
    assert len(log.checked(1, by)) == 2
    log.close()
    assert all(one.holds is not False for one in found_in(tmp_path))


def test_a_migrated_log_and_its_backup_count_the_same(log: SqliteLog, tmp_path: Path) -> None:
    path = tmp_path / "log.db"
    first, again = read(log, picture()), read(log, picture())
    log.add_checked(1, MODEL, [*checked_at(first, 0, 1), *checked_at(again, 1, 2), EARLIER])
    log.add_verdicts(again, (named(CellKey(0, 0), L, "Ada", NOON),))
    once = proof(log)
    assert once == (4, 4, 10, 1)
    (tmp_path / "backup").mkdir()
    log.copy_to(tmp_path / "backup" / "log.db")
    log.close()
    raw = connect(path)
    take_evidence_away(raw)
    raw.execute("PRAGMA user_version = 16")
    raw.close()
    for place in (path, tmp_path / "backup" / "log.db"):
        opened = SqliteLog(place)
        assert proof(opened) == once
        opened.close()


def test_a_check_whose_cells_were_moved_is_another_than_the_events_tell(
    log: SqliteLog, tmp_path: Path
) -> None:
    log.add_checked(1, MODEL, checked_at(read(log, picture()), 0, 1))
    log.close()
    raw: dbapi2.Connection = connect(tmp_path / "log.db")
    raw.execute("UPDATE checked SET original = 'c9' WHERE id = 1")
    raw.close()
    wrong = [one.text for one in found_in(tmp_path) if one.holds is False]
    assert any("The check of microscope 1" in one for one in wrong)


def test_walks_a_batch_of_copies_once_instead_of_for_each_copy(tmp_path: Path) -> None:
    def steps(pictures: int) -> int:
        """Return SQLite's steps to read a batch that holds each picture twice."""
        path = tmp_path / f"{pictures}.sqlite"
        log = SqliteLog(path)
        batch = log.begin_batch(a_start())
        results = [a_result(n, f"/{n}.jpg", a_cell()) for n in range(2 * pictures)]
        log.add_fields(
            batch,
            [replace(one, sha256=f"{n % pictures:064x}") for n, one in enumerate(results)],
        )
        log.close()
        taken: list[None] = []
        with closing(connect(path)) as connection:
            connection.set_progress_handler(lambda: taken.append(None), 10)
            seen_again(connection, [batch])
        return len(taken)

    assert steps(400) < 3 * steps(200)


def test_a_list_of_batches_does_not_walk_pictures_without_copies(
    tmp_path: Path,
) -> None:
    def steps(pictures: int) -> int:
        """Return SQLite's steps to read all batches of a log."""
        path = tmp_path / f"{pictures}.sqlite"
        log = SqliteLog(path)
        batches = [log.begin_batch(a_start()) for _ in range(3)]
        for batch in batches:
            results = [a_result(n, f"/{n}.jpg", a_cell()) for n in range(pictures)]
            log.add_fields(
                batch,
                [
                    replace(one, sha256=f"{batch * pictures + n:064x}")
                    for n, one in enumerate(results)
                ],
            )
        # The only picture read twice.
        log.add_fields(batches[0], [replace(a_result(pictures, "/a.jpg"), sha256=f"{1:064x}")])
        log.add_fields(batches[1], [replace(a_result(pictures, "/a.jpg"), sha256=f"{1:064x}")])
        log.close()
        taken: list[None] = []
        with closing(connect(path)) as connection:
            connection.set_progress_handler(lambda: taken.append(None), 1)
            seen_again(connection, batches)
        return len(taken)

    assert steps(400) < 1.2 * steps(100)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Record the SQL statements of logs from now on."""
    statements: list[str] = []

    def connect_heard(*terms: Any) -> dbapi2.Connection:
        connection = connect(*terms)
        connection.set_trace_callback(statements.append)
        return connection

    monkeypatch.setattr(database, "connect", connect_heard)
    return statements


def test_opening_a_log_that_was_closed_looks_at_no_pictures(
    tmp_path: Path, asked: list[str]
) -> None:
    with closing(SqliteLog(tmp_path / "log.db")) as log:
        log.add_fields(log.begin_batch(a_start()), [picture(), picture(1)])
        log.end_batch(1, BatchState.FINISHED)
    asked.clear()
    SqliteLog(tmp_path / "log.db").close()
    looked = [words for words in asked if "repeated" in words or "FROM fields" in words]
    assert asked
    assert looked == []


def test_looks_up_a_batchs_copies_again_when_its_pictures_change(
    tmp_path: Path, asked: list[str]
) -> None:
    with closing(SqliteLog(tmp_path / "log.db")) as log:
        start = replace(a_start(), foreign_limit=2.0)
        batch, _other = log.begin_batch(start), log.begin_batch(start)
        far = tuple(replace(cell, distance=1.0) for cell in CELLS)
        one = replace(picture(), cells=far)
        log.add_fields(batch, [one])
        log.batches(LogQuery())
        asked.clear()
        log.batches(LogQuery())
        log.read_batch(batch)
        assert not [words for words in asked if "repeated" in words]
        log.add_fields(batch, [replace(one, position=1)])
        (summary,) = (found for found in log.batches(LogQuery()) if found.batch_id == batch)
        assert [words for words in asked if words.startswith("WITH copied")]
        assert summary.ood_counts.measured == len(CELLS)
