"""What a role does not allow is disabled and says who may, on pages made before or after a login."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from dialogs_open import all_open
from fake_commands import FakeCommands
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from hematovision_desktop.core.signing.people import Person, Right, Role, refusal
from hematovision_desktop.services.messages.people import PeopleState
from hematovision_desktop.ui.window.main import LOG, SAMPLES, SETTINGS, MainWindow

PEOPLE = tuple(Person(role.value, role) for role in Role)
TECHNICIAN, REVIEWER, ADMINISTRATOR = PEOPLE


def guarded(window: MainWindow, right: Right) -> Iterator[QWidget | QAction]:
    """Yield the controls that a right enables, if they are possible in the window now."""
    if right is Right.SIGN:
        yield window.samples_page.panel.sign_button
    elif right is Right.REMOVE:
        yield window.log_page.preview.remove_button
        yield window.actions_["remove_logged"]
    elif right is Right.RULES:
        page = window.settings_page
        yield from (page.label_set, page.scale_estimated, page.scale_set)
        yield from (page.pack_button, page.pack_usual, page.log_button, page.log_usual)
        yield from (page.dial.slider, page.dial.advised, page.learning.box)
        yield from (page.retention.box, page.retention.days)
        yield from (page.laboratory.name, page.laboratory.address, page.laboratory.least)
        yield from (page.laboratory.ranges_button, page.laboratory.handover.choose_button)
        yield from (page.protection.passphrase_button, page.backup.folder_button)
        yield from (page.backup.when, page.backup.restore_button, page.updates.open_button)
        yield from (page.adaptation_panel.teach_button, page.adaptation_panel.use_button)
        yield from page.microscopes.scale_buttons.values()
        yield from (window.log_page.teach_button, window.actions_["teach"])
        yield window.classify_page.strip.teach_button


PAGES = (SETTINGS, SAMPLES, LOG)


def check_rights(window: MainWindow, person: Person, subtests: pytest.Subtests) -> None:
    """Check that each control is enabled if the person may use it, else says who may."""
    for right in (Right.SIGN, Right.REMOVE, Right.RULES):
        for one in guarded(window, right):
            name = one.text() if isinstance(one, QAction) else one.accessibleName() or str(one)
            with subtests.test(f"{person.name}, {right.name}: {name}"):
                assert one.isEnabled() == person.may(right)
                assert (one.toolTip() == refusal(right)) != person.may(right)


@pytest.mark.parametrize("person", PEOPLE, ids=[one.name for one in PEOPLE])
def test_pages_made_after_a_login_disable_what_a_role_does_not_allow(
    full_window: MainWindow, commands: FakeCommands, person: Person, subtests: pytest.Subtests
) -> None:
    commands.people.show(PeopleState(PEOPLE, person))
    for page in PAGES:
        full_window.show_page(page)
    check_rights(full_window, person, subtests)


def test_pages_made_before_a_login_disable_what_a_role_does_not_allow(
    full_window: MainWindow, commands: FakeCommands, subtests: pytest.Subtests
) -> None:
    for page in PAGES:
        full_window.show_page(page)
    for person in PEOPLE:
        commands.people.show(PeopleState(PEOPLE, person))
        check_rights(full_window, person, subtests)


def test_the_next_person_gets_their_own_rights(
    full_window: MainWindow, commands: FakeCommands
) -> None:
    page, sign = full_window.settings_page, full_window.samples_page.panel.sign_button
    own = full_window.classify_page.strip.teach_button.toolTip()
    full_window.show_page(SAMPLES)
    for person, signs, rules in ((TECHNICIAN, 0, 0), (REVIEWER, 1, 0), (ADMINISTRATOR, 1, 1)):
        commands.people.show(PeopleState(PEOPLE, person))
        assert sign.isEnabled() is bool(signs)
        assert full_window.actions_["sign"].isEnabled() is bool(signs)
        assert page.label_set.isEnabled() is bool(rules)
        assert page.look.isEnabled() and page.backup.restore_button.isEnabled() is bool(rules)
    assert full_window.classify_page.strip.teach_button.toolTip() == own
    commands.people.show(PeopleState())
    assert sign.isEnabled() and page.label_set.isEnabled(), "nobody logs in: all may do all"


def test_an_update_that_is_dropped_says_at_once_who_may_install_it(
    full_window: MainWindow, commands: FakeCommands, tmp_path
) -> None:
    commands.people.show(PeopleState(PEOPLE, REVIEWER))
    updates = full_window.settings_page.updates
    updates.offer(tmp_path / "new.hvupdate")
    assert updates.trouble.text() == refusal(Right.RULES)
    assert all_open(QDialog, updates) == []
