"""A picture made smaller, once for all who ask for the same size of it."""

from __future__ import annotations

from typing import cast

import cv2

from hematovision_desktop.adapters.images.remembered import Remembered
from hematovision_desktop.core.cells.field import Pixels

Size = tuple[int, int]
"""Width and height in px."""

_KEPT_PX = 320 * 240
"""Sizes up to this are remembered: the locator's input, the thumbnail and the surround's look often are
one and the same, and beside the pixels they take no room."""


def shrunk(pixels: Pixels, size: Size) -> Pixels:
    """Return a picture by averaging in another size; nobody may change what comes back."""
    if size[0] * size[1] > _KEPT_PX:
        return _shrink(pixels, size)
    known = _known.of(pixels)
    if size not in known:
        known[size] = _shrink(pixels, size)
    return known[size]


def evened(pixels: Pixels) -> Pixels:
    """Return a picture without its last row and column where their number is odd: it can be halved."""
    height, width = pixels.shape[:2]
    return pixels[: height - height % 2, : width - width % 2] if height % 2 or width % 2 else pixels


def _shrink(pixels: Pixels, size: Size) -> Pixels:
    return cast(Pixels, cv2.resize(pixels, size, interpolation=cv2.INTER_AREA))


def _nothing_yet(_pixels: Pixels) -> dict[Size, Pixels]:
    return {}


_known = Remembered(_nothing_yet)
