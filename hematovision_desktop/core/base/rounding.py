"""How a figure is rounded: in one way, wherever it is written and wherever it is judged."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal


def rounded(value: float, digits: int) -> str:
    """Return a figure in plain digits. Halves go up, as on paper: 56.5 is 57, not 56.

    Half of 12.35 is 6.18, though the nearest binary number lies just below 6.175: what counts are
    the twelve digits that a calculator shows.
    """
    step = Decimal(1).scaleb(-digits)
    return f"{Decimal(f'{value:.12g}').quantize(step, ROUND_HALF_UP):f}"


def as_written(value: float, digits: int) -> float:
    """Return a figure as whoever reads it sees it, so that no flag contradicts what is printed."""
    return float(rounded(value, digits))


def plain_text(value: float) -> str:
    """Return a number as it was typed: in plain digits, without zeros at its end."""
    written = f"{Decimal(f'{value:.12g}'):f}"
    return written.rstrip("0").rstrip(".") if "." in written else written
