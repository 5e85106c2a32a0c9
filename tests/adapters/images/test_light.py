"""Unusual light is fitted as a surface and evened; ordinary light is left alone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from hematovision_desktop.adapters.images.smear.cutter import ScaledCropCutter
from hematovision_desktop.adapters.images.smear.field_quality import FieldQualityMeter
from hematovision_desktop.adapters.images.smear.light import EVEN_GLASS, light_of
from hematovision_desktop.adapters.practice.drawn_smear import DrawnField, draw_field
from hematovision_desktop.core.cells.field import Field, Located, Scale, ScaleSource
from hematovision_desktop.core.naming.model_card import Preprocessing

RULES = Preprocessing(crop_um=22.0, side_px=128, background_level=225.0, outside=0)


def drawn(seed: int = 1) -> DrawnField:
    return draw_field(seed=seed, mark=False)


def lit(
    pixels: np.ndarray,
    *,
    level: float = 1.0,
    tint: tuple[float, float, float] = (1.0, 1.0, 1.0),
    slope: float = 0.0,
    vignette: float = 0.0,
) -> np.ndarray:
    """Return a picture under other light: level, colour, fall-off from left to right and to the edge."""
    height, width = pixels.shape[:2]
    y, x = np.mgrid[:height, :width]
    fall = 1 - slope * x / width
    fall *= 1 - vignette * 2 * ((x / width - 0.5) ** 2 + (y / height - 0.5) ** 2)
    return np.rint(pixels * (level * fall)[:, :, None] * np.array(tint)).astype(np.uint8)


UNUSUAL = [
    {"level": 0.5},
    {"level": 0.3},
    {"tint": (1.0, 0.8, 0.5)},
    {"slope": 0.5},
    {"level": 0.5, "vignette": 0.4},
    {"level": 0.5, "tint": (1.0, 0.85, 0.65), "slope": 0.4, "vignette": 0.3},
    {"level": 0.4, "tint": (0.7, 0.85, 1.0), "slope": -0.3},
]


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("how", UNUSUAL)
def test_evened_fields_look_as_they_do_under_usual_light(seed: int, how: dict) -> None:
    pixels = np.asarray(drawn(seed).pixels)
    dim = lit(pixels, **how)
    light = light_of(dim)
    assert light is not None
    evened = light.even(dim)
    glass = np.percentile(pixels.reshape(-1, 3), 90, axis=0)
    expected = pixels * (np.array(EVEN_GLASS) / glass)
    assert np.abs(evened - expected).mean() < 9
    green = light.even_green(np.ascontiguousarray(dim[:, :, 1]))
    assert (green == evened[:, :, 1]).all()


@pytest.mark.parametrize("seed", range(6))
def test_usual_light_is_left_alone(seed: int) -> None:
    assert light_of(np.asarray(drawn(seed).pixels)) is None


@pytest.mark.parametrize("level", [0, 5, 60, 255])
def test_says_nothing_odd_about_a_picture_without_detail(level: int) -> None:
    plain = np.full((240, 320, 3), level, np.uint8)
    light = light_of(plain)
    assert light is None or np.ptp(light.even(plain), axis=(0, 1)).max() <= 1


def test_noise_and_darkness_hold_no_light() -> None:
    rng = np.random.default_rng(0)
    assert light_of(rng.integers(0, 9, (240, 320, 3), dtype=np.uint8)) is None


def test_the_answer_for_the_same_array_is_remembered() -> None:
    dim = lit(np.asarray(drawn().pixels), level=0.4)
    assert light_of(dim) is light_of(dim)


@pytest.mark.parametrize("how", UNUSUAL)
def test_crops_and_quality_are_those_of_usual_light(how: dict) -> None:
    pixels = np.asarray(drawn().pixels)
    box = drawn().truths[0].box
    glass = tuple(np.percentile(pixels.reshape(-1, 3), 90, axis=0))
    located = Located((), Scale(0.1, ScaleSource.SET), glass, None)  # type: ignore[arg-type]
    cutter, meter = ScaledCropCutter(RULES), FieldQualityMeter(RULES)
    plain = Field(Path("a"), pixels, "", 0)
    dim = Field(Path("b"), lit(pixels, **how), "", 0)
    expected = cutter.cut(plain, box, located).astype(int)
    assert np.abs(cutter.cut(dim, box, located) - expected).mean() < 12
    there, here = meter.measure_field(plain, located), meter.measure_field(dim, located)
    assert here.stained_share == pytest.approx(there.stained_share, abs=0.15)
