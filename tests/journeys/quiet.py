"""Knows when the executors and a log's thread rest: then all earlier requests are answered."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any, ClassVar

from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.services.base.workers import Workers
from hematovision_desktop.services.log.kept_writes import BatchId
from hematovision_desktop.services.log.log_writer import LogWriter


def nothing(_log: object = None) -> None:
    """Do nothing: when this is done, earlier requests are done, or begun if there are several workers."""


class WatchedWorkers(Workers):
    """The real executors, which count unfinished tasks."""

    def __init__(self, *values: Any) -> None:
        super().__init__(*values)
        self._count_guard = threading.Lock()
        self._count: Counter[str] = Counter()

    def at_work(self, executor: str) -> int:
        """Return how many tasks of an executor are unfinished."""
        with self._count_guard:
            return self._count[executor]

    def run(self, executor: str, task: Any, *values: object, refused: Any = None) -> Future[Any]:
        """Count, then do the task."""
        future: Future[Any] = super().run(executor, task, *values, refused=refused)
        self._add(executor, 1)
        future.add_done_callback(lambda _future: self._add(executor, -1))
        return future

    def _add(self, executor: str, count: int) -> None:
        with self._count_guard:
            self._count[executor] += count


class WatchedWriter(LogWriter):
    """The real writer, which counts its calls. in_use: writers that are not closed."""

    in_use: ClassVar[list[WatchedWriter]] = []

    def __init__(self, *values: Any, **named: Any) -> None:
        self._count_guard = threading.Lock()
        self._given = self._known_done = 0
        super().__init__(*values, **named)
        WatchedWriter.in_use.append(self)

    def add_fields(self, batch: BatchId, results: Sequence[FieldResult]) -> None:
        """Count, then write."""
        self._count()
        super().add_fields(batch, results)

    def keep(self, call: Callable[[Any], Any]) -> Future[Any]:
        """Count, then write."""
        self._count()
        return super().keep(call)

    def submit(self, call: Callable[[Any], Any]) -> Future[Any]:
        """Count, then ask."""
        self._count()
        return super().submit(call)

    def _count(self) -> None:
        with self._count_guard:
            self._given += 1

    def wait_for_rest(self, at_most_s: float) -> bool:
        """Wait until all calls are done and reported; return whether there were any."""
        with self._count_guard:
            given = self._given
        if given == self._known_done:
            return False
        # One thread does everything in turn, so this answer comes last.
        super().submit(nothing).result(at_most_s)
        self._known_done = given
        return True

    def close(self, wait_s: float = 5.0) -> bool:
        """Close and stop watching."""
        if self in WatchedWriter.in_use:
            WatchedWriter.in_use.remove(self)
        return super().close(wait_s)
