"""JPEG with restart markers, as many cameras write it: damage ends at the next marker, and leaves a short strip."""

from __future__ import annotations

import random
import re
from functools import cache
from itertools import pairwise

import cv2
import numpy as np
import pytest
import simplejpeg
from bad_input import encode
from odd_tiffs import drawn

from hematovision_desktop.adapters.images.formats.jpeg_patches import has_patch
from hematovision_desktop.adapters.images.formats.jpeg_seams import has_seam
from hematovision_desktop.adapters.images.reader import decode
from hematovision_desktop.core.base.errors import FieldUnreadable
from hematovision_desktop.core.cells.field import FieldNote

RESTART = re.compile(rb"\xff[\xd0-\xd7]")
FAR_LEVELS, MOST_PX = 24, 600
"""So many pixels, changed by more than so many grey levels, are more than a blemish."""

FAR_CHANGE = 60
"""So many grey levels more or less make another block of it."""


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


@cache
def few_block_picture(seed: int, quality: int, subsampling: int, blocks: int) -> bytes:
    options = {"quality": quality, "subsampling": subsampling, "restart_marker_blocks": blocks}
    return encode(drawn(seed), "JPEG", **options)


def with_flipped_bit(content: bytes, rng: random.Random) -> bytes:
    at = rng.randrange(content.find(b"\xff\xda") + 20, len(content) - 20)
    return content[:at] + bytes([content[at] ^ 1 << rng.randrange(8)]) + content[at + 1 :]


@cache
def grey(content: bytes) -> np.ndarray:
    return simplejpeg.decode_jpeg(content, "GRAY")[:, :, 0].astype(np.float32)


def block_changes(broken: bytes, sound: bytes, side: int) -> np.ndarray:
    """Return how much brighter each block became, in grey levels."""
    one, other = simplejpeg.decode_jpeg(broken, "GRAY")[:, :, 0], grey(sound)
    rows, columns = one.shape[0] // side, one.shape[1] // side
    change = (one - other)[: rows * side, : columns * side]
    return change.reshape(rows, side, columns, side).mean(axis=(1, 3))


@pytest.mark.parametrize("blocks", [1, 2, 4, 16])
def test_spoilt_blocks_before_a_restart_marker_are_noticed(blocks: int) -> None:
    rng = random.Random(blocks)
    content = few_block_picture(2, 90, 2, blocks)
    seen = noticed = 0
    for _ in range(250):
        broken = with_flipped_bit(content, rng)
        try:
            notes = decode(broken)[1]
        except FieldUnreadable:
            continue
        changes = np.abs(block_changes(broken, content, 16))
        rows, columns = changes.shape
        ends = (np.arange(rows)[:, None] * columns + np.arange(1, columns + 1)) % blocks == 0
        if (changes[1:-1, :-1][ends[1:-1, :-1]] > FAR_CHANGE).any():
            seen += 1
            noticed += FieldNote.DAMAGE_SUSPECTED in notes
    assert seen
    assert noticed >= 0.6 * seen


@pytest.mark.parametrize("subsampling", [0, 1, 2])
@pytest.mark.parametrize("quality", [30, 85, 95])
@pytest.mark.parametrize("blocks", [1, 2, 4, 16])
def test_a_sound_picture_with_markers_every_few_blocks_is_not_doubted(
    blocks: int, quality: int, subsampling: int
) -> None:
    for seed in range(1, 5):
        notes = decode(few_block_picture(seed, quality, subsampling, blocks))[1]
        assert FieldNote.DAMAGE_SUSPECTED not in notes


@pytest.mark.parametrize("block", [(8, 8), (8, 16), (16, 16)])
@pytest.mark.parametrize("interval", [1, 2, 5])
@pytest.mark.parametrize("colour", [(60, 60, 60), (0, 60, 0)])
def test_only_what_ends_at_a_marker_is_a_spoilt_part(
    block: tuple[int, int], interval: int, colour: tuple[int, int, int]
) -> None:
    high, wide = block
    noise = np.random.default_rng(3).integers(140, 180, (15, 20, 3)).astype(np.uint8)
    pixels = cv2.resize(noise, (20 * wide, 15 * high), interpolation=cv2.INTER_CUBIC)
    assert not has_patch(pixels, block, interval, (0.0, 0.0))
    last = 2 * interval if interval > 1 else 6
    start = last - 4  # of row 6, which begins with an interval
    spoilt = pixels.copy()
    spoilt[6 * high : 7 * high, start * wide : last * wide] += np.array(colour, np.uint8)
    assert has_patch(spoilt, block, interval, (0.0, 0.0))
    beside = pixels.copy()
    down, right = high // 2, wide // 2
    beside[6 * high + down : 7 * high + down, start * wide + right : last * wide + right] += (
        np.array(colour, np.uint8)
    )
    assert not has_patch(beside, block, interval, (0.0, 0.0))


def test_a_picture_made_of_squares_has_no_spoilt_part() -> None:
    squares = np.random.default_rng(3).integers(60, 240, (30, 40, 3)).astype(np.uint8)
    assert not has_patch(np.kron(squares, np.ones((8, 8, 1), np.uint8)), (8, 8), 1, (0.0, 0.0))
