"""A log from before the verdict books shows the same figures after the migration as its window did."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from hematovision_desktop.adapters.log.disk.cipher import connect, key_on_disk
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.log.steps.migrations import migrate
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchKind, BatchState, LogQuery, Stage
from hematovision_desktop.core.verdicts.counting import Tally
from hematovision_desktop.core.verdicts.reviewed_batch import tally_of
from hematovision_desktop.core.verdicts.verdict import PROGRAM, CellKey, VerdictKind
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook

N, L, M, E, B = (
    Label.NEUTROPHIL,
    Label.LYMPHOCYTE,
    Label.MONOCYTE,
    Label.EOSINOPHIL,
    Label.BASOPHIL,
)
STAMP = "2026-01-05 10-00-00"
SURE, DOUBTFUL, BY_HAND = range(3)


class OldLog:
    """A log as version 4 wrote it, built by plain SQL."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "log.sqlite"
        self._sql = dbapi2.connect(str(self.path), isolation_level=None)
        migrate(self._sql, 0, folder, latest=4)
        self._sql.execute("INSERT INTO models VALUES (1, 'pack', 'ff')")
        self._seconds = 0

    def close(self) -> None:
        self._sql.close()

    def batch(self, batch_id: int, name: str, state: str = "finished", total: int = 0) -> None:
        self._sql.execute(
            """INSERT INTO batches VALUES (?, ?, '', ?, '2026-01-05T10:00:00.000000+00:00', ?,
            'five', 0.5, NULL, 1, '0.1.0')""",
            (batch_id, name, state, total),
        )

    def field(self, batch_id: int, position: int, *cells: tuple[Label, int]) -> None:
        self._sql.execute(
            """INSERT INTO fields (batch_id, position, path, status, sha256, notes, read_ms,
            locate_ms, classify_ms) VALUES (?, ?, ?, 'ok', ?, '[]', 1, 2, 3)""",
            (batch_id, position, f"/old/live/{STAMP}/cell_{position + 1:05}.png", "ab" * 32),
        )
        for index, (label, kind) in enumerate(cells):
            shares = {one.value: 0.2 if kind == BY_HAND else 0.1 for one in (N, L, M, E, B)}
            if kind != BY_HAND:
                shares[label.value] = 0.6
            self._sql.execute(
                """INSERT INTO cells (batch_id, position, cell_index, x, y, width, height, label,
                confidence, probabilities, reasons) VALUES (?, ?, ?, 1, 2, 3, 4, ?, 0.6, ?, ?)""",
                (
                    batch_id,
                    position,
                    index,
                    label.value,
                    json.dumps(shares),
                    "[]" if kind == SURE else '["low_confidence"]',
                ),
            )

    def say(self, batch_id: int, position: int, label: Label | None, index: int = 0) -> None:
        self._verdict((batch_id, position, index), label, withdrawn=False)

    def withdraw(self, batch_id: int, position: int, label: Label | None, index: int = 0) -> None:
        self._verdict((batch_id, position, index), label, withdrawn=True)

    def _verdict(self, cell: tuple[int, int, int], label: Label | None, *, withdrawn: bool) -> None:
        self._seconds += 1
        said_at = f"2026-01-05T10:01:{self._seconds:02}.000000+00:00"
        self._sql.execute(
            """INSERT INTO verdicts (batch_id, position, cell_index, label, said_at, withdrawn)
            VALUES (?, ?, ?, ?, ?, ?)""",
            (*cell, label.value if label else None, said_at, int(withdrawn)),
        )

    def note(self, batch_id: Any, folder: str = STAMP, **changed: Any) -> None:
        home = self.folder / "live" / folder
        home.mkdir(parents=True)
        note = {"schema": "hematovision.live-count/1", "state": "ended", "batch_id": batch_id}
        note |= {"target": 200, "same_as": {}, "label_set": "five", "um_per_px": None}
        (home / "count.json").write_text(json.dumps(note | changed), "utf-8")


@pytest.fixture
def old(tmp_path: Path) -> Iterator[OldLog]:
    made = OldLog(tmp_path)
    yield made
    made.close()


def opened(old: OldLog) -> SqliteLog:
    old.close()
    return SqliteLog(old.path)


def check_figures(log: SqliteLog) -> None:
    for summary in log.batches(LogQuery()):
        batch = log.read_batch(summary.batch_id)
        assert summary.tally == tally_of(batch.results, batch.verdicts)


def test_a_folder_keeps_its_names_and_undone_names(old: OldLog) -> None:
    old.batch(1, "Ward 7", total=3)
    old.field(1, 0, (N, SURE), (N, DOUBTFUL), (E, DOUBTFUL))
    old.field(1, 1, (L, SURE))
    old.field(1, 2)
    old.say(1, 0, M, index=1)
    old.say(1, 0, B, index=1)
    old.withdraw(1, 0, B, index=1)
    old.say(1, 1, None)
    old.say(1, 0, L, index=2)
    old.withdraw(1, 0, L, index=2)
    old.withdraw(1, 0, L, index=2)  # one too many, as old versions allowed
    log = opened(old)
    check_figures(log)
    batch = log.read_batch(1)
    assert batch.summary.tally == Tally(
        {N: 1, M: 1, None: 1}, waiting=1, cells=4, fields=3, without_cell=1, unseen=1
    )
    assert batch.summary.stage is Stage.TO_LOOK_AT
    kinds = [row.kind.value for row in batch.verdicts]
    assert kinds == ["named", "named", "withdrawn", "named", "named", "withdrawn"]
    assert [row.label for row in VerdictBook(batch.verdicts).standing()] == [M, None]
    assert batch.verdicts[2].of == 1
    assert batch.verdicts[0].who == ""
    assert batch.verdicts[0].when.isoformat() == "2026-01-05T10:01:01+00:00"
    start = log.read_start(1)
    assert (start.kind, start.target, start.sources) == (BatchKind.PICTURES, None, ())
    log.close()


