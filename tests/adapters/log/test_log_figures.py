"""The log's figures agree with its fields, cells and books, whatever was written in any order."""

from __future__ import annotations

import random
import tempfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from log_samples import a_cell, a_failure, a_result, a_start

from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.cells.field import Box, FieldResult, ReviewReason
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchState, LogQuery
from hematovision_desktop.core.verdicts.reviewed_batch import ReviewedBatch, tally_of
from hematovision_desktop.core.verdicts.verdict import (
    CellKey,
    Verdict,
    VerdictKind,
    added_by_hand,
    box_added,
    box_removed,
    joined,
    named,
)
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
UNDONE = VerdictKind.WITHDRAWN
LABELS = (*Label, None)
CELLS_AT_MOST = 3
FAST_DISK = Path("/dev/shm") if Path("/dev/shm").is_dir() else None
"""Nothing is asked here of what outlasts a loss of power, and thousands of rows wait for a disk."""


def any_field(rng: random.Random, position: int) -> FieldResult:
    if rng.random() < 0.1:
        return a_failure(position)
    cells = [
        a_cell(rng.choice(tuple(Label)[:5]), *([ReviewReason.UNFAMILIAR] * rng.randint(0, 1)))
        for _ in range(rng.randint(0, CELLS_AT_MOST))
    ]
    return a_result(position, f"/slides/{position}.jpg", *cells)


def any_row(rng: random.Random, book: VerdictBook, fields: int, step: int) -> Verdict | None:
    """Return any verdict, also about cells that arrive later or never."""
    when = NOON + timedelta(seconds=step)
    key = CellKey(rng.randrange(fields), rng.randrange(CELLS_AT_MOST))
    born = book.born()
    known = rng.choice(born) if born and rng.random() < 0.4 else key
    label = rng.choice(LABELS)
    return rng.choice(
        (
            lambda: named(known, label, "Ada", when),
            lambda: named(known, label, "", when),
            lambda: added_by_hand(book.next_hand_key, label or Label.BASOPHIL, "Ada", when),
            lambda: joined(known, CellKey(0, 0), when),
            lambda: box_removed(known, "Ada", when),
            lambda: box_added(
                CellKey(key.field_position, CELLS_AT_MOST + step), Box(1, 2, 3, 4), label, "", when
            ),
            lambda: book.withdrawal("Ada", when),
            lambda: book.renewal("Ada", when),
        )
    )()


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_summaries_agree_with_fields_and_books(seed: int) -> None:
    rng = random.Random(seed)
    with tempfile.TemporaryDirectory(dir=FAST_DISK) as folder:
        log = SqliteLog(Path(folder) / "log.db")
        batches = [log.begin_batch(a_start(str(number))) for number in range(2)]
        books = {batch_id: VerdictBook() for batch_id in batches}
        waiting = {batch_id: [any_field(rng, n) for n in range(8)] for batch_id in batches}
        for step in range(60):
            batch_id = rng.choice(batches)
            if waiting[batch_id] and rng.random() < 0.2:
                number = rng.randint(1, 3)
                log.add_fields(batch_id, waiting[batch_id][:number])
                del waiting[batch_id][:number]
                continue
            row = any_row(rng, books[batch_id], 9, step)
            if row is not None:
                books[batch_id].append(row)
                log.add_verdicts(batch_id, (row,))
        for summary in log.batches(LogQuery()):
            batch = log.read_batch(summary.batch_id)
            expected = tally_of(batch.results, batch.verdicts)
            assert summary.tally == batch.summary.tally == expected
            assert batch.verdicts == tuple(books[summary.batch_id])
            window = ReviewedBatch(summary.start.label_set)
            for row in batch.verdicts:
                window.record(row)
            for result in batch.results:
                window.add(result)
            assert summary.tally == window.tally()
            packed = log.open_batch(summary.batch_id)
            opened = ReviewedBatch(summary.start.label_set, packed.verdicts)
            opened.add_packed(packed.fields, packed.unpack)
            assert opened.tally() == expected
            for one in batch.results:
                assert opened.glance(one.position) == window.glance(one.position)
            copies = log.small_copies(summary.batch_id, range(len(opened)))
            again = [
                replace(one, thumbnail=copies.get(one.position, b"")) for one in opened.results()
            ]
            assert tuple(again) == batch.results
            for label in Label:
                ids = [one.batch_id for one in log.batches(LogQuery(label=label))]
                assert (summary.batch_id in ids) == (expected.counts.get(label, 0) > 0)
        log.close()


def test_rows_that_cannot_be_meant_change_nothing(tmp_path: Path) -> None:
    log = SqliteLog(tmp_path / "log.db")
    batch_id = log.begin_batch(a_start())
    log.add_fields(batch_id, [a_result(0, "/a", a_cell(Label.MONOCYTE, ReviewReason.UNFAMILIAR))])
    row = named(CellKey(0, 0), Label.BASOPHIL, "", NOON)
    with pytest.raises(ValueError, match="must name an earlier one"):
        log.add_verdicts(batch_id, [row, Verdict(UNDONE, row.key, None, "", NOON, of=7)])
    assert log.read_batch(batch_id).verdicts == ()
    assert log.batches(LogQuery())[0].tally.waiting == 1
    log.add_verdicts(batch_id, [row, Verdict(UNDONE, row.key, None, "", NOON, of=0), row])
    assert log.batches(LogQuery())[0].tally.counts == {Label.BASOPHIL: 1}
    log.end_batch(batch_id, BatchState.FINISHED)
    log.close()
