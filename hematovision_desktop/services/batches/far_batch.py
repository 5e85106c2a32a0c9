"""A batch on workers in other processes, on this computer or on a cluster: one executor hides which.

Images are handed out in small lots, and the results are kept in order. A lost worker costs only
time: its lots are handed out again.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future, wait
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from hematovision_desktop.core.base.errors import EnvironmentFault, FailureCode
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.batch import Progress
from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.core.microscopes.microscope import pool_on
from hematovision_desktop.core.microscopes.scale_pool import Ruler, ScalePool
from hematovision_desktop.core.naming.adapted_layer import AdaptedLayer
from hematovision_desktop.core.naming.analysis import Options, name_cells, prepare_field
from hematovision_desktop.core.naming.model_card import ModelCard
from hematovision_desktop.services.batches.batch_run import REPORT_EVERY_S, BatchRun, RunMaker

LOT = 16
"""How many images are handed out together: enough to keep the overhead low, few enough that the
workers finish together.
"""

LOTS_AHEAD = 3
"""The number of lots waiting for each worker."""

_TRIES = 4
"""How many times in a row workers may be lost before the images are blamed."""

_SEEN_HERE = {FailureCode.NO_PERMISSION, FailureCode.MISSING}
"""What a worker could not open may be open to this process, which has its own keys and folders."""

Item = tuple[int, Path]


@dataclass(frozen=True, slots=True)
class Lot:
    """Images for one worker, each with its position. Everything in it can be sent.

    folder: the base of relative paths. pack: the model pack, None for the shipped one; card: what
    its card says, so that no worker names with another. pool: of the batch's scale, None while
    unknown. layer: the version of the last layer that names, None for the pack as shipped.
    """

    items: tuple[Item, ...]
    folder: Path
    options: Options
    pack: Path | None
    card: ModelCard
    pool: ScalePool | None = None
    layer: AdaptedLayer | None = None


@dataclass(frozen=True, slots=True)
class Crew:
    """Workers behind an executor. open: opens it, again after it broke; raises EnvironmentFault.

    name, measure: run by a worker; they return results, and rulers of the images that were read. If
    the worker is gone, its answer raises BrokenExecutor.
    """

    workers: int
    open: Callable[[], Executor]
    name: Callable[[Lot], list[FieldResult]]
    measure: Callable[[Lot], list[Ruler]]
    pack: Path | None = None


@dataclass(slots=True, eq=False)
class _Sent:
    """A lot that was sent."""

    task: Callable[[Lot], list[Any]]
    lot: Lot
    answer: Future[list[Any]]


class _Hands:
    """A dispatcher of lots to a crew; lots of lost workers are handed out again."""

    def __init__(self, crew: Crew) -> None:
        self._crew = crew
        self._executor: Executor | None = None
        self._losses = 0

    def send(self, task: Callable[[Lot], list[Any]], lot: Lot) -> _Sent:
        """Hand out a lot."""
        while True:
            if self._executor is None:
                self._executor = self._crew.open()
            try:
                return _Sent(task, lot, self._executor.submit(task, lot))
            except BrokenExecutor as fault:
                self._note_loss(lot, fault)

    def answer_of(self, waiting: deque[_Sent]) -> list[Any]:
        """Return the answer of the first lot, which has arrived or failed; it stays in the queue."""
        first = waiting[0]
        try:
            answer = first.answer.result()
        except (BrokenExecutor, CancelledError) as fault:
            self._note_loss(first.lot, fault)
            for one in waiting:
                if not one.answer.done() or one.answer.cancelled() or one.answer.exception():
                    one.answer = self.send(one.task, one.lot).answer
            return []
        self._losses = 0
        return answer

    def _note_loss(self, lot: Lot, fault: BaseException) -> None:
        self.close()
        self._losses += 1
        if self._losses >= _TRIES:
            names = ", ".join(path.name for _, path in lot.items[:3])
            raise EnvironmentFault(
                sentence(
                    "The workers stopped {tries} times in a row, the last time at {names} or one "
                    "of the pictures after it. Leave them out, or run without --workers and "
                    "--cluster.",
                    tries=_TRIES,
                    names=names,
                )
            ) from fault

    def close(self) -> None:
        """Release the workers; work that has not begun is cancelled."""
        executor, self._executor = self._executor, None
        if executor is not None:
            executor.shutdown(wait=True, cancel_futures=True)


class FarRun(BatchRun):
    """A run whose images are read and named by a crew."""

    def __init__(self, crew: Crew, *of_run: Any, **more: Any) -> None:
        super().__init__(*of_run, **more)
        self._crew = crew
        self._layer: AdaptedLayer | None = None

    def name_with(self, layer: AdaptedLayer | None) -> None:
        """Name cells with a version of the last layer, here and on every worker."""
        super().name_with(layer)
        self._layer = layer

    def to_the_end(self) -> Progress:
        """Run until nothing is left or a stop is requested."""
        hands = _Hands(self._crew)
        upcoming = enumerate(filter(self._is_wanted, self._paths), self._first)
        waiting: deque[_Sent] = deque()
        try:
            pool = self._pool_of(tuple(enumerate(self._head)), hands)
            parts = iter(lambda: tuple(islice(upcoming, LOT)), ())
            lots = (self._lot(items, pool) for items in parts)
            while not self._token.cancelled:
                while len(waiting) < self._crew.workers * LOTS_AHEAD and (lot := next(lots, None)):
                    waiting.append(hands.send(self._crew.name, lot))
                if not waiting:
                    break
                self._keep_all(self._come(hands, waiting))
        finally:
            for one in waiting:
                one.answer.cancel()
            # However it ended: keep what is named.
            self._send()
            hands.close()
        return self.progress()

    def _lot(self, items: tuple[Item, ...], pool: ScalePool | None = None) -> Lot:
        card, pack = self._pipeline.classifier.card, self._crew.pack
        return Lot(items, Path.cwd(), self._options, pack, card, pool, self._layer)

    def _pool_of(self, head: tuple[Item, ...], hands: _Hands) -> ScalePool:
        """Return what the first images tell about the scale, pooled as in a local run."""
        pool = pool_on(self._options.on)
        share = -(-len(head) // self._crew.workers) or 1
        parts = [head[first : first + share] for first in range(0, len(head), share)]
        waiting = deque(hands.send(self._crew.measure, self._lot(part)) for part in parts)
        while waiting and not self._token.cancelled:
            for ruler in self._answer(hands, waiting):
                pool.add(ruler)
        return pool

    def _come(self, hands: _Hands, waiting: deque[_Sent]) -> Iterator[FieldResult]:
        """Yield the results of the first lot, if they have arrived."""
        lot = waiting[0].lot
        for result in self._answer(hands, waiting):
            failure = result.failure
            if failure is not None and failure.code in _SEEN_HERE:
                yield self._name_here((result.position, result.path), lot)
            else:
                yield result

    def _answer(self, hands: _Hands, waiting: deque[_Sent]) -> list[Any]:
        """Return the first lot's answer and remove it from the queue; nothing if it has yet to arrive."""
        while not waiting[0].answer.done():
            wait([waiting[0].answer], REPORT_EVERY_S)
            if self._token.cancelled:
                return []
            if self._fresh:
                self._send()
        first = waiting[0].answer
        answer = hands.answer_of(waiting)
        if waiting[0].answer is first:
            waiting.popleft()
        return answer

    def _name_here(self, item: Item, lot: Lot) -> FieldResult:
        prepared = prepare_field(*item, self._pipeline, self._options, lot.pool)
        return name_cells(prepared, self._pipeline.classifier, self._options)


def far_run(crew: Crew) -> RunMaker:
    """Return the factory for the runs of a crew."""
    return partial(FarRun, crew)
