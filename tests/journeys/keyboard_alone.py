"""A person with only a keyboard: Tab, arrows, letters, shortcuts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from desk import Desk, Dialogs
from pypdf import PdfReader
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from hematovision_desktop.ui.report.dialog import SheetDialog

Key, Mods = Qt.Key, Qt.KeyboardModifier
NONE, CTRL, SHIFT, ALT = (
    Mods.NoModifier,
    Mods.ControlModifier,
    Mods.ShiftModifier,
    Mods.AltModifier,
)
MOST_TABS = 60


class Keyboard:
    """Presses keys, each on the focused widget of that moment."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    @property
    def place(self) -> QWidget:
        """Where a key goes: to an open menu, otherwise to the focused widget."""
        if QApplication.activeWindow() is None:
            # After a window closes, a window manager activates the one below.
            beneath = QApplication.activeModalWidget() or self.desk.window
            beneath.activateWindow()
            self.desk.settle()
        widget = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert widget is not None, "nobody has the keyboard"
        return widget

    def press(self, *keys: Qt.Key, mods: Qt.KeyboardModifier = NONE) -> None:
        """Press keys in turn."""
        for key in keys:
            QTest.keyClick(self.place, key, mods)
            self.desk.settle()

    def type(self, text: str) -> None:
        """Type a text."""
        QTest.keyClicks(self.place, text)
        self.desk.settle()

    def tab_to(self, *wanted: QWidget, back: bool = False) -> None:
        """Press Tab until one of these controls has the focus."""
        for _ in range(MOST_TABS):
            if any(one is self.place for one in wanted):
                return
            self.press(Key.Key_Backtab if back else Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {wanted}")

    def tab_to_button(self, text: str) -> None:
        """Press Tab until the button with a text has the focus."""
        buttons = QApplication.activeWindow().findChildren(QAbstractButton)
        self.tab_to(*(one for one in buttons if one.text().replace("&", "") == text))

    def menu(self, menu: str, entry: str) -> None:
        """Open a menu by Alt and its letter, and choose an entry by its letter."""
        self.press(Qt.Key(ord(menu)), mods=ALT)
        assert QApplication.activePopupWidget() is not None, f"Alt+{menu} opens no menu"
        self.press(Qt.Key(ord(entry)))

    def take(self, *wanted: QWidget, back: bool = False) -> None:
        """Reach a control by Tab and press Space on it."""
        self.tab_to(*wanted, back=back)
        assert self.place.isEnabled(), f"{self.place} is off"
        self.press(Key.Key_Space)

    @contextmanager
    def asked(self, answer: Callable[[QDialog], None]) -> Iterator[None]:
        """Answer the modal dialog that opens meanwhile."""
        answered: list[QDialog] = []
        timer = QTimer()

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog) and dialog.isVisible():
                timer.stop()
                answered.append(dialog)
                self.desk.settle()
                answer(dialog)

        timer.timeout.connect(look)
        timer.start(0)
        yield
        timer.stop()
        assert answered, "nothing was asked"


def save_sheet(keyboard: Keyboard, target: Path) -> SheetDialog:
    """Save the sheet of the chosen sample as PDF; return its dialog, which stays open."""
    keyboard.menu("S", "P")
    sheet = QApplication.activeWindow()
    assert isinstance(sheet, SheetDialog)
    keyboard.tab_to(sheet.save_button)
    with Dialogs() as dialogs:
        dialogs.path = str(target)
        keyboard.press(Key.Key_Space)
    return sheet


def text_of_sheet(target: Path) -> str:
    """Return the text of a saved sheet."""
    return " ".join(PdfReader(target).pages[0].extract_text().split())
