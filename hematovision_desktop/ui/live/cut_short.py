"""A count that was cut short is offered: on the page to begin from, and asked for before another begins."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from hematovision_desktop.services.messages.live import LiveCommands
from hematovision_desktop.ui.live.dialogs import LiveDialogs
from hematovision_desktop.ui.live.start import LiveStartPage


class CutShort(QObject):
    """Offers it, and goes on with it where a person agrees."""

    def __init__(self, commands: LiveCommands, start: LiveStartPage, dialogs: LiveDialogs) -> None:
        super().__init__(dialogs)
        self._commands = commands
        self._start = start
        self._dialogs = dialogs
        self._cells: int | None = None
        start.resume_asked.connect(self._resume)
        dialogs.resume_agreed.connect(self._resume)

    def offer(self, cells: int | None) -> None:
        """Offer a count of so many cells; None: there is none, or another has begun."""
        self._cells = cells
        self._start.offer_resume(cells)

    def ask(self) -> None:
        """Ask once, before the first count begins."""
        if self._cells is not None:
            self._dialogs.ask_to_resume(self._cells)
            self._cells = None

    @Slot()
    def _resume(self) -> None:
        self.offer(None)
        self._commands.resume()
