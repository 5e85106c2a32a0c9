"""A simulated microscope: a drawn smear in front of a camera, with its true cells."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterable
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.practice.virtual_camera import VirtualCamera
from hematovision_desktop.adapters.practice.virtual_smear import VirtualSmear, prepare_smear
from hematovision_desktop.adapters.practice.virtual_stage import Script, Span, StagePath, defocus_px
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Box, Pixels
from hematovision_desktop.core.live.source import (
    Control,
    Frame,
    Mode,
    SourceFault,
    SourceInfo,
    SourceTrouble,
)
from hematovision_desktop.core.naming.ports import Clock

IN_FOCUS_PX = 0.8
"""Most blur, as a standard deviation in px, at which a true cell is in focus."""

SLOW_SHARE_PER_S = 0.25
SEEN_FOR_S = 0.4
"""A true cell is due to be counted once it has been wholly in view, in focus and nearly at rest for this long
without a break."""

MARGIN_PX = 6.0
_PLACES_KEPT = 20_000
_NOISE_MARGIN = 64


@dataclass(frozen=True, slots=True)
class Judgement:
    """Counted cells compared with the truth. due: cells that should have been counted.

    mislocated: counted where no cell is. doubled: repeated counts of the same cell, beyond the first. wrong: counted
    under a label other than the true one.
    """

    due: int
    found: int
    missed: int
    doubled: int
    mislocated: int
    wrong: int


class VirtualMicroscope:
    """The instrument: its smear, what it shows at any moment, and the truth about what was shown.

    One thread renders; another may ask for the truth.
    """

    def __init__(self, script: Script, smear: VirtualSmear | None = None) -> None:
        self.script = script
        self.smear = smear or prepare_smear(
            script.seed,
            *script.canvas,
            cells=script.cells,
            um_per_px=script.um_per_px,
        )
        self.camera = VirtualCamera(Mode(script.width, script.height, script.rate_per_s))
        self._rng = np.random.default_rng(script.seed + 2000)
        self._path = StagePath(script)
        self._looks: dict[tuple[int, int], _Look] = {}
        self._lock = threading.Lock()
        centres = [(cell.x, cell.y, cell.diameter / 2) for cell in self.smear.cells]
        self._cells = np.array(centres, np.float64).reshape(-1, 3)
        self._stay_s = np.zeros(len(centres))
        self._due = np.zeros(len(centres), bool)
        self._last_s: float | None = None
        self._places = np.full((_PLACES_KEPT, 4), np.nan)
        self._shown = 0
        self._hits: dict[int, int] = {}
        self._wrong: set[int] = set()
        self._mislocated = 0

    @property
    def key(self) -> str:
        """Its name for saved settings: a slide drawn at another scale counts as another lens."""
        return f"virtual {self.script.um_per_px:g}"

    def size_at(self, at_s: float) -> tuple[int, int]:
        """Return the width and height of the view at a moment, in px of the smear."""
        size = (self.script.width, self.script.height)
        for moment_s, width, height in self.script.resize:
            if at_s >= moment_s:
                size = (width, height)
        return size

    def render(self, at_s: float, captured_s: float) -> Pixels:
        """Return what the camera sees `at_s` seconds after the start, and store its position."""
        width, height = self.size_at(at_s)
        x, y, speed = self._path.at(at_s)
        shake = self._rng.normal(0, self.script.shake_px, 2) if self.script.shake_px else (0.0, 0.0)
        limit_x, limit_y = self.smear.pixels.shape[1] - width, self.smear.pixels.shape[0] - height
        left = min(max(0, round(x + float(shake[0]))), limit_x)
        top = min(max(0, round(y + float(shake[1]))), limit_y)
        blur = defocus_px(self.script, at_s)
        if _within(self.script.black, at_s):
            return self.camera.take(np.zeros((height, width, 3), np.uint8))
        sees_well = blur <= IN_FOCUS_PX and speed <= SLOW_SHARE_PER_S * width
        self._remember(captured_s, (left, top), (width, height), sees_well=sees_well)
        view = self.smear.pixels[top : top + height, left : left + width]
        return self.camera.take(self.look((width, height)).expose(view, blur))

    def look(self, size: tuple[int, int]) -> _Look:
        """Return the look that exposes pictures of a size (width, height in px); created once."""
        if size not in self._looks:
            self._looks[size] = _Look(self.script, *size)
        return self._looks[size]

    def _remember(
        self, captured_s: float, place: tuple[int, int], size: tuple[int, int], *, sees_well: bool
    ) -> None:
        x, y = place
        with self._lock:
            self._places[self._shown % _PLACES_KEPT] = captured_s, x, y, self.camera.zoom
            self._shown += 1
            passed_s = 0.0 if self._last_s is None else min(0.2, captured_s - self._last_s)
            self._last_s = captured_s
            if not len(self._cells):
                return
            across, down, reach = self._cells.T
            reach = reach + MARGIN_PX
            seen = (across - reach > x) & (across + reach < x + size[0])
            seen &= (down - reach > y) & (down + reach < y + size[1])
            seen &= sees_well
            self._stay_s = np.where(seen, self._stay_s + passed_s, 0.0)
            self._due |= self._stay_s >= SEEN_FOR_S

    def place_of(self, captured_s: float) -> tuple[float, float, float] | None:
        """Return a frame's position, x and y in px of the smear, and its zoom; None if it is no longer stored."""
        row = np.flatnonzero(self._places[:, 0] == captured_s)
        if not row.size:
            return None
        _, x, y, zoom = self._places[row[0]]
        return float(x), float(y), float(zoom)

    def count(self, captured_s: float, box: Box, label: str | None) -> None:
        """Record a counted cell: the frame and the box that it was counted by."""
        with self._lock:
            place = self.place_of(captured_s)
            if place is None or not len(self._cells):
                self._mislocated += 1
                return
            x, y, zoom = place
            centre = box.centre[0] / zoom, box.centre[1] / zoom
            away = np.hypot(self._cells[:, 0] - x - centre[0], self._cells[:, 1] - y - centre[1])
            index = int(np.argmin(away / self._cells[:, 2]))
            if away[index] > self._cells[index, 2]:
                self._mislocated += 1
                return
            self._hits[index] = self._hits.get(index, 0) + 1
            if label is not None and label != self.smear.cells[index].label.value:
                self._wrong.add(index)

    def judge(self) -> Judgement:
        """Return the counted cells compared with the truth so far."""
        with self._lock:
            hits = set(self._hits)
            due = set(np.flatnonzero(self._due).tolist())
            doubled = sum(number - 1 for number in self._hits.values())
            missed = len(due - hits)
            return Judgement(
                len(due), len(hits), missed, doubled, self._mislocated, len(self._wrong)
            )


