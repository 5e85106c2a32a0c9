"""The relative positions of frames: the registration port, and the map of what the stage has visited."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.live.overlay import Overlay

KEYFRAME_OVERLAP = 0.55
"""A new keyframe is kept where no other shares this much of each side: shifts then stay well measurable."""


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Small:
    """A frame shrunk for registration: uint8 (height, width), one channel; shrink: px per px.

    seen: of the same shape, 1 where the smear is visible, 0 under an overlay; None if all of it is
    visible.
    """

    pixels: Pixels
    shrink: float
    seen: NDArray[np.uint8] | None = None


@dataclass(frozen=True, slots=True)
class Shift:
    """How far the view moved over the smear, in full px; match: correlation of the shared part."""

    dx: float
    dy: float
    match: float


class Registration(Protocol):
    """The comparison of frames; safe to call from several threads at once."""

    def shrink(self, pixels: Pixels, overlay: Overlay | None = None) -> Small:
        """Return a frame, uint8 RGB (height, width, 3), shrunk and without its overlay."""
        ...

    def difference(self, before: Small, now: Small) -> float:
        """Return the mean difference in grey levels, independent of exposure."""
        ...

    def shift(self, before: Small, now: Small) -> Shift | None:
        """Return how far the view moved from one frame to another; None if they have no part in common."""
        ...

    def rank(self, before: Sequence[Small], now: Small) -> list[int]:
        """Return the places of earlier frames, those most likely to show a part of `now` first.

        Much faster than a `shift` for each; frames of another size are left out.
        """
        ...


@dataclass(frozen=True, slots=True)
class Pose:
    """The upper left corner of a frame in px of one piece of the map."""

    piece: int
    x: float
    y: float

    def moved(self, dx: float, dy: float) -> Pose:
        """Return the pose shifted by px."""
        return replace(self, x=self.x + dx, y=self.y + dy)

    def distance(self, other: Pose) -> float:
        """Return the distance in px; infinite between pieces."""
        if self.piece != other.piece:
            return math.inf
        return math.hypot(self.x - other.x, self.y - other.y)


@dataclass(frozen=True, slots=True, eq=False)
class Keyframe:
    """A remembered frame and its place on the map."""

    pose: Pose
    small: Small


@dataclass(frozen=True, slots=True)
class Merged:
    """A piece of map that was recognised as part of another: add dx, dy to its places."""

    piece: int
    into: int
    dx: float
    dy: float


class SmearMap:
    """Pieces of the smear in px of the camera, each held together by overlapping keyframes."""

    def __init__(self) -> None:
        self.pieces = 0
        self.width = self.height = 0
        self._keyframes: list[Keyframe] = []

    @property
    def keyframes(self) -> tuple[Keyframe, ...]:
        """All keyframes, oldest first."""
        return tuple(self._keyframes)

    def keyframe_of(self, small: Small) -> Keyframe | None:
        """Return the keyframe of a remembered frame; its pose may have moved since."""
        return next((one for one in self._keyframes if one.small is small), None)

    def begin_piece(self, width: int, height: int) -> Pose:
        """Start a piece that is not connected to earlier ones; return its origin. Size of frames in px."""
        self.width, self.height = width, height
        self.pieces += 1
        return Pose(self.pieces, 0.0, 0.0)

    def overlap(self, one: Pose, other: Pose) -> float:
        """Return the smaller of the shared parts of both sides, in [0, 1]."""
        if one.piece != other.piece:
            return 0.0
        across = 1.0 - abs(one.x - other.x) / self.width
        down = 1.0 - abs(one.y - other.y) / self.height
        return max(0.0, min(across, down))

    def nearest(self, pose: Pose) -> Keyframe | None:
        """Return the keyframe that shares most with a pose."""
        best = max(self._keyframes, key=lambda one: self.overlap(one.pose, pose), default=None)
        return best if best and self.overlap(best.pose, pose) > 0 else None

    def remember(self, pose: Pose, small: Small) -> None:
        """Keep a frame as a keyframe if the map has none nearby."""
        near = self.nearest(pose)
        if near is None or self.overlap(near.pose, pose) < KEYFRAME_OVERLAP:
            self._keyframes.append(Keyframe(pose, small))

    def merge(self, merged: Merged) -> None:
        """Move the keyframes of one piece into another."""
        self._keyframes = [
            replace(one, pose=Pose(merged.into, one.pose.x + merged.dx, one.pose.y + merged.dy))
            if one.pose.piece == merged.piece
            else one
            for one in self._keyframes
        ]
