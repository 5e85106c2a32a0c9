"""Every kind of TIFF is read according to its own tags, or refused by kind."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from bad_input import encode
from odd_tiffs import (
    APERIO,
    IMAGEJ,
    STACK,
    deep_kinds,
    drawn,
    grey,
    layouts,
    ome,
    pages_of,
)
from PIL import Image
from tiff_writer import Tiff

from hematovision_desktop.adapters.images.reader import decode, decode_raster
from hematovision_desktop.core.base.errors import FailureCode, FieldUnreadable
from hematovision_desktop.core.cells.field import FieldNote

DEEP = deep_kinds()
LAYOUTS = layouts()
REDUCED, WHOLE = {254: (4, 1)}, {254: (4, 0)}
SMALL = np.ascontiguousarray(drawn()[::4, ::4])


def off(pixels: np.ndarray, expected: np.ndarray) -> int:
    assert pixels.shape == expected.shape
    return int(np.abs(pixels.astype(int) - expected).max())


@pytest.mark.parametrize("name", DEEP)
def test_deep_numbers_become_the_drawn_field(name: str) -> None:
    pixels, notes = decode(DEEP[name])
    pixels = pixels.copy()
    same = drawn().copy()
    for hole in ((slice(3, 6), slice(3, 6)), (100, 100), (7, 7)):
        pixels[hole] = same[hole]
    assert off(pixels, same) <= 1
    assert name == "signed 8 bits" or FieldNote.SIXTEEN_BIT_SCALED in notes


@pytest.mark.parametrize("name", LAYOUTS)
def test_layouts_and_compressions_hold_the_drawn_field(name: str) -> None:
    assert off(decode(LAYOUTS[name])[0], drawn()) == 0


@pytest.mark.parametrize("bits", [8, 16, 12, 4, 2])
@pytest.mark.parametrize("photometric", [0, 1])
def test_white_or_black_is_zero(bits: int, photometric: int) -> None:
    light = grey(drawn())
    top = (1 << bits) - 1
    values = np.rint(light / 255 * top).astype(np.uint8 if bits <= 8 else np.uint16)
    stored = top - values if photometric == 0 else values
    stored = stored.astype(values.dtype)
    pixels, notes = decode(Tiff().page(stored, bits=bits, photometric=photometric).bytes())
    assert FieldNote.GREY in notes
    assert off(pixels[:, :, 0], np.rint(values / top * 255).astype(np.uint8)) <= 1


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("small first", Tiff().page(SMALL, tags=REDUCED).page(drawn(), tags=WHOLE)),
        ("below", Tiff().page(SMALL, tags=REDUCED, sub=[{"pixels": drawn(), "tags": WHOLE}])),
        ("below a plain one", Tiff().page(SMALL, sub=[{"pixels": drawn()}])),
        ("label first", Tiff().page(np.full((120, 100, 3), 235, np.uint8)).page(drawn())),
        ("small behind", Tiff().page(drawn()).page(SMALL, tags=REDUCED)),
        ("old tag", Tiff().page(SMALL, tags={255: (3, 2)}).page(drawn(), tags={255: (3, 1)})),
        ("reduced but large", Tiff().page(drawn()).page(drawn(2), tags=REDUCED)),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_largest_page_is_the_picture(name: str, content: Tiff) -> None:
    pixels, notes = decode(content.bytes())
    assert off(pixels, drawn()) == 0
    assert notes == (FieldNote.LARGEST_PAGE,)


def test_a_mask_is_no_picture() -> None:
    mask = np.zeros((480, 640), np.uint8)
    content = Tiff().page(mask, photometric=4, tags={254: (4, 4)}).page(drawn()).bytes()
    assert off(decode(content)[0], drawn()) == 0


def planes(order: str = "RGB") -> list[np.ndarray]:
    return [drawn()[:, :, "RGB".index(name)] for name in order]


@pytest.mark.parametrize(
    "content",
    [
        pages_of(planes(), IMAGEJ.format(n=3, c=3)),
        pages_of([one.astype(np.uint16) * 257 for one in planes()], IMAGEJ.format(n=3, c=3)),
        pages_of(planes(), ome("XYCZT")),
        pages_of(planes(), ome("XYZCT")),
        pages_of(planes("BGR"), ome("XYCZT", "Blue Green Red")),
        pages_of(
            planes("GRB"),
            ome(
                "XYCZT",
                extra='<TiffData IFD="1" FirstC="0"/><TiffData IFD="0" FirstC="1"/>'
                '<TiffData IFD="2" FirstC="2"/>',
            ),
        ),
        pages_of(planes()),
    ],
    ids=["ImageJ", "ImageJ, deep", "OME", "OME, other order", "named", "mapped", "unsaid"],
)
def test_channels_on_pages_are_put_together(content: bytes) -> None:
    pixels, notes = decode(content)
    assert off(pixels, drawn()) <= 1
    assert FieldNote.CHANNELS_JOINED in notes


def test_imagej_writes_pages_without_directories() -> None:
    about = {270: (2, IMAGEJ.format(n=3, c=3))}
    data = b"".join(plane.tobytes() for plane in planes())
    content = Tiff().page(planes()[0].copy(), data=[data], tags=about).bytes()
    assert off(decode(content)[0], drawn()) == 0


@pytest.mark.parametrize("count", [2, 4])
def test_other_numbers_of_channels_are_refused_by_name(count: int) -> None:
    content = pages_of((planes() + planes())[:count], IMAGEJ.format(n=count, c=count))
    assert "channels" in refusal(content)


@pytest.mark.parametrize("step", [1, 2])
@pytest.mark.parametrize("is_first", [False, True])
def test_reports_a_raw_picture_beside_a_developed_one(step: int, is_first: bool) -> None:
    shown = np.ascontiguousarray(drawn()[::step, ::step])
    content = Tiff()
    if is_first:
        content.page(shown)
    content.page(grey(drawn()), photometric=32803)
    if not is_first:
        content.page(shown)
    if step == 2:  # a quarter of the raw picture: a preview does not count
        assert "raw" in refusal(content.bytes())
        return
    pixels, notes = decode(content.bytes())
    assert pixels.shape == shown.shape
    assert notes == (FieldNote.RAW_PASSED_OVER,)


def test_reads_the_sharpest_page_of_a_focus_stack() -> None:
    tiff = Tiff()
    for place, width in enumerate((4.0, 2.0, 0.0, 3.0)):
        page = cv2.GaussianBlur(drawn(), (0, 0), width) if width else drawn()
        tiff.page(page, tags={270: (2, STACK)} if place == 0 else None)
    pixels, notes = decode(tiff.bytes())
    assert off(pixels, drawn()) == 0
    assert notes == (FieldNote.SHARPEST_PAGE,)


@pytest.mark.parametrize("description", [None, STACK])
def test_reads_the_first_of_several_fields_and_mentions_the_rest(
    description: str | None,
) -> None:
    about = {270: (2, description)} if description else None
    tiff = Tiff().page(drawn(), tags=about).page(drawn(2)).page(drawn(3))
    pixels, notes = decode(tiff.bytes())
    assert off(pixels, drawn()) == 0
    assert notes == (FieldNote.FIRST_PAGE_ONLY,)


@pytest.mark.parametrize(("across", "down"), [(2, 1), (1, 2), (4, 3), (59, 54)])
def test_pixels_that_are_not_square_are_made_square(across: int, down: int) -> None:
    """across, down: pixels per length; fewer pixels are longer ones."""
    width, height = 320 * min(across, down) // down, 240 * min(across, down) // across
    pressed = cv2.resize(drawn(), (width, height), interpolation=cv2.INTER_AREA)
    tags = {282: (5, (across * 1000, 1)), 283: (5, (down * 1000, 1)), 296: (3, 3)}
    field = decode_raster(Tiff().page(pressed, tags=tags).bytes())
    made = field.pixels.shape[1] / field.pixels.shape[0]
    assert made == pytest.approx(width / height * down / across, rel=0.01)
    assert FieldNote.PIXELS_MADE_SQUARE in field.notes
    assert min(field.pixels.shape[:2]) >= min(pressed.shape[:2])


@pytest.mark.parametrize(
    "tags",
    [
        {282: (5, (72, 1)), 283: (5, (72, 1))},
        {282: (5, (1, 1)), 283: (5, (0, 1))},
        {282: (5, (300, 1)), 283: (5, (1, 1))},
        {282: (5, (1000, 1)), 283: (5, (1005, 1))},
    ],
)
def test_resolutions_that_say_nothing_change_nothing(tags: dict) -> None:
    assert decode(Tiff().page(drawn(), tags=tags).bytes())[1] == ()


@pytest.mark.parametrize(
    ("tags", "scale"),
    [
        ({282: (5, (100000, 1)), 283: (5, (100000, 1)), 296: (3, 3)}, 0.1),
        ({282: (5, (254000, 1)), 283: (5, (254000, 1)), 296: (3, 2)}, 0.1),
        ({282: (5, (72, 1)), 283: (5, (72, 1)), 296: (3, 2)}, None),
        ({270: (2, "ImageJ=1.54f\nunit=micron\n"), 282: (5, (8, 1)), 283: (5, (8, 1))}, 0.125),
        ({270: (2, "ImageJ=1.54f\nunit=\\u00B5m\n"), 282: (5, (8, 1)), 283: (5, (8, 1))}, 0.125),
        ({270: (2, APERIO)}, 0.1),
        ({270: (2, ome("XYCZT").replace('SizeC="3"', 'SizeC="1"'))}, 0.1),
        ({}, None),
    ],
)
def test_the_scale_of_the_file_is_evidence(tags: dict, scale: float | None) -> None:
    assert decode_raster(Tiff().page(drawn(), tags=tags).bytes()).stated_um_per_px == (
        None if scale is None else pytest.approx(scale)
    )


def refusal(content: bytes) -> str:
    with pytest.raises(FieldUnreadable) as refused:
        decode(content)
    assert refused.value.failure.code is FailureCode.UNSUPPORTED_KIND
    return refused.value.failure.message


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (Tiff().page(drawn(), compression=50000), "ZSTD"),
        (Tiff().page(drawn(), compression=34887), "LERC"),
        (Tiff().page(drawn(), compression=50002), "JPEG XL"),
        (Tiff().page(grey(drawn()), compression=4), "fax"),
        (Tiff().page(drawn(), compression=12345), "12345"),
        (Tiff().page(drawn(), photometric=32845), "LogLuv"),
        (Tiff().page(grey(drawn()), photometric=32803), "raw"),
        (Tiff().page(drawn(), photometric=6), "YCbCr"),
        (Tiff().page(drawn(), tags={339: (3, [6] * 3)}), "complex"),
        (Tiff().page(drawn(), tags={258: (3, [8, 8, 16])}), "8, 8, 16"),
        (Tiff().page(grey(drawn()), photometric=2), "1 channels where its colours need 3"),
        (Tiff().page(drawn(), photometric=5), "3 channels where its colours need 4"),
        (Tiff().page(drawn().astype(np.float32) - 900), "below zero"),
        (Tiff().page(drawn().astype(np.uint16) + 20000), "small part of their range"),
        (Tiff().page(np.dstack([drawn(), drawn()]), photometric=1), "6 channels"),
        (
            Tiff().page(np.dstack([drawn(), grey(drawn())]), photometric=5, tags={332: (3, 2)}),
            "inks",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_names_what_it_cannot_read(content: Tiff, word: str) -> None:
    assert word in refusal(content.bytes())


@pytest.mark.parametrize("quality", [95])
@pytest.mark.parametrize("mode", ["RGB", "L", "YCbCr"])
def test_jpeg_inside(mode: str, quality: int) -> None:
    image = Image.fromarray(drawn()).convert(mode)
    pixels, _ = decode(encode(image, "TIFF", compression="jpeg", quality=quality))
    expected = np.asarray(image.convert("RGB"))
    assert np.abs(pixels.astype(int) - expected).mean() < 4


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_deep_page_is_turned_upright(orientation: int) -> None:
    deep = drawn().astype(np.uint16) * 257
    pixels, _ = decode(Tiff().page(deep, tags={274: (3, orientation)}).bytes())
    assert pixels.shape == ((320, 240, 3) if orientation > 4 else (240, 320, 3))


@pytest.mark.parametrize("share", [0.3, 0.7, 0.99])
@pytest.mark.parametrize("name", ["LZW", "deflate", "PackBits", "planes", "LZMA"])
def test_a_page_that_is_not_all_there_is_damaged(name: str, share: float) -> None:
    content = LAYOUTS[name]
    with pytest.raises(FieldUnreadable) as refused:
        decode(content[: int(len(content) * share)])
    assert refused.value.failure.code is FailureCode.DAMAGED


def test_a_loop_of_pages_ends() -> None:
    content = bytearray(Tiff().page(drawn()).bytes())
    first = int.from_bytes(content[4:8], "little")
    entries = int.from_bytes(content[first : first + 2], "little")
    link = first + 2 + 12 * entries
    content[link : link + 4] = content[4:8]
    assert off(decode(bytes(content))[0], drawn()) == 0


def test_a_page_of_many_bytes_is_refused_before_it_is_decoded() -> None:
    huge = Tiff().page(drawn(), tags={256: (4, 9000), 257: (4, 9000), 258: (3, [64] * 3)})
    with pytest.raises(FieldUnreadable) as refused:
        decode(huge.bytes())
    assert refused.value.failure.code is FailureCode.TOO_LARGE