class _Look:
    """What happens between the smear and the frame: blur, exposure, noise, dust and the mark."""

    def __init__(self, script: Script, width: int, height: int) -> None:
        rng = np.random.default_rng(script.seed + 3000)
        self._rng = rng
        self._flicker = script.flicker
        shape = (height + _NOISE_MARGIN, width + _NOISE_MARGIN, 3)
        self._noise: NDArray[np.uint8] | None = None
        if script.noise > 0:
            grain = rng.standard_normal(shape, dtype=np.float32) * np.float32(script.noise)
            self._noise = np.clip(np.rint(grain + 128), 0, 255).astype(np.uint8)
        self._dust = [_speck(rng, width, height) for _ in range(script.dust)]
        self._mark = _mark(width, height)

    def expose(self, view: Pixels, blur_px: float) -> Pixels:
        """Return a new frame for a view of the smear."""
        if blur_px > 0.3:
            view = cast(Pixels, cv2.GaussianBlur(view, (0, 0), blur_px))
        height, width = view.shape[:2]
        gain = 1.0 + float(self._rng.normal(0, self._flicker)) if self._flicker else 1.0
        if self._noise is not None:
            down, across = self._rng.integers(0, _NOISE_MARGIN, 2)
            noise = self._noise[down : down + height, across : across + width]
            frame = cv2.addWeighted(view, gain, noise, 1.0, -128.0)
        else:
            frame = cv2.convertScaleAbs(view, alpha=gain)
        for x, y, shade in self._dust:
            spot = frame[y : y + shade.shape[0], x : x + shade.shape[1]]
            spot[:] = (spot * shade).astype(np.uint8)
        x, y, letters = self._mark
        corner = frame[y : y + letters.shape[0], x : x + letters.shape[1]]
        corner[letters > 0] = (70, 70, 70)
        return cast(Pixels, frame)


