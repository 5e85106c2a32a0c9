"""Drops presses that nobody means: the second click of a double click in another window, and what a
held key repeats.

Tired people click everything twice. If the first click closes a dialog, Qt sends the second one as
a click of its own to whatever lies below it; if it opens one, to a button that came up there. And
whoever holds a letter or Enter for too long would name every cell that comes next.
"""
# ruff: noqa: N802  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit

from hematovision_desktop.ui.parts.input.scanner import text_is_typed

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
