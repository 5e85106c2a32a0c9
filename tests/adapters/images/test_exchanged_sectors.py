"""Two sectors of an uncompressed picture in each other's place are noticed; drawn lines and letters are not damage."""

from __future__ import annotations

import random
from collections.abc import Callable

import cv2
import numpy as np
import pytest
from bad_input import encode
from odd_tiffs import drawn, grey
from tiff_writer import Tiff

from hematovision_desktop.adapters.images.reader import decode
from hematovision_desktop.core.cells.field import FieldNote

SECTOR = 512
FAR_LEVELS, MOST_PX = 24, 110
"""So many pixels, changed by more than so many grey levels, are more than a blemish."""

FIELD = drawn(3, 640, 480)
DEEP = FIELD.astype(np.uint16) * 257
WRITTEN = {
    "RGB": Tiff().page(FIELD).bytes(),
    "planes": Tiff().page(FIELD, planar=2).bytes(),
    "grey": Tiff().page(grey(FIELD)).bytes(),
    "16 bits": Tiff().page(DEEP).bytes(),
    "strips": Tiff().page(FIELD, rows=16).bytes(),
    "BMP": encode(FIELD, "BMP"),
}


def exchanged(content: bytes, first: int, second: int) -> bytes:
    changed = bytearray(content)
    changed[first : first + SECTOR] = content[second : second + SECTOR]
    changed[second : second + SECTOR] = content[first : first + SECTOR]
    return bytes(changed)


@pytest.mark.parametrize("kind", WRITTEN)
@pytest.mark.parametrize("apart", [1, 0])
def test_exchanged_sectors_are_noticed(kind: str, apart: int) -> None:
    """apart: how many sectors; 0 for any number."""
    content = WRITTEN[kind]
    sound = decode(content)[0].astype(np.int16)
    rng = random.Random(kind)
    seen = missed = 0
    for _ in range(25):
        first = rng.randrange(8, len(content) // SECTOR - 8) * SECTOR
        second = first + SECTOR * (apart or rng.randrange(9, len(content) // SECTOR))
        if second + 8 * SECTOR > len(content):
            continue
        pixels, notes = decode(exchanged(content, first, second))
        if (np.abs(pixels - sound).max(axis=2) > FAR_LEVELS).sum() > MOST_PX:
            seen += 1
            missed += FieldNote.DAMAGE_SUSPECTED not in notes
    assert seen
    assert missed <= seen // 10


def with_letters() -> np.ndarray:
    pixels = FIELD.copy()
    for place, size in enumerate((0.4, 0.5, 0.7, 1.0)):
        where = (10 + 30 * place, 60 + 110 * place)
        cv2.putText(pixels, "2024-05-17 100 um x100", where, 0, size, (0, 0, 0), 1, cv2.LINE_AA)
    return pixels


def with_lines() -> np.ndarray:
    pixels = FIELD.copy()
    for row in (50, 130, 250, 370):
        cv2.line(pixels, (20, row), (600, row + 2), (0, 0, 255), 1, cv2.LINE_AA)
    return pixels


def with_a_grid() -> np.ndarray:
    pixels = FIELD.copy()
    pixels[::40] //= 2
    pixels[:, ::40] //= 2
    return pixels


def with_a_bright_row() -> np.ndarray:
    pixels = FIELD.copy()
    pixels[201] = np.minimum(pixels[201].astype(int) + 40, 255)
    return pixels


@pytest.mark.parametrize("draw", [with_letters, with_lines, with_a_grid, with_a_bright_row])
@pytest.mark.parametrize("width", [640, 300])
def test_what_is_drawn_is_no_exchanged_sector(draw: Callable[[], np.ndarray], width: int) -> None:
    pixels = np.ascontiguousarray(draw()[:, :width])
    for content in (Tiff().page(pixels).bytes(), encode(pixels, "BMP")):
        assert FieldNote.DAMAGE_SUSPECTED not in decode(content)[1]
