"""The colour of empty glass is the median, per channel, of pixels as bright as glass."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.smear.stain import glass_colour
from hematovision_desktop.adapters.practice.drawn_smear import draw_field

Pixels = NDArray[np.uint8]

PIXELS_TAKEN = 2
"""Of a small picture every other pixel is looked at, row by row and column by column."""


def by_sorting(pixels: Pixels) -> tuple[float, ...]:
    """Return the same by plain sorting: the brightest fifth's green level, and pixels near it."""
    seen = pixels[::PIXELS_TAKEN, ::PIXELS_TAKEN].reshape(-1, 3)
    green = np.sort(seen[:, 1][seen[:, 1] >= 16])
    if not green.size:
        return (255.0, 255.0, 255.0)
    level = int(green[int(np.ceil(np.float32(0.8) * green.size)) - 1])
    near = seen[(seen[:, 1] >= max(16, level - 6)) & (seen[:, 1] <= level + 12)]
    return tuple(map(float, np.sort(near, axis=0)[(len(near) + 1) // 2 - 1]))


def dimmed(pixels: Pixels, share: float) -> Pixels:
    return (pixels * share).astype(np.uint8)


def half_black(pixels: Pixels) -> Pixels:
    return np.concatenate([np.zeros_like(pixels), pixels])


DRAWN = draw_field(3, mark=False).pixels
NOISE = np.random.default_rng(2).integers(0, 256, (60, 80, 3)).astype(np.uint8)


@pytest.mark.parametrize(
    "pixels",
    [
        DRAWN,
        DRAWN[:, :, ::-1],
        dimmed(DRAWN, 0.4),
        dimmed(DRAWN, 0.06),
        half_black(DRAWN),
        NOISE,
        dimmed(NOISE, 0.1),
        np.full((8, 8, 3), 255, np.uint8),
        np.full((8, 8, 3), 16, np.uint8),
        np.zeros((8, 8, 3), np.uint8),
    ],
)
def test_it_is_what_sorting_tells(pixels: Pixels) -> None:
    assert glass_colour(np.ascontiguousarray(pixels)) == by_sorting(pixels)
