"""Numbers, dates and letters as people and programs in different countries write them."""

from __future__ import annotations

import math
import unicodedata
from datetime import date

DECIMAL_SIGNS = ".,٫"
"""Point, comma, and the Arabic decimal sign (U+066B)."""


def read_number(text: str) -> float:
    """Return a number with any decimal sign, in the digits of any script, without thousands separators.

    Raises ValueError for anything that is not a finite number.
    """
    for sign in DECIMAL_SIGNS[1:]:
        text = text.replace(sign, ".")
    value = float(text)
    if not math.isfinite(value):
        raise ValueError("not a finite number")
    return value


def read_day(text: str) -> date:
    """Return a date written as year, month and day, in the digits of any script: 2026-03-01.

    Raises ValueError for anything else: other orders are ambiguous.
    """
    digits = (str(unicodedata.decimal(one, one)) for one in text.strip())
    return date.fromisoformat("".join(digits))


_ACCENTS = range(0x300, 0x370)
"""Unicode's combining marks of European letters; the signs of other scripts are letters of their own."""


def plain_letters(text: str) -> str:
    """Return a text as it is typed in haste: in small letters, without accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFD", text.casefold())
    return "".join(sign for sign in apart if ord(sign) not in _ACCENTS)


def composed(text: str) -> str:
    """Return a text in which each letter and its accents are one sign, as far as there is one (NFC)."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)
