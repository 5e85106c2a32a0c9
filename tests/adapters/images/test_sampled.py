"""A sample of a picture's pixels equals NumPy's slicing with steps."""

from __future__ import annotations

import numpy as np
import pytest

from hematovision_desktop.adapters.images.pixels.fewer import colours_of, every_nth, planes_of

SIZES = ((240, 320), (241, 322), (3, 50), (50, 3), (1, 1), (64, 999))


def drawn(height: int, width: int) -> np.ndarray:
    return np.random.default_rng(3).integers(0, 256, (height, width, 3), dtype=np.uint8)


@pytest.mark.parametrize(("height", "width"), SIZES)
@pytest.mark.parametrize("step", [1, 2, 3, 7])
def test_planes_hold_every_nth_pixel_from_a_place_on(height: int, width: int, step: int) -> None:
    pixels = drawn(height, width)
    for first in (0, step // 2):
        planes = np.stack(planes_of(pixels, step, first), axis=2)
        assert np.array_equal(planes, pixels[first::step, first::step])


@pytest.mark.parametrize(("height", "width"), SIZES)
def test_each_colour_is_in_its_own_array(height: int, width: int) -> None:
    pixels = drawn(height, width)
    for some in (pixels, pixels[:, ::-1], pixels[1:, :-1]):
        colours = colours_of(some)
        assert all(one.flags.c_contiguous for one in colours)
        assert np.array_equal(np.stack(colours, axis=2), some)


@pytest.mark.parametrize(("height", "width"), SIZES)
@pytest.mark.parametrize("step", [1, 2, 3, 7])
def test_every_nth_pixel_is_picked_as_far_as_whole_steps_go(
    height: int, width: int, step: int
) -> None:
    pixels = drawn(height, width)
    some = every_nth(pixels, step)
    rows, columns = some.shape[:2]
    assert np.array_equal(some, pixels[::step, ::step][:rows, :columns])
    assert rows >= max(1, height // step) and columns >= max(1, width // step)
