"""Pages of the window appear whatever the log holds and is busy with."""

from __future__ import annotations

import threading
from collections import Counter
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from desk import PATIENCE_S, Desk
from log_samples import a_cell, a_result, a_start
from quiet import WatchedWriter

from hematovision_desktop.adapters.log.disk import cipher, database
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchState, Checked
from hematovision_desktop.core.microscopes.microscope import MicroscopeProfile
from hematovision_desktop.core.microscopes.proof import CheckedCell
from hematovision_desktop.core.verdicts.verdict import CellKey, named
from hematovision_desktop.ui.window.action_rows import Page
from hematovision_desktop.ui.window.main import CLASSIFY, SAMPLES, SETTINGS

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def test_every_page_comes_into_view_while_the_log_answers_nobody(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    busy, go_on, result = threading.Event(), threading.Event(), Future.result

    def hold(_log: Any) -> None:
        busy.set()
        go_on.wait(PATIENCE_S)

    def wait(future: Future[Any], timeout: float | None = None) -> Any:
        in_window = threading.current_thread() is threading.main_thread()
        assert future.done() or not in_window, "the window waits"
        return result(future, timeout)

    WatchedWriter.in_use[-1].submit(hold)
    assert busy.wait(PATIENCE_S)
    monkeypatch.setattr(Future, "result", wait)
    try:
        for index in range(len(Page)):
            desk.window.show_page(index)
            desk.turn_window()
            assert desk.window.pages.currentIndex() == index
    finally:
        monkeypatch.undo()
        go_on.set()
    desk.settle()


@pytest.fixture
def taken(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Count SQLite's steps by thread."""
    counted: Counter[str] = Counter()

    def take() -> int:
        counted[threading.current_thread().name] += 1
        return 0

    def connect_counted(*terms: Any) -> Any:
        connection = cipher.connect(*terms)
        connection.set_progress_handler(take, 1)
        return connection

    monkeypatch.setattr(database, "connect", connect_counted)
    return counted


@pytest.mark.parametrize("page", [SAMPLES, SETTINGS])
def test_what_a_page_reads_does_not_grow_with_pictures_cells_and_verdicts(
    taken: Counter[str], desk: Desk, page: int
) -> None:
    batch = a_checked_batch()
    in_log(lambda log: log.begin_batch(a_start("the sample in view")))
    add_pictures(batch, 0, 20)
    steps_to_show(desk, taken, page)  # queries made once per start do not belong to a page
    add_pictures(batch, 20, 21)
    few = steps_to_show(desk, taken, page)
    add_pictures(batch, 21, 400)
    assert 0 < steps_to_show(desk, taken, page) < 1.2 * few
    assert threading.main_thread().name not in taken


def in_log(work: Any) -> Any:
    return WatchedWriter.in_use[-1].submit(work).result(PATIENCE_S)


def a_checked_batch() -> int:
    """Return a batch on a microscope that was checked."""

    def work(log: Any) -> int:
        start = a_start()
        batch = int(log.begin_batch(start))
        profile = log.keep_profile(MicroscopeProfile(0, "Olympus", NOON))
        log.set_profile(batch, profile)
        cell = CheckedCell(Label.NEUTROPHIL, 0.9, Label.NEUTROPHIL, 0.6)
        log.add_checked(profile, start.terms.named_by, [Checked(cell, "Ada", NOON)] * 29)
        log.end_batch(batch, BatchState.FINISHED)
        return batch

    return int(in_log(work))


def add_pictures(batch: int, first: int, last: int) -> None:
    """Add pictures in turn, each with a verdict."""

    def work(log: Any) -> None:
        places = range(first, last)
        results = [a_result(at, f"/s/{at}.png", a_cell()) for at in places]
        log.add_fields(
            batch,
            [replace(one, sha256=f"{at:064x}") for at, one in zip(places, results, strict=True)],
        )
        for at in places:
            log.add_verdicts(batch, (named(CellKey(at, 0), Label.LYMPHOCYTE, "Bo", NOON),))

    in_log(work)


def steps_to_show(desk: Desk, taken: Counter[str], page: int) -> int:
    """Return how many steps SQLite takes on the log's thread while a page appears."""
    desk.window.show_page(CLASSIFY)
    desk.settle()
    taken.clear()
    desk.window.show_page(page)
    desk.settle()
    return taken.total()
