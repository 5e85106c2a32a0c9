"""The texts of many figures at once: each row of a table of a hundred thousand cells holds six of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np

from hematovision_desktop.core.formats.export import FIGURE_DIGITS, figure

_FEW = 32
"""So many numbers are not worth an array."""
_HALF = 1000
"""A figure has six digits; three of them have so many texts."""
_NEAR_HALF = 1e-3
"""Numbers so close to half of the last digit are rounded one by one, by their exact value."""


def figure_texts(values: Sequence[float | None]) -> list[str]:
    """Return str(figure(value)) of each value, "" of None; of numbers in [0, 1] in a fifth of the time."""
    numbers = None if len(values) < _FEW or None in values else np.array(values, np.float64)
    # Not the other way round: what is no number is neither below nor above another.
    if numbers is None or not (numbers.min() >= 0 and numbers.max() <= 1):
        return ["" if value is None else str(figure(value)) for value in values]
    digits = numbers * 10**FIGURE_DIGITS
    whole = np.rint(digits).astype(np.int64)
    first, last = np.divmod(whole, _HALF)
    starts, ends = _halves()
    few_digits, is_small = (last == 0).astype(np.int8), (first == 0).astype(np.int8)
    texts: list[str] = (starts[few_digits, first] + ends[is_small, last]).tolist()
    is_odd = (abs(abs(digits - whole) - 0.5) < _NEAR_HALF) | np.signbit(numbers)
    for place in np.flatnonzero(is_odd).tolist():
        texts[place] = str(figure(numbers[place]))
    return texts


@cache
def _halves() -> tuple[Any, Any]:
    """Return the texts up to the third digit, and those after it, as arrays of objects.

    The first index is 1 for starts without an end, and for ends that are the whole of a small number.
    """
    starts = [f"{number / _HALF:.3f}" for number in range(_HALF + 1)]
    alone = [str(number / _HALF) for number in range(_HALF + 1)]
    ends = [f"{number:03}".rstrip("0") for number in range(_HALF)]
    small = [str(figure(number / _HALF**2)) for number in range(_HALF)]
    starts[0] = alone[0] = ""
    return np.array([starts, alone], object), np.array([ends, small], object)
