"""Whether two pictures show the same place of a smear, how sharp each one is and how much it shows."""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.cells.field import Pixels

_ALIKE = 0.88
"""Correlation from which two pages show the same place. For fields from six sources, compared with the same field
out of focus by 1.2 % of its width, the least is 0.98. For neighbouring fields the most is 0.44, and 0.72 for drawn
fields that differ only in their red cells."""

_ALIKE_BLURRED, _BLURRED = 0.78, 3.0
"""The same if one is out of focus: its detail is less than the other's by this factor."""

_ALIKE_SAID = 0.75
"""The same if the file says that they are levels of focus."""

_SMALL = (96, 72)
_FINE, _COARSE = 1.5, 8.0
"""Band of detail, as Gaussian widths at that size, in which focus and uneven light do not matter."""

_GRAIN = 1.2
"""Gaussian width in px at half size that removes noise. Of 209 fields from eight sources, each once with noise of
5 grey levels and once out of focus by 1.0 px with noise of 6, all but two are judged correctly; without it, only 9
are."""

_NOTHING = 0.05
"""Mean detail in grey levels of a page that is blank except for its noise."""

_AREAS = 0.9
"""Share of pixels that equal the one beside them in a mask; in a camera's picture, noise leaves a quarter."""

_BLOCKS = (160, 120)
_BLOCK_PX = 8
_PLAIN_BELOW = 4.0
"""Standard deviation, in grey levels, of a block that shows something."""


def detail_of(pixels: Pixels) -> NDArray[np.float32]:
    """Return the light of a picture in the band of detail that distinguishes places.

    pixels: uint8, grey (height, width) or colour (height, width, 3 or 4).
    """
    small = cv2.resize(_plane(pixels), _SMALL, interpolation=cv2.INTER_AREA).astype(np.float32)
    soft = cv2.GaussianBlur(small, (0, 0), _FINE)
    return cast("NDArray[np.float32]", soft - cv2.GaussianBlur(soft, (0, 0), _COARSE))


def correlation(ours: NDArray[np.float32], theirs: NDArray[np.float32]) -> float:
    """Return the correlation of two pictures' detail, 0 if one of them has none."""
    sizes = float(np.linalg.norm(ours)), float(np.linalg.norm(theirs))
    if min(sizes) < _NOTHING * ours.size**0.5:
        return 0.0
    return float((ours * theirs).sum()) / (sizes[0] * sizes[1])


def is_of_areas(plane: Pixels) -> bool:
    """Tell whether a grey picture, uint8 (height, width), consists of plain areas, as a program's mask of cells does."""
    equal = np.count_nonzero(plane[:, 1:] == plane[:, :-1])
    return bool(equal >= _AREAS * plane[:, 1:].size)


def is_same_place(
    ours: NDArray[np.float32] | None,
    theirs: NDArray[np.float32] | None,
    *,
    is_said: bool = False,
    blurred: float = 1.0,
) -> bool:
    """Tell whether two pictures, by their detail, show one place; None shows no place.

    is_said: whether the file says so. blurred: how much sharper one is than the other.
    """
    if ours is None or theirs is None:
        return False
    least = _ALIKE_BLURRED if blurred > _BLURRED else _ALIKE
    return correlation(ours, theirs) >= (_ALIKE_SAID if is_said else least)


def sharpness(pixels: Pixels) -> float:
    """Return the standard deviation of the Laplacian; of one place, it is largest in focus.

    It is measured on the softened picture at half size. From pixel to pixel only noise differs, and a camera that
    raises its gain has more noise at one level than at another.
    """
    plane = np.ascontiguousarray(_plane(pixels))
    half = max(1, plane.shape[1] // 2), max(1, plane.shape[0] // 2)
    small = cv2.resize(plane, half, interpolation=cv2.INTER_AREA).astype(np.float32)
    return float(cv2.Laplacian(cv2.GaussianBlur(small, (0, 0), _GRAIN), cv2.CV_32F).std())


def absorbed(plane: Pixels) -> float:
    """Return the mean optical density of a grey picture, relative to its brightest parts."""
    small = cv2.resize(plane, _SMALL, interpolation=cv2.INTER_AREA).astype(np.float32) + 1
    return float(np.log(np.quantile(small, 0.95) / small).clip(0).mean())


def detailed_share(pixels: Pixels) -> float:
    """Return the share of a picture, in [0, 1], that shows something."""
    small = cv2.resize(_plane(pixels), _BLOCKS, interpolation=cv2.INTER_AREA).astype(np.float32)
    rows, columns = (side // _BLOCK_PX for side in small.shape)
    blocks = small.reshape(rows, _BLOCK_PX, columns, _BLOCK_PX)
    return float((blocks.std(axis=(1, 3)) > _PLAIN_BELOW).mean())


def _plane(pixels: Pixels) -> Pixels:
    return pixels if pixels.ndim == 2 else pixels[:, :, 1]
