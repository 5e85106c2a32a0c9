"""Questions to a log that is being left, and reading a batch from a log."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.logbook.log import BatchRemoved, LogQuery
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.services.base.workers import Workers
from hematovision_desktop.services.log.log_writer import LogClosed, LogWriter
from hematovision_desktop.services.review.journal import LogInUse
from hematovision_desktop.services.review.workplace import Workplace
from hematovision_desktop.services.samples.history import History


class NamedLog:
    """A log whose only batch is its name."""

    def __init__(self, name: str) -> None:
        self._name = name

    def batches(self, _query: LogQuery) -> list[str]:
        return [self._name]

    def close(self) -> None:
        """Nothing to close."""


def log_in_use(name: str, number: int, *, closed: bool) -> LogInUse:
    writer = LogWriter(lambda: cast("Log", NamedLog(name)), lambda _fault: None)
    if closed:
        writer.close()
    return LogInUse(Path(name), writer, number)


def history(in_use: Callable[[], LogInUse]) -> History:
    none = cast("Workers", None)
    return History(Workplace(none, in_use, lambda _message: None, pytest.fail, pytest.fail))


@pytest.fixture
def moved() -> Any:
    """Return a function for the log in use, before and after its move."""
    old, new = log_in_use("old", 0, closed=True), log_in_use("new", 1, closed=False)
    answers = [old, new]

    def in_use() -> LogInUse:
        return answers.pop(0) if len(answers) > 1 else answers[0]

    yield in_use
    new.writer.close()


def test_a_search_continues_in_the_new_log(
    moved: Callable[[], LogInUse],
) -> None:
    assert history(moved).search(LogQuery()) == ("new",)


def test_refuses_an_id_of_a_log_that_was_left() -> None:
    old = log_in_use("old", 0, closed=True)
    with pytest.raises(UserError, match="moved"):
        history(lambda: old).read(old, 1, 0)


def test_a_closed_log_without_another_says_so() -> None:
    old = log_in_use("old", 0, closed=True)
    with pytest.raises(LogClosed):
        history(lambda: old).search(LogQuery())


@pytest.mark.usefixtures("python_collects")
def test_pauses_garbage_collection_while_a_batch_is_read() -> None:
    seen: list[bool] = []

    class Watched(NamedLog):
        def open_batch(self, _batch_id: int) -> None:
            seen.append(gc.isenabled())
            raise BatchRemoved

    writer = LogWriter(lambda: cast("Log", Watched("x")), lambda _fault: None)
    log = LogInUse(Path("x"), writer, 0)
    with pytest.raises(BatchRemoved):
        history(lambda: log).read(log, 1, 0)
    writer.close()
    assert (seen, gc.isenabled()) == ([False], True)
