"""The run of a batch: files are read, located and cut ahead, named together and reported in order."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.batch import BatchUpdate, CancelToken, Progress
from hematovision_desktop.core.cells.field import FieldResult, FieldStatus
from hematovision_desktop.core.cells.slide import SlideQuota
from hematovision_desktop.core.logbook.log import BatchStart, BatchState
from hematovision_desktop.core.microscopes.microscope import (
    Evidence,
    MicroscopeProfile,
    evidence_in,
    pool_on,
    recognise,
)
from hematovision_desktop.core.microscopes.scale_pool import ScalePool, head_of
from hematovision_desktop.core.naming.analysis import (
    LocatedField,
    Options,
    Pipeline,
    Prepared,
    locate_field,
    name_cells,
    name_fields,
    prepare_field,
    prepare_measured,
)
from hematovision_desktop.core.naming.layers import Layers, adapted
from hematovision_desktop.core.naming.model_card import ModelCard

if TYPE_CHECKING:
    from hematovision_desktop.core.naming.adapted_layer import AdaptedLayer

READERS = 2
AHEAD = 32
NAMED_TOGETHER = 16
"""The most fields that are named together: several crops in one call of the net cost less each.

A field waits for others no longer than results wait to be reported.
"""
REPORT_EVERY_S = 0.05


@dataclass(frozen=True, slots=True)
class Before:
    """The part of a batch that was done before it was stopped.

    files: those already read. position: of the next field. head: those of all that give the scale,
    to measure it again. state: how it ended, which is its state again if continuing brings nothing.
    """

    start: BatchStart
    files: frozenset[Path]
    position: int
    progress: Progress
    head: tuple[Path, ...] = ()
    state: BatchState = BatchState.CANCELLED

    def with_head(self, paths: Sequence[Path]) -> Before:
        """Return it with those of a batch's files that give the scale. paths: all of its files."""
        return replace(self, head=head_of(paths))


class RunMaker(Protocol):
    """A factory for the run of a job."""

    def __call__(
        self,
        paths: Sequence[Path],
        pipeline: Pipeline,
        options: Options,
        report: Callable[[BatchUpdate], None],
        token: CancelToken,
        *,
        before: Before | None = None,
        quota: SlideQuota | None = None,
    ) -> BatchRun:
        """Return a run that has not begun."""
        ...


def run_batch(
    paths: Sequence[Path],
    pipeline: Pipeline,
    options: Options,
    report: Callable[[BatchUpdate], None],
    token: CancelToken,
) -> Progress:
    """Process every file in order; return how far it got.

    Runs in the calling thread (which owns the classifier meanwhile) with two workers that read,
    locate and cut ahead. Set-up faults raised by the classifier end the batch.
    """
    return BatchRun(paths, pipeline, options, report, token).to_the_end()


def _ready(waiting: deque[Future[Prepared]]) -> Iterator[Prepared]:
    """Take from a queue what can be named together: what is there or comes in a moment."""
    until = time.monotonic() + REPORT_EVERY_S
    for _ in range(NAMED_TOGETHER - 1):
        if not waiting:
            return
        if not waiting[0].done():
            wait([waiting[0]], max(0.0, until - time.monotonic()))
        if not waiting[0].done() or waiting[0].exception() is not None:
            return
        yield waiting.popleft().result()


