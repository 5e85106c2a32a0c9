"""Reading of values from a card: anything that is not a finite number is refused.

A threshold such as NaN, which compares with nothing, would let every answer pass as sure.
"""

from __future__ import annotations

import math
from typing import Any


def number(value: Any, least: float = -math.inf, most: float = math.inf) -> float:
    """Return a number from a card's JSON; ValueError unless it is finite and in a range."""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if not is_number or not math.isfinite(value) or not least <= value <= most:
        raise ValueError(f"{value!r} cannot be used as a number here")
    return float(value)


def optional(value: Any) -> float | None:
    """Return a number that a card may omit."""
    return None if value is None else number(value)


def whole(value: Any, least: int, most: int) -> int:
    """Return a whole number from a card's JSON; ValueError unless it is in a range."""
    read = number(value, least, most)
    if not read.is_integer():
        raise ValueError(f"{value!r} is no whole number")
    return int(read)
