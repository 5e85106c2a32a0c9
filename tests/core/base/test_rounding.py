"""Figures are rounded as on paper: halves go up, even if the binary number is slightly lower."""

from __future__ import annotations

import math
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hematovision_desktop.core.base.rounding import as_written, plain_text, rounded


@pytest.mark.parametrize(
    ("value", "digits", "said"),
    [
        (56.5, 0, "57"),
        (0.5, 0, "1"),
        (1.5, 0, "2"),
        (0.49, 0, "0"),
        (0.125, 2, "0.13"),
        (7, 2, "7.00"),
        (0.5 * 12.35, 2, "6.18"),
        (100.0 * 3 / 2000, 1, "0.2"),
    ],
)
def test_halves_go_up(value: float, digits: int, said: str) -> None:
    assert rounded(value, digits) == said


@given(st.integers(1, 4000), st.data(), st.integers(1, 20_000))
def test_rounds_like_a_pocket_calculator(total: int, data: st.DataObject, tenths: int) -> None:
    """Compare percentages and absolute counts with exact fractions."""
    count = data.draw(st.integers(0, total))
    percent = 100.0 * count / total
    for value, exact, digits in (
        (percent, Fraction(100 * count, total), 0),
        (percent, Fraction(100 * count, total), 1),
        (percent / 100.0 * (tenths / 10), Fraction(count * tenths, total * 10), 2),
    ):
        step = 10**digits
        wanted = math.floor(exact * step + Fraction(1, 2))
        assert round(as_written(value, digits) * step) == wanted


@pytest.mark.parametrize(
    ("value", "said"),
    [(40.0, "40"), (0.02, "0.02"), (0.00001, "0.00001"), (1234.5678, "1234.5678"), (100, "100")],
)
def test_writes_a_typed_number_in_plain_digits(value: float, said: str) -> None:
    assert plain_text(value) == said


def test_zero_after_rounding_has_no_sign() -> None:
    assert rounded(-0.004, 2) == "0.00"
    assert rounded(-0.005, 2) == "-0.01"
    assert str(as_written(-0.004, 2)) == "0.0"
