"""The running Live page in longer languages: nothing scrolls sideways."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from fake_commands import FakeCommands
from live_steps import show
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.naming.settings import Language, Settings, Theme
from hematovision_desktop.services.messages.live import CamerasFound
from hematovision_desktop.ui.window.main import LIVE, MainWindow


@pytest.mark.parametrize("language", [Language.SPANISH, Language.FRENCH], indirect=True)
def test_a_running_count_fits_a_small_screen(
    make_window: Callable[..., MainWindow],
    commands: FakeCommands,
    qtbot: QtBot,
    language: Language,
) -> None:
    window = make_window(Settings(theme=Theme.LIGHT, language=language))
    window.resize(1024, 600)
    window.show_page(LIVE)
    window.handle(CamerasFound(()))
    page = window.live_page
    qtbot.mouseClick(page.start_page.virtual_button, Qt.MouseButton.LeftButton)
    commands.live.run()
    show(page, commands.live, qtbot)
    qtbot.mouseClick(page.bench.bar.start_button, Qt.MouseButton.LeftButton)

    def fits() -> bool:
        areas = [one for one in window.findChildren(QScrollArea) if one.isVisible()]
        return not any(one.horizontalScrollBar().maximum() for one in areas)

    qtbot.waitUntil(fits)
