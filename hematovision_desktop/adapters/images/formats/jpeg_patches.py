"""Whether the end of a restart interval of a decoded JPEG differs from all around it, as after lost or changed data.

A decoder begins anew at each restart marker. If changed bytes happen to be valid codes, the blocks up to the next
marker have a different light or colour, and libjpeg has no remark: markers, numbers of blocks and leftover bits are as
they should be in 72 of 78 such files. So the pixels must tell. Such blocks step in the same direction at their upper
and lower edges and at the marker, or from where they begin to the picture's right edge.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.cells.field import Pixels

_BLOCK = 8
_LEAST = 3
"""Rows and columns of blocks: each examined block has neighbours."""

Levels = tuple[float, float]
"""The least step of light and of colours, in grey levels."""

_SMALL: dict[int, Levels] = {1: (28.0, 18.0), 2: (20.0, 12.0), 3: (14.0, 9.0), 4: (14.0, 6.5)}
_LARGE: dict[int, Levels] = {1: (36.0, 17.0), 2: (20.0, 9.0), 3: (14.0, 6.0), 4: (9.0, 3.0)}
"""For numbers of neighbouring blocks of 8 × 8 px, and of larger ones. In 9,400 intact photos from eleven sources, also
enlarged and with marks drawn on them, in many qualities and by two encoders, steps in light reach 0.8 of this at most
if the blocks lie between two rows of others."""

_LEAST_PX = 200
"""Fewer changed pixels change no cell, and a small mark that somebody drew may fill a single block of 8 × 8."""

_PER_QUANTUM = 3.0
"""Least step in units of the rounding of blocks' means: coarse rounding leaves steps of its own."""

_MOST, _MOST_SHARE = 4, 0.02
"""If more intervals than this, and than this share, end with a single such block, the picture is made of squares."""

_NEVER = np.float32(-np.inf)
_Steps = NDArray[np.float32]


def has_patch(
    pixels: Pixels, block: tuple[int, int], interval: int, quanta: tuple[float, float]
) -> bool:
    """Tell whether the end of a restart interval steps from everything around it.

    pixels: uint8, RGB or grey. block: height and width in px of what is coded together. interval: how many of these
    are between two markers. quanta: the steps to which means are rounded, in grey levels of light and of colours.
    """
    rows, columns = pixels.shape[0] // block[0], pixels.shape[1] // block[1]
    if min(rows, columns) < _LEAST or interval < 1:
        return False
    down, across = _steps(pixels, block)
    coded = -(-pixels.shape[1] // block[1])
    places = np.arange(1, rows - 1)[:, None] * coded + np.arange(1, columns + 1)
    ends = places % interval == 0
    ends[:, -1] = True
    table = _SMALL if max(block) == _BLOCK else _LARGE
    least = [_PER_QUANTUM * one for one in quanta]
    wanted = {
        length: np.maximum(levels, least)[[0, 1, 1][: down.shape[2]]]
        for length, levels in table.items()
    }
    found = [_found(way * down, way * across, wanted) for way in (1, -1)]
    counts = [
        sum(np.count_nonzero(one & ends) for one in pair) for pair in zip(*found, strict=True)
    ]
    if counts[0] > max(_MOST, _MOST_SHARE * np.count_nonzero(ends)):
        return False
    least_blocks = -(-_LEAST_PX // (block[0] * block[1]))
    return any(counts[least_blocks - 1 :])


def _found(
    down: _Steps, across: _Steps, wanted: dict[int, NDArray[np.float64]]
) -> list[NDArray[np.bool_]]:
    """Return for one block, two and so on whether so many that step end at each block between the first and last row.

    wanted: the least steps.
    """
    both = np.minimum(down[:-1], -down[1:])
    columns = both.shape[1]
    run, found = both.copy(), []
    for length in range(1, min(max(wanted), columns - 1) + 1):
        sides = run.copy()
        sides[:, :-1] = np.minimum(run[:, :-1], -across[1:-1])
        sides[:, -1] = np.minimum(run[:, -1], across[1:-1, columns - length - 1])
        found.append(np.asarray((sides >= wanted[length]).any(axis=2)))
        run[:, length:] = np.minimum(run[:, length:], both[:, :-length])
        run[:, :length] = _NEVER
    return found


def _steps(pixels: Pixels, block: tuple[int, int]) -> tuple[_Steps, _Steps]:
    """Return how much each block differs from the one above it and from the one before it, in light and colours."""
    rows, columns = pixels.shape[0] // block[0], pixels.shape[1] // block[1]
    whole = pixels[: rows * block[0], : columns * block[1]]
    if pixels.ndim == 2:
        return _bends(whole[:, :, None], *block)
    light = _bends(
        np.asarray(cv2.cvtColor(whole, cv2.COLOR_RGB2GRAY), np.uint8)[:, :, None], *block
    )
    # Decoders smooth colours that are stored at a lower resolution; at that resolution they step as stored.
    small = cv2.resize(whole, (columns * _BLOCK, rows * _BLOCK), interpolation=cv2.INTER_AREA)
    converted = cv2.cvtColor(small, cv2.COLOR_RGB2YCrCb)
    colours = _bends(np.ascontiguousarray(converted[:, :, 1:]), _BLOCK, _BLOCK)
    down, across = (np.concatenate(pair, axis=2) for pair in zip(light, colours, strict=True))
    return down, across


def _bends(pixels: Pixels, high: int, wide: int) -> tuple[_Steps, _Steps]:
    """Return the mean steps between blocks, down and across, beyond what the picture's own slope explains."""
    height, width, channels = pixels.shape
    rows, columns = height // high, width // wide
    # Only what lies at the edges of blocks is copied, and averaged before anything else.
    lines = pixels.reshape(rows, high, width * channels)
    ends = np.concatenate((lines[:, :2], lines[:, -2:]), axis=1)
    down = _averaged(ends.reshape(rows * 4, width, channels), columns, rows * 4)
    down = down.reshape(rows, 4, columns, channels)
    parts = pixels.reshape(height, columns, wide * channels)
    ends = np.concatenate((parts[:, :, : 2 * channels], parts[:, :, -2 * channels :]), axis=2)
    across = _averaged(ends.reshape(height, -1), columns * 4 * channels, rows)
    across = across.reshape(rows, columns, 4, channels)
    return (
        _bend(down[:-1, 2], down[:-1, 3], down[1:, 0], down[1:, 1]),
        _bend(across[:, :-1, 2], across[:, :-1, 3], across[:, 1:, 0], across[:, 1:, 1]),
    )


def _averaged(pixels: Pixels, width: int, height: int) -> _Steps:
    smaller = cv2.resize(pixels.astype(np.float32), (width, height), interpolation=cv2.INTER_AREA)
    return np.asarray(smaller, np.float32)


def _bend(far: _Steps, before: _Steps, after: _Steps, farther: _Steps) -> _Steps:
    """Return the steps from the second to the third of four neighbours, less half of the slope on both sides."""
    bend: _Steps = 1.5 * (after - before) - 0.5 * (farther - far)
    return bend
