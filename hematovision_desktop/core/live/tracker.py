"""Tracking of the stage: gives every frame its place on the map, its focus, its light and its motion."""

from __future__ import annotations

import math
from dataclasses import replace
from enum import StrEnum

import numpy as np

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.live.agreed import Agreed
from hematovision_desktop.core.live.frame_quality import Light, measure_focus, measure_light
from hematovision_desktop.core.live.overlay import (
    FindOverlay,
    Overlay,
    no_overlay,
    same_overlay,
)
from hematovision_desktop.core.live.registration import (
    Keyframe,
    Merged,
    Pose,
    Registration,
    Small,
    SmearMap,
)
from hematovision_desktop.core.live.source import Frame

SAME_BELOW = 0.9
"""Mean difference of two small frames, in grey levels, that noise alone causes."""

FAST_SHARE_PER_S = 0.35
"""Shares of the frame's width per second above which a blurred frame is blurred by motion: at usual
exposures (10 ms) details then smear.
"""

RESTS_BELOW, STEP_SHARE = 0.1, 0.01
"""Shares of the frame's width: speed per second of a stage at rest, and a step that is only shake."""

IN_FOCUS_SHARE = 0.65
"""Focus relative to the recent best below which nuclei lose the features they are named by: about
2.5 px of blur. The content of the view alone varies the figure by a quarter, so the limit cannot be
much stricter.
"""

EMPTY_BELOW = 6.0
"""Deviation of a frame in grey levels below which it shows empty glass."""

BEST_FADES_S = 60.0
LOST_AFTER_S = 0.6
"""A blurred view that rests this long on no known place begins a new piece of map anyway."""

TRIES_A_FRAME = 6
RANK_SHARE = 0.2
"""Shares of the frame's width after which the other pieces of the map are compared again."""

REST_AFTER_S, RESTING_EVERY_S = 1.0, 0.075
"""After this long at rest a stage is examined only this often: every third of thirty frames per
second.

Motion is then noticed at most two frames later, and most of the work of watching the stage is
saved.
"""

TREMBLES_SHARE, SAME_FOCUS = 0.003, 0.05
"""A trembling stage still rests: the share of the frame's width that it may stray, and the share by
which its focus may differ, from where it came to rest.
"""

MEASURE_EVERY_S = 0.2
"""How often focus and light of a still stage are measured: turning the focus moves nothing."""


class Standing(StrEnum):
    """Whether a frame is fit for naming cells, and if not, why."""

    FIT = "fit"
    MOVING = "moving"
    OUT_OF_FOCUS = "out_of_focus"
    EMPTY = "empty"
    LOST = "lost"


@dataclass(frozen=True, slots=True, eq=False)
class PosedFrame:
    """A frame and what is known about it. pose: None while the view is lost.

    focus: sharpness of what is there, 0 upwards; focus_share: relative to the recent best. changed:
    whether it differs from the previous frame by more than noise. overlay: what covers it.
    """

    frame: Frame
    pose: Pose | None
    standing: Standing
    focus: float
    focus_share: float
    speed_px_s: float
    changed: bool
    light: Light
    overlay: Overlay | None = None


@dataclass(frozen=True, slots=True)
class NewPiece:
    """The start of a new piece of map; why: "start", "lost" or "resized"."""

    piece: int
    why: str


MapEvent = NewPiece | Merged


@dataclass(frozen=True, slots=True)
class _Look:
    """What a single frame shows. share: its focus relative to the recent best."""

    focus: float
    share: float
    is_empty: bool
    light: Light

    @property
    def is_sharp(self) -> bool:
        return not self.is_empty and self.share >= IN_FOCUS_SHARE


