"""A key that is held too long does what one press does: it names no further cells."""

from __future__ import annotations

import pytest
from fake_commands import FakeCommands
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hematovision_desktop.ui.window.main import MainWindow

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def hold(on: QWidget, key: Qt.Key, text: str = "", mods: Qt.KeyboardModifier = NONE) -> None:
    """Press a key and let it repeat, as the window system tells it."""
    handle = on.window().windowHandle()
    for repeats in (False, *[True] * 8):
        QTest.simulateEvent(handle, True, int(key), mods, text, repeats)
    QTest.simulateEvent(handle, False, int(key), mods, text, False)


@pytest.mark.parametrize(
    ("key", "text"), [(Qt.Key.Key_M, "m"), (Qt.Key.Key_Return, "\r"), (Qt.Key.Key_Delete, "")]
)
def test_it_names_or_removes_one_cell(
    key: Qt.Key, text: str, full_window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    gallery = full_window.classify_page.gallery
    gallery.bar.show_waiting()
    gallery.view.setFocus()
    assert gallery.model.rowCount() > 2
    hold(gallery.view, key, text)
    qtbot.waitUntil(lambda: len(commands.rows) > 0)
    QTest.keyClick(full_window.windowHandle(), Qt.Key.Key_F11)  # what was held on the way is let go
    assert len(commands.rows) == 1


def test_space_zooms_once(full_window: MainWindow, qtbot: QtBot) -> None:
    view = full_window.classify_page.gallery.view
    view.setFocus()
    zoomed: list[int] = []
    view.space_pressed.connect(lambda: zoomed.append(1))
    hold(view, Qt.Key.Key_Space, " ")
    qtbot.waitUntil(lambda: bool(zoomed), timeout=20_000)
    qtbot.keyClick(full_window, Qt.Key.Key_F11)
    assert zoomed == [1]


def test_undo_goes_on_while_it_is_held(
    full_window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    view = full_window.classify_page.gallery.view
    view.setFocus()
    for key in (Qt.Key.Key_M, Qt.Key.Key_B) * 3:
        qtbot.keyClick(view, key)
    assert len(commands.verdicts()) == 6
    hold(view, Qt.Key.Key_Z, "z", CTRL)
    assert len(commands.calls("undo")) > 3


def test_enter_answers_one_question_and_nothing_after_it(
    full_window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    full_window.classify_page.gallery.view.setFocus()
    question = QDialog(full_window)
    goes_on = QPushButton("Go on", question)
    pressed: list[int] = []
    goes_on.clicked.connect(lambda: pressed.append(1))
    question.open()
    qtbot.waitUntil(goes_on.hasFocus, timeout=20_000)
    hold(question, Qt.Key.Key_Return, "\r")
    assert pressed == [1]
    question.accept()
    for _ in range(3):
        QTest.simulateEvent(
            full_window.windowHandle(), True, int(Qt.Key.Key_Return), NONE, "\r", True
        )
    assert commands.rows == []


def test_text_repeats(full_window: MainWindow, qtbot: QtBot) -> None:
    dialog = QDialog(full_window)
    note = QPlainTextEdit(dialog)
    dialog.open()
    qtbot.waitUntil(note.hasFocus)
    hold(note, Qt.Key.Key_M, "m")
    hold(note, Qt.Key.Key_Return, "\r")
    assert note.toPlainText() == "m" * 9 + "\n" * 9
