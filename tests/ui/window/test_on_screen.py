"""The window stays completely on its screen when the screen changes."""

from __future__ import annotations

import pytest
from fake_commands import FakeCommands
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.signing.log_key import Guard
from hematovision_desktop.core.signing.people import Person, Role
from hematovision_desktop.services.messages.people import PeopleState
from hematovision_desktop.services.messages.protection import Protection
from hematovision_desktop.ui.parts.layout.on_screen import take_size, within
from hematovision_desktop.ui.window.main import MainWindow

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
def test_moves_a_window_no_more_than_necessary(before: QRect, after: QRect) -> None:
    assert within(before, SCREEN) == after


def test_a_window_returns_when_its_screen_changes(window: MainWindow, qtbot: QtBot) -> None:
    screen = window.screen()
    room = screen.availableGeometry()
    window.move(room.center())
    assert not room.contains(window.frameGeometry())
    screen.availableGeometryChanged.emit(room)
    qtbot.waitUntil(lambda: window.frameGeometry().left() == room.left())
    assert window.frameGeometry().bottom() <= room.bottom()


def test_a_dialog_that_grows_keeps_its_buttons_on_the_screen(
    window: MainWindow, qtbot: QtBot
) -> None:
    dialog, room = QDialog(window), window.screen().availableGeometry()
    text = QLabel("a\n" * 3)
    QVBoxLayout(dialog).addWidget(text)
    dialog.show()
    dialog.move(room.left() + 40, room.bottom() - dialog.frameGeometry().height())
    text.setText("a\n" * 12)
    take_size(dialog)
    qtbot.waitUntil(lambda: dialog.height() >= text.sizeHint().height())
    assert room.contains(dialog.frameGeometry())
    assert dialog.frameGeometry().left() == room.left() + 40


@pytest.mark.parametrize("asks", ["for the passphrase of the log", "who is there"])
def test_what_is_asked_at_the_start_stays_over_a_window_that_is_placed_later(
    window: MainWindow, commands: FakeCommands, asks: str
) -> None:
    if asks == "who is there":
        commands.people.show(PeopleState((Person("Ada", Role.ADMINISTRATOR),)))
    else:
        commands.protection.show(Protection(Guard.PASSPHRASE, locked="It is encrypted."))
    (dialog,) = (one for one in window.findChildren(QDialog) if one.isVisible())
    window.move(QPoint(0, 0))
    apart = dialog.pos() - window.pos()
    window.move(QPoint(90, 60))
    assert dialog.pos() - window.pos() == apart


def test_a_dialog_that_grows_stays_in_the_middle(window: MainWindow, qtbot: QtBot) -> None:
    dialog = QDialog(window)
    text = QLabel("a\n" * 3)
    QVBoxLayout(dialog).addWidget(text)
    dialog.show()
    middle = dialog.frameGeometry().center()
    text.setText("a long line\n" * 12)
    take_size(dialog)
    qtbot.waitUntil(lambda: dialog.height() >= text.sizeHint().height())
    apart = dialog.frameGeometry().center() - middle
    assert max(abs(apart.x()), abs(apart.y())) <= 1
