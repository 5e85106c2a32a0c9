"""Cells that arrive while the gallery is shown: only visible ones are painted."""

from __future__ import annotations

from fake_commands import FakeCommands, plain_result
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QImage, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tiles_seen import pictures_shown, top_of_second

from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.ui.classify.gallery.layout import HEADING_PX
from hematovision_desktop.ui.classify.gallery.view import GalleryView
from hematovision_desktop.ui.window.main import MainWindow

FIRST = LabelSet.FIVE.labels[0]
AT_FIRST, IN_ALL = 300, 900


class Painted(QObject):
    """Records what is painted of a view."""

    def __init__(self, view: GalleryView) -> None:
        super().__init__(view)
        self._viewport = view.viewport()
        self._viewport.installEventFilter(self)
        self.region = QRegion()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Record the event and let it pass."""
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


def shown(window: MainWindow, commands: FakeCommands, qtbot: QtBot) -> GalleryView:
    """Show a running batch with more cells of the first type than the view has room for."""
    page = window.classify_page
    commands.begin(total=IN_ALL)
    report(commands, [plain_result(at) for at in range(AT_FIRST)])
    window.resize(1200, 800)
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: page.is_settled and pictures_shown(page))
    rest(commands)
    group = page.gallery.model.groups()[0]
    assert group.key is FIRST
    assert page.gallery.view.rows_seen(page.gallery.view.viewport().rect())[-1] < group.count
    return page.gallery.view


def report(commands: FakeCommands, results: list[FieldResult]) -> None:
    done = results[-1].position + 1
    commands.report(results, done, IN_ALL, done / 1000)


def rest(commands: FakeCommands) -> None:
    for _ in range(9):
        commands.answer()
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def test_tiles_that_stay_where_they_are_are_not_painted_again(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    view = shown(window, commands, qtbot)
    page, painted = window.classify_page, Painted(view)
    report(commands, [plain_result(at) for at in range(AT_FIRST, IN_ALL)])
    qtbot.waitUntil(lambda: page.is_settled)
    rest(commands)
    assert page.gallery.model.rowCount() == IN_ALL
    heading = QRect(0, 0, view.viewport().width(), HEADING_PX)
    assert painted.region.intersects(heading), "its figure is another now"
    assert (painted.region - QRegion(heading)).isEmpty()


def on_screen(window: MainWindow) -> QImage:
    """Return what was painted, without painting anything."""
    return window.screen().grabWindow(window.winId()).toImage()


def test_moving_tiles_leave_no_traces(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    """Painting piece by piece gives the same picture as painting at once."""
    view = shown(window, commands, qtbot)
    page = window.classify_page
    second = top_of_second(view)
    view.verticalScrollBar().setValue(second - view.viewport().height() // 2)
    for first in range(AT_FIRST, IN_ALL, 200):
        rest(commands)
        report(commands, [plain_result(at) for at in range(first, first + 200)])
        qtbot.waitUntil(lambda: page.is_settled and pictures_shown(page))
    assert top_of_second(view) > second
    rest(commands)
    by_pieces = on_screen(window)
    view.viewport().repaint()
    rest(commands)
    assert on_screen(window) == by_pieces
