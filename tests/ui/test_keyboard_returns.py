"""After a dialog closes, the focus is where it was before."""

from __future__ import annotations

from every_dialog import fill, own_dialogs, settle
from fake_commands import FakeCommands
from PySide6.QtWidgets import QApplication, QDialog

from hematovision_desktop.core.naming.settings import WindowMemory
from hematovision_desktop.ui.window.main import MainWindow


def test_focus_returns_to_where_it_was(
    window: MainWindow, commands: FakeCommands, memory: WindowMemory
) -> None:
    fill(window, commands)
    makers = own_dialogs(window, commands, memory)
    before = window.rail.buttons.checkedButton()
    wrong = []
    for name, make in makers.items():
        window.activateWindow()
        before.setFocus()
        settle()
        assert QApplication.focusWidget() is before
        dialog = make()
        if not isinstance(dialog, QDialog) or dialog.parentWidget() is None:
            continue
        dialog.show()
        dialog.activateWindow()
        settle()
        inside = QApplication.focusWidget()
        if inside is None or not dialog.isAncestorOf(inside):
            wrong.append(f"{name}: nothing in it has the keyboard")
        dialog.done(0)
        window.activateWindow()
        settle()
        if QApplication.focusWidget() is not before:
            wrong.append(f"{name}: the keyboard is with {QApplication.focusWidget()}")
    assert "\n".join(wrong) == ""
