"""The ruler in every smear: the diameter of a red cell in pixels.

Red cells overlap, touch and are cut by the edge, but every free piece of their outline has the curvature of a circle
of their radius. The median curvature of the outlines therefore gives a size that needs neither whole cells nor the
picture's magnification.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.smear.stain import Mask

RED_CELL_UM = 7.5
"""Mean diameter of a red cell (6.2-8.2 µm)."""

CURVATURE_BIAS = 1.037
"""Diameter from boxes over diameter from curvature: outlines are rough. Fitted once over the annotated red cells
of the training fields of two microscopes; the remaining difference between them is 3 %."""

_ARC_SHARE = 0.28
_LEAST_POINTS = 30
_LEAST_OUTLINE = 12

Outline = NDArray[Any]
"""Points of a closed outline as OpenCV gives them, int32, shape (n, 1, 2), x before y, px."""


def measure_red_cells(cells: Mask) -> float | None:
    """Return the diameter of a typical red cell in px, None if too little outline is visible.

    cells: uint8 (height, width), 1 where stained and not a leukocyte.
    """
    found, _ = cv2.findContours(cells, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    outlines = [outline for outline in found if len(outline) >= _LEAST_OUTLINE]
    if not outlines:
        return None
    # A disc's area is a quarter of its diameter times its outline. This first guess uses only outer
    # outlines, so that pale centres do not matter.
    around = sum(map(len, outlines))
    guess = 4.0 * sum(map(cv2.contourArea, outlines)) / around
    return _diameter_by_curvature(outlines, guess, cells.shape) if guess > 0 else None


def _diameter_by_curvature(
    outlines: Sequence[Outline], guess: float, shape: tuple[int, ...]
) -> float | None:
    diameter = guess
    for _ in range(2):
        step = max(2, round(_ARC_SHARE * diameter))
        kept = [outline for outline in outlines if len(outline) > max(2.2 * step, 1.2 * diameter)]
        if not kept:
            return None
        bend = _curvature(kept, step, shape)
        bend = bend[(bend > 0.5 / diameter) & (bend < 6.0 / diameter)]
        if bend.size < _LEAST_POINTS:
            return None
        diameter = min(max(2.0 / _median(bend), 0.5 * guess), 2.0 * guess)
    return diameter * CURVATURE_BIAS


def _curvature(
    outlines: Sequence[Outline], step: int, shape: tuple[int, ...]
) -> NDArray[np.float32]:
    """Curvature in 1/px at outline points away from the picture's edge, positive where convex.

    Menger curvature of each point and its neighbours `step` points before and after, as complex
    numbers. Every outline is laid out with its ends repeated, so that neighbours are plain slices
    of one array: a field has dozens of short outlines, and a loop over them would cost ten times
    as much.
    """
    height, width = shape
    around = np.concatenate(
        [part for outline in outlines for part in (outline[-step:], outline, outline[:step])]
    )
    points = around[:, 0, :].astype(np.float32).view(np.complex64).ravel()
    there = points[step:-step] - points[: -2 * step]
    onward = points[2 * step :] - points[step:-step]
    turn = there.conj() * onward
    across = np.abs(there + onward)
    bend = -2.0 * turn.imag / (np.abs(turn) * across + 1e-6)
    middle = points[step:-step]
    low = step + 1.0
    inside = (middle.real > low) & (middle.real < width - 1 - low)
    inside &= (middle.imag > low) & (middle.imag < height - 1 - low)
    # Where one outline ends and the next begins, the neighbours belong to different outlines.
    ends = np.cumsum([len(outline) + 2 * step for outline in outlines])[:-1]
    for end in ends.tolist():
        inside[end - 2 * step : end] = False
    return np.asarray(bend[inside], np.float32)


def _median(values: NDArray[np.float32]) -> float:
    """The upper median; NumPy's own spends most of its time on cases that cannot occur here."""
    middle = values.size // 2
    return float(np.partition(values, middle)[middle])
