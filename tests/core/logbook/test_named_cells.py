"""Named cells from the log: each cell once, with its latest verdict, and only if it can be cut again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hematovision_desktop.core.cells.field import (
    Box,
    Cell,
    FieldResult,
    FieldStatus,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.cells.labels import MODEL_LABELS, Label, LabelSet
from hematovision_desktop.core.cells.same_cell import Boxes, is_same_cell
from hematovision_desktop.core.logbook.log import BatchStart, BatchState, BatchSummary, LoggedBatch
from hematovision_desktop.core.logbook.named_cells import (
    collect_named,
    count_cells,
    count_originals,
)
from hematovision_desktop.core.verdicts.counting import Tally
from hematovision_desktop.core.verdicts.verdict import (
    HAND,
    CellKey,
    added_by_hand,
    box_added,
    box_removed,
    named,
)

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
BOX = Box(100, 100, 40, 40)


def a_field(position: int, sha256: str, *boxes: Box) -> FieldResult:
    shares = dict.fromkeys(LabelSet.FOUR.labels, 0.25)
    return FieldResult(
        position,
        Path(f"/slides/{sha256}.png"),
        FieldStatus.OK,
        sha256=sha256,
        scale=Scale(0.1, ScaleSource.RED_CELLS),
        background=(230.0, 220.0, 210.0),
        cells=tuple(Cell(box, Label.NEUTROPHIL, 0.25, shares) for box in boxes),
    )


def a_batch(fields: list[FieldResult], said: dict[tuple[int, int], Label | None], hours=0):
    start = BatchStart("slides", NOON, len(fields), LabelSet.FOUR, 0.6, "pack", "ab" * 32, "1")
    summary = BatchSummary(1, start, BatchState.FINISHED, "", Tally({}))
    at = NOON + timedelta(hours=hours)
    verdicts = [named(CellKey(*key), label, "", at) for key, label in said.items()]
    return LoggedBatch(summary, tuple(fields), tuple(verdicts))


def test_a_named_cell_holds_all_that_is_needed_to_cut_it_again() -> None:
    (cell,) = collect_named([a_batch([a_field(0, "aa", BOX)], {(0, 0): Label.MONOCYTE})])
    assert (cell.label, cell.sha256, cell.box) == (Label.MONOCYTE, "aa", BOX)
    assert cell.path == Path("/slides/aa.png")
    assert cell.located.scale.um_per_px == 0.1
    assert cell.located.background == (230.0, 220.0, 210.0)


def test_leaves_out_cells_without_a_verdict_and_unidentified_ones() -> None:
    other = Box(300, 100, 40, 40)
    batch = a_batch([a_field(0, "aa", BOX, other)], {(0, 1): None})
    assert collect_named([batch]) == []


def test_includes_cells_that_a_person_drew() -> None:
    batch = a_batch([a_field(0, "aa", BOX), a_field(1, "bb")], {})
    drawn, other = Box(50, 50, 20, 20), Box(90, 50, 20, 20)
    rows = (
        box_added(CellKey(0, 1), drawn, Label.MONOCYTE, "", NOON),
        box_added(CellKey(1, 0), other, None, "", NOON),
        named(CellKey(1, 0), Label.BAND, "", NOON),
        box_added(CellKey(1, 1), drawn, Label.MONOCYTE, "", NOON),
        box_removed(CellKey(1, 1), "", NOON),
    )
    cells = collect_named([replace(batch, verdicts=rows)])
    assert [(one.sha256, one.box, one.label) for one in cells] == [
        ("aa", drawn, Label.MONOCYTE),
        ("bb", other, Label.NEUTROPHIL),
    ]


def test_a_cell_of_two_batches_counts_once_with_its_latest_verdict() -> None:
    again = Box(104, 98, 40, 42)
    early = a_batch([a_field(0, "aa", BOX)], {(0, 0): Label.MONOCYTE})
    late = a_batch([a_field(7, "aa", again)], {(7, 0): Label.LYMPHOCYTE}, hours=1)
    for order in ([early, late], [late, early]):
        assert [cell.label for cell in collect_named(order)] == [Label.LYMPHOCYTE]


def test_a_later_verdict_of_no_cell_withdraws_an_earlier_name() -> None:
    early = a_batch([a_field(0, "aa", BOX)], {(0, 0): Label.MONOCYTE})
    late = a_batch([a_field(0, "aa", BOX)], {(0, 0): None}, hours=1)
    assert collect_named([early, late]) == []


def test_neighbours_and_equal_places_in_other_pictures_are_other_cells() -> None:
    near = Box(135, 100, 40, 40)
    first = a_batch(
        [a_field(0, "aa", BOX, near), a_field(1, "bb", BOX)],
        {(0, 0): Label.MONOCYTE, (0, 1): Label.NEUTROPHIL, (1, 0): Label.NEUTROPHIL},
    )
    cells = collect_named([first])
    assert count_cells(cells) == {Label.MONOCYTE: 1, Label.NEUTROPHIL: 2}
    assert count_originals(cells) == {Label.MONOCYTE: 1, Label.NEUTROPHIL: 2}


def test_counts_originals_once_for_each_type() -> None:
    boxes = [Box(100 * place, 0, 40, 40) for place in range(3)]
    said = {(0, 0): Label.MONOCYTE, (0, 1): Label.MONOCYTE, (0, 2): Label.NEUTROPHIL}
    cells = collect_named([a_batch([a_field(0, "aa", *boxes)], said)])
    assert count_originals(cells) == {Label.MONOCYTE: 1, Label.NEUTROPHIL: 1}


def test_leaves_out_cells_counted_by_hand() -> None:
    """No picture shows them, and they never stand for a cell of another picture."""
    batch = a_batch([a_field(0, "aa", BOX), a_field(1, "bb", BOX)], {})
    rows = (
        added_by_hand(CellKey(HAND, 0), Label.MONOCYTE, "", NOON),
        added_by_hand(CellKey(HAND, 1), Label.BASOPHIL, "", NOON),
        named(CellKey(HAND, 1), Label.NEUTROPHIL, "", NOON),
    )
    assert collect_named([replace(batch, verdicts=rows)]) == []


def test_leaves_out_cells_of_a_field_that_cannot_be_cut_again() -> None:
    bare = replace(a_field(0, "aa", BOX), sha256=None, scale=None, background=None)
    assert collect_named([a_batch([bare], {(0, 0): Label.MONOCYTE})]) == []


@pytest.mark.parametrize(
    ("name", "taught"),
    [
        (Label.BAND, Label.NEUTROPHIL),
        (Label.MONOCYTE, Label.MONOCYTE),
        (Label.ATYPICAL_LYMPHOCYTE, None),
        (Label.SMUDGE_CELL, None),
        (Label.ARTEFACT, None),
        (None, None),
    ],
)
def test_what_a_name_teaches(name: Label | None, taught: Label | None) -> None:
    cells = collect_named([a_batch([a_field(0, "aa", BOX)], {(0, 0): name})])
    assert [cell.label for cell in cells] == ([] if taught is None else [taught])
    assert taught is None or taught in MODEL_LABELS


SIDES = st.integers(0, 6)
SMALL_BOXES = st.builds(Box, st.integers(-3, 6), st.integers(-3, 6), SIDES, SIDES)
LONG = st.integers(1, 130)
LARGE_BOXES = st.builds(Box, st.integers(-20, 40), st.integers(-20, 40), LONG, LONG)
SQUARES = st.builds(
    lambda x, y, side: Box(x, y, side, side),
    st.integers(0, 30),
    st.integers(0, 30),
    st.integers(60, 130),
)


ANY_BOXES = SMALL_BOXES | LARGE_BOXES | SQUARES


@given(st.lists(ANY_BOXES, max_size=60), ANY_BOXES)
def test_compares_many_boxes_by_the_same_rule_as_two(boxes: list[Box], one: Box) -> None:
    places = [place for place, other in enumerate(boxes) if is_same_cell(other, one)]
    assert Boxes(boxes).same_as(one) == places
