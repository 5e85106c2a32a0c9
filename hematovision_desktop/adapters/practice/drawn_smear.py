"""Draws fields of a blood smear with the truth of every cell, for demonstrations and tests."""

from __future__ import annotations

import json
from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import cast

import cv2
import numpy as np

from hematovision_desktop.adapters.practice.drawn_cells import (
    Colour,
    Layer,
    PaintedCell,
    paint_cell,
)
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Box, Pixels
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.learn.learning import STAINS, TYPICAL_SEED, DrawnForQuiz, QuizCell

RED_CELL_UM = (6.4, 8.2)
TRUTH_NAME = "truth.json"
_TRUTH_SCHEMA = "hematovision.drawn/1"
_TRIES = 300
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


@dataclass(frozen=True, slots=True)
class _Look:
    """Colours of one laboratory's stain: empty glass in [0, 255], the rest as transmitted light."""

    glass: tuple[int, int, int]
    red_cell: Colour
    nucleus: Colour
    strength: float


class Stain(Enum):
    """How the smear is stained and lit."""

    BEIGE = _Look((253, 231, 204), (0.78, 0.69, 0.75), (0.25, 0.13, 0.47), 1.0)
    WHITE = _Look((238, 232, 240), (0.66, 0.58, 0.70), (0.30, 0.10, 0.44), 0.95)
    YELLOW = _Look((214, 212, 158), (0.60, 0.60, 0.78), (0.34, 0.16, 0.72), 0.9)
    GREY = _Look((203, 212, 203), (0.85, 0.68, 0.64), (0.46, 0.24, 0.86), 0.85)


