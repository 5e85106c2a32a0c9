"""Files of unusual programs, each with its true picture."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import cv2
import imagecodecs
import numpy as np
import pytest
import tifffile
from bad_input import encode
from odd_tiffs import drawn, grey, pages_of
from PIL import Image
from tiff_writer import Tiff

from hematovision_desktop.adapters.images.reader import ImageReader, decode, decode_raster
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.core.base.errors import FailureCode, FieldUnreadable
from hematovision_desktop.core.cells.field import FieldNote

PLANES = {letter: np.ascontiguousarray(drawn()[:, :, at]) for at, letter in enumerate("RGB")}


def off(content: bytes, wanted: np.ndarray) -> float:
    """Return the mean difference in grey levels between a file as read and its truth."""
    pixels = decode(content)[0].astype(int)
    return float(np.abs(pixels - (wanted if wanted.ndim == 3 else wanted[:, :, None])).mean())


@pytest.mark.parametrize("depth", [np.uint8, np.uint16])
def test_tiles_that_are_listed_as_strips(depth: type) -> None:
    pixels = drawn().astype(depth) * (257 if depth is np.uint16 else 1)
    padded = np.zeros((256, 320, 3), depth)
    padded[:240] = pixels
    tiles = [
        padded[top : top + 64, left : left + 64].tobytes()
        for top in range(0, 256, 64)
        for left in range(0, 320, 64)
    ]
    tags = {322: (3, 64), 323: (3, 64), 278: (4, None)}
    assert off(Tiff().page(pixels, data=tiles, tags=tags).bytes(), drawn()) == 0


@pytest.mark.parametrize(("depth", "factor"), [(np.uint8, 1), (np.uint16, 257)])
def test_a_depth_that_no_tag_states_is_that_of_the_bytes(depth: type, factor: int) -> None:
    pixels = drawn().astype(depth) * factor
    assert off(Tiff().page(pixels, tags={258: (3, None)}).bytes(), drawn()) == 0


def test_one_bit_needs_no_tag() -> None:
    black = (grey(drawn()) > 150).astype(np.uint8)
    content = Tiff().page(black, bits=1, tags={258: (3, None)}).bytes()
    with pytest.raises(FieldUnreadable, match="black and white"):
        decode(content)


def composite(order: str, colours: str | None, names: list[str] | None, byteorder: str) -> bytes:
    about: dict[str, object] = {"axes": "CYX", "mode": "composite"}
    if colours:
        ramps = {"K": np.tile(np.arange(256, dtype=np.uint8), (3, 1))}
        for at, letter in enumerate("RGB"):
            ramps[letter] = ramps["K"] * np.eye(3, dtype=np.uint8)[at][:, None]
        ramps["M"] = ramps["R"] + ramps["B"]
        about["LUTs"] = [ramps[letter] for letter in colours]
    if names:
        about["Labels"] = names
    stream = io.BytesIO()
    planes = np.stack([PLANES[letter] for letter in order])
    tifffile.imwrite(stream, planes, imagej=True, byteorder=byteorder, metadata=about)
    return stream.getvalue()


@pytest.mark.parametrize("byteorder", ["<", ">"])
@pytest.mark.parametrize(
    ("order", "colours", "names"),
    [
        ("RGB", "RGB", None),
        ("GRB", "GRB", None),
        ("GBR", "GBR", None),
        ("BRG", None, ["Blue", "Red", "Green"]),
        ("RGB", "KKK", ["a", "b", "c"]),
    ],
)
def test_channels_of_imagej_are_those_of_their_colours_or_names(
    order: str, colours: str | None, names: list[str] | None, byteorder: str
) -> None:
    assert off(composite(order, colours, names, byteorder), drawn()) == 0


def test_channels_of_imagej_in_other_colours_are_no_picture_of_a_smear() -> None:
    with pytest.raises(FieldUnreadable, match="channels"):
        decode(composite("RGB", "GMR", None, "<"))


@pytest.mark.parametrize("order", ["RGBK", "GRB", "RG", "RGBKB"])
@pytest.mark.parametrize("seed", [1, 5])
def test_grey_pages_of_one_place_with_different_absorption_are_colours(
    order: str, seed: int
) -> None:
    pixels = drawn(seed)
    planes = {letter: pixels[:, :, at] for at, letter in enumerate("RGB")} | {"K": grey(pixels)}
    with pytest.raises(FieldUnreadable, match=f"{len(order)} channels"):
        decode(pages_of([planes[letter] for letter in order]))


@pytest.mark.parametrize("widths", [(0, 1.2), (1, 1.6), (8, 4, 0, 4, 8), (8, 0)])
@pytest.mark.parametrize("light", [1.0, 0.7])
def test_levels_of_focus_are_no_colours(widths: tuple[float, ...], light: float) -> None:
    plane = grey(drawn())
    levels = [cv2.GaussianBlur(plane, (0, 0), width) if width else plane for width in widths]
    levels[0] = (levels[0] * light).astype(np.uint8)
    assert FieldNote.SHARPEST_PAGE in decode(pages_of(levels))[1]


@pytest.mark.parametrize("bits", [9, 11, 13, 15])
@pytest.mark.parametrize("kind", ["TIFF", "PNG"])
def test_a_stated_depth_is_taken_at_its_word(bits: int, kind: str) -> None:
    top = (1 << bits) - 1
    values = np.rint(drawn() / 255 * top).astype(np.uint16)
    if kind == "TIFF":
        content = Tiff().page(values, tags={281: (3, [top] * 3)}).bytes()
    else:
        content = cv2.imencode(".png", values[:, :, ::-1])[1].tobytes()
        said = b"sBIT" + bytes([bits] * 3)
        total = struct.pack(">I", zlib.crc32(said))
        content = content[:33] + struct.pack(">I", 3) + said + total + content[33:]
    assert off(content, drawn()) < 0.5


@pytest.mark.parametrize(("unit", "per_unit"), [(2, 254_000), (3, 100_000), (4, 10_000), (5, 10)])
def test_a_scale_in_any_unit(unit: int, per_unit: int) -> None:
    tags = {282: (12, float(per_unit)), 283: (12, float(per_unit)), 296: (3, unit)}
    stated = decode_raster(Tiff().page(drawn(), tags=tags).bytes()).stated_um_per_px
    assert stated == pytest.approx(0.1)


@pytest.mark.parametrize("bits", [10, 12, 16])
@pytest.mark.parametrize("form", ["jp2", "j2k"])
def test_the_brightest_values_of_deep_jpeg_2000_stay_bright(bits: int, form: str) -> None:
    pixels = np.clip(drawn().astype(int) + 60, 0, 255).astype(np.uint8)
    values = np.rint(pixels / 255 * ((1 << bits) - 1)).astype(np.uint16)
    content = imagecodecs.jpeg2k_encode(
        values, level=0, reversible=True, codecformat=form, bitspersample=bits
    )
    assert off(content, pixels) < 0.5
    assert FieldNote.SIXTEEN_BIT_SCALED in decode(content)[1]


@pytest.mark.parametrize("is_lack", [True, False])
def test_doubts_inks_without_information_how_they_are_stored(is_lack: bool) -> None:
    inks = 255 - np.asarray(Image.fromarray(drawn()).convert("CMYK"))
    content = encode(Image.fromarray(inks if not is_lack else 255 - inks, "CMYK"), "JPEG")
    at = content.find(b"\xff\xee")
    bare = content[:at] + content[at + 2 + int.from_bytes(content[at + 2 : at + 4], "big") :]
    assert off(bare, drawn()) < 6
    assert FieldNote.COLOURS_DOUBTFUL in decode(bare)[1]


@pytest.mark.parametrize("is_lack", [True, False])
def test_inks_are_read_right_whatever_was_meant_by_the_marker(is_lack: bool) -> None:
    stained = np.asarray(draw_field(seed=1, mark=False).pixels)
    inks = np.asarray(Image.fromarray(stained).convert("CMYK"))
    content = encode(Image.fromarray(inks if is_lack else 255 - inks, "CMYK"), "JPEG")
    assert b"Adobe" in content
    assert off(content, stained) < 6


def test_a_png_that_was_sent_as_text_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(encode(Image.fromarray(drawn()), "PNG").replace(b"\r\n", b"\n"))
    with pytest.raises(FieldUnreadable) as refused:
        ImageReader().read(path)
    assert refused.value.failure.code is FailureCode.DAMAGED


@pytest.mark.parametrize("form", ["latin", "utf-8"])
def test_a_jpeg_that_was_sent_as_text_is_damaged(form: str) -> None:
    content = encode(Image.fromarray(drawn()), "JPEG")
    text = content.decode("latin-1") if form == "latin" else content.decode("utf-8", "replace")
    with pytest.raises(FieldUnreadable) as refused:
        decode(text.encode("utf-8"))
    assert refused.value.failure.code is FailureCode.DAMAGED


@pytest.mark.parametrize("byte", [b"\0", b"\xff"])
def test_a_file_of_one_byte_alone_has_lost_what_it_held(byte: bytes) -> None:
    with pytest.raises(FieldUnreadable) as refused:
        decode(byte * 5000)
    assert refused.value.failure.code is FailureCode.DAMAGED
