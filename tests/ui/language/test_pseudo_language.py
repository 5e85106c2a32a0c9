"""Every text in a made-up language, which brackets and lengthens it: what has no bracket escaped."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from escaped_texts import escaped
from fake_commands import FakeCommands
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from room_check import cut_off

from hematovision_desktop.core.settings import Language, Settings, Theme
from hematovision_desktop.ui.window.action_rows import Page
from hematovision_desktop.ui.window.main import MainWindow


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize("page", range(len(Page)))
def test_no_text_is_outside_the_translation(
    make_window: Callable[..., MainWindow], commands: FakeCommands, qtbot: QtBot, page: int
) -> None:
    window = make_window(Settings(theme=Theme.LIGHT, language=Language.FRENCH))
    commands.run_whole()
    qtbot.waitUntil(lambda: window.classify_page.is_settled)
    window.show_page(page)
    assert "\n".join(escaped(window)) == ""


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize("page", range(len(Page)))
def test_longer_texts_are_not_cut_off(
    make_window: Callable[..., MainWindow], commands: FakeCommands, qtbot: QtBot, page: int
) -> None:
    window = make_window(Settings(theme=Theme.LIGHT, language=Language.FRENCH))
    window.resize(1024, 600)
    commands.run_whole()
    qtbot.waitUntil(lambda: window.classify_page.is_settled)
    window.show_page(page)

    def nothing_is_cut() -> None:
        assert "\n".join(cut_off(window)) == ""

    qtbot.waitUntil(nothing_is_cut)


def test_the_made_up_language_is_taken_back(qapp: QApplication) -> None:
    assert qapp.translate("words", "Neutrophil") == "Neutrophil"
    assert QLocale().name() != ""
