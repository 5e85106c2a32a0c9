"""Whether a picture consists of several side by side: a straight step then runs through all of it at once.

Such a seam cuts cells in two, and the scale may differ beyond it. What a person draws has other signs: a frame or a
bar has a plain side, and a line has two steps next to each other.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.doubts.stored_damage import has_whole_step, largest_beside
from hematovision_desktop.core.cells.field import Pixels

_LEAST_SIDE_PX = 64
_GLANCED = 32
"""How many columns, and how many rows, the first check examines."""

_SEEMS = 1.8
"""The ratio of the step from a row to the next to the largest step within reach, at which a closer look is worth
its time."""


def has_seam(pixels: Pixels) -> bool:
    """Tell whether a picture, uint8 RGB (height, width, 3), has a seam from edge to edge, across or down."""
    height, width = pixels.shape[:2]
    if min(height, width) < _LEAST_SIDE_PX:
        return False
    columns = pixels[:, width // (2 * _GLANCED) :: max(1, width // _GLANCED), 1]
    if _seems_stepped(np.ascontiguousarray(columns), along=1) and has_whole_step(pixels):
        return True
    rows = pixels[height // (2 * _GLANCED) :: max(1, height // _GLANCED), :, 1]
    return _seems_stepped(np.ascontiguousarray(rows), along=0) and has_whole_step(
        pixels.transpose(1, 0, 2)
    )


def _seems_stepped(grey: NDArray[np.uint8], *, along: int) -> bool:
    """Tell whether some pixels differ more from the next ones than any near them do, all along an axis."""
    step = cv2.absdiff(grey[1:], grey[:-1]) if along else cv2.absdiff(grey[:, 1:], grey[:, :-1])
    steps: Any = cv2.reduce(step, along, cv2.REDUCE_SUM, dtype=cv2.CV_32F).reshape(-1, 1)
    return bool((steps > _SEEMS * largest_beside(steps) + grey.shape[along]).any())
