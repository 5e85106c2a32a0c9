"""Draws fields of a blood smear with the truth of every cell, for demonstrations and tests."""

from __future__ import annotations

import json
from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import cast

import cv2
import numpy as np

from hematovision_desktop.adapters.practice.drawn_cells import Layer, paint_cell
from hematovision_desktop.adapters.practice.drawn_surroundings import (
    DrawnCell,
    Places,
    StainColours,
    Surroundings,
    lay,
    light_glass,
    radius_px,
)
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Box, Pixels
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.learn.learning import STAINS, TYPICAL_SEED, DrawnForQuiz, QuizCell

TRUTH_NAME = "truth.json"
_TRUTH_SCHEMA = "hematovision.drawn/1"
_FIELD_UM2_PER_LEUKOCYTE = 2200.0
# Shares in a field for which no cells are requested: the usual ones, with rare types more often.
_MIXTURE = {
    Label.NEUTROPHIL: 0.42,
    Label.LYMPHOCYTE: 0.25,
    Label.MONOCYTE: 0.11,
    Label.EOSINOPHIL: 0.10,
    Label.BASOPHIL: 0.04,
    Label.IMMATURE_GRANULOCYTE: 0.04,
    Label.ERYTHROBLAST: 0.04,
}


class Stain(Enum):
    """How the smear is stained and lit."""

    BEIGE = StainColours((253, 231, 204), (0.78, 0.69, 0.75), (0.25, 0.13, 0.47), 1.0)
    WHITE = StainColours((238, 232, 240), (0.66, 0.58, 0.70), (0.30, 0.10, 0.44), 0.95)
    YELLOW = StainColours((214, 212, 158), (0.60, 0.60, 0.78), (0.34, 0.16, 0.72), 0.9)
    GREY = StainColours((203, 212, 203), (0.85, 0.68, 0.64), (0.46, 0.24, 0.86), 0.85)


@dataclass(frozen=True, slots=True, eq=False)
class DrawnField:
    """A drawn field, uint8 RGB (height, width, 3), with everything in it.

    truths: the requested cells, in order. red_cells, platelets: boxes of the cells around.
    """

    pixels: Pixels
    truths: tuple[DrawnCell, ...]
    um_per_px: float
    red_cells: tuple[Box, ...]
    platelets: tuple[Box, ...]


def draw_field(
    seed: int,
    width: int = 640,
    height: int = 480,
    *,
    um_per_px: float = 0.1,
    leukocytes: Sequence[Label] | None = None,
    stain: Stain = Stain.BEIGE,
    blur_px: float = 0.7,
    noise: float = 2.0,
    red_cells: float = 0.4,
    platelets: float = 1.0,
    cut_by_edge: bool = False,
    overlapping: bool = False,
    mark: bool = True,
) -> DrawnField:
    """Draw a field; the same arguments give the same pixels.

    leukocytes: types to draw (any label); None draws a usual mixture that fits. noise: standard deviation in grey
    levels. red_cells: share of the glass they cover, 0 to 1. platelets: per 1000 µm². cut_by_edge: every requested
    cell lies across the picture's edge. mark: write DRAWN in a corner. Raises ValueError if the cells do not fit
    beside each other.
    """
    rng = np.random.default_rng(seed)
    area_um2 = width * height * um_per_px**2
    asked = _usual_mixture(rng, area_um2) if leukocytes is None else tuple(leukocytes)
    colours = stain.value
    nucleus, strength = colours.nucleus, colours.strength
    painted = [paint_cell(rng, label, um_per_px, nucleus, strength) for label in asked]
    places = Places(rng, width, height)
    spots = [places.find(radius_px(cell), cut_by_edge, overlapping) for cell in painted]
    if leukocytes is not None and None in spots:
        raise ValueError(f"{len(asked)} cells do not fit into {width} × {height} px")

    thickness = np.zeros((height, width), np.float32)
    around = Surroundings(rng, um_per_px, colours, places)
    red_boxes = around.strew_red_cells(thickness, red_cells)
    canvas = light_glass(rng, height, width, colours.glass)
    canvas *= np.exp(thickness[:, :, None] * np.log(np.asarray(colours.red_cell, np.float32)))
    platelet_boxes = around.strew_platelets(canvas, platelets)
    truths = tuple(
        lay(canvas, cell, spot, colours.glass, label)
        for label, cell, spot in zip(asked, painted, spots, strict=True)
        if spot is not None
    )
    if blur_px > 0:
        canvas = cast(Layer, cv2.GaussianBlur(canvas, (0, 0), blur_px))
    if noise > 0:
        canvas += np.float32(noise) * rng.standard_normal(canvas.shape, dtype=np.float32)
    pixels = np.asarray(np.clip(np.rint(canvas), 0, 255), dtype=np.uint8)
    if mark:
        _write_mark(pixels)
    return DrawnField(pixels, truths, um_per_px, red_boxes, platelet_boxes)


