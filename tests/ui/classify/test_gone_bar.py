"""Missing pictures: shown from their small copies, and found again with one choice."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from fake_commands import FakeCommands, result_at
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from room_check import cut_off
from tiles_seen import pictures_shown
from words_on import words_on

from hematovision_desktop.ui.classify.gallery.tiles import tiles_of
from hematovision_desktop.ui.window.main import MainWindow

FOUND = Path("/archive")


def a_view(window: MainWindow, commands: FakeCommands, qtbot: QtBot) -> None:
    commands.run_whole(8)
    page = window.classify_page
    qtbot.waitUntil(lambda: page.is_settled and pictures_shown(page))


@pytest.fixture
def choosing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(FOUND))


def test_nothing_is_asked_while_all_is_there(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    a_view(window, commands, qtbot)
    assert words_on(window.classify_page.notices.gone) == ""


@pytest.mark.usefixtures("choosing")
def test_small_copies_meanwhile_then_the_whole_batch_again(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    commands.gone = set(range(8))
    a_view(window, commands, qtbot)
    page = window.classify_page
    assert "small copies" in words_on(page.notices.gone)
    assert page.batch is not None
    result = next(one for one in page.batch.reviewed.results() if one.cells)
    picture = page.crops.picture(tiles_of(page.batch.reviewed.glance(result.position))[0])
    assert picture is not None
    assert not picture.isNull()
    commands.moved.found = set(range(8))
    page.notices.gone.find_button.click()
    assert commands.moved.asked == [(commands.ref, FOUND)]
    assert words_on(page.notices.gone) == ""
    qtbot.waitUntil(lambda: pictures_shown(page))
    assert words_on(page.notices.gone) == ""
    assert page.batch.reviewed.result(result.position).path.parent == FOUND


@pytest.mark.usefixtures("choosing")
def test_says_what_is_still_missing(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    window.resize(960, 500)
    commands.gone = set(range(8))
    a_view(window, commands, qtbot)
    page = window.classify_page
    commands.moved.found = {0, 1, 2}
    page.notices.gone.find_button.click()
    assert "3 of 8" in words_on(page.notices.gone)

    def nothing_is_cut() -> None:
        assert cut_off(window) == []

    qtbot.waitUntil(nothing_is_cut)
    page.notices.gone.leave_button.click()
    assert words_on(page.notices.gone) == ""


def test_a_batch_of_the_log_is_shown_from_small_copies_that_are_asked_for(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    commands.gone = set(range(8))
    results = [replace(result_at(position), thumbnail=b"") for position in range(8)]
    commands.begin(total=8)
    commands.report(results, 8, 8, 3.2)
    commands.end(8, 8, sum(len(result.cells) for result in results))
    page = window.classify_page
    qtbot.waitUntil(lambda: page.is_settled and pictures_shown(page))
    shown = [page.crops.picture(tile) for tile in page.cells.tiles if tile.is_cell]
    assert all(picture is not None and not picture.isNull() for picture in shown)
    qtbot.waitUntil(lambda: "small copy" in page.field.gone.text())
    assert page.field.canvas.image is not None
    commands.gone = set()
    page.crops.clear()
    qtbot.waitUntil(lambda: pictures_shown(page))
    page.gallery.choose(results[1].position, 0)
    qtbot.waitUntil(lambda: page.field.canvas.is_full)


def test_a_small_copy_that_comes_late_does_not_replace_the_picture(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    a_view(window, commands, qtbot)
    canvas = window.classify_page.field.canvas
    qtbot.waitUntil(lambda: canvas.is_full)
    whole = canvas.image
    canvas.show_small_copy(result_at(3).thumbnail)
    assert canvas.image is whole


def test_remembers_the_result_while_the_line_waits_its_turn(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    window.resize(960, 500)
    commands.gone = set(range(8))
    a_view(window, commands, qtbot)
    gone = window.classify_page.notices.gone
    window.banner.say("The disk is full.")
    assert gone.isHidden()
    gone.say("3 of 8 pictures were found there.")
    gone.miss()
    window.banner.dismiss()
    assert words_on(gone).startswith("3 of 8 pictures")
    gone.leave_button.click()
    gone.miss()
    assert "small copies" in words_on(gone)
