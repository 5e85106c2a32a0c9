"""Whose cells are in view: shown above the gallery, typed or scanned there."""

from __future__ import annotations

from dataclasses import replace

import pytest
from fake_commands import FakeCommands
from PySide6.QtCore import Qt
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
    # The keys name cells again.
    assert full_window.classify_page.gallery.view.hasFocus()
    qtbot.keyClick(full_window.classify_page.gallery.view, Qt.Key.Key_E)
    assert len(commands.verdicts()) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_what_was_not_meant_is_taken_back(
    key: Qt.Key, line: SampleLine, commands: FakeCommands, qtbot: QtBot
) -> None:
    line.edit()
    qtbot.keyClicks(line, "  " if key == Qt.Key.Key_Return else "26-0")
    qtbot.keyClick(line, key)
    assert kept(commands) == []
    assert line.text() == "ward 7"


def test_another_batch_shows_another_sample(
    line: SampleLine, full_window: MainWindow, commands: FakeCommands
) -> None:
    commands.begin("ward 8")
    assert not line.isVisible()
    commands.review.set_sample(commands.ref, KnownSample(9, "u9", SampleDetails("26-0001")))
    assert line.isVisible()
    assert line.text() == "26-0001"
