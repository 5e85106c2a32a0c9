"""A button that its work disabled or hid gets the focus back when the work is done."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hematovision_desktop.ui.parts.keyboard import Returning

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
