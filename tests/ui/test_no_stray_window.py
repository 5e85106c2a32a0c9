"""No part shows as a separate window while pages and dialogs are made: it would flash up and take the focus."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from every_dialog import fill, own_dialogs, questions, walk
from fake_commands import FakeCommands
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from hematovision_desktop.core.naming.settings import Settings, Theme, WindowMemory
from hematovision_desktop.ui.window import translation
from hematovision_desktop.ui.window.action_rows import Page
from hematovision_desktop.ui.window.main import MainWindow


class Windows(QObject):
    """Records what is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and not isinstance(watched, MainWindow | QDialog)
        ):
            self.shown.append(f"{type(watched).__name__} {watched.property('text') or ''}")
        return False


@pytest.mark.parametrize("has_fonts", [True, False])
def test_makes_pages_inside_the_window(
    make_window: Callable[..., MainWindow],
    commands: FakeCommands,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    has_fonts: bool,
) -> None:
    monkeypatch.setattr(translation, "has_font", lambda _language: has_fonts)
    windows = Windows()
    qapp.installEventFilter(windows)
    window = make_window(Settings(theme=Theme.LIGHT))
    commands.run_whole()
    for index, _page in enumerate(Page):
        window.show_page(index)
        qapp.processEvents()
    qapp.removeEventFilter(windows)
    assert window.settings_page.look.missing.isHidden() is has_fonts
    assert windows.shown == []


def test_makes_parts_of_dialogs_inside_them(
    window: MainWindow, commands: FakeCommands, memory: WindowMemory, qapp: QApplication
) -> None:
    fill(window, commands)
    windows = Windows()
    found: list[str] = []

    def note(name: str, _dialog: QDialog) -> None:
        found.extend(f"{name}: {one}" for one in windows.shown)
        windows.shown.clear()

    qapp.installEventFilter(windows)
    walk(own_dialogs(window, commands, memory), note)
    walk(questions(window, commands), note)
    qapp.removeEventFilter(windows)
    assert found == []
