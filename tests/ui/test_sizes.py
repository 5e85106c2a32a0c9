"""Every page with large texts and with touch targets: nothing is cut off or too low."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from fake_commands import FakeCommands
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot
from room_check import FINGER_PX, cut_off, scrolled_sideways, too_small

from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.naming.settings import Settings, Theme
from hematovision_desktop.ui.parts.look import palette
from hematovision_desktop.ui.parts.look.bars import ProbabilityBars
from hematovision_desktop.ui.window.action_rows import Page
from hematovision_desktop.ui.window.main import LIVE, MainWindow

Maker = Callable[..., MainWindow]


def low_rows(window: MainWindow) -> list[str]:
    """Return the lists, tables and painted rows with lines too low for a finger."""
    tables = [one for one in window.findChildren(QTableView) if one.isVisible()]
    heights = {one.accessibleName(): one.verticalHeader().defaultSectionSize() for one in tables}
    for bars in window.findChildren(ProbabilityBars):
        rows = bars.accessibleDescription().count(";") + 1
        if bars.isVisible() and bars.accessibleDescription():
            heights[bars.accessibleName()] = bars.height() // rows
    return [f"{name}: {height}" for name, height in heights.items() if height < FINGER_PX]


def walked(window: MainWindow, commands: FakeCommands, qtbot: QtBot) -> Iterator[str]:
    """Show each page with a batch, then the live microscope; yield their names."""
    commands.run_whole()
    qtbot.waitUntil(lambda: window.classify_page.is_settled)
    for index, page in enumerate(Page):
        window.show_page(index)
        yield page
    window.show_page(LIVE)
    window.live_page.start_page.virtual_button.click()
    commands.live.run()
    yield "bench"


@pytest.mark.parametrize("percent", [125, 200])
def test_large_texts_are_not_cut_off(
    make_window: Maker, commands: FakeCommands, qtbot: QtBot, percent: int
) -> None:
    window = make_window(
        Settings(theme=Theme.LIGHT, label_set=LabelSet.EXTENDED, text_percent=percent)
    )
    window.resize(1366, 768)
    assert QApplication.font().pointSizeF() == pytest.approx(11 * percent / 100)
    for page in walked(window, commands, qtbot):
        qtbot.waitUntil(lambda: cut_off(window) == [])
        assert window.size().toTuple() == (1366, 768), page


def test_targets_for_touch_are_large_enough(
    make_window: Maker, commands: FakeCommands, qtbot: QtBot
) -> None:
    window = make_window(Settings(theme=Theme.LIGHT, label_set=LabelSet.EXTENDED, touch=True))
    window.resize(1024, 600)
    for page in walked(window, commands, qtbot):
        qtbot.waitUntil(lambda: cut_off(window) == [])
        assert too_small(window) == [], page
        assert low_rows(window) == [], page
        assert window.size().toTuple() == (1024, 600), page


def test_no_page_scrolls_sideways_with_larger_texts_for_touch(
    make_window: Maker, commands: FakeCommands, qtbot: QtBot
) -> None:
    large = Settings(touch=True, text_percent=125)
    window = make_window(replace(large, theme=Theme.LIGHT, label_set=LabelSet.EXTENDED))
    window.resize(1024, 576)

    def is_whole() -> None:
        assert "\n".join(cut_off(window) + scrolled_sideways(window)) == ""

    for _page in walked(window, commands, qtbot):
        qtbot.waitUntil(is_whole)


def test_targets_grow_and_shrink_at_once(window: MainWindow, commands: FakeCommands) -> None:
    page, before = window.settings_page, window.grab().toImage()
    assert too_small(window)
    page.look.touch.click()
    page.apply_now()
    assert commands.calls("apply_settings")[-1][0].touch
    QApplication.processEvents()
    assert too_small(window) == []
    page.look.touch.click()
    page.apply_now()
    assert not commands.calls("apply_settings")[-1][0].touch
    QApplication.processEvents()
    assert window.grab().toImage() == before


def test_a_size_is_remembered(window: MainWindow, commands: FakeCommands) -> None:
    look = window.settings_page.look
    for percent in (150, None):
        look.text.setCurrentIndex(look.text.findData(percent or 0))
        window.settings_page.apply_now()
        assert commands.calls("apply_settings")[-1][0].text_percent == percent


@pytest.mark.parametrize(
    ("platform", "points", "scale"),
    [
        ("win32", 9, 1.0),
        ("win32", 18, 2.0),
        ("darwin", 13, 1.0),
        ("linux", 10, 1.0),
        ("linux", 16.5, 1.5),
        ("linux", 44, 2.0),
    ],
)
def test_follows_the_systems_text_size(
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    platform: str,
    points: float,
    scale: float,
) -> None:
    written = QFont()
    written.setPointSizeF(points)
    monkeypatch.setattr(QFontDatabase, "systemFont", lambda _kind: written)
    monkeypatch.setattr("sys.platform", platform)
    assert palette.base_font(qapp).pointSizeF() == pytest.approx(palette.BASE_PT * scale, abs=0.1)
    assert palette.base_font(qapp, 100).pointSizeF() == palette.BASE_PT
