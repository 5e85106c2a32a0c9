"""A line with one message and two answers: act on it, or dismiss it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton

from hematovision_desktop.ui.parts.layout.rows import READABLE_CHARACTERS, Rows
from hematovision_desktop.ui.parts.layout.widgets import button, label


class NoticeLine(QFrame):
    """Hidden until it has a message, which is also its name for screen readers.

    wished: it has a message where it is visible, or no longer. turn: decides which line goes first
    if only one fits.
    """

    wished = Signal()
    turn = 1

    def __init__(self) -> None:
        super().__init__()
        self._is_wanted = self._waits = False
        self.setObjectName("banner")
        self.setProperty("kind", "notice")
        self._text = label("", wrap=True)
        self.hide()

    def _answers(
        self, act: str, leave: str, *, act_look: str = ""
    ) -> tuple[QPushButton, QPushButton]:
        """Lay out the line and return its two buttons; they go below the text if it is narrow."""
        buttons = button(act, look=act_look), button(leave, look="link")
        layout = Rows()
        layout.setContentsMargins(16, 4, 16, 4)
        layout.add(self._text, 1, READABLE_CHARACTERS * self.fontMetrics().averageCharWidth())
        for one in buttons:
            layout.add(one)
        self.setLayout(layout)
        return buttons

    def setVisible(self, visible: bool) -> None:  # noqa: N802
        """Show it, unless it must wait for its turn; or hide it."""
        changed = visible != self._is_wanted
        self._is_wanted = visible
        super().setVisible(visible and not self._waits)
        if changed:
            self.wished.emit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Request a turn also when its surrounding part becomes visible."""
        super().showEvent(event)
        self.wished.emit()

    @property
    def is_said(self) -> bool:
        """Whether it has a message: it is shown, or waits for its turn."""
        return self._is_wanted

    @property
    def is_wanted(self) -> bool:
        """Whether it has a message in a visible place."""
        beside = self.parentWidget()
        return self._is_wanted and beside is not None and beside.isVisible()

    def wait(self, waits: bool) -> None:
        """Give way to another line, or stop doing so."""
        if waits != self._waits:
            self._waits = waits
            super().setVisible(self._is_wanted and not waits)

    def say(self, text: str) -> None:
        """Show a sentence."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()
