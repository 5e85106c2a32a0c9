"""How a figure is rounded: in one way, wherever it is written and wherever it is judged."""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal

FINE_FROM = 1000
"""From so many leukocytes on a tenth of a percent is a cell or more."""


def rounded(value: float, digits: int) -> str:
    """Return a figure in plain digits, nothing without a sign. Halves go up, as on paper: 56.5 is 57, not 56.

    Half of 12.35 is 6.18, though the nearest binary number lies just below 6.175: what counts are
    the twelve digits that a calculator shows.
    """
    step = Decimal(1).scaleb(-digits)
    return f"{Decimal(f'{value:.12g}').quantize(step, ROUND_HALF_UP) + 0:f}"


def as_written(value: float, digits: int) -> float:
    """Return a figure as whoever reads it sees it, so that no flag contradicts what is printed."""
    return float(rounded(value, digits))


def plain_text(value: float) -> str:
    """Return a number as it was typed: in plain digits, without zeros at its end."""
    written = f"{Decimal(f'{value:.12g}'):f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


def percent_digits(total: int) -> int:
    """Return the decimals of a row of percentages: it depends on the cells counted alone."""
    return 1 if total >= FINE_FROM else 0


def percent_text(percent: float, total: int, write: Callable[[float, int], str] = rounded) -> str:
    """Return a percentage of a row of figures without its sign. write: a figure of so many decimals.

    Its precision depends on the cells counted alone, so that a row has one. What is not quite
    nothing, or not quite all, is never written as such.
    """
    digits = percent_digits(total)
    step = 10.0**-digits
    if 0.0 < percent < step / 2:
        return f"<{write(step, digits)}"
    if 100.0 - step / 2 <= percent < 100.0:
        return f">{write(100.0 - step, digits)}"
    return write(percent, digits)
