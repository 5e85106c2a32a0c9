"""Damage is doubted in file kinds without checksums over their pixels; sound pictures are not."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import cache

import cv2
import numpy as np
import pytest
from PIL import Image

from hematovision_desktop.adapters.images.doubts.stored_damage import has_zero_run, shows_damage
from hematovision_desktop.adapters.images.doubts.wrong_codes import has_wrong_codes
from hematovision_desktop.adapters.images.reader import decode
from hematovision_desktop.core.base.errors import FailureCode, FieldUnreadable
from hematovision_desktop.core.cells.field import FieldNote, Pixels

FORMS = {
    "BMP": {},
    "TIFF": {},
    "TIFF LZW": {"compression": "tiff_lzw"},
    "TIFF packed": {"compression": "packbits"},
    "WEBP": {"quality": 85},
    "WEBP lossless": {"lossless": True, "method": 0},
}


def photo(seed: int = 1, width: int = 400, height: int = 300) -> Pixels:
    """Return a soft picture of discs with a camera's noise."""
    return painted(seed, width, height).copy()


@cache
def painted(seed: int, width: int, height: int) -> Pixels:
    rng = np.random.default_rng(seed)
    pixels = np.full((height, width, 3), (225, 210, 195), np.uint8)
    for _ in range(60):
        place = int(rng.integers(width)), int(rng.integers(height))
        colour = tuple(int(one) for one in rng.integers((150, 90, 90), (220, 150, 160)))
        cv2.circle(pixels, place, int(rng.integers(12, 26)), colour, -1, cv2.LINE_AA)
    noisy = cv2.GaussianBlur(pixels, (0, 0), 1.2) + rng.normal(0, 2, pixels.shape)
    return np.clip(noisy, 0, 255).astype(np.uint8)


def stored(pixels: Pixels, form: str) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, form.split(maxsplit=1)[0], **FORMS[form])
    return stream.getvalue()


def is_doubted(content: bytes) -> bool:
    """Whether a file is refused as damaged, or read with doubt."""
    try:
        notes = decode(content)[1]
    except FieldUnreadable as refused:
        return refused.failure.code is FailureCode.DAMAGED
    return FieldNote.DAMAGE_SUSPECTED in notes


def joined(content: bytes, at: int) -> bytes:
    return content[:at] + stored(photo(2), "BMP")[at : len(content)]


RAW: dict[str, Callable[[bytes, int], bytes]] = {
    "joined": joined,
    "noise": lambda content, at: (
        content[:at] + np.random.default_rng(3).bytes(700) + content[at + 700 :]
    ),
    "sector": lambda content, at: content[:at] + bytes(512) + content[at + 512 :],
    "zeros to the end": lambda content, at: content[:at] + bytes(len(content) - at),
    "never written": lambda content, at: content[:at] + b"\xff" * (len(content) - at),
}


