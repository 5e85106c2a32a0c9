"""The buttons below a sample fit in every language, or wrap in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from room_check import cut_off

from hematovision_desktop.core.naming.settings import Language, Settings
from hematovision_desktop.ui.window import translation
from hematovision_desktop.ui.window.main import SAMPLES, MainWindow


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    """Restore English after the test."""
    yield
    translation.use_language(qapp, Language.ENGLISH)


@pytest.mark.usefixtures("english_again")
@pytest.mark.parametrize("language", [Language.FRENCH, Language.TELUGU])
def test_buttons_without_room_wrap_together_below_the_first_step(
    make_window: Callable[..., MainWindow], qtbot: QtBot, language: Language
) -> None:
    if not translation.has_font(language):
        pytest.skip("no font here writes it")
    window = make_window(Settings(language=language))
    window.resize(1366, 768)
    window.show_page(SAMPLES)
    panel = window.samples_page.panel

    def top(one: QWidget) -> int:
        return one.mapTo(panel, QPoint(0, 0)).y()

    qtbot.waitUntil(lambda: top(panel.sign_button) > top(panel.open_button))
    assert top(panel.report_button) == top(panel.sign_button)
    qtbot.waitUntil(lambda: cut_off(panel) == [])
