"""Windows lie in whole on their screen: at their lower edge stand the buttons."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from hematovision_desktop.ui.parts.widgets import set_look


class MenusOnScreen(QObject):
    """Brings menus back that Qt puts beside the screen.

    One that is higher than the screen stands in columns, and from right to left beginning at the right
    end of its title, where all but its first column would not be seen. Where columns are wider than the
    screen, it stands in one, which scrolls.
    """

    def hold(self, menu: QMenu) -> None:
        """Keep a menu on its screen."""
        menu.installEventFilter(self)
        menu.aboutToShow.connect(partial(_fit, menu))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Move a menu onto its screen as it is shown."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            put = within(watched.geometry(), watched.screen().availableGeometry()).topLeft()
            if put != watched.pos():
                watched.move(put)
        return super().eventFilter(watched, event)


def _fit(menu: QMenu) -> None:
    """Have a menu stand in columns or, where those are wider than the screen, in one that scrolls."""
    _set_look(menu, "")
    if menu.sizeHint().width() > menu.screen().availableGeometry().width():
        _set_look(menu, "long")


def _set_look(menu: QMenu, look: str) -> None:
    if menu.property("look") != look:
        set_look(menu, "look", look)
        # Else Qt keeps the places that its rows had.
        QApplication.sendEvent(menu, QEvent(QEvent.Type.StyleChange))


def take_size(dialog: QWidget) -> None:
    """Give a dialog the size that it needs by now; one that grows is moved up where it would leave the screen."""
    frame, inner = dialog.frameGeometry(), dialog.geometry()
    dialog.adjustSize()
    if not dialog.isVisible():
        return  # Qt puts it into the middle when it is shown
    around = QRect(frame.topLeft(), dialog.size() + frame.size() - inner.size())
    put: QPoint = within(around, dialog.screen().availableGeometry()).topLeft()
    if put != frame.topLeft():
        dialog.move(put)


def within(around: QRect, screen: QRect) -> QRect:
    """Return where a window of a frame lies in whole on a screen, in px: moved no more than it has to be."""
    put = QRect(around.topLeft(), around.size().boundedTo(screen.size()))
    put.moveLeft(max(screen.left(), min(put.left(), screen.right() + 1 - put.width())))
    put.moveTop(max(screen.top(), min(put.top(), screen.bottom() + 1 - put.height())))
    return put
