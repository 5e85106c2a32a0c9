from __future__ import annotations

from pathlib import Path

import numpy as np

from hematovision_desktop.core.cells.field import (
    Box,
    Cell,
    Field,
    FieldResult,
    FieldStatus,
    Located,
    Pixels,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.services.pictures.model import KeepingCutter, KeptTiles

LOCATED = Located((), Scale(0.1, ScaleSource.SET), (240.0, 240.0, 240.0), None)


class Flat:
    """A cutter that gives a square of one grey."""

    def __init__(self, side: int, grey: int) -> None:
        self._tile = np.full((side, side, 3), grey, np.uint8)

    def cut(self, field: Field, box: Box, located: Located) -> Pixels:
        return self._tile + np.uint8(box.x)


def field(sha256: str) -> Field:
    return Field(Path("a.png"), np.zeros((9, 9, 3), np.uint8), sha256, 0)


def result(sha256: str | None, *places: int) -> FieldResult:
    cells = tuple(Cell(Box(x, 0, 5, 5), Label.MONOCYTE, 1.0, {Label.MONOCYTE: 1.0}) for x in places)
    return FieldResult(0, Path("a.png"), FieldStatus.OK, sha256=sha256, cells=cells)


def test_does_not_cut_again_what_was_cut_while_naming() -> None:
    kept = KeptTiles()
    cutter = KeepingCutter(Flat(4, 100), Flat(8, 200), kept)
    crops = [cutter.cut(field("a"), Box(x, 0, 5, 5), LOCATED) for x in (1, 2)]
    assert [crop.shape[0] for crop in crops] == [4, 4]
    tiles = kept.of(result("a", 1, 2))
    assert tiles is not None
    assert [(tile.shape[0], int(tile[0, 0, 0])) for tile in tiles] == [(8, 201), (8, 202)]


def test_does_not_mistake_another_file_or_box_for_it() -> None:
    kept = KeptTiles()
    kept.keep("a", Box(1, 0, 5, 5), np.zeros((8, 8, 3), np.uint8))
    assert kept.of(result("b", 1)) is None
    assert kept.of(result("a", 1, 2)) is None
    assert kept.of(result(None, 1)) is None


def test_bounds_memory_and_drops_the_oldest() -> None:
    tile = np.zeros((8, 8, 3), np.uint8)
    kept = KeptTiles(most_bytes=3 * tile.nbytes)
    for x in (1, 2, 1, 3, 4):
        kept.keep("a", Box(x, 0, 5, 5), tile)
    assert [kept.of(result("a", x)) is not None for x in (1, 2, 3, 4)] == [True, False, True, True]
