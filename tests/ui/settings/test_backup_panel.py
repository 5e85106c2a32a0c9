"""Backups in the window: folder, schedule, number, making one now, and restoring."""

from __future__ import annotations

from pathlib import Path

import pytest
from dialogs_open import the_open
from fake_commands import NOON, FakeCommands
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from room_check import cut_off
from words_on import words_on

from hematovision_desktop.core.naming.settings import BackupWhen, Settings
from hematovision_desktop.services.messages.backups import BackupState
from hematovision_desktop.ui.parts.asking.question import Question
from hematovision_desktop.ui.settings.backup import BackupPanel
from hematovision_desktop.ui.settings.protection_dialogs import GuardDialog
from hematovision_desktop.ui.window.main import SETTINGS, MainWindow

STICK = Path("/media/stick")


@pytest.fixture
def first_page() -> int:
    return SETTINGS


@pytest.fixture
def panel(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> BackupPanel:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(STICK))
    return window.settings_page.backup


def applied(commands: FakeCommands, qtbot: QtBot) -> Settings:
    qtbot.waitUntil(lambda: bool(commands.calls("apply_settings")))
    return commands.calls("apply_settings")[-1][0]


def test_a_folder_a_time_and_a_number_are_chosen(
    panel: BackupPanel, commands: FakeCommands, qtbot: QtBot
) -> None:
    assert not panel.now_button.isEnabled()
    assert panel.when.isHidden()
    panel.folder_button.click()
    panel.when.setCurrentIndex(panel.when.findData(BackupWhen.CLOSING))
    panel.kept.setValue(30)
    settings = applied(commands, qtbot)
    assert (settings.backup_folder, settings.backup_when, settings.backups_kept) == (
        STICK,
        BackupWhen.CLOSING,
        30,
    )
    assert panel.now_button.isEnabled()
    commands.asked.clear()
    panel.none_button.click()
    assert applied(commands, qtbot).backup_folder is None


def test_shows_running_and_failed_backups(panel: BackupPanel, commands: FakeCommands) -> None:
    panel.folder_button.click()
    panel.now_button.click()
    assert commands.backups.asked == [("back_up",)]
    assert "The folder holds 1" in panel.status.text()
    commands.backups.show(BackupState(doing="backup", done=3, total=9))
    assert panel.bar.isVisibleTo(panel)
    assert not panel.restore_button.isEnabled()
    commands.backups.show(BackupState(NOON, 1, fault="The stick is full."))
    assert panel.trouble.text() == "The stick is full."
    assert panel.bar.isHidden()


@pytest.mark.parametrize("name", ["folder_button", "restore_button", "now_button"])
def test_focus_stays_in_place_after_a_backup(
    panel: BackupPanel, commands: FakeCommands, name: str
) -> None:
    """Not at "Make none", which Space would then press."""
    panel.folder_button.click()
    pressed = getattr(panel, name)
    pressed.setFocus()
    for doing in ("backup", "backup", ""):
        commands.backups.show(BackupState(doing=doing))
    assert panel.window().focusWidget() is pressed


@pytest.mark.parametrize("goes", [True, False])
def test_a_backup_is_put_back_once_it_is_agreed(
    panel: BackupPanel, commands: FakeCommands, window: MainWindow, goes: bool
) -> None:
    panel.restore_button.click()
    question = the_open(Question, panel)
    assert "312" in question.text()
    yes, no = question.buttons()
    (yes if goes else no).click()
    asked = [("check", STICK, "")] + [("restore", STICK)] * goes
    assert commands.backups.asked == asked
    assert window.isVisible() is not goes


@pytest.mark.parametrize("unprotects", [True, False])
def test_a_backup_that_would_leave_the_log_readable_says_so(
    panel: BackupPanel, commands: FakeCommands, unprotects: bool
) -> None:
    commands.backups.unprotects = unprotects
    panel.restore_button.click()
    assert ("Protect it again" in the_open(Question, panel).informativeText()) is unprotects


def test_the_window_stays_where_a_backup_may_not_be_put_back(
    panel: BackupPanel, commands: FakeCommands, window: MainWindow
) -> None:
    commands.backups.may_restore = False
    panel.restore_button.click()
    the_open(Question, panel).buttons()[0].click()
    assert commands.backups.asked[-1] == ("restore", STICK)
    assert window.isVisible()


def test_a_locked_backup_is_opened_first(panel: BackupPanel, commands: FakeCommands) -> None:
    commands.backups.words = "four words"
    panel.restore_button.click()
    asks = the_open(GuardDialog, panel)
    assert "Current" not in words_on(asks)  # a backup may be older than the current passphrase
    asks.present.setText("not these")
    asks.yes.click()
    assert asks.isVisible()
    assert "Neither" in words_on(asks)
    assert asks.present.selectedText() == "not these"
    asks.present.setText("four words")
    asks.yes.click()
    assert not asks.isVisible()
    the_open(Question, panel).buttons()[0].click()
    assert commands.backups.asked[-1] == ("restore", STICK)


@pytest.mark.parametrize("size", [(960, 500), (1024, 560)])
def test_the_section_fits_small_screens(
    panel: BackupPanel,
    window: MainWindow,
    commands: FakeCommands,
    qtbot: QtBot,
    size: tuple[int, int],
) -> None:
    window.resize(*size)
    panel.folder_button.click()
    commands.backups.show(BackupState(NOON, 7, fault="The disk with the backups is full."))
    qtbot.waitUntil(lambda: cut_off(window) == [])
