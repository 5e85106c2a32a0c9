"""Crops without a single leukocyte in focus: things that a program must not name with confidence.

They are cut from training fields, composed from training crops, or drawn. Nothing of a test set is
used.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from convert.base.recipe import HELD_OUT_FOLD
from convert.data.crops import Crops, cut_middle
from convert.data.datasets import read_bccd, read_boxes
from hematovision_desktop.core.cells.field import Box, Pixels
from hematovision_desktop.core.cells.labels import MODEL_LABELS, Label
from hematovision_desktop.core.naming.ports import CropCutter, FieldReader, Locator

GLASS_LEVEL = 225
"""Level of empty glass in a crop, as the program's preprocessing produces it."""

BLUR_PX = (4.0, 8.0)
"""A crop blurred by this much (0.75-1.5 µm) no longer shows granules or chromatin."""

DRAWN_KINDS = ("dirt", "textures", "noise")
COMPOSED_KINDS = ("platelet_clumps", "blurred", "two_cells")
CUT_KINDS = ("background", "red_cells")

_Canvas = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Scene:
    """A field with everything in it that people drew boxes around."""

    path: Path
    leukocytes: tuple[Box, ...]
    red_cells: tuple[Box, ...]
    platelets: tuple[Box, ...]


def read_txl(data: Path, name: str) -> list[Scene]:
    """Return the fields of one TXL set ("raabin", "cbc"): YOLO boxes of 0 WBC, 1 RBC, 2 platelet.

    Empty if the set is not there.
    """
    scenes: list[Scene] = []
    if not (data / "txl" / name / "images").is_dir():
        return scenes
    for path in sorted((data / "txl" / name / "images").iterdir()):
        table = data / "txl" / name / "labels" / f"{path.stem}.txt"
        pixels = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_COLOR)
        if pixels is None or not table.exists():
            continue
        height, width = pixels.shape[:2]
        kinds: tuple[list[Box], ...] = ([], [], [])
        for line in table.read_text(encoding="utf-8").split("\n"):
            if not line.strip():
                continue
            kind, x, y, across, down = (float(one) for one in line.split()[:5])
            left, top = round((x - across / 2) * width), round((y - down / 2) * height)
            kinds[int(kind)].append(Box(left, top, round(across * width), round(down * height)))
        scenes.append(Scene(path, tuple(kinds[0]), tuple(kinds[1]), tuple(kinds[2])))
    return scenes


def bccd_scenes(data: Path, *, held_out: bool) -> list[Scene]:
    """Return BCCD's training fields with their boxes, of the held-out fold or of all others."""
    folder = data / "bccd"
    scenes = []
    for example in read_bccd(data):
        if (example.fold == HELD_OUT_FOLD) != held_out:
            continue
        boxes = [
            tuple(read_boxes(folder, example.path.name, name))
            for name in ("WBC", "RBC", "Platelets")
        ]
        if boxes[1]:
            scenes.append(Scene(example.path, *boxes))
    return scenes


def cut_outliers(
    kind: str,
    scenes: Sequence[Scene],
    parts: tuple[FieldReader, Locator, CropCutter],
    each: int,
    rng: np.random.Generator,
) -> list[Pixels]:
    """Return at most `each` crops per field around red cells, or around places without a box."""
    reader, locator, cutter = parts
    crops = []
    for scene in scenes:
        field = reader.read(scene.path)
        located = locator.locate(field)
        boxes = scene.red_cells if kind == "red_cells" else _empty_places(scene, field.pixels, rng)
        # The window of a red cell beside a leukocyte shows the leukocyte.
        near = 12.0 / located.scale.um_per_px
        away = [
            box
            for box in boxes
            if min(box.width, box.height) >= 10
            and all(math.dist(box.centre, one.centre) > near for one in scene.leukocytes)
        ]
        for place in rng.permutation(len(away))[:each]:
            crops.append(cutter.cut(field, away[place], located))
    return crops


