"""Files of programs for arrays, films and the web, each with its true picture."""

from __future__ import annotations

import struct
import zlib

import cv2
import numpy as np
import pytest
from bad_input import encode
from odd_tiffs import drawn, ome
from PIL import Image
from tiff_writer import Tiff

from hematovision_desktop.adapters.images.reader import decode, decode_raster
from hematovision_desktop.core.base.errors import FailureCode, FieldUnreadable
from hematovision_desktop.core.cells.field import FieldNote

WIDE, HIGH = 320, 240
PLANES = [np.ascontiguousarray(drawn()[:, :, place]) for place in range(3)]


def refusal(content: bytes) -> str:
    with pytest.raises(FieldUnreadable) as refused:
        decode(content)
    assert refused.value.failure.code is FailureCode.UNSUPPORTED_KIND
    return refused.value.failure.message


SQUARE = drawn()
PRESSED = cv2.resize(drawn(), (WIDE // 2, HIGH), interpolation=cv2.INTER_AREA)
"""A camera's picture of pixels twice as wide as high."""


def jpeg_of_density(unit: int, across: int, down: int, shown: np.ndarray = SQUARE) -> bytes:
    content = bytearray(encode(shown, "JPEG", quality=95))
    content[13:18] = struct.pack(">BHH", unit, across, down)
    return bytes(content)


def png_of_density(unit: int, across: int, down: int, shown: np.ndarray = SQUARE) -> bytes:
    content = encode(shown, "PNG")
    body = b"pHYs" + struct.pack(">IIB", across, down, unit)
    chunk = struct.pack(">I", 9) + body + struct.pack(">I", zlib.crc32(body))
    return content[:33] + chunk + content[33:]


def bmp_of_density(across: int, down: int, shown: np.ndarray = SQUARE) -> bytes:
    content = bytearray(encode(shown, "BMP"))
    content[38:46] = struct.pack("<ii", across, down)
    return bytes(content)


def tiff_of_density(unit: int, across: int, down: int, shown: np.ndarray = SQUARE) -> bytes:
    tags = {282: (5, (across, 1)), 283: (5, (down, 1)), 296: (3, unit)}
    return Tiff().page(shown, tags=tags).bytes()


def exif_of(across: int, down: int, unit: int) -> bytes:
    """Return a camera's Exif that states a resolution alone."""
    head = b"Exif\0\0II*\0" + struct.pack("<IH", 8, 3)
    entries = [(282, 5, 1, 50), (283, 5, 1, 58), (296, 3, 1, unit)]
    rows = b"".join(struct.pack("<HHII", *entry) for entry in entries)
    return head + rows + struct.pack("<5I", 0, across, 1, down, 1)


@pytest.mark.parametrize(
    "content",
    [
        *(jpeg_of_density(unit, WIDE, HIGH) for unit in (0, 1, 2)),
        *(png_of_density(unit, WIDE, HIGH) for unit in (0, 1)),
        *(tiff_of_density(unit, WIDE, HIGH) for unit in (1, 2, 3)),
        bmp_of_density(WIDE, HIGH),
        encode(drawn(), "JPEG", dpi=(WIDE, HIGH)),
        encode(drawn(), "PNG", dpi=(WIDE, HIGH)),
        encode(drawn(), "BMP", dpi=(WIDE, HIGH)),
    ],
)
def test_a_density_that_is_the_pictures_own_size_shapes_no_pixel(content: bytes) -> None:
    pixels, notes = decode(content)
    assert (pixels.shape, notes) == (drawn().shape, ())


@pytest.mark.parametrize(
    "content",
    [
        jpeg_of_density(1, 72, 144, PRESSED),
        jpeg_of_density(0, 1, 2, PRESSED),
        png_of_density(1, 5000, 10000, PRESSED),
        tiff_of_density(2, 2540, 5080, PRESSED),
        bmp_of_density(2835, 5670, PRESSED),
        # Turned by a program that left the densities as they were.
        jpeg_of_density(1, 144, 72, PRESSED),
        png_of_density(1, 10000, 5000, PRESSED),
    ],
)
def test_a_density_that_the_picture_shows_does(content: bytes) -> None:
    pixels, notes = decode(content)
    assert (pixels.shape, notes) == (drawn().shape, (FieldNote.PIXELS_MADE_SQUARE,))


@pytest.mark.parametrize(
    "content",
    [
        # One side alone was set; the other has the program's default.
        jpeg_of_density(1, 300, 72),
        jpeg_of_density(1, 72, 96),
        tiff_of_density(2, 96, 72),
        tiff_of_density(2, 72, 300),
        png_of_density(1, 11811, 2835),
        bmp_of_density(3780, 2835),
        # One is in px per inch, the other in px per centimetre.
        jpeg_of_density(1, 300, 118),
        tiff_of_density(3, 118, 300),
    ],
)
def test_a_density_that_the_picture_contradicts_shapes_no_pixel(content: bytes) -> None:
    pixels, notes = decode(content)
    assert (pixels.shape, notes) == (drawn().shape, ())


INCHES = exif_of(254_000, 254_000, 2)
CENTIMETRES = exif_of(100_000, 100_000, 3)


@pytest.mark.parametrize(
    "content",
    [
        bmp_of_density(10_000_000, 10_000_000),
        *(
            encode(drawn(), form, exif=about, **options)
            for about in (INCHES, CENTIMETRES)
            for form, options in {
                "JPEG": {"quality": 95},
                "PNG": {},
                "WEBP": {"lossless": True},
                "AVIF": {"quality": 95},
            }.items()
        ),
        # The file's own density is the usual one of a screen.
        encode(drawn(), "JPEG", exif=INCHES, dpi=(72, 72)),
        encode(drawn(), "PNG", exif=INCHES, dpi=(72, 72)),
    ],
)
def test_a_resolution_is_a_scale_wherever_it_is_stated(content: bytes) -> None:
    assert decode_raster(content).stated_um_per_px == pytest.approx(0.1, rel=1e-3)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "AVIF"])
