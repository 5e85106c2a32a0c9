"""A TIFF without checksums that holds more data than its tags need is doubted; sound writers' padding is not."""

from __future__ import annotations

import io
import struct

import numpy as np
import pytest
from PIL import Image

from hematovision_desktop.adapters.images.reader import decode
from hematovision_desktop.core.base.errors import FailureCode, FieldUnreadable
from hematovision_desktop.core.cells.field import FieldNote

WIDE, HIGH = 416, 300


def drawn(seed: int = 1, wide: int = WIDE) -> Image.Image:
    rng = np.random.default_rng(seed)
    light = np.linspace(180, 230, wide)[None, :, None] + rng.normal(0, 4, (HIGH, wide, 3))
    return Image.fromarray(np.clip(light, 0, 255).astype(np.uint8))


def stored(picture: Image.Image, **options: object) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, "TIFF", **options)
    return stream.getvalue()


def is_doubted(content: bytes) -> bool:
    try:
        return FieldNote.DAMAGE_SUSPECTED in decode(content)[1]
    except FieldUnreadable as refused:
        return refused.failure.code is FailureCode.DAMAGED


def strips_of(content: bytes) -> list[tuple[int, int]]:
    tags = Image.open(io.BytesIO(content)).tag_v2
    return list(zip(tags[273], tags[279], strict=True))


@pytest.mark.parametrize("other_wide", [440, 700])
def test_doubts_a_tiff_followed_by_another_file(other_wide: int) -> None:
    one, other = stored(drawn()), stored(drawn(2, other_wide))
    assert not is_doubted(one)
    assert is_doubted(one[: len(one) // 2] + other[len(other) // 2 :])


@pytest.mark.parametrize("more", [b"\0" * 5000, b"\xff" * 5000, bytes(range(200)), b""])
def test_padding_to_disk_blocks_is_no_damage(more: bytes) -> None:
    assert not is_doubted(stored(drawn()) + more)


def test_a_vendors_own_data_behind_the_pages_are_no_damage() -> None:
    content = stored(drawn(), tiffinfo={65000: 7})
    assert not is_doubted(content + np.random.default_rng(3).bytes(9000))


def packed(more: int) -> bytes:
    """Return a grey TIFF of one PackBits strip that unpacks to too many bytes."""
    rows = np.asarray(drawn(wide=128).convert("L"))
    codes = b"".join(b"\x7f" + row.tobytes() for row in rows)
    codes += bytes([more - 1]) + bytes(range(1, more + 1)) if more else b""
    entries = [
        *((256, 4, 128), (257, 4, HIGH), (258, 3, 8), (259, 3, 32773), (262, 3, 1)),
        *((273, 4, 134), (277, 3, 1), (278, 4, HIGH), (279, 4, len(codes)), (284, 3, 1)),
    ]
    listed = b"".join(struct.pack("<HHII", tag, kind, 1, value) for tag, kind, value in entries)
    return b"II*\0" + struct.pack("<IH", 8, len(entries)) + listed + bytes(4) + codes


@pytest.mark.parametrize(("more", "expected"), [(0, False), (1, True), (2, True), (100, True)])
def test_a_strip_that_unpacks_to_more_than_it_should_hold_is_doubted(
    more: int, *, expected: bool
) -> None:
    assert is_doubted(packed(more)) is expected


@pytest.mark.parametrize("place", range(12))
def test_changed_codes_of_lzw_are_noticed_or_stay_where_they_are(place: int) -> None:
    content = stored(drawn(), compression="tiff_lzw")
    assert not is_doubted(content)
    start, size = strips_of(content)[place % 3]
    at = start + size * (place + 1) // 14
    bad = bytearray(content)
    bad[at] ^= 1 << place % 8
    if is_doubted(bytes(bad)):
        return
    # Only a code for the same number of bytes stays unnoticed: nothing after it moves.
    sound, seen = (decode(bytes(one))[0].astype(int) for one in (content, bad))
    assert (abs(sound - seen).max(axis=2) > 24).sum() < 200


def test_writers_that_fill_the_last_strip_are_not_doubted() -> None:
    picture = drawn()
    content = stored(picture, compression="packbits")
    tags = Image.open(io.BytesIO(content)).tag_v2
    rows = tags[278]
    assert HIGH % rows
    filled = Image.new("RGB", (WIDE, -(-HIGH // rows) * rows), (200, 190, 180))
    filled.paste(picture)
    whole = bytearray(stored(filled, compression="packbits"))
    table = struct.unpack_from("<I", whole, 4)[0]
    at = whole.index(struct.pack("<H", 257), table)
    struct.pack_into("<HIHH", whole, at + 2, 3, 1, HIGH, 0)
    assert not is_doubted(bytes(whole))
    assert decode(bytes(whole))[0].shape == (HIGH, WIDE, 3)
