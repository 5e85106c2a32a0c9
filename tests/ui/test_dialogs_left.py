"""Dialogs that are closed before their answers arrive."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from every_dialog import fill, own_dialogs, settle
from fake_commands import FakeCommands
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from hematovision_desktop.core.naming.settings import WindowMemory
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.ui.samples.handover_dialog import HandoverDialog
from hematovision_desktop.ui.samples.second_reader_dialog import AskReader
from hematovision_desktop.ui.samples.sign_dialog import SignDialog
from hematovision_desktop.ui.window.main import MainWindow

Then = Callable[[Any], None]


def leave(dialog: QDialog) -> None:
    """Close a dialog and let Qt delete it, like the window's dialogs."""
    dialog.close()
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete.value)


def test_drops_an_answer_to_a_closed_dialog(
    window: MainWindow, commands: FakeCommands, memory: WindowMemory
) -> None:
    fill(window, commands)
    kept = {"about", "slide", "camera", "log in", "passphrase of one's own", "last backup"}
    asked = 0
    for name, make in own_dialogs(window, commands, memory).items():
        if name in kept:  # these live as long as the window, or ask nothing
            continue
        commands.held = True
        dialog = make()
        assert isinstance(dialog, QDialog)
        dialog.show()
        settle()
        asked += len(commands.waiting)
        leave(dialog)
        commands.answer()
        commands.held = False
    assert asked > 4


def test_a_dialog_stays_while_it_signs(
    window: MainWindow,
    commands: FakeCommands,
    memory: WindowMemory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fill(window, commands)
    assert own_dialogs(window, commands, memory)  # their subjects exist
    thens: list[Then] = []
    monkeypatch.setattr(
        commands.signing, "sign", lambda _seen, _wish, then, _words="": thens.append(then)
    )
    dialog = SignDialog(commands, 7, memory, window)
    dialog.show()
    dialog.name.setText("A. Rao")
    QTest.mouseClick(dialog.sign_button, Qt.MouseButton.LeftButton)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    thens[0](Refused("The disk is full."))
    assert "disk is full" in dialog.trouble.text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_says_nothing_after_writing_for_a_closed_dialog(
    window: MainWindow,
    commands: FakeCommands,
    memory: WindowMemory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fill(window, commands)
    own_dialogs(window, commands, memory)
    thens: list[Then] = []

    def keep(*given: Any) -> None:
        thens.append(given[-1])

    monkeypatch.setattr(commands.handover, "hand_over", keep)
    monkeypatch.setattr(commands.second_reader, "ask", keep)
    commands.samples.sign(7)
    hands = HandoverDialog(commands, 7, window)
    hands.folder = Path("/data/handed over")
    hands.show()
    hands.send_button.setEnabled(True)
    hands.send_button.click()
    reader = AskReader(commands, commands.samples.all()[0], memory, window)
    reader.name.setText("Ada")
    reader.show()
    reader.save_to(Path("/stick/a.hvreading"))
    for dialog in (hands, reader):
        leave(dialog)
    for then in thens:
        then(Refused("The disk is full."))
    assert len(thens) == 2
