"""The context menu of a list: what can be done with its chosen rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QMenu

Entry = QAction | QAbstractButton | None
"""An action; a button, which an entry of its name presses unless it is hidden; None: a line between entries."""


class RowMenu(QObject):
    """Gives a list a menu, for a right click on a row, the menu key and Shift+F10.

    A right click chooses the row under it, as Qt does, unless it is one of several chosen. entries:
    asked each time.
    """

    def __init__(self, view: QAbstractItemView, entries: Callable[[], Sequence[Entry]]) -> None:
        super().__init__(view)
        self._view, self._entries = view, entries
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show)

    @Slot(QPoint)
    def _show(self, at: QPoint) -> None:
        view = self._view
        if not view.indexAt(at).isValid():
            return
        menu = QMenu(view)
        menu.setToolTipsVisible(True)
        for entry in self._entries():
            if isinstance(entry, QAction):
                menu.addAction(entry)
            elif entry is None:
                menu.addSeparator()
            elif not entry.isHidden():
                pressing = menu.addAction(entry.text())
                pressing.setEnabled(entry.isEnabled())
                pressing.setToolTip(entry.toolTip())
                pressing.triggered.connect(entry.click)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(view.viewport().mapToGlobal(at))
