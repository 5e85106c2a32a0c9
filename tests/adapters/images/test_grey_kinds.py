"""Grey pictures that cannot show a smear are refused by kind; others stay unchanged."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from bad_input import encode
from odd_tiffs import drawn, grey
from PIL import Image
from tiff_writer import Tiff

from hematovision_desktop.adapters.images.reader import decode
from hematovision_desktop.core.base.errors import FailureCode, FieldUnreadable
from hematovision_desktop.core.cells.field import FieldNote

CORNERS = ((0, 0), (0, 1), (1, 0), (1, 1))


def undeveloped(order: str, dim: float = 1.0) -> np.ndarray:
    """Return the raw data of a colour camera's sensor. order: of the colours in each four pixels."""
    seen = np.empty(drawn().shape[:2], np.uint8)
    pixels = drawn() * dim * (235 / np.percentile(drawn(), 95, axis=(0, 1)))
    for (down, across), letter in zip(CORNERS, order, strict=True):
        plane = pixels[down::2, across::2, "RGB".index(letter)]
        seen[down::2, across::2] = np.clip(plane, 0, 255).astype(np.uint8)
    return seen


def refusal(content: bytes) -> str:
    with pytest.raises(FieldUnreadable) as refused:
        decode(content)
    assert refused.value.failure.code is FailureCode.UNSUPPORTED_KIND
    return refused.value.failure.message


@pytest.mark.parametrize("order", ["RGGB", "BGGR", "GRBG", "GBRG"])
@pytest.mark.parametrize("dim", [1.0, 0.5])
def test_raw_sensor_data_are_no_grey_picture(order: str, dim: float) -> None:
    seen = undeveloped(order, dim)
    deep = seen.astype(np.uint16) << 4
    for content in (encode(seen, "PNG"), encode(seen, "BMP"), Tiff().page(deep).bytes()):
        assert "Bayer" in refusal(content)


@pytest.mark.parametrize("mode", ["1", "dithered", "mask"])
def test_two_levels_show_no_cell(mode: str) -> None:
    if mode == "mask":
        picture = Image.fromarray((grey(drawn()) < 120).astype(np.uint8) * 255)
    else:
        how = Image.Dither.FLOYDSTEINBERG if mode == "dithered" else Image.Dither.NONE
        picture = Image.fromarray(drawn()).convert("1", dither=how)
    for content in (encode(picture, "PNG"), encode(picture, "TIFF")):
        assert "black and white" in refusal(content)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "BMP", "WEBP", "TIFF"])
def test_a_grey_picture_in_three_channels_is_grey(kind: str) -> None:
    plane = grey(drawn())
    assert FieldNote.GREY in decode(encode(Image.fromarray(plane).convert("RGB"), kind))[1]
    assert FieldNote.GREY not in decode(encode(Image.fromarray(drawn()), kind))[1]


def test_white_alone_is_no_grey_picture() -> None:
    assert FieldNote.GREY not in decode(encode(np.full((240, 320, 3), 230, np.uint8), "PNG"))[1]


def test_grey_pictures_stay_what_they_are() -> None:
    plane = grey(drawn())
    noisy = plane + np.random.default_rng(1).normal(0, 12, plane.shape)
    striped = plane.astype(int)
    striped[::2] -= 12
    small = cv2.resize(plane, (160, 120), interpolation=cv2.INTER_NEAREST)
    coarse = np.asarray(Image.fromarray(plane).quantize(8).convert("L"))
    for one in (plane, noisy, striped, small, coarse, np.full_like(plane, 200)):
        pixels = np.clip(one, 0, 255).astype(np.uint8)
        assert (decode(encode(pixels, "PNG"))[0] == pixels[:, :, None]).all()
