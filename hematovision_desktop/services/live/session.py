"""The live microscope as the window sees it: commands in, events and newest views out.

Commands of `LiveSession` may be called from any thread. They block for a few milliseconds at most,
with two exceptions: `close`, `close_source` and `open_source` wait for a camera to be released (two
seconds at most), and `ask_source` takes as long as the driver does. Results arrive through `send`,
as frozen dataclasses of `events`, from whatever thread has them, rarely more than a few per second.
Frames never arrive as events: the window fetches the newest `LiveView` with `take_view` at its own
pace, and an unfetched one is dropped. It reports with `note_shown` when a view is on the screen.

The path of a frame: the source's reader thread → `live-track` (its place on the map, focus, motion;
about 2 ms) → the view's mailbox and the mailbox of `live-inference` (locate, classify, settle,
count, log). A label is drawn where the map has its cell and the frame's own pose puts it, so it
belongs to exactly that frame; a frame without a pose carries no label.

`stepped_live.SteppedLive` is the same path without threads.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import numpy as np

from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.live.calibration import Calibration
from hematovision_desktop.core.live.count_session import CountedCell
from hematovision_desktop.core.live.events import (
    LiveEvent,
    LiveFault,
    LiveView,
    MapCell,
    MapView,
    Saved,
    SourceChanged,
)
from hematovision_desktop.core.live.latency import Latencies
from hematovision_desktop.core.live.mailbox import Mailbox
from hematovision_desktop.core.live.recogniser import Mark
from hematovision_desktop.core.live.source import (
    Frame,
    FrameSource,
    SourceInfo,
    SourceState,
    SourceStatus,
    Timeouts,
)
from hematovision_desktop.core.live.stepped_live import LiveParts, SteppedLive
from hematovision_desktop.core.live.tracker import PosedFrame
from hematovision_desktop.core.naming.analysis import Options
from hematovision_desktop.core.samples.laboratory import STANDARD, Laboratory
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.live.capture import Capture

T = TypeVar("T")

logger = logging.getLogger("hematovision")

_BUG = sentence(
    "Something went wrong in the program. The count is safe; details are in its trace file."
)


class LiveSession(SteppedLive):
    """The live microscope on its own threads; see the module docstring."""

    def __init__(
        self,
        parts: LiveParts,
        options: Options,
        send: Callable[[LiveEvent], None],
        *,
        target: int | None = 100,
        stop_early: bool = False,
        who: Callable[[], str] = lambda: "",
        laboratory: Callable[[], Laboratory] = lambda: STANDARD,
        timeouts: Timeouts | None = None,
        calibration_of: Callable[[str], Calibration] = lambda _key: Calibration(),
    ) -> None:
        super().__init__(
            parts,
            options,
            send,
            target=target,
            stop_early=stop_early,
            who=who,
            laboratory=laboratory,
        )
        self._clock = parts.clock
        self._timeouts = timeouts
        self._calibration_of = calibration_of
        self._capture: Capture | None = None
        self._arrivals: Mailbox[Frame] = Mailbox()
        self._to_infer: Mailbox[PosedFrame] = Mailbox()
        self._views: Mailbox[LiveView] = Mailbox()
        self._frozen = False
        self._latest: PosedFrame | None = None
        self.shown, self.labelled = Latencies(), Latencies()
        self.inferred = 0
        self._files = ThreadPoolExecutor(1, thread_name_prefix="live-files")
        self._threads = [
            threading.Thread(target=self._track_on, name="live-track", daemon=True),
            threading.Thread(target=self._infer_on, name="live-inference", daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    # -- the source -------------------------------------------------------------------------

    def open_source(self, make_source: Callable[[], FrameSource]) -> None:
        """Show another source; make_source returns a fresh one for every attempt to open it."""
        self.close_source()
        self._capture = Capture(
            make_source, self._arrivals.put, self._on_source, self._clock, self._timeouts
        )
        self._capture.start()

    def close_source(self) -> bool:
        """Release the source; return whether all of its threads ended in time."""
        capture, self._capture = self._capture, None
        return capture.close() if capture else True

    @property
    def source_state(self) -> SourceState:
        """The present state of the source."""
        return self._capture.state if self._capture else SourceState(SourceStatus.CLOSED)

    def ask_source(self, task: Callable[[FrameSource], T]) -> T | None:
        """Query or change the open source, off the main thread; None if none is open."""
        capture = self._capture
        return capture.ask(task) if capture else None

    def calibrate(self, calibration: Calibration) -> None:
        """Use the scale measured for the camera in use, from the next frame on."""
        self.recogniser.ruler.calibration = calibration

    def _on_source(self, state: SourceState) -> None:
        if state.info is not None and state.status is SourceStatus.RUNNING:
            self.calibrate(self._calibration_of(state.info.key))
            self.recogniser.ruler.stated = _stated_by(state.info)
        self.send(SourceChanged(state))

    # -- the view ---------------------------------------------------------------------------

    def take_view(self, timeout_s: float | None = 0.0) -> LiveView | None:
        """Return the newest view, waiting for one; None if none came."""
        return self._views.take(timeout_s)

    def note_shown(self, view: LiveView) -> None:
        """Note that a view is on the screen now."""
        self.shown.add(self._clock.monotonic() - view.posed.frame.captured_s)

    def marks(self, view: LiveView) -> tuple[Mark, ...]:
        """Return a view's cells with their newest names, for a frozen image."""
        return self.recogniser.marks(view.posed)

    def map_view(self) -> MapView | None:
        """Return the piece of map in view; None before the first frame."""
        latest = self._latest
        if latest is None or latest.pose is None:
            return None
        piece, smear = latest.pose.piece, self.tracker.map
        visited = tuple(one.pose for one in smear.keyframes if one.pose.piece == piece)
        cells = tuple(
            MapCell(track.key, track.x, track.y)
            for track in self.recogniser.tracks
            if track.piece == piece and track.key is not None
        )
        return MapView(visited, smear.width, smear.height, latest.pose, cells)

    def freeze(self, frozen: bool) -> None:
        """Freeze or unfreeze the image and the count."""
        self._frozen = frozen

    # -- recording --------------------------------------------------------------------------

    def save_snapshot(self) -> Future[None]:
        """Save the current frame with its labels; answered by Saved."""
        latest = self._latest
        recorder = self._parts.recorder

        def write() -> Path:
            if latest is None or recorder is None:
                raise UserError(sentence("There is no picture to keep yet."))
            marks = self.recogniser.marks(latest)
            return recorder.write_snapshot(latest, marks, self._counted(marks))

        return self._files.submit(self._save, write)

    def _counted(self, marks: Sequence[Mark]) -> dict[CellKey, CountedCell]:
        with self.lock:
            found = {mark.key: self.count.cell(mark.key) for mark in marks if mark.key is not None}
        return {key: cell for key, cell in found.items() if cell is not None}

    def save_clip(self) -> Future[None]:
        """Save the last half minute as a video; answered by Saved."""
        recorder = self._parts.recorder

        def write() -> Path:
            if recorder is None:
                raise UserError(sentence("There is no picture to keep yet."))
            return recorder.write_clip()

        return self._files.submit(self._save, write)

    def _save(self, write: Callable[[], Path]) -> None:
        try:
            self.send(Saved(write()))
        except (UserError, EnvironmentFault) as fault:
            self.send(LiveFault(str(fault)))
        except Exception:
            logger.exception("a recording failed")
            self.send(LiveFault(_BUG, is_bug=True))

    # -- threads ----------------------------------------------------------------------------

    @property
    def captured(self) -> int:
        """Frames that the source has delivered."""
        return self._capture.frames if self._capture else 0

    @property
    def reopened(self) -> int:
        """How often the source was opened again after trouble."""
        return self._capture.reopened if self._capture else 0

    def _track_on(self) -> None:
        def step(frame: Frame) -> None:
            if self.tracker.may_pass_over(frame):
                return
            posed = self.track(frame)
            self._latest = posed
            self._to_infer.put(posed)
            self._views.put(self.view(posed))
            if self._parts.recorder:
                self._parts.recorder.see(posed)

        self._repeat(self._arrivals, step)

    def _infer_on(self) -> None:
        def step(posed: PosedFrame) -> None:
            if self.recognise(posed).inferred:
                self.inferred += 1
                self.labelled.add(self._clock.monotonic() - posed.frame.captured_s)

        # The first call of a model is by far the slowest; better now than for the first cell.
        side_px = self._parts.classifier.card.preprocessing.side_px
        self._parts.classifier.classify([np.zeros((side_px, side_px, 3), np.uint8)])
        self._repeat(self._to_infer, step)

    def _repeat(self, box: Mailbox[T], step: Callable[[T], None]) -> None:
        failed = False
        while not box.closed:
            item = box.take()
            if item is None or self._frozen:
                continue
            try:
                step(item)
            except Exception:
                # A fault in one frame must not end the day's work; it is reported once.
                logger.exception("a live frame failed")
                if not failed:
                    self.send(LiveFault(_BUG, is_bug=True))
                failed = True

    def close(self, *, may_go_on: bool = False) -> bool:
        """Stop everything; return whether every thread ended (a camera stuck in its driver may not).

        may_go_on: whether a count that is short of its target can be resumed later.
        """
        ended = self.close_source()
        for box in (self._arrivals, self._to_infer, self._views):
            box.close()
        for thread in self._threads:
            thread.join(2.0)
        self._files.shutdown(wait=True)
        self.end(may_go_on=may_go_on)
        return ended and not any(thread.is_alive() for thread in self._threads)


def _stated_by(info: SourceInfo) -> Calibration:
    """Return the scale that a source states."""
    if info.stated_um_per_px is None:
        return Calibration()
    return Calibration().with_scale(info.mode.width, info.mode.height, info.stated_um_per_px)
