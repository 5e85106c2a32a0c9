"""How a picture's colours speak against their order: two tiny logistic models, learnt from fields in the right order.

How much of each colour a smear takes differs from stain to stain, so no fixed limit fits all. The models weigh what
differs least. `python -m convert colour-order` makes the numbers, and measures each source with what the others teach.
"""

from __future__ import annotations

import itertools

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.base.middle import median

Densities = tuple[list[NDArray[np.float32]], NDArray[np.uint8]]
"""Optical densities in red, green and blue, and the brightest colour, for some pixels."""

Shares = NDArray[np.float64]
"""Shares of red, green and blue in what stain takes: as it gets darker, and where it is darkest; (2, 3)."""

PLACES = ((4.96, 15.5), (15.69, 24.93))
"""Weights of the shares of red and green, as it gets darker and where it is darkest. Blue has none: only differences
count."""

EXCHANGED = (-4.2, -2.5, 8.5, -22.1)
"""Weights of how nuclei differ from red cells in red minus blue, how that grows, how red cells take red against blue,
and the share of red minus blue where it is darkest."""

_BLACK_BELOW = 16
_STAINED_OD = 0.12
_FEWEST, _OF = 200, 6_000
_DARKEST_SHARE, _FEWEST_DARKEST = 0.005, 6
_LEAST_DARK_OD = 0.6

_ORDERS = np.array(list(itertools.permutations(range(3))))
_KEEPS_GREEN = _ORDERS[:, 1] == 1


def stain_shares(seen_in: Densities) -> Shares | None:
    """Return what share of the light that stain takes is of each colour; None with too little stain."""
    densities, bright = seen_in
    ods = np.array([one.ravel() for one in densities])
    whole = ods.sum(axis=0)
    stained = ((whole > _STAINED_OD) & (bright.ravel() > _BLACK_BELOW)).nonzero()[0]
    if stained.size < _FEWEST * bright.size // _OF:
        return None
    count = max(_FEWEST_DARKEST, int(_DARKEST_SHARE * bright.size))
    if stained.size < count:
        return None
    ods, whole = ods.take(stained, axis=1), whole.take(stained)
    darkest = np.argpartition(whole, -count)[-count:]
    if float(whole[darkest].min()) < _LEAST_DARK_OD:
        return None
    off = whole - whole.mean()
    growth = ods @ off / max(float(off @ off), 1e-6)
    middle = np.array([median(one.tolist()) for one in ods.take(darkest, axis=1)])
    return np.array([growth, middle / max(float(middle.sum()), 1e-6)], np.float64)


def moved_logit(shares: Shares) -> float:
    """Return how likely green is in another place: all six orders of the colours compete."""
    first_two = shares[:, _ORDERS[:, :2]]
    scores = np.einsum("koc,kc->o", first_two, np.array(PLACES))
    return _together(scores[~_KEEPS_GREEN]) - _together(scores[_KEEPS_GREEN])


def _together(scores: Shares) -> float:
    highest = float(scores.max())  # without it, a picture of nearly one density would overflow
    return highest + float(np.log(np.exp(scores - highest).sum()))


def exchange_logit(figures: tuple[float, float, float], shares: Shares) -> float:
    """Return how likely red and blue are exchanged. figures: contrast, slope and the red cells' balance."""
    seen = (*figures, float(shares[1, 0] - shares[1, 2]))
    return sum(weight * one for weight, one in zip(EXCHANGED, seen, strict=True))
