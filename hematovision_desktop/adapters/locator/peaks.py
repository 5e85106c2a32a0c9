"""From the heat and the offsets that a locator's net answers to boxes with scores."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.locator_card import KINDS, Kind

Floats = NDArray[np.float32]

_MOST = 600
"""Boxes of one kind in a picture; more are noise, and comparing them all would take long."""

_NEIGHBOURS = np.ones((3, 3), np.uint8)

_NEAR_EDGE = 0.05
"""Red cells nearer to the edge than this share of their width may be cut."""

_LEAST_SHOWN = 0.6
"""Share of its width that a cut red cell must show for its other side to be whole."""


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """The cells of one kind, best first. boxes: left, top, right, bottom, shape (n, 4); scores: (n,)."""

    boxes: Floats
    scores: Floats


def find_peaks(
    heat: NDArray[np.uint8] | Floats,
    ltrb_offsets: Floats,
    stride: float,
    least: Mapping[Kind, float],
) -> dict[Kind, Found]:
    """Return what stands at the peaks of the heat, overlaps included.

    heat: (rows, columns, kinds), anything that grows with the score. ltrb_offsets: (rows, columns, 4),
    to left, top, right and bottom in strides. least: what a peak must reach, in units of heat. Boxes are in units of the stride.
    """
    highest = cv2.dilate(heat, _NEIGHBOURS)
    peaks = (heat == highest) & (heat >= np.array([least[kind] for kind in KINDS]))
    flat = np.flatnonzero(peaks)
    scores = heat.ravel()[flat].astype(np.float32)
    places, kinds = np.divmod(flat, len(KINDS))
    order = np.lexsort((-scores, kinds))  # by kind, best first; equal ones in their order
    places, scores = places[order], scores[order]
    ends = np.searchsorted(kinds[order], np.arange(len(KINDS) + 1))
    rows, columns = np.divmod(places, heat.shape[1])
    reach = np.maximum(ltrb_offsets.reshape(-1, 4)[places], 0).T
    boxes = np.empty((len(places), 4), np.float32)
    boxes[:, 0] = columns + 0.5 - reach[0]
    boxes[:, 1] = rows + 0.5 - reach[1]
    boxes[:, 2] = columns + 0.5 + reach[2]
    boxes[:, 3] = rows + 0.5 + reach[3]
    boxes *= np.float32(stride)
    found = {}
    for place, kind in enumerate(KINDS):
        some = slice(ends[place], min(ends[place + 1], ends[place] + _MOST))
        found[kind] = Found(boxes[some], scores[some])
    return found


def non_max_suppression(found: Found, most: float) -> Found:
    """Return the cells without those that overlap a better one by more than `most` (IoU)."""
    count = len(found.scores)
    if count < 2:
        return found
    doubles = np.triu(overlaps(found.boxes, found.boxes) > most, 1)
    better = np.flatnonzero(doubles.any(axis=1))
    if not len(better):
        return found
    kept = np.ones(count, dtype=bool)
    for place in better.tolist():  # best first; few boxes overlap a worse one
        if kept[place]:
            kept &= ~doubles[place]
    return Found(found.boxes[kept], found.scores[kept])


def overlaps(ours: Floats, theirs: Floats) -> Floats:
    """Return intersection over union of all pairs of boxes (n, 4) and (m, 4), shape (n, m)."""
    # Column by column: products along a short last axis cost NumPy several times as much.
    left, top, right, bottom = ours.T[:, :, None]
    other_left, other_top, other_right, other_bottom = theirs.T[:, None]
    across = np.minimum(right, other_right) - np.maximum(left, other_left)
    down = np.minimum(bottom, other_bottom) - np.maximum(top, other_top)
    shared = np.maximum(across, 0) * np.maximum(down, 0)
    sizes = [(boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1]) for boxes in (ours, theirs)]
    union = sizes[0][:, None] + sizes[1][None] - shared
    return np.asarray(shared / np.maximum(union, 1e-6), dtype=np.float32)


def whole_sides(boxes: Floats, width: int, height: int) -> Floats:
    """Return how wide whole cells are in px: the root of the area, of cells cut by half at most the
    longer side, which is not cut. width, height: of the field.
    """
    wide, high = (boxes[:, 2:] - boxes[:, :2]).T
    margin = _NEAR_EDGE * np.maximum(wide, high)
    across = (boxes[:, 0] <= margin) | (boxes[:, 2] >= width - margin)
    down = (boxes[:, 1] <= margin) | (boxes[:, 3] >= height - margin)
    sides = np.where(across, high, np.where(down, wide, np.sqrt(wide * high)))
    shown = np.where(across, wide / high, np.where(down, high / wide, 1.0))
    return np.asarray(sides[(shown >= _LEAST_SHOWN) & ~(across & down)])
