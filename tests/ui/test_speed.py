"""The window never freezes: results are shown in slices, few pictures are kept, and no None leaks."""

from __future__ import annotations

import itertools
import sys

import pytest
from fake_commands import FakeCommands, field_at, plain_result
from PySide6.QtCore import QCoreApplication, QModelIndex, QTimer
from pytestqt.qtbot import QtBot
from tiles_seen import pictures_shown

from hematovision_desktop.ui.classify import arrivals
from hematovision_desktop.ui.classify.gallery import crop_cache
from hematovision_desktop.ui.window.main import MainWindow


def test_twenty_updates_a_second_of_a_hundred_results_each(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    for position in range(12):
        field_at(position)
    results = [plain_result(position) for position in range(2000)]
    commands.begin(total=len(results))
    for sent in range(0, len(results), 100):
        commands.report(results[sent : sent + 100], sent + 100, len(results), sent / 2000 + 0.1)
        QCoreApplication.processEvents()
    page = window.classify_page
    qtbot.waitUntil(lambda: page.is_settled)
    assert page.gallery.model.rowCount() == len(results)


def test_many_cells_at_once_are_shown_in_slices(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticks = itertools.count()

    class Clock:
        """A clock that advances a millisecond at each reading."""

        @staticmethod
        def monotonic() -> float:
            return next(ticks) / 1000

    monkeypatch.setattr(arrivals, "time", Clock)
    monkeypatch.setattr(arrivals, "TOGETHER", 1)
    at_most = 1 + round(arrivals.SLICE_S * 1000)
    for position in range(12):
        field_at(position)
    results = tuple(plain_result(position) for position in range(150))
    page = window.classify_page
    model = page.gallery.model
    turns = 0
    slices: list[int] = []

    def turn() -> None:
        nonlocal turns
        turns += 1

    def inserted(parent: QModelIndex, first: int, last: int) -> None:
        slices.append(last - first + 1)

    beat = QTimer()
    beat.timeout.connect(turn)
    beat.start(0)
    model.rowsInserted.connect(inserted)
    commands.begin(total=len(results))
    commands.report(results, len(results), len(results), 5.0)
    qtbot.waitUntil(lambda: page.is_settled)
    assert model.rowCount() == len(results)
    assert max(slices) <= at_most
    assert turns >= len(results) // at_most - 1  # other events were handled after every slice


def test_keeps_few_pictures_of_cells_however_far_one_scrolls(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Fewer than usual but more than are in view: pictures scrolled away must be freed.
    kept = crop_cache.KEPT_CELLS // 3
    monkeypatch.setattr(crop_cache, "KEPT_CELLS", kept)
    page = window.classify_page
    total = kept * 3 // 2
    commands.begin(total=total)
    commands.report([plain_result(position) for position in range(total)], total, total, 1)
    qtbot.waitUntil(lambda: page.is_settled)
    bar = page.gallery.view.verticalScrollBar()
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + bar.pageStep())
        page.gallery.view.viewport().repaint()
        qtbot.waitUntil(lambda: pictures_shown(page))
    assert page.gallery.model.rowCount() == total
    pictures = [page.crops.picture(tile) for tile in page.cells.tiles]
    assert kept // 2 < len(pictures) - pictures.count(None) <= kept


def test_qt_calls_lose_no_reference_to_none(window: MainWindow) -> None:
    # PySide6 6.12.0 lost one with every call that returns None, and the interpreter died of it.
    before = sys.getrefcount(None)
    for _ in range(2000):
        QCoreApplication.processEvents()
    assert abs(sys.getrefcount(None) - before) < 200
