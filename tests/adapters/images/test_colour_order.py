"""Swapped red and blue are noticed; fields in the right order are left alone."""

from __future__ import annotations

import itertools
import math
from pathlib import Path

import cv2
import numpy as np
import pytest
from bad_input import encode
from odd_tiffs import drawn

from hematovision_desktop.adapters.images.doubts.colour_order import (
    are_other_colours,
    are_turned,
    colour_order,
    exchanged,
)
from hematovision_desktop.adapters.images.doubts.learned_order import moved_logit
from hematovision_desktop.adapters.images.reader import ImageReader, decode
from hematovision_desktop.adapters.practice.drawn_smear import Stain, draw_field
from hematovision_desktop.core.cells.field import FieldNote, Pixels

LIGHTS = [(1.0, 1.0, 1.0), (1.0, 0.9, 0.7), (0.7, 0.9, 1.0), (0.8, 1.0, 0.8), (0.5, 0.5, 0.5)]


def lit_by(light: tuple[float, float, float], pixels: Pixels) -> Pixels:
    """Return a picture as a lamp of another colour shows it."""
    return np.asarray(cv2.multiply(pixels, (*light, 1.0)), np.uint8)


@pytest.mark.parametrize("stain", Stain)
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("light", LIGHTS)
def test_exchanged_colours_are_noticed_under_any_light(
    stain: Stain, seed: int, light: tuple[float, float, float]
) -> None:
    pixels = np.asarray(draw_field(seed=seed, stain=stain, mark=False).pixels)
    lit = lit_by(light, pixels)
    assert exchanged(lit) == 0
    assert exchanged(np.ascontiguousarray(lit[:, :, ::-1])) > 0


def test_they_are_put_right_with_a_note() -> None:
    stored = np.ascontiguousarray(drawn()[:, :, ::-1])
    pixels, notes = decode(encode(stored, "PNG"))
    assert notes == (FieldNote.RED_AND_BLUE_SWAPPED,)
    assert (pixels == drawn()).all()


@pytest.mark.parametrize("level", [0, 128, 255])
def test_says_nothing_about_a_picture_without_stain(level: int) -> None:
    assert exchanged(np.full((120, 160, 3), level, np.uint8)) == 0


@pytest.mark.parametrize("stain", Stain)
@pytest.mark.parametrize("light", LIGHTS)
@pytest.mark.parametrize("to_other", [cv2.COLOR_RGB2LAB, cv2.COLOR_RGB2YCrCb])
def test_light_apart_from_colour_saved_as_rgb_is_doubted(
    stain: Stain, light: tuple[float, float, float], to_other: int
) -> None:
    pixels = np.asarray(draw_field(seed=1, stain=stain, mark=False).pixels)
    lit = lit_by(light, pixels)
    assert not are_other_colours(lit)
    assert are_other_colours(np.asarray(cv2.cvtColor(lit, to_other), np.uint8))


@pytest.mark.parametrize("stain", Stain)
@pytest.mark.parametrize("to_other", [cv2.COLOR_RGB2HSV, cv2.COLOR_RGB2HLS])
def test_hue_saved_as_rgb_is_doubted_in_usual_light(stain: Stain, to_other: int) -> None:
    pixels = np.asarray(draw_field(seed=1, stain=stain, mark=False).pixels)
    assert are_other_colours(np.asarray(cv2.cvtColor(pixels, to_other), np.uint8))


@pytest.mark.parametrize("stain", Stain)
def test_a_picture_without_one_of_its_colours_is_doubted(stain: Stain) -> None:
    whole = np.asarray(draw_field(seed=1, stain=stain, mark=False).pixels)
    for light in LIGHTS:
        planes = cv2.split(lit_by(light, whole))
        for left, gone in itertools.product((0, 128, 255), ([0], [1], [2], [0, 2], [1, 2], [0, 1])):
            empty = np.full_like(planes[0], left)
            lit = cv2.merge([empty if place in gone else planes[place] for place in range(3)])
            assert are_other_colours(np.asarray(lit)), (light, left, gone)


@pytest.mark.parametrize("quality", [None, 90])
def test_an_empty_colour_makes_every_cell_wait(quality: int | None) -> None:
    without_blue = drawn() * np.array([1, 1, 0], np.uint8)
    stored = (
        encode(without_blue, "PNG")
        if quality is None
        else encode(without_blue, "JPEG", quality=quality)
    )
    assert decode(stored)[1] == (FieldNote.OTHER_COLOURS,)


@pytest.mark.parametrize("made", [(0, 1, 0), (0, 0, 2), (1, 1, 2)])
def test_a_copied_channel_is_no_colour(made: tuple[int, ...]) -> None:
    assert are_other_colours(np.ascontiguousarray(drawn()[:, :, made]))


def test_a_tinted_grey_picture_has_no_colours_of_its_own() -> None:
    grey = cv2.cvtColor(drawn(), cv2.COLOR_RGB2GRAY)[:, :, None]
    assert are_other_colours(np.rint(grey * np.array([1.0, 0.85, 0.6])).astype(np.uint8))


@pytest.mark.parametrize("stain", Stain)
def test_pale_colours_are_colours(stain: Stain) -> None:
    pixels = np.asarray(draw_field(seed=1, stain=stain, mark=False).pixels)
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)[:, :, None]
    assert not are_other_colours(np.rint(0.3 * pixels + 0.7 * grey).astype(np.uint8))


