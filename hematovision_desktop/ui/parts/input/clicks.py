"""Presses that nobody means: a double click presses one thing, once, and a held key acts once.

Tired people click everything twice. After the first click, the pointer may be over another button that
moved there, or over the same one, which now means the opposite. If it closes a dialog, Qt sends the second
one as a click of its own to whatever lies below; if it opens one, to a button that came up there. And
whoever holds a letter or Enter for too long would name every cell that comes next.
"""
# ruff: noqa: N802  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import ref

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QPushButton, QTextEdit

from hematovision_desktop.ui.parts.input.scanner import text_is_typed

if TYPE_CHECKING:
    _Button = QPushButton
else:
    _Button = object  # a mixin is no widget by itself: a class cannot inherit from two Qt classes

_pressed: list[ref[QAbstractButton]] = []
"""The last pressed button."""


class PressedOnce(_Button):
    """Ignores the second click of a double click. repeats: it is meant to be pressed as fast as possible."""

    repeats = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Handle a press."""
        note_press(self)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Press again only if that is intended."""
        if self.repeats and was_pressed(self):
            super().mouseDoubleClickEvent(event)
        else:
            event.accept()


def note_press(one: QAbstractButton) -> None:
    """Remember the last pressed button."""
    _pressed[:] = [ref(one)]


def was_pressed(one: QAbstractButton) -> bool:
    """Return whether a button was the last pressed one; if not, the double click began elsewhere."""
    return bool(_pressed) and _pressed[0]() is one


_PRESS, _RELEASE = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ACTING = (Qt.Key.Key_Delete, Qt.Key.Key_Space)


class StrayPresses(QObject):
    """Watches the windows that have the keyboard.

    Of clicks it drops one that follows a click in another window, at the same place and as fast as
    a double click. The times are those of the window system, so it does not matter how busy the
    program is. Of keys it drops the repeats of letters, digits, Enter, Delete and Space outside text. The
    repeats of shortcuts are not seen here: actions do not repeat, see `Actions`.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._window: QObject | None = None
        self._place = QPointF()
        self._at_ms = 0
        self._is_dropped = False
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._watch)
        self._watch(application.focusWindow())

    @Slot(QWindow)
    def _watch(self, window: QWindow | None) -> None:
        """Listen to the focused window, before its parts do."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drop a press that nobody means."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return event.isAutoRepeat() and _acts(event)
        if event.type() == _PRESS and isinstance(event, QMouseEvent):
            self._is_dropped = watched is not self._window and self._is_second(event)
            if not self._is_dropped:
                self._window = watched
                self._place, self._at_ms = event.globalPosition(), event.timestamp()
            return self._is_dropped
        return event.type() == _RELEASE and self._is_dropped

    def _is_second(self, event: QMouseEvent) -> bool:
        quick = event.timestamp() - self._at_ms <= QApplication.doubleClickInterval()
        way = event.globalPosition() - self._place
        return quick and way.manhattanLength() <= QApplication.startDragDistance()


def _acts(event: QKeyEvent) -> bool:
    """Return whether a key does something where the keyboard is, rather than write or move."""
    if event.key() in _ENTER:
        return not isinstance(QApplication.focusWidget(), QPlainTextEdit | QTextEdit)
    return not text_is_typed() and (event.key() in _ACTING or event.text().isalnum())
