"""Where the window is: as a person left it, and on its screen when that gets smaller."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QMainWindow, QWidget

from hematovision_desktop.core.naming.settings import WindowMemory, WindowState
from hematovision_desktop.ui.classify.gallery.layout import DEFAULT_SIDE_PX
from hematovision_desktop.ui.classify.page import ClassifyPage
from hematovision_desktop.ui.parts.input.later import later
from hematovision_desktop.ui.parts.layout.on_screen import within
from hematovision_desktop.ui.parts.layout.room import first_size


def restore(window: QMainWindow, page: ClassifyPage, state: WindowState) -> None:
    """Restore the last sizes of window and page, or those of a first start."""
    if not window.restoreGeometry(QByteArray(state.geometry)):
        window.resize(first_size(QGuiApplication.primaryScreen().availableSize()))
    page.split.restoreState(QByteArray(state.split))
    page.side.restoreState(QByteArray(state.side))
    page.gallery.bar.side.setValue(state.tile_px or DEFAULT_SIDE_PX)


def keep(window: QMainWindow, page: ClassifyPage, memory: WindowMemory) -> None:
    """Save the sizes of window and page."""
    memory.change(
        geometry=window.saveGeometry().data(),
        split=page.split.saveState().data(),
        side=page.side.saveState().data(),
        tile_px=page.gallery.bar.side.value(),
    )


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
