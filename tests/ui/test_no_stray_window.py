"""No part shows as a separate window while pages are made: it would flash up and take the focus."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from fake_commands import FakeCommands
from PySide6.QtWidgets import QApplication
from stray_windows import StrayWindows

from hematovision_desktop.core.naming.settings import Settings, Theme
from hematovision_desktop.ui.window import translation
from hematovision_desktop.ui.window.action_rows import Page
from hematovision_desktop.ui.window.main import MainWindow


@pytest.mark.parametrize("has_fonts", [True, False])
def test_makes_pages_inside_the_window(
    make_window: Callable[..., MainWindow],
    commands: FakeCommands,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    has_fonts: bool,
) -> None:
    monkeypatch.setattr(translation, "has_font", lambda _language: has_fonts)
    windows = StrayWindows(monkeypatch)
    window = make_window(Settings(theme=Theme.LIGHT))
    commands.run_whole()
    for index, _page in enumerate(Page):
        window.show_page(index)
        qapp.processEvents()
    assert window.settings_page.look.missing.isHidden() is has_fonts
    assert windows.take() == []
