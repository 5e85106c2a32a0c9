"""Finds leukocytes, red cells and platelets with a small net; red cells are the ruler.

The whole field is shown to the net at once. Where its red cells come out too small there, it is shown
again in more detail: at two to four times the size, which takes four to sixteen times as long. Of wide
fields in which they are too small even then, the colour method tells the leukocytes.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.light import EVEN_GLASS, Light, light_of
from hematovision_desktop.adapters.images.red_cells import RED_CELL_UM
from hematovision_desktop.adapters.images.stain import glass_colour
from hematovision_desktop.adapters.images.surround import Surround, surround_of
from hematovision_desktop.adapters.locator.colour import ColourLocator
from hematovision_desktop.adapters.locator.pack import LocatorNet, LocatorPack, Steps, load_locator
from hematovision_desktop.adapters.locator.peaks import Found, find_peaks, non_max_suppression
from hematovision_desktop.adapters.model.litert import load_runtime
from hematovision_desktop.core.field import (
    Box,
    Field,
    Located,
    Location,
    Pixels,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.locator_card import KINDS, Kind, LocatorCard
from hematovision_desktop.core.subject import find_subject

_TIMES = (1, 2, 3, 4)
"""How many times its own width and height the net may be shown a field."""

LEAST_RED_PX = 30.0
"""Red cells narrower than this in the net's input ask for a closer look: with 26 px it found as many
leukocytes of held-out fields put side by side, one red cell in ten fewer, and few of the platelets."""

FRAME_RED_PX = 20.0
"""The same for frames of a camera, of which only the leukocytes are used: with 17 px 98 of 100 are found."""

_LEAST_SEEN_PX = 20.0
"""Red cells narrower than this at the closest look hide leukocytes from the net: with 15 px it finds
three in four of them, and the colour method, which needs no shapes, finds them all."""

_FEWEST_RED_CELLS = 2
_NEAR_EDGE = 0.05
"""Red cells nearer to the edge than this share of their width may be cut."""

_LEAST_SHOWN = 0.6
"""Share of its width that a cut red cell must show for its other side to be whole."""

_AT_EDGE = 0.02
"""Share of its side by which the box of a cell that is cut may miss the edge."""

_ASSUMED_SHARE = 0.18
"""Red-cell diameter over the picture's shorter side where nothing can be measured (oil immersion)."""

_HARDLY_SHRUNK = 1.5
"""A picture that is shown to the net at nearly its own size holds no more to be seen."""

_MANY_RED_CELLS = 12
"""So many red cells in such a picture are small ones; a few are likelier the edges of large ones."""

_HALVED_FROM = 4.0
"""Larger pictures are halved first; smaller ones are shrunk in one step."""

_SINGLE_CELL_UM = 40.0
"""Pictures narrower than this may be of a single cell, and those of which no scale is known."""

_CENTRAL_SHARE = 0.15
_FAINT = 0.15
"""Score from which the object in the middle of such a picture is taken for its subject, as
somebody took the picture of something."""


