"""The window with people who log in: off until wanted, and nothing visible while locked."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from fake_commands import FakeCommands
from fake_people import WORDS
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QMessageBox
from pytestqt.qtbot import QtBot
from words_on import words_on

from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.samples.sample import SampleDetails
from hematovision_desktop.core.signing.people import Person, Role
from hematovision_desktop.services.messages.people import PeopleState
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.ui.settings.people import PeoplePanel
from hematovision_desktop.ui.settings.person_dialog import PersonDialog
from hematovision_desktop.ui.window.main import SAMPLES, SETTINGS, MainWindow

ADA = Person("Ada", Role.ADMINISTRATOR)
GRACE = Person("Grace", Role.TECHNICIAN)
BOTH = (ADA, GRACE)


@pytest.fixture
def panel(window: MainWindow) -> PeoplePanel:
    return window.settings_page.people


def asked(window: MainWindow) -> PersonDialog:
    (dialog,) = [one for one in window.findChildren(PersonDialog) if one.isVisible()]
    return dialog


def fill(dialog: PersonDialog, name: str = "", new: str = "", present: str = "") -> None:
    for line, text in (
        (dialog.name, name),
        (dialog.first, new),
        (dialog.second, new),
        (dialog.present, present),
    ):
        if text:
            line.setText(text)
    QTest.mouseClick(dialog.yes_button, Qt.MouseButton.LeftButton)


def test_nobody_is_asked_until_people_are_wanted(
    window: MainWindow, panel: PeoplePanel, commands: FakeCommands
) -> None:
    assert window.centralWidget().isVisible()
    assert not panel.on_button.isHidden() and panel.list.isHidden()
    panel.on_button.click()
    dialog = asked(window)
    assert "At least 8 characters" in words_on(dialog)
    dialog.name.setText("Ada")
    dialog.first.setText(WORDS)
    dialog.second.setText("other")
    assert not dialog.yes_button.isEnabled() and "do not match" in words_on(dialog)
    fill(dialog, new=WORDS)
    assert commands.people.asked == [("turn_on", "Ada", WORDS)]
    assert not dialog.isVisible() and panel.on_button.isHidden()
    assert "Logged in: Ada" in panel.said.text()


def test_the_keyboard_stays_in_the_section_when_logging_in_is_turned_on_and_off(
    window: MainWindow, panel: PeoplePanel, commands: FakeCommands
) -> None:
    window.show_page(SETTINGS)
    panel.on_button.setFocus()
    panel.on_button.click()
    fill(asked(window), "Ada", new=WORDS)
    assert window.focusWidget() is panel.add_button, "the next is to add somebody"
    panel.off_button.setFocus()
    panel.off_button.click()
    fill(asked(window), present=WORDS)
    assert window.focusWidget() is panel.on_button


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


def test_a_refused_setting_is_not_shown_and_not_applied_later(
    window: MainWindow, commands: FakeCommands
) -> None:
    page, before = window.settings_page, window.settings_page.label_set.currentIndex()
    other = 0 if before else 1
    commands.people.show(PeopleState(BOTH, GRACE))
    page.label_set.setCurrentIndex(other)
    page.apply_now()
    assert page.label_set.currentIndex() == before
    commands.people.show(PeopleState(BOTH, ADA))
    page.scale_set.click()
    page.apply_now()
    assert page.label_set.currentIndex() == before
    (applied,) = (given[0] for name, given in commands.asked if name == "apply_settings")
    assert applied.um_per_px is not None
    assert list(LabelSet).index(applied.label_set) == before


def test_the_bottom_bar_names_the_person_and_locks_for_another(
    window: MainWindow, commands: FakeCommands
) -> None:
    who = window.bottom.person
    assert who.isHidden()
    commands.people.show(PeopleState(BOTH, replace(ADA, name="Ada & <b>Lovelace</b>")))
    assert who.text().startswith("Ada && <b>")
    assert who.accessibleName().startswith("Ada & <b>Lovelace</b>")
    assert who.toolTip().startswith("<qt>")
    who.click()
    assert commands.people.asked == [("lock",)]
    assert who.isHidden()
    asked(window)


def test_a_person_with_a_given_passphrase_chooses_a_new_one_first(
    window: MainWindow, commands: FakeCommands
) -> None:
    commands.people.show(PeopleState((ADA, Person("Grace", Role.TECHNICIAN, True, True))))
    fill(asked(window), "Grace", present=WORDS)
    own = asked(window)
    assert own is window.people.own and not window.centralWidget().isVisible()
    fill(own, new="something new")
    assert commands.people.asked == [("change_own", WORDS, "something new")]
    assert window.centralWidget().isVisible()


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


def test_reports_a_refusal_to_lock_somebody_out(
    panel: PeoplePanel, commands: FakeCommands, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands.people.show(PeopleState(BOTH, ADA))
    panel.list.setCurrentRow(1)
    with monkeypatch.context() as without:
        answer = Refused("One administrator has to be left.")
        without.setattr(commands.people, "set_role", lambda *_, then, **__: then(answer))
        panel.active_button.click()
    assert panel.trouble.text() == answer.reason and not panel.trouble.isHidden()
    panel.active_button.click()
    assert panel.trouble.isHidden()


def test_administrators_lead(
    window: MainWindow, panel: PeoplePanel, commands: FakeCommands
) -> None:
    commands.people.show(PeopleState(BOTH, ADA))
    panel.list.setCurrentRow(0)
    assert not panel.reset_button.isEnabled()
    panel.list.setCurrentRow(1)
    panel.active_button.click()
    assert commands.people.asked[-1] == ("set_role", "Grace", Role.TECHNICIAN, False)
    assert panel.active_button.text() == "Let in again"
    panel.role_button.click()
    dialog = asked(window)
    dialog.role.setCurrentIndex(dialog.role.findData(Role.REVIEWER))
    fill(dialog)
    assert commands.people.asked[-1] == ("set_role", "Grace", Role.REVIEWER, False)
    panel.reset_button.click()
    fill(asked(window), new="battery staple")
    assert commands.people.asked[-1] == ("reset", "Grace", "battery staple")
    panel.add_button.click()
    fill(asked(window), "Tu", "battery staple")
    assert commands.people.asked[-1] == ("add", "Tu", Role.TECHNICIAN, "battery staple")
    panel.off_button.click()
    fill(asked(window), present=WORDS)
    assert not panel.on_button.isHidden()


def test_all_that_is_said_of_a_person_fits_into_the_list(
    window: MainWindow, panel: PeoplePanel, commands: FakeCommands, qtbot: QtBot
) -> None:
    window.resize(1024, 600)
    window.show_page(SETTINGS)
    new = Person("Sri Venkata Lakshmi Narasimha Rao", Role.TECHNICIAN, must_change=True)
    commands.people.show(PeopleState((ADA, new), ADA))
    qtbot.waitUntil(lambda: panel.list.visualItemRect(panel.list.item(1)).height() > 0)
    assert "next login" in panel.list.item(1).text()
    assert panel.list.horizontalScrollBar().maximum() == 0


def test_others_see_their_own_alone(panel: PeoplePanel, commands: FakeCommands) -> None:
    commands.people.show(PeopleState(BOTH, GRACE))
    hidden = (panel.list, panel.add_button, panel.reset_button, panel.off_button, panel.on_button)
    assert all(one.isHidden() for one in hidden)
    assert not panel.own_button.isHidden() and not panel.lock_button.isHidden()


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


def test_says_why_nothing_can_be_done_with_a_person(
    panel: PeoplePanel, commands: FakeCommands
) -> None:
    greyed = (panel.role_button, panel.reset_button, panel.active_button)
    commands.people.show(PeopleState(BOTH, ADA))
    for row, said in ((-1, "Choose a person"), (0, "Another administrator"), (1, "")):
        panel.list.setCurrentRow(row)
        assert all(one.isEnabled() is not bool(said) for one in greyed)
        assert all(said in one.toolTip() and bool(one.toolTip()) is bool(said) for one in greyed)


@pytest.mark.parametrize(
    ("shown", "typed", "wrong"),
    [
        ({"name": True, "new": True}, ("Ada", "", "short"), "first"),
        ({"name": True, "new": True}, ("Ada Lovelace", "", "ada lovelace"), "first"),
        ({"name": True, "new": True}, ("Ada", "", WORDS), "name"),
        ({"new": True, "whose": "Ada Lovelace"}, ("", "", "ada lovelace"), "first"),
        ({"present": "Yours", "new": True}, ("", WORDS, "short"), "first"),
        ({"present": "Yours", "new": True}, ("", WORDS, WORDS), "first"),
        ({"present": "Yours", "new": True}, ("", "wrong words", WORDS), "present"),
        ({"name": True, "present": "Yours"}, ("Ada", "wrong words", ""), "present"),
    ],
)
def test_a_refusal_moves_the_focus_to_the_wrong_line(
    qtbot: QtBot, shown: dict[str, Any], typed: tuple[str, str, str], wrong: str
) -> None:
    refuse = lambda _told, then: then(Refused("It cannot be."))  # noqa: E731
    dialog = PersonDialog("Who", "", "Go", refuse, **shown)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    name, present, new = typed
    for line, text in zip(
        (dialog.name, dialog.present, dialog.first, dialog.second),
        (name, present, new, new),
        strict=True,
    ):
        line.setText(text)
    dialog.yes_button.click()
    line = getattr(dialog, wrong)
    assert dialog.focusWidget() is line
    assert line.selectedText() == line.text()
