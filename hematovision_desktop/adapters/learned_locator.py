"""Finds leukocytes, red cells and platelets with a small net; red cells are the ruler.

The whole field is shown to the net at once. Where its red cells come out too small there, it is shown
again in more detail: once or twice, which takes four and sixteen times as long.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from types import ModuleType

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.hills import Found, read_hills, without_doubles
from hematovision_desktop.adapters.litert_classifier import load_runtime
from hematovision_desktop.adapters.locator_pack import LocatorNet, LocatorPack, Steps
from hematovision_desktop.adapters.red_cells import RED_CELL_UM
from hematovision_desktop.adapters.stain import glass_colour
from hematovision_desktop.core.field import (
    Box,
    Field,
    Located,
    Location,
    Pixels,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.locator_card import KINDS, Kind
from hematovision_desktop.core.subject import find_subject

_TIMES = (1, 2, 4)
"""How many times its own width and height the net may be shown a field."""

_LEAST_RED_PX = 20.0
"""Red cells narrower than this in the net's input ask for a closer look."""

_USUAL_RED_PX = 48.0
"""A red cell in the net's input, of the fields that it learned from."""

_FEWEST_RED_CELLS = 3
_ASSUMED_SHARE = 0.18
"""Red-cell diameter over the picture's shorter side where nothing can be measured (oil immersion)."""

_EMPTY_LOOK_PX = 640
"""A picture wider than this in which nothing at all was found is looked at once more."""

_SINGLE_CELL_UM = 40.0
"""Pictures narrower than this may be of a single platelet."""

_CENTRAL_SHARE = 0.15


@dataclass(frozen=True, slots=True, eq=False)
class _View:
    """A field as the net was shown it. shrink: field px per input px; found: in field px."""

    shrink: float
    found: dict[Kind, Found]
    times: int

    def boxes(self, kind: Kind) -> NDArray[np.float32]:
        return self.found[kind].boxes


class LearnedLocator:
    """Locates cells with a locator's net; safe in several threads at once."""

    def __init__(self, pack: LocatorPack, runtime: ModuleType | None = None) -> None:
        self._card = pack.card
        self._net = LocatorNet(pack, runtime or load_runtime())
        self._least = {
            kind: _integer_of(pack.card.thresholds[kind], self._net.heat) for kind in KINDS
        }

    def locate(self, field: Field, um_per_px: float | None = None) -> Located:
        """Return leukocytes, red cells and platelets of the field, its scale and background.

        um_per_px: the scale where the user has set it; None has it measured on the red cells.
        """
        view = self._look_closely(field.pixels, um_per_px)
        scale = self._scale(view, field, um_per_px)
        boxes = {kind: [_to_box(row, field) for row in view.boxes(kind)] for kind in KINDS}
        cells = boxes[Kind.LEUKOCYTE] or _lone_platelet(boxes[Kind.PLATELET], field, scale)
        spots = tuple(Location(box, _is_cut(box, field, view.shrink)) for box in cells)
        return Located(
            spots,
            scale,
            glass_colour(field.pixels),
            find_subject(spots, field.width, field.height),
            tuple(boxes[Kind.RED_CELL]),
            tuple(boxes[Kind.PLATELET]),
        )

    def scores(self, field: Field, least: float) -> dict[Kind, Found]:
        """Return every find with its score in [0, 1] from `least` on, for measuring; in field px."""
        lowest = dict.fromkeys(KINDS, _integer_of(least, self._net.heat))
        view = self._look(field.pixels, 1, lowest)
        return {
            kind: Found(some.boxes, _scores_of(some.scores, self._net.heat))
            for kind, some in view.found.items()
        }

    def _look_closely(self, pixels: Pixels, um_per_px: float | None) -> _View:
        """Look at a field as finely as its red cells ask for."""
        shrink = self._shrink(pixels, 1)
        if um_per_px is not None:
            red_px = RED_CELL_UM / um_per_px / shrink
            return self._look(pixels, _times_for(red_px), self._least)
        view = self._look(pixels, 1, self._least)
        red_px = _median_side(view.boxes(Kind.RED_CELL)) / shrink
        if red_px:
            times = _times_for(red_px)
            return view if times == 1 else self._look(pixels, times, self._least)
        nothing = not any(len(view.boxes(kind)) for kind in KINDS)
        if nothing and max(pixels.shape[:2]) > _EMPTY_LOOK_PX:
            return self._look(pixels, 2, self._least)
        return view

    def _shrink(self, pixels: Pixels, times: int) -> float:
        height, width = sorted(pixels.shape[:2])
        card = self._card
        return float(max(height / card.height_px, width / card.width_px)) / times

    def _look(self, pixels: Pixels, times: int, least: dict[Kind, int]) -> _View:
        """Show the field to the net, and read its answer in px of the field."""
        upright = pixels.shape[0] > pixels.shape[1]
        shown = pixels.transpose(1, 0, 2) if upright else pixels
        shrink = self._shrink(pixels, times)
        shape, offset = self._shown(shown, shrink, times)
        heat, sides = self._net.run(shape, times)
        steps = self._net.sides
        reach = (sides.astype(np.float32) - np.float32(steps.zero)) * np.float32(steps.scale)
        stride = self._card.stride_px
        found = {}
        limits = np.array([shown.shape[1], shown.shape[0]] * 2, np.float32)
        for kind, some in read_hills(heat, reach, stride, least).items():
            one = without_doubles(some, self._card.overlap)
            boxes = np.clip((one.boxes - offset) * np.float32(shrink), 0, limits)
            whole = (boxes[:, 2:] - boxes[:, :2]).min(axis=1, initial=np.inf) >= 2
            boxes = boxes[whole][:, [1, 0, 3, 2]] if upright else boxes[whole]
            found[kind] = Found(boxes, one.scores[whole])
        return _View(shrink, found, times)

    def _shown(
        self, pixels: NDArray[np.uint8], shrink: float, times: int
    ) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
        """Return the net's input with the whole field in its middle, and where the field begins."""
        width, height = times * self._card.width_px, times * self._card.height_px
        size = (
            min(width, max(1, round(pixels.shape[1] / shrink))),
            min(height, max(1, round(pixels.shape[0] / shrink))),
        )
        method = cv2.INTER_AREA if shrink > 1 else cv2.INTER_LINEAR
        small = np.asarray(cv2.resize(pixels, size, interpolation=method), dtype=np.uint8)
        left, top = (width - size[0]) // 2, (height - size[1]) // 2
        if (left, top) == (0, 0) and small.shape == (height, width, 3):
            return small, np.zeros(4, np.float32)
        canvas = np.zeros((height, width, 3), np.uint8)
        canvas[top : top + size[1], left : left + size[0]] = small
        return canvas, np.array([left, top, left, top], np.float32)

    def _scale(self, view: _View, field: Field, um_per_px: float | None) -> Scale:
        if um_per_px is not None:
            return Scale(um_per_px, ScaleSource.SET)
        margin = 1.5 * view.shrink
        red = _whole(view.boxes(Kind.RED_CELL), field, margin)
        if len(red) >= _FEWEST_RED_CELLS:
            return Scale(self._card.red_cell_um / _median_side(red), ScaleSource.RED_CELLS)
        cells = _whole(view.boxes(Kind.LEUKOCYTE), field, margin)
        if len(cells):
            return Scale(self._card.leukocyte_um / _median_side(cells), ScaleSource.LEUKOCYTES)
        red_px = _ASSUMED_SHARE * min(field.width, field.height)
        return Scale(RED_CELL_UM / red_px, ScaleSource.ASSUMED)


