"""An overlay on a camera's frames is distinguished from the smear, and ignored when frames are compared."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace

import cv2
import numpy as np
import pytest

from hematovision_desktop.adapters.images.doubts.judged_colours import frame_doubts
from hematovision_desktop.adapters.images.smear.overlay import find_overlay
from hematovision_desktop.adapters.images.smear.registration import PhaseRegistration
from hematovision_desktop.adapters.practice.virtual_smear import VirtualSmear, prepare_smear
from hematovision_desktop.assembly.factories import build_live
from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.live.frame_quality import measure_focus, measure_light

WIDTH, HEIGHT = 640, 480


@pytest.fixture(scope="module")
def smear() -> VirtualSmear:
    return prepare_smear(11, 2000, 1500, cells=30, um_per_px=0.2)


def view(smear: VirtualSmear, x: int, y: int) -> Pixels:
    return smear.pixels[y : y + HEIGHT, x : x + WIDTH].copy()


def cross_hair(pixels: Pixels) -> Pixels:
    cv2.line(pixels, (WIDTH // 2, 0), (WIDTH // 2, HEIGHT), (15, 15, 15), 3)
    cv2.line(pixels, (0, HEIGHT // 2), (WIDTH, HEIGHT // 2), (15, 15, 15), 3)
    return pixels


def vivid_cross(pixels: Pixels) -> Pixels:
    cv2.line(pixels, (WIDTH // 2, 0), (WIDTH // 2, HEIGHT), (0, 255, 0), 2)
    cv2.line(pixels, (0, HEIGHT // 2), (WIDTH, HEIGHT // 2), (0, 255, 0), 2)
    return pixels


def grid(pixels: Pixels) -> Pixels:
    for at in range(30, WIDTH, 60):
        cv2.line(pixels, (at, 0), (at, HEIGHT), (15, 15, 15), 2)
        cv2.line(pixels, (0, at), (WIDTH, at), (15, 15, 15), 2)
    return pixels


def round_view(pixels: Pixels) -> Pixels:
    inside = np.zeros((HEIGHT, WIDTH), np.uint8)
    cv2.circle(inside, (WIDTH // 2, HEIGHT // 2), 235, (1,), -1)
    return np.asarray(cv2.copyTo(pixels, inside), np.uint8)


def both(pixels: Pixels) -> Pixels:
    return cross_hair(round_view(pixels))


OVERLAYS = (cross_hair, vivid_cross, grid, round_view, both)


def test_a_frame_that_is_all_smear_has_no_overlay(smear: VirtualSmear) -> None:
    assert find_overlay(view(smear, 300, 200)) is None
    assert find_overlay(np.zeros((HEIGHT, WIDTH, 3), np.uint8)) is None


@pytest.mark.parametrize("draw", OVERLAYS)
def test_hides_what_is_under_an_overlay_and_nothing_else(
    smear: VirtualSmear, draw: Callable[[Pixels], Pixels]
) -> None:
    overlay = find_overlay(draw(view(smear, 300, 200)))
    assert overlay is not None
    drawn = draw(np.full((HEIGHT, WIDTH, 3), 200, np.uint8)) != 200
    hidden = drawn.any(axis=2)
    assert overlay.seen[hidden].mean() < 0.02
    near = cv2.dilate(hidden.astype(np.uint8), np.ones((33, 33), np.uint8)) > 0
    assert overlay.seen[~near].mean() > 0.98


@pytest.mark.parametrize("draw", OVERLAYS)
@pytest.mark.parametrize(("dx", "dy"), [(0, 0), (40, -25), (-150, 90), (210, 0)])
def test_measures_a_shift_by_the_smear_not_the_overlay(
    smear: VirtualSmear, draw: Callable[[Pixels], Pixels], dx: int, dy: int
) -> None:
    registration = PhaseRegistration()
    one, other = draw(view(smear, 600, 500)), draw(view(smear, 600 + dx, 500 + dy))
    overlay = find_overlay(one)
    shift = registration.shift(
        registration.shrink(one, overlay), registration.shrink(other, overlay)
    )
    assert shift is not None
    assert (shift.dx, shift.dy) == (pytest.approx(dx, abs=3), pytest.approx(dy, abs=3))


@pytest.mark.parametrize("draw", OVERLAYS)
def test_two_places_under_one_overlay_are_two_places(
    smear: VirtualSmear, draw: Callable[[Pixels], Pixels]
) -> None:
    registration = PhaseRegistration()
    one, other = draw(view(smear, 50, 50)), draw(view(smear, 1300, 1000))
    overlay = find_overlay(one)
    small, there = registration.shrink(one, overlay), registration.shrink(other, overlay)
    assert registration.shift(small, there) is None
    plain = PhaseRegistration()
    apart = plain.difference(
        plain.shrink(view(smear, 50, 50)), plain.shrink(view(smear, 1300, 1000))
    )
    assert registration.difference(small, there) == pytest.approx(apart, rel=0.4)
    assert registration.difference(small, small) == 0


@pytest.mark.parametrize("draw", OVERLAYS)
def test_focus_and_light_are_those_of_the_smear(
    smear: VirtualSmear, draw: Callable[[Pixels], Pixels]
) -> None:
    for blur in (0.0, 3.0):
        plain = view(smear, 600, 500)
        if blur:
            plain = np.asarray(cv2.GaussianBlur(plain, (0, 0), blur), np.uint8)
        drawn = draw(plain.copy())
        overlay = find_overlay(drawn)
        assert overlay is not None
        sharpness, contrast = measure_focus(plain)
        assert measure_focus(drawn, overlay.seen) == (
            pytest.approx(sharpness, rel=0.15),
            pytest.approx(contrast, rel=0.25),
        )
        light, seen = measure_light(plain), measure_light(drawn, overlay.seen)
        assert seen.level == pytest.approx(light.level, abs=6)
        assert seen.clipped == pytest.approx(light.clipped, abs=0.02)


def test_lines_are_painted_over_and_the_surround_is_left_to_the_locator(
    smear: VirtualSmear,
) -> None:
    drawn = both(view(smear, 300, 200))
    overlay = find_overlay(drawn)
    assert overlay is not None
    painted = overlay.painted_over(drawn)
    assert painted[HEIGHT // 2 - 40, WIDTH // 2].min() > 60
    assert (painted[0, 0] == 0).all()
    whole = round_view(view(smear, 300, 200))
    alone = find_overlay(whole)
    assert alone is not None
    assert alone.painted_over(whole) is whole


def test_the_live_microscope_looks_for_overlays_and_for_wrong_colours() -> None:
    parts = build_live(SimpleNamespace(monotonic=lambda: 0.0)).build_parts(None, lambda _card: None)
    assert parts.find_overlay is find_overlay
    assert parts.find_doubts is frame_doubts