def draw_reference(label: Label) -> Pixels:
    """Draw one plain cell of a type among red cells, uint8 RGB (180, 180, 3); KeyError for a type not drawn."""
    return draw_field(
        TYPICAL_SEED,
        180,
        180,
        leukocytes=(label,),
        red_cells=0.15,
        platelets=0.0,
        noise=0.0,
        mark=False,
    ).pixels


_QUIZ_SIDE_PX, _QUIZ_UM_PER_PX = 240, 0.1
_QUIZ_TRIES = 40


def draw_for_quiz(cell: QuizCell) -> DrawnForQuiz:
    """Draw one cell in the middle of red cells, to be named; KeyError for a type not drawn."""
    half, side = _QUIZ_SIDE_PX // 2, 2 * _QUIZ_SIDE_PX
    for again in range(_QUIZ_TRIES):
        field = draw_field(
            cell.seed + again * 1_000_003,
            side,
            side,
            um_per_px=_QUIZ_UM_PER_PX,
            leukocytes=(cell.label,),
            stain=tuple(Stain)[cell.stain % STAINS],
            red_cells=0.2,
            platelets=0.0,
            noise=1.0,
            mark=False,
        )
        (truth,) = field.truths
        # Near the picture's edge, the cell would not be in the middle.
        if all(half <= one <= side - half for one in truth.centre):
            break
    x, y = (min(max(0, round(one) - half), _QUIZ_SIDE_PX) for one in truth.centre)
    pixels = field.pixels[y : y + _QUIZ_SIDE_PX, x : x + _QUIZ_SIDE_PX].copy()
    box = Box(truth.box.x - x, truth.box.y - y, truth.box.width, truth.box.height)
    return DrawnForQuiz(pixels, box, field.um_per_px)


def draw_folder(target: Path, seed: int = 1, count: int = 12) -> list[Path]:
    """Write drawn fields of all stains as PNG, with their truth as JSON beside them; return the PNGs.

    All are from one microscope, so they share one scale, like the pictures of a folder.
    """
    target.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(seed)
    stains = tuple(Stain)
    um_per_px = float(rng.uniform(0.085, 0.12))
    paths, truth = [], []
    for number in range(count):
        path = target / f"drawn_{number + 1:03}.png"
        field = draw_field(
            int(rng.integers(1 << 31)),
            um_per_px=um_per_px,
            stain=stains[number % len(stains)],
            blur_px=float(rng.uniform(0.5, 1.2)),
            red_cells=float(rng.uniform(0.25, 0.5)),
        )
        encoded = cv2.imencode(".png", cv2.cvtColor(field.pixels, cv2.COLOR_RGB2BGR))[1]
        path.write_bytes(encoded.tobytes())
        paths.append(path)
        truth.append(_truth_row(path.name, field))
    content = json.dumps({"schema": _TRUTH_SCHEMA, "fields": truth}, indent=1)
    (target / TRUTH_NAME).write_text(content, encoding="utf-8")
    return paths


def _truth_row(name: str, field: DrawnField) -> dict[str, object]:
    cells = [
        {
            "label": str(cell.label),
            "box": [cell.box.x, cell.box.y, cell.box.width, cell.box.height],
            "at_edge": cell.at_edge,
        }
        for cell in field.truths
    ]
    return {"file": name, "um_per_px": round(field.um_per_px, 5), "cells": cells}


def _usual_mixture(rng: np.random.Generator, area_um2: float) -> tuple[Label, ...]:
    count = 1 + int(rng.poisson(area_um2 / _FIELD_UM2_PER_LEUKOCYTE * 0.5))
    chosen = rng.choice(len(_MIXTURE), count, p=list(_MIXTURE.values()))
    return tuple(tuple(_MIXTURE)[index] for index in chosen)


def _write_mark(pixels: Pixels) -> None:
    height, width = pixels.shape[:2]
    size = max(0.35, min(width, height) / 1200)
    (across, down), _ = cv2.getTextSize("DRAWN", cv2.FONT_HERSHEY_SIMPLEX, size, 1)
    corner = (width - across - 4, height - 5)
    box = pixels[height - down - 8 :, width - across - 6 :]
    faded = box.copy()
    cv2.putText(
        pixels, "DRAWN", corner, cv2.FONT_HERSHEY_SIMPLEX, size, (90, 90, 90), 1, cv2.LINE_AA
    )
    cv2.addWeighted(box, 0.6, faded, 0.4, 0, dst=box)
