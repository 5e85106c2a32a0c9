"""A picture is shrunk once for all callers that need the same size."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from hematovision_desktop.adapters.images.pixels.fewer import averaged, evened, shrunk
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


def test_does_not_cache_large_pictures() -> None:
    pixels = picture(1400, 1000)
    large = shrunk(pixels, (700, 500))
    assert shrunk(pixels, (700, 500)) is not large
    assert np.array_equal(shrunk(pixels, (700, 500)), large)


def test_a_picture_is_evened_by_its_last_row_and_column_alone() -> None:
    even, odd = picture(20, 10), picture(21, 11)
    assert evened(even) is even
    assert np.array_equal(evened(odd), odd[:10, :20])


@pytest.mark.parametrize(
    ("width", "height", "size"),
    [
        (250, 250, (128, 128)),
        (832, 624, (640, 480)),
        (417, 313, (160, 120)),
        (320, 240, (160, 120)),
        (320, 241, (160, 120)),
        (100, 90, (160, 120)),
        (200, 100, (128, 128)),
        (1400, 1000, (640, 457)),
    ],
)
def test_averages_are_those_of_whole_numbers_to_the_last_bit(
    width: int, height: int, size: tuple[int, int]
) -> None:
    noise = picture(width + 8, height + 4)
    pale = cv2.convertScaleAbs(noise, alpha=0.03, beta=200.5)
    for pixels in (noise, np.asarray(pale, np.uint8)):
        window = pixels[2:-2, 3:-5]
        expected = cv2.resize(window, size, interpolation=cv2.INTER_AREA)
        assert np.array_equal(averaged(window, size), expected)
