"""Which confirmed cells are compared, and which are most similar to a cell."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np

from hematovision_desktop.core.cells.field import Box, Pixels, Scale, ScaleSource
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.named_cells import NamedCell
from hematovision_desktop.core.logbook.similar_cells import (
    MOST_OF_A_TYPE,
    SHOWN,
    Candidate,
    SimilarCells,
    chosen_candidates,
)

NOW = datetime(2026, 1, 2, tzinfo=UTC)
SCALE = Scale(0.1, ScaleSource.RED_CELLS)


def a_cell(number: int, label: Label = Label.BASOPHIL, profile: int | None = 1) -> Candidate:
    box, said = Box(10, 20, 30, 40), NOW + timedelta(minutes=number)
    path, sha256 = Path(f"{number}.png"), f"{number:064x}"
    return Candidate(
        NamedCell(path, sha256, box, SCALE, (240.0, 230.0, 229.0), label, said), profile
    )


def pixels(value: int) -> Pixels:
    return np.full((4, 4, 3), value, np.uint8)


def features(*values: float) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    return np.array(values, np.float32)


def test_compares_the_newest_cells_of_each_type_once_each() -> None:
    many = [a_cell(number) for number in range(MOST_OF_A_TYPE + 5)]
    rare, again = a_cell(3, Label.BLAST), a_cell(7)
    chosen = chosen_candidates([*many, again, a_cell(500, Label.BLAST)])
    assert len(chosen) == MOST_OF_A_TYPE + 1
    assert {one.cell.said_at for one in chosen} >= {NOW + timedelta(minutes=44)}
    assert a_cell(0) not in chosen
    # A cell that two batches hold is one cell: its latest verdict counts.
    assert chosen_candidates([a_cell(3), rare]) in ([a_cell(3)], [rare])


def test_the_nearest_come_first_and_the_same_microscopes_before_all() -> None:
    known = SimilarCells()
    known.add(a_cell(1, Label.BLAST, 2), features(1, 0, 0), pixels(1))
    known.add(a_cell(2, Label.BASOPHIL), features(0, 3, 0), pixels(2))
    known.add(a_cell(3, Label.MONOCYTE), features(5, 1, 0), pixels(3))
    known.add(a_cell(4, Label.BLAST, None), features(9, 9, 0), pixels(4))
    found = known.nearest(features(2, 0, 0), a_cell(9).place, 1)
    assert len(found) == SHOWN
    assert [one.label for one in found] == [Label.MONOCYTE, Label.BASOPHIL, Label.BLAST]
    assert [one.same_microscope for one in found] == [True, True, False]
    assert found[0].distance < found[1].distance
    assert int(found[2].pixels[0, 0, 0]) == 1
    nowhere = known.nearest(features(2, 0, 0), a_cell(9).place, None)
    assert [one.label for one in nowhere] == [Label.BLAST, Label.MONOCYTE, Label.BLAST]
    assert not any(one.same_microscope for one in nowhere)


def test_leaves_out_the_cell_itself_and_withdrawn_cells() -> None:
    known = SimilarCells()
    for number in (1, 2):
        known.add(a_cell(number), features(1, number), pixels(number))
    (other,) = known.nearest(features(1, 1), a_cell(1).place, 1)
    assert int(other.pixels[0, 0, 0]) == 2
    known.keep([a_cell(2, Label.BLAST)])
    assert a_cell(1) not in known
    (left,) = known.nearest(features(1, 1), a_cell(9).place, 1)
    assert left.label is Label.BLAST, "the name that stands now"
