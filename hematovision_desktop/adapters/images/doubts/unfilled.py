"""A picture that was saved again after its file was cut short: the missing part has the grey that decoders leave
there.

If nothing is known about a block, libjpeg gives it no coefficients at all, which is the middle grey of every channel,
and continues to the last line. Once any program saves it again, the file itself is intact.
"""

from __future__ import annotations

import numpy as np

from hematovision_desktop.core.cells.field import Pixels

_GREY, _OFF = 128, 2
"""The level of a block without coefficients, and how much saving it again may change that level."""

_BLOCK_PX = 8

_GLANCED = 16


def lacks_end(pixels: Pixels) -> bool:
    """Tell whether the last lines of a picture, uint8 RGB (height, width, 3) as stored, were never filled.

    A bar or frame of exactly this grey has a straight edge. Data that end within a row of blocks leave only its right
    part grey.
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
