"""Follows the stage: gives every frame its place on the map, its focus, its light and its motion."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from hematovision_desktop.core.field import Pixels
from hematovision_desktop.core.live.registration import (
    Merged,
    Pose,
    Registration,
    Small,
    SmearMap,
)
from hematovision_desktop.core.live.source import Frame

SAME_BELOW = 0.9
"""Mean difference of two small frames, in grey levels, that noise alone makes."""

FAST_SHARE_PER_S = 0.35
"""Shares of the frame's width a second above which details smear at usual exposures (10 ms)."""

RESTS_BELOW, STEP_SHARE = 0.1, 0.01
"""Shares of the frame's width: speed a second of a stage at rest, and a step that is only shake."""

IN_FOCUS_SHARE = 0.65
"""Focus relative to the recent best under which nuclei lose what they are named by: about 2.5 px of
blur. What is in view alone varies the figure by a quarter, so it cannot be much stricter."""

BEST_FADES_S = 60.0
LOST_AFTER_S = 0.6
TRIES_A_FRAME = 6
MEASURE_EVERY_S = 0.2
"""Focus and light of a still stage are measured this often: turning the focus moves nothing."""


class Standing(StrEnum):
    """Whether a frame is fit for naming cells, and why not."""

    FIT = "fit"
    MOVING = "moving"
    OUT_OF_FOCUS = "out_of_focus"
    EMPTY = "empty"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Light:
    """How a frame is lit. level: mean of the glass in [0, 255]; clipped: share of white px.

    tint: red and blue of the glass over its green; 1 is neutral.
    """

    level: float
    clipped: float
    tint: tuple[float, float]


@dataclass(frozen=True, slots=True, eq=False)
class PosedFrame:
    """A frame and what is known of it. pose: None while the view is lost.

    focus: sharpness of what is there, 0 upwards; focus_share: relative to the recent best.
    changed: whether it differs from the frame before by more than noise.
    """

    frame: Frame
    pose: Pose | None
    standing: Standing
    focus: float
    focus_share: float
    speed_px_s: float
    changed: bool
    light: Light


@dataclass(frozen=True, slots=True)
class NewPiece:
    """A new piece of map begins; why: "start", "lost" or "resized"."""

    piece: int
    why: str


MapEvent = NewPiece | Merged


def measure_focus(pixels: Pixels) -> tuple[float, float]:
    """Return sharpness and contrast (deviation in grey levels) of a frame.

    Sharpness is the slope of details, free of the camera's noise: noise adds the same to the mean
    square difference over one and over two pixels, and only the picture makes the second larger.
    """
    green = pixels[::4, :, 1].astype(np.float32)
    one = green[:, 1:-1] - green[:, :-2]
    two = green[:, 2:] - green[:, :-2]
    # Products of whole rows: several times as fast as the mean of squares.
    squares = float(np.vdot(two, two)) - float(np.vdot(one, one))
    slope = max(0.0, squares / one.size / 3.0)
    contrast = float(green.std())
    return (100.0 * math.sqrt(slope) / contrast if contrast > 1.0 else 0.0), contrast


def measure_light(pixels: Pixels) -> Light:
    """Return how the brightest part of a frame, the empty glass, is lit."""
    sample = pixels[::16, ::16].reshape(-1, 3).astype(np.float32)
    place = len(sample) * 4 // 5
    bright = sample[sample[:, 1] >= np.partition(sample[:, 1], place)[place]]
    red, green, blue = (float(value) for value in bright.mean(axis=0))
    clipped = float((sample.max(axis=1) >= 254).mean())
    return Light(green, clipped, (red / max(green, 1.0), blue / max(green, 1.0)))


