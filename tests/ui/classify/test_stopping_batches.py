"""Stopping batches: what asks first, and what can go on."""

from __future__ import annotations

import pytest
from fake_commands import FakeCommands, result_at
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.logbook.log import BatchState
from hematovision_desktop.ui.window.main import MainWindow

LEFT = Qt.MouseButton.LeftButton


class TestStopping:
    @pytest.mark.parametrize("elapsed_s", [1.0, 30.0], ids=["4 s in all", "2 min in all"])
    def test_esc_asks_if_it_would_stop_more_than_a_minute_of_work(
        self,
        window: MainWindow,
        commands: FakeCommands,
        qtbot: QtBot,
        asked: list[str],
        elapsed_s: float,
    ) -> None:
        questions = 1 if elapsed_s > 15 else 0  # a quarter of the work is done
        commands.begin(total=40)
        commands.report([result_at(0)], 10, 40, elapsed_s)
        qtbot.keyClick(window, Qt.Key.Key_Escape)
        assert asked == ["Stop “ward 7”?"] * questions
        assert len(commands.calls("cancel")) == 1 - questions

    def test_quitting_asks_too(
        self, window: MainWindow, commands: FakeCommands, asked: list[str]
    ) -> None:
        commands.begin(total=40)
        commands.report([result_at(0)], 10, 40, 30.0)
        window.actions_["quit"].trigger()
        assert window.isVisible()
        assert asked == ["Stop “ward 7”?"]
        commands.end(10, 40, 1, BatchState.CANCELLED)
        window.actions_["quit"].trigger()
        assert not window.isVisible()
        assert len(asked) == 1

    def test_a_stopped_batch_can_go_on(
        self, window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        ref = commands.begin(total=40)
        commands.report([result_at(0)], 10, 40, 1.0)
        page = window.classify_page
        assert not page.strip.resume_button.isVisible()
        commands.end(10, 40, 1, BatchState.CANCELLED)
        assert page.strip.resume_button.isVisible()
        qtbot.mouseClick(page.strip.resume_button, LEFT)
        assert commands.calls("resume") == [(ref,)]
