"""A locator's net and its view of a field: the whole field at once, in usual light."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import field
from types import ModuleType

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.pixels.fewer import evened, shrunk
from hematovision_desktop.adapters.images.smear.light import EVEN_GLASS, Light, light_of
from hematovision_desktop.adapters.images.smear.stain import glass_of
from hematovision_desktop.adapters.images.smear.surround import Surround, surround_of
from hematovision_desktop.adapters.locator.pack import LocatorNet, LocatorPack, Steps
from hematovision_desktop.adapters.locator.peaks import (
    Found,
    Peaks,
    best_of,
    find_peaks,
    whole_sides,
)
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Box, Pixels
from hematovision_desktop.core.naming.locator_card import KINDS, Kind, LocatorCard

_HALVED_FROM = 4.0
"""Larger pictures are halved first; smaller ones are shrunk in one step."""

_FAINT = 0.15
"""Score from which the object in the middle of a picture of a single cell counts as its subject: somebody took the
picture of something."""


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """A field as shown to the net. shrink: field px per input px.

    found: the finds that reach their kind's threshold, in field px. faint: everything that was read, with the net's
    answers as scores. card: of the net that looked.
    """

    card: LocatorCard
    shrink: float
    found: dict[Kind, Found]
    faint: dict[Kind, Found]
    times: int
    _sides: dict[Kind, NDArray[np.float32]] = field(default_factory=dict, repr=False)

    def whole_sides(self, kind: Kind, seen: Seen) -> NDArray[np.float32]:
        """Return the widths of whole cells of a kind, in px of the field."""
        if kind not in self._sides:
            self._sides[kind] = seen.whole_sides(self.boxes(kind))
        return self._sides[kind]

    def boxes(self, kind: Kind) -> NDArray[np.float32]:
        """Return the boxes of the cells of a kind, shape (n, 4), in field px."""
        return self.found[kind].boxes


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """A field with its unusual light and its black surround; None if it has none."""

    pixels: Pixels
    light: Light | None
    surround: Surround | None
    _halves: list[NDArray[np.uint8]] = field(default_factory=list, repr=False)
    """The landscape-oriented field, halved once, twice and so on, as often as requested."""

    @classmethod
    def of(cls, pixels: Pixels) -> Seen:
        """Return a field with what covers it."""
        return cls(pixels, light_of(pixels), surround_of(pixels))

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the field in px."""
        return self.pixels.shape[1], self.pixels.shape[0]

    @property
    def is_upright(self) -> bool:
        """Whether the field is higher than wide; the net's input is wider than high."""
        return bool(self.pixels.shape[0] > self.pixels.shape[1])

    @property
    def is_round(self) -> bool:
        """Whether black or one colour surrounds the field, as around an eyepiece's field."""
        return self.surround is not None

    @property
    def lying(self) -> NDArray[np.uint8]:
        """The field with its longer side horizontal."""
        return self.pixels.transpose(1, 0, 2) if self.is_upright else self.pixels

    def halved(self, shrink: float) -> NDArray[np.uint8]:
        """Return the landscape-oriented field, halved as often as possible before it is shrunk by this factor.

        Halving averages four pixels at a time, many times as fast as one large uneven step.
        """
        pixels, place = self.lying, 0
        while shrink >= _HALVED_FROM:
            if place == len(self._halves):
                self._halves.append(_half(pixels))
            pixels, place, shrink = self._halves[place], place + 1, shrink / 2
        return pixels

    def as_usual(self, small: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Return the landscape-oriented field, at any size, in usual light and without its black surround."""
        if self.light is None and self.surround is None:
            return small
        turned = np.ascontiguousarray(small.transpose(1, 0, 2)) if self.is_upright else small
        if self.surround is not None:
            glass = EVEN_GLASS if self.light else glass_of(self.pixels)
        if self.light is not None:
            turned = self.light.even(turned)
        if self.surround is not None:
            turned = self.surround.fill(turned, glass)
        return np.ascontiguousarray(turned.transpose(1, 0, 2)) if self.is_upright else turned

    def holds(self, boxes: NDArray[np.float32]) -> NDArray[np.bool_]:
        """Return, for boxes (left, top, right, bottom in px), whether their centres are outside the black."""
        middle = (boxes[:, :2] + boxes[:, 2:]) / 2
        return ~self._reach(np.concatenate([middle, middle], axis=1))

    def whole_sides(self, boxes: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the widths in px of whole cells that do not reach into the black."""
        if self.surround is not None:
            boxes = np.asarray(boxes[~self.surround.cuts_round(boxes, *self.size)])
        return whole_sides(boxes, *self.size)

    def cuts(self, box: Box) -> bool:
        """Return whether a box reaches into the black."""
        if self.surround is None:
            return False
        row = np.array([[box.x, box.y, box.x + box.width, box.y + box.height]], np.float32)
        return bool(self._reach(row).any())

    def _reach(self, boxes: NDArray[np.float32]) -> NDArray[np.bool_]:
        if self.surround is None:
            return np.zeros(len(boxes), bool)
        height, width = self.pixels.shape[:2]
        return self.surround.cuts(boxes, width, height)


class Eye:
    """A net with its card; safe in several threads at once."""

    def __init__(self, pack: LocatorPack, runtime: ModuleType) -> None:
        self.card = pack.card
        self._net = LocatorNet(pack, runtime)
        self._least = {kind: self.integer_of(pack.card.thresholds[kind]) for kind in KINDS}
        faint = self.integer_of(_FAINT)
        self._faint = {kind: min(faint, self._least[kind]) for kind in KINDS}
        self._faint[Kind.RED_CELL] = self._least[Kind.RED_CELL]

    def integer_of(self, score: float) -> int:
        """Return the smallest integer of the net's output that means at least this score in [0, 1]."""
        steps = self._net.heat
        logit = math.log(score / (1 - score))
        return min(255, max(0, math.ceil(logit / steps.scale + steps.zero)))

    def scores(self, seen: Seen, least: float) -> dict[Kind, Found]:
        """Return what one look finds with at least this score in [0, 1], with such scores; in field px."""
        lowest = dict.fromkeys(KINDS, self.integer_of(least))
        view = self.look(seen, 1, lowest)
        return {
            kind: Found(some.boxes, _scores_of(some.scores, self._net.heat))
            for kind, some in view.faint.items()
        }

    def shrink(self, pixels: Pixels, times: int) -> float:
        """Return the px of a field per px of the net's input, at `times` its size."""
        height, width = sorted(pixels.shape[:2])
        card = self.card
        return float(max(height / card.height_px, width / card.width_px)) / times

    def look(self, seen: Seen, times: int, least: Mapping[Kind, int] | None = None) -> View:
        """Show the field to the net, and read its answer in px of the field.

        least: the lowest answers to read; without it, a faint one.
        """
        pixels = seen.pixels
        upright = pixels.shape[0] > pixels.shape[1]
        shown = pixels.transpose(1, 0, 2) if upright else pixels
        shrink = self.shrink(pixels, times)
        shape, offset = self._shown(seen, shrink, times)
        heat, offsets = self._net.run(shape, times)
        steps = self._net.ltrb_offsets
        reach = (offsets.astype(np.float32) - np.float32(steps.zero)) * np.float32(steps.scale)
        peaks = find_peaks(heat, reach, self.card.stride_px, least or self._faint)
        kept = best_of(peaks, self.card.overlap)
        limits = np.array([shown.shape[1], shown.shape[0]] * 2, np.float32)
        boxes = np.minimum(np.maximum((peaks.boxes - offset) * np.float32(shrink), 0), limits)
        kept &= (boxes[:, 2] - boxes[:, 0] >= 2) & (boxes[:, 3] - boxes[:, 1] >= 2)
        boxes = boxes[:, [1, 0, 3, 2]] if upright else boxes
        if seen.surround is not None:
            kept &= seen.holds(boxes)
        faint = Peaks(boxes, peaks.scores, peaks.kinds).taken(kept).by_kind()
        found = {kind: _from(one, self._least[kind]) for kind, one in faint.items()}
        return View(self.card, shrink, found, faint, times)

    def _shown(
        self, seen: Seen, shrink: float, times: int
    ) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
        """Return the net's input with the whole field in its middle, and the position where the field begins."""
        lying = seen.lying
        width, height = times * self.card.width_px, times * self.card.height_px
        size = (
            min(width, max(1, round(lying.shape[1] / shrink))),
            min(height, max(1, round(lying.shape[0] / shrink))),
        )
        pixels = seen.halved(shrink)
        if shrink > 1:
            resized = shrunk(pixels, size)
        else:
            resized = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_LINEAR), np.uint8)
        small = seen.as_usual(resized)
        left, top = (width - size[0]) // 2, (height - size[1]) // 2
        if (left, top) == (0, 0) and small.shape == (height, width, 3):
            return small, np.zeros(4, np.float32)
        canvas = np.zeros((height, width, 3), np.uint8)
        canvas[top : top + size[1], left : left + size[0]] = small
        return canvas, np.array([left, top, left, top], np.float32)


def _half(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return shrunk(evened(pixels), (pixels.shape[1] // 2, pixels.shape[0] // 2))


def _from(found: Found, least: int) -> Found:
    """Return the finds that reach a height, best first."""
    count = int(np.count_nonzero(found.scores >= least))
    return Found(found.boxes[:count], found.scores[:count])


def _scores_of(integers: NDArray[np.float32], steps: Steps) -> NDArray[np.float32]:
    logits = (integers - np.float32(steps.zero)) * np.float32(steps.scale)
    return np.asarray(1 / (1 + np.exp(-logits)), dtype=np.float32)
