"""Every page at 1080p doubled (960 x 540 logical pixels), also with large text: nothing is cut."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from fake_commands import CARD, FakeCommands
from pytestqt.qtbot import QtBot
from room_check import cut_off

from hematovision_desktop import RESEARCH_USE_ONLY
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.naming.settings import Settings, Theme
from hematovision_desktop.services.messages.live import CamerasFound
from hematovision_desktop.ui.live.dialogs import LiveDialogs
from hematovision_desktop.ui.parts import palette, room
from hematovision_desktop.ui.parts.keys import KeysDialog
from hematovision_desktop.ui.window.action_rows import Page
from hematovision_desktop.ui.window.dialogs import AboutBox, KeySheet
from hematovision_desktop.ui.window.main import CLASSIFY, LIVE, LOG, SAMPLES, MainWindow

Maker = Callable[..., MainWindow]
TITLE_BAR_PX = 40
SIZES = {"small": (960, 540 - TITLE_BAR_PX), "laptop": (1366, 768 - 2 * TITLE_BAR_PX)}


@pytest.fixture(params=[1.0, 1.5], ids=["text 100 %", "text 150 %"])
def text_scale(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> float:
    """Text as large as the system asks for; what the style sheet writes in points follows."""
    scale: float = request.param
    monkeypatch.setattr(palette, "BASE_PT", palette.BASE_PT * scale)
    return scale


@pytest.fixture(params=SIZES.values(), ids=SIZES)
def sized(
    request: pytest.FixtureRequest, text_scale: float, make_window: Maker, qtbot: QtBot
) -> MainWindow:
    window = make_window(Settings(theme=Theme.LIGHT, label_set=LabelSet.EXTENDED))
    window.resize(*request.param)
    assert window.size().toTuple() == request.param
    return window


def looks_whole(window: MainWindow, qtbot: QtBot) -> None:
    def nothing_is_cut() -> None:
        assert "\n".join(cut_off(window)) == ""

    qtbot.waitUntil(nothing_is_cut)
    notice = next(one for one in window.bottom.texts if one.text() == RESEARCH_USE_ONLY)
    assert notice.isVisible()


def test_pages_without_and_with_a_batch(
    sized: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    size = sized.size()
    for index in range(len(Page)):
        sized.show_page(index)
        sized.handle(CamerasFound(()))
        looks_whole(sized, qtbot)
    commands.run_whole()
    qtbot.waitUntil(lambda: sized.classify_page.is_settled)
    for index in (CLASSIFY, SAMPLES, LOG):
        sized.show_page(index)
        looks_whole(sized, qtbot)
    assert sized.size() == size


def test_what_is_at_work_and_the_windows_dialogs(
    sized: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    size = sized.size()
    commands.begin("a folder with a rather long name of a ward and a day", 2487)
    sized.banner.say("The disk is nearly full. Make room, or keep the log elsewhere.")
    looks_whole(sized, qtbot)
    sized.banner.dismiss()
    sized.show_page(LIVE)
    sized.live_page.start_page.virtual_button.click()
    commands.live.run()
    looks_whole(sized, qtbot)
    assert sized.size() == size
    sheets = [KeySheet(sized.actions_.sheet(live=live), sized) for live in (False, True)]
    for dialog in (*sheets, AboutBox("0.1.0", CARD, sized)):
        qtbot.addWidget(dialog)
        dialog.resize(dialog.size().boundedTo(sized.size()))
        dialog.show()
        qtbot.waitUntil(lambda dialog=dialog: cut_off(dialog) == [])


def test_dialogs_of_the_microscope(
    sized: MainWindow, commands: FakeCommands, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    most = sized.size() - room.WINDOW_FRAME
    monkeypatch.setattr(room, "dialog_room", lambda: most)
    camera = LiveDialogs(commands.live, sized.live_page).camera
    for dialog in (camera, KeysDialog(commands.live, sized)):
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda dialog=dialog: cut_off(dialog) == [])
        assert dialog.height() <= most.height()
