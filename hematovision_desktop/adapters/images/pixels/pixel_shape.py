"""Whether the shape of pixels that a file states fits its picture: cells have edges in all directions alike.

Programs set the density of one side and leave the other at a default, or write one in px per inch and one in px per
centimetre. A camera with pixels that are not square presses the picture, and then edges are steeper along one side.
"""

from __future__ import annotations

import math

import cv2
import numpy as np

from hematovision_desktop.core.cells.field import Pixels

_FAR = math.log(1.2)
"""Shapes nearer to a square than this press a picture too little to be seen in it."""

_LEAST_PX = 64
_SIDE_PX = 240
_SOFT_PX = 2.0
"""The shorter side at which edges are compared, and the Gaussian width that removes noise there: a camera's noise
is alike along both sides of its pixels, whatever their shape."""

_CLEARER = 0.05
"""How much nearer to alike the edges must be for another shape to be believed. Of 694 pictures from twelve sources,
all but a set that others had stretched differ by 0.06 in the logarithm (standard deviation; 0.2 at most); a shape
of 4:3 changes it by 0.29."""


def believed_aspect(pixels: Pixels, stated: float) -> float:
    """Return width over height of one pixel: as stated, or 1 or the reverse if only that fits the picture.

    pixels: uint8 RGB (height, width, 3), as stored.
    """
    if stated <= 0 or abs(math.log(stated)) < _FAR or min(pixels.shape[:2]) < _LEAST_PX:
        return stated
    least = _unlike(pixels, stated) - _CLEARER
    best = min((1.0, 1 / stated), key=lambda aspect: _unlike(pixels, aspect))
    return best if _unlike(pixels, best) < least else stated


def _unlike(pixels: Pixels, aspect: float) -> float:
    """Return how much the edges across differ from those down, if the pixels have this shape."""
    high, wide = pixels.shape[0] / min(aspect, 1.0), pixels.shape[1] * max(aspect, 1.0)
    shrink = min(1.0, _SIDE_PX / min(high, wide))
    size = max(1, round(wide * shrink)), max(1, round(high * shrink))
    small = cv2.resize(pixels[:, :, 1], size, interpolation=cv2.INTER_AREA).astype(np.float32)
    soft = cv2.GaussianBlur(small, (0, 0), _SOFT_PX)
    across = cv2.norm(soft[:, 2:], soft[:, :-2], cv2.NORM_L1) / (size[0] - 2) / size[1]
    down = cv2.norm(soft[2:], soft[:-2], cv2.NORM_L1) / size[0] / (size[1] - 2)
    return abs(math.log(max(across, 1e-6) / max(down, 1e-6)))
