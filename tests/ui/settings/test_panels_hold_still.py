"""A pressed button stays in place while the program works and when it refuses: a second click hits nothing else."""

from __future__ import annotations

import pytest
from fake_commands import FakeCommands
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from hematovision_desktop.core.signing.log_key import Guard
from hematovision_desktop.core.signing.people import Role
from hematovision_desktop.services.messages.backups import BackupRefused, BackupState
from hematovision_desktop.services.messages.protection import Protection, WordsRefused
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.ui.window.main import SETTINGS, MainWindow

REASON = "The disk at /media/stick is full, and nothing was written there. Free some space. " * 2


def place(button: QWidget, window: MainWindow) -> QPoint:
    """Return where a button is in the window, and check that it is in sight."""
    QApplication.processEvents()
    assert not button.visibleRegion().isEmpty()
    return button.mapTo(window, QPoint(0, 0))


def bring(button: QWidget) -> None:
    above: QWidget | None = button
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    assert above is not None
    above.ensureWidgetVisible(button, 0, 60)


def test_a_backup_moves_no_button(window: MainWindow, commands: FakeCommands) -> None:
    window.show_page(SETTINGS)
    QApplication.processEvents()
    button = window.settings_page.backup.restore_button
    bring(button)
    before = place(button, window)
    commands.backups.show(BackupState(doing="check", done=3, total=9))
    assert place(button, window) == before, "while a backup is verified"
    commands.backups.show(BackupState())
    window.handle(BackupRefused(REASON))
    assert window.settings_page.backup.trouble.isVisible()
    assert place(button, window) == before, "when it is refused"


def test_protecting_moves_no_button(window: MainWindow, commands: FakeCommands) -> None:
    window.show_page(SETTINGS)
    QApplication.processEvents()
    button = window.settings_page.protection.passphrase_button
    bring(button)
    before = place(button, window)
    commands.protection.show(Protection(Guard.OPEN, is_busy=True))
    assert place(button, window) == before, "while it works"
    commands.protection.show(Protection(Guard.OPEN))
    window.handle(WordsRefused(REASON))
    assert place(button, window) == before, "when it is refused"


def test_a_refusal_about_a_person_moves_no_button(
    window: MainWindow, commands: FakeCommands, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands.people.turn_on("Ada", "a passphrase", lambda _answer: None)
    commands.people.add("Bo", Role.TECHNICIAN, "another one", lambda _answer: None)
    window.show_page(SETTINGS)
    panel = window.settings_page.people
    panel.list.setCurrentRow(1)
    bring(panel.active_button)
    before = place(panel.active_button, window)
    refusal = Refused(REASON)
    monkeypatch.setattr(commands.people, "set_role", lambda *_, then, **__: then(refusal))
    panel.active_button.click()
    assert panel.trouble.isVisible()
    assert place(panel.active_button, window) == before
