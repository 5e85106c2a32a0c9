"""JPEG: libjpeg's own warnings distinguish damage from harmless faults."""

from __future__ import annotations

import random
import struct
from functools import cache

import cv2
import numpy as np
import pytest
import simplejpeg
from bad_input import encode
from odd_tiffs import drawn
from PIL import Image

from hematovision_desktop.adapters.images.reader import decode, decode_raster
from hematovision_desktop.core.base.errors import FailureCode, FieldUnreadable
from hematovision_desktop.core.cells.field import FieldNote

SEEDS = range(1, 5)


@cache
def jpeg(seed: int = 1, **options: object) -> bytes:
    return encode(drawn(seed), "JPEG", **{"quality": 90, **options})


@cache
def sound_pixels(content: bytes) -> np.ndarray:
    return decode(content)[0].astype(np.int16)


def is_far_off(changed: bytes, whole: bytes) -> bool:
    """Return whether more than a tenth of the pixels differ clearly."""
    off = np.abs(decode(changed)[0] - sound_pixels(whole)).max(axis=2)
    return bool((off > 8).mean() > 0.1)


def scan_of(content: bytes) -> int:
    """Return where the compressed data begin."""
    at = 2
    while content[at + 1] != 0xDA:
        at += 2 + struct.unpack_from(">H", content, at + 2)[0]
    return at + 2 + struct.unpack_from(">H", content, at + 2)[0]


def height_behind(content: bytes) -> bytes:
    """Return a file that gives its height at the end, as some scanners do (DNL)."""
    at = content.index(b"\xff\xc0") + 5
    lines = b"\xff\xdc\x00\x04" + content[at : at + 2]
    return content[:at] + bytes(2) + content[at + 2 : -2] + lines + content[-2:]


def refused(content: bytes) -> FailureCode:
    with pytest.raises(FieldUnreadable) as reason:
        decode(content)
    return reason.value.failure.code


def holed(content: bytes, share: float, size: int, fill: bytes) -> bytes:
    start = scan_of(content)
    at = start + int((len(content) - start - size) * share)
    return content[:at] + (fill * size)[:size] + content[at + size :]


def lost(content: bytes, share: float, size: int) -> bytes:
    start = scan_of(content)
    at = start + int((len(content) - start - size) * share)
    return content[:at] + content[at + size :]


def joined(content: bytes, other: bytes, share: float) -> bytes:
    start, behind = scan_of(content), scan_of(other)
    return (
        content[: start + int((len(content) - start) * share)]
        + other[behind + int((len(other) - behind) * share) :]
    )


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("share", [0.1, 0.35, 0.6, 0.85])
@pytest.mark.parametrize(
    "options", [{}, {"progressive": True}, {"subsampling": 0}, {"optimize": True}]
)
def test_lost_data_is_damage(seed: int, share: float, options: dict[str, object]) -> None:
    whole = jpeg(seed, **options)
    start = scan_of(whole)
    cut = whole[: start + int((len(whole) - start) * share)]
    small = encode(np.ascontiguousarray(drawn(seed)[::5, ::5]), "JPEG")
    damaged = {
        "cut": cut,
        "closed": cut + b"\xff\xd9",
        "zeros behind": cut + bytes(len(whole) - len(cut) - 2) + b"\xff\xd9",
        "another behind": cut + small,
        "700 bytes lost": lost(whole, share, 700),
        "a sector of zeros": holed(whole, share, 512, b"\0"),
        "a hole of zeros": holed(whole, share, 3000, b"\0"),
    }
    if not options:
        damaged["halves of two"] = joined(whole, jpeg(seed + 1), share)
        damaged["64 zeros"] = holed(whole, share, 64, b"\0")
    assert {name: refused(content) for name, content in damaged.items()} == dict.fromkeys(
        damaged, FailureCode.DAMAGED
    )