def _speck(
    rng: np.random.Generator, width: int, height: int
) -> tuple[int, int, NDArray[np.float32]]:
    """Return a speck of dust on the camera: a soft shadow that keeps its place in the frame."""
    radius = float(rng.uniform(4, 11))
    half = math.ceil(radius * 2)
    y, x = np.mgrid[-half : half + 1, -half : half + 1]
    depth = rng.uniform(0.12, 0.3) * np.exp(-(x * x + y * y) / (radius * radius))
    left = int(rng.integers(0, width - 2 * half - 1))
    top = int(rng.integers(0, height - 2 * half - 1))
    return left, top, np.asarray((1 - depth)[:, :, None], np.float32)


def _mark(width: int, height: int) -> tuple[int, int, Pixels]:
    """Return the position of the word DRAWN, and its letters as a mask."""
    size = max(0.35, min(width, height) / 1200)
    (across, down), _ = cv2.getTextSize("DRAWN", cv2.FONT_HERSHEY_SIMPLEX, size, 1)
    letters = np.zeros((down + 6, across + 4), np.uint8)
    cv2.putText(letters, "DRAWN", (2, down + 2), cv2.FONT_HERSHEY_SIMPLEX, size, 255, 1)
    return width - letters.shape[1] - 2, height - letters.shape[0] - 2, letters


def _within(spans: Iterable[Span], at_s: float) -> bool:
    return any(span.holds(at_s) for span in spans)


class VirtualSource:
    """The virtual microscope as a camera: frames at its rate, and faults as its script says."""

    def __init__(self, microscope: VirtualMicroscope, clock: Clock, origin_s: float) -> None:
        self._microscope = microscope
        self._script = microscope.script
        self._clock = clock
        self._origin_s = origin_s
        self._closed = threading.Event()
        self._next_s = origin_s
        self._number = 0
        self._frozen: Pixels | None = None
        self._rng = np.random.default_rng(self._script.seed + 4000)

    def _now(self) -> float:
        return self._clock.monotonic() - self._origin_s

    def open(self) -> SourceInfo:
        """Switch on; refused while the script has it unplugged or in use by another program."""
        now_s = self._now()
        if _within(self._script.unplug, now_s):
            raise SourceTrouble(SourceFault.UNPLUGGED)
        if _within(self._script.busy, now_s):
            raise SourceTrouble(SourceFault.BUSY)
        self._next_s = max(self._next_s, self._clock.monotonic())
        mode, key = self._microscope.camera.mode, self._microscope.key
        return SourceInfo(
            "Virtual microscope (drawn)",
            "virtual",
            mode,
            is_live=True,
            key=key,
            # If its script makes it send nothing, it simulates a camera with a loose cable.
            is_drawn=not self._script.stall,
        )

    def read(self) -> Frame | None:
        """Wait for the next frame at the clock's rate."""
        while not self._closed.is_set():
            self._closed.wait(max(0.0, self._next_s - self._clock.monotonic()))
            captured_s = self._clock.monotonic()
            if captured_s < self._next_s:
                continue  # a clock set by hand is not there yet
            beat_s = 1.0 / self._microscope.camera.mode.rate_per_s
            self._next_s = max(self._next_s + beat_s, captured_s - beat_s)
            frame = self.frame_at(captured_s)
            if frame is not None:
                return frame
        raise SourceTrouble(SourceFault.UNPLUGGED)

    def frame_at(self, captured_s: float) -> Frame | None:
        """Return the frame of a moment, or None if there is none; raise SourceTrouble while unplugged."""
        at_s = captured_s - self._origin_s
        script = self._script
        if _within(script.unplug, at_s):
            raise SourceTrouble(SourceFault.UNPLUGGED)
        if _within(script.stall, at_s) or self._rng.random() < script.drop:
            return None
        if self._frozen is None or not _within(script.freeze, at_s):
            self._frozen = self._microscope.render(at_s, captured_s)
        self._number += 1
        return Frame(self._number, captured_s, self._frozen)

    def close(self) -> None:
        """Wake a waiting read."""
        self._closed.set()

    def modes(self) -> tuple[Mode, ...]:
        """Return the sizes and rates of its camera."""
        return self._microscope.camera.modes()

    def set_mode(self, mode: Mode) -> bool:
        """Use another size and rate."""
        return self._microscope.camera.set_mode(mode)

    def controls(self) -> tuple[Control, ...]:
        """Return the settings of its camera's light."""
        return self._microscope.camera.controls()

    def set_control(self, name: str, value: float) -> bool:
        """Change a setting of its camera."""
        return self._microscope.camera.set_control(name, value)

    def set_auto(self, name: str, on: bool) -> bool:
        """Turn its camera's automatic control of a setting on or off."""
        return self._microscope.camera.set_auto(name, on)
