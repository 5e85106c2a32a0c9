"""A picture saved anew after its file was cut short: the rest has the grey that decoders leave there.

libjpeg gives blocks of which nothing is known no coefficient at all, which is the middle grey of every
channel, and goes on to the last line. Saved again by whatever program, the file itself is whole.
"""

from __future__ import annotations

import numpy as np

from hematovision_desktop.core.cells.field import Pixels

_GREY, _OFF = 128, 2
"""The level of a block without coefficients, and what saving it again may change."""

_BLOCK_PX = 8

_GLANCED = 16


def lacks_end(pixels: Pixels) -> bool:
    """Tell of a picture as it is stored, uint8 RGB (height, width, 3), whether its last lines were never filled.

    A bar or frame of this very grey has a straight edge; data end within a row of blocks, which is grey to the
    right alone.
    """
    width = pixels.shape[1]
    if min(pixels.shape[:2]) < _GLANCED or not _is_grey(pixels[-1:, :: width // _GLANCED]):
        return False
    off = np.abs(pixels.astype(np.int16) - _GREY).max(axis=(1, 2)) > _OFF
    first = len(off) - int(np.argmax(off[::-1]))
    if not off.any() or not _BLOCK_PX <= first <= len(off) - _BLOCK_PX // 2:
        return False
    above = pixels[first - _BLOCK_PX : first]
    return _is_grey(above[:, -_BLOCK_PX:]) and not _is_grey(above[:, :_BLOCK_PX])


def _is_grey(some: Pixels) -> bool:
    return bool(np.abs(some.astype(np.int16) - _GREY).max() <= _OFF)
