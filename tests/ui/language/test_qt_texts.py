"""Qt's own texts: all that the program can show are in the list of texts and looked up there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from every_dialog import fill, own_dialogs, questions, walk
from fake_commands import FakeCommands
from PySide6.QtCore import QPoint, QTimer, QTranslator
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QApplication,
    QDoubleSpinBox,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot
from qt_texts import QT_TEXTS
from test_translations import FOLDER, messages

from hematovision_desktop.core.naming.settings import Language, WindowMemory
from hematovision_desktop.ui.window.main import MainWindow

UNSAID = {
    ("QGuiApplication", "QT_LAYOUT_DIRECTION"),  # set by the language
    ("QInputDialog", "Enter a value:"),  # replaced by ours
    ("QProgressDialog", "Cancel"),
    *((part, "Form") for part in ("QPrintWidget", "QPrintSettingsOutput")),  # titles of no window
    ("QProgressBar", "%p%"),
    ("QPrintWidget", "..."),
    *(("QFileDialog", f"Alt+{key}") for key in ("Left", "Right", "Up")),  # keys, not words
}
APART = (
    "QPageSize",
    "QShortcut",
    "QImageReader",
    "QImageWriter",
    "QTgaFile",
    "QIODevice",
    "QLibrary",
)
"""Names of papers; names of keys, of which all are asked for whenever one is read; faults of files, which
the program says itself."""
MENUS: tuple[Callable[[], QWidget], ...] = (QLineEdit, QPlainTextEdit, QDoubleSpinBox, QScrollBar)


class Listener(QTranslator):
    """A translator without texts that records which of Qt's own were requested."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:  # noqa: N802
        """Make Qt ask this translator."""
        return False

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:
        """Record Qt's requests: their contexts are named after its classes."""
        if re.match("Q[A-Z]", context):
            self.asked.add((context, text))
        return text


@pytest.fixture
def listener(qapp: QApplication) -> Iterator[Listener]:
    one = Listener()
    qapp.installTranslator(one)
    yield one
    qapp.removeTranslator(one)


def open_menu(of: QWidget) -> None:
    """Open a widget's own menu, and close it."""

    def close() -> None:
        for one in QApplication.topLevelWidgets():
            if isinstance(one, QMenu):
                one.close()

    timer = QTimer()
    timer.timeout.connect(close)
    timer.start(0)
    place = QPoint(2, 2)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, of.mapToGlobal(place))
    QApplication.sendEvent(of, asked)


def test_all_that_qt_says_is_in_the_list_of_texts(
    listener: Listener,
    make_window: Callable[..., MainWindow],
    commands: FakeCommands,
    memory: WindowMemory,
    qtbot: QtBot,
) -> None:
    window = make_window()
    fill(window, commands)
    walk(own_dialogs(window, commands, memory), lambda _name, _dialog: None)
    walk(questions(window, commands), lambda _name, _dialog: None)
    for make in MENUS:
        one = make()
        qtbot.addWidget(one)
        one.show()
        open_menu(one)
    known = {(context, text) for context, texts in QT_TEXTS.items() for text in texts}
    # `tr` also asks with the names of base classes.
    ours = {
        text
        for context, text, _ in messages(FOLDER / "hematovision_template.ts")
        if context not in QT_TEXTS
    }
    asked = {one for one in listener.asked if one[0] not in APART and one[1] not in ours}
    assert ("QPlatformTheme", "OK") in asked
    assert "\n".join(map(str, sorted(asked - UNSAID - known))) == ""


@pytest.mark.parametrize(
    "language", [one for one in Language if one.value in ("es", "fr", "hi", "te", "ar")]
)
def test_qts_buttons_speak_the_language(
    spoken: Callable[[Language], None], qtbot: QtBot, language: Language
) -> None:
    spoken(language)
    box = QMessageBox()
    qtbot.addWidget(box)
    button = QMessageBox.StandardButton
    box.setStandardButtons(button.Yes | button.Cancel)
    said = [box.button(one).text().replace("&", "") for one in (button.Yes, button.Cancel)]
    assert not {"Yes", "Cancel"} & set(said)
    line = QLineEdit("abc")
    qtbot.addWidget(line)
    menu = line.createStandardContextMenu()
    assert not [one.text() for one in menu.actions() if one.text().startswith(("&Undo", "Cu&t"))]
    menu.deleteLater()
