"""Numbers and days as people and programs of several countries write them."""

from __future__ import annotations

import math
import unicodedata
from datetime import date

DECIMAL_SIGNS = ".,٫"
"""Point, comma, and the sign of Arabic (U+066B)."""


def read_number(text: str) -> float:
    """Return a number with any decimal sign, in the digits of any script; it has no thousands to part.

    Raises ValueError for what is none, and for what is not finite.
    """
    for sign in DECIMAL_SIGNS[1:]:
        text = text.replace(sign, ".")
    value = float(text)
    if not math.isfinite(value):
        raise ValueError("not a finite number")
    return value


def read_day(text: str) -> date:
    """Return a day written as year, month and day, in the digits of any script: 2026-03-01.

    Raises ValueError for anything else: other orders of its parts are read in two ways.
    """
    digits = (str(unicodedata.decimal(one, one)) for one in text.strip())
    return date.fromisoformat("".join(digits))
