"""What lies around the requested cells of a drawn field: glass, red cells, platelets, and their places."""

from __future__ import annotations

import cv2
import numpy as np

from hematovision_desktop.adapters.practice.drawn_cells import (
    Colour,
    Layer,
    PaintedCell,
    paint_cell,
)
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import Label

RED_CELL_UM = (6.4, 8.2)
_TRIES = 300
"""How often a place is looked for."""


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


@dataclass(frozen=True, slots=True)
class StainColours:
    """Colours of one laboratory's stain: empty glass in [0, 255], the rest as transmitted light."""

    glass: tuple[int, int, int]
    red_cell: Colour
    nucleus: Colour
    strength: float


class Places:
    """Positions of the requested cells, kept free of others."""

    def __init__(self, rng: np.random.Generator, width: int, height: int) -> None:
        self._rng = rng
        self._size = np.array([width, height], np.float64)
        self._taken = np.empty((0, 3))  # x, y, radius

    def find(self, radius: float, cut: bool, overlapping: bool) -> tuple[float, float] | None:
        """Return a position for a cell, px; None if it fits nowhere. cut: across the picture's edge."""
        for _ in range(_TRIES):
            x, y = self._across_edge(radius) if cut else self._inside(radius)
            if overlapping or self.is_free(x, y, radius + 2):
                self._taken = np.vstack([self._taken, (x, y, radius)])
                return x, y
        return None

    def is_free(self, x: float, y: float, radius: float) -> bool:
        """Return whether no requested cell is within a radius, px."""
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


def radius_px(cell: PaintedCell) -> float:
    """Return the radius of a disc as large as a painted cell."""
    return float(np.sqrt((cell.cover > 0.5).sum() / np.pi)) * 1.06


def light_glass(
    rng: np.random.Generator, height: int, width: int, glass: tuple[int, int, int]
) -> Layer:
    """Return the empty glass, slightly uneven: a slope of the lamp and faint clouds."""
    clouds = rng.standard_normal((5, 6), dtype=np.float32) * np.float32(0.008)
    across = np.linspace(-1, 1, width, dtype=np.float32) * np.float32(rng.normal(0, 0.012))
    down = np.linspace(-1, 1, height, dtype=np.float32) * np.float32(rng.normal(0, 0.012))
    light = cv2.resize(clouds, (width, height), interpolation=cv2.INTER_CUBIC)
    light = 1 + light + across[None, :] + down[:, None]
    return np.asarray(light[:, :, None] * np.asarray(glass, np.float32), dtype=np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Surroundings:
    """Strews the cells that nobody asked for around those at known places; it draws from rng in turn."""

    rng: np.random.Generator
    um_per_px: float
    colours: StainColours
    places: Places

    def strew_red_cells(self, thickness: Layer, share: float) -> tuple[Box, ...]:
        """Scatter red cells over a map of thickness, 1 at their rim; they may overlap.

        share: of the glass that they cover, 0 to 1.
        """
        rng, um_per_px = self.rng, self.um_per_px
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
                if not near and self.places.is_free(x, y, radius * 0.95):
                    laid[:, done] = x, y
                    done += 1
                    box = _add_red_cell(rng, thickness, (x, y), radius)
                    boxes.extend([box] if box else [])
                    break
        return tuple(boxes)

    def strew_platelets(self, canvas: Layer, per_1000_um2: float) -> tuple[Box, ...]:
        """Scatter platelets over the glass and the red cells; density in cells per 1000 µm²."""
        rng, um_per_px, colours = self.rng, self.um_per_px, self.colours
        height, width = canvas.shape[:2]
        boxes = []
        for _ in range(rng.poisson(per_1000_um2 * width * height * um_per_px**2 / 1000)):
            spot = float(rng.uniform(0, width)), float(rng.uniform(0, height))
            cell = paint_cell(rng, Label.PLATELET, um_per_px, colours.nucleus, colours.strength)
            if self.places.is_free(*spot, radius_px(cell) + 2):
                boxes.append(lay(canvas, cell, spot, colours.glass, Label.PLATELET).box)
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


def lay(
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
