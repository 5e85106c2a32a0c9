"""The black, or single colour, around a picture: the edge of an eyepiece's round field, or the corners of a rotated
picture.

The surround shows no smear, and cells that its edge cuts are not whole cells.
"""

from __future__ import annotations

import math
from dataclasses import field
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.pixels.fewer import colours_of, shrunk
from hematovision_desktop.adapters.images.pixels.planes import brightest, up_to
from hematovision_desktop.adapters.images.pixels.remembered import Remembered
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Pixels

_SIZE = (160, 120)
_DARK_SHARE = 0.35
_DARK_BELOW = 60.0
"""The surround is darker than this share of the glass, and than this level, in its brightest colour. A nucleus at
the picture's edge is not that dark, and touches only a short piece of the edge."""

_LEAST_SHARE = 0.02
_LEAST_EDGE = 0.15
"""Share of the picture that the surround fills, and share of the picture's edge that it follows."""

_MOST_SHARE = 0.85
_EVEN = 3
"""How many grey levels a surround of one colour may differ from that colour."""

_SAME = 0.6
"""Share of a surround that has exactly its colour; camera noise leaves a tenth of glass at exactly one colour."""

_ALIKE, _ALIKE_PX = 0.9, 5
"""Share of a square at low resolution, and its side in px, that has exactly the surround's colour, when that is
also the colour of the glass."""

_SOLID = 0.96
"""Share that a field in such a surround fills, both of its convex hull and of everything that is not plain."""

_BESIDE = 0.5
"""The box of a cut cell ends where the surround begins; this many px at low resolution count as touching too."""

_IN_DISC = tuple((math.cos(turn), math.sin(turn)) for turn in np.radians((8, 30, 60, 82)).tolist())
"""Half sides of the rectangles that together fill the ellipse inside a box, as shares of the box's."""

_ROUND_BELOW = 0.97
"""Share of its bounding rectangle that a field with round or rotated edges fills; bars leave the whole rectangle."""

_REACH = 3
"""The edge is soft: px at low resolution around the dark part that count as surround."""


@dataclass(frozen=True, slots=True, eq=False)
class Surround:
    """inside: uint8 (rows, columns) at low resolution, 1 in the field, 0 in the black."""

    inside: NDArray[np.uint8]
    _sums: NDArray[np.int32] = field(init=False, repr=False)
    """Number of black px above and to the left of each place, so that four look-ups give the number in a box."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "_sums", cv2.integral(1 - self.inside))

    def inside_at(self, width: int, height: int) -> NDArray[np.uint8]:
        """Return the field's mask at another size, uint8, 1 inside."""
        mask = cv2.resize(self.inside, (width, height), interpolation=cv2.INTER_LINEAR)
        return np.asarray(mask, np.uint8)

    def fill(self, pixels: Pixels, colour: tuple[float, float, float]) -> Pixels:
        """Return the whole field, at any size, with the surround filled with one colour; uint8 RGB."""
        height, width = pixels.shape[:2]
        mask = self.inside_at(width, height)
        plain = np.empty_like(pixels)
        # NumPy takes many times as long to repeat three bytes.
        cv2.rectangle(plain, (0, 0), (width, height), tuple(map(round, colour)), cv2.FILLED)
        return np.asarray(cv2.copyTo(pixels, mask, plain), np.uint8)

    def cuts(self, boxes: NDArray[np.float32], width: int, height: int) -> NDArray[np.bool_]:
        """Return which boxes reach into the surround. boxes: (n, 4), left, top, right, bottom in px of the field."""
        rows, columns = self.inside.shape
        across, down = columns / width, rows / height
        # The right and bottom sides have reversed signs, so that one step enlarges and rounds all four.
        grown = np.floor(boxes * np.array([across, down, -across, -down]) - _BESIDE).astype(int)
        left, top, right, bottom = grown.T
        left, top = _within(left, 0, columns - 1), _within(top, 0, rows - 1)
        right, bottom = _within(-right, left + 1, columns), _within(-bottom, top + 1, rows)
        sums, above, below = self._sums.ravel(), top * (columns + 1), bottom * (columns + 1)
        inner = sums[below + right] + sums[above + left]
        return np.asarray(inner > sums[above + right] + sums[below + left])

    def cuts_round(self, boxes: NDArray[np.float32], width: int, height: int) -> NDArray[np.bool_]:
        """Return which round cells, by their boxes as in `cuts`, reach into the surround: the corners of a box do not
        count.
        """
        middle, half = (boxes[:, :2] + boxes[:, 2:]) / 2, (boxes[:, 2:] - boxes[:, :2]) / 2
        parts = [np.asarray(half * shares, np.float32) for shares in _IN_DISC]
        rows = np.concatenate([np.hstack([middle - part, middle + part]) for part in parts])
        return np.asarray(self.cuts(rows, width, height).reshape(len(parts), -1).any(axis=0))

    @property
    def is_round(self) -> bool:
        """Whether the field is not an upright rectangle, so that its edge cuts cells at all angles."""
        _, _, across, down = cv2.boundingRect(self.inside)
        return cv2.countNonZero(self.inside) < _ROUND_BELOW * across * down


def _within(places: NDArray[np.intp], least: int | NDArray[np.intp], most: int) -> NDArray[np.intp]:
    return np.minimum(np.maximum(places, least), most)


