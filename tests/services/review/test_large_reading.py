"""A reading of thousands of cells: twice as many cells take twice the work, not four times."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from counted_calls import growth

from hematovision_desktop.core.cells.field import Box, Cell, FieldResult, FieldStatus
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.readings.reading_cells import Said, second_rows
from hematovision_desktop.core.readings.reading_drawn import DrawnThere
from hematovision_desktop.core.readings.second_reading import AskedCell
from hematovision_desktop.core.verdicts.reviewed_batch import ReviewedBatch
from hematovision_desktop.core.verdicts.verdict import PROGRAM, CellKey, box_added
from hematovision_desktop.services.review.open_batch import OpenBatch, new_ref
from hematovision_desktop.services.review.review import Review

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
LINEAR = 6.0
"""Four times as many are four times the work, and a little more; sixteen times would be a square."""


def a_reading(cells: int) -> ReviewedBatch:
    """Return a blind reading of single cells, each in its own picture."""
    box = Box(10, 10, 20, 20)
    keys = [CellKey(position, 0) for position in range(cells)]
    reviewed = ReviewedBatch(
        LabelSet.EXTENDED, [box_added(key, box, None, PROGRAM, NOW) for key in keys]
    )
    for key in keys:
        path = Path(f"{key.field_position}.png")
        reviewed.add(FieldResult(key.field_position, path, FieldStatus.OK, width=64, height=64))
    return reviewed


def test_naming_all_of_a_reading_grows_with_its_cells() -> None:
    def name_all(cells: int) -> Callable[[], object]:
        review, batch = Review(lambda _news: None), OpenBatch(new_ref(), "x", a_reading(cells))
        review.adopt(batch)
        names = {CellKey(position, 0): Label.BLAST for position in range(cells)}
        return lambda: review.name_all(batch.ref, names)

    assert growth(name_all, 100) < LINEAR


def test_taking_over_drawn_and_named_cells_grows_with_their_number() -> None:
    def take_over(cells: int) -> Callable[[], object]:
        boxes = [Box(20 * at, 0, 18, 18) for at in range(cells)]
        size = {"width": 20 * cells, "height": 100}
        found = tuple(Cell(box, Label.NEUTROPHIL, 0.9, {}, ()) for box in boxes)
        reviewed = ReviewedBatch(LabelSet.EXTENDED)
        reviewed.add(FieldResult(0, Path("0.png"), FieldStatus.OK, cells=found, **size))
        near = AskedCell(1, CellKey(0, 0), boxes[0])
        drawn = [
            DrawnThere(near, Box(20 * at, 50, 18, 18), Label.BLAST, is_whole=True)
            for at in range(cells)
        ]
        names: dict[CellKey, Label | None] = {CellKey(0, at): Label.BAND for at in range(cells)}
        return lambda: second_rows(reviewed, Said(names, drawn), "Bo", NOW)

    assert growth(take_over, 100) < LINEAR
