"""A picture is made smaller once for all who ask for the same size of it."""

from __future__ import annotations

import cv2
import numpy as np

from hematovision_desktop.adapters.images.shrunk import evened, shrunk
from hematovision_desktop.core.cells.field import Pixels


def picture(width: int, height: int) -> Pixels:
    return np.random.default_rng(width).integers(0, 256, (height, width, 3), np.uint8)


def test_the_same_size_of_the_same_picture_is_made_once() -> None:
    pixels, other = picture(320, 240), picture(320, 240)
    small = shrunk(pixels, (160, 120))
    assert np.array_equal(small, cv2.resize(pixels, (160, 120), interpolation=cv2.INTER_AREA))
    assert shrunk(pixels, (160, 120)) is small
    assert shrunk(pixels, (80, 60)).shape == (60, 80, 3)
    assert shrunk(pixels, (160, 120)) is small
    assert shrunk(other, (160, 120)) is not small


def test_what_is_large_is_not_kept() -> None:
    pixels = picture(1400, 1000)
    large = shrunk(pixels, (700, 500))
    assert shrunk(pixels, (700, 500)) is not large
    assert np.array_equal(shrunk(pixels, (700, 500)), large)


def test_a_picture_is_evened_by_its_last_row_and_column_alone() -> None:
    even, odd = picture(20, 10), picture(21, 11)
    assert evened(even) is even
    assert np.array_equal(evened(odd), odd[:10, :20])
