"""Turns the heat and the offsets that a locator's net returns into boxes with scores."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.naming.locator_card import KINDS, Kind

Floats = NDArray[np.float32]

_MOST = 600
"""Most boxes of one kind in a picture; more are noise, and comparing them all would take long."""

_NEIGHBOURS = np.ones((3, 3), np.uint8)
_KIND_ENDS = np.arange(len(KINDS) + 1)
_UPPER = np.triu(np.ones((256, 256), bool), 1)
"""Pairs in which the first box is the better one; with more boxes, each kind is compared separately."""

_LEAST_OF_LARGE = 0.7
"""No red cell is narrower than this share of the width that a quarter of the red cells beside it exceed."""

_NEAR_EDGE = 0.05
"""Red cells closer to the edge than this share of their width may be cut."""

_LEAST_SHOWN = 0.6
"""Share of its width that a cut red cell must show for its other side to be whole."""


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """The cells of one kind, best first. boxes: left, top, right, bottom, shape (n, 4); scores: (n,)."""

    boxes: Floats
    scores: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Peaks:
    """The cells of all kinds, one kind after another, each best first.

    boxes: left, top, right, bottom, shape (n, 4). scores: (n,). kinds: indices in KINDS, (n,).
    """

    boxes: Floats
    scores: Floats
    kinds: NDArray[np.intp]

    def taken(self, kept: NDArray[np.bool_]) -> Peaks:
        """Return only the cells where `kept` is true."""
        return Peaks(self.boxes[kept], self.scores[kept], self.kinds[kept])

    def by_kind(self) -> dict[Kind, Found]:
        """Return the cells by kind."""
        ends = self.kinds.searchsorted(_KIND_ENDS).tolist()
        return {
            kind: Found(
                self.boxes[ends[place] : ends[place + 1]],
                self.scores[ends[place] : ends[place + 1]],
            )
            for place, kind in enumerate(KINDS)
        }


def find_peaks(
    heat: NDArray[np.uint8] | Floats,
    ltrb_offsets: Floats,
    stride: float,
    least: Mapping[Kind, float],
) -> Peaks:
    """Return the cells at the peaks of the heat, including overlapping ones.

    heat: (rows, columns, kinds), any value that grows with the score. ltrb_offsets: (rows, columns, 4), to left, top,
    right and bottom in strides. least: what a peak must reach, in units of heat. Boxes are in units of the stride.
    """
    highest = cv2.dilate(heat, _NEIGHBOURS)
    reached = heat.ravel() >= _of_places(tuple(least[kind] for kind in KINDS), heat.size)
    flat = ((heat == highest).ravel() & reached).nonzero()[0]
    scores = heat.ravel()[flat].astype(np.float32)
    places, kinds = np.divmod(flat, len(KINDS))
    order = np.lexsort((-scores, kinds))  # by kind, best first; equal ones keep their order
    if len(order) > _MOST:
        order = _not_too_many(order, kinds)
    places, scores, kinds = places[order], scores[order], kinds[order]
    reach = np.maximum(ltrb_offsets.reshape(-1, 4)[places], 0)
    reach[:, :2] *= -1
    boxes = np.asarray(_middles(*heat.shape[:2])[places] + reach, np.float32)
    boxes *= np.float32(stride)
    return Peaks(boxes, scores, kinds)


@lru_cache(maxsize=16)
def _of_places(least: tuple[float, ...], count: int) -> NDArray[Any]:
    """Return the value that peaks of each kind must reach, repeated for every place: NumPy is slow with three at a
    time.
    """
    row = np.array(least)
    if row.dtype.kind == "i" and row.min() >= 0 and row.max() <= 255:
        row = row.astype(np.uint8)
    return np.tile(row, count // len(least))


@lru_cache(maxsize=8)
def _middles(rows: int, columns: int) -> NDArray[np.float64]:
    """Return the coordinates x, y, x and y of each place's centre, (rows times columns, 4)."""
    down, across = np.divmod(np.arange(rows * columns), columns)
    return np.asarray(np.stack((across, down, across, down), axis=1) + 0.5)


def _not_too_many(order: NDArray[np.intp], kinds: NDArray[np.intp]) -> NDArray[np.intp]:
    """Return an order without the worst boxes of each kind that has too many."""
    ends = kinds[order].searchsorted(_KIND_ENDS)
    return np.concatenate(
        [order[first : min(last, first + _MOST)] for first, last in pairwise(ends.tolist())]
    )


def best_of(peaks: Peaks, most: float) -> NDArray[np.bool_]:
    """Return, for each cell, whether it overlaps no better cell of its kind by more than `most` (IoU)."""
    count = len(peaks.scores)
    kept = np.ones(count, dtype=bool)
    if count <= len(_UPPER):
        doubles = overlaps(peaks.boxes, peaks.boxes) > most
        doubles &= _UPPER[:count, :count]
        doubles &= peaks.kinds[:, None] == peaks.kinds
        _drop_doubles(kept, doubles)
        return kept
    for kind in range(len(KINDS)):
        some = peaks.kinds == kind
        boxes = peaks.boxes[some]
        best = np.ones(len(boxes), dtype=bool)
        _drop_doubles(best, np.triu(overlaps(boxes, boxes) > most, 1))
        kept[some] = best
    return kept


def _drop_doubles(kept: NDArray[np.bool_], doubles: NDArray[np.bool_]) -> None:
    for place in np.flatnonzero(
        doubles.any(axis=1)
    ).tolist():  # best first; few overlap a worse one
        if kept[place]:
            kept &= ~doubles[place]


def overlaps(ours: Floats, theirs: Floats) -> Floats:
    """Return the intersection over union of all pairs of boxes (n, 4) and (m, 4), shape (n, m)."""
    # Sides first: NumPy takes several times as long for products along a short last axis.
    first = np.ascontiguousarray(ours.T)
    second = first if theirs is ours else np.ascontiguousarray(theirs.T)
    shared_sides = np.minimum(first[2:, :, None], second[2:, None])
    shared_sides -= np.maximum(first[:2, :, None], second[:2, None])
    np.maximum(shared_sides, 0, out=shared_sides)
    shared = shared_sides[0] * shared_sides[1]
    size = np.multiply(*(first[2:] - first[:2]))
    other = size if theirs is ours else np.multiply(*(second[2:] - second[:2]))
    union = size[:, None] + other[None] - shared
    return np.asarray(shared / np.maximum(union, 1e-6), dtype=np.float32)


def whole_sides(boxes: Floats, width: int, height: int) -> Floats:
    """Return the width of whole cells in px. width, height: of the field.

    The width is the square root of the area. For cells that the edge cuts by at most the limit, it is the uncut side.
    """
    wide, high = (boxes[:, 2:] - boxes[:, :2]).T
    margin = _NEAR_EDGE * np.maximum(wide, high)
    across = (boxes[:, 0] <= margin) | (boxes[:, 2] >= width - margin)
    down = (boxes[:, 1] <= margin) | (boxes[:, 3] >= height - margin)
    sides = np.where(across, high, np.where(down, wide, np.sqrt(wide * high)))
    shown = np.where(across, wide / high, np.where(down, high / wide, 1.0))
    return np.asarray(sides[(shown >= _LEAST_SHOWN) & ~(across & down)])


def without_small(sides: Floats) -> Floats:
    """Return the sides of red cells without those that are too narrow to be red cells, such as platelets."""
    if not len(sides):
        return sides
    large = np.sort(sides)[3 * len(sides) // 4]
    return np.asarray(sides[sides >= _LEAST_OF_LARGE * large])
