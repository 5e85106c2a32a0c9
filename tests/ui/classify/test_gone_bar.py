"""Pictures that are gone: shown from their small copies, and found again by one choice."""

from __future__ import annotations

from pathlib import Path

import pytest
from fake_commands import FakeCommands
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from room_check import cut_off

from hematovision_desktop.ui.classify.tiles import tiles_of
from hematovision_desktop.ui.window.main import MainWindow

FOUND = Path("/archive")


def a_view(window: MainWindow, commands: FakeCommands, qtbot: QtBot) -> None:
    commands.run_whole(8)
    page = window.classify_page
    qtbot.waitUntil(lambda: page.is_settled and page.crops.is_idle and page.crops.kept_cells > 0)


@pytest.fixture
def choosing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(FOUND))


def test_nothing_is_asked_while_all_is_there(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    a_view(window, commands, qtbot)
    assert window.classify_page.gone.text == ""


@pytest.mark.usefixtures("choosing")
def test_small_copies_meanwhile_then_the_whole_batch_again(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    commands.gone = set(range(8))
    a_view(window, commands, qtbot)
    page = window.classify_page
    assert "small copies" in page.gone.text
    assert page.batch is not None
    result = next(one for one in page.batch.reviewed.results() if one.cells)
    picture = page.crops.picture(tiles_of(result)[0])
    assert picture is not None
    assert not picture.isNull()
    commands.moved.found = set(range(8))
    page.gone.find_button.click()
    assert commands.moved.asked == [(commands.ref, FOUND)]
    assert page.gone.text == ""
    qtbot.waitUntil(lambda: page.crops.is_idle and page.crops.kept_cells > 0)
    assert page.gone.text == ""
    assert page.batch.reviewed.result(result.position).path.parent == FOUND


@pytest.mark.usefixtures("choosing")
def test_what_is_still_missing_is_said(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    window.resize(960, 500)
    commands.gone = set(range(8))
    a_view(window, commands, qtbot)
    page = window.classify_page
    commands.moved.found = {0, 1, 2}
    page.gone.find_button.click()
    assert "3 of 8" in page.gone.text

    def nothing_is_cut() -> None:
        assert cut_off(window) == []

    qtbot.waitUntil(nothing_is_cut)
    page.gone.leave_button.click()
    assert page.gone.text == ""