def _empty_places(scene: Scene, pixels: Pixels, rng: np.random.Generator) -> list[Box]:
    """Return boxes of a cell's size that do not contain the middle of any drawn box."""
    height, width = pixels.shape[:2]
    side = 90 * min(width, height) // 480
    taken = (*scene.leukocytes, *scene.red_cells, *scene.platelets)
    places = []
    for _ in range(200):
        box = Box(
            int(rng.integers(0, width - side)), int(rng.integers(0, height - side)), side, side
        )
        if all(math.dist(box.centre, one.centre) > side / 2 for one in taken):
            places.append(box)
    return places


def compose_outliers(
    kind: str, crops: Crops, chosen: NDArray[np.int64], count: int, rng: np.random.Generator
) -> NDArray[np.uint8]:
    """Return outliers made from the chosen crops: clumped platelets, two cells, strong blur."""
    labels = crops.labels()[chosen]
    platelet = labels == MODEL_LABELS.index(Label.PLATELET)
    pool = chosen[platelet] if kind == "platelet_clumps" else chosen[~platelet]
    made = [_COMPOSERS[kind](crops, pool, rng) for _ in range(count)]
    return np.stack(made)


def _wide(crops: Crops, pool: NDArray[np.int64], rng: np.random.Generator) -> Pixels:
    return np.asarray(crops.pixels[rng.choice(pool)])


def _moved(wide: Pixels, across: float, down: float, rng: np.random.Generator) -> Pixels:
    """Return the middle of a wide crop, turned and moved, with glass beyond its edge."""
    side = wide.shape[0]
    turn = cv2.getRotationMatrix2D((side / 2, side / 2), rng.uniform(0, 360), 1.0)
    turn[:, 2] += np.array([across, down])
    moved = cv2.warpAffine(wide, turn, (side, side), borderValue=(GLASS_LEVEL,) * 3)
    return cut_middle(np.asarray(moved, np.uint8), round(side / 1.5))


def _clump(crops: Crops, pool: NDArray[np.int64], rng: np.random.Generator) -> Pixels:
    clump = _moved(_wide(crops, pool, rng), 0, 0, rng)
    for _ in range(rng.integers(3, 8)):
        across, down = rng.normal(0, 14, 2)
        # Darker things hide lighter ones, like pieces in one layer.
        clump = np.minimum(clump, _moved(_wide(crops, pool, rng), across, down, rng))
    return clump


def _pair(crops: Crops, pool: NDArray[np.int64], rng: np.random.Generator) -> Pixels:
    angle, apart = rng.uniform(0, 2 * math.pi), rng.uniform(24, 36)
    across, down = apart * math.cos(angle), apart * math.sin(angle)
    first = _moved(_wide(crops, pool, rng), across, down, rng)
    return np.minimum(first, _moved(_wide(crops, pool, rng), -across, -down, rng))


def _blurred(crops: Crops, pool: NDArray[np.int64], rng: np.random.Generator) -> Pixels:
    wide = _wide(crops, pool, rng)
    soft = cv2.GaussianBlur(wide, (0, 0), rng.uniform(*BLUR_PX))
    return cut_middle(np.asarray(soft, np.uint8), round(wide.shape[0] / 1.5))


_COMPOSERS = {"platelet_clumps": _clump, "two_cells": _pair, "blurred": _blurred}


def draw_outliers(kind: str, count: int, side: int, rng: np.random.Generator) -> NDArray[np.uint8]:
    """Return drawn outliers, uint8 RGB (count, side, side, 3)."""
    return np.stack([_DRAWERS[kind](side, rng) for _ in range(count)])


