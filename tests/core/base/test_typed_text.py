"""Numbers and days as people of several countries write them."""

from __future__ import annotations

from datetime import date

import pytest

from hematovision_desktop.core.base.typed_text import read_day, read_number


@pytest.mark.parametrize(
    ("text", "value"),
    [("6.2", 6.2), (" 6,2 ", 6.2), ("٦٫٢", 6.2), ("६.२", 6.2), ("-0,5", -0.5), ("1e-3", 0.001)],
)
def test_reads_any_decimal_sign_and_any_digits(text: str, value: float) -> None:
    assert read_number(text) == value


@pytest.mark.parametrize("text", ["", "many", "1,2,3", "1.234,5", "nan", "inf", "1e999"])
def test_refuses_text_that_is_no_number(text: str) -> None:
    with pytest.raises(ValueError):
        read_number(text)


def test_reads_a_day_in_the_digits_of_any_script() -> None:
    assert read_day(" 2026-03-01 ") == read_day("٢٠٢٦-٠٣-٠١") == date(2026, 3, 1)
    for text in ("1.3.2026", "03/01/2026", "", "2026-13-01"):
        with pytest.raises(ValueError):
            read_day(text)
