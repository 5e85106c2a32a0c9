"""JPEG inside a TIFF's strips and tiles: changed data that libjpeg accepts spoil a part up to its end."""

from __future__ import annotations

import random

import numpy as np
import pytest
import simplejpeg
from odd_tiffs import drawn, grey
from tiff_writer import Tags, Tiff

from hematovision_desktop.adapters.images.reader import decode
from hematovision_desktop.core.base.errors import FieldUnreadable
from hematovision_desktop.core.cells.field import FieldNote

ALONG = 10_000
PARTS = [(64, 64), (128, 128), (96, 160), (256, 256), (16, ALONG), (64, ALONG)]
"""Heights and widths of tiles, and of strips."""

FAR_LEVELS, MOST_PX = 24, 1000
"""So many pixels, changed by more than so many grey levels, are more than a blemish."""


def cut(pixels: np.ndarray, part: tuple[int, int]) -> list[np.ndarray]:
    """Return a picture's strips or tiles; tiles are filled up at the picture's edges."""
    height, width = pixels.shape[:2]
    down, across = part[0], min(part[1], width)
    parts = []
    for top in range(0, height, down):
        for left in range(0, width, across):
            seen = np.atleast_3d(pixels)[top : top + down, left : left + across]
            lacks = down - len(seen) if part[1] != ALONG else 0, across - seen.shape[1]
            parts.append(np.pad(seen, ((0, lacks[0]), (0, lacks[1]), (0, 0)), mode="edge"))
    return parts


def coded(parts: list[np.ndarray], quality: int, sampling: str) -> list[bytes]:
    kind, sampling = ("GRAY", "Gray") if parts[0].shape[2] == 1 else ("RGB", sampling)
    return [
        simplejpeg.encode_jpeg(np.ascontiguousarray(part), quality, kind, sampling)
        for part in parts
    ]


def together(pixels: np.ndarray, part: tuple[int, int], streams: list[bytes]) -> bytes:
    tags: Tags = {} if pixels.ndim == 2 else {530: (3, [2, 2])}
    if part[1] != ALONG:
        tags |= {322: (4, part[1]), 323: (4, part[0]), 278: (4, None)}
    kind = 1 if pixels.ndim == 2 else 6
    options = {"data": streams, "compression": 7, "rows": part[0], "photometric": kind}
    return Tiff().page(pixels, tags=tags, **options).bytes()


def is_doubted(content: bytes) -> bool:
    return FieldNote.DAMAGE_SUSPECTED in decode(content)[1]


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize(("quality", "sampling"), [(30, "444"), (75, "420"), (92, "422")])
def test_sound_parts_are_not_doubted(part: tuple[int, int], quality: int, sampling: str) -> None:
    pixels = drawn(3, 640, 480)
    assert not is_doubted(together(pixels, part, coded(cut(pixels, part), quality, sampling)))


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("sampling", ["444", "420", "Gray"])
def test_a_part_of_another_light_from_some_block_on_is_doubted(
    part: tuple[int, int], sampling: str
) -> None:
    pixels = drawn(3, 640, 480)
    pixels = grey(pixels) if sampling == "Gray" else pixels
    parts = cut(pixels, part)
    side = 16 if sampling == "420" else 8
    middle = parts[len(parts) // 2]
    row, column = len(middle) // side // 2 * side, middle.shape[1] // side // 2 * side
    changed = middle.astype(np.int16)
    changed[row : row + side, column:] -= 30
    changed[row + side :] -= 30
    parts[len(parts) // 2] = np.clip(changed, 0, 255).astype(np.uint8)
    assert is_doubted(together(pixels, part, coded(parts, 85, sampling)))


def test_a_whole_tile_of_another_light_was_joined_so() -> None:
    pixels = drawn(3, 640, 480)
    part = 128, 128
    parts = cut(pixels, part)
    parts[7] = parts[7] - np.minimum(parts[7], 30)
    assert not is_doubted(together(pixels, part, coded(parts, 85, "444")))


@pytest.mark.parametrize("part", [(128, 128), (64, ALONG), (480, ALONG)])
def test_changed_bytes_that_are_valid_codes_are_noticed(part: tuple[int, int]) -> None:
    pixels = drawn(3, 640, 480)
    streams = coded(cut(pixels, part), 85, "420")
    sound = decode(together(pixels, part, streams))[0].astype(np.int16)
    rng = random.Random(5)
    seen = missed = 0
    for _ in range(150):
        which = rng.randrange(len(streams))
        broken = bytearray(streams[which])
        broken[rng.randrange(len(broken) // 2, len(broken) - 10)] ^= 1 << rng.randrange(8)
        content = together(pixels, part, [*streams[:which], bytes(broken), *streams[which + 1 :]])
        try:
            found, notes = decode(content)
        except FieldUnreadable:
            continue
        if (np.abs(found - sound).max(axis=2) > FAR_LEVELS).sum() > MOST_PX:
            seen += 1
            missed += FieldNote.DAMAGE_SUSPECTED not in notes
    assert seen
    assert missed == 0
