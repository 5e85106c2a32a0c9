"""Recognition of cells in posed frames: locates, classifies the best views, settles each cell once."""

from __future__ import annotations

import math
import operator
import threading
from collections.abc import Callable, Iterable
from pathlib import Path

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import (
    Box,
    Cell,
    Field,
    FieldNote,
    Located,
    Location,
    Pixels,
)
from hematovision_desktop.core.cells.quality import advise
from hematovision_desktop.core.live.agreed import Agreed
from hematovision_desktop.core.live.calibration import LiveScale
from hematovision_desktop.core.live.cell_tracks import (
    SIGHTINGS_NEEDED,
    CellTracks,
    Track,
    View,
)
from hematovision_desktop.core.live.registration import Merged, Pose
from hematovision_desktop.core.live.ruler import LiveRuler
from hematovision_desktop.core.live.tracker import PosedFrame, Standing
from hematovision_desktop.core.naming.analysis import Options, judge_cell, name_crops
from hematovision_desktop.core.naming.ports import Classifier, CropCutter, Locator, QualityMeter
from hematovision_desktop.core.naming.review import known_scale, note_reasons, scale_reasons
from hematovision_desktop.core.verdicts.verdict import CellKey

MOST_VOTES = 5
VOTE_EVERY_S = 0.12
SETTLED_AFTER_S = 0.25
BETTER_BY = 1.15
MOVED_PX = 6.0
PICTURE_UM = 28.0
"""Side of the picture kept for a cell: the classifier's window and a little more."""

LEAST_PICTURE_PX = 96
_NOWHERE = Path("live")


FindDoubts = Callable[[Pixels], tuple[FieldNote, ...]]
"""Finds reasons to distrust the colours of a frame, uint8 RGB (height, width, 3)."""


def no_doubts(_pixels: Pixels) -> tuple[FieldNote, ...]:
    """Return no doubts: for recordings whose colours are known."""
    return ()


@dataclass(frozen=True, slots=True)
class Mark:
    """A cell as drawn on one frame.

    cell: the program's answer, None before it is named. key: in the count, None before it is
    counted.
    """

    box: Box
    cell: Cell | None
    key: CellKey | None


@dataclass(frozen=True, slots=True, eq=False)
class Settled:
    """A cell that was seen well enough to be counted, once and for all."""

    track: Track
    cell: Cell
    view: View


@dataclass(frozen=True, slots=True)
class Recognised:
    """The result for one frame: whether its cells were looked for, and which are now settled."""

    inferred: bool
    settled: tuple[Settled, ...]