def _dirt(side: int, rng: np.random.Generator) -> Pixels:
    """Draw fibres, dust, stain precipitate and smudges on glass."""
    canvas = np.full((side, side, 3), GLASS_LEVEL, np.float32) + rng.normal(0, 3, (side, side, 3))
    for _ in range(rng.integers(1, 4)):
        layer = np.zeros((side, side), np.float32)
        what = rng.integers(4)
        if what == 0:
            points = np.cumsum(rng.normal(0, side / 7, (rng.integers(3, 7), 2)), axis=0) + side / 2
            width = int(rng.integers(2, 9))
            cv2.polylines(layer, [points.astype(np.int32)], False, 1.0, width, cv2.LINE_AA)
        elif what == 1:
            radii = rng.uniform(0.05, 0.25) * side * rng.uniform(0.6, 1.4, 12)
            angles = np.linspace(0, 2 * math.pi, 12, endpoint=False)
            ring = np.column_stack([radii * np.cos(angles), radii * np.sin(angles)])
            ring += side / 2 + rng.normal(0, side / 8, 2)
            cv2.fillPoly(layer, [ring.astype(np.int32)], 1.0, cv2.LINE_AA)
        elif what == 2:
            for x, y in side / 2 + rng.normal(0, side / 5, (rng.integers(10, 80), 2)):
                cv2.circle(layer, (int(x), int(y)), int(rng.integers(1, 4)), 1.0, -1, cv2.LINE_AA)
        else:
            layer = _clouds(side, rng, 3)
        layer = np.asarray(cv2.GaussianBlur(layer, (0, 0), rng.uniform(0.6, 4.0)), np.float32)
        ink = rng.uniform((0.1, 0.05, 0.1), (0.9, 0.8, 0.9))
        canvas *= 1 - layer[..., None] * (1 - ink) * rng.uniform(0.5, 1.0)
    return _to_pixels(canvas)


def _clouds(side: int, rng: np.random.Generator, octaves: int) -> NDArray[np.float32]:
    """Return smooth noise in [0, 1], shape (side, side)."""
    whole: _Canvas = np.zeros((side, side), np.float32)
    for octave in range(octaves):
        grain = rng.random((3 * 2**octave, 3 * 2**octave)).astype(np.float32)
        whole += cv2.resize(grain, (side, side), interpolation=cv2.INTER_CUBIC) / 1.6**octave
    low, high = float(whole.min()), float(whole.max())
    return np.asarray((whole - low) / max(1e-6, high - low), np.float32)


def _texture(side: int, rng: np.random.Generator) -> Pixels:
    """Draw something like a photograph: shaded surfaces in any colour, edges, letters."""
    ends = rng.uniform(0, 255, (2, 3))
    depth = _clouds(side, rng, int(rng.integers(1, 6)))[..., None]
    canvas = np.asarray(ends[0] * depth + ends[1] * (1 - depth), np.uint8)
    for _ in range(rng.integers(1, 7)):
        colour = tuple(float(one) for one in rng.uniform(0, 255, 3))
        x, y, across, down = (int(one) for one in rng.integers(0, side, 4))
        what = rng.integers(4)
        if what == 0:
            cv2.rectangle(canvas, (x, y), (across, down), colour, -1)
        elif what == 1:
            cv2.ellipse(
                canvas, (x, y), (across // 3, down // 3), rng.uniform(0, 180), 0, 360, colour, -1
            )
        elif what == 2:
            cv2.line(canvas, (x, y), (across, down), colour, int(rng.integers(1, 12)))
        else:
            text = "".join(chr(one) for one in rng.integers(65, 91, 4))
            cv2.putText(canvas, text, (x // 2, y), cv2.FONT_HERSHEY_SIMPLEX, 1.0, colour, 2)
    shade = 0.5 + _clouds(side, rng, 1)[..., None]
    return _to_pixels(cv2.GaussianBlur(canvas * shade, (0, 0), rng.uniform(0.4, 2.0)))


def _noise(side: int, rng: np.random.Generator) -> Pixels:
    """Draw grains of any size and colour."""
    grain = int(rng.integers(1, 9))
    small = rng.normal(rng.uniform(40, 225), rng.uniform(20, 90), (side // grain, side // grain, 3))
    return _to_pixels(cv2.resize(small, (side, side), interpolation=cv2.INTER_CUBIC))


_DRAWERS = {"dirt": _dirt, "textures": _texture, "noise": _noise}


def _to_pixels(canvas: _Canvas) -> Pixels:
    return np.asarray(np.clip(np.rint(canvas), 0, 255), np.uint8)
