"""Reads numbers as people and programs of other countries write them."""

from __future__ import annotations


def parse_number(text: str) -> float:
    """Return a number, which may have a decimal comma. Raises ValueError if the text is not a number."""
    return float(text.strip().replace(",", "."))