@pytest.mark.parametrize("seed", SEEDS)
def test_faults_that_cost_no_pixel_are_forgiven(seed: int) -> None:
    whole = jpeg(seed)
    second = 4 + struct.unpack_from(">H", whole, 4)[0]
    unknown = bytearray(whole)
    unknown[11] = 3  # an unknown revision of JFIF
    half_profile = b"\xff\xe2\x01\x10ICC_PROFILE\0\x01\x02" + bytes(256)
    scanned = bytearray(whole)
    scanned[scan_of(whole) - 2] = 0  # a last coefficient that exists only in progressive scans
    forgiven = {
        "stray bytes in the head": whole[:second] + bytes(3) + whole[second:],
        "stray letters in the head": whole[:second] + b"camera" + whole[second:],
        "a line before": b"\r\n" + whole,
        "spaces before": b"   \0" + whole,
        "a network camera's answer": b"HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n\r\n" + whole,
        "a part of its film": b"--frame\r\nContent-Type: image/jpeg\r\n\r\n" + whole,
        "no end": whole[:-2],
        "zeros for the end": whole[:-2] + bytes(500),
        "zeros before the end": whole[:-2] + bytes(40) + whole[-2:],
        "ones before the end": whole[:-2] + b"\xff" * 40 + whole[-2:],
        "a few bytes before the end": whole[:-2] + b"\x12\x34\x56" + whole[-2:],
        "bytes behind": whole + b"appended by a telephone" * 9,
        "its thumbnail behind": whole + encode(drawn(seed)[::4, ::4].copy(), "JPEG"),
        "a mark of UTF-8 before": b"\xef\xbb\xbf" + whole,
        "a line behind the start": whole[:2] + b"\r\n" + whole[2:],
        "foreign bytes behind the start": whole[:2] + b"\0camera\x01\xd8" * 7 + whole[2:],
        "two starts": b"\xff\xd8" + whole,
        "height behind the data": height_behind(whole),
        "fill bytes": whole[:second] + b"\xff\xff" + whole[second:],
        "unknown revision": bytes(unknown),
        "half of a profile": whole[:second] + half_profile + whole[second:],
        "half of a profile, zeros for the end": whole[:second]
        + half_profile
        + whole[second:-2]
        + bytes(500),
        "a scan of other coefficients": bytes(scanned),
    }
    expected = decode(whole)[0]
    for name, content in forgiven.items():
        pixels, notes = decode(content)
        assert (pixels == expected).all(), name
        assert notes == (), name


@pytest.mark.parametrize("border", [0, 255])
def test_a_plain_border_is_no_hole(border: int) -> None:
    """With custom tables, blocks equal to the previous one may be coded as zeros."""
    pixels = np.full((240, 320, 3), border, np.uint8)
    pixels[80:140, 100:180] = drawn()[80:140, 100:180]
    for options in ({}, {"optimize": True}, {"progressive": True}):
        content = encode(pixels, "JPEG", quality=90, **options)
        assert decode(content)[0].shape == pixels.shape


@pytest.mark.parametrize(
    ("frame", "precision", "word"),
    [(0xC1, 12, "12 bits"), (0xC3, 8, "lossless"), (0xF7, 8, "JPEG-LS"), (0xC9, 8, "arithmetic")],
)
def test_other_kinds_of_jpeg_are_named(frame: int, precision: int, word: str) -> None:
    content = bytearray(jpeg())
    at = content.index(b"\xff\xc0")
    content[at + 1], content[at + 4] = frame, precision
    with pytest.raises(FieldUnreadable) as reason:
        decode(bytes(content))
    assert reason.value.failure.code is FailureCode.UNSUPPORTED_KIND
    assert word in reason.value.failure.message


def test_many_scans_are_refused_before_they_are_decoded() -> None:
    whole = jpeg(progressive=True)
    start = whole.index(b"\xff\xda")
    scan = whole[start : whole.index(b"\xff", start + 14)]
    assert refused(whole[:-2] + scan * 200 + whole[-2:]) is FailureCode.TOO_LARGE


def test_density_that_differs_makes_pixels_square_and_is_a_scale() -> None:
    pressed = cv2.resize(drawn(), (320, 120), interpolation=cv2.INTER_AREA)
    content = bytearray(encode(pressed, "JPEG", quality=95))
    assert content[6:10] == b"JFIF"
    content[13:18] = struct.pack(">BHH", 2, 40_000, 20_000)
    raster = decode_raster(bytes(content))
    assert raster.pixels.shape == (240, 320, 3)
    assert raster.notes == [FieldNote.PIXELS_MADE_SQUARE]
    assert raster.stated_um_per_px == pytest.approx(0.25)


