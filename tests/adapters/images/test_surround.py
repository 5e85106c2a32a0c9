"""The black surround of a picture is recognised, and nothing in it or cut by it is measured."""

from __future__ import annotations

import math

import numpy as np
import pytest
from bad_input import encode

from hematovision_desktop.adapters.images.reader import decode
from hematovision_desktop.adapters.images.smear.surround import surround_of
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.core.cells.field import FieldNote


def drawn(seed: int = 1) -> np.ndarray:
    return np.asarray(draw_field(seed=seed, mark=False).pixels)


def reach(pixels: np.ndarray) -> np.ndarray:
    height, width = pixels.shape[:2]
    y, x = np.mgrid[:height, :width]
    return np.hypot(x - width / 2, y - height / 2)


def round_field(pixels: np.ndarray, radius: float, soft: float = 0.0, haze: int = 0) -> np.ndarray:
    edge = np.clip((radius - reach(pixels)) / max(soft, 1e-3) + 0.5, 0, 1)
    return np.clip(pixels * edge[:, :, None] + haze, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("radius", [200, 235, 300])
@pytest.mark.parametrize(("soft", "haze"), [(0, 0), (30, 0), (30, 8), (0, 20)])
def test_a_round_field_is_known(radius: int, soft: float, haze: int) -> None:
    pixels = round_field(drawn(), radius, soft, haze)
    surround = surround_of(pixels)
    assert surround is not None
    inside = surround.inside_at(640, 480)
    away = reach(pixels)
    assert inside[away < radius - 35].mean() > 0.995
    assert inside[away > radius + 5].mean() < 0.01
    assert FieldNote.EDGE_MASKED in decode(encode(pixels, "PNG"))[1]


@pytest.mark.parametrize("border", [(40, 0), (0, 60), (30, 30)])
def test_black_bars_are_known(border: tuple[int, int]) -> None:
    down, across = border
    pixels = drawn().copy()
    pixels[:down], pixels[480 - down :] = 0, 0
    pixels[:, :across], pixels[:, 640 - across :] = 0, 0
    surround = surround_of(pixels)
    assert surround is not None
    assert surround.inside_at(640, 480)[240, 320] == 1
    assert surround.inside_at(640, 480)[down // 2, across // 2] == 0


@pytest.mark.parametrize("seed", range(8))
def test_a_whole_picture_has_none(seed: int) -> None:
    assert surround_of(drawn(seed)) is None


@pytest.mark.parametrize("level", [0, 30, 255])
def test_a_picture_of_one_level_has_none(level: int) -> None:
    assert surround_of(np.full((240, 320, 3), level, np.uint8)) is None


def test_dark_cells_at_the_edge_are_none() -> None:
    pixels = drawn().copy()
    pixels[100:180, :80] = (60, 40, 110)
    pixels[400:, 300:380] = (50, 30, 90)
    assert surround_of(pixels) is None


def test_boxes_that_reach_into_it_are_cut() -> None:
    pixels = round_field(drawn(), 200)
    surround = surround_of(pixels)
    assert surround is not None
    boxes = np.array([[300, 220, 340, 260], [100, 200, 140, 240], [0, 0, 30, 30]], np.float32)
    assert surround.cuts(boxes, 640, 480).tolist() == [False, True, True]
    assert surround.fill(pixels, (1, 2, 3))[0, 0].tolist() == [1, 2, 3]


def test_a_round_cell_is_not_cut_where_only_a_corner_of_its_box_is() -> None:
    surround = surround_of(round_field(drawn(), 200))
    assert surround is not None
    assert surround.is_round
    corners = np.random.default_rng(3).uniform((90, 10), (510, 430), (400, 2)).astype(np.float32)
    boxes = np.concatenate([corners, corners + 60], axis=1)
    away = np.hypot(*(corners + 30 - (320, 240)).T) + 30  # how far from the middle a cell reaches
    black = np.nonzero(surround.inside_at(640, 480) == 0)
    edge = np.hypot(black[1] - 320, black[0] - 240).min()
    cut = surround.cuts_round(boxes, 640, 480)
    assert cut[away > edge + 4].all()
    assert not cut[away < edge - 8].any()
    assert np.count_nonzero(surround.cuts(boxes, 640, 480) & (away < edge - 8)) > 2


@pytest.mark.parametrize("colour", [(255, 255, 255), (128, 128, 128), (60, 90, 140), "glass"])
@pytest.mark.parametrize("is_round", [True, False])
@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_surround_of_one_colour_is_known(colour: tuple | str, is_round: bool, kind: str) -> None:
    pixels = drawn().copy()
    outside = reach(pixels) > 230
    if not is_round:
        outside = np.ones((480, 640), bool)
        outside[40:440, 60:580] = False
    glass = np.median(pixels.reshape(-1, 3), axis=0)
    pixels[outside] = glass if isinstance(colour, str) else colour
    shown, notes = decode(encode(pixels, kind))
    assert FieldNote.EDGE_MASKED in notes
    surround = surround_of(shown)
    assert surround is not None
    inside = surround.inside_at(640, 480)
    assert inside[240, 320] == 1
    assert inside[outside].mean() < 0.02


def test_glass_that_is_too_bright_is_no_surround() -> None:
    for seed in range(4):
        pixels = drawn(seed).copy()
        pixels[pixels.min(axis=2) > 185] = 255
        assert surround_of(pixels) is None


@pytest.mark.parametrize("size", [(640, 480), (320, 240), (163, 121)])
def test_a_box_with_any_black_counts_as_cut(size: tuple[int, int]) -> None:
    """Checked pixel by pixel for boxes anywhere, also beyond the picture."""
    surround = surround_of(round_field(drawn(), 235))
    assert surround is not None
    rng = np.random.default_rng(5)
    corners = rng.uniform(-0.1, 1, (300, 2)) * size
    boxes = np.concatenate([corners, corners + rng.uniform(1, 60, (300, 2))], axis=1)
    rows, columns = surround.inside.shape
    scale = columns / size[0], rows / size[1]
    cut = []
    for left, top, right, bottom in boxes.astype(np.float32).astype(float).tolist():
        x = min(max(math.floor(left * scale[0] - 0.5), 0), columns - 1)
        y = min(max(math.floor(top * scale[1] - 0.5), 0), rows - 1)
        x_end = min(max(math.ceil(right * scale[0] + 0.5), x + 1), columns)
        y_end = min(max(math.ceil(bottom * scale[1] + 0.5), y + 1), rows)
        cut.append(not surround.inside[y:y_end, x:x_end].all())
    told = surround.cuts(boxes.astype(np.float32), *size).tolist()
    assert told == cut
    assert 30 < sum(cut) < 270
