"""Arithmetic of single planes of a picture, uint8 (height, width), and masks of them, 1 or 0."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Plane = NDArray[np.uint8]


def brightest(red: Any, green: Any, blue: Any) -> Plane:
    """Return each pixel's highest level among its colours."""
    return np.asarray(cv2.max(cv2.max(red, green), blue), np.uint8)


def darkest(red: Any, green: Any, blue: Any) -> Plane:
    """Return each pixel's lowest level among its colours."""
    return np.asarray(cv2.min(cv2.min(red, green), blue), np.uint8)


def above(plane: Any, level: float) -> Plane:
    """Return the mask of what is above a level."""
    return np.asarray(cv2.threshold(plane, level, 1, cv2.THRESH_BINARY)[1], np.uint8)


def up_to(plane: Any, level: float) -> Plane:
    """Return the mask of what does not exceed a level."""
    return np.asarray(cv2.threshold(plane, level, 1, cv2.THRESH_BINARY_INV)[1], np.uint8)
