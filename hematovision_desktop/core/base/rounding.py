"""Rounding of figures: the same wherever they are written and wherever they are judged."""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal

FINE_FROM = 1000
"""From this many leukocytes on, a tenth of a percent is one cell or more."""


def rounded(value: float, digits: int) -> str:
    """Return a figure in plain digits; zero has no sign. Halves go up, as on paper: 56.5 is 57, not 56.

    Half of 12.35 is 6.18, though the nearest binary number is just below 6.175: what counts are the
    twelve digits that a calculator shows.
    """
    step = Decimal(1).scaleb(-digits)
    return f"{Decimal(f'{value:.12g}').quantize(step, ROUND_HALF_UP) + 0:f}"


def as_written(value: float, digits: int) -> float:
    """Return a figure as the reader sees it, so that no flag contradicts what is printed."""
    return float(rounded(value, digits))


def plain_text(value: float) -> str:
    """Return a number as it was typed: in plain digits, without trailing zeros."""
    written = f"{Decimal(f'{value:.12g}'):f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


def percent_digits(total: int) -> int:
    """Return the decimals for a row of percentages; they depend only on the number of cells counted."""
    return 1 if total >= FINE_FROM else 0


def percent_text(percent: float, total: int, write: Callable[[float, int], str] = rounded) -> str:
    """Return a percentage without its sign. write: formats a figure with so many decimals.

    The precision depends only on the number of cells counted, so all percentages in a row have the
    same. A figure just above 0 or just below 100 is never written as 0 or 100.
    """
    digits = percent_digits(total)
    step = 10.0**-digits
    if 0.0 < percent < step / 2:
        return f"<{write(step, digits)}"
    if 100.0 - step / 2 <= percent < 100.0:
        return f">{write(100.0 - step, digits)}"
    return write(percent, digits)
