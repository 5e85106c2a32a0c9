"""The window stays in whole on its screen when that changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from hematovision_desktop.ui.window.main import MainWindow
from hematovision_desktop.ui.window.on_screen import within

SCREEN = QRect(0, 30, 1024, 570)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (QRect(0, 30, 1024, 570), QRect(0, 30, 1024, 570)),  # it fits, and stays
        (QRect(100, 90, 800, 400), QRect(100, 90, 800, 400)),
        (QRect(0, 0, 1360, 840), QRect(0, 30, 1024, 570)),  # too large
        (QRect(600, 500, 800, 400), QRect(224, 200, 800, 400)),  # too far right and down
        (QRect(-50, -20, 800, 400), QRect(0, 30, 800, 400)),  # too far left and up
    ],
)
def test_a_window_is_moved_no_more_than_it_has_to_be(before: QRect, after: QRect) -> None:
    assert within(before, SCREEN) == after


def test_a_window_comes_back_when_its_screen_changes(window: MainWindow, qtbot: QtBot) -> None:
    screen = window.screen()
    room = screen.availableGeometry()
    window.move(room.center())
    assert not room.contains(window.frameGeometry())
    screen.availableGeometryChanged.emit(room)
    qtbot.waitUntil(lambda: window.frameGeometry().left() == room.left())
    assert window.frameGeometry().bottom() <= room.bottom()
