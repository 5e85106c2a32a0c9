"""The gallery shows a reading of thousands of cells without walking all of it for each one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from counted_calls import growth

from hematovision_desktop.core.cells.field import Box, FieldResult, FieldStatus
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.verdicts.reviewed_batch import ReviewedBatch
from hematovision_desktop.core.verdicts.verdict import PROGRAM, CellKey, box_added
from hematovision_desktop.services.review.open_batch import OpenBatch, new_ref
from hematovision_desktop.ui.classify.gallery.tiles import ShownCells

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def test_showing_a_reading_grows_with_its_cells() -> None:
    def show(cells: int) -> Callable[[], object]:
        rows = [
            box_added(CellKey(position, 0), Box(10, 10, 20, 20), None, PROGRAM, NOW)
            for position in range(cells)
        ]
        reviewed = ReviewedBatch(LabelSet.EXTENDED, rows)
        for position in range(cells):
            path = Path(f"{position}.png")
            reviewed.add(FieldResult(position, path, FieldStatus.OK, width=64, height=64))
        shown = ShownCells()
        shown.show(OpenBatch(new_ref(), "x", reviewed))

        def take() -> None:
            while shown.has_more:
                assert len(shown.take(1)) == 1
            assert all(shown.guests(position) for position in range(cells))

        return take

    assert growth(show, 100) < 6.0, "four times as many are about four times the work"
