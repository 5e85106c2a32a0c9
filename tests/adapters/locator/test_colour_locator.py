"""The colour locator on discs of known size and place, and on real training fields."""

from __future__ import annotations

import csv
import xml.etree.ElementTree as ET
from pathlib import Path

import cv2
import numpy as np
import pytest

from hematovision_desktop.adapters.images.reader import ImageReader
from hematovision_desktop.adapters.images.smear.red_cells import RED_CELL_UM
from hematovision_desktop.adapters.locator.colour import ColourLocator
from hematovision_desktop.core.cells.field import Box, Field, Pixels, ScaleSource

GLASSES = {
    "white": (235, 235, 235),
    "beige": (253, 228, 200),
    "yellow": (205, 200, 120),
    "grey": (150, 150, 150),
}


def as_field(pixels: Pixels) -> Field:
    return Field(Path("drawn.png"), np.ascontiguousarray(pixels), "", 0)


def disc(pixels: Pixels, at: tuple[int, int], radius: float, absorb: tuple[float, ...]) -> None:
    """Draw a disc of stain on a picture: every channel keeps the share that `absorb` leaves."""
    reach = round(radius) + 2
    top, left = max(0, at[1] - reach), max(0, at[0] - reach)
    patch = pixels[top : at[1] + reach, left : at[0] + reach]
    if not patch.size:
        return
    mask = np.zeros(patch.shape[:2], np.uint8)
    cv2.circle(mask, (at[0] - left, at[1] - top), round(radius), 1, -1)
    patch[mask > 0] = (patch[mask > 0] * np.array(absorb)).astype(np.uint8)


RED = (0.90, 0.72, 0.76)
CYTOPLASM = (0.88, 0.80, 0.92)
NUCLEUS = (0.45, 0.35, 0.75)


def smear(
    glass: str = "white",
    red_px: float = 48.0,
    size: tuple[int, int] = (480, 640),
    leukocytes: tuple[tuple[int, int], ...] = ((320, 240),),
) -> Pixels:
    """Draw rows of red cells, some overlapping, and leukocytes 1.8 red cells wide."""
    pixels = np.empty((*size, 3), np.uint8)
    pixels[:] = GLASSES[glass]
    rng = np.random.default_rng(5)
    step = red_px * 1.25
    for row in np.arange(step / 3, size[0] + step, step):
        for column in np.arange(step / 3, size[1] + step, step):
            x, y = (np.array([column, row]) + rng.uniform(-0.2, 0.2, 2) * red_px).astype(int)
            near = [np.hypot(x - cx, y - cy) for cx, cy in leukocytes]
            if not near or min(near) > 1.6 * red_px:
                disc(pixels, (int(x), int(y)), red_px / 2, RED)
    for at in leukocytes:
        disc(pixels, at, 0.9 * red_px, CYTOPLASM)
        disc(pixels, at, 0.65 * red_px, NUCLEUS)
    return np.asarray(cv2.GaussianBlur(pixels, (3, 3), 0), np.uint8)


def cell_box(at: tuple[int, int], red_px: float) -> Box:
    side = round(1.8 * red_px)
    return Box(round(at[0] - side / 2), round(at[1] - side / 2), side, side)


@pytest.mark.parametrize("glass", GLASSES)
def test_leukocytes_are_found_on_any_glass(glass: str) -> None:
    places = ((150, 120), (320, 240), (500, 380))
    located = ColourLocator().locate(as_field(smear(glass, leukocytes=places)))
    assert len(located.locations) == 3
    for at in places:
        overlap = max(spot.box.overlap(cell_box(at, 48.0)) for spot in located.locations)
        assert overlap > 0.5
    assert located.background == pytest.approx(GLASSES[glass], abs=6)


@pytest.mark.parametrize("glass", GLASSES)
def test_a_field_without_leukocyte_has_no_cell(glass: str) -> None:
    located = ColourLocator().locate(as_field(smear(glass, leukocytes=())))
    assert located.locations == ()
    assert located.primary is None