def surround_of(pixels: Pixels) -> Surround | None:
    """Return the black around a field, or None if the picture is whole.

    pixels: uint8 RGB (height, width, 3). The answer for the same array is cached.
    """
    return _surrounds.of(pixels)


def _find_surround(pixels: Pixels) -> Surround | None:
    height, width = pixels.shape[:2]
    if not _has_dark_edge(pixels):
        plain = _plain_around(pixels)
        return None if plain is None else _grown(plain)
    size = _SIZE if width >= height else _SIZE[::-1]
    red, green, blue = colours_of(shrunk(pixels, size))
    bright = brightest(red, green, blue)
    counts = cv2.calcHist([bright], [0], None, [256], [0, 256]).ravel().cumsum()
    glass = float(np.searchsorted(counts, 0.9 * counts[-1]))
    below = math.ceil(min(_DARK_BELOW, _DARK_SHARE * glass)) - 1
    dark = _joined_to_edge(up_to(bright, below))
    share = cv2.countNonZero(dark) / dark.size
    edge = np.concatenate([dark[0], dark[-1], dark[:, 0], dark[:, -1]])
    if not _LEAST_SHARE <= share <= _MOST_SHARE or edge.mean() < _LEAST_EDGE:
        return None
    return _grown(dark)


def _grown(around: NDArray[np.uint8]) -> Surround:
    """Return the surround for a mask of it, including its soft edge."""
    kernel = np.ones((2 * _REACH + 1,) * 2, np.uint8)
    return Surround(1 - np.asarray(cv2.dilate(around, kernel), np.uint8))


def _plain_around(pixels: Pixels) -> NDArray[np.uint8] | None:
    """Return the mask of a frame or round surround of one colour other than black, if there is one.

    Glass is never so uniform. If glass is too bright to tell, the area inside it is neither round nor a rectangle.
    """
    edges = np.concatenate([pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1]])
    step = max(1, len(edges) // 512)
    some = edges[::step].astype(np.int16)
    ordered = np.sort(some, axis=0)
    colour = (ordered[(len(some) - 1) // 2] + ordered[len(some) // 2]) / 2
    if np.count_nonzero(_off(some, colour) <= _EVEN) < _LEAST_EDGE * len(some):
        return None
    height, width = pixels.shape[:2]
    size = _SIZE if width >= height else _SIZE[::-1]
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_NEAREST).astype(np.int16)
    off = _off(small, colour)
    mask = _joined_to_edge((off <= _EVEN).astype(np.uint8))
    if np.mean(off[mask > 0] == 0) >= _SAME and _is_field(mask):
        return mask
    # In the glass's own colour: every pixel is equal, while glass has noise.
    alike = cv2.boxFilter((off == 0).astype(np.float32), -1, (_ALIKE_PX, _ALIKE_PX))
    mask = _joined_to_edge((alike >= _ALIKE).astype(np.uint8))
    if not _is_field(mask):
        return None
    return np.asarray(cv2.dilate(mask, np.ones((_ALIKE_PX, _ALIKE_PX), np.uint8)), np.uint8)


def _is_field(mask: NDArray[np.uint8]) -> bool:
    """Tell whether a plain part along the picture's edge leaves a field of view."""
    edge = np.concatenate([mask[0], mask[-1], mask[:, 0], mask[:, -1]])
    if not _LEAST_SHARE <= mask.mean() <= _MOST_SHARE or edge.mean() < _LEAST_EDGE:
        return False
    return _is_solid(1 - mask)


def _off(some: NDArray[np.int16], colour: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how much each pixel differs from a colour, in the channel that differs most."""
    # Channel by channel: along a last axis of three NumPy takes several times as long.
    red, green, blue = (np.abs(some[..., one] - colour[one]) for one in range(3))
    return np.asarray(np.maximum(np.maximum(red, green), blue))


def _is_solid(inside: NDArray[np.uint8]) -> bool:
    """Tell whether everything that is not plain is one piece without bays, like a field of view."""
    pieces, _ = cv2.findContours(inside, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    largest = max(pieces, key=cv2.contourArea)
    hull = np.zeros_like(inside)
    cv2.fillConvexPoly(hull, cv2.convexHull(largest), (1,))
    filled = np.zeros_like(inside)
    cv2.drawContours(filled, [largest], -1, (1,), cv2.FILLED)
    shown = cv2.countNonZero(inside)
    return cv2.countNonZero(filled) >= max(_SOLID * cv2.countNonZero(hull), _SOLID * shown)


def _has_dark_edge(pixels: Pixels) -> bool:
    """Tell quickly whether any black follows the picture's edge."""
    step = max(1, min(pixels.shape[:2]) // 64)
    edges = (pixels[0, ::step], pixels[-1, ::step], pixels[::step, 0], pixels[::step, -1])
    red, green, blue = np.concatenate(edges).T
    bright = np.maximum(np.maximum(red, green), blue)
    return bool(np.count_nonzero(bright < _DARK_BELOW) >= _LEAST_EDGE * bright.size)


def _joined_to_edge(dark: Any) -> NDArray[np.uint8]:
    """Return the part of the dark, uint8 of 0 and 1, that is connected to the picture's edge."""
    framed = cv2.copyMakeBorder(dark, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=(1,))
    cv2.floodFill(framed, None, (0, 0), (2,))
    joined = cv2.threshold(framed, 1, 1, cv2.THRESH_BINARY)[1]
    return np.ascontiguousarray(joined[1:-1, 1:-1], np.uint8)


_surrounds = Remembered(_find_surround)