class BatchRun:
    """One run over files, with its results so far."""

    def __init__(
        self,
        paths: Sequence[Path],
        pipeline: Pipeline,
        options: Options,
        report: Callable[[BatchUpdate], None],
        token: CancelToken,
        *,
        before: Before | None = None,
        quota: SlideQuota | None = None,
    ) -> None:
        self._quota = quota or SlideQuota()
        self._paths = paths
        self._pipeline = pipeline
        self._options = options
        self._report = report
        self._token = token
        self._started = self._reported = time.monotonic()
        self._fresh: list[FieldResult] = []
        self._first = before.position if before else 0
        self._head = before.head if before else head_of(paths)
        done = before.progress if before else Progress(0, 0, 0, 0, 0.0)
        self._done, self._failed, self._cells = done.done, done.failed, done.cells
        self._kept = 0
        self._total = done.done + len(paths)
        self._elapsed_s = done.elapsed_s
        self._readers: ThreadPoolExecutor | None = None
        self._measured: list[Prepared | LocatedField] = []
        self._ahead: list[tuple[Path, Future[Prepared]]] = []
        self._seen: Evidence | None = None

    @property
    def card(self) -> ModelCard:
        """The card of the model that names the cells."""
        return self._pipeline.classifier.card

    def name_with(self, layer: AdaptedLayer | None) -> None:
        """Name cells with a version of the last layer, None being the pack as shipped."""
        if layer is not None:
            self._pipeline = replace(
                self._pipeline, classifier=adapted(self._pipeline.classifier, layer)
            )

    def choose_version(self, layers: Layers, on: int | None) -> None:
        """Name cells with the version for their microscope: the stated one, otherwise the recognised one.

        If microscopes have versions, the first images are examined before anything is named.
        """
        if on is None and self._options.known and layers.chosen:
            found = recognise(self._options.known, self._look_ahead())
            on = None if found is None else found.profile_id
        self.name_with(layers.on(on, self.card))

    def _look_ahead(self) -> Evidence:
        """Return what the first images tell about their microscope; nothing if a stop is requested."""
        if self._seen is None:
            readers = self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="reader")
            asked = [
                readers.submit(locate_field, *item, self._pipeline, self._options)
                for item in enumerate(self._head)
            ]
            while not self._token.cancelled and not all(map(Future.done, asked)):
                wait(asked, REPORT_EVERY_S)
            if not self._token.cancelled:
                self._measured = [future.result() for future in asked]
            self._seen = evidence_in(
                ((one.field.width, one.field.height), one.located.background)
                for one in self._measured
                if isinstance(one, LocatedField)
            )
        return self._seen

    def close(self) -> None:
        """Release what reads ahead, and this run's reference to itself.

        Otherwise pixels and nets that only the cycle collector can free would stay for many
        batches: it counts objects, not bytes.
        """
        readers, self._readers = self._readers, None
        self._measured, self._ahead = [], []
        if readers is not None:
            readers.shutdown(cancel_futures=True)

    def to_the_end(self) -> Progress:
        """Run until nothing is left or a stop is requested."""
        waiting: deque[Future[Prepared]] = deque()
        try:
            self._look_ahead()
            pool = self._pool_scale()
            upcoming = enumerate(filter(self._is_wanted, self._paths), self._first)
            while not self._token.cancelled:
                while len(waiting) < AHEAD and (item := next(upcoming, None)) is not None:
                    waiting.append(self._prepare(*item, pool))
                if not waiting:
                    break
                self._name([self._wait_for(waiting.popleft()), *_ready(waiting)])
        finally:
            self.close()
            # However it ended: keep what is named.
            self._send()
        return self.progress()

    def _is_wanted(self, path: Path) -> bool:
        """Return whether a file is still to be read; a slide's field is not once there are enough cells."""
        if self._quota.asks_for(path):
            return True
        self._total -= 1
        return False

    def _pool_scale(self) -> ScalePool:
        """Return what the first images tell about the scale; they are prepared with it."""
        pool = pool_on(self._microscope())
        # From here on only the readers hold their pixels, and release them once they are cut.
        measured, self._measured = self._measured, []
        for one in measured:
            if isinstance(one, LocatedField):
                pool.add(one.ruler)
        wanted = set(self._paths)
        self._ahead = [
            (one.path, self._submit(prepare_measured, one, self._pipeline, self._options, pool))
            for one in measured
            if one.path in wanted
        ]
        return pool

    def _submit(self, prepare: Callable[..., Prepared], *given: Any) -> Future[Prepared]:
        assert self._readers is not None
        return self._readers.submit(prepare, *given)

    def _prepare(self, position: int, path: Path, pool: ScalePool) -> Future[Prepared]:
        """Return the future of a file's cells; those of the first images are on their way."""
        ahead = next((one for one in self._ahead if one[0] == path), None)
        if ahead is not None:
            self._ahead.remove(ahead)
            return ahead[1]
        return self._submit(prepare_field, position, path, self._pipeline, self._options, pool)

    def _microscope(self) -> MicroscopeProfile | None:
        """Return the images' microscope: the stated one, otherwise the one they seem to come from."""
        options = self._options
        if options.on is not None or not options.known:
            return options.on
        return recognise(options.known, self._look_ahead())

    def _wait_for(self, future: Future[Prepared]) -> Prepared:
        """Wait for a file; what is already named does not wait with it on a slow disk."""
        wait([future], REPORT_EVERY_S)
        if not future.done() and self._fresh:
            self._send()
        return future.result()

    def _name(self, found: Sequence[Prepared]) -> None:
        """Name fields together.

        A fault ends the batch, whether or not it happens again one by one: the rest is named when
        the batch continues. The sound fields before it are kept.
        """
        pipeline, options = self._pipeline, self._options
        cut = [one for one in found if self._is_wanted(one.path)]
        try:
            results = name_fields(cut, pipeline.classifier, options)
        except Exception:
            self._keep_all(name_cells(one, pipeline.classifier, options) for one in cut[:-1])
            raise
        self._keep_all(results)

    def _keep_all(self, results: Iterable[FieldResult]) -> None:
        """Pass on results as they come, if they are still wanted, until a stop is requested."""
        for result in results:
            if self._is_wanted(result.path):
                self._keep(result)
            if self._token.cancelled:
                return

    def _keep(self, result: FieldResult) -> None:
        # How far a slide was read ahead beyond its last field depends on how busy the machine is.
        position = self._first + self._kept
        self._kept += 1
        if result.position != position:
            result = replace(result, position=position)
        self._fresh.append(result)
        self._quota.add(result)
        self._done += 1
        self._failed += result.status is FieldStatus.ERROR
        self._cells += len(result.cells)
        if time.monotonic() - self._reported >= REPORT_EVERY_S:
            self._send()

    def _send(self) -> None:
        self._reported = time.monotonic()
        fresh, self._fresh = tuple(self._fresh), []
        self._report(BatchUpdate(fresh, self.progress()))

    def progress(self) -> Progress:
        """Return the progress, including what was done before the batch was stopped."""
        elapsed_s = self._elapsed_s + time.monotonic() - self._started
        return Progress(self._done, self._total, self._failed, self._cells, elapsed_s)
