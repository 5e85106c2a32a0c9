"""A double click presses one thing once: nothing that moved under the pointer, and no undoing."""

from __future__ import annotations

import pytest
from fake_commands import FakeCommands
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from words_on import words_on

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.ui.live.tray import NameButton
from hematovision_desktop.ui.parts.input.clicks import StrayPresses
from hematovision_desktop.ui.parts.layout.breaking import PushButton
from hematovision_desktop.ui.parts.layout.widgets import tool
from hematovision_desktop.ui.parts.look.bars import ProbabilityBars
from hematovision_desktop.ui.window.frame import Banner
from hematovision_desktop.ui.window.main import MainWindow

FIRST, SECOND = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick


def click(on: QWidget, kind: QEvent.Type = FIRST) -> None:
    """Press and release like the window system, which sends the second of two as a double click."""
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
def test_does_not_press_what_moved_under_the_pointer(qtbot: QtBot, make: type[PushButton]) -> None:
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


def has_keyboard(one: QWidget) -> bool:
    return (
        QApplication.focusWindow() is not None and QApplication.focusWindow() is one.windowHandle()
    )


def press(on: QWidget, at: QPoint, at_ms: int) -> None:
    """Press and release at a place of the screen, as the window system tells a window."""
    window = on.windowHandle()
    left = Qt.MouseButton.LeftButton
    for kind, held in ((FIRST, left), (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton)):
        inside = QPointF(window.mapFromGlobal(at))
        event = QMouseEvent(kind, inside, QPointF(at), left, held, Qt.KeyboardModifier.NoModifier)
        event.setTimestamp(at_ms)
        QApplication.sendEvent(window, event)


@pytest.mark.parametrize(
    ("later_ms", "way_px", "pressed"), [(90, 0, 0), (90, 3, 0), (900, 0, 1), (90, 90, 1)]
)
def test_the_second_click_does_not_reach_what_lies_below_a_dialog_that_the_first_closed(
    qtbot: QtBot, later_ms: int, way_px: int, pressed: int
) -> None:
    below, found = QPushButton("Basophil"), []
    below.clicked.connect(lambda: found.append(1))
    qtbot.addWidget(below)
    below.setGeometry(100, 100, 400, 300)
    guard = StrayPresses(below)
    below.show()
    qtbot.waitUntil(lambda: has_keyboard(below))
    dialog = QDialog(below)
    closes = QPushButton("Go to the cells", dialog)
    closes.setGeometry(0, 0, 200, 100)
    closes.clicked.connect(dialog.accept)
    dialog.setGeometry(200, 200, 200, 100)
    dialog.open()
    qtbot.waitUntil(lambda: has_keyboard(dialog))
    at = QPoint(250, 250)
    press(dialog, at, 5_000)
    assert not dialog.isVisible() and guard.parent() is below
    press(below, at + QPoint(way_px, 0), 5_000 + later_ms)
    assert len(found) == pressed
    press(below, at, 9_000)
    assert len(found) == pressed + 1


def test_the_second_click_does_not_reach_a_dialog_that_the_first_opened(qtbot: QtBot) -> None:
    below = QPushButton("Remove…")
    qtbot.addWidget(below)
    below.setGeometry(100, 100, 400, 300)
    StrayPresses(below)
    below.show()
    qtbot.waitUntil(lambda: has_keyboard(below))
    dialog = QDialog(below)
    removes = QPushButton("Remove", dialog)
    removes.setGeometry(0, 0, 200, 100)
    removes.clicked.connect(dialog.accept)
    dialog.setGeometry(200, 200, 200, 100)
    below.clicked.connect(dialog.open)
    at = QPoint(250, 250)
    press(below, at, 5_000)
    qtbot.waitUntil(lambda: has_keyboard(dialog))
    press(dialog, at, 5_090)
    assert dialog.isVisible()
    press(dialog, at, 6_000)
    assert not dialog.isVisible()


def test_a_double_click_on_a_question_names_no_cell_below_it(
    full_window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    bars = full_window.classify_page.cell.bars
    at = bars.mapToGlobal(QPoint(20, 10))
    qtbot.waitUntil(lambda: has_keyboard(full_window))
    question = QDialog(full_window)
    answer = QPushButton("Go to the cells", question)
    answer.setFixedSize(200, 100)
    answer.clicked.connect(question.accept)
    question.setGeometry(at.x() - 50, at.y() - 50, 200, 100)
    question.open()
    qtbot.waitUntil(lambda: has_keyboard(question))
    press(question, at, 5_000)
    press(full_window, at, 5_090)
    assert commands.verdicts() == []
    press(full_window, at, 6_000)
    assert len(commands.verdicts()) == 1
