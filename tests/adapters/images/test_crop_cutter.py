"""Crops have one physical size and one background, wherever the cell is."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from hematovision_desktop.adapters.images.smear.cutter import ScaledCropCutter
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.core.cells.field import Box, Field, Located, Pixels, Scale, ScaleSource
from hematovision_desktop.core.naming.explanation import crop_window
from hematovision_desktop.core.naming.model_card import Preprocessing

RULES = Preprocessing(crop_um=20.0, side_px=64, background_level=240.0, outside=0)


def cut(
    pixels: Pixels,
    box: Box,
    um_per_px: float,
    background: tuple[float, float, float] = (200.0, 180.0, 160.0),
    rules: Preprocessing = RULES,
) -> Pixels:
    located = Located((), Scale(um_per_px, ScaleSource.SET), background, None)
    return ScaledCropCutter(rules).cut(Field(Path("x"), pixels, "", 0), box, located)


def test_the_same_cell_at_two_magnifications_gives_the_same_crop() -> None:
    yes, no = np.mgrid[0:400, 0:400]
    fine = ((np.hypot(yes - 200, no - 200) < 60)[..., None] * [90, 40, 130]).astype(np.uint8)
    coarse = fine[::2, ::2]
    one = cut(fine, Box(140, 140, 120, 120), 0.1)
    other = cut(coarse, Box(70, 70, 60, 60), 0.2)
    assert one.shape == other.shape == (64, 64, 3)
    assert np.abs(one.astype(int) - other.astype(int)).mean() < 4


def test_the_background_comes_to_the_cards_level_and_black_stays_black() -> None:
    pixels = np.empty((300, 300, 3), np.uint8)
    pixels[:] = (200, 180, 160)
    crop = cut(pixels, Box(-20, 100, 60, 60), 0.1)
    assert crop[:, -1].tolist() == [[240, 240, 240]] * 64
    assert not crop[:, 0].any()


def test_colours_stay_where_the_card_asks_for_no_level() -> None:
    pixels = np.full((300, 300, 3), 77, np.uint8)
    plain = Preprocessing(20.0, 64, None, 0)
    assert (cut(pixels, Box(120, 120, 60, 60), 0.1, rules=plain) == 77).all()


@pytest.mark.parametrize("at", [(-500, 0), (0, -500), (900, 900)])
def test_a_window_beyond_the_picture_is_all_outside(at: tuple[int, int]) -> None:
    pixels = np.full((300, 300, 3), 200, np.uint8)
    assert not cut(pixels, Box(*at, 10, 10), 0.1).any()


def test_the_window_is_centred_on_the_cell() -> None:
    assert crop_window(Box(90, 40, 20, 20), 0.1, RULES) == (0, -50, 200)


def test_for_eyes_the_picture_is_mirrored_at_its_edge() -> None:
    pixels = np.zeros((300, 300, 3), np.uint8)
    pixels[..., 0] = np.arange(300) % 251
    located = Located((), Scale(0.1, ScaleSource.SET), (200.0, 180.0, 160.0), None)
    rules = Preprocessing(20.0, 200, None, 0)
    cutter = ScaledCropCutter(rules, mirrors=True)
    crop = cutter.cut(Field(Path("x"), pixels, "", 0), Box(-10, 140, 20, 20), located)
    assert (crop[:, :100, 0] == crop[:, 199:99:-1, 0]).all()
    beyond = cutter.cut(Field(Path("x"), pixels, "", 0), Box(900, 900, 10, 10), located)
    assert beyond.shape == (200, 200, 3)


def test_a_wide_window_is_cut_as_one_step_would_cut_it() -> None:
    fine = draw_field(3, width=320, height=240).pixels
    pixels = cv2.resize(fine, None, fx=6.3, fy=6.3, interpolation=cv2.INTER_CUBIC)
    field = Field(Path("wide.png"), pixels, "", 0)
    rules = Preprocessing(crop_um=24.0, side_px=128, background_level=None, outside=0)
    box, um_per_px = Box(700, 500, 400, 420), 24.0 / 901
    left, top, side = crop_window(box, um_per_px, rules)
    whole = pixels[top : top + side, left : left + side]
    at_once = cv2.resize(whole, (128, 128), interpolation=cv2.INTER_AREA).astype(int)
    located = Located((), Scale(um_per_px, ScaleSource.SET), (225.0,) * 3, None)
    crop = ScaledCropCutter(rules).cut(field, box, located).astype(int)
    off = np.abs(crop - at_once)
    assert off.mean() < 1 and np.quantile(off, 0.99) <= 6
