"""A smaller copy of a picture, made once for all callers that request the same size."""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np

from hematovision_desktop.adapters.images.pixels.remembered import Remembered
from hematovision_desktop.core.cells.field import Pixels

Size = tuple[int, int]
"""Width and height in px."""

_KEPT_PX = 320 * 240
"""Sizes up to this are cached: the locator's input, the thumbnail and the surround's look often have the same
size, and they take no room compared with the pixels."""

_FLOAT_PX = 1_000_000


def shrunk(pixels: Pixels, size: Size) -> Pixels:
    """Return a picture averaged to another size; the result must not be changed."""
    if size[0] * size[1] > _KEPT_PX:
        return averaged(pixels, size)
    known = _known.of(pixels)
    if size not in known:
        known[size] = averaged(pixels, size)
    return known[size]


def averaged(pixels: Pixels, size: Size) -> Pixels:
    """Return a picture averaged to another size.

    Uneven steps are computed in float32, as OpenCV itself does in the end: the result is the same to the last bit in
    four fifths of the time, but takes too much memory for a large picture.
    """
    height, width = pixels.shape[:2]
    is_even = width % size[0] == 0 and height % size[1] == 0
    if is_even or width < size[0] or height < size[1] or width * height > _FLOAT_PX:
        return cast(Pixels, cv2.resize(pixels, size, interpolation=cv2.INTER_AREA))
    exact = cv2.resize(pixels.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    return cast(Pixels, cv2.convertScaleAbs(exact))


def evened(pixels: Pixels) -> Pixels:
    """Return a picture without its last row and column if their number is odd, so it can be halved."""
    height, width = pixels.shape[:2]
    return pixels[: height - height % 2, : width - width % 2] if height % 2 or width % 2 else pixels


def _nothing_yet(_pixels: Pixels) -> dict[Size, Pixels]:
    return {}


_known = Remembered(_nothing_yet)
