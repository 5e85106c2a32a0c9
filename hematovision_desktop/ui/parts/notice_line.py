"""A line that tells of one thing and has two answers: do something about it, or leave it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QPushButton

from hematovision_desktop.ui.parts.rows import READABLE_CHARACTERS, Rows
from hematovision_desktop.ui.parts.widgets import button, label


class NoticeLine(QFrame):
    """Hidden until it says something. What it says is its name for a screen reader."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setProperty("kind", "notice")
        self._text = label("", wrap=True)
        self.hide()

    def _answers(
        self, act: str, leave: str, *, act_look: str = ""
    ) -> tuple[QPushButton, QPushButton]:
        """Lay out the line and return its two buttons; they go below the text where it is narrow."""
        buttons = button(act, look=act_look), button(leave, look="link")
        layout = Rows()
        layout.setContentsMargins(16, 4, 16, 4)
        layout.add(self._text, 1, READABLE_CHARACTERS * self.fontMetrics().averageCharWidth())
        for one in buttons:
            layout.add(one)
        self.setLayout(layout)
        return buttons

    def say(self, text: str) -> None:
        """Show a sentence."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()
