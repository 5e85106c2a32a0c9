"""Images of one view at different pixel sizes, and how a scale carries over between them."""

from __future__ import annotations

import math
from collections.abc import Sequence

SAME_WITHIN = math.log(1.15)
"""Estimates for one objective vary by a few percent; if they differ by more, one of the two is wrong."""

Size = tuple[int, int]
"""(width, height) of a picture in px."""


def is_proportional(one: Size, other: Size) -> bool:
    """Return whether two images have the same shape, apart from rounding to whole pixels."""
    if not min(one) or not min(other):
        return False
    small, large = sorted((sorted(one), sorted(other)))
    wanted = large[0] * small[1] / large[1]
    return abs(wanted - small[0]) <= 1.0


def possible_scales(um_per_px: float, of: Size, at: Size) -> tuple[float, ...]:
    """Return what a scale measured at one size may be at another, the likelier value first.

    The other image may be the same view with more or fewer pixels. Or it may be a part that happens
    to have the same shape, as squares cut around cells match a square camera. If the shapes differ,
    nothing can be told.
    """
    if not is_proportional(of, at):
        return ()
    if sorted(of) == sorted(at):
        return (um_per_px,)
    return um_per_px * (max(of) / max(at)), um_per_px


def likeliest(scales: Sequence[float], measured: float | None, within: float) -> float | None:
    """Return the first of several scales, unless it contradicts the measured one and another fits.

    within: the largest difference, in logarithms, at which another fits; beyond it, it may be
    another objective.
    """
    if not scales:
        return None
    if measured is None:
        return scales[0]

    def apart(one: float) -> float:
        return abs(math.log(one / measured))

    best = min(scales, key=apart)
    return best if apart(scales[0]) > SAME_WITHIN and apart(best) <= within else scales[0]