def test_reports_other_colours_without_swapping_channels() -> None:
    lab = np.asarray(cv2.cvtColor(drawn(), cv2.COLOR_RGB2LAB), np.uint8)
    pixels, notes = decode(encode(lab, "PNG"))
    assert notes == (FieldNote.OTHER_COLOURS,)
    assert (pixels == lab).all()


def test_noise_alone_is_no_other_colours() -> None:
    noise = np.random.default_rng(3).normal(200, 4, (120, 160, 3))
    assert not are_other_colours(np.clip(noise, 0, 255).astype(np.uint8))


@pytest.mark.parametrize("stain", Stain)
@pytest.mark.parametrize("degrees", [90, 120, 150, 180, 210, 240])
def test_turned_hues_are_doubted(stain: Stain, degrees: int) -> None:
    pixels = np.asarray(draw_field(seed=1, stain=stain, mark=False).pixels)
    notes = decode(encode(turned(pixels, degrees), "PNG"))[1]
    assert notes in [(FieldNote.OTHER_COLOURS,), (FieldNote.COLOURS_DOUBTFUL,)]


@pytest.mark.parametrize("degrees", [210, 240, 270])
def test_hues_turned_away_from_an_exchange_are_turned(degrees: int) -> None:
    assert are_turned(turned(drawn(), degrees))


@pytest.mark.parametrize("stain", [Stain.BEIGE, Stain.GREY])
def test_colours_in_another_order_are_doubted(stain: Stain) -> None:
    pixels = np.asarray(draw_field(seed=1, stain=stain, mark=False).pixels)
    for order in itertools.permutations(range(3)):
        if order not in [(0, 1, 2), (2, 1, 0)]:
            notes = decode(encode(np.ascontiguousarray(pixels[:, :, order]), "PNG"))[1]
            assert notes in [(FieldNote.OTHER_COLOURS,), (FieldNote.COLOURS_DOUBTFUL,)], order


@pytest.mark.parametrize("stain", Stain)
@pytest.mark.parametrize("light", LIGHTS)
def test_hues_of_any_stain_and_light_are_not_turned(
    stain: Stain, light: tuple[float, float, float]
) -> None:
    for seed in range(3):
        pixels = np.asarray(draw_field(seed=seed, stain=stain, mark=False).pixels)
        assert not are_turned(lit_by(light, pixels))


@pytest.mark.parametrize("level", [0, 128, 255])
def test_no_hue_is_not_turned(level: int) -> None:
    assert not are_turned(np.full((120, 160, 3), level, np.uint8))


def turned(pixels: np.ndarray, degrees: int) -> np.ndarray:
    """Return a picture with all hues rotated, as by a slider in a graphics program."""
    hues = cv2.cvtColor(pixels, cv2.COLOR_RGB2HSV_FULL)
    hues[:, :, 0] += np.uint8(round(degrees / 360 * 256))
    return np.asarray(cv2.cvtColor(hues, cv2.COLOR_HSV2RGB_FULL))


def paled(pixels: Pixels, share: float) -> Pixels:
    """Return a field whose stain takes the three colours more alike."""
    taken = np.log(256.0) - np.log(pixels + 1.0)
    grey = taken.mean(axis=2, keepdims=True)
    return np.asarray(np.rint(256 * np.exp(-grey - share * (taken - grey)) - 1), np.uint8)


@pytest.mark.parametrize("stain", Stain)
@pytest.mark.parametrize("order", [(0, 2, 1), (1, 2, 0)])
def test_green_in_the_place_of_blue_is_doubted_even_in_pale_colours(
    stain: Stain, order: tuple[int, int, int]
) -> None:
    for seed in range(3):
        pale = paled(np.asarray(draw_field(seed=seed, stain=stain, mark=False).pixels), 0.35)
        assert not are_turned(pale)
        assert are_turned(np.ascontiguousarray(pale[:, :, order]))


@pytest.mark.parametrize("stain", Stain)
def test_tells_how_colours_speak_against_their_order_if_no_picture_shows_it_alone(
    stain: Stain,
) -> None:
    pale = paled(np.asarray(draw_field(seed=0, stain=stain, mark=False).pixels), 0.25)
    sound, exchanged_order, moved = (
        colour_order(np.ascontiguousarray(pale[:, :, order]))
        for order in ((0, 1, 2), (2, 1, 0), (1, 0, 2))
    )
    assert sound is not None and exchanged_order is not None and moved is not None
    assert sound.exchanged < 0 < exchanged_order.exchanged
    assert max(sound.moved, exchanged_order.moved) < 0 < moved.moved


@pytest.mark.parametrize("most", [1.0, 300.0, 1e6])
def test_shares_of_any_size_give_a_logit(most: float) -> None:
    """In a picture of nearly one density, one colour's growth may be many times the whole's."""
    in_place = moved_logit(np.array([[-most, 1 + 2 * most, -most], [0.3, 0.5, 0.2]]))
    elsewhere = moved_logit(np.array([[1 + 2 * most, -most, -most], [0.3, 0.5, 0.2]]))
    assert -math.inf < in_place < 0 < elsewhere < math.inf


def test_the_order_is_that_of_the_stored_colours(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(encode(np.ascontiguousarray(drawn()[:, :, ::-1]), "PNG"))
    field = ImageReader().read(path)
    assert field.notes == (FieldNote.RED_AND_BLUE_SWAPPED,)
    assert field.colour_order is not None and field.colour_order.exchanged > 0
