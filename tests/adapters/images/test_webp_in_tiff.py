"""WebP inside a TIFF: changed bytes are noticed in strips and tiles as in a WebP file."""

from __future__ import annotations

import random

import numpy as np
import pytest
from bad_input import encode
from odd_tiffs import drawn
from tiff_writer import Tags, Tiff

from hematovision_desktop.adapters.images.reader import decode
from hematovision_desktop.core.base.errors import FieldUnreadable
from hematovision_desktop.core.cells.field import FieldNote

FIELD = drawn(3, 640, 480)
SIDE = 160
FAR_LEVELS, MOST_PX = 24, 200


def tiles(*, lossless: bool) -> list[bytes]:
    options = {"lossless": True} if lossless else {"quality": 90}
    return [
        encode(np.ascontiguousarray(FIELD[top : top + SIDE, left : left + SIDE]), "WEBP", **options)
        for top in range(0, 480, SIDE)
        for left in range(0, 640, SIDE)
    ]


def together(streams: list[bytes]) -> bytes:
    tags: Tags = {322: (4, SIDE), 323: (4, SIDE), 278: (4, None)}
    return Tiff().page(FIELD, data=streams, compression=50001, tags=tags).bytes()


@pytest.mark.parametrize(("lossless", "missed_of_ten"), [(False, 2), (True, 6)])
def test_changed_bytes_in_a_tile_are_noticed(lossless: bool, missed_of_ten: int) -> None:
    streams = tiles(lossless=lossless)
    sound, notes = decode(together(streams))
    assert FieldNote.DAMAGE_SUSPECTED not in notes
    rng = random.Random(3)
    seen = missed = 0
    for _ in range(40):
        which = rng.randrange(len(streams))
        broken = bytearray(streams[which])
        at = rng.randrange(len(broken) // 4, len(broken) - 100)
        broken[at : at + 60] = rng.randbytes(60)
        try:
            content = together([*streams[:which], bytes(broken), *streams[which + 1 :]])
            pixels, notes = decode(content)
        except FieldUnreadable:
            continue
        if (np.abs(pixels.astype(int) - sound).max(axis=2) > FAR_LEVELS).sum() > MOST_PX:
            seen += 1
            missed += FieldNote.DAMAGE_SUSPECTED not in notes
    assert seen
    assert missed <= seen * missed_of_ten // 10
