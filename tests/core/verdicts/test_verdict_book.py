"""The verdict book: standing verdicts, undo, and the figures that follow."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from hematovision_desktop.core.cells.field import Box, Cell, FieldResult, FieldStatus, ReviewReason
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.verdicts.counting import counted_as
from hematovision_desktop.core.verdicts.reviewed_batch import ReviewedBatch, tally_of
from hematovision_desktop.core.verdicts.verdict import (
    HAND,
    CellKey,
    Verdict,
    VerdictKind,
    added_by_hand,
    box_added,
    box_removed,
    joined,
    named,
)
from hematovision_desktop.core.verdicts.verdict_book import UNTOUCHED, VerdictBook

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
KEY, OTHER = CellKey(0, 0), CellKey(1, 0)
BOX = Box(1, 2, 30, 40)


def a_cell(label: Label = Label.NEUTROPHIL, *, sure: bool = True) -> Cell:
    reasons = () if sure else (ReviewReason.LOW_CONFIDENCE,)
    return Cell(BOX, label, 0.9, {label: 0.9, Label.BASOPHIL: 0.1}, reasons)


def a_field(position: int, *cells: Cell) -> FieldResult:
    status = FieldStatus.OK if cells else FieldStatus.NO_CELL
    return FieldResult(position, Path(f"{position}.png"), status, cells=cells)


@pytest.mark.parametrize(
    "rows",
    [
        [box_added(KEY, Box(1, 2, 3, 4), None, "Ada", NOW)],
        [box_added(KEY, Box(1, 2, 3, 4), None, "Ada", NOW), named(KEY, Label.BAND, "Ada", NOW)],
        [added_by_hand(CellKey(HAND, 0), Label.BAND, "Ada", NOW)],
        [box_removed(KEY, "Ada", NOW)],
        [named(KEY, Label.BAND, "Ada", NOW), box_removed(KEY, "Ada", NOW)],
    ],
)
def test_undo_restores_what_stood_before(rows: list[Verdict]) -> None:
    batch = ReviewedBatch(LabelSet.FIVE)
    for row in rows:
        batch.record(row)
    before = batch.book.before_last()
    batch.undo("Ada", NOW)
    assert batch.book.state(rows[-1].key) == before


def test_the_latest_name_stands_and_undo_restores_the_one_before() -> None:
    batch = ReviewedBatch(LabelSet.FIVE)
    book = batch.book
    batch.record(named(KEY, Label.LYMPHOCYTE, "Ada", NOW))
    batch.record(named(KEY, Label.MONOCYTE, "Ada", NOW))
    assert book.state(KEY).label is Label.MONOCYTE
    assert book.before_last().label is Label.LYMPHOCYTE
    batch.undo("Ada", NOW)
    assert book.state(KEY).label is Label.LYMPHOCYTE
    batch.redo("Ada", NOW)
    assert book.state(KEY).label is Label.MONOCYTE
    batch.undo("Ada", NOW)
    batch.undo("Ada", NOW)
    assert book.state(KEY) == UNTOUCHED
    assert batch.undo("Ada", NOW) is None
    assert len(book) == 6, "nothing is ever taken out"


def test_a_new_verdict_clears_redo() -> None:
    batch = ReviewedBatch(LabelSet.FIVE, [named(KEY, Label.LYMPHOCYTE, "", NOW)])
    batch.undo("", NOW)
    batch.record(named(OTHER, None, "", NOW))
    assert batch.book.next is None
    assert batch.redo("", NOW) is None


def test_a_person_cannot_undo_what_the_program_joined() -> None:
    rows = [named(KEY, Label.LYMPHOCYTE, "", NOW), joined(OTHER, KEY, NOW)]
    batch = ReviewedBatch(LabelSet.FIVE, rows)
    assert batch.book.state(OTHER).same_as == KEY
    undone = batch.undo("", NOW)
    assert undone is not None and undone.key == KEY
    assert batch.book.state(OTHER).same_as == KEY


@pytest.mark.parametrize(
    "row",
    [
        Verdict(VerdictKind.WITHDRAWN, KEY, None, "", NOW),
        Verdict(VerdictKind.WITHDRAWN, KEY, None, "", NOW, of=7),
        Verdict(VerdictKind.GIVEN_AGAIN, KEY, None, "", NOW, of=0),
    ],
)
def test_refuses_a_row_about_nothing(row: Verdict) -> None:
    book = VerdictBook([named(KEY, Label.LYMPHOCYTE, "", NOW)])
    with pytest.raises(ValueError):
        book.append(row)
    assert len(book) == 1


SURE, ASKED = a_cell(), a_cell(sure=False)
HAND = VerdictBook().next_hand_key


@pytest.mark.parametrize(
    ("cell", "rows", "label", "waits", "counts"),
    [
        (SURE, [], Label.NEUTROPHIL, False, True),
        (ASKED, [], Label.NEUTROPHIL, True, False),
        (ASKED, [named(KEY, Label.MONOCYTE, "", NOW)], Label.MONOCYTE, False, True),
        (ASKED, [named(KEY, None, "", NOW)], None, False, True),
        (SURE, [joined(KEY, OTHER, NOW)], None, False, False),
        (SURE, [box_removed(KEY, "", NOW)], None, False, False),
        (ASKED, [box_removed(KEY, "", NOW)], None, False, False),
        (None, [box_added(KEY, BOX, Label.BASOPHIL, "", NOW)], Label.BASOPHIL, False, True),
        (None, [box_added(KEY, BOX, None, "", NOW)], None, True, False),
        (None, [box_added(KEY, BOX, None, "", NOW), named(KEY, None, "", NOW)], None, False, True),
        (
            None,
            [box_added(KEY, BOX, None, "", NOW), named(KEY, Label.BASOPHIL, "", NOW)],
            Label.BASOPHIL,
            False,
            True,
        ),
        (None, [added_by_hand(KEY, Label.BASOPHIL, "", NOW)], Label.BASOPHIL, False, True),
    ],
)
def test_how_a_cell_counts(
    cell: Cell | None, rows: list[Verdict], label: Label | None, waits: bool, counts: bool
) -> None:
    counted = counted_as(cell, VerdictBook(rows).state(KEY))
    assert (counted.label, counted.waits, counted.counts) == (label, waits, counts)


def test_a_cell_added_by_hand_counts_until_it_is_undone() -> None:
    batch = ReviewedBatch(LabelSet.FIVE)
    batch.record(added_by_hand(batch.book.next_hand_key, Label.EOSINOPHIL, "", NOW))
    batch.record(added_by_hand(batch.book.next_hand_key, Label.EOSINOPHIL, "", NOW))
    assert batch.tally().counts == {Label.EOSINOPHIL: 2}
    batch.undo("", NOW)
    assert (batch.tally().cells, batch.tally().by_hand) == (1, 1)
    assert batch.book.next_hand_key == CellKey(-1, 2), "a number is never given twice"


def test_figures_are_provisional_while_cells_wait() -> None:
    batch = ReviewedBatch(LabelSet.FIVE)
    for place in range(3):
        batch.add(a_field(place, a_cell()))
    batch.add(a_field(3, a_cell(Label.LYMPHOCYTE, sure=False)))
    found = batch.tally().differential(LabelSet.FIVE.labels)
    share = found.share(Label.NEUTROPHIL)
    assert share is not None and found.is_provisional
    assert (share.percent, share.least_percent, share.most_percent) == (100.0, 75.0, 100.0)
    lymphocyte = found.share(Label.LYMPHOCYTE)
    assert lymphocyte is not None
    assert (lymphocyte.least_percent, lymphocyte.most_percent) == (0.0, 25.0)


@dataclass
class _Plain:
    """A list on paper: the standing names of each cell."""

    names: dict[CellKey, list[Label | None]] = field(default_factory=dict)
    steps: list[tuple[CellKey, Label | None]] = field(default_factory=list)
    undone: list[tuple[CellKey, Label | None]] = field(default_factory=list)


class BookAgainstPaper(RuleBasedStateMachine):
    """Any order of naming, undo and redo matches a list on paper, and so does a replay."""

    def __init__(self) -> None:
        super().__init__()
        self.fields = [
            a_field(0, a_cell(), a_cell(Label.LYMPHOCYTE, sure=False)),
            a_field(1, a_cell(Label.EOSINOPHIL)),
            a_field(2),
        ]
        self.batch = ReviewedBatch(LabelSet.FIVE)
        for one in self.fields:
            self.batch.add(one)
        self.paper = _Plain()

    @rule(
        key=st.sampled_from([CellKey(0, 0), CellKey(0, 1), CellKey(1, 0)]),
        label=st.sampled_from([None, *LabelSet.FIVE.labels]),
    )
    def name(self, key: CellKey, label: Label | None) -> None:
        self.batch.record(named(key, label, "", NOW))
        self.paper.names.setdefault(key, []).append(label)
        self.paper.steps.append((key, label))
        self.paper.undone.clear()

    @precondition(lambda self: self.paper.steps)
    @rule()
    def undo(self) -> None:
        self.batch.undo("", NOW)
        step = self.paper.steps.pop()
        self.paper.undone.append(step)
        self.paper.names[step[0]].pop()

    @precondition(lambda self: self.paper.undone)
    @rule()
    def redo(self) -> None:
        expected = self.paper.undone.pop()
        following = self.batch.book.next
        assert following is not None and (following.key, following.label) == expected
        self.batch.redo("", NOW)
        self.paper.steps.append(expected)
        self.paper.names[expected[0]].append(expected[1])

    @invariant()
    def same_figures(self) -> None:
        counts: Counter[Label | None] = Counter()
        waiting = 0
        for one in self.fields:
            for index, cell in enumerate(one.cells):
                said = self.paper.names.get(CellKey(one.position, index))
                if said:
                    counts[said[-1]] += 1
                elif cell.needs_review:
                    waiting += 1
                else:
                    counts[cell.label] += 1
        tally = self.batch.tally()
        assert (tally.counts, tally.waiting) == (dict(counts), waiting)
        assert tally_of(self.fields, list(self.batch.book)) == tally


TestBookAgainstPaper = BookAgainstPaper.TestCase
TestBookAgainstPaper.settings = settings(max_examples=40, stateful_step_count=20, deadline=None)


def test_cells_with_the_same_name_share_one_state_and_are_found_fast() -> None:
    """Thousands of cells are named at once and each is looked up many times."""
    book = VerdictBook(named(CellKey(at, 0), Label.BASOPHIL, "", NOW) for at in range(9))
    assert len({id(book.state(CellKey(at, 0))) for at in range(9)}) == 1
    assert CellKey.__hash__ is tuple.__hash__
    assert CellKey.__eq__ is tuple.__eq__


def test_an_act_is_found_and_counted_once_until_the_next_row() -> None:
    book = VerdictBook()
    book.append(named(OTHER, Label.BASOPHIL, "Ada", NOW))
    for cell, label in enumerate((Label.MONOCYTE, Label.MONOCYTE, None)):
        book.append(named(CellKey(2, cell), label, "Bo", NOW))
    act = book.last_act
    assert [row.key.cell_index for row in act] == [2, 1, 0]
    assert act.counts == {(VerdictKind.NAMED, Label.MONOCYTE): 2, (VerdictKind.NAMED, None): 1}
    assert book.last_act is act
    assert book.last_act.counts is act.counts
    book.append(named(KEY, Label.MONOCYTE, "Bo", NOW))
    assert book.last_act.counts == {
        (VerdictKind.NAMED, Label.MONOCYTE): 3,
        (VerdictKind.NAMED, None): 1,
    }
