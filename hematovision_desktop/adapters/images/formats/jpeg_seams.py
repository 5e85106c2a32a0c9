"""Whether a decoded JPEG shows a seam that comes from lost or changed data and that libjpeg cannot see.

Each block's mean is stored as the difference from the previous block. If changed bytes happen to be valid codes, the
decoder continues without a remark, and everything that follows has a different light or colour. The picture then has
a step along one row of blocks to its end, and along the next row up to the same place.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.cells.field import Pixels

Levels = tuple[float, float, float]
"""Steps in light and in two colours, in grey levels."""

_LEAST_ROWS = 4
_LEVELS = ((3.0, 2.8, 2.8), (6.0, 2.9, 2.9))
_LEVELS_SMOOTHED = ((3.0, 1.4, 1.4), (6.0, 2.9, 2.9))
_AGREEING = (0.93, 0.8)
"""Thresholds from which a step is a seam: the median step in light and the two colours (also where the decoder
smooths colours from row to row), and the share of blocks that step to the same side. Of 270 intact photos from
eleven sources, each with five samplings and six qualities, 8 in 7,770 reach them."""

_SMOOTHED_PX = 16
_SHOWN, _SHOWN_SMOOTHED = 1.5, 0.25
"""Height of blocks whose colours are smoothed; how much of a step between rows the measured figure shows."""

_QUANTA = 2
"""Rounding turns a gradual slope into a step of one quantum along a whole row; a seam has at least this many
quanta."""

_NEARLY = 0.5
"""Share of the lowest level that a mean must have to be examined."""

_SHORT, _SHORT_LEVELS, _SHORT_AGREEING = 8, (9.0, 6.0, 6.0), 0.95
_SHORT_LEVELS_SMOOTHED = (9.0, 3.0, 3.0)
"""The same for a seam in the first or the last row: blocks, and thresholds as above. In 324 intact photos from eleven
sources, each in four qualities, smoothed colours step by at most 1.8."""

_STRIPS = ((2, (24.0, 24.0, 24.0)), (4, (11.0, 18.0, 18.0)), (8, (5.0, 5.0, 5.0)))
_STRIPS_SMOOTHED = ((2, (16.0, 6.0, 6.0)), (4, (10.0, 5.0, 5.0)), (8, (3.0, 2.0, 2.0)))
"""Thresholds for data with restart markers, where a seam ends at the next marker, often that of the row: numbers of
neighbouring blocks that all step so far, and step back below. Such steps of 324 intact photos from eleven sources, each
in six forms, reach half of these levels at most."""

_END_STRIP = 1
"""Which of the above is also looked for in the first and the last row, where a strip has one edge alone."""

LIGHT_AND_COLOURS = np.array(
    [[0.299, 0.4998, -0.1686], [0.587, -0.4185, -0.3311], [0.114, -0.0813, 0.4997]], np.float32
)
"""Converts differences of red, green and blue to differences of Y, Cr and Cb (ITU-R BT.601), in columns."""

_CACHED_BYTES = 1 << 18
"""Rows of blocks are processed in groups of this many bytes of lines. They then stay in the processor's cache,
which halves the time for a large picture."""

_FLAT = 4.0
"""Deviation in grey levels below which the area beyond a straight step is a bar or a frame."""


def has_seam(
    pixels: Pixels,
    block: tuple[int, int],
    *,
    has_restarts: bool,
    quanta: tuple[float, float] = (0.0, 0.0),
) -> bool:
    """Tell whether a picture has a step in light or colour that only broken data leave.

    pixels: uint8, RGB or grey. block: height and width in px of what is coded together. quanta: the steps to which
    the means of blocks are rounded, in grey levels of light and of colours.
    """
    high, wide = block
    rows, columns = pixels.shape[0] // high, pixels.shape[1] // wide
    if rows < _LEAST_ROWS or columns < _SHORT:
        return False
    steps = _steps(pixels, high, wide, rows, columns)
    is_smoothed = high == _SMOOTHED_PX
    wanted = _LEVELS_SMOOTHED if is_smoothed else _LEVELS
    of_part = _SHORT_LEVELS_SMOOTHED if is_smoothed else _SHORT_LEVELS
    short, *levels = (_raised(one, quanta, is_smoothed) for one in (of_part, *wanted))
    if has_restarts and _has_strip(
        steps.reshape(rows - 1, columns, -1),
        [
            (length, _raised(one, quanta, is_smoothed))
            for length, one in (_STRIPS_SMOOTHED if is_smoothed else _STRIPS)
        ],
    ):
        return True
    if _has_part(np.stack((steps[:columns], steps[: -columns - 1 : -1])), short):
        return True
    start = _has_run(steps, columns, levels, _AGREEING)
    return start is not None and not _is_bar(pixels, start, columns, high)


def _raised(levels: Levels, quanta: tuple[float, float], is_smoothed: bool) -> Levels:
    """Return levels no lower than the steps that rounding alone may leave."""
    light = max(levels[0], _QUANTA * _SHOWN * quanta[0])
    shown = _SHOWN_SMOOTHED if is_smoothed else _SHOWN
    colour = max(levels[1], _QUANTA * shown * quanta[1])
    return light, colour, colour


def _steps(pixels: Pixels, high: int, wide: int, rows: int, columns: int) -> NDArray[np.float32]:
    """Return how much each block differs from the one above it, beyond what the picture's own slope explains.

    Shape: (blocks in reading order from the second row on, channels).
    """
    lines = pixels[: rows * high].reshape(rows, high, -1)
    together = max(1, _CACHED_BYTES // (4 * lines.shape[2]))
    parts = [
        _mean_bends(lines[first : first + together + 1], pixels.shape[1], wide, columns)
        for first in range(0, rows - 1, together)
    ]
    means = np.concatenate(parts)
    # Bend and colours are both linear, so the few means are converted to colours, not all the pixels.
    return means if means.shape[1] == 1 else means @ LIGHT_AND_COLOURS


def _mean_bends(
    lines: NDArray[np.uint8], width: int, wide: int, columns: int
) -> NDArray[np.float32]:
    """For some rows of blocks, return how each block from the second row on differs in slope from the block above.

    lines: (rows, lines of a block, width times channels).
    """
    # Half of the pixels would do, but whole lines are faster than collecting pieces.
    bend = cv2.addWeighted(
        cv2.subtract(lines[1:, 0], lines[:-1, -1], dtype=cv2.CV_32F),
        1.5,
        cv2.subtract(lines[1:, 1], lines[:-1, -2], dtype=cv2.CV_32F),
        -0.5,
        0,
    ).reshape(len(lines) - 1, width, -1)
    some: cv2.typing.MatLike = np.ascontiguousarray(bend[:, : columns * wide])
    if wide > 8:  # every second pixel; NumPy takes four times as long to pick them
        half = columns * wide // 2, len(some)
        some = cv2.resize(some, half, interpolation=cv2.INTER_NEAREST)
    means = cv2.resize(some, (columns, len(some)), interpolation=cv2.INTER_AREA)
    return np.asarray(means, np.float32).reshape(len(some) * columns, -1)


def _has_run(
    steps: NDArray[np.float32], length: int, levels: Sequence[Levels], agreeing: tuple[float, ...]
) -> int | None:
    """Return where the largest mean step over this many consecutive blocks begins, if it is a seam."""
    sums = np.zeros((len(steps) + 1, steps.shape[1]))
    np.cumsum(steps, axis=0, dtype=np.float64, out=sums[1:])
    differences = np.abs(sums[length:] - sums[:-length])
    for channel, start in enumerate(differences.argmax(axis=0).tolist()):
        if differences[start, channel] < _NEARLY * levels[0][channel]:
            continue
        run = np.sort(steps[start : start + length, channel])
        median = float(run[(length - 1) // 2] + run[length // 2]) / 2
        share = np.count_nonzero(run > 0 if median > 0 else run < 0) / length
        for level, least in zip(levels, agreeing, strict=True):
            if abs(median) >= level[channel] and share >= least:
                return int(start)
    return None


def _has_strip(rows: NDArray[np.float32], strips: Sequence[tuple[int, Levels]]) -> bool:
    """Tell whether a few neighbouring blocks differ from those above and below them by the same step.

    rows: steps, (rows of blocks from the second on, blocks, channels). strips: numbers of blocks, and thresholds.
    """
    for way in (1, -1):
        steps = way * rows
        both, ends = np.minimum(steps[:-1], -steps[1:]), np.stack((-steps[0], steps[-1]))
        if _reaches(ends, *strips[_END_STRIP]) or any(_reaches(both, *one) for one in strips):
            return True
    return False


def _reaches(steps: NDArray[np.float32], length: int, levels: Levels) -> bool:
    """Tell whether so many consecutive blocks of a row, (rows, blocks, channels), all step by a level or more."""
    least = steps
    for shift in range(1, length):
        least = np.minimum(least[:, :-1], steps[:, shift:])
    return bool((least >= np.array(levels)[: steps.shape[2]]).any())


def _has_part(parts: NDArray[np.float32], least: Levels) -> bool:
    """Tell whether a seam runs from the first block of a part to some other block, as after damage in the first row.

    parts: the first and the last row of blocks, each from its end: (2, blocks, channels).
    """
    counts = np.arange(1, parts.shape[1] + 1)[:, None]
    means = np.cumsum(parts, axis=1, dtype=np.float64) / counts
    levels = np.array(least)[: parts.shape[2]]
    if not (np.abs(means[:, _SHORT - 1 :]) >= levels).any():
        return False
    for way in (1, -1):
        agreeing = np.cumsum(np.sign(parts) == way, axis=1) / counts
        found = (way * means >= levels) & (agreeing >= _SHORT_AGREEING)
        # A step along a whole row is the straight edge of an object, or another check finds it.
        if (found[:, _SHORT - 1 :].any(axis=1) & ~found[:, -1]).any():
            return True
    return False


def _is_bar(pixels: Pixels, start: int, columns: int, high: int) -> bool:
    """Tell whether a step is the straight edge of a bar or frame that is plain from there to the border."""
    row = round(start / columns)
    if min(start % columns, columns - start % columns) > 1:
        return False
    edge = (row + 1) * high
    above, below = pixels[:edge, ::4], pixels[edge:, ::4]
    return any(side.size and float(side.std(axis=(0, 1)).max()) < _FLAT for side in (above, below))
