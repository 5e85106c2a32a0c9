"""Samples some pixels of a picture, for checks that need only a few of them."""

from __future__ import annotations

from math import sqrt
from typing import cast

import cv2
import numpy as np

from hematovision_desktop.core.cells.field import Pixels


def step_for(pixels: Pixels, count: int) -> int:
    """Return the step between pixels, in each direction, that leaves about this many pixels, or all."""
    return max(1, int(sqrt(pixels.shape[0] * pixels.shape[1] / count)))


def planes_of(pixels: Pixels, step: int, first: int = 0) -> list[Pixels]:
    """Return red, green and blue of every nth pixel in each direction, from a given place on; each (rows, columns).

    NumPy takes several times as long to pick whole pixels, three bytes at a time.
    """
    return [np.ascontiguousarray(pixels[first::step, first::step, colour]) for colour in range(3)]


def colours_of(pixels: Pixels) -> tuple[Pixels, Pixels, Pixels]:
    """Return red, green and blue of every pixel; each uint8 (height, width).

    OpenCV takes four times as long, and ten times in large pictures, if it creates the arrays itself.
    """
    size = pixels.shape[:2]
    planes = np.empty(size, np.uint8), np.empty(size, np.uint8), np.empty(size, np.uint8)
    cv2.split(pixels, planes)
    return planes


def every_nth(pixels: Pixels, step: int) -> Pixels:
    """Return every nth pixel in each direction: at least one, otherwise as many as there are whole steps; uint8 RGB.

    In a large picture, OpenCV takes a sixth of NumPy's time for this.
    """
    if step == 1:
        return pixels
    if min(pixels.shape[:2]) < step:
        return np.ascontiguousarray(pixels[::step, ::step])
    height, width = pixels.shape[0] // step, pixels.shape[1] // step
    whole = pixels[: height * step, : width * step]
    return cast(Pixels, cv2.resize(whole, (width, height), interpolation=cv2.INTER_NEAREST))
