"""A locked window: what it hides, keeps and closes, and who gets the keyboard afterwards."""

from __future__ import annotations

from typing import Any

import pytest
from fake_commands import FakeCommands
from fake_people import WORDS
from logging_in import ADA, BOTH, asked, fill
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.samples.sample import SampleDetails
from hematovision_desktop.services.messages.people import PeopleState
from hematovision_desktop.ui.settings.people import PeoplePanel
from hematovision_desktop.ui.window.main import SAMPLES, SETTINGS, MainWindow


@pytest.fixture
def panel(window: MainWindow) -> PeoplePanel:
    return window.settings_page.people


def test_a_locked_window_shows_nothing_until_someone_logs_in(
    window: MainWindow, commands: FakeCommands
) -> None:
    commands.people.show(PeopleState(BOTH, ADA))
    assert window.people.idle.isActive()
    window.people.idle.timeout.emit()
    assert commands.people.asked == [("lock",)]
    assert not window.centralWidget().isVisible() and not window.menuBar().isEnabled()
    login = asked(window)
    assert login is window.people.login
    said = " ".join(one.text() for one in login.findChildren(QLabel) if one.isVisibleTo(login))
    assert "Ask an administrator" in said, "who forgot a passphrase finds a way on"
    fill(login, "Ada", present="wrong")
    assert "do not match" in login.trouble.text() and login.isVisible()
    fill(login, "Ada", present=WORDS)
    assert not login.isVisible() and login.present.text() == ""
    assert window.centralWidget().isVisible() and window.menuBar().isEnabled()


def test_does_not_lock_during_a_count_without_touching_the_computer(
    window: MainWindow, commands: FakeCommands
) -> None:
    commands.people.show(PeopleState(BOTH, ADA))
    before = window.people.idle.timerId()
    commands.live.count.start()
    commands.live.count_cell(Label.NEUTROPHIL)
    assert window.people.idle.isActive() and window.people.idle.timerId() != before
    commands.people.lock()
    commands.live.count_cell(Label.NEUTROPHIL)
    assert not window.people.idle.isActive()


def test_a_locked_windows_title_does_not_name_the_sample(
    full_window: MainWindow, commands: FakeCommands
) -> None:
    commands.people.show(PeopleState(BOTH, ADA))
    title = full_window.windowTitle()
    assert title.endswith(" – HematoVision")
    full_window.people.idle.timeout.emit()
    assert full_window.windowTitle() == "HematoVision"
    fill(asked(full_window), "Ada", present=WORDS)
    assert full_window.windowTitle() == title


@pytest.fixture
def kept_before_locking(
    commands: FakeCommands, monkeypatch: pytest.MonkeyPatch
) -> list[SampleDetails]:
    """Return the details that were kept while somebody was still logged in."""
    kept: list[SampleDetails] = []
    lock = commands.people.lock

    def lock_then() -> None:
        kept.extend(one[2] for one in commands.samples.asked if one[0] == "keep")
        lock()

    monkeypatch.setattr(commands.people, "lock", lock_then)
    return kept


def test_what_is_typed_when_the_window_locks_is_kept_by_whoever_typed_it(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot, kept_before_locking: list[Any]
) -> None:
    commands.people.show(PeopleState(BOTH, ADA))
    window.show_page(SAMPLES)
    page = window.samples_page
    qtbot.waitUntil(lambda: page.chosen is not None)
    page.panel.form.notes.setFocus()
    page.panel.form.notes.setPlainText("as Ada saw it")
    window.people.idle.timeout.emit()
    assert [one.notes for one in kept_before_locking] == ["as Ada saw it"]
    asked(window)


