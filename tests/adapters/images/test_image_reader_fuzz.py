"""For any bytes, the reader answers with a field or a reason."""

from __future__ import annotations

import random

import numpy as np
import pytest
from bad_input import draw_scene, encode
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from hematovision_desktop.adapters.images.pixels.refusal import MIN_SIDE_PX
from hematovision_desktop.adapters.images.reader import ImageReader, decode
from hematovision_desktop.core.base.errors import FieldUnreadable
from hematovision_desktop.core.cells.field import Field

# pytest overrides the filter that the reader installs; another test checks it.
pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:PIL")

SMALL = draw_scene(80, 72)
QUICK = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def _seeds() -> dict[str, bytes]:
    image = Image.fromarray(SMALL)
    exif = Image.Exif()
    exif[0x0112] = 6
    frames = {"save_all": True, "append_images": [Image.fromarray(255 - SMALL)]}
    return {
        "jpeg": encode(image, "JPEG", exif=exif),
        "progressive": encode(image, "JPEG", progressive=True),
        "cmyk": encode(image.convert("CMYK"), "JPEG"),
        "png": encode(image, "PNG", exif=exif),
        "palette": encode(image.convert("P"), "PNG", transparency=3),
        "apng": encode(image, "PNG", **frames),
        "tiff": encode(image, "TIFF"),
        "lzw": encode(image, "TIFF", compression="tiff_lzw", **frames),
        "tiff_jpeg": encode(image, "TIFF", compression="jpeg"),
        "deep": encode(Image.fromarray(SMALL[..., 0].astype(np.uint16) * 257), "TIFF"),
        "deep_png": encode(Image.fromarray(SMALL[..., 0].astype(np.uint16) * 257), "PNG"),
        "bmp": encode(image, "BMP"),
        "webp": encode(image, "WEBP", exif=exif),
        "webp_frames": encode(image, "WEBP", **frames),
        "gif": encode(image, "GIF", **frames),
    }


SEEDS = _seeds()


def check(content: bytes) -> None:
    try:
        pixels, notes = decode(content)
    except FieldUnreadable as refused:
        assert refused.failure.message
        return
    assert pixels.dtype == np.uint8
    assert pixels.ndim == 3
    assert pixels.shape[2] == 3
    assert min(pixels.shape[:2]) >= MIN_SIDE_PX
    assert len(set(notes)) == len(notes)
    assert ImageReader().thumbnail(Field(None, pixels, "", 0, notes))  # type: ignore[arg-type]


@QUICK
@given(st.binary(max_size=400))
def test_random_bytes(content: bytes) -> None:
    check(content)


@pytest.mark.parametrize("name", SEEDS)
@QUICK
@given(seed=st.integers(0, 2**32 - 1))
def test_mutated_pictures(name: str, seed: int) -> None:
    check(mutated(SEEDS[name], random.Random(seed)))


def mutated(sound: bytes, rng: random.Random) -> bytes:
    """Change a file in a few places. Hypothesis draws only the seed: drawing each change itself
    would take five times as long as reading the file.
    """
    content = bytearray(sound)

    def place() -> int:
        # Parsers mostly fail in headers, so half of the changes are in the first 300 bytes.
        return rng.randrange(min(301, len(content)) if rng.random() < 0.5 else len(content))

    for _ in range(rng.randint(0, 6)):
        content[place()] = rng.choice((0, 1, 127, 128, 255, *rng.randbytes(5)))
    start, length = place(), rng.randint(0, 40)
    how = rng.choice(("keep", "remove", "repeat", "cut"))
    if how == "remove":
        del content[start : start + length]
    elif how == "repeat":
        content[start:start] = content[start : start + length]
    elif how == "cut":
        del content[start:]
    return bytes(content)


@pytest.mark.parametrize("name", SEEDS)
def test_the_unchanged_pictures_are_readable(name: str) -> None:
    pixels, _ = decode(SEEDS[name])
    assert pixels.shape in ((72, 80, 3), (80, 72, 3))


@QUICK
@given(st.sampled_from(sorted(SEEDS)), st.binary(max_size=300))
def test_a_true_start_with_a_wrong_rest(name: str, rest: bytes) -> None:
    check(SEEDS[name][:40] + rest)
