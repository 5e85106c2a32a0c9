"""The quality meter on drawn fields: blur, light, stain and two cells in one window, at any magnification."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from hematovision_desktop.adapters.images.smear.cutter import ScaledCropCutter
from hematovision_desktop.adapters.images.smear.field_quality import FieldQualityMeter
from hematovision_desktop.adapters.locator.colour import ColourLocator
from hematovision_desktop.adapters.practice.drawn_smear import Stain, draw_field
from hematovision_desktop.core.cells.field import (
    Box,
    Field,
    Located,
    Location,
    Pixels,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.cells.labels import MODEL_LABELS, Label
from hematovision_desktop.core.cells.quality import FieldAdvice, FieldQuality, advise
from hematovision_desktop.core.naming.model_card import Preprocessing

RULES = Preprocessing(crop_um=24.0, side_px=128, background_level=225.0, outside=0)
METER = FieldQualityMeter(RULES)
UM_PER_PX = 0.1


def drawn(stain: Stain = Stain.WHITE) -> Pixels:
    return draw_field(3, stain=stain, um_per_px=UM_PER_PX, blur_px=1.0).pixels


def measure(pixels: Pixels, um_per_px: float | None = None) -> FieldQuality:
    field = Field(Path("drawn"), pixels, "", 0)
    return METER.measure_field(field, ColourLocator().locate(field, um_per_px))


def blurred(pixels: Pixels, um: float, um_per_px: float = UM_PER_PX) -> Pixels:
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), um / um_per_px), np.uint8)


@pytest.mark.parametrize("stain", list(Stain))
def test_a_good_field_gets_no_advice(stain: Stain) -> None:
    assert advise(measure(drawn(stain))) == ()


@pytest.mark.parametrize("stain", list(Stain))
def test_a_blurred_field_asks_for_focus(stain: Stain) -> None:
    assert FieldAdvice.FOCUS in advise(measure(blurred(drawn(stain), 0.8), UM_PER_PX))


def test_a_bright_surround_is_no_light_that_was_lost() -> None:
    pixels = drawn()
    rows, columns = np.mgrid[: pixels.shape[0], : pixels.shape[1]]
    reach = np.hypot(columns - pixels.shape[1] / 2, rows - pixels.shape[0] / 2)
    pixels = np.where((reach < pixels.shape[0] * 0.48)[:, :, None], pixels, 255).astype(np.uint8)
    assert FieldAdvice.TOO_BRIGHT not in advise(measure(pixels, UM_PER_PX))


def test_sharpness_does_not_depend_on_magnification_or_contrast() -> None:
    pixels = drawn()
    half = np.asarray(cv2.resize(pixels, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA))
    pale = np.clip(255.0 * (pixels / 255.0) ** 0.6, 0, 255).astype(np.uint8)
    known = measure(pixels, UM_PER_PX).sharpness
    assert measure(half, 2 * UM_PER_PX).sharpness == pytest.approx(known, rel=0.2)
    assert measure(pale, UM_PER_PX).sharpness == pytest.approx(known, rel=0.2)
    assert measure(blurred(pixels, 0.8), UM_PER_PX).sharpness < 0.7 * known


def test_distinguishes_light_from_stain() -> None:
    pixels = drawn().astype(np.float32)
    bright = np.clip(1.5 * pixels, 0, 255).astype(np.uint8)
    dark = (0.25 * pixels).astype(np.uint8)
    red_cells = draw_field(3, um_per_px=UM_PER_PX, leukocytes=(), stain=Stain.WHITE).pixels
    pale = np.clip(240.0 * (red_cells / 240.0) ** 0.25, 0, 255).astype(np.uint8)
    assert advise(measure(bright, UM_PER_PX))[0] is FieldAdvice.TOO_BRIGHT
    assert FieldAdvice.TOO_DARK in advise(measure(dark, UM_PER_PX))
    assert advise(measure(pale, UM_PER_PX)) == (FieldAdvice.PALE_STAIN,)


def test_a_thick_smear_is_named() -> None:
    pixels = draw_field(5, um_per_px=UM_PER_PX, red_cells=0.4).pixels
    glass = (253.0, 231.0, 204.0)
    thick = (pixels.astype(np.float32) * 0.7).astype(np.uint8)
    located = Located((), Scale(UM_PER_PX, ScaleSource.SET), glass, None)
    quality = METER.measure_field(Field(Path("drawn"), thick, "", 0), located)
    assert FieldAdvice.TOO_THICK in advise(quality)


@pytest.mark.parametrize(
    ("um_per_px", "size_px", "expected"),
    [
        (0.25, (320, 240), ()),
        (0.7, (320, 240), (FieldAdvice.LOW_MAGNIFICATION,)),
        (0.02, (1600, 700), (FieldAdvice.HIGH_MAGNIFICATION,)),
    ],
)
def test_magnification_is_judged_by_a_known_scale_alone(
    um_per_px: float, size_px: tuple[int, int], expected: tuple[FieldAdvice, ...]
) -> None:
    pixels = draw_field(3, *size_px, um_per_px=um_per_px, leukocytes=(), stain=Stain.WHITE).pixels
    field = Field(Path("drawn"), pixels, "", 0)
    both = {FieldAdvice.LOW_MAGNIFICATION, FieldAdvice.HIGH_MAGNIFICATION}
    for source in ScaleSource:
        located = Located((), Scale(um_per_px, source), (240.0, 240.0, 240.0), None)
        said = tuple(one for one in advise(METER.measure_field(field, located)) if one in both)
        known = source in (ScaleSource.RED_CELLS, ScaleSource.SET, ScaleSource.KEPT)
        assert said == (expected if known else ())


@pytest.mark.parametrize("stain", list(Stain))
@pytest.mark.parametrize(("wrong_by", "doubtful"), [(1.0, False), (0.3, True), (3.0, True)])
def test_a_scale_that_the_red_cells_contradict_is_doubtful(
    stain: Stain, wrong_by: float, doubtful: bool
) -> None:
    quality = measure(drawn(stain), wrong_by * UM_PER_PX)
    assert quality.red_cell_fit == pytest.approx(wrong_by, rel=0.35)
    assert (FieldAdvice.SCALE_DOUBTFUL in advise(quality)) == doubtful


def cut(pixels: Pixels, box: Box) -> Pixels:
    scale = Scale(UM_PER_PX, ScaleSource.SET)
    located = Located((Location(box),), scale, (240.0, 240.0, 240.0), 0)
    return ScaledCropCutter(RULES).cut(Field(Path("drawn"), pixels, "", 0), box, located)


def a_cell(label: Label = Label.LYMPHOCYTE) -> Pixels:
    picture = draw_field(
        1, 320, 320, um_per_px=UM_PER_PX, leukocytes=[label], stain=Stain.WHITE, mark=False
    )
    return cut(picture.pixels, picture.truths[0].box)


def test_a_blurred_crop_is_less_sharp_than_any_other() -> None:
    for label in MODEL_LABELS:
        crop = a_cell(label)
        soft = np.asarray(cv2.GaussianBlur(crop, (0, 0), 5), np.uint8)
        assert METER.measure_crop(crop).sharpness > 0.05
        assert METER.measure_crop(soft).sharpness < 0.034


def test_a_black_border_is_no_sharp_edge_of_the_cell() -> None:
    soft = np.asarray(cv2.GaussianBlur(a_cell(), (0, 0), 5), np.uint8)
    soft[:, :40] = 0
    assert METER.measure_crop(soft).sharpness < 0.04


def test_two_cells_in_one_window_spread_wider_than_one() -> None:
    one = a_cell()
    pair = np.minimum(np.roll(one, -30, axis=1), np.roll(one, 30, axis=1))
    assert METER.measure_crop(one).spread_um < 4.0
    assert METER.measure_crop(pair).spread_um > 5.6


@pytest.mark.parametrize("level", [0, 225, 255])
def test_a_crop_of_nothing_is_measured_too(level: int) -> None:
    empty = np.full((128, 128, 3), level, np.uint8)
    assert METER.measure_crop(empty).spread_um == 0.0
    assert METER.measure_crop(empty).sharpness == pytest.approx(0.0)


def round_quality(pixels: Pixels, shape: str, located: Located) -> FieldQuality:
    """Measure a drawn field with a black surround, round or as bars at its sides."""
    height, width = pixels.shape[:2]
    rows, columns = np.mgrid[:height, :width]
    inside = np.hypot(columns - width / 2, rows - height / 2) < 0.48 * height
    if shape == "bars":
        inside = np.abs(columns - width / 2) < 0.4 * width
    field = Field(Path("drawn"), np.asarray(pixels * inside[:, :, None], np.uint8), "", 0)
    return METER.measure_field(field, located)


def with_red_cells(step_px: int, size: tuple[int, int], source: ScaleSource) -> Located:
    """Return a field of this size in px with a red cell of 75 px every step_px."""
    places = [
        (x, y) for x in range(0, size[0] - 75, step_px) for y in range(0, size[1] - 75, step_px)
    ]
    red = tuple(Box(x, y, 75, 75) for x, y in places)
    return Located((), Scale(UM_PER_PX, source), (230.0, 220.0, 210.0), None, red, ())


@pytest.mark.parametrize(
    ("step_px", "shape", "source", "doubted"),
    [
        (120, "round", ScaleSource.RED_CELLS, True),
        (120, "round", ScaleSource.LEUKOCYTES, True),
        (60, "round", ScaleSource.RED_CELLS, False),  # enough are whole
        (120, "bars", ScaleSource.RED_CELLS, False),  # as in any small picture
        (120, "round", ScaleSource.SET, False),
        (120, "round", ScaleSource.POOLED, False),
    ],
)
def test_the_scale_of_a_round_field_is_doubted_where_few_red_cells_are_whole(
    step_px: int, shape: str, source: ScaleSource, doubted: bool
) -> None:
    pixels = drawn()
    located = with_red_cells(step_px, (pixels.shape[1], pixels.shape[0]), source)
    quality = round_quality(pixels, shape, located)
    assert quality.few_whole == doubted
    assert (FieldAdvice.SCALE_DOUBTFUL in advise(replace(quality, red_cell_fit=1.0))) == doubted