class Recogniser:
    """A recogniser of cells in frames; one thread owns `recognise`, any may call `marks`."""

    def __init__(
        self,
        locator: Locator,
        cutter: CropCutter,
        classifier: Classifier,
        options: Options,
        meter: QualityMeter | None = None,
        *,
        find_doubts: FindDoubts = no_doubts,
    ) -> None:
        self.ruler = LiveRuler(locator, options.um_per_px)
        self._cutter = cutter
        self.classifier = classifier
        self._meter = meter
        self.options = options
        self._doubts = Agreed(find_doubts, operator.eq)
        self._lock = threading.Lock()
        self.tracks = CellTracks()
        self._done: tuple[Pose, float] | None = None

    def set_options(self, options: Options) -> None:
        """Change the threshold or scale from the next frame on."""
        self.options = options
        self.ruler.set_um_per_px = options.um_per_px

    def scale_of(self, posed: PosedFrame) -> LiveScale:
        """Return the scale in use for a frame."""
        height, width = posed.frame.pixels.shape[:2]
        return self.ruler.scale_at((width, height))

    def marks(self, posed: PosedFrame) -> tuple[Mark, ...]:
        """Return the cells completely inside a frame, by its own pose, so that no label is misplaced."""
        if posed.pose is None:
            return ()
        height, width = posed.frame.pixels.shape[:2]
        with self._lock:
            return tuple(
                Mark(_box_of(track, posed.pose), track.cell, track.key)
                for track in self.tracks.within(posed.pose, width, height)
                if track.sightings
            )

    def merge(self, merged: Merged) -> list[tuple[Track, Track]]:
        """Join two pieces of the map; return pairs (kept, doubled) of cells that are one."""
        with self._lock:
            self._done = None
            return self.tracks.merge(merged)

    def recognise(self, posed: PosedFrame) -> Recognised:
        """Look for cells on a frame that is fit for it and shows something new."""
        now_s = posed.frame.captured_s
        if posed.standing is not Standing.FIT or posed.pose is None:
            return Recognised(False, self._settle(now_s))
        if not self._is_worth_it(posed, posed.pose):
            return Recognised(False, self._settle(now_s))
        field = Field(_NOWHERE, _without_lines(posed), "", 0)
        located = self.ruler.locate(field, now_s)
        self._take(posed, posed.pose, field, located)
        self._done = (posed.pose, posed.focus)
        return Recognised(True, self._settle(now_s))

    def _is_worth_it(self, posed: PosedFrame, pose: Pose) -> bool:
        """Return whether a look would add anything: a new place, a better focus, a cell not settled yet."""
        if self._done is None:
            return True
        done, focus = self._done
        if done.distance(pose) > MOVED_PX or posed.focus > focus * BETTER_BY:
            return True
        height, width = posed.frame.pixels.shape[:2]
        with self._lock:
            return any(
                track.key is None
                and track.votes < MOST_VOTES
                and posed.frame.captured_s - track.seen_s >= VOTE_EVERY_S / 2
                for track in self.tracks.within(pose, width, height)
            )

    def _take(self, posed: PosedFrame, pose: Pose, field: Field, located: Located) -> None:
        """Match located cells with the map, and classify the views that add something."""
        voting: list[tuple[Track, Location, float]] = []
        seen: set[int] = set()
        for spot in located.locations:
            if spot.at_edge:
                continue
            with self._lock:
                track = self._track_of(spot, pose, seen)
                if track is None:
                    continue
                seen.add(id(track))
                if track.key is None:
                    _move(track, spot, pose)
                track.sightings += 1
                track.overlooked = 0
                track.seen_s = posed.frame.captured_s
            if spot.drawn_over and track.votes and not track.drawn_over:
                continue  # the whole cell was seen
            with self._lock:
                if track.drawn_over and not spot.drawn_over and track.key is None:
                    track.forget_votes()
            quality = posed.focus * _nearness(spot.box, field)
            if self._is_due(track, quality, posed.frame.captured_s):
                voting.append((track, spot, quality))
        self._classify(voting, posed, field, located)
        self._forget_ghosts(pose, field, seen)

    def _track_of(self, spot: Location, pose: Pose, seen: set[int]) -> Track | None:
        x, y = spot.box.centre
        size = max(spot.box.width, spot.box.height)
        track = self.tracks.find(pose.piece, pose.x + x, pose.y + y, size)
        if track is None:
            track = Track(pose.piece, pose.x + x, pose.y + y, spot.box.width, spot.box.height)
            self.tracks.add(track)
        # Two locations on one cell are its lobes; the first one counts.
        return None if id(track) in seen else track

    def _is_due(self, track: Track, quality: float, now_s: float) -> bool:
        if track.key is not None:
            return False
        if track.best is None and track.votes >= MOST_VOTES:
            return False  # settled while counting was paused
        if track.best is None or quality > track.best.quality * BETTER_BY:
            return True
        return track.votes < MOST_VOTES and now_s - track.voted_s >= VOTE_EVERY_S

    def _classify(
        self,
        voting: list[tuple[Track, Location, float]],
        posed: PosedFrame,
        field: Field,
        located: Located,
    ) -> None:
        if not voting:
            return
        crops = [self._cutter.cut(field, spot.box, located) for _, spot, _ in voting]
        meter = self._meter
        qualities = [meter.measure_crop(crop) for crop in crops] if meter else []
        named = name_crops(crops, self.classifier, self.options, qualities)
        advice = advise(meter.measure_field(field, located)) if meter else ()
        notes = self._doubts.of(posed.frame)
        if posed.overlay is not None and posed.overlay.hides_much:
            notes = (*notes, FieldNote.LINES_HIDE_CELLS)
        doubts = scale_reasons(located.scale, advice) + note_reasons(notes)
        now_s = posed.frame.captured_s
        with self._lock:
            for (track, spot, quality), row, evidence in zip(
                voting, named.rows, named.evidence, strict=True
            ):
                track.vote(row, now_s)
                track.drawn_over = spot.drawn_over
                if track.best is None or quality > track.best.quality * BETTER_BY:
                    track.improved_s = now_s
                if track.best is None or quality > track.best.quality:
                    track.best = _view(field, now_s, spot.box, quality, located)
                    # Whether it is a cell at all is decided by its best view alone.
                    track.evidence = evidence
                track.cell = judge_cell(
                    spot,
                    track.probabilities,
                    track.evidence or evidence,
                    self.classifier.card,
                    self.options,
                    doubts=doubts,
                    um_per_px=known_scale(located.scale, doubts),
                )

    def _forget_ghosts(self, pose: Pose, field: Field, seen: set[int]) -> None:
        """Drop tracks that were seen once and are gone at the second look."""
        with self._lock:
            gone = []
            for track in self.tracks.within(pose, field.width, field.height):
                if id(track) in seen or track.key is not None:
                    continue
                track.overlooked += 1
                if track.overlooked > 3 and track.sightings < 3 * SIGHTINGS_NEEDED:
                    gone.append(track)
            self.tracks.drop(gone)

    def _settle(self, now_s: float) -> tuple[Settled, ...]:
        """Return the cells that have been seen well enough, in map order."""
        settled = []
        with self._lock:
            for track in self.tracks:
                if track.key is not None or track.best is None or track.cell is None:
                    continue
                rests = now_s - track.improved_s >= SETTLED_AFTER_S
                if track.sightings >= SIGHTINGS_NEEDED and rests:
                    settled.append(Settled(track, track.cell, track.best))
        return tuple(settled)

    def mark_counted(self, track: Track, key: CellKey) -> None:
        """Give a settled cell its key in the count; its views are no longer needed."""
        with self._lock:
            track.key = key
            track.best = None
            track.logs = None

    def release(self, tracks: Iterable[Track]) -> None:
        """Release the pictures of cells; their names stay."""
        with self._lock:
            for track in tracks:
                track.best = None

    def holds(self, track: Track) -> bool:
        """Return whether a track is still one of the map's cells."""
        with self._lock:
            return any(one is track for one in self.tracks)

    def forget_uncounted(self) -> None:
        """Forget cells seen while counting was paused; the current view is examined again."""
        with self._lock:
            self.tracks.drop([track for track in self.tracks if track.key is None])
            self._done = None

    def clear(self) -> None:
        """Forget every cell, for a new count."""
        with self._lock:
            self.tracks = CellTracks()
            self._done = None


