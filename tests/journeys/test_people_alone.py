"""People who log in, by keyboard alone in the real program: added, managed, locked out, let in."""

from __future__ import annotations

from desk import Desk
from keyboard_alone import CTRL, Key, Keyboard
from PySide6.QtWidgets import QApplication, QLineEdit

from hematovision_desktop.core.signing.people import Role
from hematovision_desktop.ui.settings.people import PeoplePanel
from hematovision_desktop.ui.settings.person_dialog import PersonDialog

ADA, BO = "four words of Ada", "another four of Bo"


def fill(keyboard: Keyboard, *texts: str) -> None:
    """Type into the lines of the open dialog in turn, and press Enter."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PersonDialog)
    for number, text in enumerate(texts):
        if number:
            keyboard.press(Key.Key_Tab)
            while not isinstance(keyboard.place, QLineEdit):
                keyboard.press(Key.Key_Tab)
        keyboard.type(text)
    keyboard.press(Key.Key_Return)
    assert not dialog.isVisible(), dialog.trouble.text()


def begin(keyboard: Keyboard) -> PeoplePanel:
    """Turn on logging in, with Ada as the first person."""
    keyboard.press(Key.Key_5, mods=CTRL)
    panel = keyboard.desk.window.settings_page.people
    keyboard.take(panel.on_button)
    fill(keyboard, "Ada", ADA, ADA)
    return panel


def test_people_are_added_led_and_locked_out_by_keys(desk: Desk) -> None:
    keyboard, people = Keyboard(desk), desk.program.people
    panel = begin(keyboard)
    assert people.state.author == "Ada"

    # A reviewer is added; the role is chosen by its letter.
    keyboard.take(panel.add_button)
    keyboard.type("Bo")
    keyboard.press(Key.Key_Tab)
    keyboard.press(Key.Key_Down)
    keyboard.press(Key.Key_Tab)
    keyboard.type(BO)
    keyboard.press(Key.Key_Tab)
    keyboard.type(BO)
    keyboard.press(Key.Key_Return)
    assert [one.role for one in people.state.people] == [Role.ADMINISTRATOR, Role.REVIEWER]

    # The role is changed, a new passphrase is set, Bo is locked out and let in again.
    keyboard.tab_to(panel.list)
    keyboard.press(Key.Key_Down)
    keyboard.take(panel.role_button)
    keyboard.press(Key.Key_Up, Key.Key_Return)
    assert people.state.people[1].role is Role.TECHNICIAN
    assert keyboard.place is panel.role_button
    keyboard.take(panel.reset_button)
    fill(keyboard, BO + " 2", BO + " 2")
    keyboard.take(panel.active_button)
    assert not people.state.people[1].is_active
    assert keyboard.place is panel.active_button
    keyboard.press(Key.Key_Space)
    assert people.state.people[1].is_active

    # Ada locks it; Bo logs in, chooses his own passphrase, and may not manage people.
    keyboard.take(panel.lock_button)
    assert not desk.window.centralWidget().isVisible()
    fill(keyboard, "Bo", BO + " 2")
    fill(keyboard, BO, BO)
    assert people.state.author == "Bo"
    assert not panel.add_button.isVisible()
    keyboard.take(panel.own_button)
    fill(keyboard, BO, BO + " 3", BO + " 3")

    # After a long idle time it locks itself. Esc wakes the screen, and the person types one line.
    desk.window.people.idle.timeout.emit()
    desk.settle()
    keyboard.press(Key.Key_Escape)
    assert desk.window.isVisible() and not desk.window.centralWidget().isVisible()
    keyboard.type("a wrong one")
    keyboard.press(Key.Key_Return)
    assert "do not match" in desk.window.people.login.trouble.text()
    fill(keyboard, BO + " 3")
    assert people.state.author == "Bo"

    # Somebody else logs in from the bottom bar, typing the name first.
    keyboard.take(desk.window.bottom.person)
    fill(keyboard, "Ada", ADA)
    keyboard.take(panel.off_button)
    fill(keyboard, ADA)
    assert not people.state.is_on
