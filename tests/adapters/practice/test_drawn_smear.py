"""Drawn fields come with their truth and look like it."""

from __future__ import annotations

import json
from inspect import unwrap
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hematovision_desktop.adapters.images.reader import ImageReader
from hematovision_desktop.adapters.practice import drawn_smear
from hematovision_desktop.adapters.practice.drawn_smear import (
    TRUTH_NAME,
    DrawnField,
    Stain,
)
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import MODEL_LABELS, Label

draw_field = unwrap(drawn_smear.draw_field)  # the other tests use the cached one
FEW = settings(max_examples=12, deadline=None)
# Clinical sizes in µm, with a tolerance of a tenth for uneven outlines.
SIZES_UM = {
    Label.NEUTROPHIL: (12, 15),
    Label.EOSINOPHIL: (12, 17),
    Label.BASOPHIL: (10, 14),
    Label.LYMPHOCYTE: (7, 11),
    Label.MONOCYTE: (15, 20),
    Label.IMMATURE_GRANULOCYTE: (14, 19),
    Label.ERYTHROBLAST: (8, 11),
    Label.PLATELET: (2, 4),
    Label.BLAST: (13, 18.5),
}


def draw_one(label: Label, seed: int = 1, **options: object) -> DrawnField:
    clean = {"red_cells": 0, "platelets": 0, "noise": 0, "mark": False}
    return draw_field(seed, 280, 260, leukocytes=[label], **{**clean, **options})


def cell_pixels(field: DrawnField) -> np.ndarray:
    box = field.truths[0].box
    inset_x, inset_y = box.width // 8, box.height // 8
    return field.pixels[
        box.y + inset_y : box.y + box.height - inset_y,
        box.x + inset_x : box.x + box.width - inset_x,
    ]


@FEW
@given(
    seed=st.integers(0, 2**31),
    width=st.integers(64, 500),
    height=st.integers(64, 400),
    um_per_px=st.floats(0.05, 0.4),
    stain=st.sampled_from(Stain),
    labels=st.lists(st.sampled_from(MODEL_LABELS), max_size=3),
    cut=st.booleans(),
)
def test_the_truth_is_inside_the_picture(  # noqa: PLR0917 - one argument per strategy
    seed: int,
    width: int,
    height: int,
    um_per_px: float,
    stain: Stain,
    labels: list[Label],
    cut: bool,
) -> None:
    field = draw_field(
        seed,
        width,
        height,
        um_per_px=um_per_px,
        leukocytes=labels,
        stain=stain,
        cut_by_edge=cut,
        overlapping=True,
    )
    assert field.pixels.shape == (height, width, 3)
    assert field.pixels.dtype == np.uint8
    assert [cell.label for cell in field.truths] == labels
    for cell in field.truths:
        assert within(cell.box, width, height)
        touches = (
            min(cell.box.x, cell.box.y) == 0
            or cell.box.x + cell.box.width == width
            or cell.box.y + cell.box.height == height
        )
        assert touches or not cell.at_edge
        if cut:
            assert cell.at_edge
    assert all(within(box, width, height) for box in (*field.red_cells, *field.platelets))


def within(box: Box, width: int, height: int) -> bool:
    inside = box.x + box.width <= width and box.y + box.height <= height
    return box.x >= 0 and box.y >= 0 and min(box.width, box.height) > 0 and inside


@FEW
@given(st.integers(0, 2**31))
def test_the_same_seed_draws_the_same_field(seed: int) -> None:
    first, second = (draw_field(seed, 200, 160) for _ in range(2))
    assert (first.pixels == second.pixels).all()
    assert first.truths == second.truths
    assert (first.pixels != draw_field(seed + 1, 200, 160).pixels).any()


@pytest.mark.parametrize("label", MODEL_LABELS)
@pytest.mark.parametrize("um_per_px", [0.06, 0.1, 0.2])
def test_cells_have_their_clinical_size(label: Label, um_per_px: float) -> None:
    side = int(32 / um_per_px)
    low, high = SIZES_UM[label]
    for seed in range(4):
        field = draw_field(
            seed, side, side, um_per_px=um_per_px, leukocytes=[label], red_cells=0, platelets=0
        )
        (cell,) = field.truths
        assert not cell.at_edge
        size_um = (cell.box.width + cell.box.height) / 2 * um_per_px
        assert low * 0.9 <= size_um <= high * 1.12
        assert abs(cell.box.centre[0] - cell.centre[0]) <= 1


def test_red_cells_measure_seven_and_a_half_micrometres() -> None:
    field = draw_field(3, 900, 700, leukocytes=[])
    whole = [box for box in field.red_cells if box.x > 0 and box.y > 0]
    inside = [b for b in whole if b.x + b.width < 900 and b.y + b.height < 700]
    sizes = [(box.width + box.height) / 2 * 0.1 for box in inside]
    assert len(sizes) > 20
    assert np.mean(sizes) == pytest.approx(7.4, abs=0.5)


@pytest.mark.parametrize("stain", Stain)
@pytest.mark.parametrize("label", [label for label in MODEL_LABELS if label is not Label.PLATELET])
def test_nuclei_are_the_darkest_and_bluish(label: Label, stain: Stain) -> None:
    field = draw_one(label, stain=stain, red_cells=0.3)
    box = field.truths[0].box
    grey = cv2.cvtColor(field.pixels, cv2.COLOR_RGB2GRAY)
    y, x = np.unravel_index(grey.argmin(), grey.shape)
    assert box.x <= x < box.x + box.width
    assert box.y <= y < box.y + box.height
    red, green, blue = (int(value) for value in field.pixels[y, x])
    assert blue > red > green