@pytest.mark.parametrize("red_px", [14.0, 24.0, 48.0, 90.0, 160.0])
def test_the_scale_comes_from_the_red_cells_at_any_magnification(red_px: float) -> None:
    size = (int(8 * red_px), int(11 * red_px))
    at = (size[1] // 2, size[0] // 2)
    located = ColourLocator().locate(as_field(smear("white", red_px, size, (at,))))
    assert located.scale.source is ScaleSource.RED_CELLS
    assert located.scale.um_per_px == pytest.approx(RED_CELL_UM / red_px, rel=0.15)
    assert len(located.locations) == 1


def test_uses_a_set_scale_unchanged() -> None:
    located = ColourLocator().locate(as_field(smear()), um_per_px=0.15)
    assert located.scale.um_per_px == pytest.approx(0.15)
    assert located.scale.source is ScaleSource.SET


def test_a_large_field_with_small_cells_is_looked_at_more_closely() -> None:
    places = ((700, 500), (2800, 1900), (3900, 2900))
    pixels = smear("white", 60.0, (3000, 4000), places)
    located = ColourLocator().locate(as_field(pixels))
    assert len(located.locations) == 3
    for at in places:
        assert max(s.box.overlap(cell_box(at, 60.0)) for s in located.locations) > 0.5


def test_black_rotation_borders_are_not_taken_for_cells_or_glass() -> None:
    pixels = smear("white")
    corner = np.array([[0, 0], [260, 0], [0, 200]], np.int32)
    cv2.fillPoly(pixels, [corner, np.array([640, 480]) - corner], (0, 0, 0))
    located = ColourLocator().locate(as_field(pixels))
    assert len(located.locations) == 1
    assert located.background == pytest.approx(GLASSES["white"], abs=6)


def test_a_cell_at_the_edge_is_marked_and_the_whole_one_is_primary() -> None:
    located = ColourLocator().locate(as_field(smear(leukocytes=((6, 240), (400, 200)))))
    by_x = sorted(located.locations, key=lambda spot: spot.box.x)
    assert [spot.at_edge for spot in by_x] == [True, False]
    assert located.primary is not None
    assert not located.locations[located.primary].at_edge


@pytest.mark.parametrize(
    "pixels",
    [
        np.zeros((160, 160, 3), np.uint8),
        np.full((200, 300, 3), 255, np.uint8),
        np.full((64, 64, 3), 90, np.uint8),
        np.random.default_rng(1).integers(0, 256, (200, 200, 3), dtype=np.uint8),
        np.tile(np.arange(256, dtype=np.uint8)[:, None, None], (1, 300, 3)),
    ],
    ids=["black", "white", "grey", "noise", "ramp"],
)
def test_pictures_of_nothing_are_answered_without_a_fault(pixels: Pixels) -> None:
    located = ColourLocator().locate(as_field(pixels))
    assert np.isfinite(located.scale.um_per_px)
    assert located.scale.um_per_px > 0


def test_leaves_the_picture_unchanged() -> None:
    pixels = smear()
    kept = pixels.copy()
    ColourLocator().locate(as_field(pixels))
    assert np.array_equal(pixels, kept)


def test_real_training_fields_agree_with_boxes_drawn_by_people(real_data: Path) -> None:
    """Recall and precision at IoU 0.5 on fields marked for training; the test fields stay unseen."""
    with (real_data / "bccd" / "labels.csv").open(newline="", encoding="utf-8") as stream:
        rows = [row for row in csv.DictReader(stream) if row["split"] == "train"]
    hits = wanted = found = 0
    for row in rows[::3]:
        if row["has_boxes"] != "1":
            continue
        image = real_data / "bccd" / "images" / row["image"]
        truth = leukocyte_boxes(real_data / "bccd" / "boxes" / f"{image.stem}.xml")
        spots = ColourLocator().locate(ImageReader().read(image)).locations
        hits += sum(any(s.box.overlap(box) >= 0.5 for s in spots) for box in truth)
        wanted, found = wanted + len(truth), found + len(spots)
    assert wanted > 80
    assert hits / wanted >= 0.93
    assert hits / found >= 0.93


def leukocyte_boxes(path: Path) -> list[Box]:
    boxes = []
    for item in ET.parse(path).getroot().iter("object"):
        corners = item.find("bndbox")
        assert corners is not None
        x0, y0, x1, y1 = (
            int(float(corners.findtext(k, "0"))) for k in ("xmin", "ymin", "xmax", "ymax")
        )
        if item.findtext("name") == "WBC" and min(x1 - x0, y1 - y0) >= 10:
            boxes.append(Box(x0, y0, x1 - x0, y1 - y0))
    return boxes
