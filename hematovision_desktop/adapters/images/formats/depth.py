"""Converts numbers of any depth to 8 bits: finds black and white from what the file states and from its values.

A single hot or dead pixel, or an alpha channel, must not decide. So everything is judged by the values without the
lowest and highest thousandth.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.pixels.refusal import unsupported
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Pixels

_CAMERA_BITS = (8, 10, 12, 14, 15, 16, 20, 24, 32)
"""Depths that cameras and programs use; 15 is the depth of signed numbers without a sign."""

_INVERTED_BITS = tuple(bits for bits in _CAMERA_BITS if bits != 15)
"""If white is zero, the darkest place shows the depth; a pale picture has no dark place."""

_WHITE_OF_BYTES = 255

_TAIL = 1e-3
_FEW = 0.02
"""This share of values far above all others are burnt-in text, a broken sensor line or hot pixels."""

_FAR = 4
"""Depths that differ by at least this factor are that of the picture and that of something put into it."""

_LEAST_SPREAD = 1 / 8
"""Values that fill less of their range than this show no cells: the range does not belong to the picture."""

_DIM_BELOW, _GLASS = 0.5, 0.95
"""Deep values that end below the first share of their range are raised to end at the second."""

_MOST_RAISED = 4.0
_PEDESTAL, _MOST_PEDESTAL, _STEP_ABOVE = 0.4, 0.66, 1.25
"""The darkest of a dim picture may have at most this share of the brightest; a larger share means that a pedestal
lies under all values. Of 2,020 photos from eleven sources, 156 exceed 0.4 and none exceeds 0.64. Between the two
limits it is a pedestal if the darkest lie just above a power of two, by which a camera's numbers are shifted."""

_JUST_ABOVE = 1.15
"""The darkest of 1,300 photos is below the middle of the range; a picture that begins just above the middle is
shifted up by it."""

_OFFSET, _TWELVE = 2048, 4095
"""A black level that cameras and programs add to twelve-bit values."""

_NEARLY = 1.05
"""Resampling may exceed a range of 1 or 255 by this factor."""

_CORRECTED = 1.5
"""Light divided by that of an empty field is 1 at the glass. In uneven light some of it is brighter, by this factor at
most; then nothing is cut off."""

_ROUNDING, _OVERSHOT, _BLACK = 0.005, 0.2, 0.02
"""Shares of the range. Values below zero by less than the first are zero; below zero by more than the second they
are no overshoot; within the third of black they are black."""

_SAMPLED = 1 << 18
_ROWS_AT_ONCE = 64
_ADVICE = "Save it with its full contrast as TIFF or PNG of 8 bits."
_SMALL_PART = "A picture whose values fill only a small part of their range"


@dataclass(frozen=True, slots=True)
class _Ends:
    """The limits of the values: without a thousandth at either end, and without what may be burnt in."""

    low: float
    high: float
    most_low: float
    most_high: float
    depths: tuple[int, ...] = _CAMERA_BITS

    def above(self, base: float) -> _Ends:
        """Return the same limits, counted from another zero."""
        return replace(
            self,
            low=self.low - base,
            high=self.high - base,
            most_low=self.most_low - base,
            most_high=self.most_high - base,
        )


def to_8_bits(
    values: NDArray[Any], *, bits: int, stated_top: float | None = None, is_light: bool = True
) -> Pixels:
    """Return colour values as uint8, with black and white at the ends of the range that they use.

    values: integers or floats, without alpha. bits: of each value as stored. stated_top: the value of white that the
    file states. is_light: whether the largest values are the brightest, not ink. Raises FieldUnreadable if the values
    fill too little of any range.
    """
    if values.dtype.kind == "u" and bits <= 8:
        return _stretched(values, 0, (1 << bits) - 1)
    ends = _ends(values, is_light=is_light)
    if values.dtype.kind == "f":
        black, white = _float_range(values, ends)
    else:
        black, white = _integer_range(values, ends, bits, stated_top)
    spread = (min(ends.high, white) - max(ends.low, black)) / (white - black)
    is_guess = values.dtype.kind == "f" or _is_off(ends.low, black, white)
    if spread < _LEAST_SPREAD and is_guess:
        raise unsupported(_SMALL_PART, _ADVICE)
    if is_light:
        white = black + _raised(ends.above(black), white - black)
    return _stretched(values, black, white)


def _is_off(low: float, black: float, white: float) -> bool:
    """Tell whether the darkest values are so far from black that the range cannot be right."""
    return (low - black) / (white - black) > _LEAST_SPREAD


