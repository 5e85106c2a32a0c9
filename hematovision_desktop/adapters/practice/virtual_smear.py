"""A large drawn smear with the truth about every cell, prepared once so that a view is only a slice of it."""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np

from hematovision_desktop.adapters.practice.drawn_cells import Layer, PaintedCell, paint_cell
from hematovision_desktop.adapters.practice.drawn_smear import Stain
from hematovision_desktop.adapters.practice.drawn_surroundings import RED_CELL_UM
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.cells.labels import Label

TILE_PX = 512
RED_SHAPES = 48
"""How many different red cells are drawn; each is used many times, rotated and mirrored."""

EXPOSURE = 0.9
"""Light of the whole smear: a well-set camera keeps the brightest glass below white, including noise."""

_RED_SHARE = 0.3
"""Share of the glass that red cells cover."""

USUAL_MIXTURE = {
    Label.NEUTROPHIL: 0.56,
    Label.LYMPHOCYTE: 0.28,
    Label.MONOCYTE: 0.08,
    Label.EOSINOPHIL: 0.05,
    Label.BASOPHIL: 0.03,
}


@dataclass(frozen=True, slots=True)
class TrueCell:
    """A leukocyte in the smear: its label, its centre and its diameter in px of the smear."""

    label: Label
    x: float
    y: float
    diameter: float


@dataclass(frozen=True, slots=True, eq=False)
class VirtualSmear:
    """A prepared smear, uint8 RGB (height, width, 3), and its cells."""

    pixels: Pixels
    cells: tuple[TrueCell, ...]
    um_per_px: float


def prepare_smear(
    seed: int,
    width: int,
    height: int,
    *,
    cells: int,
    um_per_px: float = 0.13,
) -> VirtualSmear:
    """Draw a smear; the same arguments give the same pixels.

    cells: how many leukocytes; as many as fit are drawn.
    """
    rng = np.random.default_rng(seed)
    look, shares = Stain.BEIGE.value, USUAL_MIXTURE
    labels = [tuple(shares)[i] for i in rng.choice(len(shares), cells, p=list(shares.values()))]
    spots = _scatter(rng, width, height, cells, 21.0 / um_per_px)
    painted = [
        paint_cell(rng, label, um_per_px, look.nucleus, look.strength)
        for label, _ in zip(labels, spots, strict=False)
    ]
    red = _RedCells(rng, (width, height), um_per_px, _RED_SHARE, spots)
    pixels = np.empty((height, width, 3), np.uint8)
    lamp = _Lamp(rng, width, height)
    absorb = np.log(np.asarray(look.red_cell, np.float32))
    glass = np.asarray(look.glass, np.float32) * np.float32(EXPOSURE)
    for top in range(0, height, TILE_PX):
        for left in range(0, width, TILE_PX):
            bottom, right = min(height, top + TILE_PX), min(width, left + TILE_PX)
            canvas = np.exp(red.thickness(left, top, right, bottom)[:, :, None] * absorb)
            canvas *= lamp.light(left, top, right, bottom)[:, :, None] * glass
            for cell, (x, y) in zip(painted, spots, strict=False):
                _lay(canvas, cell, x - left, y - top, glass)
            pixels[top:bottom, left:right] = np.clip(np.rint(canvas), 0, 255).astype(np.uint8)
    # The limit of the optics; the smear is blurred as a whole so that tiles leave no seams.
    cv2.GaussianBlur(pixels, (0, 0), max(0.4, 0.08 / um_per_px), dst=pixels)
    truths = tuple(
        TrueCell(label, x, y, 2.0 * math.sqrt(float((cell.cover > 0.5).sum()) / math.pi))
        for label, cell, (x, y) in zip(labels, painted, spots, strict=False)
    )
    return VirtualSmear(pixels, truths, um_per_px)


def _scatter(
    rng: np.random.Generator, width: int, height: int, count: int, apart: float
) -> list[tuple[float, float]]:
    """Return places at least `apart` px from each other and at least half of that from the edge."""
    spots: list[tuple[float, float]] = []
    for _ in range(count * 60):
        if len(spots) == count:
            break
        x = float(rng.uniform(apart / 2, width - apart / 2))
        y = float(rng.uniform(apart / 2, height - apart / 2))
        if all(math.hypot(x - a, y - b) >= apart for a, b in spots):
            spots.append((round(x), round(y)))
    return spots


