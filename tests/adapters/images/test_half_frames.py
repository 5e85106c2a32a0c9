"""Interlaced pictures whose half frames show two moments are read from one of them."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from bad_input import encode
from odd_tiffs import drawn, grey
from PIL import Image

from hematovision_desktop.adapters.images.reader import decode
from hematovision_desktop.core.cells.field import FieldNote


def combed(shift: int) -> np.ndarray:
    """Return the drawn field with every second line taken after the stage moved."""
    pixels = drawn().copy()
    pixels[1::2] = np.roll(drawn(), shift, axis=1)[1::2]
    return pixels


def halves(pixels: np.ndarray) -> np.ndarray:
    """Return every second line's picture at full size."""
    lines = np.ascontiguousarray(pixels[::2])
    size = pixels.shape[1], pixels.shape[0]
    return np.asarray(cv2.resize(lines, size, interpolation=cv2.INTER_LINEAR))


def off(one: np.ndarray, other: np.ndarray) -> float:
    return float(np.abs(one.astype(int) - other).mean())


@pytest.mark.parametrize("shift", [3, 6, -10, 16])
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF"])
def test_one_half_frame_shows_the_original_field(shift: int, kind: str) -> None:
    quality = {"quality": 92} if kind == "JPEG" else {}
    pixels, notes = decode(encode(Image.fromarray(combed(shift)), kind, **quality))
    assert FieldNote.HALF_FRAME_ONLY in notes
    assert off(pixels, halves(drawn())) < (4 if kind == "JPEG" else 0.01)
    assert off(pixels, drawn()) < off(combed(shift), drawn())


def test_lines_that_a_program_wrote_twice() -> None:
    twice = np.repeat(combed(8), 2, axis=0)
    pixels, notes = decode(encode(twice, "PNG"))
    assert FieldNote.HALF_FRAME_ONLY in notes
    assert off(pixels[::2], drawn()) < off(combed(8), drawn())


def test_halves_of_other_brightness() -> None:
    dim = np.where(np.arange(drawn().shape[0]) % 2, 1, 0.9)[:, None, None]
    _, notes = decode(encode(np.rint(combed(8) * dim).astype(np.uint8), "PNG"))
    assert FieldNote.HALF_FRAME_ONLY in notes


def test_pictures_of_one_moment_stay_what_they_are() -> None:
    noise = np.random.default_rng(1)
    striped = drawn().astype(int)
    striped[::2] -= 12
    noisy = drawn() + noise.normal(0, 25, drawn().shape)
    pure = noise.integers(0, 256, drawn().shape)
    for one in (drawn(), noisy, pure, striped, np.full_like(drawn(), 200), drawn()[::2]):
        pixels = np.clip(one, 0, 255).astype(np.uint8)
        assert FieldNote.HALF_FRAME_ONLY not in decode(encode(pixels, "PNG"))[1]
    assert FieldNote.HALF_FRAME_ONLY not in decode(encode(grey(drawn()), "PNG"))[1]
