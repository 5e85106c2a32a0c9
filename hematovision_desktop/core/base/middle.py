"""The median: NumPy's own loads its masked arrays, the standard library's fractions and decimals, at each start."""

from __future__ import annotations

from collections.abc import Iterable


def median(values: Iterable[float]) -> float:
    """Return the middle of some numbers, or the mean of the two there. Raises ValueError without any."""
    ordered = sorted(values)
    if not ordered:
        raise ValueError("no median of nothing")
    half, is_odd = divmod(len(ordered), 2)
    return ordered[half] if is_odd else (ordered[half - 1] + ordered[half]) / 2
