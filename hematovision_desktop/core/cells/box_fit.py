"""The box of a cell that a person points at, from its nucleus and the usual size of the batch's cells."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.base.middle import median
from hematovision_desktop.core.cells.field import Box, FieldResult, Pixels

USUAL_UM = 13.0
"""A neutrophil on a smear is 12 to 15 µm wide (Bain, Blood Cells, 6th ed.)."""
ENOUGH_CELLS = 200
_SHARE_OF_FIELD = 1 / 8
"""Usual cell size as a share of a field's shorter side, if neither scale nor any cell is known."""
_LEAST_AROUND, _MOST_AROUND = 1.15, 1.6
"""Cell width over nucleus width: a lymphocyte is hardly wider, a neutrophil half as wide again."""
_GRID = 64
_LEAST_CONTRAST = 40.0
"""In red levels: a nucleus is darker by more than this, a shadow on the glass is not."""
_REACH = 0.35
"""As a share of a cell's side: how far from its nucleus a click may be."""
_LARGEST = 1.4
"""As a multiple of a cell's side: a larger dark patch is more than one cell."""


def usual_side_px(field: FieldResult, batch: Iterable[FieldResult]) -> float:
    """Return the usual width of a batch's cells, in px of one of its fields."""
    scale = field.scale.um_per_px if field.scale else None
    sides = islice(_sides(batch, scale), ENOUGH_CELLS)
    known = list(sides)
    if known:
        return median(known)
    if scale is not None:
        return USUAL_UM / scale
    return max(1.0, _SHARE_OF_FIELD * min(field.width or 1, field.height or 1))


def _sides(batch: Iterable[FieldResult], scale: float | None) -> Iterable[float]:
    """Yield the cells' sides in px of a field at that scale, or in their own px without a scale."""
    for result in batch:
        if scale is not None and result.scale is None:
            continue
        ratio = result.scale.um_per_px / scale if scale is not None and result.scale else 1.0
        for cell in result.cells:
            yield ratio * (cell.box.width + cell.box.height) / 2


def box_within(x: float, y: float, width: float, height: float, field: FieldResult) -> Box:
    """Return a box in whole px that stays within its field and is at least one px wide and high."""
    most_x, most_y = field.width or 1, field.height or 1
    left, top = (max(0, min(round(one), most - 1)) for one, most in ((x, most_x), (y, most_y)))
    right, bottom = min(round(x + width), most_x), min(round(y + height), most_y)
    return Box(left, top, max(1, right - left), max(1, bottom - top))


def box_around(
    field: FieldResult, pixels: Pixels | None, at: tuple[float, float], side_px: float
) -> Box:
    """Return the box of the cell at a place (x, y) of a field, in px.

    pixels: the field, uint8 RGB (height, width, 3); None if it cannot be read. If there is a dark
    nucleus at the place, the box is centred on it and as large as it needs.
    """
    found = None if pixels is None else _nucleus(pixels, at, side_px)
    left, top, right, bottom = found or (*at, *at)
    nucleus = max(right - left, bottom - top)
    side = side_px
    if found is not None:
        side = max(min(side_px, _MOST_AROUND * nucleus), _LEAST_AROUND * nucleus, side_px / 2)
    x, y = (left + right - side) / 2, (top + bottom - side) / 2
    return box_within(x, y, side, side, field)


def _nucleus(
    pixels: Pixels, at: tuple[float, float], side_px: float
) -> tuple[float, float, float, float] | None:
    """Return left, top, right, bottom of the nucleus at a place, None if there is none."""
    height, width = pixels.shape[:2]
    left, top = (max(0, int(one - side_px)) for one in at)
    right, bottom = (
        min(most, int(one + side_px) + 1) for one, most in zip(at, (width, height), strict=True)
    )
    step = max(1, int(2 * side_px / _GRID))
    # Nuclei are violet and red cells are not: only in the red channel is a nucleus darker than they
    # are.
    red = pixels[top:bottom:step, left:right:step, 0].astype(np.float64)
    if min(red.shape, default=0) < 3:
        return None
    dark = _dark(red)
    rows, columns = np.indices(red.shape)
    away = np.hypot(left + columns * step - at[0], top + rows * step - at[1]) / side_px
    grown = _grown(dark & (away <= _REACH), dark)
    if not grown.any():
        return None
    y, x = np.nonzero(grown)
    if max(np.ptp(y), np.ptp(x)) * step > _LARGEST * side_px:
        grown = dark & (away <= 0.5)
        y, x = np.nonzero(grown)
    else:
        # The lobes of one nucleus may be joined by a thin strand, or look separate.
        middle = np.hypot(columns - x.mean(), rows - y.mean()) * step / side_px
        y, x = np.nonzero(grown | (dark & (middle <= 0.4)))
    return (
        float(left + x.min() * step),
        float(top + y.min() * step),
        float(left + (x.max() + 1) * step),
        float(top + (y.max() + 1) * step),
    )


def _dark(red: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Return the mask of dark pixels by Otsu's threshold; empty if the contrast is low."""
    counts, edges = np.histogram(red, bins=64, range=(0.0, 256.0))
    below = np.cumsum(counts)[:-1]
    sums = np.cumsum(counts * (edges[:-1] + edges[1:]) / 2)
    above = counts.sum() - below
    means_below = sums[:-1] / np.maximum(below, 1)
    means_above = (sums[-1] - sums[:-1]) / np.maximum(above, 1)
    between = below * above * (means_above - means_below) ** 2
    best = int(between.argmax())
    if means_above[best] - means_below[best] < _LEAST_CONTRAST:
        return np.zeros(red.shape, dtype=np.bool_)
    dark: NDArray[np.bool_] = red < edges[best + 1]
    return dark


def _grown(seeds: NDArray[np.bool_], within: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return the parts of a mask that are connected to some of its points."""
    grown = seeds
    while True:
        wider = grown.copy()
        wider[1:] |= grown[:-1]
        wider[:-1] |= grown[1:]
        wider[:, 1:] |= grown[:, :-1]
        wider[:, :-1] |= grown[:, 1:]
        wider &= within
        if np.array_equal(wider, grown):
            return grown
        grown = wider
