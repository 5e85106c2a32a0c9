"""Fewer pixels of a picture: some of them as they are, or a smaller copy that is made once for all who ask."""

from __future__ import annotations

from math import sqrt
from typing import cast

import cv2
import numpy as np

from hematovision_desktop.adapters.images.pixels.remembered import Remembered
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
