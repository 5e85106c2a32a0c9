"""Negatives and pictures of few colours are doubted; a camera's ordinary fields are not."""

from __future__ import annotations

import numpy as np
import pytest
from bad_input import encode
from PIL import Image

from hematovision_desktop.adapters.images.doubts.judged_colours import (
    has_few_colours,
    is_negative,
)
from hematovision_desktop.adapters.images.reader import decode
from hematovision_desktop.adapters.practice.drawn_smear import Stain, draw_field
from hematovision_desktop.core.cells.field import FieldNote, Pixels


def stained(stain: Stain = Stain.BEIGE, seed: int = 1) -> Pixels:
    return np.asarray(draw_field(seed=seed, stain=stain, mark=False).pixels)


@pytest.mark.parametrize("stain", Stain)
@pytest.mark.parametrize("light", [1.0, 0.5])
def test_a_field_is_neither(stain: Stain, light: float) -> None:
    pixels = np.rint(stained(stain) * light).astype(np.uint8)
    assert not is_negative(pixels)
    assert not has_few_colours(pixels)


@pytest.mark.parametrize("seed", range(3))
def test_reports_and_corrects_a_negative(seed: int) -> None:
    pixels, notes = decode(encode(255 - stained(seed=seed), "PNG"))
    assert FieldNote.NEGATIVE in notes
    assert np.array_equal(pixels, stained(seed=seed))


@pytest.mark.parametrize("colours", [8, 16, 32, 48])
@pytest.mark.parametrize("kind", ["PNG", "GIF"])
def test_reports_few_colours(colours: int, kind: str) -> None:
    palette = Image.fromarray(stained()).quantize(colours)
    assert FieldNote.FEW_COLOURS in decode(encode(palette, kind))[1]


@pytest.mark.parametrize("colours", [64, 256])
def test_enough_colours_are_not(colours: int) -> None:
    palette = Image.fromarray(stained()).quantize(colours)
    assert decode(encode(palette, "PNG"))[1] == ()


@pytest.mark.parametrize("level", [0, 128, 255])
def test_says_nothing_about_a_picture_of_one_level(level: int) -> None:
    pixels = np.full((120, 160, 3), level, np.uint8)
    assert not is_negative(pixels)
    assert not has_few_colours(pixels)
