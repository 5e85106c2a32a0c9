"""Ends typing at a press elsewhere, on pages where letters name cells.

A button there does not take the keyboard from a text field, so the next letters would be part of a
sample's number, unseen, instead of naming cells.
"""
# ruff: noqa: N802  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QMouseEvent, QWindow
from PySide6.QtWidgets import QLineEdit


class PressElsewhere(QObject):
    """Watches the window of a line while the line has the keyboard. pressed: something else was clicked.

    It is told before the press arrives: a part that takes the keyboard when clicked still gets it.
    """

    pressed = Signal()

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self._watched: QWindow | None = None
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the keyboard of the line, and the presses in its window."""
        kind = event.type()
        if watched is self._line:
            if kind == QEvent.Type.FocusIn:
                self._watch(self._line.window().windowHandle())
            elif kind == QEvent.Type.FocusOut:
                self._watch(None)
        elif kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            at = self._line.mapFromGlobal(event.globalPosition()).toPoint()
            if not self._line.rect().contains(at):
                self.pressed.emit()
        return False

    def _watch(self, window: QWindow | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = window
        if window is not None:
            window.installEventFilter(self)
