"""What the screen requests from the live session at its own pace, answered at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.live.count_session import CountedCell, CountState
from hematovision_desktop.core.live.events import LiveView, MapView
from hematovision_desktop.core.verdicts.verdict import CellKey

if TYPE_CHECKING:
    from hematovision_desktop.core.live.recogniser import Mark
    from hematovision_desktop.services.live.session import LiveSession

HELD = sentence(
    "The window was locked, so the count was paused: cells seen since then are not counted. "
    "Is it still the same slide? Then press Start."
)


class SessionViews:
    """The views of the present live session; nothing without one."""

    def __init__(self) -> None:
        self._session: LiveSession | None = None

    def freeze(self, frozen: bool) -> None:
        """Freeze or unfreeze the image and the count."""
        session = self._session
        if session is not None:
            session.freeze(frozen)

    def _hold(self, say: Callable[[str], None]) -> None:
        """Pause a running count, and report it. Not on the main thread."""
        session = self._session
        if session is not None and session.snapshot().state is CountState.COUNTING:
            session.pause()
            say(HELD)

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
