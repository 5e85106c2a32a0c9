"""The light on a field: a smooth surface fitted through its empty glass, used only if it matters.

A dim, tinted or unevenly lit picture hides its cells from a locator that learnt from well-lit ones. The surface is
found once per picture, at low resolution, and everything that looks at cells divides by it. A picture with usual
light stays unchanged.
"""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.pixels.remembered import Remembered
from hematovision_desktop.adapters.images.smear.surround import Surround, surround_of
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Pixels

EVEN_GLASS = (222.0, 212.0, 205.0)
"""The colour of glass after evening, RGB: about that of the fields from which the locator learnt."""

_SIZE = (64, 48)
_GLANCE = (48, 36)
_DIM_BELOW = 130.0
_UNEVEN_FROM, _TINTED_FROM = 1.5, 1.7
"""Limits of usual light: green level of the glass, its brightest over its darkest part, and its strongest over its
weakest colour. Set by hand after looking at the light of four sources. When fields are dimmed to 0.5, tinted and
shaded, the leukocytes found rise from .80 to .96 (bcisc), .43 to .86 (krd) and .82 to .95 (draaslan); in a
telephone's pictures (rvpbs) they fall from .96 to .93."""

_STEEPEST = 8.0
_LEAST_GLASS = 0.08
"""Share of a picture that must be glass to support the surface."""

_FALLEN = 0.06
_GLARE = 0.25
_ROUNDS = 6
"""A pixel below the surface by this much (in logarithms) is stained; a pixel above it by this much is a
reflection. The rest are fitted again."""

_GAIN_LIMITS = (0.5, 6.0)
_DARKEST = 4.0
_BLACK_BELOW = 16
_COARSE = (16, 12)
_PART = 6


