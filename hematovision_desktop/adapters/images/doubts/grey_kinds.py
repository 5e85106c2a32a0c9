"""Grey pictures that do not show a smear: two levels only, or the raw output of a colour camera's sensor."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.pixels.refusal import unsupported
from hematovision_desktop.core.cells.field import Pixels

_BLOCK_PX = 8
_TOP = 0.99
_PATTERN = 10.0
"""Grey levels by which one diagonal of four pixels differs from the other, averaged over a block: at most 5 in 600
grey photos, at least 17 in undeveloped fields."""

_OVER_OTHER = 2.0
"""The pixels of one diagonal are both green, so they differ this many times less."""


def check_grey(plane: Pixels) -> None:
    """Refuse a grey picture, uint8 (height, width), in which no cell can be named, and say which kind it is."""
    levels = cv2.calcHist([plane], [0], None, [256], [0, 256])
    if cv2.countNonZero(levels) == 2:
        raise unsupported(
            "A picture in black and white alone, as of one bit or a mask,",
            "Open the picture that it was made from.",
        )
    if _is_pattern(plane):
        raise unsupported(
            "A colour camera's raw pattern (Bayer), stored as if it were grey,",
            "Save the picture in colour with the program of the camera.",
        )


def _is_pattern(plane: Pixels) -> bool:
    height, width = (side // 2 * 2 for side in plane.shape)
    even, odd = plane[:height:2].astype(np.float32), plane[1:height:2].astype(np.float32)
    first, second = even[:, :width:2], even[:, 1:width:2]
    third, fourth = odd[:, :width:2], odd[:, 1:width:2]
    across = _typical((first + fourth - second - third) / 2)
    if across < _PATTERN:
        return False
    return across > _OVER_OTHER * min(_typical(first - fourth), _typical(second - third))


def _typical(difference: NDArray[Any]) -> float:
    blurred = cv2.blur(difference, (_BLOCK_PX, _BLOCK_PX))
    return float(np.quantile(np.abs(blurred), _TOP))
