from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.core.cells.box_fit import USUAL_UM, box_around, box_within, usual_side_px
from hematovision_desktop.core.cells.field import (
    Box,
    Cell,
    FieldResult,
    FieldStatus,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.cells.labels import Label


def a_field(width: int = 400, height: int = 300, um_per_px: float | None = 0.1) -> FieldResult:
    scale = None if um_per_px is None else Scale(um_per_px, ScaleSource.RED_CELLS)
    return FieldResult(
        0, Path("a.png"), FieldStatus.NO_CELL, width=width, height=height, scale=scale
    )


def with_cells(result: FieldResult, *sides: int) -> FieldResult:
    cells = tuple(Cell(Box(0, 0, side, side), Label.MONOCYTE, 1.0, {}) for side in sides)
    return replace(result, cells=cells, status=FieldStatus.OK)


@pytest.mark.parametrize(
    ("field", "batch", "side"),
    [
        (a_field(), [], USUAL_UM / 0.1),
        (a_field(um_per_px=None), [], 300 / 8),
        (a_field(), [with_cells(a_field(), 120, 140, 160)], 140),
        (a_field(), [with_cells(a_field(um_per_px=0.2), 70)], 140),
        (a_field(), [with_cells(a_field(um_per_px=None), 70)], USUAL_UM / 0.1),
        (a_field(um_per_px=None), [with_cells(a_field(), 90)], 90),
    ],
)
def test_the_usual_size_is_the_batchs_at_this_scale(
    field: FieldResult, batch: list[FieldResult], side: float
) -> None:
    assert usual_side_px(field, batch) == pytest.approx(side)


@pytest.mark.parametrize(
    ("drawn", "box"),
    [
        ((10.4, 20.6, 30, 40), Box(10, 21, 30, 40)),
        ((-10, -10, 30, 40), Box(0, 0, 20, 30)),
        ((390, 290, 60, 60), Box(390, 290, 10, 10)),
        ((399.9, 299.9, 0, 0), Box(399, 299, 1, 1)),
    ],
)
def test_a_box_stays_in_its_field(drawn: tuple[float, float, float, float], box: Box) -> None:
    assert box_within(*drawn, a_field()) == box


@pytest.mark.parametrize("seed", range(1, 13))
def test_a_click_beside_the_middle_finds_the_drawn_cell(seed: int) -> None:
    drawn = draw_field(seed, um_per_px=0.1)
    height, width = drawn.pixels.shape[:2]
    field = a_field(width, height)
    for truth in drawn.truths:
        if truth.label is Label.PLATELET:
            continue
        x, y = truth.box.centre
        found = box_around(field, drawn.pixels, (x + 12, y - 9), USUAL_UM / 0.1)
        assert found.overlap(truth.box) > 0.5, truth.label


@pytest.mark.parametrize("pixels", [None, np.full((300, 400, 3), 225, np.uint8)])
def test_without_a_nucleus_the_click_is_the_middle(pixels: np.ndarray | None) -> None:
    assert box_around(a_field(), pixels, (200.0, 150.0), 100) == Box(150, 100, 100, 100)
    assert box_around(a_field(), pixels, (2.0, 299.0), 100) == Box(0, 249, 52, 51)
