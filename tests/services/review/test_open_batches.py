"""The owner of the batches: every change names its batch, is journalled and broadcast."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.batch import Progress
from hematovision_desktop.core.cells.field import Box, Cell, FieldResult, FieldStatus, ReviewReason
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.logbook.log import BatchStart, BatchState, Stage
from hematovision_desktop.core.verdicts.verdict import CellKey, Verdict, VerdictKind
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook
from hematovision_desktop.services.messages.review import (
    BatchBegun,
    BatchEnded,
    BatchRef,
    Change,
    Changed,
    ReviewNews,
)
from hematovision_desktop.services.review.open_batch import new_ref
from hematovision_desktop.services.review.review import Review

N, L, M = Label.NEUTROPHIL, Label.LYMPHOCYTE, Label.MONOCYTE
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
START = BatchStart("x", NOON, 2, LabelSet.FIVE, 0.8, "m 1", "0" * 64, "0.1.0")


class Desk:
    """A review, with its journal and its messages."""

    def __init__(self) -> None:
        self.told: list[ReviewNews] = []
        self.rows: list[tuple[BatchRef, Verdict]] = []
        self.review = Review(
            self.told.append,
            lambda ref, rows: self.rows.extend((ref, row) for row in rows),
            who=lambda: "Dr. A",
            now=lambda: NOON,
        )

    def run(self, *confidences: float) -> BatchRef:
        """Open a batch of one field with neutrophils of these confidences."""
        ref = new_ref()
        self.review.list_batch(ref, "x", LabelSet.FIVE)
        self.review.begin(ref, START, 2)
        self.review.add(ref, [result_of(*confidences)], Progress(1, 2, 0, len(confidences), 0.1))
        self.review.show(ref)
        return ref

    def counts(self, ref: BatchRef) -> dict[Label | None, int]:
        batch = self.review.open(ref)
        assert batch is not None
        return dict(batch.reviewed.tally().counts)


def result_of(*confidences: float) -> FieldResult:
    cells = tuple(
        Cell(
            Box(20 * index, 0, 16, 16),
            N,
            one,
            {N: one, L: 1 - one},
            (ReviewReason.LOW_CONFIDENCE,) if one < 0.8 else (),
        )
        for index, one in enumerate(confidences)
    )
    return FieldResult(0, Path("a.png"), FieldStatus.OK, cells=cells, primary=0)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_a_verdict_names_its_batch_whatever_is_in_view(desk: Desk) -> None:
    first, second = desk.run(0.5), desk.run(0.5)
    desk.review.name(first, CellKey(0, 0), M)
    assert desk.counts(first) == {M: 1}
    assert desk.counts(second) == {}
    assert [ref for ref, _ in desk.rows] == [first]
    assert desk.told[-1] == Changed(first, Change.VERDICTS, (CellKey(0, 0),))


@pytest.mark.parametrize(
    "act",
    [
        lambda review, ref: review.name(ref, CellKey(0, 0), M),
        lambda review, ref: review.undo(ref),
        lambda review, ref: review.redo(ref),
        lambda review, ref: review.choose(ref, CellKey(0, 0)),
        lambda review, ref: review.show(ref),
        lambda review, ref: review.add_box(ref, 0, Box(0, 0, 9, 9), M),
        lambda review, ref: review.remove_boxes(ref, [CellKey(0, 0)]),
    ],
)
def test_refuses_a_closed_batch_with_a_message(desk: Desk, act) -> None:  # type: ignore[no-untyped-def]
    ref = desk.run(0.9)
    desk.review.remove(ref)
    with pytest.raises(UserError, match="not open any more"):
        act(desk.review, ref)
    assert desk.rows == []


@pytest.mark.parametrize("key", [CellKey(0, 2), CellKey(1, 0), CellKey(0, -1)])
def test_refuses_to_name_a_cell_that_does_not_exist(desk: Desk, key: CellKey) -> None:
    ref = desk.run(0.9, 0.5)
    with pytest.raises(UserError):
        desk.review.name(ref, key, M)
    assert desk.rows == []


def test_the_journal_equals_the_book(desk: Desk) -> None:
    ref = desk.run(0.9, 0.5)
    review = desk.review
    review.name(ref, CellKey(0, 1), L)
    assert review.undo(ref) == CellKey(0, 1)
    assert review.redo(ref) == CellKey(0, 1)
    added = review.add_box(ref, 0, Box(40, 40, 9, 9), M)
    assert added == CellKey(0, 2)
    assert review.add_box(ref, 0, Box(60, 40, 9, 9), L) == CellKey(0, 3)
    review.remove_boxes(ref, [CellKey(0, 0)])
    assert review.undo(ref) == CellKey(0, 0)
    assert desk.counts(ref) == {N: 1, L: 2, M: 1}
    again = VerdictBook(row for _, row in desk.rows)
    batch = review.open(ref)
    assert batch is not None
    assert list(again) == list(batch.reviewed.book)
    assert {row.who for row in again} == {"Dr. A"}
    assert [row.kind for row in again][:3] == [
        VerdictKind.NAMED,
        VerdictKind.WITHDRAWN,
        VerdictKind.GIVEN_AGAIN,
    ]


def test_nothing_to_undo_changes_nothing(desk: Desk) -> None:
    ref = desk.run(0.9)
    told = len(desk.told)
    assert desk.review.undo(ref) is None
    assert desk.review.redo(ref) is None
    assert len(desk.told) == told


def test_broadcasts_the_course_of_a_batch(desk: Desk) -> None:
    ref = desk.run(0.5)
    desk.review.end(ref, BatchState.FINISHED, Progress(2, 2, 0, 1, 0.2))
    kinds = [(type(one), getattr(one, "what", None)) for one in desk.told]
    assert kinds == [
        (Changed, Change.STAGE),
        (BatchBegun, None),
        (Changed, Change.RESULTS),
        (Changed, Change.VIEW),
        (BatchEnded, None),
    ]


def test_the_stage_follows_what_is_left_to_do(desk: Desk) -> None:
    ref = desk.run(0.5)
    batch = desk.review.open(ref)
    assert batch is not None
    stages = [batch.stage]
    desk.review.end(ref, BatchState.FINISHED, Progress(2, 2, 0, 1, 0.2))
    stages.append(batch.stage)
    desk.review.name(ref, CellKey(0, 0), L)
    stages.append(batch.stage)
    assert stages == [Stage.RUNNING, Stage.TO_LOOK_AT, Stage.REVIEWED]


def test_drops_results_of_a_closed_batch(desk: Desk) -> None:
    gone, other = desk.run(0.9), desk.run(0.9)
    desk.review.remove(gone)
    desk.review.add(gone, [replace(result_of(0.9), position=1)], Progress(2, 2, 0, 2, 0.2))
    assert desk.counts(other) == {N: 1}
    assert [batch.ref for batch in desk.review.batches] == [other]


def test_keeps_the_chosen_cell_with_its_batch(desk: Desk) -> None:
    first, second = desk.run(0.9, 0.5), desk.run(0.9)
    desk.review.choose(first, CellKey(0, 1))
    desk.review.show(first)
    view = desk.review.view
    assert view is not None
    assert (view.ref, view.chosen) == (first, CellKey(0, 1))
    other = desk.review.open(second)
    assert other is not None
    assert other.chosen is None
    with pytest.raises(UserError):
        desk.review.choose(first, CellKey(7, 0))


def test_undo_withdraws_verdicts_given_at_once_together_and_no_others(desk: Desk) -> None:
    """This holds even if the clock stands still: each act has its own moment."""
    ref = desk.run(0.9, 0.5, 0.95)
    review = desk.review
    keys = [CellKey(0, index) for index in range(3)]
    review.name(ref, keys[0], L)
    review.name_all(ref, dict.fromkeys(keys, M))
    review.name(ref, keys[1], L)
    assert desk.counts(ref) == {M: 2, L: 1}
    review.undo(ref)
    assert desk.counts(ref) == {M: 3}
    review.undo(ref)
    assert desk.counts(ref) == {L: 1, N: 1}
    review.redo(ref)
    assert desk.counts(ref) == {M: 3}
    batch = review.open(ref)
    assert batch is not None
    again = VerdictBook(row for _, row in desk.rows)
    assert [row.key for row in again.last_act] == keys[::-1]
    assert [row.key for row in again.next_act] == [keys[1]]
    review.undo(ref)
    review.undo(ref)
    assert desk.counts(ref) == {N: 2}
    review.remove_boxes(ref, keys[:2])
    review.undo(ref)
    assert desk.counts(ref) == {N: 2}
