"""From numbers of any depth to 8 bits: where black and white lie, by the file's words and its values.

A single hot or dead pixel, or an alpha channel, must not decide: all is judged by what lies within
all but a thousandth of the values at either end.
"""

from __future__ import annotations

from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.refusal import unsupported
from hematovision_desktop.core.field import Pixels

_CAMERA_BITS = (8, 10, 12, 14, 15, 16, 20, 24, 32)
"""Depths that cameras and programs have; 15 are those of signed numbers without a sign."""

_TAIL = 1e-3
_LEAST_SPREAD = 1 / 8
"""Values that fill less of their range than this show no cells: the range is not the picture's."""

_NEARLY = 1.05
"""Resampling overshoots a range of 1 or 255 by as much."""

_SAMPLED = 1 << 18
_ADVICE = "Save it with its full contrast as TIFF or PNG of 8 bits."


def to_8_bits(values: NDArray[Any], *, bits: int, stated_top: float | None = None) -> Pixels:
    """Return colour values as uint8, black and white at the ends of the range that they use.

    values: integers or floats, without alpha. bits: of each value as stored. stated_top: what the
    file says that white is. Raises FieldUnreadable where the values fill too little of any range.
    """
    if values.dtype.kind == "u" and bits <= 8:
        return _stretched(values, 0, (1 << bits) - 1)
    low, high = _ends(values)
    if values.dtype.kind == "f":
        black, white = _float_range(low, high)
    else:
        black, white = _integer_range(low, high, values.dtype.kind == "i", bits, stated_top)
    spread = (min(high, white) - max(low, black)) / (white - black)
    if spread < _LEAST_SPREAD and _is_off(low, black, white):
        raise unsupported("A picture whose values fill only a small part of their range", _ADVICE)
    return _stretched(values, black, white)


def _is_off(low: float, black: float, white: float) -> bool:
    """Tell whether the darkest values lie so far from black that the range cannot be right."""
    return (low - black) / (white - black) > _LEAST_SPREAD


def _ends(values: NDArray[Any]) -> tuple[float, float]:
    """Return the values below and above which a thousandth lies."""
    flat = values.reshape(-1)
    step = max(1, flat.size // _SAMPLED) | 1  # odd, so that it falls on every colour in turn
    some = flat[::step]
    if some.dtype.kind == "f":
        some = some[np.isfinite(some)]
    if not some.size:
        raise unsupported("A picture without a finite value", _ADVICE)
    tail = int(_TAIL * some.size)
    ordered = np.partition(some, (tail, some.size - 1 - tail))
    return float(ordered[tail]), float(ordered[-1 - tail])


def _float_range(low: float, high: float) -> tuple[float, float]:
    """Return black and white of floats: 0 to 1, 0 to 255 or a camera's depth; -1 to 1 too."""
    if low >= -(_NEARLY - 1) * max(high, 1.0):
        if high <= _NEARLY:
            return 0.0, 1.0
        return 0.0, _depth_for(high / _NEARLY)
    if low >= -_NEARLY and high <= _NEARLY:
        return -1.0, 1.0
    raise unsupported("A picture of floating point numbers below zero", _ADVICE)


def _integer_range(
    low: float, high: float, is_signed: bool, bits: int, stated_top: float | None
) -> tuple[float, float]:
    """Return black and white of whole numbers."""
    if is_signed and low < 0:
        if high < 0:  # written as signed by a program that meant unsigned: black is the least
            black = -float(1 << bits - 1)
            return black, black + _depth_for(high - black)
        if -low < (_NEARLY - 1) * high:  # noise around a black that was subtracted
            return 0.0, _depth_for(high)
        half = next(1 << one - 1 for one in _CAMERA_BITS if max(-low, high + 1) <= 1 << one - 1)
        return -float(half), float(half - 1)
    middle = float(1 << bits - 1)
    if low >= middle and bits in (16, 32):  # signed numbers of a camera, shifted by half the range
        top = _depth_for(high - middle)
        if top < middle / 2:
            return middle, middle + top
    if stated_top is not None and 0 < stated_top < (1 << bits) - 1 and high <= stated_top:
        # Some programs write the brightest value here, so that it only names the depth.
        return 0.0, _depth_for(stated_top)
    return 0.0, min(_depth_for(high), float((1 << bits) - 1))


def _depth_for(high: float) -> float:
    """Return the top of the least depth of a camera that holds a value."""
    return float(next(((1 << bits) - 1 for bits in _CAMERA_BITS if high < 1 << bits), 2**32 - 1))


def _stretched(values: NDArray[Any], black: float, white: float) -> Pixels:
    """Return values from black to white as 0 to 255, rounded; what lies outside is clipped."""
    if black == 0 and white == 255 and values.dtype == np.uint8:
        return cast(Pixels, values)
    gain = 255.0 / (white - black)
    if values.dtype in (np.uint8, np.uint16):
        levels = np.arange(np.iinfo(values.dtype).max + 1, dtype=np.float64)
        table = np.clip(np.rint((levels - black) * gain), 0, 255).astype(np.uint8)
        return cast(Pixels, table[values])
    scaled = np.nan_to_num((values.astype(np.float32) - np.float32(black)) * np.float32(gain))
    return np.asarray(np.clip(np.rint(scaled), 0, 255).astype(np.uint8))
