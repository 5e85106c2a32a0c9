"""Pages made at first use: they miss nothing that happened before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fake_commands import CARD, FakeCommands
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from words_on import words_on

from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.microscopes.microscope import KnownMicroscope, MicroscopeProfile
from hematovision_desktop.core.naming.settings import Settings, Theme, WindowMemory
from hematovision_desktop.core.samples.laboratory import STANDARD
from hematovision_desktop.core.signing.people import Person, Role
from hematovision_desktop.services.messages.backups import BackupState
from hematovision_desktop.services.messages.people import PeopleState
from hematovision_desktop.services.messages.review import MicroscopesChanged
from hematovision_desktop.services.messages.samples import WorklistRead
from hematovision_desktop.ui.live.camera import CameraDialog
from hematovision_desktop.ui.parts.keys import KeysDialog
from hematovision_desktop.ui.settings.person_dialog import PersonDialog
from hematovision_desktop.ui.window.action_rows import Page
from hematovision_desktop.ui.window.main import CLASSIFY, LEARN, LIVE, SAMPLES, SETTINGS, MainWindow

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
OLYMPUS = KnownMicroscope(MicroscopeProfile(1, "Olympus, room 2", NOON))


def made(window: MainWindow) -> set[int]:
    return {index for index, late in window.late.items() if late.made is not None}


def test_a_window_begins_with_its_first_page_alone(window: MainWindow) -> None:
    assert window.pages.count() == len(Page)
    assert made(window) == set()
    assert window.findChildren(PersonDialog) == []


def test_dialogs_of_the_microscope_are_made_when_they_are_wanted(window: MainWindow) -> None:
    page = window.live_page
    page.open_source("virtual")
    page.open_source("")
    kinds = CameraDialog, KeysDialog
    assert [one for kind in kinds for one in window.findChildren(kind)] == []
    page.show_keys()
    (keys,) = window.findChildren(KeysDialog)
    assert keys is page.dialogs.keys and keys.isVisible()
    keys.close()


@pytest.mark.parametrize("index", range(1, len(Page)))
def test_a_page_is_made_when_it_is_shown(window: MainWindow, qtbot: QtBot, index: int) -> None:
    window.show_page(index)
    assert made(window) == {index}
    page = window.late[index].page
    qtbot.waitUntil(page.isVisible)
    assert page.size().width() >= window.late[index].area.viewport().width()
    window.show_page(CLASSIFY)
    window.show_page(index)
    assert window.late[index].page is page


def test_the_settings_show_what_happened_before(window: MainWindow, commands: FakeCommands) -> None:
    commands.backups.show(BackupState(NOON, 3, fault="The stick is full."))
    commands.microscopes.known = (OLYMPUS,)
    window.handle(MicroscopesChanged())
    commands.laboratory.change(replace(STANDARD, name="Ward 7"))
    ada = Person("Ada", Role.TECHNICIAN)
    commands.people.show(PeopleState((ada,), ada))
    assert made(window) == set()
    window.show_page(SETTINGS)
    page = window.settings_page
    assert page.model_line.text().startswith(CARD.title)
    assert page.backup.trouble.text() == "The stick is full."
    assert "Olympus, room 2" in words_on(page.microscopes)
    assert page.laboratory.name.text() == "Ward 7"
    assert page.people.list.count() == 1
    assert not page.people.add_button.isVisibleTo(page)
    assert page.adaptation_panel.choice.findText("Olympus, room 2") >= 0


def test_a_page_made_late_shows_an_earlier_message(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    """As in a window that replaces another midway."""
    commands.adaptation.go("Reading the cells", 3, 10)
    assert "Teaching your site" in words_on(window.bottom)
    assert window.settings_page.adaptation_panel.cancel_button.isVisibleTo(window.settings_page)
    window.handle(WorklistRead(Path("monday.csv"), 4, ()))
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    (box,) = window.findChildren(QMessageBox)
    assert box.text() == "4 new samples came from monday.csv."
    box.close()


def test_the_microscope_offers_the_types_that_were_chosen_before(
    window: MainWindow, commands: FakeCommands
) -> None:
    choice = window.settings_page.label_set
    choice.setCurrentIndex(choice.findData(LabelSet.FOUR))
    window.settings_page.apply_now()
    assert commands.calls("apply_settings")[-1][0].label_set is LabelSet.FOUR
    assert LIVE not in made(window)
    offered = window.live_page.bench.tray.name_buttons
    assert set(offered) == {*LabelSet.FOUR.labels, None}


def test_a_replacing_window_shows_the_running_count(
    window: MainWindow, commands: FakeCommands
) -> None:
    """Another language needs another window, while the count continues."""
    commands.live.run()
    commands.live.start()
    assert made(window) == {LIVE}
    assert "Ready" not in words_on(window.bottom)
    assert window.live_page.is_open


def test_the_keys_of_the_microscope_name_cells_before_it_was_seen(
    make_window: Callable[..., MainWindow], commands: FakeCommands
) -> None:
    keys = {"q": Label.NEUTROPHIL, "w": Label.LYMPHOCYTE}
    commands.live.settings = replace(commands.live.settings, keys=keys)
    window = make_window()
    shortcuts = window.actions_.names[Label.NEUTROPHIL].shortcuts()
    assert "Q" in [one.toString() for one in shortcuts]
    assert made(window) == set()


def test_a_search_from_elsewhere_makes_the_samples(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["search"].trigger()
    assert window.pages.currentIndex() == SAMPLES
    qtbot.waitUntil(window.samples_page.bar.line.hasFocus)


def test_how_unseen_pages_were_left_is_kept(
    make_window: Callable[..., MainWindow], memory: WindowMemory
) -> None:
    memory.change(log_split=b"as it was", samples_split=b"so was this")
    make_window().keep_state()
    assert memory.state.log_split == b"as it was"
    assert memory.state.samples_split == b"so was this"


def test_backups_are_looked_after_without_their_page(
    window: MainWindow, commands: FakeCommands
) -> None:
    told: list[object] = []
    commands.backups.send = told.append
    (timer,) = window.choices.findChildren(QTimer)
    assert timer.isActive()
    timer.timeout.emit()
    assert told
    assert made(window) == set()


def test_a_page_is_dark_whether_it_was_there_when_it_grew_dark(window: MainWindow) -> None:
    for index in (LEARN, SAMPLES):
        window.show_page(index)
        window.appearance.use(Settings(theme=Theme.DARK))
        corner = window.late[index].page.grab().toImage().pixelColor(3, 3)
        assert corner.lightness() < 100
