"""Garbage is collected on the window's thread alone, between its events."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from hematovision_desktop.ui.window.garbage import collected_between_events

ENOUGH = 100_000
"""So many new objects make Python look at all generations."""


class Circle:
    """Refers to itself, so only a collection can delete it. gone: called with the thread that does."""

    def __init__(self, gone: Callable[[int], None]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: gone(threading.get_ident()))


@pytest.mark.parametrize("everywhere", [True, False])
def test_a_worker_never_collects_what_the_window_left(qtbot: QtBot, everywhere: bool) -> None:
    deleted_by: list[int] = []
    kept: list[list[int]] = []

    def work() -> None:
        kept.extend([number] for number in range(ENOUGH))

    with collected_between_events(every_ms=0):
        Circle(deleted_by.append)
        worker = threading.Thread(target=work)
        worker.start()
        worker.join()
        if everywhere:
            work()
        assert not deleted_by
        qtbot.waitUntil(lambda: bool(deleted_by))
    assert deleted_by == [threading.get_ident()]


def test_python_collects_by_itself_again_afterwards(qtbot: QtBot) -> None:
    gc.enable()
    try:
        with collected_between_events():
            assert not gc.isenabled()
            with collected_between_events():
                assert not gc.isenabled()
            assert not gc.isenabled()
        assert gc.isenabled()
    finally:
        gc.disable()  # as the fixture of this test wants it