class _RedCells:
    """Red cells scattered over the smear; each tile adds up those that reach into it."""

    def __init__(
        self,
        rng: np.random.Generator,
        size: tuple[int, int],
        um_per_px: float,
        share: float,
        spots: Sequence[tuple[float, float]],
    ) -> None:
        self._shapes = [_red_cell(rng, um_per_px) for _ in range(RED_SHAPES)]
        mean_px = sum(RED_CELL_UM) / 2 / um_per_px
        # A jittered grid is as even as a good smear, has no large holes and needs no search.
        step = mean_px * math.sqrt(math.pi / 4 / share)
        columns, rows = int(size[0] / step) + 2, int(size[1] / step) + 2
        grid = np.stack(np.meshgrid(np.arange(columns), np.arange(rows)), axis=-1).reshape(-1, 2)
        places = (grid + rng.uniform(-0.5, 0.5, grid.shape)) * step
        places = places[rng.random(len(places)) < 0.93]
        if spots:
            centres = np.array(spots)
            free = [np.hypot(*(centres - place).T).min() > 1.55 * mean_px for place in places]
            places = places[np.array(free)]
        self._places = np.rint(places).astype(int)
        self._chosen = rng.integers(RED_SHAPES, size=len(places))
        self._turns = rng.integers(8, size=len(places))

    def thickness(self, left: int, top: int, right: int, bottom: int) -> Layer:
        """Return the thickness of red cells on a tile, where 1 is a usual rim."""
        layer = np.zeros((bottom - top, right - left), np.float32)
        reach = self._shapes[0].shape[0]
        x, y = self._places.T
        near = (x > left - reach) & (x < right + reach) & (y > top - reach) & (y < bottom + reach)
        for index in np.flatnonzero(near):
            shape = np.rot90(self._shapes[self._chosen[index]], int(self._turns[index]) % 4)
            if self._turns[index] >= 4:
                shape = shape[:, ::-1]
            half = shape.shape[0] // 2
            a, b = int(x[index]) - half - left, int(y[index]) - half - top
            rows, columns = (
                _cut(b, shape.shape[0], layer.shape[0]),
                _cut(a, shape.shape[1], layer.shape[1]),
            )
            if rows and columns:
                layer[rows[0], columns[0]] += shape[rows[1], columns[1]]
        return layer


def _cut(start: int, size: int, limit: int) -> tuple[slice, slice] | None:
    """Return the position of a patch in a layer, and which part of the patch is used."""
    first, last = max(0, start), min(limit, start + size)
    return (slice(first, last), slice(first - start, last - start)) if first < last else None


def _red_cell(rng: np.random.Generator, um_per_px: float) -> Layer:
    """Return the thickness of one red cell: a rim and a paler middle, never perfectly round."""
    radius = rng.uniform(*RED_CELL_UM) / 2 / um_per_px
    half = math.ceil(max(RED_CELL_UM) * 0.75 / um_per_px)
    y, x = np.mgrid[-half : half + 1, -half : half + 1].astype(np.float32)
    squeeze = np.float32(rng.uniform(0.88, 1.0))
    away = np.hypot(x * squeeze, y / squeeze) / radius
    away += rng.uniform(-0.05, 0.05) * np.cos(3 * np.arctan2(y, x) + rng.uniform(0, 6.28)) * away
    edge = np.clip((1 - away) * radius / 1.5 + 0.5, 0, 1)
    pale = np.exp(-((away / rng.uniform(0.42, 0.62)) ** 4))
    rim = 0.22 * np.exp(-(((away - 0.9) / 0.09) ** 2))
    body = edge * (rng.uniform(0.85, 1.1) * (1 - rng.uniform(0.35, 0.9) * pale) + rim)
    return np.asarray(body, dtype=np.float32)


class _Lamp:
    """The glass, slightly cloudy."""

    def __init__(self, rng: np.random.Generator, width: int, height: int) -> None:
        size = (height // 700 + 2, width // 700 + 2)
        self._clouds = np.asarray(1 + rng.normal(0, 0.01, size), np.float32)
        self._extent = (width, height)

    def light(self, left: int, top: int, right: int, bottom: int) -> Layer:
        """Return the light on a tile, about 1."""
        rows, columns = self._clouds.shape
        x = np.linspace(left, right, right - left, dtype=np.float32) / self._extent[0]
        y = np.linspace(top, bottom, bottom - top, dtype=np.float32) / self._extent[1]
        across, down = np.meshgrid(x * (columns - 1), y * (rows - 1))
        light = cv2.remap(
            self._clouds, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )
        return np.asarray(light, dtype=np.float32)


def _lay(canvas: Layer, cell: PaintedCell, x: float, y: float, glass: Layer) -> None:
    """Add a painted cell to a tile, centred on a point."""
    side = cell.cover.shape[0]
    rows = _cut(round(y - side / 2), side, canvas.shape[0])
    columns = _cut(round(x - side / 2), side, canvas.shape[1])
    if rows and columns:
        weight = cell.cover[rows[1], columns[1]][:, :, None]
        under = canvas[rows[0], columns[0]]
        under += weight * (cell.light[rows[1], columns[1]] * glass - under)
