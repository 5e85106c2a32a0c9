"""Whether the end of a JPEG strip or tile differs from everything around it, as after lost or changed data.

Each part of such a TIFF is decoded by itself. If changed bytes happen to be valid codes, all blocks from there to the
end of the part have a different light or colour, and libjpeg has no remark. These blocks then step in the same
direction all around: at the blocks before them and at the parts beside and below them.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.formats.jpeg_seams import LIGHT_AND_COLOURS
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Pixels

_LEAST_EDGES = 4
_LIGHT, _COLOUR = (4.0, 72.0), (3.5, 60.0)
"""The mean step that the blocks at the end of a part need all around, in grey levels: a number, and another one that
is divided by the number of block edges. In 3,100 sound pictures of training fields from eleven sources, in strips and
tiles of 16 to 512 px, three samplings and qualities of 30 to 95, steps reach 0.95 of this at most."""

_PER_QUANTUM = 3.5
"""Least step in units of the rounding of blocks' means: coarse rounding leaves steps of its own."""

_AGREEING, _OF_FEW = 0.75, 0.8
"""Share of block edges that step to the same side: a number, and another one that is divided by the number of edges."""

_CONTRAST = 0.6
"""Of the step, how much there is at least towards the blocks before, and is missing where those lie at an edge of the
part. A part that differs as a whole was written so: programs join pictures."""

_MOST_STEP = 48.0
"""Larger steps count as this, so that a few edges of objects do not outweigh the others."""

_SHIFTS, _BEHIND_PX = (-2, -1, 0, 1), 2
"""The lines at an edge that are compared, and how many of them are behind it."""

_Evidence = NDArray[np.float32]
"""Sums over block edges, (channels + 1, ...): of steps, and how many edges there are."""


@dataclass(frozen=True, slots=True, eq=False)
class _Around:
    """Evidence at single block edges; positive if the part's own block has the higher values.

    Shapes: (numbers, parts, blocks down, blocks across); left and right have one block across, bottom one down.
    top: at the upper edge of every block.
    """

    top: _Evidence
    left: _Evidence
    right: _Evidence
    bottom: _Evidence

    def of(self, which: NDArray[np.bool_]) -> _Around:
        """Return the evidence of some parts."""
        sides = (self.top, self.left, self.right, self.bottom)
        return _Around(*(side[:, which] for side in sides))

    def signs(self) -> _Around:
        """Return the same with the sign of each step in place of the step."""
        return _Around(*map(np.sign, (self.top, self.left, self.right, self.bottom)))


def has_spoilt_end(
    pixels: Pixels, part: tuple[int, int], block: tuple[int, int], quanta: tuple[float, float]
) -> bool:
    """Tell whether a strip or tile ends with blocks that step from everything around them.

    pixels: uint8, (height, width, 1 or 3). part: height and width of a strip or tile in px. block: of what is coded
    together. quanta: the steps to which means of blocks are rounded, in grey levels of light and of colours.
    """
    height, width, _ = pixels.shape
    sizes = zip(part, (height, width), block, strict=True)
    if width < block[1] or any(size < whole and size % side for size, whole, side in sizes):
        return False
    around = _around(pixels, part, block)
    found = _far_enough(_from_each_block(around), quanta)
    which = np.asarray(found.any(axis=(0, 2, 3)), np.bool_)
    if not which.any():
        return False
    around, found = around.of(which), found[:, which]
    end, signs = _from_each_block(around), _from_each_block(around.signs())
    counts = np.maximum(end[-1], 1)
    agreeing = signs[:-1] * np.sign(end[:-1]) / counts >= 2 * (_AGREEING + _OF_FEW / counts) - 1
    return bool((found & agreeing & _begins_inside(around, end)).any())


def _far_enough(end: _Evidence, quanta: tuple[float, float]) -> NDArray[np.bool_]:
    """Tell for each channel, and for the end of a part from each block on, whether its mean step is large enough."""
    counts = end[-1]
    light, colour = (  # sums are compared, not means
        np.maximum(base * counts + share, _PER_QUANTUM * quantum * counts)
        for (base, share), quantum in zip((_LIGHT, _COLOUR), quanta, strict=True)
    )
    levels = (light, colour, colour)[: len(end) - 1]
    enough = [np.abs(steps) >= least for steps, least in zip(end[:-1], levels, strict=True)]
    found: NDArray[np.bool_] = np.asarray(enough) & (counts >= _LEAST_EDGES)
    return found


def _from_each_block(around: _Around) -> _Evidence:
    """Return for each block the sums all around the blocks from it to the end of its part."""
    sums = np.cumsum(around.top, axis=3)
    before = sums - around.top
    end = sums[..., -1:] - before
    end[:, :, :-1] += before[:, :, 1:]
    end += _outside(around)
    return end