@dataclass(frozen=True, slots=True, eq=False)
class Light:
    """The logarithm of the glass level: for each colour, a polynomial of second degree in x and y.

    coefficients: float64, shape (3, 6), of 1, x, y, x², xy, y² with x and y from -1 to 1.
    """

    coefficients: NDArray[np.float64]

    def even(self, pixels: Pixels) -> Pixels:
        """Return the whole field, at any size, with the same light everywhere; uint8 RGB."""
        return cast(Pixels, cv2.multiply(pixels, self._gains(pixels), dtype=cv2.CV_8U))

    def even_green(self, green: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Return the green channel of the whole field, at any size, with the same light everywhere."""
        gains = np.ascontiguousarray(self._gains(green)[:, :, 1])
        return cast(Pixels, cv2.multiply(green, gains, dtype=cv2.CV_8U))

    def even_part(
        self, pixels: Pixels, part: tuple[float, float, float, float], level: float
    ) -> Pixels:
        """Return a part of the field with all glass at one level.

        part: left, top, width and height of what pixels show, as shares of the field's sides.
        """
        left, top, across, down = part
        steps = np.linspace(0, 1, _PART)
        x, y = np.meshgrid(2 * (left + across * steps) - 1, 2 * (top + down * steps) - 1)
        # Nothing is known beyond the field; the nearest glass is the best guess.
        terms = _terms(np.clip(x.reshape(-1), -1, 1), np.clip(y.reshape(-1), -1, 1))
        glass = np.exp(terms @ self.coefficients.T) - _DARKEST
        gains = np.clip(level / np.maximum(glass, 1.0), *_GAIN_LIMITS).astype(np.float32)
        table = gains.reshape(_PART, _PART, 3)
        height, width = pixels.shape[:2]
        whole = cv2.resize(table, (width, height), interpolation=cv2.INTER_LINEAR)
        return cast(Pixels, cv2.multiply(pixels, whole, dtype=cv2.CV_8U))

    def _gains(self, pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
        glass = np.exp(_grid(_COARSE) @ self.coefficients.T) - _DARKEST
        gains = np.clip(np.array(EVEN_GLASS) / np.maximum(glass, 1.0), *_GAIN_LIMITS)
        table = gains.reshape(_COARSE[1], _COARSE[0], 3).astype(np.float32)
        height, width = pixels.shape[:2]
        whole = cv2.resize(table, (width, height), interpolation=cv2.INTER_LINEAR)
        return np.asarray(whole, np.float32)


def light_of(pixels: Pixels) -> Light | None:
    """Return the light of a field, or None if it is usual or cannot be determined.

    pixels: uint8 RGB (height, width, 3). The answer for the same array is cached.
    """
    return _lights.of(pixels)


def _find_light(pixels: Pixels) -> Light | None:
    if _is_usual(pixels):
        return None
    small = cast(Pixels, cv2.resize(pixels, _SIZE, interpolation=cv2.INTER_AREA))
    surround = surround_of(pixels)
    seen = small.reshape(-1, 3).max(axis=1) > _BLACK_BELOW
    if surround is not None:
        seen &= _inside(surround)
    levels = np.log(small.reshape(-1, 3).astype(np.float64) + _DARKEST)
    terms = _grid(_SIZE)
    kept = seen
    for place in range(_ROUNDS):
        if np.count_nonzero(kept) < _LEAST_GLASS * kept.size:
            return None
        green = _fit(terms[kept], levels[kept, 1:2])[:, 0]
        off = levels[:, 1] - terms @ green
        kept = seen & (off > (0 if place == 0 else -_FALLEN)) & (off < _GLARE)
    if np.count_nonzero(kept) < _LEAST_GLASS * kept.size:
        return None
    light = Light(np.ascontiguousarray(_fit(terms[kept], levels[kept]).T))
    return light if _is_worth(light, seen) else None


def _fit(terms: NDArray[np.float64], levels: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the least-squares coefficients, shape (6, colours); the normal equations are small."""
    square = terms.T @ terms + 1e-6 * np.eye(terms.shape[1])
    return np.asarray(np.linalg.solve(square, terms.T @ levels))


def _inside(surround: Surround) -> NDArray[np.bool_]:
    mask = cv2.resize(surround.inside, _SIZE, interpolation=cv2.INTER_NEAREST)
    return np.asarray(mask, bool).reshape(-1)


def _is_usual(pixels: Pixels) -> bool:
    """Return quickly whether the light is usual, judged by the brightest part of 4 × 3 tiles."""
    small = cv2.resize(pixels, _GLANCE, interpolation=cv2.INTER_NEAREST)
    down, across = _GLANCE[1] // 3, _GLANCE[0] // 4
    tiles = small.reshape(3, down, 4, across, 3).transpose(0, 2, 4, 1, 3).reshape(12, 3, -1)
    some = down * across // 8
    # NumPy selects 32-bit numbers with the processor's wide registers, but bytes one by one.
    bright = np.partition(tiles.astype(np.float32), -some)[:, :, -some].astype(np.float64)
    glass = np.sort(bright, axis=0)[8]  # two thirds of the tiles are darker
    if glass[1] < _DIM_BELOW or glass.max() > _TINTED_FROM * max(1.0, glass.min()):
        return False
    green = bright[:, 1]
    return bool(green.max() <= _UNEVEN_FROM * max(1.0, green.min()))


def _is_worth(light: Light, seen: NDArray[np.bool_]) -> bool:
    """Return whether a lamp can produce this surface, and whether it is unusual enough to correct."""
    glass = np.exp(_grid(_SIZE)[seen] @ light.coefficients.T) - _DARKEST
    green = np.maximum(glass[:, 1], 1.0)
    colour = np.maximum(glass.mean(axis=0), 1.0)
    slope = float(green.max() / green.min())
    if slope > _STEEPEST:
        return False
    tint = float(colour.max() / colour.min())
    return bool(green.mean() < _DIM_BELOW or slope > _UNEVEN_FROM or tint > _TINTED_FROM)


def _grid(size: tuple[int, int]) -> NDArray[np.float64]:
    if size not in _grids:
        across, down = np.linspace(-1, 1, size[0]), np.linspace(-1, 1, size[1])
        x, y = np.meshgrid(across, down)
        _grids[size] = _terms(x.reshape(-1), y.reshape(-1))
    return _grids[size]


_grids: dict[tuple[int, int], NDArray[np.float64]] = {}


def _terms(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=1)


_lights = Remembered(_find_light)
