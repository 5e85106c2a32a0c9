"""Tiles of missing pictures are cut from small copies, without black beyond the edge."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.ui.classify.gallery.small_copies import small_crops
from hematovision_desktop.ui.parts.look.pictures import to_pixels

WIDTH, HEIGHT = 640, 480


def small_copy() -> bytes:
    """Return a copy whose left half is pink and right half blue."""
    image = QImage(160, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("#d09090"))
    for x in range(80, 160):
        for y in range(120):
            image.setPixelColor(x, y, QColor("#4040c0"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("box", "red"),
    [
        (Box(0, 0, 40, 40), True),
        (Box(0, HEIGHT - 30, 40, 30), True),
        (Box(WIDTH - 20, HEIGHT - 20, 20, 20), False),
        (Box(WIDTH - 40, 200, 40, 60), False),
        (Box(100, 200, 50, 50), True),
    ],
)
def test_beyond_the_edge_the_picture_is_mirrored(box: Box, red: bool) -> None:
    (made,) = small_crops(small_copy(), WIDTH, [box])
    pixels = to_pixels(made.toImage()).astype(int)
    wanted = (0xD0, 0x90, 0x90) if red else (0x40, 0x40, 0xC0)
    assert np.abs(pixels - wanted).max() <= 3