def test_eosinophils_are_orange_red_where_neutrophils_are_pale() -> None:
    warmth = {}
    for label in (Label.NEUTROPHIL, Label.EOSINOPHIL, Label.MONOCYTE):
        pixels = cell_pixels(draw_one(label)).reshape(-1, 3).astype(int)
        body = pixels[pixels.sum(axis=1) > 330]  # lighter than any nucleus
        warmth[label] = (body[:, 0] - body[:, 2]).mean() - (body[:, 1] - body[:, 2]).mean()
    assert warmth[Label.EOSINOPHIL] > warmth[Label.NEUTROPHIL] + 20
    assert warmth[Label.NEUTROPHIL] > warmth[Label.MONOCYTE]


def dark_share(label: Label) -> float:
    shares = []
    for seed in range(5):
        grey = cv2.cvtColor(cell_pixels(draw_one(label, seed)), cv2.COLOR_RGB2GRAY)
        shares.append(float((grey < 110).mean()))
    return float(np.mean(shares))


def test_types_differ_in_the_dark_share_of_the_cell() -> None:
    share = {label: dark_share(label) for label in MODEL_LABELS}
    assert share[Label.LYMPHOCYTE] > 0.7 > share[Label.NEUTROPHIL]
    assert share[Label.BASOPHIL] > share[Label.NEUTROPHIL] + 0.2
    assert share[Label.ERYTHROBLAST] < share[Label.LYMPHOCYTE] - 0.2


def test_neutrophil_nuclei_are_less_compact_than_lymphocytes() -> None:
    def solidity(label: Label, seed: int) -> float:
        grey = cv2.cvtColor(cell_pixels(draw_one(label, seed)), cv2.COLOR_RGB2GRAY)
        dark = (grey < 105).astype(np.uint8)
        contours, _ = cv2.findContours(dark, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
        points = np.concatenate([c for c in contours if cv2.contourArea(c) > 60])
        return float(dark.sum() / cv2.contourArea(cv2.convexHull(points)))

    lobed = np.mean([solidity(Label.NEUTROPHIL, seed) for seed in range(6)])
    round_ = np.mean([solidity(Label.LYMPHOCYTE, seed) for seed in range(6)])
    assert lobed < 0.8
    assert round_ > 0.9


def test_requested_cells_are_apart_unless_allowed_to_touch() -> None:
    labels = [Label.NEUTROPHIL, Label.MONOCYTE, Label.LYMPHOCYTE, Label.EOSINOPHIL, Label.BASOPHIL]
    for seed in range(6):
        truths = draw_field(seed, leukocytes=labels, red_cells=0, platelets=0).truths
        for index, one in enumerate(truths):
            for other in truths[:index]:
                gap = np.hypot(*np.subtract(one.centre, other.centre))
                assert gap > (min(one.box.width, one.box.height) + other.box.width) * 0.45
    with pytest.raises(ValueError, match="do not fit"):
        draw_field(1, 200, 200, leukocytes=[Label.MONOCYTE] * 5)
    assert (
        len(draw_field(1, 200, 200, leukocytes=[Label.MONOCYTE] * 5, overlapping=True).truths) == 5
    )


def test_density_noise_and_blur_do_what_they_say() -> None:
    empty = draw_field(5, leukocytes=[], red_cells=0, platelets=0, noise=0, mark=False)
    assert empty.red_cells == empty.platelets == ()
    assert empty.pixels.std(axis=(0, 1)).max() < 8
    full = draw_field(5, leukocytes=[], red_cells=0.5, platelets=3)
    assert len(full.red_cells) > len(draw_field(5, leukocytes=[], red_cells=0.2).red_cells) > 5
    assert len(full.platelets) >= 3
    rough = draw_field(5, leukocytes=[], red_cells=0, platelets=0, noise=6, mark=False)
    assert rough.pixels.std() > empty.pixels.std()
    sharpness = [
        cv2.Laplacian(draw_field(5, noise=0, blur_px=blur).pixels, cv2.CV_32F).std()
        for blur in (0.5, 2.5)
    ]
    assert sharpness[0] > 2 * sharpness[1]


def test_every_field_is_marked_as_drawn() -> None:
    plain = draw_field(2, mark=False).pixels.astype(int)
    marked = draw_field(2).pixels.astype(int)
    rows, columns = np.nonzero(np.abs(plain - marked).sum(axis=2))
    assert rows.size > 50
    assert rows.min() > 440
    assert columns.min() > 540


def test_a_folder_of_drawn_fields_with_their_truth(tmp_path: Path, drawn_anew: None) -> None:
    paths = drawn_smear.draw_folder(tmp_path / "drawn", seed=4, count=5)
    assert [path.name for path in paths] == [f"drawn_{number:03}.png" for number in range(1, 6)]
    truth = json.loads((tmp_path / "drawn" / TRUTH_NAME).read_text("utf-8"))
    assert [row["file"] for row in truth["fields"]] == [path.name for path in paths]
    for path, row in zip(paths, truth["fields"], strict=True):
        field = ImageReader().read(path)
        assert (field.width, field.height) == (640, 480)
        assert field.notes == ()
        assert row["cells"]
        assert all(Label(cell["label"]) for cell in row["cells"])
        assert all(within(Box(*cell["box"]), 640, 480) for cell in row["cells"])
    again = drawn_smear.draw_folder(tmp_path / "again", seed=4, count=5)
    assert [path.read_bytes() for path in again] == [path.read_bytes() for path in paths]