@pytest.mark.parametrize(
    "about", [exif_of(72, 72, 2), exif_of(0, 0, 2), exif_of(254_000, 254_000, 1)]
)
def test_the_resolution_of_a_screen_or_of_no_unit_is_no_scale(form: str, about: bytes) -> None:
    assert decode_raster(encode(drawn(), form, exif=about)).stated_um_per_px is None


def several_images(names: str, ifds: str = "") -> bytes:
    """Return an OME-TIFF whose first image is a thumbnail, and the second the field, in three channels."""
    thumbnail = np.ascontiguousarray(drawn()[::4, ::4])
    first = (
        '<Image ID="Image:1"><Pixels DimensionOrder="XYCZT" Type="uint8" SizeX="80" SizeY="60" '
        'SizeC="3" SizeZ="1" SizeT="1" PhysicalSizeX="0.4"><Channel SamplesPerPixel="3"/>'
        '<TiffData IFD="0" PlaneCount="1"/></Pixels></Image>'
    )
    text = ome("XYCZT", names, ifds)
    start = text.index("<Image")
    tiff = Tiff().page(thumbnail, tags={270: (2, text[:start] + first + text[start:])})
    for name in names.split():
        tiff.page(PLANES[("Red", "Green", "Blue").index(name)])
    return tiff.bytes()


@pytest.mark.parametrize("names", ["Red Green Blue", "Blue Green Red"])
@pytest.mark.parametrize(
    "ifds",
    [
        '<TiffData IFD="1" PlaneCount="3"/>',
        "".join(f'<TiffData FirstC="{at}" IFD="{at + 1}" PlaneCount="1"/>' for at in range(3)),
    ],
)
def test_reads_the_largest_of_several_images(names: str, ifds: str) -> None:
    raster = decode_raster(several_images(names, ifds))
    np.testing.assert_array_equal(raster.pixels, drawn())
    assert raster.notes == [FieldNote.LARGEST_PAGE, FieldNote.CHANNELS_JOINED]
    assert raster.stated_um_per_px == pytest.approx(0.1)


def test_a_thumbnails_resolution_does_not_apply_to_the_field() -> None:
    tags = {282: (5, (25000, 1)), 283: (5, (25000, 1)), 296: (3, 3)}
    tiff = Tiff().page(np.ascontiguousarray(drawn()[::4, ::4]), tags=tags).page(drawn())
    assert decode_raster(tiff.bytes()).stated_um_per_px is None


