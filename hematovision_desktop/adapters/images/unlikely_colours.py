"""Colours that no camera gives of a stained smear: a negative's, or a few of a palette."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.remembered import Remembered
from hematovision_desktop.adapters.images.sampled import step_for
from hematovision_desktop.core.cells.field import Pixels

_COMPARED, _COUNTED = 1_500, 20_000
_FEW = 48
"""Of a picture with so many colours leukocytes are lost; with 64 none was. Of 2,200 training fields
none has fewer than 150."""

_BLACK_BELOW = 16
_FEWEST = 100
_TAIL = 0.03
_BRIGHT_GREEN, _RATHER_GREEN, _DARK_GREEN = 0.36, 0.1, -0.27
_DARK_GLASS = 100.0
_SKEWED, _VERY_SKEWED = 1.5, 8.0
"""How far green lies above red and blue, in the share of pixels that is brightest in green and in the
darkest, over what lies between the two, the level that half of the pixels reach, and how much further the
brightest lie from it than the darkest. Stain takes green away, so that of a negative what is bright is
green. A camera that is green itself comes up to 0.33 where its light is dim or falls to a side, and no plain
picture may be doubted for that: of 924 training fields of ten sources none is, nor dimmed to 0.55, to 0.45 or
to a side, and of their negatives 338 are told, of pale and green fields hardly any."""


def has_few_colours(pixels: Pixels) -> bool:
    """Tell whether a picture, uint8 RGB (height, width, 3), holds so few colours that cells are lost."""
    # Nearly every picture has more levels of green than that, which are counted in no time.
    if np.count_nonzero(_green_levels.of(pixels)) > _FEW:
        return False
    return 2 < len(np.unique(_coded(_sampled(pixels, _COUNTED)))) <= _FEW


def is_negative(pixels: Pixels) -> bool:
    """Tell whether a picture, uint8 RGB (height, width, 3), is likely a negative: dark glass, green nuclei."""
    if _levels(_green_levels.of(pixels))[1] > _DARK_GLASS:
        return False
    some = _sampled(pixels, _COMPARED)
    some = some[some.max(axis=1) > _BLACK_BELOW]
    if len(some) < _FEWEST:
        return False
    low, middle, high = _levels(_levels_of(np.ascontiguousarray(some[:, 1])))
    skew = (high - middle) / max(middle - low, 1.0)
    if middle > _DARK_GLASS or skew < _SKEWED:
        return False
    green = some[:, 1]
    above = (green - np.maximum(some[:, 0], some[:, 2]).astype(np.float32)) / max(high - low, 1.0)
    bright, dark = np.median(above[green >= high]), np.median(above[green <= low])
    if skew > _VERY_SKEWED:
        return bool(bright > _RATHER_GREEN)
    return bool(bright > _BRIGHT_GREEN and dark > _DARK_GREEN)


def _levels_of(greens: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return how many pixels have each level of green."""
    counts = cv2.calcHist([greens], [0], None, [256], [0, 256])
    return np.asarray(counts, np.float32).ravel()


def _levels(counts: NDArray[np.float32]) -> tuple[float, float, float]:
    """Return the level that few, half and nearly all pixels reach at most."""
    reached = counts.cumsum()
    low, middle, high = np.searchsorted(reached, np.multiply(reached[-1], (_TAIL, 0.5, 1 - _TAIL)))
    return float(low), float(middle), float(high)


def _levels_of_greens(pixels: Pixels) -> NDArray[np.float32]:
    """Return how many of the pixels that are compared have each level of green: most pictures ask for no more."""
    step = step_for(pixels, _COMPARED)
    return _levels_of(np.ascontiguousarray(pixels[step // 2 :: step, step // 2 :: step, 1]))


_green_levels = Remembered(_levels_of_greens)


def _sampled(pixels: Pixels, count: int) -> NDArray[np.uint8]:
    step = step_for(pixels, count)
    return np.ascontiguousarray(pixels[step // 2 :: step, step // 2 :: step]).reshape(-1, 3)


def _coded(some: NDArray[np.uint8]) -> NDArray[np.int32]:
    whole = some.astype(np.int32)
    return (whole[:, 0] << 16) | (whole[:, 1] << 8) | whole[:, 2]
