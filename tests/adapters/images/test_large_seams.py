"""A seam is found in any row of blocks of a large picture, although few rows are examined at once."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.formats.jpeg_seams import has_seam

WIDTH, HEIGHT = 3200, 480
LIFT = 24


def smooth() -> NDArray[np.uint8]:
    """Return a picture of soft spots, large enough for its rows of blocks to be examined in parts."""
    noise = np.random.default_rng(3).integers(120, 200, (30, 200, 3)).astype(np.uint8)
    whole = cv2.resize(noise, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC)
    return np.asarray(whole, np.uint8)


@pytest.mark.parametrize("side", [8, 16])
def test_a_seam_at_any_row_is_found(side: int) -> None:
    sound = smooth()
    block = side, side
    assert not has_seam(sound, block, has_restarts=False)
    rows = range(1, HEIGHT // side - 1, 1 if side == 16 else 3)
    missed = []
    for row in rows:
        broken = sound.copy()
        broken[row * side : (row + 1) * side, WIDTH // 2 // side * side :] += LIFT
        broken[(row + 1) * side :] += LIFT
        if not has_seam(broken, block, has_restarts=False):
            missed.append(row)
    assert missed == []
