"""What colours show about a smear: optical density distinguishes empty glass, red cells and nuclei."""

from __future__ import annotations

import math
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.pixels.fewer import colours_of
from hematovision_desktop.adapters.images.pixels.planes import above, brightest
from hematovision_desktop.adapters.images.pixels.remembered import Remembered
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Pixels

Mask = NDArray[np.uint8]

OD_UNIT = 100.0
"""Optical densities are stored as uint8 in hundredths, so that every step stays in 8 bits."""

_DARKEST = 4.0
"""Added to every value: no camera can distinguish the lowest levels from its own noise."""

_LOGARITHMS = OD_UNIT * np.log(np.arange(256, dtype=np.float32) + _DARKEST)

_BLACK_BELOW = 16
"""Rotated and stitched pictures have black corners; no stained smear is this dark in all channels."""

_SAMPLED_SIDE_PX = 640
_GLASS_SHARE = 0.80
"""The brightest fifth of a field is above this green level; empty glass is around it."""


@dataclass(frozen=True, slots=True, eq=False)
class Stain:
    """A field described by its stain; all arrays are uint8 of shape (height, width).

    background: colour of the empty glass, RGB in [0, 255].

    green_od: optical density of the green channel in hundredths (every cell absorbs green).

    nuclear: green minus blue optical density in hundredths; nuclei absorb green and pass blue, haemoglobin absorbs
    both (the azure-eosin pair of Romanowsky stains).

    visible: 1 inside the picture, 0 in black rotation borders.
    """

    background: tuple[float, float, float]
    green_od: Mask
    nuclear: Mask
    visible: Mask


def measure_stain(pixels: Pixels) -> Stain:
    """Convert an RGB picture, uint8 (height, width, 3), to the optical densities of its stain."""
    background = glass_colour(pixels)
    red, green, blue = colours_of(pixels)
    green_od = cv2.LUT(green, _density_table(background[1]))
    blue_od = cv2.LUT(blue, _density_table(background[2]))
    visible = above(brightest(red, green, blue), _BLACK_BELOW)
    nuclear = cv2.subtract(green_od, blue_od)
    return Stain(background, green_od, nuclear, visible)  # type: ignore[arg-type]


def glass_colour(pixels: Pixels) -> tuple[float, float, float]:
    """Return the median colour of the empty glass, RGB in [0, 255]; white if there is none."""
    height, width = pixels.shape[:2]
    # Every other pixel gives the same colour in a quarter of the time; a large picture needs even fewer.
    step = max(2, max(width, height) // _SAMPLED_SIDE_PX)
    size = (max(1, width // step), max(1, height // step))
    sample = cv2.resize(pixels, size, interpolation=cv2.INTER_NEAREST)
    green = cv2.extractChannel(sample, 1)
    counts = cv2.calcHist([green], [0], None, [256], [0, 256]).ravel()
    counts[:_BLACK_BELOW] = 0
    darker = counts.cumsum()
    total = darker[-1]
    if total == 0:
        return (255.0, 255.0, 255.0)
    level = int(darker.searchsorted(_GLASS_SHARE * total))
    low, high = max(_BLACK_BELOW, level - 6), level + 12
    # Glass is recognised by green alone, so green's own median is already in the counts.
    near = cv2.inRange(green, (low,), (high,))
    below = darker[low - 1]
    middle = darker.searchsorted(below + (darker[min(high, 255)] - below) / 2)
    red, blue = (_median(sample, channel, near) for channel in (0, 2))
    return red, float(middle), blue


def _median(sample: NDArray[Any], channel: int, mask: NDArray[Any]) -> float:
    """Return the median of a channel where the mask is set."""
    spread = cv2.calcHist([sample], [channel], mask, [256], [0, 256]).ravel().cumsum()
    return float(spread.searchsorted(spread[-1] / 2))


def glass_of(pixels: Pixels) -> tuple[float, float, float]:
    """Return `glass_colour` of a whole field; the answer for the same array is cached."""
    return _glass.of(pixels)


_glass = Remembered(glass_colour)


def _density_table(background: float) -> NDArray[np.uint8]:
    density = OD_UNIT * math.log(background + _DARKEST) - _LOGARITHMS
    return np.asarray(np.clip(density, 0, 255), np.uint8)
