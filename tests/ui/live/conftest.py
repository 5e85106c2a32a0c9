"""Fixtures: a window that opens at the live microscope, with a scripted one."""

from __future__ import annotations

import pytest
from fake_commands import FakeCommands
from fake_live import FakeLive
from live_steps import LEFT, show
from pytestqt.qtbot import QtBot

from hematovision_desktop.services.messages.live import CamerasFound
from hematovision_desktop.ui.live.page import LivePage
from hematovision_desktop.ui.window.main import LIVE, MainWindow


@pytest.fixture
def first_page() -> int:
    return LIVE


@pytest.fixture
def live(commands: FakeCommands) -> FakeLive:
    return commands.live


@pytest.fixture
def page(window: MainWindow) -> LivePage:
    """Return the empty page without a camera."""
    window.handle(CamerasFound(()))
    return window.live_page


@pytest.fixture
def running(page: LivePage, live: FakeLive, qtbot: QtBot) -> LivePage:
    """Return the page, counting on the drawn slide."""
    qtbot.mouseClick(page.start_page.virtual_button, LEFT)
    live.run()
    show(page, live, qtbot)
    qtbot.mouseClick(page.bench.bar.start_button, LEFT)
    return page