@pytest.mark.parametrize("mode", ["L", "CMYK"])
def test_grey_and_ink(mode: str) -> None:
    image = Image.fromarray(drawn()).convert(mode)
    pixels, notes = decode(encode(image, "JPEG", quality=95))
    assert np.abs(pixels.astype(int) - np.asarray(image.convert("RGB"))).mean() < 3
    assert notes == ((FieldNote.GREY,) if mode == "L" else ())


def test_pixels_are_those_of_opencv() -> None:
    content = jpeg()
    expected = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR_RGB)
    assert (decode(content)[0] == expected).all()


def said(content: bytes) -> str:
    """Return how a damaged file is reported; empty if it is not."""
    try:
        notes = decode(content)[1]
    except FieldUnreadable as reason:
        return reason.failure.code
    return "noted" if FieldNote.DAMAGE_SUSPECTED in notes else ""


@pytest.mark.parametrize("options", [{}, {"subsampling": 0}, {"optimize": True}])
def test_changed_bytes_that_are_valid_codes_leave_a_step(options: dict[str, object]) -> None:
    rng = random.Random(5)
    silent = 0
    for number in range(60):
        whole = jpeg(1 + number % 4, **options)
        start = scan_of(whole)
        at = start + int((len(whole) - start) * rng.uniform(0.03, 0.9))
        changed = whole[:at] + rng.randbytes(16) + whole[at + 16 :]
        if not said(changed):
            silent += is_far_off(changed, whole)
    assert silent == 0


@cache
def in_inks(seed: int, *, quality: int, black: float) -> bytes:
    """Return a JPEG in four inks. black: the share of what all colours have that is printed in black."""
    colours = 255 - drawn(seed).astype(np.float32)
    common = black * colours.min(axis=2, keepdims=True)
    inks = np.rint(np.concatenate([colours - common, common], axis=2)).astype(np.uint8)
    return encode(Image.fromarray(inks, "CMYK"), "JPEG", quality=quality)


@pytest.mark.parametrize("black", [0.0, 0.7])
def test_changed_bytes_leave_a_step_in_inks(black: float) -> None:
    rng = random.Random(6)
    silent, noted = [], 0
    for number in range(120):
        whole = in_inks(1 + number % 4, quality=90, black=black)
        start = scan_of(whole)
        at = start + int((len(whole) - start) * rng.uniform(0.03, 0.9))
        changed = whole[:at] + bytes([whole[at] ^ 1 << rng.randrange(8)]) + whole[at + 1 :]
        answer = said(changed)
        noted += answer == "noted"
        if not answer:
            silent += [number] if is_far_off(changed, whole) else []
    # If a code of one ink is read for the next, cells become brighter and glass darker, without a common step.
    assert len(silent) <= 1
    assert noted > 3


@pytest.mark.parametrize("black", [0.0, 0.3, 1.0])
def test_a_sound_picture_in_inks_is_not_doubted(black: float) -> None:
    for seed in range(1, 9):
        for quality in (40, 75, 92):
            assert said(in_inks(seed, quality=quality, black=black)) == "", (seed, quality)


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
@pytest.mark.parametrize("level", [0, 128, 255])
def test_a_bar_or_frame_is_no_damage(level: int, mode: str) -> None:
    for top, bottom in ((0, 208), (32, 240), (48, 192)):
        framed = np.full((240, 320, 3), level, np.uint8)
        framed[top:bottom] = drawn()[top:bottom]
        content = encode(Image.fromarray(framed).convert(mode), "JPEG", quality=90)
        assert FieldNote.DAMAGE_SUSPECTED not in decode(content)[1]


