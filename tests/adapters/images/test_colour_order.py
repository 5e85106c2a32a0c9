"""Red and blue that were exchanged on the way are noticed; fields in the right order are left alone."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from bad_input import encode
from odd_tiffs import drawn

from hematovision_desktop.adapters.images.colour_order import are_apart, exchanged
from hematovision_desktop.adapters.images.reader import decode
from hematovision_desktop.adapters.practice.drawn_smear import Stain, draw_field
from hematovision_desktop.core.cells.field import FieldNote

LIGHTS = [(1.0, 1.0, 1.0), (1.0, 0.9, 0.7), (0.7, 0.9, 1.0), (0.8, 1.0, 0.8), (0.5, 0.5, 0.5)]


@pytest.mark.parametrize("stain", Stain)
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("light", LIGHTS)
def test_exchanged_colours_are_noticed_under_any_light(
    stain: Stain, seed: int, light: tuple[float, float, float]
) -> None:
    pixels = np.asarray(draw_field(seed=seed, stain=stain, mark=False).pixels)
    lit = np.rint(pixels * np.array(light)).astype(np.uint8)
    assert exchanged(lit) == 0
    assert exchanged(np.ascontiguousarray(lit[:, :, ::-1])) > 0


def test_they_are_put_right_with_a_note() -> None:
    stored = np.ascontiguousarray(drawn()[:, :, ::-1])
    pixels, notes = decode(encode(stored, "PNG"))
    assert notes == (FieldNote.RED_AND_BLUE_SWAPPED,)
    assert (pixels == drawn()).all()


@pytest.mark.parametrize("level", [0, 128, 255])
def test_nothing_is_said_of_a_picture_without_stain(level: int) -> None:
    assert exchanged(np.full((120, 160, 3), level, np.uint8)) == 0


@pytest.mark.parametrize("stain", Stain)
@pytest.mark.parametrize("light", LIGHTS)
@pytest.mark.parametrize("to_other", [cv2.COLOR_RGB2LAB, cv2.COLOR_RGB2YCrCb])
def test_light_apart_from_colour_saved_as_rgb_is_doubted(
    stain: Stain, light: tuple[float, float, float], to_other: int
) -> None:
    pixels = np.asarray(draw_field(seed=1, stain=stain, mark=False).pixels)
    lit = np.rint(pixels * np.array(light)).astype(np.uint8)
    assert not are_apart(lit)
    assert are_apart(np.asarray(cv2.cvtColor(lit, to_other), np.uint8))


@pytest.mark.parametrize("stain", Stain)
@pytest.mark.parametrize("to_other", [cv2.COLOR_RGB2HSV, cv2.COLOR_RGB2HLS])
def test_hue_saved_as_rgb_is_doubted_in_usual_light(stain: Stain, to_other: int) -> None:
    pixels = np.asarray(draw_field(seed=1, stain=stain, mark=False).pixels)
    assert are_apart(np.asarray(cv2.cvtColor(pixels, to_other), np.uint8))


def test_other_colours_are_said_and_nothing_is_exchanged() -> None:
    lab = np.asarray(cv2.cvtColor(drawn(), cv2.COLOR_RGB2LAB), np.uint8)
    pixels, notes = decode(encode(lab, "PNG"))
    assert notes == (FieldNote.OTHER_COLOURS,)
    assert (pixels == lab).all()


def test_noise_alone_is_no_other_colours() -> None:
    noise = np.random.default_rng(3).normal(200, 4, (120, 160, 3))
    assert not are_apart(np.clip(noise, 0, 255).astype(np.uint8))