def _box_of(track: Track, pose: Pose) -> Box:
    x, y = track.x - pose.x - track.width / 2, track.y - pose.y - track.height / 2
    return Box(round(x), round(y), round(track.width), round(track.height))


def _move(track: Track, spot: Location, pose: Pose) -> None:
    """Move a track to the mean of all its sightings."""
    x, y = spot.box.centre
    share = 1.0 / (min(track.sightings, 7) + 1)
    track.x += share * (pose.x + x - track.x)
    track.y += share * (pose.y + y - track.y)
    track.width += share * (spot.box.width - track.width)
    track.height += share * (spot.box.height - track.height)


def _nearness(box: Box, field: Field) -> float:
    """Return 1 in the middle of a field, falling to 0.6 in its corners, where lenses are less sharp."""
    x, y = box.centre
    off = math.hypot(x / field.width - 0.5, y / field.height - 0.5) / math.hypot(0.5, 0.5)
    return 1.0 - 0.4 * off


def _without_lines(posed: PosedFrame) -> Pixels:
    """Return a frame as the locator and the classifier see it, uint8 RGB (height, width, 3)."""
    pixels = posed.frame.pixels
    return pixels if posed.overlay is None else posed.overlay.painted_over(pixels)


def _view(
    field: Field,
    captured_s: float,
    box: Box,
    quality: float,
    located: Located,
) -> View:
    """Copy the surroundings of a cell out of its frame."""
    pixels, height, width = field.pixels, field.height, field.width
    side = min(max(LEAST_PICTURE_PX, round(PICTURE_UM / located.scale.um_per_px)), width, height)
    x, y = box.centre
    left = round(min(max(0.0, x - side / 2), width - side))
    top = round(min(max(0.0, y - side / 2), height - side))
    picture = pixels[top : top + side, left : left + side].copy()
    return View(
        picture,
        Box(box.x - left, box.y - top, box.width, box.height),
        box,
        captured_s,
        quality,
        located.scale,
        located.background,
    )
