"""The progress of a batch, its latest results, and how to stop it."""

from __future__ import annotations

import threading
from collections.abc import Callable

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import FieldResult


class Stopped(Exception):
    """Raised when a person stops a long task; nothing of it is kept."""


Tell = Callable[[int, int], None]
"""Reports how much of how much is done; may raise Stopped."""


def each_percent(is_stopped: Callable[[], bool], note: Callable[[int, int], None]) -> Tell:
    """Return a function that reports progress once per percent; it raises Stopped on request."""
    last = [-1]

    def tell(done: int, total: int) -> None:
        if is_stopped():
            raise Stopped
        percent = 100 * done // max(1, total)
        if percent != last[0]:
            last[0] = percent
            note(done, total)

    return tell


class CancelToken:
    """A request to stop a running batch; checked once per field."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Request the stop; finished work is kept."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether a stop was requested."""
        return self._event.is_set()


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a batch is: counts of fields and cells, elapsed time in s."""

    done: int
    total: int
    failed: int
    cells: int
    elapsed_s: float

    @property
    def rate_per_s(self) -> float:
        """Fields per second since the start; 0 before the first."""
        return self.done / self.elapsed_s if self.elapsed_s > 0 else 0.0

    @property
    def left_s(self) -> float | None:
        """Estimated time left in s; None before the first field is done."""
        return (self.total - self.done) / self.rate_per_s if self.done and self.elapsed_s else None


@dataclass(frozen=True, slots=True)
class BatchUpdate:
    """New results of a batch, in input order, and its progress; sent at most 20 times a second."""

    results: tuple[FieldResult, ...]
    progress: Progress