def _raised(ends: _Ends, white: float) -> float:
    """Return a lower white for values that leave the upper half of the range empty.

    Nothing is lost, because deep values have finer steps than 8 bits. Raises FieldUnreadable if the values stand on a
    pedestal, like values of one depth that were shifted up in a larger one.
    """
    if ends.high >= _DIM_BELOW * white:
        window = (white + 1) / _FAR
        start = ends.low // window
        if start in (1, 2) and ends.high < (start + 1) * window and white > _WHITE_OF_BYTES:
            raise unsupported(_SMALL_PART, _ADVICE)
        return white
    if _are_on_pedestal(ends, white):
        raise unsupported(_SMALL_PART, _ADVICE)
    return max(ends.high / _GLASS, white / _MOST_RAISED)


def _are_on_pedestal(ends: _Ends, white: float) -> bool:
    """Tell whether dim values stand on a pedestal, or are simply those of a pale picture."""
    share = ends.low / ends.high if ends.high > 0 else 0.0
    if share <= _PEDESTAL or share > _MOST_PEDESTAL:
        return share > _MOST_PEDESTAL
    over_power = 2 * math.frexp(ends.low)[0]  # from 1 to 2
    return white > _WHITE_OF_BYTES and over_power < _STEP_ABOVE


def whole_range(values: NDArray[Any], bits: int) -> Pixels:
    """Return whole numbers as uint8, from zero to the highest that this many bits can hold."""
    return _stretched(values, 0, float((1 << bits) - 1))


def _ends(values: NDArray[Any], *, is_light: bool) -> _Ends:
    """Return the values below and above which a thousandth lies, and those of the last few.

    Nuclei are equally few: if they have the largest values, they count.
    """
    few_share = _FEW if is_light else _TAIL
    some = _some(values)
    if some.dtype.kind == "f":
        some = some[np.isfinite(some)]
    if not some.size:
        raise unsupported("A picture without a finite value", _ADVICE)
    last = some.size - 1
    tail, few = int(_TAIL * some.size), int(few_share * some.size)
    ordered = np.partition(some, (tail, few, last - few, last - tail))
    low, most_low, most_high, high = ordered[[tail, few, last - few, last - tail]].tolist()
    depths = _CAMERA_BITS if is_light else _INVERTED_BITS
    return _Ends(float(low), float(high), float(most_low), float(most_high), depths)


