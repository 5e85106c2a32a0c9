"""A log in memory that a writer writes to, and a timer that a test moves on."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.services.log.log_writer import (
    LogWriter,
)

GUARD_S = 10.0
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
FULL = EnvironmentFault("The disk is full.")


class ManualTimer:
    """Time that a test controls; records each time the worker goes to sleep."""

    def __init__(self) -> None:
        self.now = 100.0
        self.sleeps: queue.Queue[float | None] = queue.Queue()
        self._wake: threading.Condition | None = None

    def monotonic(self) -> float:
        return self.now

    def wait(self, wake: threading.Condition, timeout_s: float | None) -> None:
        self._wake = wake
        self.sleeps.put(timeout_s)
        assert wake.wait(GUARD_S), "the worker was left asleep"

    def slept(self) -> float | None:
        """Wait until the worker sleeps; return how long it wants to sleep."""
        return self.sleeps.get(timeout=GUARD_S)

    def advance(self, seconds: float) -> None:
        assert self._wake is not None
        with self._wake:
            self.now += seconds
            self._wake.notify()


class ListLog:
    """A log that records its calls in a list, and refuses while it has a fault."""

    def __init__(self) -> None:
        self.told: list[tuple[Any, ...]] = []
        self.fault: Exception | None = None
        self.threads: set[str] = set()
        self.commits: list[int] = []  # the number of calls in each transaction
        self.before_commit: Callable[[], None] = lambda: None

    @contextmanager
    def together(self) -> Iterator[None]:
        before = list(self.told)
        try:
            yield
            self.before_commit()
        except BaseException:
            self.told[:] = before
            raise
        self.commits.append(len(self.told) - len(before))

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*values: Any) -> Any:
            self.threads.add(threading.current_thread().name)
            if self.fault and name != "batches":
                raise self.fault
            if name == "add_fields":
                values = (values[0], [result.position for result in values[1]])
            self.told.append((name, *values))
            return len(self.told) if name == "begin_batch" else None

        return call


def names(log: ListLog) -> list[str]:
    return [call[0] for call in log.told]


def raise_it(fault: Exception) -> None:
    raise fault


@contextmanager
def held_up(worker: LogWriter) -> Iterator[None]:
    """Keep the writer's thread busy meanwhile, like a slow disk."""
    entered, free = threading.Event(), threading.Event()

    def take_long(_log: Log) -> None:
        entered.set()
        assert free.wait(GUARD_S)

    worker.keep(take_long)
    assert entered.wait(GUARD_S)
    yield
    free.set()