def _outside(around: _Around) -> _Evidence:
    """Return of those sums what lies at the left, right and lower edges of parts."""
    beside = _to_last(around.left) + _to_last(around.right)
    beside += around.bottom.sum(axis=3, keepdims=True)
    outside = np.repeat(beside, around.top.shape[3], axis=3)
    outside[..., 1:] -= around.left
    outside[:, :, -1:] -= np.cumsum(around.bottom, axis=3) - around.bottom
    return outside


def _to_last(some: _Evidence) -> _Evidence:
    """Return the sums from each row of blocks to the last one of its part."""
    return np.cumsum(some[:, :, ::-1], axis=2)[:, :, ::-1]


def _begins_inside(around: _Around, end: _Evidence) -> NDArray[np.bool_]:
    """Tell for each block whether the step is also inside its part, and not at the edges of the blocks before."""
    outside = _outside(around)
    first = around.top[:, :, 0]
    outside[:, :, 0] += first.sum(axis=2, keepdims=True) - (np.cumsum(first, axis=2) - first)
    inside, before = end - outside, outside[:, :, :1, :1] - outside
    step = end[:-1] / np.maximum(end[-1], 1)
    ways = np.sign(step)
    is_inside = ways * (inside[:-1] - _CONTRAST * step * inside[-1]) >= 0
    is_before = ways * (before[:-1] - (1 - _CONTRAST) * step * before[-1]) > 0
    enough = inside[-1] + before[-1] >= _LEAST_EDGES
    return np.asarray(enough & is_inside & ~is_before)


def _around(pixels: Pixels, part: tuple[int, int], block: tuple[int, int]) -> _Around:
    height, width, channels = pixels.shape
    numbers = channels + 1
    blocks = -(-height // block[0]), width // block[1]
    high, wide = min(part[0] // block[0], blocks[0]), min(part[1] // block[1], blocks[1])
    parts = -(-blocks[0] // high), -(-blocks[1] // wide)
    down = np.zeros((numbers, parts[0] * high + 1, parts[1] * wide), np.float32)
    places = np.arange(block[0], height - _BEHIND_PX + 1, block[0])
    lines = [pixels[places + shift] for shift in _SHIFTS]
    down[:, 1 : len(places) + 1, : blocks[1]] = _evidence(lines, block[1])
    across = np.zeros((numbers, parts[1] + 1, parts[0] * high), np.float32)
    places = np.arange(wide * block[1], width - _BEHIND_PX + 1, wide * block[1])
    lines = [pixels[:, places + shift].transpose(1, 0, 2) for shift in _SHIFTS]
    across[:, 1 : len(places) + 1, : height // block[0]] = _evidence(lines, block[0])
    sides = across.reshape(numbers, parts[1] + 1, parts[0], high, 1).swapaxes(1, 2)
    top = down[:, :-1].reshape(numbers, parts[0], high, parts[1], wide).swapaxes(2, 3)
    other_way = np.array([-1] * channels + [1], np.float32)[:, None, None, None]
    return _Around(
        top.reshape(numbers, -1, high, wide),
        sides[:, :, :-1].reshape(numbers, -1, high, 1),
        sides[:, :, 1:].reshape(numbers, -1, high, 1) * other_way,
        down[:, high::high].reshape(numbers, -1, 1, wide) * other_way,
    )


def _evidence(lines: Sequence[Pixels], across: int) -> _Evidence:
    """Return how blocks step between two lines, beyond what the slope on both sides explains.

    Shape: (numbers, places, blocks). lines: two before the edges of blocks and two after, each (places, px along,
    channels). across: px in a block.
    """
    count, length, channels = lines[0].shape
    blocks = length // across
    found = np.ones((channels + 1, count, blocks), np.float32)
    if not found.size:
        return found
    far, before, after, farther = (
        np.ascontiguousarray(line[:, : blocks * across]).reshape(count, -1) for line in lines
    )
    bends = cv2.addWeighted(
        cv2.subtract(after, before, dtype=cv2.CV_32F),
        1.5,
        cv2.subtract(farther, far, dtype=cv2.CV_32F),
        -0.5,
        0,
    ).reshape(count, blocks * across, channels)
    means = cv2.resize(bends, (blocks, count), interpolation=cv2.INTER_AREA)
    steps = np.asarray(means, np.float32).reshape(count, blocks, channels)
    steps = steps if channels == 1 else steps @ LIGHT_AND_COLOURS
    np.clip(steps.transpose(2, 0, 1), -_MOST_STEP, _MOST_STEP, out=found[:-1])
    return found
