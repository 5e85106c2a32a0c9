"""A double click presses one thing, once: not what moved under the pointer, and nothing back again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from words_on import words_on

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.ui.live.tray import NameButton
from hematovision_desktop.ui.parts.bars import ProbabilityBars
from hematovision_desktop.ui.parts.breaking import PushButton
from hematovision_desktop.ui.parts.widgets import tool
from hematovision_desktop.ui.window.frame import Banner

FIRST, SECOND = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick


def click(on: QWidget, kind: QEvent.Type = FIRST) -> None:
    """Press and release as the window system does; the second of two comes as a double click."""
    place, left = QPointF(8, 8), Qt.MouseButton.LeftButton
    for one, held in ((kind, left), (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton)):
        where = (place, QPointF(on.mapToGlobal(place.toPoint())))
        QApplication.sendEvent(
            on, QMouseEvent(one, *where, left, held, Qt.KeyboardModifier.NoModifier)
        )


def test_it_dismisses_one_sentence_and_leaves_the_one_before_to_be_read(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.say("The log could not be written.")
    banner.say("There is no picture in it.")
    click(banner.dismiss_button)
    click(banner.dismiss_button, SECOND)
    assert words_on(banner) == "The log could not be written."
    assert not banner.isHidden()


@pytest.mark.parametrize("make", [PushButton, lambda text: tool("notice", text)])
def test_what_moves_under_the_pointer_is_not_pressed(qtbot: QtBot, make: type[PushButton]) -> None:
    first, other = PushButton("Dismiss"), make("Not now")
    for one in (first, other):
        qtbot.addWidget(one)
    with qtbot.assertNotEmitted(other.clicked):
        click(first)
        click(other, SECOND)
    with qtbot.waitSignal(other.clicked):
        click(other)


def test_a_sign_can_be_pressed_fast(qtbot: QtBot) -> None:
    undo, pressed = tool("notice", "Undo"), []
    qtbot.addWidget(undo)
    undo.clicked.connect(lambda: pressed.append(1))
    click(undo)
    click(undo, SECOND)
    assert len(pressed) == 2


@pytest.mark.parametrize(("by_hand", "times"), [(False, 1), (True, 2)])
def test_a_name_is_given_to_one_cell_but_by_hand_each_click_counts(
    qtbot: QtBot, by_hand: bool, times: int
) -> None:
    button, pressed = NameButton(Label.NEUTROPHIL), []
    qtbot.addWidget(button)
    button.repeats = by_hand
    button.clicked.connect(lambda: pressed.append(1))
    click(button)
    click(button, SECOND)
    assert len(pressed) == times


def test_a_bar_names_one_cell(qtbot: QtBot) -> None:
    bars, named = ProbabilityBars(), []
    qtbot.addWidget(bars)
    bars.resize(300, 200)
    bars.show_probabilities({Label.NEUTROPHIL: 0.8, Label.EOSINOPHIL: 0.2})
    bars.label_clicked.connect(named.append)
    click(bars)
    click(bars, SECOND)
    assert named == [Label.NEUTROPHIL]
