"""Fixtures: an offscreen window with a scripted program and its own settings memory."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

sys.path.insert(0, str(Path(__file__).parent))

from fake_commands import CARD, FakeCommands
from held_commands import Held

from hematovision_desktop.core.naming.settings import Language, Settings, Theme, WindowMemory
from hematovision_desktop.services.messages.program import ModelChanged
from hematovision_desktop.ui.window.main import CLASSIFY, MainWindow
from hematovision_desktop.ui.window.translation import use_language


@pytest.fixture
def commands() -> FakeCommands:
    return FakeCommands()


@pytest.fixture
def memory() -> WindowMemory:
    return WindowMemory()


@pytest.fixture
def make_window(
    qtbot: QtBot, commands: FakeCommands, memory: WindowMemory
) -> Iterator[Callable[..., MainWindow]]:
    # Held to the end: collected within the test, its parts would hear of their own deletion
    # when they have already lost what they remember.
    made: list[MainWindow] = []

    def make(settings: Settings | None = None, shown: bool = True) -> MainWindow:
        window = MainWindow(
            Held(commands),
            settings or Settings(theme=Theme.LIGHT),
            program_version="0.1.0",
            log_path=Path("/data/log.sqlite"),
            memory=memory,
        )
        made.append(window)
        qtbot.addWidget(window)
        commands.send = window.handle
        commands.live.send = window.handle
        commands.adaptation.send = window.handle
        commands.laboratory.send = window.handle
        commands.protection.send = window.handle
        commands.people.send = window.handle
        commands.backups.send = window.handle
        commands.updates.send = window.handle
        window.handle(ModelChanged(CARD, None))
        if shown:
            show(window, qtbot)
        return window

    yield make


def show(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 720)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.fixture
def first_page() -> int:
    """Return the page on which a window becomes visible; a module about another page overrides it."""
    return CLASSIFY


@pytest.fixture
def window(
    make_window: Callable[..., MainWindow],
    first_page: int,
    request: pytest.FixtureRequest,
    qtbot: QtBot,
) -> MainWindow:
    """Return a visible window; one that a test wants full becomes visible once it is."""
    made = make_window(shown=False)
    if first_page != CLASSIFY:
        # Opened while hidden, it is laid out only once, and Classify not at all.
        made.resize(1280, 720)
        made.show_page(first_page)
    if "full_window" not in request.fixturenames:
        show(made, qtbot)
    return made


@pytest.fixture(
    params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft],
    ids=["to the right", "to the left"],
)
def way(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Qt.LayoutDirection]:
    """Set each layout direction in turn for the whole program."""
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(before)


@pytest.fixture(params=[one for one in Language if one is not Language.SYSTEM])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Language]:
    """Give each language in turn; English is restored afterwards."""
    yield request.param
    use_language(qapp, Language.ENGLISH)


@pytest.fixture
def full_window(window: MainWindow, commands: FakeCommands, qtbot: QtBot) -> MainWindow:
    """Return the window with a finished batch of drawn cells."""
    # Filled while hidden, it is laid out only once.
    window.resize(1280, 720)
    commands.run_whole()
    qtbot.waitUntil(lambda: window.classify_page.is_settled)
    show(window, qtbot)
    qtbot.waitUntil(lambda: window.classify_page.is_settled)
    window.classify_page.gallery.view.setFocus()
    return window
