"""Whether pixels that were stored as differences from their neighbours show the trace of one wrong difference.

Every pixel that is computed from a wrong pixel repeats the error, tile by tile, each by its own rule, and colours
wrap from bright to dark. So vivid colours appear behind edges that are straighter and sharper than any lens draws
them. What a person draws is equally sharp, but plain on one side.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.cells.field import Pixels

_STEP, _OVER_NEIGHBOURS = 32, 2
"""Grey levels of a sharp edge, and its ratio to the steps beside it."""

_VIVID = 130
"""Grey levels between the lowest and the highest of three colours; of 250 sound photos none is this vivid beside a
straight edge."""

_LENGTH_PX, _STRAIGHT = 16, 0.93
_PLAIN = 0.7
"""Share of one side of the edge in which each pixel equals the next along it, from which the edge counts as drawn."""

_LEAST = 2
"""Number of places where such an edge may begin."""


def has_wrong_codes(pixels: Pixels) -> bool:
    """Tell whether a picture has straight edges of vivid colours. pixels: uint8 (height, width, channels)."""
    if pixels.shape[2] < 3 or min(pixels.shape[:2]) < 2 * _LENGTH_PX:
        return False
    colours = np.ascontiguousarray(pixels[:, :, :3])
    vivid = colours.max(axis=2) - colours.min(axis=2) >= _VIVID
    if not vivid.any():
        return False
    turned = np.ascontiguousarray(colours.transpose(1, 0, 2))
    return _edges(colours, vivid) + _edges(turned, vivid.T) >= _LEAST


def _edges(colours: Pixels, vivid: NDArray[np.bool_]) -> int:
    """Return the number of places where an edge runs down beside vivid colours that are not a plain mark."""
    step = cv2.absdiff(colours[:, 1:], colours[:, :-1]).max(axis=2)
    beside = np.maximum(step[:, :-2], step[:, 2:]).astype(np.uint16)
    here = step[:, 1:-1]
    sharp = (here >= _STEP) & (here >= _OVER_NEIGHBOURS * beside)
    sharp &= vivid[:, 1:-2] | vivid[:, 2:-1]
    straight = _share_along(sharp) >= _STRAIGHT
    if not straight.any():
        return 0
    alike = np.zeros(colours.shape[:2], np.bool_)
    alike[:-1] = (colours[1:] == colours[:-1]).all(axis=2)
    plain = _share_along(alike) >= _PLAIN
    # A softly drawn mark is plain from its second pixel on.
    drawn = plain[:, :-3] | plain[:, 1:-2] | plain[:, 2:-1] | plain[:, 3:]
    return int((straight & ~drawn).sum())


def _share_along(
    marks: NDArray[np.bool_],
) -> NDArray[np.float32]:
    """Return the share of marks in a stretch of each column around each row."""
    shares = cv2.boxFilter(
        marks.astype(np.float32), -1, (1, _LENGTH_PX), borderType=cv2.BORDER_CONSTANT
    )
    return np.asarray(shares, np.float32)
