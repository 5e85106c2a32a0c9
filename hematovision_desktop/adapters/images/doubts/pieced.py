"""Pictures that were pieced together: several side by side, or one whose missing end was filled with grey."""

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

_GREY, _OFF = 128, 2
"""The level of a block without coefficients, and how much saving it again may change that level."""

_BLOCK_PX = 8
_END_GLANCED = 16


def has_seam(pixels: Pixels) -> bool:
    """Tell whether a picture, uint8 RGB (height, width, 3), has a seam from edge to edge, across or down.

    Such a seam cuts cells in two, and the scale may differ beyond it. What a person draws has other signs: a frame or a
    bar has a plain side, and a line has two steps next to each other.
    """
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


def lacks_end(pixels: Pixels) -> bool:
    """Tell whether the last lines of a picture, uint8 RGB (height, width, 3) as stored, were never filled.

    If nothing is known about a block, libjpeg gives it no coefficients at all, which is the middle grey of every
    channel, and continues to the last line. Once any program saves it again, the file itself is intact.

    A bar or frame of exactly this grey has a straight edge. Data that end within a row of blocks leave only its right
    part grey.
    """
    width = pixels.shape[1]
    if min(pixels.shape[:2]) < _END_GLANCED or not _is_grey(pixels[-1:, :: width // _END_GLANCED]):
        return False
    off = np.abs(pixels.astype(np.int16) - _GREY).max(axis=(1, 2)) > _OFF
    first = len(off) - int(np.argmax(off[::-1]))
    if not off.any() or not _BLOCK_PX <= first <= len(off) - _BLOCK_PX // 2:
        return False
    above = pixels[first - _BLOCK_PX : first]
    return _is_grey(above[:, -_BLOCK_PX:]) and not _is_grey(above[:, :_BLOCK_PX])


def _is_grey(some: Pixels) -> bool:
    return bool(np.abs(some.astype(np.int16) - _GREY).max() <= _OFF)