def fill_count(old: OldLog) -> None:
    """Fill a count: two sure cells, one seen twice; three by hand, one of them renamed and one undone."""
    old.batch(3, f"Live count {STAMP}", "finished", total=100)
    old.field(3, 0, (N, SURE))
    old.field(3, 1, (N, SURE))
    old.field(3, 2, (M, BY_HAND))
    old.say(3, 2, M)
    old.field(3, 3, (E, BY_HAND))
    old.say(3, 3, E)
    old.field(3, 4, (L, DOUBTFUL))
    old.field(3, 5, (B, BY_HAND))
    old.say(3, 5, B)
    old.say(3, 3, L)
    old.field(3, 6, (L, SURE))
    old.note(3, same_as={"1": 0, "5": 5})


def test_a_live_count_keeps_its_target_doubles_and_what_was_counted_by_hand(old: OldLog) -> None:
    fill_count(old)
    log = opened(old)
    check_figures(log)
    batch = log.read_batch(3)
    # One neutrophil of two, a monocyte and a lymphocyte by hand, a lymphocyte; one waits.
    assert batch.summary.tally == Tally(
        {N: 1, M: 1, L: 2}, waiting=1, cells=5, fields=4, by_hand=2, unseen=2
    )
    assert [result.position for result in batch.results] == [0, 1, 4, 6]
    start = batch.summary.start
    assert (start.kind, start.target) == (BatchKind.LIVE, 200)
    assert start.sources == (old.folder / "live" / STAMP,)
    book = VerdictBook(batch.verdicts)
    assert book.born() == tuple(CellKey(-1, number) for number in range(3))
    assert book.state(CellKey(1, 0)).same_as == CellKey(0, 0)
    (double,) = (row for row in batch.verdicts if row.kind is VerdictKind.JOINED)
    assert double.who == PROGRAM
    assert book.state(CellKey(-1, 2)).removed
    assert log.interrupted_count() is None
    log.close()


def test_a_count_that_was_cut_short_can_go_on(old: OldLog) -> None:
    old.batch(3, f"Live count {STAMP}", "running", total=100)
    old.field(3, 0, (N, SURE))
    old.field(3, 1, (M, BY_HAND))  # the program ended before its verdict was written
    old.note(3, state="running", target=None)
    log = opened(old)
    count = log.interrupted_count()
    assert count is not None
    assert count.summary.state is BatchState.INTERRUPTED
    assert count.summary.start.target is None
    assert count.summary.tally == Tally({N: 1, M: 1}, cells=2, fields=1, by_hand=1, unseen=1)
    log.close()


@pytest.mark.parametrize(
    "note",
    [
        None,
        {"batch_id": 4},
        {"folder": "2025-12-31 09-00-00"},  # of another log, whose ids started again
        {"schema": "other"},
        {"same_as": {"x": []}},
        {"target": "many"},
    ],
)
def test_a_count_without_its_own_file_is_read_from_its_rows(
    old: OldLog, note: dict[str, Any] | None
) -> None:
    old.batch(3, f"Live count {STAMP}", total=100)
    old.field(3, 0, (N, SURE))
    old.field(3, 1, (M, BY_HAND))
    old.say(3, 1, M)
    if note is not None:
        old.note(note.pop("batch_id", 3), **{"same_as": {"0": 0}} | note)
    log = opened(old)
    check_figures(log)
    start = log.read_start(3)
    assert (start.kind, start.target) == (BatchKind.LIVE, 100)
    here = old.path.parent / "live" / STAMP
    assert start.sources == (here if here.is_dir() else Path("/old/live") / STAMP,)
    assert log.batches(LogQuery())[0].tally.counts == {N: 1, M: 1}
    log.close()


def test_keeps_a_copy_of_the_earlier_log_and_a_fault_changes_nothing(
    old: OldLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill_count(old)
    old.close()

    def refuse(_self: Path, *_more: Any, **_named: Any) -> str:
        raise MemoryError

    with monkeypatch.context() as patched:
        patched.setattr(Path, "read_text", refuse)
        with pytest.raises(MemoryError):
            SqliteLog(old.path)
    for path in (old.path, old.path.with_name("log.sqlite.before-v5.bak")):
        raw = connect(path, key_on_disk(path))
        assert raw.execute("PRAGMA user_version").fetchone() == (4,)
        assert raw.execute("SELECT count(*) FROM verdicts").fetchone() == (4,)
        raw.close()
    log = SqliteLog(old.path)
    check_figures(log)
    log.close()