def test_no_question_stays_open_when_the_window_locks(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot, kept_before_locking: list[Any]
) -> None:
    commands.people.show(PeopleState(BOTH, ADA))
    commands.samples.sign(7)
    window.show_page(SAMPLES)
    page = window.samples_page
    qtbot.waitUntil(lambda: page.chosen is not None and page.chosen.known.version == 1)
    page.panel.form.accession.setFocus()
    page.panel.form.accession.setText("26-0777")
    # A question that stays open would hold the test for ever.
    guard = QTimer(window, interval=20_000, singleShot=True)
    guard.timeout.connect(lambda: [one.close() for one in window.findChildren(QMessageBox)])
    guard.start()
    window.people.idle.timeout.emit()
    assert guard.isActive()
    assert commands.people.asked == [("lock",)]
    assert not kept_before_locking
    assert page.panel.form.accession.text() == "26-0412"
    asked(window)


@pytest.mark.parametrize("modal", [True, False])
def test_locking_closes_dialogs_and_menus(
    window: MainWindow, commands: FakeCommands, modal: bool
) -> None:
    commands.people.show(PeopleState(BOTH, ADA))
    dialog, menu = QDialog(window, modal=modal), QMenu(window)
    dialog.show()
    menu.addAction("Name it")
    menu.popup(window.pos())
    window.people.idle.timeout.emit()
    assert not dialog.isVisible() and not menu.isVisible()
    assert asked(window) is window.people.login


def test_to_lock_in_the_settings_leaves_nothing_open_and_the_keyboard_elsewhere(
    window: MainWindow, panel: PeoplePanel, commands: FakeCommands
) -> None:
    window.show_page(SETTINGS)
    commands.people.show(PeopleState(BOTH, ADA))
    dialogs = window.live_page.dialogs
    dialogs.show_camera("camera:USB", None, trouble="")
    panel.lock_button.setFocus()
    panel.lock_button.click()
    assert not dialogs.camera.isVisible()
    fill(asked(window), "Ada", present=WORDS)
    assert window.focusWidget() is panel.own_button, "not where Space locks again"


def test_the_cameras_dialog_goes_when_the_window_is_locked(
    window: MainWindow, commands: FakeCommands
) -> None:
    commands.people.show(PeopleState(BOTH, ADA))
    dialogs = window.live_page.dialogs
    dialogs.show_camera("camera:USB", None, trouble="")
    assert dialogs.camera.isVisible()
    window.people.idle.timeout.emit()
    assert not dialogs.camera.isVisible()


def test_leaving_the_login_leaves_the_program(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    commands.people.show(PeopleState(BOTH))
    QTest.mouseClick(asked(window).no_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.isVisible())


def test_a_locked_window_stops_nothing_by_itself(
    window: MainWindow, commands: FakeCommands
) -> None:
    """Esc, which people press to wake a screen, does nothing; leaving asks if work would stop."""
    commands.begin("ward 7", 2487)
    commands.report([], 1000, 2487, 60.0)
    commands.people.show(PeopleState(BOTH))
    login = asked(window)
    QTest.keyClick(login, Qt.Key.Key_Escape)
    assert login.isVisible() and window.isVisible()
    said: list[str] = []

    def go_on() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.append(box.text())
        box.reject()

    QTimer.singleShot(0, go_on)
    QTest.mouseClick(login.no_button, Qt.MouseButton.LeftButton)
    assert said and "ward 7" in said[0]
    assert login.isVisible() and window.isVisible()


def test_logging_in_puts_the_focus_into_the_page_not_the_lock(
    full_window: MainWindow, commands: FakeCommands
) -> None:
    commands.people.show(PeopleState(BOTH, ADA))
    full_window.bottom.person.setFocus()
    full_window.bottom.person.click()
    fill(asked(full_window), "Ada", present=WORDS)
    assert full_window.focusWidget() is full_window.classify_page.gallery.view


def test_the_first_login_gives_the_keyboard_to_what_held_it_before(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    first = window.classify_page.drop_page.files_button
    assert window.focusWidget() is first
    commands.people.show(PeopleState(BOTH))
    login = asked(window)
    qtbot.waitUntil(login.isActiveWindow)
    login.accept()  # what is behind is shown only once the window is active again
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    commands.people.show(PeopleState(BOTH, ADA))
    assert QApplication.focusWidget() is first
