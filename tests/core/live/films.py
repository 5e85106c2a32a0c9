"""Drawn films whose truth is known: a stage that jumps, stands or drifts over a drawn smear."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

import cv2
import numpy as np
from live_fakes import HandClock, SureClassifier

from hematovision_desktop.adapters.images.smear.overlay import find_overlay
from hematovision_desktop.adapters.images.smear.registration import PhaseRegistration
from hematovision_desktop.adapters.practice.virtual_smear import VirtualSmear, prepare_smear
from hematovision_desktop.core.cells.field import (
    Box,
    Field,
    Located,
    Location,
    Pixels,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.live.events import LiveEvent
from hematovision_desktop.core.live.source import Frame
from hematovision_desktop.core.live.stepped_live import LiveParts, SteppedLive
from hematovision_desktop.core.live.tracker import Standing
from hematovision_desktop.core.naming.analysis import Options

WIDTH, HEIGHT = 480, 360
SIZE = (HEIGHT, WIDTH, 3)
UM_PER_PX = 0.27
NOISES = 7
"""So many different grains of noise follow each other."""

EXPOSURE_S = 0.01
MOST_VIEWS = 12
"""Of so many places in turn a frame of a moving stage is made: two of its pixels apart at most."""

EDGE_PX = 4


@cache
def smear() -> VirtualSmear:
    return prepare_smear(11, 2250, 1650, cells=60, um_per_px=UM_PER_PX)


@cache
def grains_of(noise: float) -> list[np.ndarray]:
    """Return noise fields of a deviation. All films share them, because they take long to draw."""
    rng = np.random.default_rng(5)
    return [rng.normal(0, noise, SIZE).astype(np.float32) for _ in range(NOISES)]


@dataclass(frozen=True, slots=True)
class Stop:
    """A place where the stage rests. glide_s: how long the way there takes."""

    x: float
    y: float
    rest_s: float
    glide_s: float = 0.0


@dataclass(slots=True)
class Film:
    """What a camera sees of a stage. noise: deviation in grey levels. over: draws an overlay on a frame.

    half_frame_s: delay of every second line, as in interlaced cameras.
    """

    stops: Sequence[Stop]
    rate_per_s: float
    noise: float
    motion_blur: bool = True
    is_chosen: bool = False
    over: Callable[[Pixels], Pixels] = lambda pixels: pixels
    half_frame_s: float = 0.0
    resting: list[bool] = field(default_factory=list)

    def where(self, at_s: float) -> tuple[float, float, bool]:
        """Return the corner of the view and whether the stage rests."""
        x, y = self.stops[0].x, self.stops[0].y
        for stop in self.stops:
            if at_s < stop.glide_s:
                share = at_s / stop.glide_s
                return x + share * (stop.x - x), y + share * (stop.y - y), False
            at_s -= stop.glide_s
            if at_s < stop.rest_s:
                return stop.x, stop.y, True
            at_s -= stop.rest_s
            x, y = stop.x, stop.y
        return x, y, True

    @property
    def lasts_s(self) -> float:
        return sum(stop.rest_s + stop.glide_s for stop in self.stops)

    def frames(self) -> Iterator[Frame]:
        grains = grains_of(self.noise)
        for number in range(round(self.lasts_s * self.rate_per_s)):
            at_s = number / self.rate_per_s + 1e-6
            x, y, rests = self.where(at_s)
            # A frame whose exposure began during a move does not count as a resting frame.
            self.resting.append(rests and self.where(max(0.0, at_s - EXPOSURE_S))[2])
            pixels = self._exposed(x, y, at_s)
            if self.half_frame_s:
                later = at_s + self.half_frame_s
                pixels = pixels.copy()
                pixels[1::2] = self._exposed(*self.where(later)[:2], later)[1::2]
            if self.noise:
                # Rounds and clips to 0..255 in one pass.
                pixels = cv2.add(pixels, grains[number % NOISES], dtype=cv2.CV_8U)
            else:
                pixels = cv2.convertScaleAbs(pixels)
            yield Frame(number, at_s, self.over(pixels), self.is_chosen)

    def _exposed(self, x: float, y: float, at_s: float) -> np.ndarray:
        before_x, before_y, _ = self.where(max(0.0, at_s - EXPOSURE_S))
        far = int(max(abs(x - before_x), abs(y - before_y)))
        steps = min(MOST_VIEWS, far + 1) if self.motion_blur else 1
        views = []
        for step in range(steps):
            share = step / steps
            left, top = round(x - share * (x - before_x)), round(y - share * (y - before_y))
            views.append(smear().pixels[top : top + HEIGHT, left : left + WIDTH])
        if steps == 1:
            return views[0]
        total = np.zeros(SIZE, np.float32)
        for view in views:
            cv2.accumulate(view, total)
        return total / steps


class DarkLocator:
    """A locator that finds dark spots: on the drawn smear these are nuclei."""

    def locate(self, field: Field, um_per_px: float | None) -> Located:
        half = cv2.resize(field.pixels, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        green = cv2.GaussianBlur(half[:, :, 1], (0, 0), 1.5)
        mask = cv2.morphologyEx(
            (green < 100).astype(np.uint8), cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8)
        )
        found = []
        for x, y, width, height, area in 2 * cv2.connectedComponentsWithStats(mask)[2][1:]:
            if area < 126:  # of 252 px, twice a quarter
                continue
            cut = (
                x < EDGE_PX
                or y < EDGE_PX
                or x + width > WIDTH - EDGE_PX
                or y + height > HEIGHT - EDGE_PX
            )
            box = Box(int(x), int(y), int(width), int(height))
            found.append(Location(box, at_edge=bool(cut)))
        scale = Scale(um_per_px or UM_PER_PX, ScaleSource.SET)
        return Located(tuple(found), scale, (230.0, 230.0, 230.0), 0 if found else None)


class GreyCutter:
    """A cutter that gives grey crops: the classifier of these tests ignores them."""

    def cut(self, field: Field, box: Box, located: Located) -> Pixels:
        return np.full((32, 32, 3), 128, np.uint8)


@dataclass(slots=True)
class Watched:
    """The result of a film. counted: indexes of the true cells, -1 for a count without a cell."""

    looked_at: float
    counted: list[int]
    joined: int
    due: set[int]


def counting() -> SteppedLive:
    """Return a started count without a target, with plain parts."""
    parts = LiveParts(
        DarkLocator(),
        GreyCutter(),
        SureClassifier(),
        PhaseRegistration(),
        HandClock(),
        find_overlay=find_overlay,
    )
    told: list[LiveEvent] = []
    live = SteppedLive(parts, Options(um_per_px=UM_PER_PX), told.append, target=None)
    live.start()
    return live


def watch(film: Film) -> Watched:
    """Count a film step by step and compare with its truth."""
    live = counting()
    counted: list[int] = []
    live.on_settled = lambda _cell, view: counted.append(
        true_cell(film, view.captured_s, view.in_frame)
    )
    fit = resting = 0
    for frame in film.frames():
        posed = live.track(frame)
        live.recognise(posed)
        if film.resting[-1]:
            resting += 1
            fit += posed.standing is Standing.FIT
    joined = len(counted) - len(live.count.cells)
    return Watched(fit / resting, counted, joined, due(film))


def true_cell(film: Film, at_s: float, box: Box) -> int:
    """Return the index of the drawn cell under a box, -1 where there is none."""
    left, top, _ = film.where(at_s)
    x, y = box.centre
    for index, cell in enumerate(smear().cells):
        if np.hypot(cell.x - left - x, cell.y - top - y) < cell.diameter / 2:
            return index
    return -1


def due(film: Film) -> set[int]:
    """Return the cells that are wholly inside a resting view."""
    found = set()
    for stop in film.stops:
        for index, cell in enumerate(smear().cells):
            reach = 0.6 * cell.diameter + EDGE_PX
            across, down = cell.x - stop.x, cell.y - stop.y
            if reach < across < WIDTH - reach and reach < down < HEIGHT - reach:
                found.add(index)
    return found


def cross_hair(pixels: Pixels) -> Pixels:
    """Draw a black cross through the middle, like an eyepiece's."""
    drawn = pixels.copy()
    drawn[HEIGHT // 2 - 1 : HEIGHT // 2 + 2] = 20
    drawn[:, WIDTH // 2 - 1 : WIDTH // 2 + 2] = 20
    return drawn


def grid(pixels: Pixels) -> Pixels:
    """Draw a black counting grid."""
    drawn = pixels.copy()
    for first in range(30, WIDTH, 60):
        drawn[:, first : first + 2] = 20
        drawn[first : first + 2] = 20
    return drawn


ROUND_PX = 172


def round_view(pixels: Pixels) -> Pixels:
    """Blacken everything outside an eyepiece's round view."""
    down, across = np.ogrid[:HEIGHT, :WIDTH]
    outside = (down - HEIGHT / 2) ** 2 + (across - WIDTH / 2) ** 2 > ROUND_PX**2
    drawn = pixels.copy()
    drawn[outside] = 3
    return drawn


def due_in_round_view(film: Film) -> set[int]:
    """Return the cells that are well inside a resting round view."""
    found = set()
    for stop in film.stops:
        for index, cell in enumerate(smear().cells):
            off = np.hypot(cell.x - stop.x - WIDTH / 2, cell.y - stop.y - HEIGHT / 2)
            if off < ROUND_PX - 0.8 * cell.diameter:
                found.add(index)
    return found
