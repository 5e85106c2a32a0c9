"""Which of Qt's own texts the program asks for, and which of them are in no list of texts."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QPoint, QTimer, QTranslator
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QApplication,
    QDoubleSpinBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot
from qt_texts import QT_TEXTS
from test_translations import FOLDER, messages

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


class QtTexts(QTranslator):
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

    @property
    def unknown(self) -> list[tuple[str, str]]:
        """What Qt can show and is in no list of texts."""
        known = {(context, text) for context, texts in QT_TEXTS.items() for text in texts}
        # `tr` also asks with the names of base classes.
        ours = {
            text
            for context, text, _ in messages(FOLDER / "hematovision_template.ts")
            if context not in QT_TEXTS
        }
        asked = {one for one in self.asked if one[0] not in APART and one[1] not in ours}
        return sorted(asked - UNSAID - known)


def open_menus(qtbot: QtBot) -> None:
    """Open the menus that Qt's parts have of their own."""
    for make in MENUS:
        one = make()
        qtbot.addWidget(one)
        one.show()
        _open_menu(one)


def _open_menu(of: QWidget) -> None:
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
