"""A window that accepts files, folders and pictures dropped anywhere in it."""
# ruff: noqa: N802, ARG002  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from hematovision_desktop.ui.classify.page import ClassifyPage
from hematovision_desktop.ui.window.files import FileCommands, takes
from hematovision_desktop.ui.window.frame import DropOverlay
from hematovision_desktop.ui.window.pages import Pages


class DropWindow(QMainWindow):
    """Handles drops; a subclass creates its pages and then calls `take_drops`."""

    classify_page: ClassifyPage
    files: FileCommands
    pages: Pages

    def take_drops(self) -> None:
        """Accept drops from now on."""
        self._overlay = DropOverlay(self.pages)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show whether the dragged data would be accepted."""
        if not takes(event.mimeData()):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        page = self.classify_page
        if page.isVisible() and not page.has_batch:
            page.drop_page.set_hovered(True)
            return
        self._overlay.text = self.tr("Drop to start a new batch")
        self._overlay.setGeometry(self.pages.rect())
        self._overlay.raise_()
        self._overlay.show()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Accept any position in the window."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Note that nothing is dragged over the window any more."""
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take files, folders and pictures, several at once."""
        self._end_drag()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.files.take(event.mimeData(), dropped=True)

    def _end_drag(self) -> None:
        self.classify_page.drop_page.set_hovered(False)
        self._overlay.hide()