class Tracker:
    """A tracker that gives each frame its pose; owned by one thread. `take_events` returns the events."""

    def __init__(self, registration: Registration, find_overlay: FindOverlay = no_overlay) -> None:
        self._registration = registration
        self._overlays = Agreed(find_overlay, same_overlay)
        self._overlay: Overlay | None = None
        self.map = SmearMap()
        self._events: list[MapEvent] = []
        self._last: PosedFrame | None = None
        self._look: _Look | None = None
        self._small: Small | None = None
        self._best_focus = 0.0
        self._lost_since_s: float | None = None
        self._untried: list[Small] = []
        self._ranked_at: Pose | None = None
        self._measured_s = -math.inf
        self._rested_at: PosedFrame | None = None

    def take_events(self) -> list[MapEvent]:
        """Return what happened to the map since the last call."""
        events, self._events = self._events, []
        return events

    def may_pass_over(self, frame: Frame) -> bool:
        """Return whether a frame need not be tracked: the stage rests, and was examined just now."""
        last, since = self._last, self._rested_at
        if last is None or since is None or frame.is_chosen:
            return False
        rests = frame.captured_s - since.frame.captured_s >= REST_AFTER_S
        return rests and 0 <= frame.captured_s - last.frame.captured_s < RESTING_EVERY_S

    def _rests_still(self, posed: PosedFrame) -> bool:
        """Return whether a frame shows the same as the one with which the stage came to rest."""
        since = self._rested_at
        if since is None or since.pose is None or posed.pose is None:
            return False
        near = posed.pose.piece == since.pose.piece and (
            posed.pose.distance(since.pose) <= TREMBLES_SHARE * self.map.width
        )
        return near and abs(posed.focus - since.focus) <= SAME_FOCUS * since.focus

    def track(self, frame: Frame) -> PosedFrame:
        """Find a frame's place and judge it; call it with frames in order, except those passed over."""
        self._overlay = self._overlays.of(frame)
        small = self._registration.shrink(frame.pixels, self._overlay)
        last, before = self._last, self._small
        if before is None or last is None or self._size_changed(frame, small):
            return self._begin(frame, small, "start" if before is None else "resized")
        changed = self._registration.difference(before, small) > SAME_BELOW
        look = self._judge(frame, changed=changed)
        if changed:
            pose, speed = self._find(frame, small, look)
            return self._keep(frame, pose, speed, look, changed=True, small=small)
        # The previous small frame stays the reference, so that slow drift adds up to a change.
        pose = last.pose
        if pose is None:
            # The map was searched for this view when it last changed.
            pose = self._begin_if_lost(frame, small, look, 0.0)
        else:
            pose = self._join_pieces(pose, small)
        return self._keep(frame, pose, 0.0, look, changed=False, small=None)

    def _size_changed(self, frame: Frame, small: Small) -> bool:
        size = (frame.pixels.shape[1], frame.pixels.shape[0])
        shape = self._small.pixels.shape if self._small else None
        return (self.map.width, self.map.height) != size or shape != small.pixels.shape

    def _begin(self, frame: Frame, small: Small, why: str) -> PosedFrame:
        pose = self._begin_piece(frame, small, why)
        look = self._judge(frame, changed=True)
        return self._keep(frame, pose, 0.0, look, changed=True, small=small)

    def _begin_piece(self, frame: Frame, small: Small, why: str) -> Pose:
        height, width = frame.pixels.shape[:2]
        pose = self.map.begin_piece(width, height)
        self._rank_anew(pose, small)
        self.map.remember(pose, small)
        self._events.append(NewPiece(pose.piece, why))
        self._lost_since_s = None
        return pose

    def _find(self, frame: Frame, small: Small, look: _Look) -> tuple[Pose | None, float]:
        """Return the pose and the speed in px per second of a frame that differs from the previous one."""
        last, before = self._last, self._small
        assert last is not None and before is not None
        passed_s = max(1e-3, frame.captured_s - last.frame.captured_s)
        near = self._place(small, last.pose) if self._rested(last) else None
        if near is not None and last.pose is not None and self._is_step(near, last.pose):
            # A stage at rest trembles: one comparison is enough instead of two.
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
            return self._begin_if_lost(frame, small, look, speed), speed
        self._lost_since_s = None
        self.map.remember(pose, small)
        if last.pose is not None and step is None and pose.piece == last.pose.piece:
            speed = pose.distance(last.pose) / passed_s
        return self._join_pieces(pose, small), speed

    def _rested(self, last: PosedFrame) -> bool:
        return last.speed_px_s < RESTS_BELOW * self.map.width

    def _is_step(self, pose: Pose, before: Pose) -> bool:
        """Return whether a view moved so little that the previous one's keyframe still fits."""
        return pose.piece == before.piece and pose.distance(before) < STEP_SHARE * self.map.width

    def _place(self, small: Small, guess: Pose | None) -> Pose | None:
        """Measure a pose against the keyframe that should share most with it."""
        near = self.map.nearest(guess) if guess else None
        if near is None or guess is None or self.map.overlap(near.pose, guess) < 0.3:
            return None
        return self._pose_by(near, small)

    def _pose_by(self, keyframe: Keyframe | None, small: Small) -> Pose | None:
        if keyframe is None:
            return None
        shift = self._registration.shift(keyframe.small, small)
        return keyframe.pose.moved(shift.dx, shift.dy) if shift else None

    def _ranked(self, small: Small) -> list[Small]:
        """Return the map's remembered frames, those most likely to show the same place first."""
        remembered = [one.small for one in self.map.keyframes]
        return [remembered[place] for place in self._registration.rank(remembered, small)]

    def _search_map(self, small: Small) -> Pose | None:
        """Search for a lost view on the map, where it most likely is."""
        for one in self._ranked(small)[:TRIES_A_FRAME]:
            pose = self._pose_by(self.map.keyframe_of(one), small)
            if pose is not None:
                self._lost_since_s = None
                return pose
        return None

    def _begin_if_lost(self, frame: Frame, small: Small, look: _Look, speed: float) -> Pose | None:
        """Begin a new piece of map if a view is worth it, otherwise stay lost.

        A sharp view begins one at once: it is as good as resting, and its cells are not examined
        while we wait. A blurred view is given time to become sharp or known.
        """
        if self._lost_since_s is None:
            self._lost_since_s = frame.captured_s
        rests = speed < FAST_SHARE_PER_S * self.map.width
        waited = frame.captured_s - self._lost_since_s >= LOST_AFTER_S
        if look.is_sharp or (rests and waited):
            return self._begin_piece(frame, small, "lost")
        return None

    def _rank_anew(self, pose: Pose, small: Small) -> None:
        """Order the other pieces again by their likeness to the current view."""
        self._untried = self._ranked(small)[::-1] if self.map.pieces > 1 else []
        self._ranked_at = pose

    def _join_pieces(self, pose: Pose, small: Small) -> Pose:
        """Try one keyframe of another piece; if it shows the same place, the pieces are one."""
        moved = self._ranked_at is None or (
            pose.distance(self._ranked_at) > RANK_SHARE * self.map.width
        )
        if moved and self.map.pieces > 1:
            self._rank_anew(pose, small)
        keyframe = None
        while self._untried and (keyframe is None or keyframe.pose.piece == pose.piece):
            keyframe = self.map.keyframe_of(self._untried.pop())
        there = self._pose_by(keyframe, small)
        if there is None or there.piece == pose.piece:
            return pose
        merged = Merged(pose.piece, there.piece, there.x - pose.x, there.y - pose.y)
        if merged.piece < merged.into:  # the older piece keeps its coordinates
            merged = Merged(there.piece, pose.piece, pose.x - there.x, pose.y - there.y)
            there = pose
        self.map.merge(merged)
        self._events.append(merged)
        return there

    def _judge(self, frame: Frame, *, changed: bool) -> _Look:
        """Measure focus and light; for a still stage only now and then."""
        recent = frame.captured_s - self._measured_s < MEASURE_EVERY_S
        if not changed and recent and self._look is not None:
            return self._look
        passed_s = max(0.0, frame.captured_s - self._measured_s)
        self._measured_s = frame.captured_s
        seen = None if self._overlay is None else self._overlay.seen
        focus, contrast = measure_focus(frame.pixels, seen)
        is_empty = contrast < EMPTY_BELOW
        if changed and frame.is_chosen:
            # Images in a folder come from anywhere; each is measured by itself.
            self._best_focus = 0.0
        # The best focus of the last minute is remembered; older values fade.
        self._best_focus *= 0.5 ** (passed_s / BEST_FADES_S)
        self._best_focus = max(self._best_focus, 0.0 if is_empty else focus)
        share = focus / self._best_focus if self._best_focus else 0.0
        self._look = _Look(focus, share, is_empty, measure_light(frame.pixels, seen))
        return self._look

    def _keep(
        self,
        frame: Frame,
        pose: Pose | None,
        speed: float,
        look: _Look,
        *,
        changed: bool,
        small: Small | None,
    ) -> PosedFrame:
        standing = _standing(look, pose, is_fast=speed > FAST_SHARE_PER_S * self.map.width)
        posed = PosedFrame(
            frame,
            pose,
            standing,
            look.focus,
            look.share,
            speed,
            changed,
            look.light,
            self._overlay,
        )
        self._last = posed
        if not self._rests_still(posed):
            # Without the frame's pixels, which nobody needs.
            self._rested_at = None if pose is None else replace(posed, frame=_unseen(frame))
        if small is not None:
            self._small = small
        return posed


def _unseen(frame: Frame) -> Frame:
    return replace(frame, pixels=np.empty((0, 0, 3), np.uint8))


def _standing(look: _Look, pose: Pose | None, *, is_fast: bool) -> Standing:
    """Return the standing of a frame. A fast one with sharp details is as fit as a resting one.

    How far a view is from the previous one tells how fast the stage was between the two, not
    whether it moves now: otherwise the first frame at rest would always be lost.
    """
    if look.is_empty:
        return Standing.EMPTY
    if not look.is_sharp:
        return Standing.MOVING if is_fast else Standing.OUT_OF_FOCUS
    return Standing.FIT if pose else Standing.LOST
