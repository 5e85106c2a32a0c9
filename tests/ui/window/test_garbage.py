"""Garbage is collected on the window's thread alone, between its events."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hematovision_desktop.ui.window.garbage import collect_between_events

ENOUGH = 100_000
"""So many new objects make Python look at all generations."""


class Circle:
    """Refers to itself, so only a collection can delete it. gone: called with the thread that does."""

    def __init__(self, gone: Callable[[int], None]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: gone(threading.get_ident()))


@pytest.mark.usefixtures("collected_by_none_else")
@pytest.mark.parametrize("everywhere", [True, False])
def test_a_worker_never_collects_what_the_window_left(qtbot: QtBot, everywhere: bool) -> None:
    deleted_by: list[int] = []
    kept: list[list[int]] = []

    def work() -> None:
        kept.extend([number] for number in range(ENOUGH))

    gc.enable()
    collector = collect_between_events(every_ms=0)
    Circle(deleted_by.append)
    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    if everywhere:
        work()
    assert not deleted_by
    qtbot.waitUntil(lambda: bool(deleted_by))
    collector.stop()
    assert deleted_by == [threading.get_ident()]


@pytest.mark.usefixtures("collected_by_none_else")
def test_many_old_objects_are_walked_over_again_only_once_there_are_more(
    qapp: QApplication,
) -> None:
    ages: list[int] = []

    def note(phase: str, found: dict[str, int]) -> None:
        if phase == "start":
            ages.append(found["generation"])

    def whole_in(collections: int) -> int:
        """Return how many of the next collections are of everything. Between them new objects come and go."""
        ages.clear()
        while len(ages) < collections:
            before = len(ages)
            new = [[number] for number in range(1_000)]
            while len(ages) == before:
                qapp.processEvents()
            del new
        return ages.count(2)

    # What earlier tests left is not counted: a quarter of it may be more than all that is made here.
    gc.collect()
    gc.freeze()
    kept = [[number] for number in range(ENOUGH)]
    gc.callbacks.append(note)
    try:
        collector = collect_between_events(every_ms=0)
        assert whole_in(150) == 1
        assert whole_in(300) == 0
        kept += [[number] for number in range(ENOUGH)]
        assert whole_in(150) == 1
        collector.stop()
    finally:
        gc.callbacks.remove(note)