@pytest.mark.parametrize("damage", RAW)
@pytest.mark.parametrize("place", [0.11, 0.4, 0.8])
def test_damaged_pixels_that_are_stored_as_they_are(damage: str, place: float) -> None:
    content = stored(photo(), "BMP")
    at = int(len(content) * place)
    assert is_doubted(RAW[damage](content, at))
    whole = photo().tobytes()
    spoilt = np.frombuffer(RAW[damage](whole, at // 3 * 3 + 1)[: len(whole)], np.uint8)
    assert shows_damage(spoilt.reshape(photo().shape))


@pytest.mark.parametrize("within", [1, 2])
def test_an_end_of_zeros_that_begins_within_the_last_pixel_of_a_row(within: int) -> None:
    spoilt = bytearray(photo().tobytes())
    at = 150 * 400 * 3 - within
    spoilt[at:] = bytes(len(spoilt) - at)
    assert shows_damage(np.frombuffer(spoilt, np.uint8).reshape(photo().shape))


def test_a_sector_of_zeros_that_begins_with_a_row() -> None:
    spoilt = bytearray(photo().tobytes())
    at = 200 * 400 * 3
    spoilt[at : at + 4096] = bytes(4096)
    assert shows_damage(np.frombuffer(spoilt, np.uint8).reshape(photo().shape))


@pytest.mark.parametrize("quality", [75, 90])
@pytest.mark.parametrize("side", [300, 340])
def test_a_round_field_that_was_a_jpeg_is_not_doubted(side: int, quality: int) -> None:
    pixels = photo(width=side, height=side)
    mask = np.zeros(pixels.shape[:2], np.uint8)
    cv2.circle(mask, (side // 2, side // 2), int(side * 0.47), 1, -1)
    stream = io.BytesIO()
    Image.fromarray(pixels * mask[:, :, None]).save(stream, "JPEG", quality=quality)
    assert not is_doubted(stored(np.asarray(Image.open(stream)), "BMP"))


@pytest.mark.parametrize(("mode", "left_over"), [("RGB", 600), ("L", 600), ("P", 9000)])
def test_a_bmp_with_data_after_its_pixels(mode: str, left_over: int) -> None:
    stream = io.BytesIO()
    Image.fromarray(photo()).convert(mode).save(stream, "BMP")
    content = stream.getvalue()
    assert is_doubted(content + bytes(left_over))
    for more in (2, 256):
        assert not is_doubted(content + bytes(more))
    unsaid = content[:2] + bytes(4) + content[6:]  # some writers omit the length
    assert not is_doubted(unsaid)
    assert is_doubted(unsaid + bytes(left_over))


@pytest.mark.parametrize("place", [0.3, 0.5, 0.8])
@pytest.mark.parametrize(
    "spoil",
    [
        lambda data, at: data[:at] + bytes(32) + data[at + 32 :],
        lambda data, at: data[:at] + bytes([data[at] ^ 4]) + data[at + 1 :],
        lambda data, at: data[:at] + np.random.default_rng(5).bytes(64) + data[at + 64 :],
        lambda data, at: data[:at] + bytes(len(data) - at),
    ],
)
def test_a_webp_that_is_whole_without_its_end(
    spoil: Callable[[bytes, int], bytes], place: float
) -> None:
    content = stored(photo(), "WEBP")
    assert is_doubted(spoil(content, int(len(content) * place)))


def lossless(pixels: Pixels) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "WEBP", lossless=True, method=0)
    return stream.getvalue()


@pytest.mark.parametrize("place", [0.1, 0.18, 0.2, 0.3, 0.32, 0.34, 0.4, 0.58, 0.7, 0.8])
def test_a_changed_code_of_a_lossless_webp_is_seen_by_what_it_leaves(place: float) -> None:
    content = bytearray(lossless(photo()))
    content[int(len(content) * place)] ^= 1
    assert is_doubted(bytes(content))


def marked(pixels: Pixels) -> Pixels:
    """Draw like annotators: boxes, a bar and words in vivid colours."""
    for at, colour in enumerate([(0, 255, 0), (255, 0, 0), (0, 255, 255), (255, 255, 0)]):
        cv2.rectangle(pixels, (20 + 90 * at, 30), (90 + 90 * at, 120), colour, 2)
        cv2.putText(pixels, "NEU 1", (20, 150 + 40 * at), cv2.FONT_HERSHEY_SIMPLEX, 1, colour, 3)
    return cv2.rectangle(pixels, (250, 250), (380, 262), (0, 0, 255), -1)


@pytest.mark.parametrize("quality", [None, 75, 92])
@pytest.mark.parametrize("kind", ["framed", "barred", "round"])
def test_a_lossless_webp_of_a_jpeg_with_a_frame_is_not_doubted(
    kind: str, quality: int | None
) -> None:
    pixels = SOUND[kind](photo())
    if quality:
        stream = io.BytesIO()
        Image.fromarray(pixels).save(stream, "JPEG", quality=quality)
        pixels = np.asarray(Image.open(stream))
    assert not is_doubted(lossless(pixels))


def test_marks_that_were_drawn_are_no_wrong_codes() -> None:
    assert not has_wrong_codes(marked(photo()))


def framed(pixels: Pixels) -> Pixels:
    pixels[:40] = pixels[-40:] = pixels[:, :30] = pixels[:, -30:] = 0
    return pixels


def barred(pixels: Pixels) -> Pixels:
    pixels[-60:] = 0
    pixels[-60:, :4] = 240
    return pixels


def captioned(pixels: Pixels) -> Pixels:
    pixels[-50:] = 20
    cv2.putText(pixels, "10 um", (20, 280), cv2.FONT_HERSHEY_SIMPLEX, 1, (255, 255, 255), 2)
    return pixels


def ruled(pixels: Pixels) -> Pixels:
    pixels[280:283, 300:380] = 0
    pixels[150:152] = 255
    pixels[200, ::2] = 0
    return pixels


def in_a_circle(pixels: Pixels) -> Pixels:
    mask = np.zeros(pixels.shape[:2], np.uint8)
    cv2.circle(mask, (200, 150), 170, 1, -1)
    return pixels * mask[:, :, None]


def enlarged(pixels: Pixels) -> Pixels:
    return np.ascontiguousarray(pixels[:150, :200].repeat(2, axis=0).repeat(2, axis=1))


SOUND = {
    "plain": lambda pixels: pixels,
    "flat": lambda pixels: np.full_like(pixels, 230),
    "framed": framed,
    "barred": barred,
    "captioned": captioned,
    "ruled": ruled,
    "round": in_a_circle,
    "enlarged": enlarged,
    "two flat halves": lambda pixels: np.vstack([np.full_like(pixels[:150], 90), pixels[150:]]),
    "as a camera with rows of its own": lambda pixels: (
        np.maximum(pixels, 3) - (np.arange(300) % 2).astype(np.uint8)[:, None, None] * 3
    ),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("kind", SOUND)
def test_a_sound_picture_is_not_doubted(kind: str, form: str) -> None:
    assert not is_doubted(stored(SOUND[kind](photo()), form))


@pytest.mark.parametrize("options", [{"lossless": True}, {"quality": 5}, {"alpha_quality": 50}])
def test_a_sound_webp_of_any_kind_is_not_doubted(options: dict[str, object]) -> None:
    stream = io.BytesIO()
    veil = np.full((300, 400, 1), 255, np.uint8)
    veil[:10] = 9
    Image.fromarray(np.dstack([photo(), veil])).save(stream, "WEBP", **options)
    assert not is_doubted(stream.getvalue())
    Image.fromarray(photo()).save(
        stream := io.BytesIO(), "WEBP", save_all=True, append_images=[Image.fromarray(photo(4))]
    )
    assert not is_doubted(stream.getvalue())


def once_jpeg(pixels: Pixels, quality: int, subsampling: int) -> Pixels:
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "JPEG", quality=quality, subsampling=subsampling)
    return np.asarray(Image.open(stream))


def coarse(seed: int) -> Pixels:
    """Draw the worst case for JPEG blocks: soft cells on unevenly lit glass."""
    pixels = cv2.GaussianBlur(photo(seed, 640, 480), (0, 0), 4).astype(np.float32)
    slope = np.linspace(0.8, 1.05, 480, dtype=np.float32)[:, None, None]
    return np.clip(pixels * slope, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("quality", [30, 35, 40, 50])
@pytest.mark.parametrize("subsampling", [0, 1, 2])
def test_a_picture_that_was_a_coarse_jpeg_is_not_doubted(quality: int, subsampling: int) -> None:
    for seed in range(4):
        pixels = once_jpeg(coarse(seed), quality, subsampling)
        for first in (0, 3):  # cropped, so the blocks begin elsewhere
            assert not shows_damage(np.ascontiguousarray(pixels[first:]))


@pytest.mark.parametrize("quality", [20, 40, 90])
@pytest.mark.parametrize("place", [0.3, 0.6])
def test_a_joint_at_the_edge_of_blocks_is_seen(quality: int, place: float) -> None:
    one, other = (once_jpeg(photo(seed, 640, 480), quality, 2) for seed in (1, 2))
    row = int(480 * place) // 8 * 8
    assert shows_damage(np.vstack([one[:row], other[row:]]))


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("options", [{"lossless": True, "method": 0}, {"quality": 90}])
def test_a_sound_webp_of_any_length_is_not_doubted(options: dict[str, object], seed: int) -> None:
    stream = io.BytesIO()
    Image.fromarray(photo(seed, 640 + seed, 480)).save(stream, "WEBP", **options)
    assert not is_doubted(stream.getvalue())


def test_a_joint_in_one_plane_is_seen() -> None:
    tifffile = pytest.importorskip("tifffile", reason="tifffile writes such TIFFs")
    stream = io.BytesIO()
    tifffile.imwrite(stream, np.moveaxis(photo(), 2, 0), photometric="rgb", planarconfig="separate")
    content = stream.getvalue()
    assert not is_doubted(content)
    at = len(content) // 6 + 50
    other = np.moveaxis(photo(2), 2, 0).tobytes()[at : at + 60_000]
    assert is_doubted(content[:at] + other + content[at + len(other) :])


@pytest.mark.parametrize(("width", "channels"), [(700, 1), (400, 3), (120, 3), (300, 4)])
def test_a_zeroed_sector_is_found_wherever_it_begins(width: int, channels: int) -> None:
    """Only some pixels are looked at first, and every sector holds one of them."""
    long = 500 // channels
    pixels = np.full((12, width, channels), 200, np.uint8)
    flat = pixels.reshape(-1, channels)
    starts = range(3 * width, 5 * width)
    missed = []
    for start in starts:
        flat[start : start + long] = 0
        if not has_zero_run(pixels):
            missed.append(start)
        flat[start : start + long] = 200
        flat[start : start + long - 1] = 0
        assert not has_zero_run(pixels)
        flat[start : start + long - 1] = 200
    assert not missed
