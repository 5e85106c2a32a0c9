"""A batch: many fields in order, decoded ahead by two workers, cancelled between fields."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from hematovision_desktop.core.analysis import Options, Parts, Prepared, name_cells, prepare_field
from hematovision_desktop.core.field import FieldResult, FieldStatus

READERS = 2
AHEAD = 16
REPORT_EVERY_S = 0.05


class CancelToken:
    """Asks a running batch to stop; checked once per field."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask for the stop; what is done stays done."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether a stop was asked for."""
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
        """Fields a second since the start; 0 before the first."""
        return self.done / self.elapsed_s if self.elapsed_s > 0 else 0.0

    @property
    def left_s(self) -> float | None:
        """Estimated seconds to the end; None before the first field is done."""
        return (self.total - self.done) / self.rate_per_s if self.done and self.elapsed_s else None


@dataclass(frozen=True, slots=True)
class BatchUpdate:
    """New results of a batch, in input order, and how far it is; sent at most 20 times a second."""

    results: tuple[FieldResult, ...]
    progress: Progress


def run_batch(
    paths: Sequence[Path],
    parts: Parts,
    options: Options,
    report: Callable[[BatchUpdate], None],
    token: CancelToken,
) -> Progress:
    """Pass every file through the house in order; return how far it got.

    Runs in the calling thread (which owns the classifier for the duration) with two workers that
    read, locate and cut ahead. Faults of set-up raised by the classifier end the batch.
    """
    return _Run(paths, parts, options, report, token).to_the_end()


class _Run:
    def __init__(
        self,
        paths: Sequence[Path],
        parts: Parts,
        options: Options,
        report: Callable[[BatchUpdate], None],
        token: CancelToken,
    ) -> None:
        self._paths = paths
        self._parts = parts
        self._options = options
        self._report = report
        self._token = token
        self._started = self._reported = time.monotonic()
        self._fresh: list[FieldResult] = []
        self._done = self._failed = self._cells = 0

    def to_the_end(self) -> Progress:
        waiting: deque[Future[Prepared]] = deque()
        upcoming = iter(enumerate(self._paths))
        with ThreadPoolExecutor(READERS, thread_name_prefix="reader") as readers:
            try:
                while not self._token.cancelled:
                    while len(waiting) < AHEAD and (item := next(upcoming, None)) is not None:
                        waiting.append(
                            readers.submit(prepare_field, *item, self._parts, self._options)
                        )
                    if not waiting:
                        break
                    prepared = waiting.popleft().result()
                    self._keep(name_cells(prepared, self._parts.classifier, self._options))
            finally:
                for future in waiting:
                    future.cancel()
                # Whatever ended it: what is named is kept.
                self._send()
        return self._progress()

    def _keep(self, result: FieldResult) -> None:
        self._fresh.append(result)
        self._done += 1
        self._failed += result.status is FieldStatus.ERROR
        self._cells += len(result.cells)
        if time.monotonic() - self._reported >= REPORT_EVERY_S:
            self._send()

    def _send(self) -> None:
        self._reported = time.monotonic()
        fresh, self._fresh = tuple(self._fresh), []
        self._report(BatchUpdate(fresh, self._progress()))

    def _progress(self) -> Progress:
        elapsed_s = time.monotonic() - self._started
        return Progress(self._done, len(self._paths), self._failed, self._cells, elapsed_s)
