"""How a person left the window, saved and restored."""

from __future__ import annotations

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from hematovision_desktop.core.naming.settings import WindowMemory, WindowState
from hematovision_desktop.ui.classify.gallery.layout import DEFAULT_SIDE_PX
from hematovision_desktop.ui.classify.page import ClassifyPage
from hematovision_desktop.ui.parts.layout.room import first_size


def restore(window: QMainWindow, page: ClassifyPage, state: WindowState) -> None:
    """Restore the last sizes of window and page, or those of a first start."""
    if not window.restoreGeometry(QByteArray(state.geometry)):
        window.resize(first_size(QGuiApplication.primaryScreen().availableSize()))
    page.split.restoreState(QByteArray(state.split))
    page.side.restoreState(QByteArray(state.side))
    page.gallery.side.setValue(state.tile_px or DEFAULT_SIDE_PX)


def keep(window: QMainWindow, page: ClassifyPage, memory: WindowMemory) -> None:
    """Save the sizes of window and page."""
    memory.change(
        geometry=window.saveGeometry().data(),
        split=page.split.saveState().data(),
        side=page.side.saveState().data(),
        tile_px=page.gallery.side.value(),
    )
