"""PNG: wrong checksums that cost no pixel are forgiven; depth, gamma, pixel shape and profile are used."""

from __future__ import annotations

import io
import struct
import zlib

import cv2
import numpy as np
import pytest
from bad_input import encode
from odd_tiffs import drawn
from PIL import Image, ImageCms

from hematovision_desktop.adapters.images.reader import decode, decode_raster
from hematovision_desktop.core.base.errors import FailureCode, FieldUnreadable
from hematovision_desktop.core.cells.field import FieldNote

PLAIN = encode(drawn(), "PNG")


def chunk(kind: bytes, body: bytes, flip: int = 0) -> bytes:
    total = zlib.crc32(kind + body) ^ flip
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", total)


def with_chunk(kind: bytes, body: bytes, flip: int = 0, png: bytes = PLAIN) -> bytes:
    return png[:33] + chunk(kind, body, flip) + png[33:]


def data_of(png: bytes) -> int:
    return png.index(b"IDAT") - 4


@pytest.mark.parametrize(
    "content",
    [
        with_chunk(b"tEXt", b"Software\0camera", flip=1),
        with_chunk(b"iCCP", b"x\0\0nothing"),
        PLAIN[:-12],
        PLAIN[:-4] + bytes(4),
        PLAIN[:-4],
        PLAIN + bytes(99),
        b"\r\n" + PLAIN,
        PLAIN[: data_of(PLAIN)]
        + chunk(b"IDAT", zlib.compress(np.insert(drawn().reshape(240, -1), 0, 0, 1).tobytes()), 1)
        + PLAIN[-12:],
    ],
    ids=[
        *("comment", "profile", "no end", "sum of the end", "no sum", "behind", "before"),
        "sum of sound data",
    ],
)
def test_faults_that_cost_no_pixel_are_forgiven(content: bytes) -> None:
    pixels, notes = decode(content)
    assert (pixels == drawn()).all()
    assert notes == ()


@pytest.mark.parametrize("share", [0.2, 0.6, 0.95])
def test_lost_data_is_damage(share: float) -> None:
    cut = PLAIN[: int(len(PLAIN) * share)]
    packed = zlib.compress(np.insert(drawn().reshape(240, -1), 0, 0, 1).tobytes())
    half = packed[: int(len(packed) * share)]
    closed = PLAIN[: data_of(PLAIN)] + chunk(b"IDAT", half) + PLAIN[-12:]
    bitten = bytearray(PLAIN)
    bitten[int(len(PLAIN) * share)] ^= 0x10
    for content in (cut, cut + PLAIN[-12:], closed[:-12], bytes(bitten)):
        with pytest.raises(FieldUnreadable) as reason:
            decode(content)
        assert reason.value.failure.code is FailureCode.DAMAGED


@pytest.mark.parametrize("bits", [10, 12, 14, 16])
@pytest.mark.parametrize("is_said", [True, False])
def test_depth_by_the_files_word_or_by_all_but_the_ends(bits: int, is_said: bool) -> None:
    values = np.rint(drawn() / 255 * (2**bits - 1)).astype(np.uint16)
    values[5, 5] = 65535
    png = cv2.imencode(".png", values[:, :, ::-1])[1].tobytes()
    pixels, notes = decode(with_chunk(b"sBIT", bytes([bits] * 3), png=png) if is_said else png)
    same = drawn().copy()
    same[5, 5] = 255
    assert np.abs(pixels.astype(int) - same).max() <= 1
    assert notes == (FieldNote.SIXTEEN_BIT_SCALED,)


@pytest.mark.parametrize("level", [0, 1, 128, 255])
@pytest.mark.parametrize("mode", ["RGBA", "LA"])
@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_alpha_that_is_the_same_everywhere_was_never_used(level: int, mode: str, kind: str) -> None:
    image = Image.fromarray(drawn()).convert(mode)
    image.putalpha(Image.new("L", image.size, level))
    options = {"lossless": True, "exact": True} if kind == "WEBP" else {}
    expected = np.asarray(image.convert(mode[:-1]).convert("RGB"))
    assert (decode(encode(image, kind, **options))[0] == expected).all()


def test_pixels_that_are_not_square() -> None:
    pressed = cv2.resize(drawn(), (320, 120), interpolation=cv2.INTER_AREA)
    shape = struct.pack(">IIB", 10_000_000, 5_000_000, 1)
    raster = decode_raster(with_chunk(b"pHYs", shape, png=encode(pressed, "PNG")))
    assert raster.pixels.shape == (240, 320, 3)
    assert raster.stated_um_per_px == pytest.approx(0.1)


