"""TIFF as other cameras and programs write it: depths, pages, channels, levels, pixel shapes."""

from __future__ import annotations

import io
import struct

import cv2
import numpy as np
import pytest
import tifffile
from bad_input import encode
from odd_tiffs import drawn, grey, ome, pages_of
from PIL import Image
from tiff_writer import Tiff

from hematovision_desktop.adapters.images.formats.tiff import fields_of
from hematovision_desktop.adapters.images.reader import decode, decode_raster
from hematovision_desktop.core.base.errors import FailureCode, FieldUnreadable
from hematovision_desktop.core.cells.field import FieldNote

TWELVE = np.rint(drawn() / 255 * 4095).astype(np.uint16)
SMALL = np.ascontiguousarray(drawn()[::5, ::5])
LESS = cv2.resize(drawn(), (256, 192), interpolation=cv2.INTER_AREA)
LABEL = np.full((200, 320, 3), 235, np.uint8)
MACRO = np.full((300, 400, 3), 230, np.uint8)
cv2.putText(LABEL, "S-1234", (20, 120), cv2.FONT_HERSHEY_SIMPLEX, 2, (0, 0, 0), 3)
MACRO[60:240, 200:380] = (200, 150, 190)
LARGE_LABEL = cv2.resize(LABEL, (640, 400), interpolation=cv2.INTER_CUBIC)
LARGE_MACRO = cv2.resize(MACRO, (800, 600), interpolation=cv2.INTER_CUBIC)


def off(content: bytes, expected: np.ndarray) -> float:
    pixels = decode(content)[0]
    assert pixels.shape == expected.shape
    return float(np.abs(pixels.astype(int) - expected).mean())


def struck(what: str) -> np.ndarray:
    """Return 12-bit values in 16 bits with something of full brightness inserted."""
    values = TWELVE.copy()
    if what == "row":
        values[100] = 65535
    elif what == "column":
        values[:, 40] = 65535
    elif what == "bar":
        values[220:226, 240:300] = 65535
    else:
        spots = np.random.default_rng(0).random(values.shape) < 0.003
        values[spots] = 40_000
    return values


@pytest.mark.parametrize("what", ["row", "column", "bar", "spots"])
def test_bright_insertions_do_not_decide_a_deep_pictures_depth(what: str) -> None:
    values = struck(what)
    same = np.where(values > 4095, 255, drawn())
    assert off(Tiff().page(values).bytes(), same) <= 1
    assert off(Tiff().page(values.astype(np.float32)).bytes(), same) <= 1