@pytest.mark.parametrize("sampling", ["444", "422", "420", "440", "411"])
@pytest.mark.parametrize(("seed", "slope"), [(1, 6), (1, 16), (1, 24), (2, 6), (3, 24)])
def test_a_slope_of_colour_that_is_rounded_row_by_row_is_no_damage(
    seed: int, slope: int, sampling: str
) -> None:
    tint = np.linspace(-slope / 2, slope / 2, 240)[:, None, None] * (0.3, 0.0, 1.0)
    pixels = np.clip(drawn(seed) + tint, 0, 255).round().astype(np.uint8)
    for quality in (50, 60, 70, 80, 90):
        content = simplejpeg.encode_jpeg(pixels, quality=quality, colorsubsampling=sampling)
        assert decode(content)[1] == (), quality


def listing(first: np.ndarray, *others: np.ndarray) -> bytes:
    return encode(
        Image.fromarray(first),
        "MPO",
        save_all=True,
        append_images=[Image.fromarray(one) for one in others],
        quality=92,
    )


def test_a_file_that_lists_another_field_says_that_the_first_was_read() -> None:
    first = drawn(1)
    pixels, notes = decode(listing(first, drawn(2), drawn(3)))
    assert notes == (FieldNote.FIRST_PAGE_ONLY,)
    assert np.abs(pixels.astype(int) - first).mean() < 3


@pytest.mark.parametrize(
    "between", [b"", b"\0" * 500, b"\r\n--frame\r\nContent-Type: image/jpeg\r\n\r\n"]
)
def test_pictures_behind_each_other_say_that_the_first_was_read(between: bytes) -> None:
    """A network camera's film, or files that were joined."""
    first, second = (encode(drawn(seed), "JPEG", quality=92) for seed in (1, 2))
    pixels, notes = decode(first + between + second)
    assert notes == (FieldNote.FIRST_PAGE_ONLY,)
    assert np.array_equal(pixels, decode(first)[0])


def test_a_picture_of_another_size_behind_the_first_is_a_preview() -> None:
    first = encode(drawn(1), "JPEG", quality=92)
    small = encode(np.ascontiguousarray(drawn(1)[::4, ::4]), "JPEG")
    assert decode(first + small * 20)[1] == ()


def test_a_preview_or_depth_map_is_no_second_field() -> None:
    first = drawn(1)
    small = np.ascontiguousarray(first[::4, ::4])
    depth = np.ascontiguousarray(first[:, :, 1])
    whole = listing(first, first)
    second = whole.rfind(b"\xff\xd8\xff")
    said = b"\xff\xe1" + struct.pack(">H", 40) + b'hdrgm:Version="1.0"'.ljust(38)
    gain = whole[: second + 2] + said + whole[second + 2 :]
    for content in (listing(first, small), listing(first, depth), gain):
        assert decode(content)[1] == ()


@pytest.mark.parametrize("seed", range(8))
def test_a_list_of_pictures_that_is_spoilt_costs_none(seed: int) -> None:
    whole = bytearray(listing(drawn(1), drawn(2)))
    start = whole.index(b"MPF\0") + 4
    rng = random.Random(seed)
    for _ in range(20):
        whole[start + rng.randrange(80)] = rng.randrange(256)
    assert decode(bytes(whole))[1] in ((), (FieldNote.FIRST_PAGE_ONLY,))


def scan_of_blue(content: bytes) -> tuple[int, int]:
    """Return start and end of the data of the first pass over the blue of a progressive picture."""
    at = content.index(b"\xff\xda\x00\x08\x01\x02") + 10
    return at, content.index(b"\xff\xc4", at)


def test_changed_colours_of_a_progressive_picture_are_noticed() -> None:
    """libjpeg has no remark if the last code says of more blocks than are left that nothing follows."""
    sound = jpeg(progressive=True, subsampling=2)
    assert said(sound) == ""
    start, end = scan_of_blue(sound)
    unnoticed = []
    for at in range(start, end, max(1, (end - start) // 150)):
        content = bytearray(sound)
        content[at] ^= 0x10
        if content[at] == 0xFF or content[at - 1] == 0xFF or said(bytes(content)):
            continue
        off = np.abs(decode(bytes(content))[0] - sound_pixels(sound)).max(axis=2)
        if (off > 24).sum() > 400:
            unnoticed.append(at)
    assert unnoticed == []
