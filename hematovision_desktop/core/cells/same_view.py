"""Pictures of one view in more or fewer pixels, and what a scale of one of them is in another."""

from __future__ import annotations

import math
from collections.abc import Sequence

SAME_WITHIN = math.log(1.15)
"""Estimates of one objective spread by a few percent; farther apart, one of two is wrong."""

Size = tuple[int, int]
"""(width, height) of a picture in px."""


def is_proportional(one: Size, other: Size) -> bool:
    """Whether two pictures have the same shape, up to the rounding of the smaller one to pixels."""
    if not min(one) or not min(other):
        return False
    small, large = sorted((sorted(one), sorted(other)))
    wanted = large[0] * small[1] / large[1]
    return abs(wanted - small[0]) <= 1.0


def possible_scales(um_per_px: float, of: Size, at: Size) -> tuple[float, ...]:
    """Return what a scale that was measured at a size may be at another, the likelier one first.

    The same view in more or fewer pixels, or a part of it that happens to have its shape, as squares
    cut around cells have that of a square camera. Of another shape nothing tells.
    """
    if not is_proportional(of, at):
        return ()
    if sorted(of) == sorted(at):
        return (um_per_px,)
    return um_per_px * (max(of) / max(at)), um_per_px


def likeliest(scales: Sequence[float], measured: float | None, within: float) -> float | None:
    """Return the first of several scales, unless another fits what was measured and it does not.

    within: how far apart, in logarithms, another one may lie; farther, it may be another objective.
    """
    if not scales:
        return None
    if measured is None:
        return scales[0]

    def apart(one: float) -> float:
        return abs(math.log(one / measured))

    best = min(scales, key=apart)
    return best if apart(scales[0]) > SAME_WITHIN and apart(best) <= within else scales[0]
