"""Offers to resume an interrupted count: on the start page, and again before another count begins."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from hematovision_desktop.services.messages.live import CountFound, CountRenumbered, LiveCommands
from hematovision_desktop.ui.live.dialogs import LiveDialogs
from hematovision_desktop.ui.live.sample_field import SampleField
from hematovision_desktop.ui.live.start import LiveStartPage


class CutShort(QObject):
    """Offers the count, and resumes it if a person agrees."""

    def __init__(
        self,
        commands: LiveCommands,
        start: LiveStartPage,
        dialogs: LiveDialogs,
        sample: SampleField,
    ) -> None:
        super().__init__(dialogs)
        self._commands = commands
        self._start = start
        self._dialogs = dialogs
        self._sample = sample
        self._found: CountFound | None = None
        self._is_asked = False
        start.resume_asked.connect(self._resume)
        dialogs.resume_agreed.connect(self._resume)

    def offer(self, found: CountFound | None) -> None:
        """Offer a count; None: there is none, or another has begun."""
        self._found, self._is_asked = found, False
        self._start.offer_resume(found)

    def follow(self, event: CountRenumbered) -> None:
        """Show the current number of the count's sample, whether running or on offer."""
        if event.is_under_way:
            self._sample.show_kept(event.number)
        if self._found is not None and self._found.batch_id == event.batch_id:
            self.offer(replace(self._found, sample=event.number))

    def ask(self) -> None:
        """Ask once, before the first count begins."""
        if self._found is not None and not self._is_asked:
            self._is_asked = True
            self._dialogs.ask_to_resume(self._found)

    @Slot()
    def _resume(self) -> None:
        if self._found is not None:
            self._sample.show_kept(self._found.sample)
        self.offer(None)
        self._commands.resume()