@dataclass(frozen=True, slots=True)
class DrawnCell:
    """The truth of one drawn cell.

    box: its extent inside the picture. centre: (x, y) in px, outside the picture where the edge
    cuts off more than half. at_edge: whether a part of it lies outside.
    """

    label: Label
    box: Box
    centre: tuple[float, float]
    at_edge: bool = False


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
    look = stain.value
    painted = [paint_cell(rng, label, um_per_px, look.nucleus, look.strength) for label in asked]
    places = _Places(rng, width, height)
    spots = [places.find(_radius_px(cell), cut_by_edge, overlapping) for cell in painted]
    if leukocytes is not None and None in spots:
        raise ValueError(f"{len(asked)} cells do not fit into {width} × {height} px")

    thickness = np.zeros((height, width), np.float32)
    red_boxes = _strew_red_cells(rng, thickness, um_per_px, red_cells, places)
    canvas = _light_glass(rng, height, width, look.glass)
    canvas *= np.exp(thickness[:, :, None] * np.log(np.asarray(look.red_cell, np.float32)))
    platelet_boxes = _strew_platelets(rng, canvas, (um_per_px, platelets), look, places)
    truths = tuple(
        _lay(canvas, cell, spot, look.glass, label)
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


class _Places:
    """Positions of the requested cells, kept free of others."""

    def __init__(self, rng: np.random.Generator, width: int, height: int) -> None:
        self._rng = rng
        self._size = np.array([width, height], np.float64)
        self._taken = np.empty((0, 3))  # x, y, radius

    def find(self, radius: float, cut: bool, overlapping: bool) -> tuple[float, float] | None:
        for _ in range(_TRIES):
            x, y = self._across_edge(radius) if cut else self._inside(radius)
            if overlapping or self.is_free(x, y, radius + 2):
                self._taken = np.vstack([self._taken, (x, y, radius)])
                return x, y
        return None

    def is_free(self, x: float, y: float, radius: float) -> bool:
        left, top, radii = self._taken.T
        return bool((np.hypot(x - left, y - top) >= radius + radii).all())

    def _inside(self, radius: float) -> tuple[float, float]:
        low = np.minimum(radius + 2, self._size / 2)  # a cell larger than the picture is centred
        x, y = self._rng.uniform(low, np.maximum(self._size - low, low))
        return float(x), float(y)

    def _across_edge(self, radius: float) -> tuple[float, float]:
        place = self._rng.uniform(0, self._size)
        side = int(self._rng.integers(4))
        depth = radius * self._rng.uniform(-0.3, 0.6)  # how far the centre lies inside the edge
        place[side % 2] = depth if side < 2 else self._size[side % 2] - depth
        return float(place[0]), float(place[1])


def _radius_px(cell: PaintedCell) -> float:
    return float(np.sqrt((cell.cover > 0.5).sum() / np.pi)) * 1.06


def _light_glass(
    rng: np.random.Generator, height: int, width: int, glass: tuple[int, int, int]
) -> Layer:
    """Return the empty glass, slightly uneven: a slope of the lamp and faint clouds."""
    clouds = rng.standard_normal((5, 6), dtype=np.float32) * np.float32(0.008)
    across = np.linspace(-1, 1, width, dtype=np.float32) * np.float32(rng.normal(0, 0.012))
    down = np.linspace(-1, 1, height, dtype=np.float32) * np.float32(rng.normal(0, 0.012))
    light = cv2.resize(clouds, (width, height), interpolation=cv2.INTER_CUBIC)
    light = 1 + light + across[None, :] + down[:, None]
    return np.asarray(light[:, :, None] * np.asarray(glass, np.float32), dtype=np.float32)


def _strew_red_cells(
    rng: np.random.Generator, thickness: Layer, um_per_px: float, share: float, places: _Places
) -> tuple[Box, ...]:
    """Scatter red cells over a map of thickness, 1 at their rim; they may overlap."""
    height, width = thickness.shape
    mean_um2 = np.pi * (sum(RED_CELL_UM) / 4) ** 2
    count = int(share * width * height * um_per_px**2 / mean_um2)
    boxes: list[Box] = []
    laid = np.empty((2, count))  # x and y of the cells placed already
    done = 0
    for _ in range(count):
        radius = rng.uniform(*RED_CELL_UM) / 2 / um_per_px
        crowding = rng.choice([1.9, 1.3], p=[0.75, 0.25])  # how close the next centre may be
        for _ in range(12):
            x, y = rng.uniform(-radius, width + radius), rng.uniform(-radius, height + radius)
            gaps = np.hypot(*(laid[:, :done] - [[x], [y]]))
            near = gaps.min(initial=np.inf) <= crowding * radius
            if not near and places.is_free(x, y, radius * 0.95):
                laid[:, done] = x, y
                done += 1
                box = _add_red_cell(rng, thickness, (x, y), radius)
                boxes.extend([box] if box else [])
                break
    return tuple(boxes)


def _add_red_cell(
    rng: np.random.Generator, thickness: Layer, centre: tuple[float, float], radius: float
) -> Box | None:
    height, width = thickness.shape
    reach = radius * 1.2 + 2
    left, right = max(0, int(centre[0] - reach)), min(width, int(centre[0] + reach) + 1)
    top, bottom = max(0, int(centre[1] - reach)), min(height, int(centre[1] + reach) + 1)
    if left >= right or top >= bottom:
        return None
    x = np.arange(left, right, dtype=np.float32)[None, :] - np.float32(centre[0])
    y = np.arange(top, bottom, dtype=np.float32)[:, None] - np.float32(centre[1])
    turn, squeeze = rng.uniform(0, np.pi), rng.uniform(0.87, 1.0)
    along = (x * np.float32(np.cos(turn)) + y * np.float32(np.sin(turn))) * np.float32(squeeze)
    aside = (y * np.float32(np.cos(turn)) - x * np.float32(np.sin(turn))) / np.float32(squeeze)
    squared = (along * along + aside * aside) / np.float32(radius * radius)
    # A slight triangle makes no two alike; the cubic is harmless towards the middle.
    bend = np.float32(rng.uniform(-0.045, 0.045)) * along * (along * along - 3 * aside * aside)
    reach_of = np.sqrt(squared) + bend / np.float32(radius**3)
    edge = np.clip((1 - reach_of) * np.float32(radius / 1.5) + np.float32(0.5), 0, 1)
    hollow = np.float32(rng.uniform(0.35, 0.9))
    pale = np.exp(-((reach_of / np.float32(rng.uniform(0.42, 0.62))) ** 4))
    rim = np.float32(0.22) * np.exp(-(((reach_of - np.float32(0.9)) / np.float32(0.09)) ** 2))
    body = edge * (np.float32(rng.uniform(0.85, 1.1)) * (1 - hollow * pale) + rim)
    thickness[top:bottom, left:right] += body
    rows, columns = np.flatnonzero((edge > 0.5).any(1)), np.flatnonzero((edge > 0.5).any(0))
    if not rows.size:
        return None
    size = int(columns[-1] - columns[0]) + 1, int(rows[-1] - rows[0]) + 1
    return Box(left + int(columns[0]), top + int(rows[0]), *size)


def _strew_platelets(
    rng: np.random.Generator,
    canvas: Layer,
    scale_and_density: tuple[float, float],
    look: _Look,
    places: _Places,
) -> tuple[Box, ...]:
    """Scatter platelets over the glass and the red cells; density in cells per 1000 µm²."""
    um_per_px, per_1000_um2 = scale_and_density
    height, width = canvas.shape[:2]
    boxes = []
    for _ in range(rng.poisson(per_1000_um2 * width * height * um_per_px**2 / 1000)):
        spot = float(rng.uniform(0, width)), float(rng.uniform(0, height))
        cell = paint_cell(rng, Label.PLATELET, um_per_px, look.nucleus, look.strength)
        if places.is_free(*spot, _radius_px(cell) + 2):
            boxes.append(_lay(canvas, cell, spot, look.glass, Label.PLATELET).box)
    return tuple(boxes)


def _lay(
    canvas: Layer,
    cell: PaintedCell,
    centre: tuple[float, float],
    glass: tuple[int, int, int],
    label: Label,
) -> DrawnCell:
    """Place a painted cell on the canvas around a centre; return its truth."""
    height, width = canvas.shape[:2]
    side = cell.cover.shape[0]
    x, y = round(centre[0] - side / 2), round(centre[1] - side / 2)
    left, right = max(0, x), min(width, x + side)
    top, bottom = max(0, y), min(height, y + side)
    inside = np.s_[top - y : bottom - y, left - x : right - x]
    weight = cell.cover[inside][:, :, None]
    under = canvas[top:bottom, left:right]
    under += weight * (cell.light[inside] * np.asarray(glass, np.float32) - under)
    whole = _extent(cell.cover)
    seen = _extent(cell.cover[inside])
    box = Box(left + seen.x, top + seen.y, seen.width, seen.height)
    at_edge = (seen.width, seen.height) != (whole.width, whole.height)
    return DrawnCell(label, box, (x + whole.centre[0], y + whole.centre[1]), at_edge)


def _extent(cover: Layer) -> Box:
    """Return the box around everything that is more than half covered."""
    x, y, width, height = cv2.boundingRect((cover > 0.5).astype(np.uint8))
    return Box(x, y, width, height)


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
