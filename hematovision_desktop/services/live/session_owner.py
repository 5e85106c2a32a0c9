"""The live session: made on first use, called in turn off the main thread, ended; and what the screen asks of it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.live.calibration import Calibration
from hematovision_desktop.core.live.count_session import CountedCell, CountState
from hematovision_desktop.core.live.events import (
    CellCounted,
    CountChanged,
    LiveFault,
    LiveView,
    MapView,
    SourceChanged,
)
from hematovision_desktop.core.live.source import SourceState, SourceStatus
from hematovision_desktop.core.logbook.batch_names import BatchNames
from hematovision_desktop.core.naming.analysis import Options
from hematovision_desktop.core.naming.model_card import ModelCard
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.samples.laboratory import Laboratory
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.services.base.told_faults import ToldFaults
from hematovision_desktop.services.live.camera_settings import CameraControls
from hematovision_desktop.services.live.count_log import LiveLog
from hematovision_desktop.services.live.heard import REACHED, REVIEW, Heard
from hematovision_desktop.services.live.microscope import LiveMicroscope
from hematovision_desktop.services.log.log_writer import LogWriter
from hematovision_desktop.services.messages.live import LiveClosed, LiveNews
from hematovision_desktop.services.messages.program import Fault, FaultOver
from hematovision_desktop.services.microscopes.microscopes import Microscopes
from hematovision_desktop.services.review.workplace import Workplace

if TYPE_CHECKING:
    from hematovision_desktop.core.live.recogniser import Mark
    from hematovision_desktop.services.live import session as live_session
    from hematovision_desktop.services.live.session import LiveSession
else:
    live_session = late("hematovision_desktop.services.live.session")

_HELD = sentence(
    "The window was locked, so the count was paused: cells seen since then are not counted. "
    "Is it still the same slide? Then press Start."
)


class _Closing(Exception):
    """Raised when the window is closing."""


def _unless_closing(task: Callable[[], object]) -> None:
    """Run a task; if the window closes meanwhile, its result no longer matters."""
    with suppress(_Closing):
        task()


class SessionOwner:
    """The owner of the present session, and of how the next one is made; used on the main thread unless a method says
    otherwise.

    pack: the model pack in use, which may differ from the one in the settings if that was refused.
    """

    def __init__(
        self,
        place: Workplace,
        settings: Settings,
        outside: Outside,
        *,
        who: Callable[[], str],
        pack: Callable[[], Path | None],
        microscopes: Microscopes,
        names: Callable[[], BatchNames],
        laboratory: Callable[[], Laboratory],
    ) -> None:
        self._session: LiveSession | None = None
        self._settings = settings
        self._outside = outside
        self._place, self._workers, self._tell = place, place.workers, place.send
        self._pack, self._names, self._who = pack, names, who
        self._laboratory = laboratory
        self._state = CountState.READY
        self.microscope = LiveMicroscope(microscopes, self._let_follow, place.send)
        self._controls = CameraControls(
            outside.live, lambda: self._session, place.send, self._guarded, self.microscope
        )
        self.heard = Heard(outside.live, lambda: self._controls.settings)
        self._guard = threading.RLock()
        self._attempt = 0
        self._target: int | None = 100
        self._stop_early = False
        self._stale = self._closed = False
        self._told = ToldFaults()
        self._count_log: LiveLog | None = None
        self._held_um_per_px: float | None = None

    def hold_scale(self, um_per_px: float | None) -> None:
        """Use a scale whatever the settings say, until the program ends."""
        self._held_um_per_px = um_per_px

    def _options(self, settings: Settings) -> Options:
        um_per_px = self._held_um_per_px or settings.um_per_px
        return Options(settings.label_set, settings.review_below, um_per_px)

    def _send(self, event: LiveNews) -> None:
        match event:
            case SourceChanged(state):
                self._controls.hear(state)
                self.microscope.hear(state)
            case CellCounted(cell):
                self.heard.tell(REVIEW if cell.waits else cell.label)
            case CountChanged(count):
                self.microscope.note_count(count.ood_counts)
                before, self._state = self._state, count.state
                if count.state is CountState.REACHED and before is CountState.COUNTING:
                    self.heard.tell(REACHED)
        self._tell(event)

    # -- its life ---------------------------------------------------------------------------

    def _ready(self) -> LiveSession:
        """Return the session; the first time, load a separate model. Not on the main thread."""
        with self._guard:
            if self._closed:
                raise _Closing
            if self._session is None:
                self._session = self._make()
                self.microscope.steer(self._session)
                self._session.tell_count()
            return self._session

    def _make(self) -> LiveSession:
        live = self._outside.live

        def open_log(card: ModelCard) -> LiveLog:
            log, home = self._log(), self._counts_folder()
            kept = LiveLog(log, home, card, live, self._say, tell=self._tell, names=self._names)
            self._count_log = kept
            return kept

        parts = live.build_parts(self._pack(), open_log)
        self._stale = False
        return live_session.LiveSession(
            parts,
            self._options(self._settings),
            self._send,
            target=self._target,
            stop_early=self._stop_early,
            who=self._who,
            laboratory=self._laboratory,
            calibration_of=self._calibration_of,
        )

    def _calibration_of(self, key: str) -> Calibration:
        return Calibration() if self._held_um_per_px else self._controls.calibration_of(key)

    def _let_follow(self) -> None:
        """Have the log follow which microscope the count is on."""

        def work() -> None:
            if (session := self._session) is not None:
                self.microscope.steer(session)

        # A camera may answer while the program ends; a session that opens later asks by itself.
        if self._session is not None and not self._workers.is_closed("live-orders"):
            self._in_turn(work)

    def _counts_folder(self) -> Path:
        path = self._settings.log_path
        return (path.parent if path else self._outside.places.data_folder) / "live"

    def _log(self) -> LogWriter:
        return self._place.log().writer

    def _say(self, message: str) -> None:
        self._send(LiveFault(message))

    def _order(self, task: Callable[[LiveSession], object]) -> None:
        """Run a command in turn; report any fault to the window."""
        self._in_turn(lambda: task(self._ready()), task)

    def _in_turn(
        self, task: Callable[[], object], act: Callable[..., object] | None = None
    ) -> None:
        """Run a task in turn. act: what a person asked for, if the task only calls it."""
        if self._closed:
            return
        attempt = self._told.attempt(act or task)

        def once() -> None:
            task()
            for told in attempt.succeeded():
                self._tell(FaultOver(told))

        def refused(fault: Fault) -> None:
            attempt.failed(fault.message)
            self._refused(fault)

        self._workers.run("live-orders", _unless_closing, once, refused=refused)

    def _guarded(self, task: Callable[[], object]) -> None:
        self._workers.guarded(_unless_closing, task, refused=self._refused)

    def _aside(self, name: str, task: Callable[[], object]) -> None:
        self._workers.aside(name, self._guarded, task)

    def _refused(self, fault: Fault) -> None:
        if not fault.is_bug:
            self._say(fault.message)

    def end_session(self, why: str = "", *, may_go_on: bool = False) -> bool:
        """Close the source and the count; return whether every thread ended.

        may_go_on: see LiveSession.close.
        """
        with self._guard:
            session, self._session = self._session, None
            self._attempt += 1
        ended = session.close(may_go_on=may_go_on) if session else True
        with self._guard:
            # A camera may be slow to release, and another may be opened meanwhile.
            if session and why and self._session is None:
                self._send(SourceChanged(SourceState(SourceStatus.CLOSED)))
                self._send(LiveClosed(why))
        return ended

    def apply_settings(self, settings: Settings) -> None:
        """Use other settings; another label set from the next count on."""
        before, self._settings = self._settings, settings
        self._stale |= settings.label_set is not before.label_set
        if self._session is not None and self._options(settings) != self._options(before):
            self._order(lambda session: session.set_options(self._options(settings)))
            self.microscope.note_asked(settings.review_below)

    def renew_model(self) -> None:
        """Close the microscope; the model is loaded again when it is next opened."""
        said = sentence(
            "The model pack was changed, so the microscope was closed. Its count is in the log."
        )
        self._in_turn(partial(self.end_session, said))

    def has_under_way(self, batch_id: int) -> bool:
        """Return whether a batch of the log is the count running here, and so belongs to nobody else."""
        return self.batch_id == batch_id

    @property
    def batch_id(self) -> int | None:
        """The log's batch for the running count, None if there is none."""
        kept = self._count_log
        return None if kept is None else kept.batch_id(self._log())

    # -- what the screen asks, at its own pace, answered at once ----------------------------

    def freeze(self, frozen: bool) -> None:
        """Freeze or unfreeze the image and the count."""
        session = self._session
        if session is not None:
            session.freeze(frozen)

    def _hold(self) -> None:
        """Pause a running count, and report it. Not on the main thread."""
        session = self._session
        if session is not None and session.snapshot().state is CountState.COUNTING:
            session.pause()
            self._say(_HELD)

    def take_view(self, wait_s: float = 0.0) -> LiveView | None:
        """Return the newest view, None if there is none since the last; wait_s: how long to wait for it."""
        session = self._session
        return session.take_view(wait_s) if session else None

    def note_shown(self, view: LiveView) -> None:
        """Note that a view is on the screen now."""
        session = self._session
        if session is not None:
            session.note_shown(view)

    def marks(self, view: LiveView) -> tuple[Mark, ...]:
        """Return a view's cells with their newest names."""
        session = self._session
        return session.marks(view) if session else view.marks

    def cell(self, key: CellKey) -> CountedCell | None:
        """Return a cell of the count in its current state."""
        session = self._session
        return session.counted_cell(key) if session else None

    def map_view(self) -> MapView | None:
        """Return the piece of map in view."""
        session = self._session
        return session.map_view() if session else None
