"""The window never stops: 2,000 results a second, ten thousand cells, and no leaked None."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Iterator

import pytest
from fake_commands import FakeCommands, field_at, plain_result
from PySide6.QtCore import QCoreApplication, QTimer
from pytestqt.qtbot import QtBot

from hematovision_desktop.ui.main_window import MainWindow

STALL_S = 0.25
"""A freeze that a person would notice, on any machine; how long the turns are is what the bench tells."""


@pytest.fixture(autouse=True)
def quiet_collector() -> Iterator[None]:
    """Leave what the test run itself has loaded out of Python's full collections (30 ms each)."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


class Heart:
    """Measures the longest turn of the main thread between two beats, in seconds of its own work.

    Work and not wall time, because other programs of the machine are not the window's fault.
    """

    def __init__(self) -> None:
        self.longest_s = 0.0
        self._last = time.thread_time()
        self._timer = QTimer()
        self._timer.setInterval(1)
        self._timer.timeout.connect(self.beat)
        self._timer.start()

    def beat(self) -> None:
        now = time.thread_time()
        self.longest_s = max(self.longest_s, now - self._last)
        self._last = now


def test_twenty_updates_a_second_of_a_hundred_results_each(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    for position in range(12):
        field_at(position)
    results = [plain_result(position) for position in range(4000)]
    commands.begin(total=len(results))
    sent = 0

    def send() -> None:
        nonlocal sent
        if sent < len(results):
            commands.report(results[sent : sent + 100], sent + 100, len(results), sent / 2000 + 0.1)
            sent += 100

    feeder = QTimer()
    feeder.setInterval(50)
    feeder.timeout.connect(send)
    QCoreApplication.processEvents()
    heart = Heart()
    feeder.start()
    page = window.classify_page
    qtbot.waitUntil(lambda: sent == len(results) and page.is_settled, timeout=30_000)
    assert page.gallery.model.rowCount() == len(results)
    assert heart.longest_s < STALL_S


def test_ten_thousand_cells_open_and_scroll_smoothly(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    for position in range(12):
        field_at(position)
    results = tuple(plain_result(position) for position in range(10_000))
    page = window.classify_page
    commands.begin(total=len(results))
    heart = Heart()
    commands.report(results, len(results), len(results), 5.0)
    qtbot.waitUntil(lambda: page.is_settled, timeout=30_000)
    assert page.gallery.model.rowCount() == len(results)
    bar = page.gallery.view.verticalScrollBar()
    spent = []
    for step in range(60):
        started = time.thread_time()
        bar.setValue(bar.maximum() * step // 60)
        QCoreApplication.processEvents()
        spent.append(time.thread_time() - started)
    assert sorted(spent)[len(spent) // 2] < 0.033
    assert heart.longest_s < STALL_S


def test_pictures_of_cells_are_few_however_far_one_scrolls(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    from hematovision_desktop.ui.crop_cache import KEPT_CELLS

    page = window.classify_page
    commands.begin(total=3000)
    commands.report([plain_result(position) for position in range(3000)], 3000, 3000, 1)
    qtbot.waitUntil(lambda: page.is_settled, timeout=30_000)
    bar = page.gallery.view.verticalScrollBar()
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + bar.pageStep())
        page.gallery.view.viewport().repaint()
        qtbot.waitUntil(lambda: not page.crops._wanted and not page.crops._asked)
    assert page.crops._cells <= KEPT_CELLS


def test_qt_takes_no_reference_to_none(window: MainWindow) -> None:
    # PySide6 6.12.0 lost one with every call that returns None, and the interpreter died of it.
    before = sys.getrefcount(None)
    for _ in range(2000):
        QCoreApplication.processEvents()
    assert abs(sys.getrefcount(None) - before) < 200