@pytest.mark.parametrize("raised", [100, 256, 1000])
def test_a_dim_deep_picture_is_raised(raised: int) -> None:
    assert off(Tiff().page(TWELVE + np.uint16(raised)).bytes(), drawn()) < 12
    assert off(Tiff().page((TWELVE // 9).astype(np.uint16)).bytes(), drawn()) < 12


@pytest.mark.parametrize(
    "values",
    [TWELVE + np.uint16(raised) for raised in (2048, 4096, 20000, 49152)]
    + [(TWELVE.astype(int) - 1000).astype(np.int16)],
)
def test_values_on_a_pedestal_are_refused_by_name(values: np.ndarray) -> None:
    with pytest.raises(FieldUnreadable) as refused:
        decode(Tiff().page(values).bytes())
    assert refused.value.failure.code is FailureCode.UNSUPPORTED_KIND
    assert "values" in refused.value.failure.message


@pytest.mark.parametrize("bits", [12, 14])
@pytest.mark.parametrize("share", [1.0, 0.6])
def test_values_that_begin_at_the_middle_of_a_cameras_depth(bits: int, share: float) -> None:
    half = 1 << bits - 1
    values = (half + np.rint(drawn() / 255 * share * (half - 1))).astype(np.uint16)
    assert off(Tiff().page(values).bytes(), drawn() * share) <= 1


@pytest.mark.parametrize("middle", [8192, 16384])
def test_twelve_bits_that_begin_at_the_middle_of_more(middle: int) -> None:
    assert off(Tiff().page(TWELVE + np.uint16(middle)).bytes(), drawn()) <= 1


@pytest.mark.parametrize("struck_out", [False, True])
def test_values_from_the_middle_of_16_bits_with_something_burnt_in(struck_out: bool) -> None:
    values, same = TWELVE + np.uint16(32768), drawn().copy()
    if struck_out:
        values[20:26, 40:100] = same[20:26, 40:100] = 0
    assert off(Tiff().page(values).bytes(), same) <= 1


def pale(least: int) -> np.ndarray:
    """A field of a bright camera: everything is above mid grey except the cores of few nuclei."""
    rng = np.random.default_rng(0)
    pixels = rng.integers(170, 235, (480, 640, 3), np.uint8)
    for place in ((120, 120), (400, 300)):
        cv2.circle(pixels, place, 24, (190, least, 150), -1)
    return cv2.GaussianBlur(pixels, (0, 0), 2)


@pytest.mark.parametrize("bits", [10, 12, 14, 16])
@pytest.mark.parametrize("least", [20, 80, 120])
def test_leaves_a_pale_picture_of_any_depth_unchanged(bits: int, least: int) -> None:
    top = (1 << bits) - 1
    values = np.rint(pale(least) / 255 * top).astype(np.uint16)
    assert off(Tiff().page(values).bytes(), pale(least)) <= 1


def test_values_from_the_middle_of_32_bits() -> None:
    assert off(Tiff().page(TWELVE.astype(np.uint32) + 2**31).bytes(), drawn()) <= 1


def test_white_that_is_zero_and_ink_are_not_raised() -> None:
    light = np.maximum(grey(drawn()), 140)
    deep = 65535 - light.astype(np.uint16) * 257
    same = np.repeat(light[:, :, None], 3, axis=2)
    assert off(Tiff().page(deep, photometric=0).bytes(), same) <= 1
    image = Image.fromarray(np.maximum(drawn(), 170)).convert("CMYK")
    inks = np.asarray(image).astype(np.uint16) * 257
    assert off(Tiff().page(inks, photometric=5).bytes(), np.asarray(image.convert("RGB"))) <= 1


@pytest.mark.parametrize(
    ("name", "pages"),
    [
        ("macro first", [(MACRO, {270: (2, "macro")}), (drawn(), {})]),
        ("named by the page", [(MACRO, {285: (2, "Macro")}), (drawn(), {})]),
        ("unnamed macro", [(MACRO, {}), (drawn(), {})]),
        ("label nearly as large", [(LABEL, {}), (drawn(), {})]),
        ("label of more pixels", [(LARGE_LABEL, {}), (drawn(), {})]),
        ("label of more pixels behind", [(drawn(), {}), (LARGE_LABEL, {})]),
        ("macro of more pixels", [(LARGE_MACRO, {}), (SMALL, {}), (drawn(), {})]),
        ("grey label", [(np.full((200, 300), 235, np.uint8), {}), (drawn(), {})]),
        ("smaller copy first", [(LESS, {}), (drawn(), {})]),
        ("blank page first", [(np.full_like(drawn(), 250), {}), (drawn(), {})]),
        ("label, copies, picture", [(LABEL, {}), (SMALL, {}), (LESS, {}), (drawn(), {})]),
    ],
)
def test_labels_and_views_from_afar_are_passed_over(name: str, pages: list) -> None:
    tiff = Tiff()
    for pixels, tags in pages:
        tiff.page(pixels, tags=tags)
    assert off(tiff.bytes(), drawn()) == 0, name
    assert decode(tiff.bytes())[1] == (FieldNote.LARGEST_PAGE,)
    assert len(fields_of(tiff.bytes())) == 1


PLANES = [np.ascontiguousarray(drawn()[:, :, place]) for place in range(3)]
RAMPS = [
    [level * 257 if place == own else 0 for place in range(3) for level in range(256)]
    for own in range(3)
]


def named(order: str, number: int) -> bytes:
    tiff = Tiff()
    for letter in order:
        word = {"R": "Red", "G": "Green", "B": "Blue"}[letter]
        tiff.page(PLANES["RGB".index(letter)], tags={number: (2, f"Channel: {word}")})
    return tiff.bytes()


def ramps(order: str) -> bytes:
    tiff = Tiff()
    for place in ("RGB".index(letter) for letter in order):
        tiff.page(PLANES[place], photometric=3, tags={320: (3, RAMPS[place])})
    return tiff.bytes()


def as_array(planes: np.ndarray, **options: object) -> bytes:
    stream = io.BytesIO()
    tifffile.imwrite(stream, planes, photometric="minisblack", **options)
    return stream.getvalue()


FOCUS = np.stack(
    [
        np.stack([cv2.GaussianBlur(one, (0, 0), width) if width else one for one in PLANES])
        for width in (2.5, 0, 4)
    ]
)
CHANNELS = {
    "all names on the first page": pages_of(PLANES, 'ChNames: ["Red", "Green", "Blue"]'),
    "page names": named("BGR", 285),
    "descriptions": named("GRB", 270),
    "ramps": ramps("RGB"),
    "ramps, other order": ramps("BRG"),
    "array": as_array(np.stack(PLANES)),
    "array, axes": as_array(np.stack(PLANES), metadata={"axes": "CYX"}),
    "OME by colours": as_array(
        np.stack(PLANES[::-1]),
        ome=True,
        metadata={"axes": "CYX", "Channel": {"Color": [65535, 16711935, -16776961]}},
    ),
    "ImageJ, levels": as_array(FOCUS, imagej=True, metadata={"axes": "ZCYX"}),
    "OME, levels": as_array(FOCUS, ome=True, metadata={"axes": "ZCYX"}),
    "OME, channels last": as_array(
        np.moveaxis(FOCUS, 1, 0).copy(), ome=True, metadata={"axes": "CZYX"}
    ),
    "OME, time": as_array(FOCUS, ome=True, metadata={"axes": "TCYX"}),
    "array, levels": as_array(FOCUS, metadata={"axes": "ZCYX"}),
}


@pytest.mark.parametrize("name", CHANNELS)
def test_recognises_channels_by_what_programs_write(name: str) -> None:
    assert off(CHANNELS[name], drawn()) <= 1
    assert FieldNote.CHANNELS_JOINED in decode(CHANNELS[name])[1]


def test_stains_and_pairs_are_no_colours() -> None:
    stains = pages_of(PLANES, ome("XYCZT", "DAPI FITC TRITC"))
    pair = as_array(np.stack(PLANES[:2]), metadata={"axes": "CYX"})
    for content in (stains, pair):
        with pytest.raises(FieldUnreadable) as refused:
            decode(content)
        assert "channels" in refused.value.failure.message


def blurred(width: float, pixels: np.ndarray | None = None) -> np.ndarray:
    picture = drawn() if pixels is None else pixels
    return cv2.GaussianBlur(picture, (0, 0), width) if width else picture


@pytest.mark.parametrize(
    "widths", [(0, 2, 4), (4, 2, 0), (6, 0, 6), (8, 0), (6, 5, 4, 3, 2, 1, 0, 1, 2, 3)]
)
def test_the_sharpest_level_wherever_it_lies(widths: tuple[float, ...]) -> None:
    tiff = Tiff()
    for width in widths:
        tiff.page(blurred(width))
    assert off(tiff.bytes(), drawn()) == 0
    assert decode(tiff.bytes())[1] == (FieldNote.SHARPEST_PAGE,)
    assert fields_of(tiff.bytes()) == [1]


FIELDS = [drawn(seed) for seed in (1, 2, 3)]


def of_pages(*pages: np.ndarray) -> bytes:
    tiff = Tiff()
    for page in pages:
        tiff.page(page)
    return tiff.bytes()


def test_does_not_take_a_levels_noise_for_focus() -> None:
    """A camera with automatic gain has more noise in one focus level than in another."""
    rng = np.random.default_rng(3)
    levels = [
        cv2.GaussianBlur(drawn(), (0, 0), width) if width else drawn() for width in (2, 0, 1.5)
    ]
    noisy = [
        np.clip(level + rng.normal(0, sigma, level.shape), 0, 255).astype(np.uint8)
        for level, sigma in zip(levels, (8, 5, 8), strict=True)
    ]
    tiff = Tiff()
    for level in noisy:
        tiff.page(level)
    assert off(tiff.bytes(), noisy[1]) == 0


@pytest.mark.parametrize(
    ("content", "starts"),
    [
        (of_pages(*FIELDS), [1, 2, 3]),
        (of_pages(*(grey(one) for one in FIELDS)), [1, 2, 3]),
        (of_pages(*(one.astype(np.uint16) * 257 for one in FIELDS)), [1, 2, 3]),
        (of_pages(FIELDS[0], FIELDS[0], FIELDS[1]), [1, 3]),
        (of_pages(FIELDS[0], np.full_like(FIELDS[0], 240), FIELDS[1]), [1, 3]),
        (of_pages(blurred(3), FIELDS[0], blurred(3, FIELDS[1]), FIELDS[1]), [1, 3]),
        (of_pages(FIELDS[0]), [1]),
        (as_array(np.stack([grey(one) for one in FIELDS]), metadata={"axes": "ZYX"}), [1, 2, 3]),
    ],
)
def test_the_fields_of_a_file(content: bytes, starts: list[int]) -> None:
    assert fields_of(content) == starts


PRESSED = cv2.resize(drawn(), (160, 240), interpolation=cv2.INTER_AREA)


def exif(across: int, down: int) -> Image.Exif:
    about = Image.Exif()
    about[282], about[283], about[296] = across, down, 3
    return about


def bitmap() -> bytes:
    content = bytearray(encode(PRESSED, "BMP"))
    struct.pack_into("<ii", content, 38, 5_000_000, 10_000_000)
    return bytes(content)


def gif() -> bytes:
    content = bytearray(encode(PRESSED, "GIF"))
    content[12] = 2 * 64 - 15
    return bytes(content)


@pytest.mark.parametrize(
    "content",
    [
        bitmap(),
        gif(),
        encode(PRESSED, "PNG", exif=exif(5000, 10000)),
        encode(PRESSED, "WEBP", lossless=True, exif=exif(5000, 10000)),
        encode(PRESSED, "JPEG", exif=exif(5000, 10000)),
        Tiff().page(PRESSED, tags={282: (11, 5e4), 283: (11, 1e5), 296: (3, 1)}).bytes(),
        Tiff()
        .page(
            PRESSED,
            tags={
                270: (
                    2,
                    ome("XYCZT", "Red").replace(
                        'PhysicalSizeX="100"',
                        'PhysicalSizeY="50" PhysicalSizeYUnit="nm" PhysicalSizeX="100"',
                    ),
                )
            },
        )
        .bytes(),
    ],
    ids=["BMP", "GIF", "PNG", "WebP", "JPEG", "TIFF", "OME"],
)
def test_pixels_are_made_square_whatever_says_their_shape(content: bytes) -> None:
    raster = decode_raster(content)
    assert raster.pixels.shape == (240, 320, 3)
    assert FieldNote.PIXELS_MADE_SQUARE in raster.notes


@pytest.mark.parametrize("kind", ["BMP", "TIFF"])
@pytest.mark.parametrize("size", [512, 4096])
@pytest.mark.parametrize("share", [0.2, 0.51, 0.77])
def test_a_sector_of_zeros_in_plain_pixels_is_noticed(kind: str, size: int, share: float) -> None:
    content = bytearray(encode(drawn(), kind))
    at = int(len(content) * share)
    content[at : at + size] = bytes(size)
    assert FieldNote.DAMAGE_SUSPECTED in decode(bytes(content))[1]


@pytest.mark.parametrize("kind", ["BMP", "TIFF"])
def test_black_that_was_drawn_is_no_hole(kind: str) -> None:
    framed = drawn().copy()
    framed[200:204, 60:260] = 0
    framed[:30], framed[:, :40] = 0, 0
    rows, columns = np.mgrid[:240, :320]
    round_field = drawn() * (np.hypot(columns - 160, rows - 120) < 118)[:, :, None]
    barred = drawn().copy()
    barred[210:] = 0
    cv2.putText(barred, "20 um", (90, 232), cv2.FONT_HERSHEY_SIMPLEX, 0.6, (255, 255, 255))
    for pixels in (framed, round_field.astype(np.uint8), barred):
        assert FieldNote.DAMAGE_SUSPECTED not in decode(encode(pixels, kind))[1]


@pytest.mark.parametrize("share", [0.2, 0.4, 0.6, 0.8])
def test_a_hole_in_deflated_strips_is_damage(share: float) -> None:
    content = bytearray(encode(drawn(), "TIFF", compression="tiff_adobe_deflate"))
    at = int(len(content) * share)
    content[at : at + 512] = bytes(512)
    with pytest.raises(FieldUnreadable) as refused:
        decode(bytes(content))
    assert refused.value.failure.code is FailureCode.DAMAGED
