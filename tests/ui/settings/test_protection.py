"""The log's protection in the window: unlocked at the start, offered once, changed in Settings."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from dialogs_open import the_open
from fake_commands import FakeCommands
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot
from room_check import cut_off
from words_on import words_on

from hematovision_desktop.core.naming.settings import Language, Settings, Theme, WindowMemory
from hematovision_desktop.core.signing.log_key import Guard
from hematovision_desktop.core.signing.people import Person, Role
from hematovision_desktop.services.messages.people import PeopleState
from hematovision_desktop.services.messages.protection import Protection
from hematovision_desktop.ui.parts.layout import room
from hematovision_desktop.ui.settings.protection import ProtectionPanel
from hematovision_desktop.ui.settings.protection_dialogs import (
    GuardDialog,
    RecoveryDialog,
    recovery_page,
)
from hematovision_desktop.ui.window.main import SETTINGS, MainWindow
from hematovision_desktop.ui.window.translation import has_font, use_language

Maker = Callable[..., MainWindow]


@pytest.fixture
def first_page() -> int:
    return SETTINGS


@pytest.fixture
def panel(window: MainWindow) -> ProtectionPanel:
    return window.settings_page.protection


def the_guard(panel: ProtectionPanel) -> GuardDialog:
    return the_open(GuardDialog, panel)


def the_recovery(panel: ProtectionPanel) -> RecoveryDialog:
    return the_open(RecoveryDialog, panel)


# Unlocking


def test_a_log_that_is_open_asks_nothing(window: MainWindow, commands: FakeCommands) -> None:
    commands.protection.look()
    assert not window.protection.unlock.isVisible()
    assert window.protection.offer.isHidden()


def test_a_guarded_log_is_opened_by_its_words(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    commands.protection.lock()
    dialog = window.protection.unlock
    assert dialog.isVisible()
    assert not dialog.open_button.isEnabled()
    qtbot.keyClicks(dialog.line, "not this one")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.said.text() == "Neither the one nor the other."
    assert dialog.open_button.isEnabled()
    qtbot.keyClicks(dialog.line, commands.protection.PASSPHRASE)
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert dialog.line.text() == ""
    assert window.isVisible()


def test_guessing_is_slowed_down(window: MainWindow, commands: FakeCommands, qtbot: QtBot) -> None:
    commands.protection.wait_s = 1.2
    commands.protection.lock()
    dialog = window.protection.unlock
    qtbot.keyClicks(dialog.line, "not this one")
    dialog.open_button.click()
    assert "2\u00a0s" in dialog.said.text()
    assert not dialog.open_button.isEnabled()
    qtbot.waitUntil(dialog.open_button.isEnabled)
    assert dialog.said.text() == "Neither the one nor the other."


@pytest.mark.parametrize("way", ["quit", "escape", "close"])
def test_closing_the_question_closes_the_program(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot, way: str
) -> None:
    commands.protection.lock()
    dialog = window.protection.unlock
    qtbot.keyClicks(dialog.line, "half a passph")
    if way == "quit":
        dialog.quit_button.click()
    elif way == "escape":
        qtbot.keyClick(dialog.line, Qt.Key.Key_Escape)
    else:
        dialog.close()
    assert not window.isVisible()
    assert dialog.line.text() == ""


def test_another_log_can_be_used(
    window: MainWindow, commands: FakeCommands, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands.protection.lock()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: ("/other.sqlite", ""))
    window.protection.unlock.other_button.click()
    assert commands.calls("apply_settings")[-1][0].log_path == Path("/other.sqlite")
    commands.protection.show(Protection())
    assert not window.protection.unlock.isVisible()


# Offering


def test_the_offer_comes_once(make_window: Maker, memory: WindowMemory) -> None:
    window = make_window()
    window.protection.offer_once()
    assert window.protection.offer.isVisible()
    window.protection.offer.no_button.click()
    assert window.protection.offer.isHidden()
    assert memory.state.protection_offered
    again = make_window()
    again.protection.offer_once()
    assert again.protection.offer.isHidden()


def test_the_offer_waits_behind_what_went_wrong(window: MainWindow) -> None:
    window.protection.offer_once()
    window.banner.say("The disk is full.")
    assert window.banner.isVisible()
    assert window.protection.offer.isHidden()
    window.banner.dismiss_button.click()
    assert window.protection.offer.isVisible()
    window.banner.say("The disk is full.")
    window.protection.offer_once()
    assert window.protection.offer.isHidden()
    window.protection.offer.no_button.click()
    window.banner.dismiss_button.click()
    assert window.protection.offer.isHidden(), "it was answered"


def test_the_offer_leads_to_the_settings(window: MainWindow, memory: WindowMemory) -> None:
    window.protection.offer_once()
    window.protection.offer.yes_button.click()
    assert window.pages.currentIndex() == SETTINGS
    assert window.settings_page.protection.passphrase_button.hasFocus()
    assert memory.state.protection_offered


def test_it_is_offered_to_whoever_may_do_it_alone(
    window: MainWindow, commands: FakeCommands, memory: WindowMemory
) -> None:
    ada, grace = Person("Ada", Role.ADMINISTRATOR), Person("Grace", Role.TECHNICIAN)
    window.protection.offer_once()
    offer = window.protection.offer
    for who, offered in ((None, False), (grace, False), (ada, True), (grace, False)):
        commands.people.show(PeopleState((ada, grace), who))
        assert offer.isVisible() is offered
    assert not memory.state.protection_offered


def test_a_log_that_is_encrypted_is_offered_nothing(
    window: MainWindow, commands: FakeCommands, memory: WindowMemory
) -> None:
    commands.protection.show(Protection(Guard.KEYCHAIN))
    window.protection.offer_once()
    assert window.protection.offer.isHidden()
    assert not memory.state.protection_offered


# Settings


def test_a_passphrase_is_set_and_its_recovery_key_kept(
    panel: ProtectionPanel,
    commands: FakeCommands,
    memory: WindowMemory,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert "Not encrypted" in panel.status.text()
    assert panel.off_button.isHidden()
    panel.passphrase_button.click()
    asked = the_guard(panel)
    told = " ".join(one.text() for one in asked.findChildren(QLabel))
    assert "Earlier backups" in told, "they stay readable"
    for first, second, may in (("short", "short", False), ("long enough", "long enoug", False)):
        asked.first.setText(first)
        asked.second.setText(second)
        assert asked.yes.isEnabled() is may
    asked.second.setText("long enough")
    asked.yes.click()
    assert commands.protection.asked == [("protect", Guard.PASSPHRASE, "long enough", "")]
    shown = the_recovery(panel)
    assert shown.text.text().replace("\n", "-") == commands.protection.KEY
    assert memory.state.recovery_waits
    assert not shown.done_button.isEnabled()
    page = tmp_path / "page.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(page), ""))
    shown.save_button.click()
    text = PdfReader(page).pages[0].extract_text()
    assert commands.protection.KEY[:34] in text
    assert "/data/log.sqlite" in text
    shown.sure.click()
    shown.done_button.click()
    assert not memory.state.recovery_waits
    assert panel.trouble.isHidden()
    assert "guarded by a passphrase" in panel.status.text()


def test_the_keyboard_comes_back_to_the_button_that_was_pressed(
    window: MainWindow, panel: ProtectionPanel, commands: FakeCommands
) -> None:
    window.show_page(SETTINGS)
    panel.passphrase_button.setFocus()
    commands.protection.show(Protection(Guard.OPEN, is_busy=True))
    assert not panel.passphrase_button.isEnabled()
    commands.protection.show(Protection(Guard.PASSPHRASE))
    assert window.focusWidget() is panel.passphrase_button


def test_a_recovery_key_that_nobody_kept_is_not_forgotten(
    panel: ProtectionPanel, commands: FakeCommands, memory: WindowMemory
) -> None:
    panel.keychain_button.click()
    the_guard(panel).yes.click()
    assert commands.protection.asked == [("protect", Guard.KEYCHAIN, "", "")]
    the_recovery(panel).later.click()
    assert "recovery key" in panel.trouble.text()
    assert panel.trouble.isVisible()
    assert memory.state.recovery_waits


def test_changing_a_passphrase_needs_the_old_one(
    panel: ProtectionPanel, commands: FakeCommands, subtests: pytest.Subtests
) -> None:
    changes: dict[str, tuple[object, ...]] = {
        "recovery": ("show_recovery", "now"),
        "passphrase": ("protect", Guard.PASSPHRASE, "another one", "now"),
        "keychain": ("protect", Guard.KEYCHAIN, "", "now"),
        "off": ("protect", Guard.OPEN, "", "now"),
    }
    for which, expected in changes.items():
        with subtests.test(which):
            commands.protection.show(Protection(Guard.PASSPHRASE))
            commands.protection.current = "now"
            commands.protection.asked.clear()
            getattr(panel, f"{which}_button").click()
            asked = the_guard(panel)
            assert not asked.yes.isEnabled()
            if which == "passphrase":
                asked.first.setText("another one")
                asked.second.setText("another one")
            asked.present.setText("than")
            asked.yes.click()
            assert "Neither" in words_on(asked)
            assert asked.isVisible()
            commands.protection.asked.clear()
            asked.present.setText("now")
            asked.yes.click()
            assert commands.protection.asked == [expected]
            assert not asked.isVisible()
            assert asked.present.text() == ""


@pytest.mark.parametrize(
    "state", [Protection(Guard.OPEN, "", True), Protection(Guard.KEYCHAIN, "x")]
)
def test_nothing_can_be_changed_while_it_is_changing_or_locked(
    panel: ProtectionPanel, commands: FakeCommands, state: Protection
) -> None:
    commands.protection.show(state)
    assert not any(one.isEnabled() for one in panel.buttons)


# Room


@pytest.mark.parametrize("size", [(960, 500), (1024, 560)])
def test_nothing_is_cut_on_small_screens(
    make_window: Maker,
    commands: FakeCommands,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    size: tuple[int, int],
) -> None:
    window = make_window(Settings(theme=Theme.LIGHT))
    window.resize(*size)
    most = window.size() - room.WINDOW_FRAME
    monkeypatch.setattr(room, "dialog_room", lambda: most)
    window.protection.offer_once()
    qtbot.waitUntil(lambda: cut_off(window) == [])
    window.show_page(SETTINGS)
    panel = window.settings_page.protection
    panel.passphrase_button.click()
    asked = the_guard(panel)
    qtbot.waitUntil(lambda: cut_off(asked) == [])
    asked.first.setText("long enough")
    asked.second.setText("long enough")
    asked.yes.click()
    shown = the_recovery(panel)
    qtbot.waitUntil(lambda: cut_off(shown) == [])
    shown.reject()
    qtbot.waitUntil(lambda: cut_off(window) == [])
    commands.protection.lock()
    qtbot.waitUntil(lambda: cut_off(window.protection.unlock) == [])


def test_the_page_of_the_key_begins_where_one_reads(qapp: QApplication) -> None:
    if not has_font(Language.ARABIC):
        pytest.skip("no font here writes it")
    half: dict[Language, bool] = {}
    for language in (Language.ENGLISH, Language.ARABIC):
        use_language(qapp, language)
        pdf = recovery_page("-".join(["ABCD"] * 12), ("The key", "Log", "Keep it"))
        use_language(qapp, Language.ENGLISH)
        (page,) = PdfReader(io.BytesIO(pdf)).pages
        places: list[float] = []

        def note(text: str, now: list[float], of_text: list[float], *_more: object) -> None:
            if "ABCD" in text:
                places.append(now[0] * of_text[4] + now[4])  # noqa: B023 - called at once

        page.extract_text(visitor_text=note)
        half[language] = min(places) > 0.35 * float(page.mediabox.width)
    assert half == {Language.ENGLISH: False, Language.ARABIC: True}
