"""Keeps the window on its screen when the screen gets smaller."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from hematovision_desktop.ui.parts.input.later import later
from hematovision_desktop.ui.parts.layout.on_screen import within


class StaysOnScreen(QObject):
    """Brings a window back after a screen change, which most desktops leave to the program.

    After plugging in a projector or docking a laptop, the lower edge, with the research notice and
    all buttons there, would be outside.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        # In the next turn: the desktop may move the window itself.
        self._soon = later(self, self.bring_back)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._follow)
        application.screenRemoved.connect(self._changed)
        for screen in application.screens():
            self._follow(screen)

    @Slot(QScreen)
    def _follow(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._changed)

    @Slot()
    def _changed(self) -> None:
        self._soon.start()

    @Slot()
    def bring_back(self) -> None:
        """Move the window onto its screen, and shrink it to fit; not if it fills the screen anyway."""
        window = self._window
        if window.isMaximized() or window.isFullScreen() or window.isMinimized():
            return
        around, inner = window.frameGeometry(), window.geometry()
        put = within(around, window.screen().availableGeometry())
        if put != around:
            window.resize(inner.size() + put.size() - around.size())
            window.move(put.topLeft())