@dataclass(frozen=True, slots=True, eq=False)
class _View:
    """A field as the net was shown it. shrink: field px per input px.

    found: what reaches its kind's threshold, in field px; faint: all that was read.
    """

    shrink: float
    found: dict[Kind, Found]
    faint: dict[Kind, Found]
    times: int

    def boxes(self, kind: Kind) -> NDArray[np.float32]:
        return self.found[kind].boxes


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """A field with what lies over it: unusual light, and black around it; None where there is none."""

    pixels: Pixels
    light: Light | None
    surround: Surround | None

    @classmethod
    def of(cls, pixels: Pixels) -> _Seen:
        return cls(pixels, light_of(pixels), surround_of(pixels))

    @property
    def is_upright(self) -> bool:
        """Whether the field is higher than wide; the net's input lies."""
        return bool(self.pixels.shape[0] > self.pixels.shape[1])

    @property
    def lying(self) -> NDArray[np.uint8]:
        """The field with its longer side across."""
        return self.pixels.transpose(1, 0, 2) if self.is_upright else self.pixels

    def as_usual(self, small: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Return the lying field at any size with usual light and nothing black around it."""
        if self.light is None and self.surround is None:
            return small
        turned = np.ascontiguousarray(small.transpose(1, 0, 2)) if self.is_upright else small
        if self.surround is not None:
            glass = EVEN_GLASS if self.light else glass_colour(self.pixels)
        if self.light is not None:
            turned = self.light.even(turned)
        if self.surround is not None:
            turned = self.surround.fill(turned, glass)
        return np.ascontiguousarray(turned.transpose(1, 0, 2)) if self.is_upright else turned

    def inside(self, found: Found) -> Found:
        """Return the finds whose middle does not lie in the black."""
        if self.surround is None or not len(found.boxes):
            return found
        middle = (found.boxes[:, :2] + found.boxes[:, 2:]) / 2
        kept = ~self._reach(np.concatenate([middle, middle], axis=1))
        return Found(found.boxes[kept], found.scores[kept])

    def uncut(self, boxes: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the boxes, left, top, right, bottom in px, that do not reach into the black."""
        return np.asarray(boxes[~self._reach(boxes)])

    def cuts(self, box: Box) -> bool:
        """Tell whether a box reaches into the black."""
        row = np.array([[box.x, box.y, box.x + box.width, box.y + box.height]], np.float32)
        return bool(self._reach(row).any())

    def _reach(self, boxes: NDArray[np.float32]) -> NDArray[np.bool_]:
        if self.surround is None:
            return np.zeros(len(boxes), bool)
        height, width = self.pixels.shape[:2]
        return self.surround.cuts(boxes, width, height)


class LearnedLocator:
    """Locates cells with a locator's net; safe in several threads at once.

    least_red_px: how wide a red cell must be in the net's input.
    """

    def __init__(
        self,
        pack: LocatorPack,
        runtime: ModuleType | None = None,
        least_red_px: float = LEAST_RED_PX,
    ) -> None:
        self._card = pack.card
        self._least_red_px = least_red_px
        self._net = LocatorNet(pack, runtime or load_runtime())
        self._colour = ColourLocator()
        steps = self._net.heat
        self._least = {kind: _integer_of(pack.card.thresholds[kind], steps) for kind in KINDS}
        faint = _integer_of(_FAINT, steps)
        self._faint = {kind: min(faint, self._least[kind]) for kind in KINDS}
        self._faint[Kind.RED_CELL] = self._least[Kind.RED_CELL]

    @property
    def card(self) -> LocatorCard:
        """The card of the locator in use."""
        return self._card

    def locate(self, field: Field, um_per_px: float | None = None) -> Located:
        """Return leukocytes, red cells and platelets of the field, its scale and background.

        Of a field too wide for red cells to be told apart, these and the platelets are None.
        um_per_px: the scale where the user has set it; None has it measured on the red cells.
        """
        seen = _Seen.of(field.pixels)
        view = self._look_closely(seen, um_per_px)
        if self._may_be_too_wide(view, um_per_px):
            by_colour = self._colour.locate(field, um_per_px)
            if _is_too_wide(by_colour, view):
                return by_colour
        scale = self._scale(view, field, seen, um_per_px)
        boxes = {kind: [_to_box(row, field) for row in view.boxes(kind)] for kind in KINDS}
        cells = boxes[Kind.LEUKOCYTE] or _lone_cell(view, field, scale)
        spots = tuple(
            Location(box, _is_cut(box, field, view.shrink) or seen.cuts(box)) for box in cells
        )
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
        view = self._look(_Seen.of(field.pixels), 1, lowest)
        return {
            kind: Found(some.boxes, _scores_of(some.scores, self._net.heat))
            for kind, some in view.faint.items()
        }

    def _look_closely(self, seen: _Seen, um_per_px: float | None) -> _View:
        """Look at a field as finely as its red cells ask for."""
        shrink = self._shrink(seen.pixels, 1)
        if um_per_px is not None:
            red_px = RED_CELL_UM / um_per_px / shrink
            return self._look(seen, self._times_for(red_px), self._faint)
        view = self._look(seen, 1, self._faint)
        while (times := self._next_times(view)) > view.times:
            view = self._look(seen, times, self._faint)
        return view

    def _next_times(self, view: _View) -> int:
        """Return how finely to look next; as finely as before where nothing is to be gained."""
        finer = min(2 * view.times, _TIMES[-1])
        red = view.boxes(Kind.RED_CELL)
        if view.shrink <= _HARDLY_SHRUNK and 0 < len(red) < _MANY_RED_CELLS:
            return view.times
        if len(red):
            return max(view.times, self._times_for(_median_side(red) / view.shrink / view.times))
        # Cells too small to be seen, or none: a second look decides whether a third is worth it.
        found = any(len(view.boxes(kind)) for kind in KINDS)
        if view.shrink <= _HARDLY_SHRUNK:
            return view.times if found else min(finer, 2)
        return finer if found or view.times == 1 else view.times

    def _may_be_too_wide(self, view: _View, um_per_px: float | None) -> bool:
        """Tell whether red cells are too small for the net, or it saw nothing to tell that by."""
        if um_per_px is not None:
            return RED_CELL_UM / um_per_px / view.shrink < _LEAST_SEEN_PX
        red = view.boxes(Kind.RED_CELL)
        if len(red) >= _FEWEST_RED_CELLS:
            return _median_side(red) / view.shrink < _LEAST_SEEN_PX
        return not len(view.boxes(Kind.LEUKOCYTE))

    def _times_for(self, red_px: float) -> int:
        """Return how finely to look where a red cell is this wide at the first look."""
        fine = (times for times in _TIMES if red_px * times >= self._least_red_px)
        return next(fine, _TIMES[-1])

    def _shrink(self, pixels: Pixels, times: int) -> float:
        height, width = sorted(pixels.shape[:2])
        card = self._card
        return float(max(height / card.height_px, width / card.width_px)) / times

    def _look(self, seen: _Seen, times: int, least: dict[Kind, int]) -> _View:
        """Show the field to the net, and read its answer in px of the field."""
        pixels = seen.pixels
        upright = pixels.shape[0] > pixels.shape[1]
        shown = pixels.transpose(1, 0, 2) if upright else pixels
        shrink = self._shrink(pixels, times)
        shape, offset = self._shown(seen, shrink, times)
        heat, offsets = self._net.run(shape, times)
        steps = self._net.ltrb_offsets
        reach = (offsets.astype(np.float32) - np.float32(steps.zero)) * np.float32(steps.scale)
        stride = self._card.stride_px
        faint = {}
        limits = np.array([shown.shape[1], shown.shape[0]] * 2, np.float32)
        for kind, some in find_peaks(heat, reach, stride, least).items():
            one = non_max_suppression(some, self._card.overlap)
            boxes = np.clip((one.boxes - offset) * np.float32(shrink), 0, limits)
            whole = (boxes[:, 2:] - boxes[:, :2]).min(axis=1, initial=np.inf) >= 2
            boxes = boxes[whole][:, [1, 0, 3, 2]] if upright else boxes[whole]
            faint[kind] = seen.inside(Found(boxes, one.scores[whole]))
        found = {kind: _from(one, self._least[kind]) for kind, one in faint.items()}
        return _View(shrink, found, faint, times)

    def _shown(
        self, seen: _Seen, shrink: float, times: int
    ) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
        """Return the net's input with the whole field in its middle, and where the field begins."""
        pixels = seen.lying
        width, height = times * self._card.width_px, times * self._card.height_px
        size = (
            min(width, max(1, round(pixels.shape[1] / shrink))),
            min(height, max(1, round(pixels.shape[0] / shrink))),
        )
        method = cv2.INTER_AREA if shrink > 1 else cv2.INTER_LINEAR
        pixels = _halved(pixels, shrink)
        small = seen.as_usual(np.asarray(cv2.resize(pixels, size, interpolation=method), np.uint8))
        left, top = (width - size[0]) // 2, (height - size[1]) // 2
        if (left, top) == (0, 0) and small.shape == (height, width, 3):
            return small, np.zeros(4, np.float32)
        canvas = np.zeros((height, width, 3), np.uint8)
        canvas[top : top + size[1], left : left + size[0]] = small
        return canvas, np.array([left, top, left, top], np.float32)

    def _scale(self, view: _View, field: Field, seen: _Seen, um_per_px: float | None) -> Scale:
        if um_per_px is not None:
            return Scale(um_per_px, ScaleSource.SET)
        red = _sides(seen.uncut(view.boxes(Kind.RED_CELL)), field)
        if len(red) >= _FEWEST_RED_CELLS:
            return Scale(self._card.red_cell_um / float(np.median(red)), ScaleSource.RED_CELLS)
        cells = _sides(seen.uncut(view.boxes(Kind.LEUKOCYTE)), field)
        if len(cells):
            return Scale(self._card.leukocyte_um / float(np.median(cells)), ScaleSource.LEUKOCYTES)
        red_px = _ASSUMED_SHARE * min(field.width, field.height)
        return Scale(RED_CELL_UM / red_px, ScaleSource.ASSUMED)


def _halved(pixels: NDArray[np.uint8], shrink: float) -> NDArray[np.uint8]:
    """Return a picture that will be shrunk this much, halved as often as leaves that much over.

    Halving averages four pixels at a time, many times as fast as one large uneven step.
    """
    while shrink >= _HALVED_FROM:
        height, width = pixels.shape[0] // 2, pixels.shape[1] // 2
        whole = pixels[: 2 * height, : 2 * width]
        pixels = np.asarray(
            cv2.resize(whole, (width, height), interpolation=cv2.INTER_AREA), np.uint8
        )
        shrink /= 2
    return pixels


def _is_too_wide(by_colour: Located, view: _View) -> bool:
    """Tell whether the scale by colour explains that the net saw little: its red cells are too small."""
    scale = by_colour.scale
    known = scale.source in {ScaleSource.RED_CELLS, ScaleSource.SET}
    return known and RED_CELL_UM / scale.um_per_px / view.shrink < _LEAST_SEEN_PX


def _median_side(boxes: NDArray[np.float32]) -> float:
    """Return the median root of the boxes' areas in px, 0 without boxes."""
    if not len(boxes):
        return 0.0
    return float(np.median(np.sqrt(np.prod(boxes[:, 2:] - boxes[:, :2], axis=1))))


def _sides(boxes: NDArray[np.float32], field: Field) -> NDArray[np.float32]:
    """Return how wide whole cells are in px: the root of the area, of cells cut by half at most the
    longer side, which is not cut.
    """
    width, height = (boxes[:, 2:] - boxes[:, :2]).T
    margin = _NEAR_EDGE * np.maximum(width, height)
    across = (boxes[:, 0] <= margin) | (boxes[:, 2] >= field.width - margin)
    down = (boxes[:, 1] <= margin) | (boxes[:, 3] >= field.height - margin)
    whole = np.sqrt(width * height)
    sides = np.where(across, height, np.where(down, width, whole))
    shown = np.where(across, width / height, np.where(down, height / width, 1.0))
    return np.asarray(sides[(shown >= _LEAST_SHOWN) & ~(across & down)])


def _to_box(row: NDArray[np.float32], field: Field) -> Box:
    left, top, right, bottom = (round(float(value)) for value in row)
    return Box(
        min(left, field.width - 1),
        min(top, field.height - 1),
        max(1, right - left),
        max(1, bottom - top),
    )


def _is_cut(box: Box, field: Field, shrink: float) -> bool:
    """Tell whether a box ends at the picture's edge, as nearly as the net sees it."""
    near = min(box.x, box.y, field.width - box.x - box.width, field.height - box.y - box.height)
    return near <= max(1.5 * shrink, _AT_EDGE * min(box.width, box.height))


def _lone_cell(view: _View, field: Field, scale: Scale) -> list[Box]:
    """Return what lies in the middle of a picture that shows no more than a single cell, if anything."""
    narrow = min(field.width, field.height)
    is_known = scale.source is not ScaleSource.ASSUMED
    if is_known and narrow * scale.um_per_px > _SINGLE_CELL_UM:
        return []
    subjects = [view.faint[Kind.LEUKOCYTE], view.faint[Kind.PLATELET]]
    boxes = np.concatenate([one.boxes for one in subjects])
    scores = np.concatenate([one.scores for one in subjects])
    middle = np.array([field.width, field.height]) / 2
    off = np.linalg.norm((boxes[:, :2] + boxes[:, 2:]) / 2 - middle, axis=1)
    central = np.flatnonzero(off < _CENTRAL_SHARE * narrow)
    if not len(central):
        return []
    return [_to_box(boxes[central[scores[central].argmax()]], field)]


def _from(found: Found, least: int) -> Found:
    """Return the finds, best first, that reach a height."""
    count = int((found.scores >= least).sum())
    return Found(found.boxes[:count], found.scores[:count])


def _integer_of(score: float, steps: Steps) -> int:
    """Return the least integer of the net's output that means at least this score in [0, 1]."""
    logit = math.log(score / (1 - score))
    return min(255, max(0, math.ceil(logit / steps.scale + steps.zero)))


def _scores_of(integers: NDArray[np.float32], steps: Steps) -> NDArray[np.float32]:
    logits = (integers - np.float32(steps.zero)) * np.float32(steps.scale)
    return np.asarray(1 / (1 + np.exp(-logits)), dtype=np.float32)


def open_locator(path: Path, least_red_px: float = LEAST_RED_PX) -> LearnedLocator:
    """Return the locator of a .tflite file; raise EnvironmentFault if it cannot be used."""
    return LearnedLocator(load_locator(path), least_red_px=least_red_px)
