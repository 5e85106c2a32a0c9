"""Keeps the second click of a double click in the window of the first.

Tired people click everything twice. If the first click closes a dialog, Qt sends the second one as
a click of its own to whatever lies below it; if it opens one, to a button that came up there.
"""
# ruff: noqa: N802  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Slot
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication

_PRESS, _RELEASE = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease


class SecondClicks(QObject):
    """Drops a click that follows one in another window, at the same place and as fast as a double click.

    The times are those of the window system, so it does not matter how busy the program is.
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
        """Drop the second click of a double click if its first was in another window."""
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