@pytest.mark.parametrize("unit", ["&#181;m", "&#xB5;m", "&#956;m"])
def test_a_unit_may_be_written_as_a_reference(unit: str) -> None:
    text = ome("XYCZT").replace('"100" PhysicalSizeXUnit="nm"', f'"0.1" PhysicalSizeXUnit="{unit}"')
    tiff = Tiff().page(drawn(), tags={270: (2, text.replace('SizeC="3"', 'SizeC="1"'))})
    assert decode_raster(tiff.bytes()).stated_um_per_px == pytest.approx(0.1)


def test_a_colour_may_be_written_without_a_sign() -> None:
    text = ome("XYCZT", "a b c")
    for name, colour in zip("abc", (65535, 16711935, 4278190335), strict=True):
        text = text.replace(f'Name="{name}"', f'Name="{name}" Color="{colour}"')
    tiff = Tiff()
    for place, plane in enumerate(reversed(PLANES)):
        tiff.page(plane, tags={270: (2, text)} if place == 0 else None)
    pixels, notes = decode(tiff.bytes())
    np.testing.assert_array_equal(pixels, drawn())
    assert notes == (FieldNote.CHANNELS_JOINED,)


@pytest.mark.parametrize("sampling", [0x31, 0x42, 0x24])
def test_a_jpeg_of_an_unusual_sampling_is_not_called_damaged(sampling: int) -> None:
    content = bytearray(encode(drawn(), "JPEG", quality=95))
    content[content.index(b"\xff\xc0") + 11] = sampling
    assert "kind of JPEG" in refusal(bytes(content))


def test_a_jpeg_2000_of_too_many_bits_is_not_called_damaged() -> None:
    content = bytearray(encode(drawn(), "JPEG2000"))
    start = content.index(b"\xff\x4f\xff\x51") + 42
    content[start : start + 9 : 3] = bytes([31] * 3)
    assert "32 bits" in refusal(bytes(content))


def light_and_colours() -> np.ndarray:
    """Return the drawn field as luma and two colour differences in full range."""
    whole = cv2.cvtColor(drawn(), cv2.COLOR_RGB2YCrCb)
    return np.ascontiguousarray(whole[:, :, [0, 2, 1]])


def in_planes(tags: dict) -> bytes:
    """Return a TIFF with a JPEG of each plane, as `tiffcp -p separate -c jpeg` stores it."""
    strips = [encode(plane, "JPEG", quality=98) for plane in cv2.split(light_and_colours())]
    tiff = Tiff().page(drawn(), planar=2, photometric=6, compression=7, data=strips, tags=tags)
    return tiff.bytes()


def test_reads_jpeg_planes_of_separate_colours() -> None:
    pixels = decode(in_planes({530: (3, [1, 1])}))[0]
    assert np.abs(pixels.astype(int) - drawn()).mean() < 3
    assert "planes of their own" in refusal(in_planes({}))


@pytest.mark.parametrize(
    "stated",
    [
        [(16, 1), (235, 1), (128, 1), (240, 1), (128, 1), (240, 1)],  # of video
        [(0, 1), (255, 1), (128, 1), (255, 1), (128, 1), (255, 1)],
        [(0, 1), (0, 1), (128, 1), (240, 1), (128, 1), (240, 1)],  # without information
    ],
)
def test_black_and_white_are_where_the_file_states_them(stated: list) -> None:
    values = light_and_colours().astype(np.float64)
    if stated[0] == (16, 1):
        values = (values - (0, 128, 128)) * (219 / 255, 112 / 127, 112 / 127) + (16, 128, 128)
    tags = {530: (3, [1, 1]), 532: (5, stated)}
    tiff = Tiff().page(np.rint(values).astype(np.uint8), photometric=6, tags=tags)
    assert np.abs(decode(tiff.bytes())[0].astype(int) - drawn()).mean() < 2


@pytest.mark.parametrize("lossless", [True, False])
@pytest.mark.parametrize("off", [100, 8, -8])
def test_a_wrong_size_in_the_header_of_a_whole_webp_costs_no_pixel(
    off: int, *, lossless: bool
) -> None:
    sound = encode(Image.fromarray(drawn()), "WEBP", lossless=lossless, quality=90)
    stated = struct.pack("<I", len(sound) - 8 + off)
    odd = sound[:4] + stated + sound[8:]
    assert (decode(odd)[0] == decode(sound)[0]).all()
    with pytest.raises(FieldUnreadable) as reason:
        decode(odd[: len(odd) * 2 // 3])
    assert reason.value.failure.code is FailureCode.DAMAGED