def _some(values: NDArray[Any]) -> NDArray[Any]:
    """Return evenly spaced values from every colour."""
    flat = values.reshape(-1)
    step = max(1, flat.size // _SAMPLED) | 1
    step += 2 * (step > 1 and step % 3 == 0)  # so that every colour comes up in turn
    return flat[::step]


def _float_range(values: NDArray[Any], ends: _Ends) -> tuple[float, float]:
    """Return black and white for floats: 0 to 1, 0 to 255 or a camera's depth; also -1 to 1.

    Values that overshoot zero lie next to black: if nothing is black, zero is somewhere else.
    """
    low, high = ends.low, ends.high
    least = max(high, 1.0)
    is_zero = low >= -_ROUNDING * least
    if is_zero or (low >= -_OVERSHOT * least and _has_black(values, high)):
        nearly = _NEARLY if is_zero else 1 + _OVERSHOT
        if min(high, _FAR * ends.most_high) <= nearly:
            return 0.0, 1.0
        if is_zero and high <= _CORRECTED:
            return 0.0, high
        return 0.0, _white_for(ends, nearly)
    if low < -_OVERSHOT and _NEARLY / 2 < max(-low, high) <= _NEARLY:
        return -1.0, 1.0
    raise unsupported("A picture of floating point numbers below zero", _ADVICE)


def _has_black(values: NDArray[Any], high: float) -> bool:
    """Tell whether many values lie at zero but few next to it: a surround or a bar is black."""
    some = np.abs(_some(values))
    at = np.count_nonzero(some < _BLACK * high)
    beside = np.count_nonzero((some >= _BLACK * high) & (some < _FAR * _BLACK * high))
    return bool(at > _FAR * beside and at > _TAIL * some.size)


def _integer_range(
    values: NDArray[Any], ends: _Ends, bits: int, stated_top: float | None
) -> tuple[float, float]:
    """Return black and white for whole numbers."""
    is_signed = values.dtype.kind == "i"
    if is_signed and ends.low < 0:
        return _signed_range(ends, bits)
    is_as_it_was = values.dtype == np.uint16 and _are_doubled(values)
    middle = float(1 << bits - 1)
    if not is_as_it_was and bits in (16, 32) and _begins_at(middle, values, ends):
        # A camera's signed numbers, shifted by half the range.
        return middle, middle + min(_white_for(ends.above(middle)), middle - 1)
    top = min(_white_for(ends), float((1 << bits - is_signed) - 1))
    half = (top + 1) / 2
    is_deep = top > _WHITE_OF_BYTES and not is_as_it_was
    if stated_top is None and is_deep and half <= ends.low < half * _JUST_ABOVE:
        # The same, at a smaller depth.
        return half, half + min(_white_for(ends.above(half)), half - 1)
    if _OFFSET <= ends.low < _OFFSET * _JUST_ABOVE and _TWELVE < ends.high <= _OFFSET + _TWELVE:
        raise unsupported(_SMALL_PART, _ADVICE)  # twelve bits and a black that is not stated
    if stated_top is not None and 0 < stated_top < (1 << bits) - 1 and ends.most_high <= stated_top:
        # Some programs write the brightest value here, so it only shows the depth.
        whole = int(stated_top)
        is_depth = whole == stated_top > _WHITE_OF_BYTES and not whole & (whole + 1)
        return 0.0, stated_top if is_depth else _depth_for(stated_top)
    return 0.0, top


def _are_doubled(values: NDArray[Any]) -> bool:
    """Tell whether 16-bit numbers are bytes that a program doubled; such numbers are never shifted."""
    some = _some(values)
    return bool((some >> 8 == some & 0xFF).all())


def _begins_at(middle: float, values: NDArray[Any], ends: _Ends) -> bool:
    """Tell whether values begin at the middle of their range, apart from a few that were burnt in.

    The nuclei of a pale picture are equally few below the middle, but their rims have every value up to it.
    """
    if ends.low >= middle or ends.most_low < middle:
        return ends.low >= middle
    near = np.count_nonzero((values >= middle / 2) & (values < middle))
    return int(near) <= _TAIL * values.size / _FAR


def _signed_range(ends: _Ends, bits: int) -> tuple[float, float]:
    """Return black and white for whole numbers, some of which are below zero."""
    low, high = ends.low, ends.high
    if high < 0:  # a program wrote unsigned numbers as signed: black is the lowest
        black = -float(1 << bits - 1)
        return black, black + _white_for(ends.above(black))
    if -low < (_NEARLY - 1) * high:  # noise around a black level that was subtracted
        return 0.0, _white_for(ends)
    half = next(1 << one - 1 for one in _CAMERA_BITS if max(-low, high + 1) <= 1 << one - 1)
    if min(-low, high) < _DIM_BELOW * half:
        raise unsupported("A picture of signed values around a zero that nobody states", _ADVICE)
    return -float(half), float(half - 1)


def _white_for(ends: _Ends, nearly: float = 1.0) -> float:
    """Return the top of the depth that holds the values, apart from a few far above all others."""
    whole, most = (_depth_for(one / nearly, ends.depths) for one in (ends.high, ends.most_high))
    return most if (most + 1) * _FAR <= whole + 1 else whole


def _depth_for(high: float, depths: Sequence[int] = _CAMERA_BITS) -> float:
    """Return the top of the smallest camera depth that holds a value."""
    return float(next(((1 << bits) - 1 for bits in depths if high < 1 << bits), 2**32 - 1))


def _stretched(values: NDArray[Any], black: float, white: float) -> Pixels:
    """Return values from black to white as 0 to 255, rounded; values outside are clipped."""
    if black == 0 and white == _WHITE_OF_BYTES and values.dtype == np.uint8:
        return cast(Pixels, values)
    gain = 255.0 / (white - black)
    if values.dtype in (np.uint8, np.uint16):
        levels = np.arange(np.iinfo(values.dtype).max + 1, dtype=np.float64)
        table = np.clip(np.rint((levels - black) * gain), 0, 255).astype(np.uint8)
        return cast(Pixels, table[values])
    made = np.empty(values.shape, np.uint8)
    for top in range(0, len(values), _ROWS_AT_ONCE):
        some = values[top : top + _ROWS_AT_ONCE].astype(np.float64)
        scaled = np.nan_to_num((some - black) * gain)
        made[top : top + _ROWS_AT_ONCE] = np.clip(np.rint(scaled), 0, 255)
    return made
