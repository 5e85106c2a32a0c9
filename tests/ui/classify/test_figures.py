"""The figures of a batch follow a verdict one turn of the event loop later, everywhere at once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from fake_commands import FakeCommands
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from words_on import percents_on

from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.ui.classify.gallery.tiles import Tile
from hematovision_desktop.ui.classify.page import ClassifyPage
from hematovision_desktop.ui.classify.summary_panel import SummaryPanel
from hematovision_desktop.ui.window.bridge import Bridge
from hematovision_desktop.ui.window.main import MainWindow

Said = dict[str, str]
Act = Callable[[ClassifyPage, FakeCommands], None]


def said(window: MainWindow) -> Said:
    """Return the counts that each place shows, without asking the page for them."""
    page = window.classify_page
    summary = window.findChild(SummaryPanel)
    assert isinstance(summary, SummaryPanel)
    headings = [(one, page.gallery.model.cells_headed(one)) for one in Label]
    return {
        "shares": str(percents_on(summary)),
        "headings": str(headings),
        "filter": page.gallery.bar.review_filter.text(),
        "waiting": summary.waiting.text(),
    }


def waiting(page: ClassifyPage) -> Tile:
    """Return a waiting cell whose type would change the figures."""
    return next(
        one for one in page.cells.tiles if page.cells.waits(one) and one.label is not Label.MONOCYTE
    )


def settled(window: MainWindow) -> Said:
    """Return what they show after the event loop has turned, for painting and for the figures."""
    for _ in range(3):
        QApplication.processEvents()
    return said(window)


def test_a_verdict_changes_them_a_turn_later_and_all_together(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    page = full_window.classify_page
    tile = waiting(page)
    page.gallery.choose(tile.position, tile.cell)
    before = settled(full_window)
    qtbot.keyClick(page.gallery.view, "M")
    assert page.cells.named(tile) is Label.MONOCYTE, "the tile says it at once"
    assert said(full_window) == before
    after = settled(full_window)
    assert [place for place in before if after[place] == before[place]] == []


class Painted(QObject):
    """Records what the places show when cells are painted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.said: list[Said] = []
        window.classify_page.gallery.view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Record the event and let it pass."""
        if event.type() is QEvent.Type.Paint:
            self.said.append(said(self._window))
        return False


def test_the_tile_is_painted_before_them(
    full_window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    page = full_window.classify_page
    tile = waiting(page)
    page.gallery.choose(tile.position, tile.cell)
    before = settled(full_window)
    bridge = Bridge(full_window)
    bridge.event.connect(full_window.handle)
    commands.send = bridge.send
    painted = Painted(full_window)
    # A timer beside it: due timers run before what was requested in the same turn.
    beside = QTimer(full_window)
    beside.start(0)
    qtbot.keyClick(page.gallery.view, "M")
    assert settled(full_window) != before
    beside.stop()
    assert painted.said[0] == before


def _sort_anew(page: ClassifyPage, commands: FakeCommands) -> None:
    batch = commands.review.view
    assert batch is not None
    commands.give_verdict(batch.ref, waiting(page).key, Label.MONOCYTE)
    page.gallery.rearrange()


def _draw(page: ClassifyPage, commands: FakeCommands) -> None:
    batch = commands.review.view
    assert batch is not None
    commands.add_box(batch.ref, waiting(page).position, Box(5, 5, 20, 20), Label.MONOCYTE)


@pytest.mark.parametrize("act", [_sort_anew, _draw])
def test_headings_that_change_at_once_take_all_others_along(
    full_window: MainWindow, commands: FakeCommands, act: Act
) -> None:
    page = full_window.classify_page
    settled(full_window)
    act(page, commands)
    at_once = said(full_window)
    assert settled(full_window) == at_once


def test_asking_for_figures_gives_them_at_once(full_window: MainWindow, qtbot: QtBot) -> None:
    page = full_window.classify_page
    tile = waiting(page)
    page.gallery.choose(tile.position, tile.cell)
    number = page.cells.reviewed.tally().waiting
    qtbot.keyClick(page.gallery.view, "M")
    assert page.summary.waiting.text().startswith(f"{number - 1} ")
