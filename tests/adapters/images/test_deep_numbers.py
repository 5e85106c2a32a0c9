"""Where black and white are in other number formats: floats around or far from zero, doubled bytes."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from odd_tiffs import drawn, grey
from tiff_writer import Tiff

from hematovision_desktop.adapters.images.reader import decode
from hematovision_desktop.core.base.errors import FailureCode, FieldUnreadable
from hematovision_desktop.core.cells.field import FieldNote

SHARES = (drawn() / 255).astype(np.float32)
PALE = (150 + SHARES * 105) / 255
MEANS, SPREADS = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)


def off(values: np.ndarray, expected: np.ndarray) -> float:
    pixels = decode(Tiff().page(values).bytes())[0]
    return float(np.abs(pixels.astype(int) - expected).mean())


def ringing(black: str) -> np.ndarray:
    """Return a field with something black, resampled so that sharp edges overshoot."""
    masked = SHARES.copy()
    if black == "surround":
        mask = np.zeros(masked.shape[:2], np.float32)
        cv2.circle(mask, (160, 120), 110, 1, -1)
        masked *= mask[:, :, None]
    else:
        masked[190:230, 40:240] = 0
    larger = cv2.resize(masked, (640, 480), interpolation=cv2.INTER_LANCZOS4)
    return np.asarray(larger, np.float32)


@pytest.mark.parametrize("black", ["surround", "bar"])
def test_overshoot_below_black_is_black(black: str) -> None:
    values = ringing(black)
    assert values.min() < -0.05
    assert off(values, np.clip(np.rint(values * 255), 0, 255)) < 0.1


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("from -0.5 to 0.5", SHARES - 0.5),
        ("pale, from -1 to 1", PALE * 2 - np.quantile(PALE, 0.001) * 2 - 0.03),
        ("means taken off", (SHARES - MEANS) / SPREADS),
        ("pale, means taken off", (PALE + 0.07 - MEANS) / SPREADS),
        ("to 2", SHARES * 2),
        ("to 10 volts", SHARES * 10),
        ("to a sixteenth", SHARES / 16),
    ],
)
def test_floats_whose_black_or_white_nobody_states_are_refused_by_name(
    name: str, values: np.ndarray
) -> None:
    with pytest.raises(FieldUnreadable) as refused:
        decode(Tiff().page(values.astype(np.float32)).bytes())
    assert refused.value.failure.code is FailureCode.UNSUPPORTED_KIND, name
    assert "full contrast" in refused.value.failure.message


@pytest.mark.parametrize("top", [1.1, 1.3, 1.45])
def test_light_divided_by_that_of_an_empty_field_keeps_all_its_levels(top: float) -> None:
    values = SHARES / np.quantile(SHARES, 0.999) * top
    assert off(values.astype(np.float32), np.clip(np.rint(values / top * 255), 0, 255)) < 1


def test_a_pale_grey_picture_of_doubled_bytes_was_not_moved() -> None:
    pale = (grey(drawn()) // 2 + 128).astype(np.uint8)
    assert off(pale.astype(np.uint16) * 257, np.repeat(pale[:, :, None], 3, axis=2)) == 0


def test_a_dim_pale_picture_of_doubled_bytes_is_read() -> None:
    dim = (drawn() // 8 + 60).astype(np.uint16)
    assert decode(Tiff().page(dim * 257).bytes())[0].shape == drawn().shape


@pytest.mark.parametrize(
    ("kind", "top"),
    [(np.float32, top) for top in (1, 255, 4095)]
    + [(np.uint16, top) for top in (1023, 4095, 16383)],
)
def test_reads_a_dim_pale_picture_in_any_number_format(kind: type, top: int) -> None:
    """In a pale stain, the darkest pixels have half the light of the glass, also in dim light."""
    pale = 0.42 * (0.5 + 0.5 * drawn() / 255.0)
    assert 0.4 < np.quantile(pale, 0.001) / np.quantile(pale, 0.999) < 0.64
    wanted = pale / np.quantile(pale, 0.999) * 0.95 * 255
    values = (pale * top).astype(np.float32)
    values = values if kind is np.float32 else np.rint(values).astype(np.uint16)
    assert off(values, wanted) < 3


def test_colours_of_lab_that_jump_around_grey_are_no_damage() -> None:
    lab = cv2.cvtColor(SHARES, cv2.COLOR_RGB2LAB)
    lab[:, :, 1:] -= np.median(lab[:, :, 1:], axis=(0, 1))
    stored = np.rint(lab * (655.35, 256, 256)).astype(int) & 0xFFFF
    for content in (
        Tiff().page(stored.astype(np.uint16), photometric=8),
        Tiff().page(stored.astype(np.uint16), photometric=8, planar=2),
    ):
        assert FieldNote.DAMAGE_SUSPECTED not in decode(content.bytes())[1]
