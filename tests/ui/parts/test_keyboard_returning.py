"""A button that its work disabled or hid gets the focus back when the work is done."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hematovision_desktop.ui.parts.input.keyboard import Heir, Returning

WAYS = [QPushButton.setEnabled, QPushButton.setVisible]


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """Return a window for the buttons, kept as long as they need it."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def buttons(page: QWidget, qtbot: QtBot) -> list[QPushButton]:
    """Return a focused button and two after it."""
    column = QVBoxLayout(page)
    made = [QPushButton(name) for name in ("Hand over", "Not now", "Close")]
    for one in made:
        column.addWidget(one)
    Returning(made[0])
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    made[0].setFocus()
    return made


@pytest.mark.parametrize("put", WAYS)
def test_focus_returns_from_where_qt_left_it(
    buttons: list[QPushButton], put: Callable[[QPushButton, bool], None]
) -> None:
    for _ in range(2):
        put(buttons[0], False)
        assert buttons[1].hasFocus()
        put(buttons[0], True)
        assert buttons[0].hasFocus()


@pytest.mark.parametrize("put", WAYS)
def test_focus_stays_where_a_person_moved_it_meanwhile(
    buttons: list[QPushButton], put: Callable[[QPushButton, bool], None]
) -> None:
    put(buttons[0], False)
    buttons[2].setFocus()
    put(buttons[0], True)
    assert buttons[2].hasFocus()


@pytest.mark.parametrize("put", WAYS)
def test_one_that_had_it_not_takes_nothing(
    buttons: list[QPushButton], put: Callable[[QPushButton, bool], None]
) -> None:
    buttons[1].setFocus()
    put(buttons[0], False)
    put(buttons[0], True)
    assert buttons[1].hasFocus()


def opened_over(page: QWidget, qtbot: QtBot) -> QDialog:
    """Return an open dialog of a window, active in its place."""
    dialog = QDialog(page)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    return dialog


@pytest.mark.parametrize("put", WAYS)
def test_focus_returns_after_work_that_began_behind_a_dialog(
    page: QWidget,
    buttons: list[QPushButton],
    qtbot: QtBot,
    put: Callable[[QPushButton, bool], None],
) -> None:
    """The dialog it opened still has the window's attention when the work begins."""
    dialog = opened_over(page, qtbot)
    put(buttons[0], False)
    dialog.accept()
    put(buttons[0], True)
    assert page.focusWidget() is buttons[0]


def test_focus_moved_behind_a_dialog_stays(
    page: QWidget, buttons: list[QPushButton], qtbot: QtBot
) -> None:
    dialog = opened_over(page, qtbot)
    buttons[0].setEnabled(False)
    buttons[2].setFocus()
    dialog.accept()
    buttons[0].setEnabled(True)
    assert page.focusWidget() is buttons[2]


def test_whoever_gets_the_focus_is_seen(page: QWidget, qtbot: QtBot) -> None:
    """What comes with it, such as a list, may push it out of the part of a page that is seen."""
    area, body = QScrollArea(), QWidget()
    QVBoxLayout(page).addWidget(area)
    area.setWidget(body)
    area.setWidgetResizable(True)
    column = QVBoxLayout(body)
    turn_on, people, add = QPushButton("Turn on"), QWidget(), QPushButton("Add")
    people.setMinimumHeight(2000)
    for one in (turn_on, people, add):
        column.addWidget(one)
    people.hide()
    add.hide()
    Heir(add, (turn_on,))
    page.resize(200, 200)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    turn_on.setFocus()
    people.show()
    add.show()
    turn_on.hide()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    qtbot.waitUntil(lambda: add.visibleRegion().boundingRect() == add.rect())
    assert add.hasFocus()
