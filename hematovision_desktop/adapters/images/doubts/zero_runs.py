"""Whether uncompressed pixels have a hole: a sector that was never written."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

_SECTOR_BYTES = 500
_BLACK_BESIDE = 0.2
"""Share of black above and below a hole within one row; a drawn bar is thicker."""

_MARGIN_PX = 4
_MOST_CHANNELS = 4
"""How many pixels OpenCV compares at once, twenty times as fast as NumPy."""


def has_zero_run(pixels: NDArray[Any]) -> bool:
    """Tell whether zeros continue in reading order as they do in no drawn bar, frame or round field.

    pixels: (height, width, channels), as stored or upside down.
    """
    width, channels = pixels.shape[1:]
    black = _black(pixels)
    if black is None:
        return False
    flat = np.concatenate([[False], black.ravel(), [False]])
    turns = np.flatnonzero(flat[1:] != flat[:-1])
    starts, ends = turns[::2], turns[1::2]
    long = ends - starts >= _SECTOR_BYTES // channels
    return any(
        _is_hole(black, int(start), int(end), width)
        for start, end in zip(starts[long], ends[long], strict=True)
    )


def _black(pixels: NDArray[Any]) -> NDArray[np.bool_] | None:
    """Return which pixels are zero in all channels, or None if none is, as in most pictures."""
    if pixels.dtype != np.uint8 or pixels.shape[2] > _MOST_CHANNELS:
        black = np.asarray(~pixels.any(axis=2), np.bool_)
        return black if black.any() else None
    zero = (0,) * _MOST_CHANNELS
    mask = cv2.inRange(pixels, zero, zero)
    return np.asarray(mask) > 0 if cv2.countNonZero(mask) else None


def _is_hole(black: NDArray[np.bool_], start: int, end: int, width: int) -> bool:
    """Tell whether a run begins and ends within rows, with nothing black beside it."""
    first, last = divmod(start, width), divmod(end - 1, width)
    if first[0] == 0 or last[0] == len(black) - 1:
        return False
    sides = first[1], width - 1 - last[1]
    flat = black.ravel()
    if last[0] - first[0] <= 1:
        before, after = flat[start - width : end - width], flat[start + width : end + width]
        before, after = before[:width], after[-width:]
    else:
        before, after = flat[start - width : start], flat[end : end + width]
    # Drawn or masked areas are ragged after JPEG compression, and have black beside them.
    beside = np.concatenate([before, after])
    return bool(beside.mean() < _BLACK_BESIDE) and max(sides) >= _MARGIN_PX
