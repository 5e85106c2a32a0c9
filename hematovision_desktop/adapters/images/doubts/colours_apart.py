"""Whether red, green and blue of a picture are shifted against each other, as from a camera that takes them one by
one.

The edges of cells are at the same place in all three. A lens shifts them by a pixel at most.
"""

from __future__ import annotations

import math
from typing import Any, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.pixels.fewer import colours_of, planes_of
from hematovision_desktop.core.cells.field import Pixels

_WIDE_PX = 200
_AROUND_PX = 5
_FARTHEST_PX = 12
"""Beyond this distance, anything similar is there by chance."""

_LEAST_SIDE_PX = 48
"""A smaller picture has too little left to compare."""

_ALIKE = 0.58
_APART_PX, _APART_SHRUNK_PX = 1.5, 0.35
"""How similar two colours are at their best fit, and how far that is from where it should be, in px of the picture
and in px of the picture shrunk for the comparison. Of 348 fields from eleven sources (unchanged, dimmed, tinted,
shaded, noisy and as JPEG; 3,828 in all), none has two colours this similar more than 1.1 px apart. In a soft
picture, large parts have a similarity of a half elsewhere by chance: of 2,496 softened by 1 or 2 px or enlarged,
13 have two such colours, and 59 have two with a similarity of a half."""

_RED_ON_GREEN, _BLUE_ON_ONE, _SMALL_BLUE_ON_ONE = (0.5, 0.35), (0.35, 0.35), (0.35, 0.5)
"""Every nth pixel is enough for nearly every sound picture: its colours are this similar in place, and fit best
within this many steps. Blue shows less of a cell, and in a small picture a step is smaller."""

_PAIRS = ((1, 0), (1, 2), (0, 2))
"""Green and red, green and blue, red and blue."""

Plane = NDArray[np.float32]


def are_apart(pixels: Pixels) -> bool:
    """Tell whether two colours of a picture, uint8 RGB (height, width, 3), are shifted against each other."""
    height, width = pixels.shape[:2]
    block = max(1, round(max(height, width) / _WIDE_PX))
    if min(height, width) // block < _LEAST_SIDE_PX:
        return False
    if _are_surely_together(pixels, block):
        return False
    planes = _averaged(pixels, block)
    reach = math.ceil(_FARTHEST_PX / block) + 1
    farthest = max(_APART_PX, _APART_SHRUNK_PX * block)
    fits = (_best_fit(planes[one], planes[other], reach) for one, other in _PAIRS)
    return any(alike > _ALIKE and apart * block > farthest for alike, apart in fits)


def _are_surely_together(pixels: Pixels, step: int) -> bool:
    """Tell quickly whether red lies on green, and blue on whichever of the two it resembles more."""
    red, green, blue = (_edges(plane) for plane in planes_of(pixels, step, step // 2))
    if not _fits(green, red, *_RED_ON_GREEN):
        return False
    terms = _BLUE_ON_ONE if step > 2 else _SMALL_BLUE_ON_ONE
    return _fits(green, blue, *terms) or _fits(red, blue, *terms)


def _fits(one: Plane, other: Plane, least_alike: float, near: float) -> bool:
    alike, apart = _glance(one, other)
    return alike > least_alike and apart < near


def _averaged(pixels: Pixels, block: int) -> list[Plane]:
    """Return the edges in each colour, for a picture averaged over whole blocks."""
    height, width = pixels.shape[0] // block, pixels.shape[1] // block
    whole = pixels[: height * block, : width * block]
    small = cv2.resize(whole, (width, height), interpolation=cv2.INTER_AREA)
    return [_edges(plane) for plane in colours_of(cast(Pixels, small))]


def _edges(plane: Any) -> Plane:
    """Return how much a plane differs from its surroundings."""
    level = cv2.blur(plane, (_AROUND_PX, _AROUND_PX))
    return cast(Plane, cv2.subtract(plane, level, dtype=cv2.CV_32F))


def _glance(one: Plane, other: Plane) -> tuple[float, float]:
    """Return how similar two planes are in place, and how far away they fit best if that is near."""
    width = one.shape[1]
    rows, flat = one.ravel()[width + 1 : -width - 1], other.ravel()

    def product(step: int) -> float:
        first = width + 1 + step
        return float(rows @ flat[first : first + rows.size])

    here = product(0)
    length = cv2.norm(one) * cv2.norm(other) + 1e-6
    across = _vertex(product(-1), here, product(1))
    down = _vertex(product(-width), here, product(width))
    return here / length, math.hypot(across, down)


def _vertex(before: float, here: float, behind: float) -> float:
    """Return where a parabola through three neighbours is highest; 1 if the top is not between them."""
    bend = before - 2 * here + behind
    return 1.0 if bend >= 0 else (before - behind) / (2 * bend)


def _best_fit(one: Plane, other: Plane, reach: int) -> tuple[float, float]:
    """Return how similar two planes are at their best fit within this many px, and how far away it is."""
    inner = np.ascontiguousarray(one[reach:-reach, reach:-reach])
    fit: Any = cv2.matchTemplate(other, inner, cv2.TM_CCORR_NORMED)
    _, most, _, (x, y) = cv2.minMaxLoc(fit)
    if not (0 < x < 2 * reach and 0 < y < 2 * reach):
        return 0.0, 0.0
    across = x - reach + _vertex(*fit[y, x - 1 : x + 2].tolist())
    down = y - reach + _vertex(*fit[y - 1 : y + 2, x].tolist())
    return most, math.hypot(across, down)
