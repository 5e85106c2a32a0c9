"""Files dropped, chosen or named on the command line go to the right place."""

from __future__ import annotations

from pathlib import Path

import pytest
from dialogs_open import all_open
from fake_commands import FakeCommands
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.signing.people import Person, Role
from hematovision_desktop.services.messages.people import PeopleState
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.ui.window.main import SETTINGS, MainWindow

STICK = Path("/stick")


def test_an_update_is_shown_in_the_settings(window: MainWindow, commands: FakeCommands) -> None:
    window.files.open_paths([STICK / "pack.HVUPDATE"])
    assert window.pages.currentIndex() == SETTINGS
    assert commands.updates.asked == [("open", STICK / "pack.HVUPDATE")]
    assert len(all_open(QDialog, window.settings_page.updates)) == 1


def test_an_update_that_is_refused_says_why(window: MainWindow, commands: FakeCommands) -> None:
    commands.updates.refusal = "This update is cut short."
    window.files.open_paths([STICK / "pack.hvupdate"])
    assert window.settings_page.updates.trouble.text() == "This update is cut short."


@pytest.mark.parametrize("suffix", [".hvreading", ".hvupdate"])
def test_pictures_beside_a_reading_are_a_batch(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot, suffix: str
) -> None:
    commands.second_reader.opens.append(Refused("This file is not whole."))
    came = window.files.reading_came if suffix == ".hvreading" else window.files.update_came
    with qtbot.waitSignal(came) as signal:
        window.files.open_paths([STICK / f"a{suffix}", STICK / "slides"])
    assert signal.args == [STICK / f"a{suffix}"]
    assert ("open_paths", ((STICK / "slides",),)) in commands.asked


@pytest.mark.parametrize("name", ["question.zip", "question", "question.hvreading.txt", "a.png"])
def test_a_reading_or_an_update_is_opened_as_such_under_any_name(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot, name: str
) -> None:
    commands.second_reader.opens.append(Refused("This file is not whole."))
    commands.own_endings = {STICK / name: ".hvreading", STICK / "pack.bin": ".hvupdate"}
    with qtbot.waitSignal(window.files.reading_came) as signal:
        window.files.open_paths([STICK / name, STICK / "pack.bin"])
    assert signal.args == [STICK / name]
    assert commands.updates.asked == [("open", STICK / "pack.bin")]
    assert not commands.calls("open_paths")


def test_files_for_the_log_wait_until_somebody_logs_in(
    window: MainWindow, commands: FakeCommands
) -> None:
    ada = Person("Ada", Role.ADMINISTRATOR)
    commands.own_endings = {STICK / "b": ".hvupdate"}
    window.files.open_first(
        [STICK / "a.hvupdate", STICK / "b", STICK / "slides"], window.people.let_in
    )
    assert ("open_paths", ((STICK / "slides",),)) in commands.asked
    commands.people.show(PeopleState((ada,)))
    assert commands.updates.asked == []
    for _ in range(2):
        commands.people.show(PeopleState((ada,), ada))
        assert commands.updates.asked == [("open", STICK / "a.hvupdate"), ("open", STICK / "b")]


def test_nothing_is_nothing(window: MainWindow, commands: FakeCommands) -> None:
    window.files.open_paths([])
    assert commands.updates.asked == []


@pytest.mark.parametrize("refusal", ["", "This update is cut short."])
def test_scrolls_to_the_result_of_an_update(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot, refusal: str
) -> None:
    commands.updates.refusal = refusal
    window.resize(1024, 600)
    window.files.open_paths([STICK / "pack.hvupdate"])
    panel = window.settings_page.updates
    shown = panel.trouble if refusal else panel.open_button
    qtbot.waitUntil(lambda: not shown.visibleRegion().isEmpty())
