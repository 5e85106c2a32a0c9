"""The live microscope for the window: created on first use, always off the main thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.live.calibration import Calibration
from hematovision_desktop.core.live.count_session import CountState
from hematovision_desktop.core.live.events import (
    CellCounted,
    CountChanged,
    LiveFault,
    SourceChanged,
)
from hematovision_desktop.core.live.source import SourceState, SourceStatus
from hematovision_desktop.core.logbook.batch_names import BatchNames
from hematovision_desktop.core.naming.analysis import Options
from hematovision_desktop.core.naming.model_card import ModelCard
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.services.live.camera_settings import CameraControls, Sources
from hematovision_desktop.services.live.closing import Closing, unless_closing
from hematovision_desktop.services.live.count_log import LiveLog, pictures_of
from hematovision_desktop.services.live.cut_short import CutShort
from hematovision_desktop.services.live.heard import REACHED, REVIEW, Heard
from hematovision_desktop.services.live.microscope import LiveMicroscope
from hematovision_desktop.services.live.views import SessionViews
from hematovision_desktop.services.log.log_writer import LogWriter
from hematovision_desktop.services.messages.live import (
    CountFound,
    LiveClosed,
    LiveNews,
)
from hematovision_desktop.services.messages.program import Fault
from hematovision_desktop.services.microscopes.microscopes import Microscopes
from hematovision_desktop.services.review.workplace import Workplace

if TYPE_CHECKING:
    from hematovision_desktop.services.live import session as live_session
    from hematovision_desktop.services.live.session import LiveSession
else:
    live_session = late("hematovision_desktop.services.live.session")


class LiveProgram(SessionViews):
    """The implementation of ``services.messages.live.LiveCommands``; called on the main thread.

    pack: the model pack in use, which may differ from the one in the settings if that was refused.
    take_over: closes a batch of the log elsewhere, because its count continues here.
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
        take_over: Callable[[int], None],
        names: Callable[[], BatchNames],
    ) -> None:
        super().__init__()
        self._settings = settings
        self._outside = outside
        self._place, self._workers, self._tell = place, place.workers, place.send
        self._pack = pack
        self._take_over, self._names = take_over, names
        self._who = who
        self._state = CountState.READY
        self.microscope = LiveMicroscope(microscopes, self._let_follow, place.send)
        self._controls = CameraControls(
            outside.live, lambda: self._session, place.send, self._guarded, self.microscope
        )
        self.heard = Heard(outside.live, lambda: self._controls.settings)
        self._guard = threading.RLock()
        self._source, self._attempt = "", 0
        self._target: int | None = 100
        self._stop_early = False
        self._stale = self._closed = False
        self._sources = Sources(outside.live, self._controls, self._send)
        self._cut_short = CutShort(place, self._send, names)
        self._count_log: LiveLog | None = None
        self._looked = False
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

    # -- the session ------------------------------------------------------------------------

    def _ready(self) -> LiveSession:
        """Return the session; the first time, load a separate model. Not on the main thread."""
        with self._guard:
            if self._closed:
                raise Closing
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
        self._in_turn(lambda: task(self._ready()))

    def _in_turn(self, task: Callable[[], object]) -> None:
        if not self._closed:
            self._workers.run("live-orders", unless_closing, task, refused=self._refused)

    def _guarded(self, task: Callable[[], object]) -> None:
        self._workers.guarded(unless_closing, task, refused=self._refused)

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

    def close(self) -> bool:
        """Stop everything and store the count; return whether every thread ended."""
        self._closed = True
        self._workers.close("live-orders")
        written, silent = self._controls.close(), self.heard.close()
        return self.end_session(may_go_on=True) and written and silent

    def standing(self) -> tuple[LiveNews, ...]:
        """Return the messages about source and count, for a window that knows nothing yet."""
        if (session := self._session) is None:
            return self._cut_short.standing
        return SourceChanged(session.source_state), CountChanged(session.snapshot())

    # -- sources ----------------------------------------------------------------------------

    def find_cameras(self) -> None:
        """Look for cameras, and the first time for an interrupted count."""
        self._aside("live-cameras", self._sources.find_cameras)
        if not self._looked:
            self._looked = True
            self._in_turn(self._find_count)

    def open_source(self, source: str) -> None:
        """Show another source."""
        self._source = source
        self._attempt += 1
        self._send(SourceChanged(SourceState(SourceStatus.OPENING)))
        self._aside("live-open", partial(self._open, source, self._attempt))

    def _open(self, source: str, attempt: int) -> None:
        session = self._ready()
        try:
            make = self._sources.maker_of(source)
        except (UserError, EnvironmentFault):
            self._send(SourceChanged(SourceState(SourceStatus.CLOSED)))
            raise
        with self._guard:
            # Meanwhile another may have been chosen, or the window closed.
            if attempt == self._attempt and session is self._session:
                session.open_source(make)

    def close_source(self) -> None:
        """Release the source; the count is kept."""
        self._attempt += 1
        self._order(live_session.LiveSession.close_source)

    @property
    def camera(self) -> CameraControls:
        """The open source's camera, and the stored settings of each."""
        return self._controls

    def play(self, label: Label | None) -> None:
        """Play the tone of a type."""
        self.heard.try_tone(label or REVIEW)

    # -- the count --------------------------------------------------------------------------

    def _find_count(self) -> None:
        self._cut_short.look(self._session)

    def follow_log(self) -> None:
        """Look in the present log for a count to resume; one from another log is no longer offered."""
        self._cut_short.forget()
        self._send(CountFound(None))
        if self._looked:
            self._in_turn(self._find_count)

    def has_under_way(self, batch_id: int) -> bool:
        """Return whether a batch of the log is the count running here, and so belongs to nobody else."""
        return self.batch_id == batch_id

    @property
    def batch_id(self) -> int | None:
        """The log's batch for the running count, None if there is none."""
        kept = self._count_log
        return None if kept is None else kept.batch_id(self._log())

    def resume(self) -> None:
        """Resume the interrupted count, paused."""
        offered = self._cut_short.batch_id
        if offered is not None:
            self._take_over(offered)
        self._order(self._resume)

    def _resume(self, session: LiveSession) -> None:
        count = self._cut_short.resume(session)
        if count is None:
            return
        self._target = count.terms.target
        self.microscope.resume(count.profile_id)
        shown, read = session.snapshot(), self._outside.live.read_picture
        for cell, picture in pictures_of(count, shown, read):
            self._send(CellCounted(cell, picture))

    def start(self) -> None:
        """Start or resume counting."""
        self._order(self._start)

    def _start(self, session: LiveSession) -> None:
        if self._stale and not session.logged:
            self._new_count(session)
            session = self._ready()
        session.start()

    def pause(self) -> None:
        """Stop counting; names are still shown."""
        self._order(live_session.LiveSession.pause)

    def hold(self) -> None:
        """Pause a running count: nobody is there to see whose blood it counts."""
        self._in_turn(partial(self._hold, self._say))

    def new_count(self) -> None:
        """End this count and prepare another, with the present settings."""
        self._order(self._new_count)

    def _new_count(self, session: LiveSession) -> None:
        self._cut_short.forget()
        if not self._stale:
            session.new_count()
            self.microscope.note_model(session.card, session.options)
            return
        self.end_session()
        self._ready()
        if self._source:
            self.open_source(self._source)

    def set_target(self, target: int | None) -> None:
        """Change the target number of leukocytes."""
        self._target = target
        self._order(lambda session: session.set_target(target))

    def set_sample(self, accession: str) -> None:
        """Set whose blood is counted, for this count or the next."""
        self._order(lambda session: session.set_sample(accession))

    def set_stop_early(self, stop_early: bool) -> None:
        """Choose whether to stop as soon as every type is settled."""
        self._stop_early = stop_early
        self._order(lambda session: session.set_stop_early(stop_early))

    def name(self, key: CellKey, label: Label | None) -> None:
        """Name or rename a cell of the count."""
        self.heard.tell(label)
        self._say_of(lambda session: session.name(key, label))

    def add_by_hand(self, label: Label) -> None:
        """Count a cell that the program does not see."""
        self._order(lambda session: session.add_by_hand(label))

    def undo(self) -> None:
        """Take back a person's last act."""
        self._say_of(live_session.LiveSession.undo)

    def redo(self) -> None:
        """Restore what was last taken back."""
        self._say_of(live_session.LiveSession.redo)

    def _say_of(self, task: Callable[[LiveSession], object]) -> None:
        """Carry out a person's statement about a cell; it may change what was proven."""

        def work(session: LiveSession) -> None:
            task(session)
            self.microscope.follow()

        self._order(work)

    def save_snapshot(self) -> None:
        """Save the current field with its labels."""
        self._order(live_session.LiveSession.save_snapshot)

    def save_clip(self) -> None:
        """Save the last half minute as a video."""
        self._order(live_session.LiveSession.save_clip)