def _times_for(red_px: float) -> int:
    """Return how finely to look where a red cell is this wide at the first look."""
    return next((times for times in _TIMES if red_px * times >= _LEAST_RED_PX), _TIMES[-1])


def _median_side(boxes: NDArray[np.float32]) -> float:
    """Return the median root of the boxes' areas in px, 0 without boxes."""
    if not len(boxes):
        return 0.0
    return float(np.median(np.sqrt(np.prod(boxes[:, 2:] - boxes[:, :2], axis=1))))


def _whole(boxes: NDArray[np.float32], field: Field, margin: float) -> NDArray[np.float32]:
    """Return the boxes that the picture's edge does not cut."""
    inside = (boxes[:, :2].min(axis=1, initial=np.inf) > margin) & (
        boxes[:, 2] < field.width - margin
    )
    return np.asarray(boxes[inside & (boxes[:, 3] < field.height - margin)])


def _to_box(row: NDArray[np.float32], field: Field) -> Box:
    left, top, right, bottom = (round(float(value)) for value in row)
    return Box(
        min(left, field.width - 1),
        min(top, field.height - 1),
        max(1, right - left),
        max(1, bottom - top),
    )


def _is_cut(box: Box, field: Field, margin: float) -> bool:
    near = min(box.x, box.y, field.width - box.x - box.width, field.height - box.y - box.height)
    return near <= margin


def _lone_platelet(platelets: list[Box], field: Field, scale: Scale) -> list[Box]:
    """Return the platelet in the middle of a picture that shows no more than a single cell."""
    narrow = min(field.width, field.height)
    if narrow * scale.um_per_px > _SINGLE_CELL_UM:
        return []

    def off(box: Box) -> float:
        x, y = box.centre
        return math.hypot(x - field.width / 2, y - field.height / 2)

    central = [box for box in platelets if off(box) < _CENTRAL_SHARE * narrow]
    return sorted(central, key=off)[:1]


def _integer_of(score: float, steps: Steps) -> int:
    """Return the least integer of the net's output that means at least this score in [0, 1]."""
    logit = math.log(score / (1 - score))
    return min(255, max(0, math.ceil(logit / steps.scale + steps.zero)))


def _scores_of(integers: NDArray[np.float32], steps: Steps) -> NDArray[np.float32]:
    logits = (integers - np.float32(steps.zero)) * np.float32(steps.scale)
    return np.asarray(1 / (1 + np.exp(-logits)), dtype=np.float32)