class Tracker:
    """Gives each frame its pose; owned by one thread. Events are fetched with `take_events`."""

    def __init__(self, registration: Registration) -> None:
        self._registration = registration
        self.map = SmearMap()
        self._events: list[MapEvent] = []
        self._last: PosedFrame | None = None
        self._small: Small | None = None
        self._best_focus = 0.0
        self._lost_since_s: float | None = None
        self._search = 0
        self._measured_s = -math.inf

    def take_events(self) -> list[MapEvent]:
        """Return what happened to the map since the last call."""
        events, self._events = self._events, []
        return events

    def track(self, frame: Frame) -> PosedFrame:
        """Find a frame's place and judge it; every frame of the view passes here, in order."""
        small = self._registration.shrink(frame.pixels)
        last, before = self._last, self._small
        if before is None or last is None or before.pixels.shape != small.pixels.shape:
            return self._begin(frame, small, "start" if before is None else "resized")
        if self._size_changed(frame):
            return self._begin(frame, small, "resized")
        changed = self._registration.difference(before, small) > SAME_BELOW
        if not changed:
            # The small frame before stays the reference, so that slow drift adds up to a change.
            recent = frame.captured_s - self._measured_s < MEASURE_EVERY_S
            measured = last if recent else None
            return self._keep(frame, last.pose, 0.0, changed=False, small=None, measured=measured)
        pose, speed = self._find(frame, small, last, before)
        return self._keep(frame, pose, speed, changed=True, small=small, measured=None)

    def _size_changed(self, frame: Frame) -> bool:
        return (self.map.width, self.map.height) != (frame.pixels.shape[1], frame.pixels.shape[0])

    def _begin(self, frame: Frame, small: Small, why: str) -> PosedFrame:
        height, width = frame.pixels.shape[:2]
        pose = self.map.begin_piece(width, height)
        self.map.remember(pose, small)
        self._events.append(NewPiece(pose.piece, why))
        self._lost_since_s = None
        self._search = 0
        return self._keep(frame, pose, 0.0, changed=True, small=small, measured=None)

    def _find(
        self, frame: Frame, small: Small, last: PosedFrame, before: Small
    ) -> tuple[Pose | None, float]:
        """Return the pose and the speed in px a second."""
        passed_s = max(1e-3, frame.captured_s - last.frame.captured_s)
        near = self._place(small, last.pose) if self._rested(last) else None
        if near is not None and last.pose is not None and self._is_step(near, last.pose):
            # A stage at rest trembles: one comparison instead of two.
            self._lost_since_s = None
            return self._join_pieces(near, small), near.distance(last.pose) / passed_s
        step = self._registration.shift(before, small)
        speed = math.hypot(step.dx, step.dy) / passed_s if step else math.inf
        guess = last.pose.moved(step.dx, step.dy) if last.pose and step else last.pose
        pose = self._place(small, guess)
        if pose is None and step is not None:
            pose = guess
        if pose is None:
            pose = self._search_map(small)
        if pose is None:
            return self._stay_lost(frame, small, speed), speed
        self._lost_since_s = None
        if self.map.remember(pose, small):
            self._search = 0
        if last.pose is not None and step is None and pose.piece == last.pose.piece:
            speed = pose.distance(last.pose) / passed_s
        return self._join_pieces(pose, small), speed

    def _rested(self, last: PosedFrame) -> bool:
        return last.speed_px_s < RESTS_BELOW * self.map.width

    def _is_step(self, pose: Pose, before: Pose) -> bool:
        """Whether a view moved so little that the keyframe of the one before is the right one."""
        return pose.piece == before.piece and pose.distance(before) < STEP_SHARE * self.map.width

    def _place(self, small: Small, guess: Pose | None) -> Pose | None:
        """Measure a pose against the keyframe that should share most with it."""
        near = self.map.nearest(guess) if guess else None
        if near is None or guess is None or self.map.overlap(near.pose, guess) < 0.3:
            return None
        shift = self._registration.shift(near.small, small)
        return near.pose.moved(shift.dx, shift.dy) if shift else None

    def _search_map(self, small: Small) -> Pose | None:
        """Look for a lost view on the map, a few keyframes at a time, newest first."""
        keyframes = self.map.keyframes
        for _ in range(min(TRIES_A_FRAME, len(keyframes))):
            self._search += 1
            keyframe = keyframes[-(self._search % len(keyframes)) - 1]
            shift = self._registration.shift(keyframe.small, small)
            if shift is not None:
                return keyframe.pose.moved(shift.dx, shift.dy)
        return None

    def _stay_lost(self, frame: Frame, small: Small, speed: float) -> Pose | None:
        """Wait for the stage to rest and the whole map to be searched; then begin a new piece."""
        if self._lost_since_s is None:
            self._lost_since_s, self._search = frame.captured_s, 0
        rests = speed < FAST_SHARE_PER_S * self.map.width
        searched = self._search >= len(self.map.keyframes)
        if rests and searched and frame.captured_s - self._lost_since_s >= LOST_AFTER_S:
            pose = self.map.begin_piece(self.map.width, self.map.height)
            self.map.remember(pose, small)
            self._events.append(NewPiece(pose.piece, "lost"))
            self._lost_since_s, self._search = None, 0
            return pose
        return None

    def _join_pieces(self, pose: Pose, small: Small) -> Pose:
        """Try one keyframe of another piece; where it shows the same place, the pieces are one."""
        others = [
            one
            for one in self.map.keyframes
            if one.pose.piece != pose.piece and one.small.pixels.shape == small.pixels.shape
        ]
        if not others:
            return pose
        self._search += 1
        keyframe = others[self._search % len(others)]
        shift = self._registration.shift(keyframe.small, small)
        if shift is None:
            return pose
        there = keyframe.pose.moved(shift.dx, shift.dy)
        merged = Merged(pose.piece, there.piece, there.x - pose.x, there.y - pose.y)
        if merged.piece < merged.into:  # the older piece keeps its coordinates
            merged = Merged(there.piece, pose.piece, pose.x - there.x, pose.y - there.y)
            there = pose
        self.map.merge(merged)
        self._events.append(merged)
        return there

    def _keep(
        self,
        frame: Frame,
        pose: Pose | None,
        speed: float,
        *,
        changed: bool,
        small: Small | None,
        measured: PosedFrame | None,
    ) -> PosedFrame:
        if measured is not None:
            focus, contrast, light = measured.focus, math.inf, measured.light
            if measured.standing is Standing.EMPTY:
                contrast = 0.0
        else:
            self._measured_s = frame.captured_s
            focus, contrast = measure_focus(frame.pixels)
            light = measure_light(frame.pixels)
        self._fade_best(frame, focus if contrast >= 6.0 else 0.0)
        share = focus / self._best_focus if self._best_focus else 0.0
        if contrast < 6.0:
            standing = Standing.EMPTY
        elif speed > FAST_SHARE_PER_S * frame.pixels.shape[1]:
            standing = Standing.MOVING
        elif share < IN_FOCUS_SHARE:
            standing = Standing.OUT_OF_FOCUS
        else:
            standing = Standing.FIT if pose else Standing.LOST
        posed = PosedFrame(frame, pose, standing, focus, share, speed, changed, light)
        self._last = posed
        if small is not None:
            self._small = small
        return posed

    def _fade_best(self, frame: Frame, focus: float) -> None:
        """Remember the best focus of the last minute: an older one fades away."""
        if self._last is not None:
            passed_s = max(0.0, frame.captured_s - self._last.frame.captured_s)
            self._best_focus *= 0.5 ** (passed_s / BEST_FADES_S)
        self._best_focus = max(self._best_focus, focus)
