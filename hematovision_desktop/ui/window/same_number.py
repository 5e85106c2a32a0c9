"""The banner's line that another sample has the same number, while that is true of what is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject, Slot

from hematovision_desktop.core.samples.same_number import is_taken_for_another
from hematovision_desktop.core.samples.sample_log import Page, SamplePage, SampleQuery
from hematovision_desktop.services.messages.program import Commands, Event
from hematovision_desktop.services.messages.questions import Refused, SampleSearch
from hematovision_desktop.services.messages.samples import SameNumber, SamplesChanged
from hematovision_desktop.ui.parts.asking.questions import Questions
from hematovision_desktop.ui.window.frame import Banner


class SameNumberLine(QObject):
    """Shows the line with a sample of that number, holds it back with others, drops it once fixed.

    shown: the accession numbers in view.
    """

    def __init__(
        self, commands: Commands, banner: Banner, shown: Callable[[], Iterable[str]]
    ) -> None:
        super().__init__(banner)
        self._questions = Questions(commands)
        self._banner = banner
        self._shown = shown
        self._told: dict[str, SameNumber] = {}
        self._said: set[str] = set()

    def handle(self, event: Event) -> bool:
        """Follow news about numbers; return whether the event was that."""
        if isinstance(event, SameNumber):
            self._drop(event.number.casefold())
            self._told[event.number.casefold()] = event
            self.look()
        elif isinstance(event, SamplesChanged):
            for told in tuple(self._told.values()):
                asked = SampleSearch(SampleQuery(number=told.number), Page())
                self._questions.ask(told.number, asked, partial(self._hear, told))
        return isinstance(event, SameNumber)

    def _hear(self, told: SameNumber, found: SamplePage | Refused) -> None:
        number = told.number.casefold()
        if isinstance(found, Refused) or self._told.get(number) is not told:
            return
        own = next((one for one in found.samples if one.uid == told.uid), None)
        if own is None or not is_taken_for_another(own, found.samples):
            self._drop(number)

    @Slot()
    def look(self) -> None:
        """Show only the lines of the numbers in view; a dismissed line stays hidden."""
        if not self._told:
            return
        shown = {one.casefold() for one in self._shown()}
        for number, told in tuple(self._told.items()):
            if number in self._said and not self._banner.holds(told.text):
                self._drop(number)
            elif number not in shown:
                self._said.discard(number)
                self._banner.take_back(told.text)
            elif number not in self._said:
                self._said.add(number)
                self._banner.say(told.text)

    def _drop(self, number: str) -> None:
        self._said.discard(number)
        if (told := self._told.pop(number, None)) is not None:
            self._banner.take_back(told.text)
