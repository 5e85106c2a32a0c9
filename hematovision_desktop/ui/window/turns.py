"""Message lines take turns in a low window: together they would leave no room for the work."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QMainWindow

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