@pytest.mark.parametrize(("stated", "changes"), [(45455, False), (100_000, True), (43_000, False)])
def test_applies_a_stated_gamma(stated: int, changes: bool) -> None:
    pixels, notes = decode(with_chunk(b"gAMA", struct.pack(">I", stated)))
    assert (FieldNote.PROFILE_APPLIED in notes) == changes
    assert (pixels == drawn()).all() != changes
    if changes:
        expected = np.rint(255 * (drawn() / 255) ** (1 / 2.2))
        assert np.abs(pixels - expected).max() <= 1


def profile() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def wide_profile() -> bytes:
    """Return a profile with a wider gamut: sRGB with slightly rotated red, green and blue."""
    content = bytearray(profile().replace(b"sRGB", b"mine"))
    for count in range(int.from_bytes(content[128:132], "big")):
        entry = 132 + 12 * count
        if content[entry : entry + 4] == b"rXYZ":
            at = int.from_bytes(content[entry + 4 : entry + 8], "big") + 8
            content[at : at + 4] = struct.pack(">i", int(0.55 * 65536))
    return bytes(content)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF"])
def test_a_profile_is_applied(kind: str) -> None:
    options = {"quality": 98, "subsampling": 0} if kind == "JPEG" else {}
    own = ImageCms.ImageCmsProfile(io.BytesIO(wide_profile()))
    to_own = ImageCms.profileToProfile(
        Image.fromarray(drawn()), ImageCms.createProfile("sRGB"), own, outputMode="RGB"
    )
    stored = np.asarray(to_own)
    assert np.abs(stored.astype(int) - drawn()).mean() > 3
    pixels, notes = decode(encode(stored, kind, icc_profile=wide_profile(), **options))
    assert notes == (FieldNote.PROFILE_APPLIED,)
    assert np.abs(pixels.astype(int) - drawn()).mean() < 2


@pytest.mark.parametrize("content", [b"", b"x" * 500, profile()[:300], profile()])
def test_a_profile_of_no_use_changes_nothing(content: bytes) -> None:
    pixels, notes = decode(encode(drawn(), "PNG", icc_profile=content))
    assert (pixels == drawn()).all()
    assert notes == ()


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_alpha_that_hides_nearly_all_was_not_meant(kind: str) -> None:
    alpha = np.zeros((240, 320), np.uint8)
    alpha[:10, :30] = 255
    options = {"lossless": True, "exact": True} if kind == "WEBP" else {}
    content = encode(np.dstack([drawn(), alpha]), kind, **options)
    assert (decode(content)[0] == drawn()).all()


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_alpha_under_which_nothing_could_be_seen_was_not_meant(kind: str) -> None:
    alpha = np.random.default_rng(5).integers(0, 8, (240, 320)).astype(np.uint8)
    options = {"lossless": True, "exact": True} if kind == "WEBP" else {}
    content = encode(np.dstack([drawn(), alpha]), kind, **options)
    assert (decode(content)[0] == drawn()).all()


def packed(stream: bytes) -> bytes:
    return PLAIN[: data_of(PLAIN)] + chunk(b"IDAT", stream) + PLAIN[-12:]


def test_sums_that_are_wrong_over_sound_data_are_forgiven() -> None:
    stream = zlib.compress(np.insert(drawn().reshape(240, -1), 0, 0, 1).tobytes())
    header = bytearray(PLAIN)
    header[32] ^= 1
    for content in (packed(stream[:-4] + b"wrng"), packed(stream[:-4]), bytes(header)):
        assert (decode(content)[0] == drawn()).all()


@pytest.mark.parametrize("kind", [b"PLTE", b"tRNS"])
@pytest.mark.parametrize("length", [1, 6])
def test_wrong_sums_count_only_where_pixels_need_the_chunk(kind: bytes, length: int) -> None:
    assert (decode(with_chunk(kind, bytes(length), flip=1))[0] == drawn()).all()
    in_palette = bytearray(encode(Image.fromarray(drawn()).quantize(64), "PNG", transparency=3))
    in_palette[in_palette.index(kind) + 5] ^= 1
    with pytest.raises(FieldUnreadable) as reason:
        decode(bytes(in_palette))
    assert reason.value.failure.code is FailureCode.DAMAGED


def test_names_the_png_variant_of_iphones() -> None:
    with pytest.raises(FieldUnreadable) as reason:
        decode(PLAIN[:8] + chunk(b"CgBI", bytes(4)) + PLAIN[8:])
    assert "iPhone" in reason.value.failure.message


def test_deep_grey_jpeg_2000_is_read() -> None:
    light = drawn()[:, :, 1]
    content = encode(Image.fromarray(light.astype(np.uint16) * 257), "JPEG2000")
    pixels, notes = decode(content)
    assert np.abs(pixels[:, :, 1].astype(int) - light).max() <= 1
    assert set(notes) == {FieldNote.GREY, FieldNote.SIXTEEN_BIT_SCALED}
