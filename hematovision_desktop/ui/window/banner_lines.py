"""The lines in the banner and under it: which take turns, what a scan says, and that a number is another sample's too."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from hematovision_desktop.core.samples.same_number import is_taken_for_another
from hematovision_desktop.core.samples.sample_log import Page, SamplePage, SampleQuery
from hematovision_desktop.services.messages.program import Commands, Event
from hematovision_desktop.services.messages.questions import Refused, SampleSearch
from hematovision_desktop.services.messages.samples import SameNumber, SamplesChanged
from hematovision_desktop.ui.parts.asking.questions import Questions
from hematovision_desktop.ui.parts.input.clicks import StrayPresses
from hematovision_desktop.ui.parts.input.scanner import ScanGuard
from hematovision_desktop.ui.parts.notice_line import NoticeLine
from hematovision_desktop.ui.window.frame import Banner

_LOW_LINES = 36
"""A window with fewer lines of text has room for one message line."""


class Turns(QObject):
    """Makes the lines of a window wait as long as one with priority is shown.

    first: has priority over all, is shown at once, and says how many wait. Call `settle` when another page is shown.
    """

    def __init__(self, window: QMainWindow, first: Banner) -> None:
        super().__init__(window)
        self._window = window
        # Its content grows with it. A filter of its child's on the window itself would be asked while the window
        # is destroyed, which ends the process.
        self._content = window.centralWidget()
        self._first = first
        self._lines: list[NoticeLine] = []
        for one in filter(None, (self._content, first)):
            one.installEventFilter(self)
        self.settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """React to the height of the window, and to the line with priority."""
        shown = QEvent.Type.ShowToParent, QEvent.Type.HideToParent
        of_content = QEvent.Type.Resize, QEvent.Type.FontChange
        if event.type() in (of_content if watched is self._content else shown):
            self._share()
        return super().eventFilter(watched, event)

    @Slot()
    def settle(self) -> None:
        """Find the lines, of which a new page has more, and give them their turns."""
        for one in self._window.findChildren(NoticeLine):
            if one not in self._lines:
                self._lines.append(one)
                one.wished.connect(self._share)
        self._lines.sort(key=lambda one: one.turn)
        self._share()

    @Slot()
    def _share(self) -> None:
        spacing = self._window.fontMetrics().lineSpacing()
        is_low = self._window.height() < _LOW_LINES * spacing
        taken = is_low and not self._first.isHidden()
        self._first.count_behind(sum(one.is_wanted for one in self._lines) if taken else 0)
        for one in self._lines:
            one.wait(taken)
            taken = taken or (is_low and one.is_wanted)


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


class Scans(QObject):
    """Says in the banner that a scan did nothing, and where to scan the number."""

    def __init__(self, banner: Banner, actions: Iterable[QAction]) -> None:
        super().__init__(banner)
        self._banner = banner
        StrayPresses(self)
        self.guard = ScanGuard(self, actions)
        self.guard.scanned.connect(self.show)

    @Slot()
    def show(self) -> None:
        """Report that a scanned text named nothing."""
        said = self.tr(
            "Something was scanned outside a number box. No cell was named. Click the box for "
            "the number, then scan again."
        )
        self._banner.say(said, is_fault=False)
