"""Numbers as people and programs of other countries write them."""

from __future__ import annotations


def parse_number(text: str) -> float:
    """Return a number, also one with a decimal comma. Raises ValueError for what is none."""
    return float(text.strip().replace(",", "."))
