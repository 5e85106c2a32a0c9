"""A camera with wrong colours is doubted like a file with the same picture."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import pytest
from bad_input import encode

from hematovision_desktop.adapters.images.doubts.judged_colours import frame_doubts
from hematovision_desktop.adapters.images.reader import decode
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.core.cells.field import FieldNote, Pixels


def swapped(pixels: Pixels) -> Pixels:
    return np.ascontiguousarray(pixels[:, :, ::-1])


def grey(pixels: Pixels) -> Pixels:
    return np.repeat(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)[:, :, None], 3, axis=2)


def negative(pixels: Pixels) -> Pixels:
    return 255 - pixels


def as_hsv(pixels: Pixels) -> Pixels:
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2HSV), np.uint8)


def of_few_colours(pixels: Pixels) -> Pixels:
    return pixels // 64 * 85


def apart(pixels: Pixels) -> Pixels:
    shifted = pixels.copy()
    shifted[:, :, 0] = np.roll(pixels[:, :, 0], 6, axis=1)
    shifted[:, :, 2] = np.roll(pixels[:, :, 2], -6, axis=1)
    return shifted


@pytest.mark.parametrize("seed", range(6))
def test_a_sound_frame_is_not_doubted(seed: int) -> None:
    pixels = np.asarray(draw_field(seed=seed, mark=False).pixels)
    assert frame_doubts(pixels) == ()
    assert frame_doubts(pixels // 2) == ()


@pytest.mark.parametrize("spoil", [grey, negative, as_hsv, of_few_colours, apart])
def test_a_frame_is_doubted_for_what_a_file_is_doubted_for(
    spoil: Callable[[Pixels], Pixels],
) -> None:
    pixels = spoil(np.asarray(draw_field(seed=3, mark=False).pixels))
    notes = frame_doubts(pixels)
    assert notes
    assert set(notes) == set(decode(encode(pixels, "PNG"))[1])


def test_exchanged_colours_are_doubted_since_the_screen_shows_them_exchanged() -> None:
    pixels = swapped(np.asarray(draw_field(seed=3, mark=False).pixels))
    assert decode(encode(pixels, "PNG"))[1] == (FieldNote.RED_AND_BLUE_SWAPPED,)
    assert frame_doubts(pixels) == (FieldNote.COLOURS_DOUBTFUL,)
