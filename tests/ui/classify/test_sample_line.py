"""Whose cells are in view: shown above the gallery, typed or scanned there."""

from __future__ import annotations

from dataclasses import replace

import pytest
from click_in_window import click_in_window
from every_page import settle
from fake_commands import FakeCommands
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.samples.sample import KnownSample, SampleDetails
from hematovision_desktop.ui.classify.sample_line import SampleLine
from hematovision_desktop.ui.window.main import MainWindow


@pytest.fixture
def line(full_window: MainWindow, commands: FakeCommands) -> SampleLine:
    one = commands.samples.rows[7].known
    commands.review.set_sample(commands.ref, replace(one, details=SampleDetails("ward 7")))
    return full_window.classify_page.strip.sample


def kept(commands: FakeCommands) -> list[SampleDetails]:
    return [one[2] for one in commands.samples.asked if one[0] == "keep"]


def test_a_number_is_scanned_above_the_gallery(
    line: SampleLine, full_window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    assert line.isVisible()
    assert line.text() == "ward 7"
    qtbot.keyClick(full_window, Qt.Key.Key_F2)
    assert line.hasFocus()
    qtbot.keyClicks(line, "26-0777")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert kept(commands) == [SampleDetails("26-0777")]
    assert line.text() == "26-0777"
    # Keys name cells again.
    assert full_window.classify_page.gallery.view.hasFocus()
    qtbot.keyClick(full_window.classify_page.gallery.view, Qt.Key.Key_E)
    assert len(commands.verdicts()) == 1


def test_a_click_on_a_button_ends_typing_so_that_letters_name_cells_again(
    line: SampleLine, full_window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    page = full_window.classify_page
    line.edit()
    qtbot.keyClicks(line, "26-0777")
    click_in_window(page.field.fit_button)
    assert kept(commands) == [SampleDetails("26-0777")]
    assert page.gallery.view.hasFocus()
    page.gallery.bar.file_filter.setFocus()
    click_in_window(page.field.fit_button)
    assert page.gallery.view.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_an_unwanted_number_is_withdrawn(
    key: Qt.Key, line: SampleLine, commands: FakeCommands, qtbot: QtBot
) -> None:
    line.edit()
    qtbot.keyClicks(line, "  " if key == Qt.Key.Key_Return else "26-0")
    qtbot.keyClick(line, key)
    assert kept(commands) == []
    assert line.text() == "ward 7"


@pytest.fixture
def signed(line: SampleLine, commands: FakeCommands) -> SampleLine:
    """Make the line's sample a signed one."""
    view = commands.review.view
    assert view is not None
    view.batch_id = 70
    commands.samples.owner[70] = 7
    commands.samples.sign(7)
    commands.review.set_sample(commands.ref, commands.samples.rows[7].known)
    return line


def answer(monkeypatch: pytest.MonkeyPatch, word: str) -> list[str]:
    """Press a button of each question; return what was asked."""
    asked: list[str] = []

    def press(box: QMessageBox) -> int:
        asked.append(box.text())
        next(one for one in box.buttons() if one.text() == word).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)
    return asked


def scan(line: SampleLine, number: str, qtbot: QtBot) -> None:
    line.edit()
    qtbot.keyClicks(line, number)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def test_a_number_scanned_over_that_of_a_signed_sample_is_asked_about(
    signed: SampleLine, commands: FakeCommands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, "Leave it")
    scan(signed, "26-0777", qtbot)
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == ["26-0412 is signed. Change it?"]
    assert kept(commands) == []
    assert signed.text() == "26-0412"


@pytest.mark.parametrize(("word", "left"), [("Change", "26-0777"), ("Leave it", "26-0412")])
def test_the_number_of_a_signed_sample_stays_as_typed_until_the_log_answers(
    word: str,
    left: str,
    signed: SampleLine,
    commands: FakeCommands,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = answer(monkeypatch, word)
    commands.held = True
    signed.edit()
    QTest.keyClicks(signed, "26-0777")
    QTest.keyClick(signed, Qt.Key.Key_Return)
    assert (signed.text(), asked) == ("26-0777", [])
    # Meanwhile something else about the sample changes.
    one = commands.samples.rows[7].known
    commands.review.set_sample(commands.ref, replace(one, details=replace(one.details, slide="2")))
    assert signed.text() == "26-0777"
    commands.answer()
    assert (signed.text(), len(asked)) == (left, 1)
    assert signed.sample is not None and signed.sample.details.accession == left


def test_a_signed_sample_is_asked_about_once_until_it_is_signed_again(
    signed: SampleLine, commands: FakeCommands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, "Change")
    for times, number in ((1, "26-0777"), (1, "26-0778"), (2, "26-0779")):
        if times > 1:
            commands.samples.sign(7)
        scan(signed, number, qtbot)
        qtbot.waitUntil(lambda wanted=number: signed.text() == wanted)
        assert len(asked) == times
    numbers = [one.accession for one in kept(commands)]
    assert numbers == ["26-0777", "26-0778", "26-0779"]


def test_another_batch_shows_another_sample(
    line: SampleLine, full_window: MainWindow, commands: FakeCommands
) -> None:
    commands.begin("ward 8")
    assert not line.isVisible()
    commands.review.set_sample(commands.ref, KnownSample(9, "u9", SampleDetails("26-0001")))
    assert line.isVisible()
    assert line.text() == "26-0001"


def test_a_number_that_has_no_room_ends_in_dots_unless_it_is_being_typed(
    line: SampleLine, full_window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    long = "Live count 2026-11-29 15:44"
    assert line.shown_text == "ward 7" and "ward 7" not in line.toolTip()
    commands.review.set_sample(commands.ref, KnownSample(9, "u9", SampleDetails(long)))
    line.setFixedWidth(line.minimumSizeHint().width())
    assert line.shown_text.endswith("…") and long.startswith(line.shown_text[:-1])
    assert line.toolTip().startswith(long)
    dotted = line.grab().toImage()
    line.edit()
    qtbot.waitUntil(line.hasFocus)
    assert line.shown_text == long
    full_window.classify_page.gallery.view.setFocus()
    assert line.grab().toImage() == dotted
    line.setFixedWidth(2 * line.sizeHint().width())
    assert line.shown_text == long and long not in line.toolTip()


def test_the_words_of_a_button_give_way_before_a_number_is_cut(
    line: SampleLine, full_window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    strip, number = full_window.classify_page.strip, "Ward 3 Mrs Ngozi"
    one = commands.samples.rows[7].known
    commands.review.set_sample(commands.ref, replace(one, details=SampleDetails(number)))
    qtbot.keyClick(full_window.classify_page.gallery.view, Qt.Key.Key_E)
    qtbot.waitUntil(strip.undo_button.isVisible)
    for width in range(860, 1120, 20):
        full_window.resize(width, 560)
        settle(full_window, qtbot)
        assert line.shown_text == number or not strip.new_button.text()
        assert strip.export_button.text() or not strip.new_button.text()
    assert line.shown_text == number
    assert strip.export_button.text()
