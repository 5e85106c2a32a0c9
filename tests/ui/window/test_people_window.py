"""The window with people who log in: off until wanted, and nothing visible while locked."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from fake_commands import FakeCommands
from fake_people import WORDS
from logging_in import ADA, BOTH, GRACE, asked, fill
from pytestqt.qtbot import QtBot
from words_on import words_on

from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.signing.people import Person, Role
from hematovision_desktop.services.messages.people import PeopleState
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.ui.settings.people import PeoplePanel
from hematovision_desktop.ui.settings.person_dialog import PersonDialog
from hematovision_desktop.ui.window.main import SETTINGS, MainWindow


@pytest.fixture
def panel(window: MainWindow) -> PeoplePanel:
    return window.settings_page.people


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
