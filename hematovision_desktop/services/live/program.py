"""The live microscope for the window: its sources, its count, and a count that was cut short."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.live.events import (
    CellCounted,
    CountChanged,
    SourceChanged,
)
from hematovision_desktop.core.live.source import SourceState, SourceStatus
from hematovision_desktop.core.logbook.batch_names import BatchNames
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.samples.laboratory import Laboratory
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.services.live.camera_settings import CameraControls, Sources
from hematovision_desktop.services.live.cut_short import CutShort, pictures_of
from hematovision_desktop.services.live.heard import REVIEW
from hematovision_desktop.services.live.session_owner import SessionOwner
from hematovision_desktop.services.messages.live import (
    CountFound,
    LiveNews,
)
from hematovision_desktop.services.microscopes.microscopes import Microscopes
from hematovision_desktop.services.review.workplace import Workplace

if TYPE_CHECKING:
    from hematovision_desktop.services.live import session as live_session
    from hematovision_desktop.services.live.session import LiveSession
else:
    live_session = late("hematovision_desktop.services.live.session")


class LiveProgram(SessionOwner):
    """The implementation of ``services.messages.live.LiveCommands``; called on the main thread.

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
        laboratory: Callable[[], Laboratory],
    ) -> None:
        super().__init__(
            place,
            settings,
            outside,
            who=who,
            pack=pack,
            microscopes=microscopes,
            names=names,
            laboratory=laboratory,
        )
        self._take_over = take_over
        self._source = ""
        self._sources = Sources(outside.live, self._controls, self._send)
        self._cut_short = CutShort(place, self._send, names)
        self._looked = False

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
        self._in_turn(self._hold)

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
