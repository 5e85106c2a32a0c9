"""JPEG with restart markers, as many cameras write it: damage ends at the next marker, and leaves a short strip."""

from __future__ import annotations

import random
import re
from itertools import pairwise

import cv2
import numpy as np
import pytest
import simplejpeg
from bad_input import encode
from odd_tiffs import drawn

from hematovision_desktop.adapters.images.formats.jpeg_seams import has_seam
from hematovision_desktop.adapters.images.reader import decode
from hematovision_desktop.core.base.errors import FieldUnreadable
from hematovision_desktop.core.cells.field import FieldNote

RESTART = re.compile(rb"\xff[\xd0-\xd7]")
FAR_LEVELS, MOST_PX = 24, 600
"""So many pixels, changed by more than so many grey levels, are more than a blemish."""


def camera_picture(seed: int, quality: int, subsampling: int) -> bytes:
    options = {"quality": quality, "subsampling": subsampling, "restart_marker_rows": 1}
    return encode(drawn(seed), "JPEG", **options)


def spoilt_rows(content: bytes, seed: int) -> list[bytes]:
    """Return files each of which has three foreign bytes in one of its rows."""
    rng = random.Random(seed)
    marks = [found.end() for found in RESTART.finditer(content)]
    files = []
    for start, end in pairwise(marks):
        if end - start > 60:
            at = rng.randrange(start + 20, end - 30)
            foreign = bytes(rng.randrange(1, 255) for _ in range(3))
            files.append(content[:at] + foreign + content[at + 3 :])
    return files


@pytest.mark.parametrize("subsampling", [0, 1, 2])
def test_a_spoilt_row_is_not_taken_for_the_picture(subsampling: int) -> None:
    seen = 0
    for seed in range(1, 4):
        content = camera_picture(seed, 85, subsampling)
        sound = simplejpeg.decode_jpeg(content, "RGB").astype(np.int16)
        for broken in spoilt_rows(content, seed):
            try:
                notes = decode(broken)[1]
            except FieldUnreadable:
                continue
            changed = np.abs(simplejpeg.decode_jpeg(broken, "RGB") - sound).max(axis=2)
            if (changed > FAR_LEVELS).sum() > MOST_PX:
                seen += 1
                assert FieldNote.DAMAGE_SUSPECTED in notes
    assert seen > 3


@pytest.mark.parametrize("subsampling", [0, 1, 2])
@pytest.mark.parametrize("quality", [30, 85, 95])
def test_a_sound_picture_with_restart_markers_is_not_doubted(
    quality: int, subsampling: int
) -> None:
    for seed in range(1, 13):
        notes = decode(camera_picture(seed, quality, subsampling))[1]
        assert FieldNote.DAMAGE_SUSPECTED not in notes


@pytest.mark.parametrize("side", [8, 16])
def test_the_straight_edge_of_a_cell_is_no_strip(side: int) -> None:
    noise = np.random.default_rng(3).integers(140, 200, (15, 40, 3)).astype(np.uint8)
    pixels = cv2.resize(noise, (640, 240), interpolation=cv2.INTER_CUBIC)
    pixels[80:144, 96 : 96 + 9 * side] -= 60
    assert not has_seam(pixels, (side, side), has_restarts=True)
    pixels[80 + side : 144, 96 : 96 + 9 * side] += 60
    assert has_seam(pixels, (side, side), has_restarts=True)
