"""A barcode scanner types fast and ends with Enter. Where no line takes a number, it does nothing."""

from __future__ import annotations

from fake_commands import FakeCommands
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcutEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from words_on import words_on

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.ui.parts.input.scanner import ScanGuard
from hematovision_desktop.ui.window.main import MainWindow

LONG_MS = 60_000


def scan(window: MainWindow, text: str, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
    """Type through the window system, including shortcuts, within the scanner's gap on any computer."""
    guard = ScanGuard(window, window.actions_.all, LONG_MS)
    guard.scanned.connect(window.scans.show)
    handle = window.windowHandle()
    handle.removeEventFilter(window.scans.guard)
    for one in text:
        QTest.keyClick(handle, one)
    for key in () if end is None else (end,):
        QTest.keyClick(handle, key)


def press(window: MainWindow, text: str, at_ms: int) -> None:
    """Press a key at a given time of the window system's clock."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        one = QKeyEvent(kind, Qt.Key(ord(text)), Qt.KeyboardModifier.NoModifier, text)
        one.setTimestamp(at_ms)
        QApplication.sendEvent(window.windowHandle(), one)


def press_in_another_script(window: MainWindow, action: QAction, at_ms: int) -> None:
    """Press a key that is an action's shortcut in another keyboard layout, as Qt delivers it."""
    kinds = QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress
    asked, pressed = (
        QKeyEvent(kind, 0x423, Qt.KeyboardModifier.NoModifier, "\u0443") for kind in kinds
    )
    for one in (asked, pressed):
        one.setTimestamp(at_ms)
    asked.ignore()
    QApplication.sendEvent(window.windowHandle(), asked)
    if asked.isAccepted():
        QApplication.sendEvent(window.windowHandle(), pressed)
    else:
        QApplication.sendEvent(action, QShortcutEvent(action.shortcut(), 0))


class TestScan:
    def test_it_names_no_cell(self, full_window: MainWindow, commands: FakeCommands) -> None:
        full_window.classify_page.gallery.view.choose(0)
        scan(full_window, "26-0412")
        assert not commands.verdicts()
        said = words_on(full_window.banner)
        assert "scanned outside a number box" in said
        # It may be a passphrase: a program that types one does not wait for its dialog.
        assert "26" not in said

    def test_its_enter_presses_no_button(
        self, full_window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        button = full_window.classify_page.gallery.bar.review_filter
        button.setFocus()
        with qtbot.assertNotEmitted(button.clicked):
            scan(full_window, "26-0412")
            QTest.keyClick(
                full_window.windowHandle(), Qt.Key.Key_Enter
            )  # for scanners that send two
        assert not commands.verdicts()

    def test_in_a_field_it_is_typed_as_ever(self, full_window: MainWindow) -> None:
        field = full_window.classify_page.gallery.bar.file_filter
        field.setFocus()
        scan(full_window, "26-0412", None)
        assert field.text() == "26-0412"
        assert not words_on(full_window.banner)

    def test_a_persons_keys_name_one_cell_each(
        self, full_window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        full_window.classify_page.gallery.view.choose(0)
        for at, key in enumerate("NEBLM", 1):
            press(full_window, key, at * 200)
        qtbot.waitUntil(lambda: len(commands.verdicts()) == 5)
        assert [str(one) for _, one in commands.verdicts()] == [
            "neutrophil", "eosinophil", "basophil", "lymphocyte", "monocyte",
        ]  # fmt: skip
        assert not words_on(full_window.banner)

    def test_a_key_names_the_cell_that_was_chosen_when_it_was_pressed(
        self, full_window: MainWindow, commands: FakeCommands
    ) -> None:
        # One hand names while the other clicks the next cell.
        view = full_window.classify_page.gallery.view
        view.choose(0)
        QTest.keyClick(full_window.windowHandle(), "n")
        place = view.visualRect(view.gallery().index(1)).center()
        at = view.viewport().mapTo(full_window, place)
        QTest.mouseClick(full_window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
        [(key, _)] = commands.verdicts()
        assert key == view.gallery().tile(0).key

    def test_a_key_is_done_before_the_shortcut_that_follows_it(
        self, full_window: MainWindow, commands: FakeCommands
    ) -> None:
        done: list[int] = []
        shortcut = QAction(full_window)
        shortcut.setShortcut("F9")
        shortcut.triggered.connect(lambda: done.append(len(commands.verdicts())))
        full_window.addAction(shortcut)
        full_window.classify_page.gallery.view.choose(0)
        QTest.keyClick(full_window.windowHandle(), "n")
        QTest.keyClick(full_window.windowHandle(), Qt.Key.Key_F9)
        assert done == [1]

    def test_a_key_of_another_script_names_by_its_latin_letter(
        self, full_window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        named = next(
            one for one in full_window.findChildren(QAction) if one.shortcut() == QKeySequence("E")
        )
        full_window.classify_page.gallery.view.choose(0)
        for at in range(4):
            press_in_another_script(full_window, named, 1000 + 10 * at)
        qtbot.waitUntil(lambda: bool(words_on(full_window.banner)))
        assert not commands.verdicts()
        press_in_another_script(full_window, named, 5000)
        qtbot.waitUntil(lambda: bool(commands.verdicts()))
        assert [one for _, one in commands.verdicts()] == [Label.EOSINOPHIL]
