"""Keeps windows fully on their screen: their buttons are at the lower edge."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QMoveEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from hematovision_desktop.ui.parts.layout.widgets import set_look


class MenusOnScreen(QObject):
    """Moves menus onto the screen that Qt places beside it.

    A menu taller than the screen gets columns; from right to left it starts at the right end of its
    title, so all but its first column would be off the screen. If columns are wider than the
    screen, the menu gets one column, which scrolls.
    """

    def hold(self, menu: QMenu) -> None:
        """Keep a menu on its screen."""
        menu.installEventFilter(self)
        menu.aboutToShow.connect(partial(_fit, menu))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Move a menu onto its screen when it is shown."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            put = within(watched.geometry(), watched.screen().availableGeometry()).topLeft()
            if put != watched.pos():
                watched.move(put)
        return super().eventFilter(watched, event)


def _fit(menu: QMenu) -> None:
    """Give a menu columns or, if those are wider than the screen, one that scrolls."""
    _set_look(menu, "")
    if menu.sizeHint().width() > menu.screen().availableGeometry().width():
        _set_look(menu, "long")


def _set_look(menu: QMenu, look: str) -> None:
    if menu.property("look") != look:
        set_look(menu, "look", look)
        # Otherwise Qt keeps the places of its rows.
        QApplication.sendEvent(menu, QEvent(QEvent.Type.StyleChange))


class StayOver(QObject):
    """Moves a dialog with its window, which some desktops place only once the dialog is there, as at the start."""

    def __init__(self, dialog: QWidget, window: QWidget) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Move the dialog as far as its window was moved."""
        if isinstance(event, QMoveEvent) and self._dialog.isVisible():
            self._dialog.move(self._dialog.pos() + event.pos() - event.oldPos())
        return super().eventFilter(watched, event)


def take_size(dialog: QWidget) -> None:
    """Give a dialog the size that it now needs: its middle stays, unless it would leave the screen."""
    frame, inner = dialog.frameGeometry(), dialog.geometry()
    if dialog.isVisible():
        # Its layout would make it higher later, to the right and down.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    dialog.adjustSize()
    if not dialog.isVisible():
        return  # Qt centres it when it is shown
    around = QRect(frame.topLeft(), dialog.size() + frame.size() - inner.size())
    around.moveCenter(frame.center())
    put: QPoint = within(around, dialog.screen().availableGeometry()).topLeft()
    if put != dialog.pos():
        dialog.move(put)


def within(around: QRect, screen: QRect) -> QRect:
    """Return where a window with a frame lies fully on a screen, in px, moved as little as possible."""
    put = QRect(around.topLeft(), around.size().boundedTo(screen.size()))
    put.moveLeft(max(screen.left(), min(put.left(), screen.right() + 1 - put.width())))
    put.moveTop(max(screen.top(), min(put.top(), screen.bottom() + 1 - put.height())))
    return put
