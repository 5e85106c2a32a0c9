"""Colours that no camera gives of a stained smear: a negative's, or a few of a palette."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.cells.field import Pixels

_COMPARED, _COUNTED = 1_500, 20_000
_GLANCED = 400
_FEW = 48
"""Of a picture with so many colours leukocytes are lost; with 64 none was. In 400 pixels of any of 2,200
training fields there are more than 150."""

_BLACK_BELOW = 16
_FEWEST = 100
_TAIL = 0.03
_BRIGHT_GREEN, _DARK_GREEN = 0.1, -0.27
_DARK_GLASS, _BLACK_GLASS = 100.0, 60.0
_SKEWED, _VERY_SKEWED = 1.5, 3.0
"""How far green lies above red and blue, in the share of pixels that is brightest in green and in the
darkest, over what lies between the two, and the level that half of the pixels reach. Stain takes green away,
so that of a negative what is bright is green. Of 1,064 training fields of ten sources none is taken for a
negative, of their negatives 504: hardly any of the two sources that are green themselves. Dimmed to 0.55,
six are (of 120 of one of those two)."""


def has_few_colours(pixels: Pixels) -> bool:
    """Tell whether a picture, uint8 RGB (height, width, 3), holds so few colours that cells are lost."""
    if len(np.unique(_coded(pixels, _GLANCED))) > _FEW:
        return False
    return 2 < len(np.unique(_coded(pixels, _COUNTED))) <= _FEW


def is_negative(pixels: Pixels) -> bool:
    """Tell whether a picture, uint8 RGB (height, width, 3), is likely a negative: dark glass, green nuclei."""
    some = _sampled(pixels, _COMPARED).astype(np.float32)
    some = some[some.max(axis=1) > _BLACK_BELOW]
    if len(some) < _FEWEST:
        return False
    green = some[:, 1]
    low, middle, high = np.quantile(green, (_TAIL, 0.5, 1 - _TAIL)).tolist()
    if middle > _DARK_GLASS or high - middle < _SKEWED * (middle - low):
        return False
    span = max(high - low, 1.0)
    above = (green - np.maximum(some[:, 0], some[:, 2])) / span
    bright, dark = np.median(above[green >= high]), np.median(above[green <= low])
    if middle < _BLACK_GLASS:  # whatever its tint was
        return bool(bright > _BRIGHT_GREEN and high - middle > _VERY_SKEWED * (middle - low))
    return bool(bright > _BRIGHT_GREEN and dark > _DARK_GREEN)


def _sampled(pixels: Pixels, count: int) -> NDArray[np.uint8]:
    step = max(1, int(math.sqrt(pixels.shape[0] * pixels.shape[1] / count)))
    return pixels[step // 2 :: step, step // 2 :: step].reshape(-1, 3)


def _coded(pixels: Pixels, count: int) -> NDArray[np.int32]:
    some = _sampled(pixels, count).astype(np.int32)
    return (some[:, 0] << 16) | (some[:, 1] << 8) | some[:, 2]
