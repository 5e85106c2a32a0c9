"""The median, without NumPy's or the standard library's.

NumPy's loads its masked arrays, and the standard library's loads fractions and decimals, at each
start.
"""

from __future__ import annotations

from collections.abc import Iterable


def median(values: Iterable[float]) -> float:
    """Return the middle of some numbers, or the mean of the middle two. Raises ValueError for none."""
    ordered = sorted(values)
    if not ordered:
        raise ValueError("no median of nothing")
    half, is_odd = divmod(len(ordered), 2)
    return ordered[half] if is_odd else (ordered[half - 1] + ordered[half]) / 2
