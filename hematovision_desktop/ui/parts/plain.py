"""Text from data is shown as it is written: no tag in a folder's name becomes a picture or a link."""

from __future__ import annotations

import html
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox

from hematovision_desktop.ui.parts.unbroken import unbroken

Box = TypeVar("Box", bound=QMessageBox)


def tip(text: str) -> str:
    """Return a text for a tool tip, which Qt reads as rich text where it looks like some."""
    text = unbroken(text)
    return f"<qt>{html.escape(text)}</qt>" if "<" in text else text


def speak_plainly(box: Box) -> Box:
    """Have a question show its texts as they are; call it once they are set."""
    box.setTextFormat(Qt.TextFormat.PlainText)
    for part in box.findChildren(QLabel):
        part.setTextFormat(Qt.TextFormat.PlainText)
        part.setText(unbroken(part.text()))
    return box
