"""Where the keyboard is when a dialog opens: a stray Enter starts no side act, which links are."""

from __future__ import annotations

from every_dialog import fill, own_dialogs, settle
from fake_commands import FakeCommands
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from hematovision_desktop.core.naming.settings import WindowMemory
from hematovision_desktop.ui.window.main import MainWindow


def test_a_dialog_opens_with_the_keyboard_at_no_side_act(
    window: MainWindow, commands: FakeCommands, memory: WindowMemory
) -> None:
    fill(window, commands)
    wrong = []
    for name, make in own_dialogs(window, commands, memory).items():
        dialog = make()
        assert isinstance(dialog, QDialog)
        dialog.show()
        dialog.activateWindow()
        settle()
        inside = QApplication.focusWidget()
        if isinstance(inside, QPushButton) and inside.property("look") == "link":
            wrong.append(f"{name}: Enter would press “{inside.text()}”")
        dialog.done(0)
    assert "\n".join(wrong) == ""
