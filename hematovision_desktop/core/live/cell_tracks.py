"""Cells on the map: one track for each, however often the stage returns to it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import field

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Box, Cell, Pixels, Scale
from hematovision_desktop.core.live.registration import Merged, Pose
from hematovision_desktop.core.naming.review import OodEvidence
from hematovision_desktop.core.verdicts.verdict import CellKey

SAME_WITHIN = 0.5
"""Centres closer than this share of the larger size are one cell: two cells cannot overlap so much."""

SIGHTINGS_NEEDED = 2


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """The best view of a cell.

    picture: uint8 RGB, the cell and its surroundings; box: the cell in the picture; in_frame: the
    same in the frame. scale and background are the frame's. quality: from focus and nearness to the
    middle, larger is better.
    """

    picture: Pixels
    box: Box
    in_frame: Box
    captured_s: float
    quality: float
    scale: Scale
    background: tuple[float, float, float]


@dataclass(slots=True, eq=False)
class Track:
    """One cell of the smear. x, y: its centre in px of its piece of map; size in px.

    logs: sum of the log-probabilities of `votes` views over the model's labels. drawn_over: whether
    a program drew something over the cell in all of them. key: in the count, once it is counted.
    """

    piece: int
    x: float
    y: float
    width: float
    height: float
    sightings: int = 0
    overlooked: int = 0
    votes: int = 0
    voted_s: float = -math.inf
    seen_s: float = -math.inf
    improved_s: float = -math.inf
    logs: NDArray[np.float64] | None = None
    drawn_over: bool = False
    best: View | None = None
    evidence: OodEvidence | None = None
    cell: Cell | None = None
    key: CellKey | None = None

    @property
    def size(self) -> float:
        """The longer side in px."""
        return max(self.width, self.height)

    def vote(self, row: NDArray[np.float64], now_s: float) -> None:
        """Add one more view's probabilities over the model's labels."""
        logs = np.log(np.maximum(row, 1e-9))
        self.logs = logs if self.logs is None else self.logs + logs
        self.votes += 1
        self.voted_s = now_s

    def forget_votes(self) -> None:
        """Start again: discard the views so far."""
        self.logs = self.best = self.evidence = self.cell = None
        self.votes, self.drawn_over = 0, False

    @property
    def probabilities(self) -> NDArray[np.float64]:
        """The combined probabilities of all views over the model's labels.

        The sum of log-probabilities decides the label. It is divided by the number of views,
        because views of one cell repeat each other and their product would be far too confident.
        """
        if self.logs is None:
            raise ValueError("a cell nobody classified has no probabilities")
        powers = np.exp(self.logs / self.votes - (self.logs / self.votes).max())
        return np.asarray(powers / powers.sum())


@dataclass(slots=True, eq=False)
class CellTracks:
    """All cells of the map, found by place."""

    _tracks: list[Track] = field(default_factory=list)

    def __iter__(self) -> Iterator[Track]:
        return iter(tuple(self._tracks))

    def __len__(self) -> int:
        return len(self._tracks)

    def add(self, track: Track) -> None:
        """Add a new cell."""
        self._tracks.append(track)

    def drop(self, tracks: Iterable[Track]) -> None:
        """Forget cells that turned out not to be cells."""
        gone = {id(track) for track in tracks}
        self._tracks = [track for track in self._tracks if id(track) not in gone]

    def find(self, piece: int, x: float, y: float, size: float) -> Track | None:
        """Return the cell at a place, None if there is no known cell."""
        best, nearest = None, math.inf
        for track in self._tracks:
            if track.piece != piece:
                continue
            distance = math.hypot(track.x - x, track.y - y)
            if distance < SAME_WITHIN * max(track.size, size) and distance < nearest:
                best, nearest = track, distance
        return best

    def within(self, pose: Pose, width: int, height: int) -> list[Track]:
        """Return the cells whose boxes are completely inside a frame."""
        return [
            track
            for track in self._tracks
            if track.piece == pose.piece
            and track.x - pose.x - track.width / 2 >= 0
            and track.x - pose.x + track.width / 2 <= width
            and track.y - pose.y - track.height / 2 >= 0
            and track.y - pose.y + track.height / 2 <= height
        ]

    def merge(self, merged: Merged) -> list[tuple[Track, Track]]:
        """Move the cells of one piece into another; return pairs (kept, doubled) that are one cell.

        Of a pair the one that was counted first stays; the other track is removed.
        """
        moving = [track for track in self._tracks if track.piece == merged.piece]
        pairs: list[tuple[Track, Track]] = []
        for track in moving:
            x, y = track.x + merged.dx, track.y + merged.dy
            twin = self.find(merged.into, x, y, track.size)
            track.piece, track.x, track.y = merged.into, x, y
            if twin is not None:
                counted = (twin, track) if twin.key is not None else (track, twin)
                if twin.key is not None and track.key is not None and track.key < twin.key:
                    counted = (track, twin)
                pairs.append(counted)
        self.drop(doubled for _, doubled in pairs)
        return pairs
