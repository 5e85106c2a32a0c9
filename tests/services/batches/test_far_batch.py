"""A batch on remote workers: the same rows in the same order, even if workers are lost."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future, ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from plain_parts import TableLocator, plain_parts

from hematovision_desktop.core.base.errors import EnvironmentFault, Failure, FailureCode, UserError
from hematovision_desktop.core.cells.batch import BatchUpdate, CancelToken, Progress
from hematovision_desktop.core.cells.field import (
    Box,
    Field,
    FieldResult,
    FieldStatus,
    Located,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.logbook.log import BatchStart, BatchState
from hematovision_desktop.core.microscopes.microscope import MicroscopeProfile
from hematovision_desktop.core.microscopes.microscope_scale import KeptFrom, KeptScale
from hematovision_desktop.core.microscopes.scale_pool import Ruler
from hematovision_desktop.core.naming.analysis import (
    LocatedField,
    Options,
    locate_field,
    name_cells,
    prepare_field,
)
from hematovision_desktop.services.batches.batch import BatchJob, run_job
from hematovision_desktop.services.batches.batch_run import Before, run_batch
from hematovision_desktop.services.batches.far_batch import LOT, LOTS_AHEAD, Crew, Lot, far_run

PATHS = [
    Path(f"{i:03}", f"bad{i}.png" if i % 7 == 3 else f"cells{i % 4}_{i}.png") for i in range(150)
]


def measure(lot: Lot) -> list[Ruler]:
    parts = plain_parts()
    found = (locate_field(position, path, parts, lot.options) for position, path in lot.items)
    return [one.ruler for one in found if isinstance(one, LocatedField)]


def name(lot: Lot) -> list[FieldResult]:
    parts = plain_parts()
    return [
        name_cells(
            prepare_field(*item, parts, lot.options, lot.pool),
            parts.classifier,
            lot.options,
        )
        for item in lot.items
    ]


class Mortal(Executor):
    """An executor that dies after a number of answers and loses everything it holds."""

    def __init__(self, lives: int | None) -> None:
        self._inner = ThreadPoolExecutor(2)
        self._lives = lives

    def submit(self, task: Callable[..., Any], /, *given: Any, **named: Any) -> Future[Any]:
        if self._lives is not None:
            if self._lives < 0:
                raise BrokenExecutor("gone")
            self._lives -= 1
            if self._lives < 0:
                lost: Future[Any] = Future()
                lost.set_exception(BrokenExecutor("gone"))
                return lost
        return self._inner.submit(task, *given, **named)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self._inner.shutdown(wait, cancel_futures=cancel_futures)


def crew(*lives: int | None, naming: Callable[[Lot], list[FieldResult]] = name) -> Crew:
    """Return a crew. lives: the number of answers of each executor in turn; the last one repeats."""
    left = list(lives or (None,))
    return Crew(2, lambda: Mortal(left.pop(0) if len(left) > 1 else left[0]), naming, measure)


class Listener:
    def __init__(self, stop_after: int | None = None) -> None:
        self.results: list[FieldResult] = []
        self.states: list[BatchState] = []
        self.start: BatchStart | None = None
        self.token = CancelToken()
        self._stop_after = stop_after

    def begun(self, start: BatchStart, total: int) -> None:
        self.start = start

    def came(self, update: BatchUpdate) -> None:
        self.results += update.results
        if self._stop_after is not None and len(self.results) >= self._stop_after:
            self.token.cancel()

    def ended(self, state: BatchState, progress: Progress) -> None:
        self.states.append(state)


def run(
    crew: Crew, listener: Listener, before: Before | None = None, options: Options | None = None
) -> Progress | None:
    job = BatchJob(
        "far", lambda _token: PATHS, options or Options(), before=before, token=listener.token
    )
    return run_job(job, plain_parts(), listener, far_run(crew))


def rows(results: list[FieldResult]) -> list[Any]:
    return [replace(one, elapsed=None) for one in results]  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def expected() -> list[Any]:
    results: list[FieldResult] = []
    run_batch(
        PATHS,
        plain_parts(),
        Options(),
        lambda update: results.extend(update.results),
        CancelToken(),
    )
    return rows(results)


@pytest.mark.parametrize(
    "lives",
    [(None,), (0, None), (1, None), (3, 2, None), (5, None), (4, 4, 4, 4, 4, 4, None)],
    ids=str,
)
def test_gives_the_same_rows_as_one_process_even_if_workers_are_lost(
    lives: tuple[int | None, ...], expected: list[Any]
) -> None:
    listener = Listener()
    progress = run(crew(*lives), listener)
    assert rows(listener.results) == expected
    assert listener.states == [BatchState.FINISHED]
    assert progress is not None and (progress.done, progress.total) == (150, 150)


def test_names_pictures_that_end_workers_again_and_again() -> None:
    listener = Listener()
    with pytest.raises(EnvironmentFault, match=r"stopped 4 times in a row.*cells0_0"):
        run(crew(0), listener)
    assert listener.states == [BatchState.INTERRUPTED]


def test_a_stopped_run_resumes_with_the_same_rows(expected: list[Any]) -> None:
    first, second = Listener(stop_after=20), Listener()
    progress = run(crew(), first)
    assert progress is not None and 20 <= progress.done < 150
    assert first.states == [BatchState.CANCELLED] and first.start is not None
    done = frozenset(one.path for one in first.results)
    run(crew(), second, Before(first.start, done, len(first.results), progress))
    assert rows(first.results + second.results) == expected


@pytest.mark.parametrize("code", [FailureCode.MISSING, FailureCode.NO_PERMISSION])
def test_reads_here_what_a_worker_cannot_open(code: FailureCode, expected: list[Any]) -> None:
    def blind(lot: Lot) -> list[FieldResult]:
        return [
            FieldResult(position, path, FieldStatus.ERROR, failure=Failure(code, "not here"))
            for position, path in lot.items
        ]

    listener = Listener()
    run(crew(naming=blind), listener)
    assert rows(listener.results) == expected


def test_a_workers_error_reaches_the_person() -> None:
    def other(_lot: Lot) -> list[FieldResult]:
        raise UserError("The worker has another pack.")

    with pytest.raises(UserError, match="another pack"):
        run(crew(naming=other), Listener())


class Watched(Executor):
    """Works at once, and counts what was handed out and not yet returned."""

    def __init__(self) -> None:
        self.out = self.most_out = 0

    def submit(self, task: Callable[..., Any], /, *given: Any, **named: Any) -> Future[Any]:
        watched = self

        class Answer(Future[Any]):
            def result(self, timeout: float | None = None) -> Any:
                watched.out -= 1
                return super().result(timeout)

        self.out += 1
        self.most_out = max(self.most_out, self.out)
        answer = Answer()
        answer.set_result(task(*given, **named))
        return answer


def test_hands_out_no_more_than_is_ready(expected: list[Any]) -> None:
    sizes: list[int] = []

    def counted(lot: Lot) -> list[FieldResult]:
        sizes.append(len(lot.items))
        return name(lot)

    workers, listener = Watched(), Listener()
    run(Crew(2, lambda: workers, counted, measure), listener)
    assert rows(listener.results) == expected
    assert max(sizes) <= LOT and sum(sizes) == len(PATHS)
    assert (workers.most_out, workers.out) == (2 * LOTS_AHEAD, 0)


def test_workers_use_the_scale_that_a_microscope_keeps() -> None:
    read = plain_parts().reader.read(PATHS[0])
    when = datetime(2026, 1, 2, tzinfo=UTC)
    kept = KeptScale(0.5, KeptFrom.TYPED, 0, (read.width, read.height), "Ada", when)
    listener = Listener()
    run(crew(), listener, options=Options(on=MicroscopeProfile(1, "Olympus", when, scales=(kept,))))
    scales = {one.scale for one in listener.results if one.scale is not None}
    assert scales == {Scale(0.5, ScaleSource.KEPT)}


class Told(TableLocator):
    """Counts one red cell fewer if it was given the batch's usual values."""

    def locate(
        self,
        field: Field,
        um_per_px: float | None = None,
        usual_um_per_px: float | None = None,
    ) -> Located:
        found = super().locate(field, um_per_px, usual_um_per_px)
        red = (Box(0, 0, 8, 8),) * (41 if usual_um_per_px is None else 40)
        return replace(found, red_cells=red)


def test_workers_locate_with_the_values_known_here() -> None:
    parts = replace(plain_parts(), locator=Told())

    def name_told(lot: Lot) -> list[FieldResult]:
        some = [prepare_field(*item, parts, lot.options, lot.pool) for item in lot.items]
        return [name_cells(one, parts.classifier, lot.options) for one in some]

    def measure_told(lot: Lot) -> list[Ruler]:
        found = (locate_field(*item, parts, lot.options) for item in lot.items)
        return [one.ruler for one in found if isinstance(one, LocatedField)]

    paths = [Path(f"cells1_{place}.png") for place in range(40)]
    local: list[FieldResult] = []
    run_batch(paths, parts, Options(), lambda came: local.extend(came.results), CancelToken())
    far = Listener()
    workers = Crew(2, lambda: Mortal(None), name_told, measure_told)
    job = BatchJob("far", lambda _token: paths, Options(), token=far.token)
    run_job(job, parts, far, far_run(workers))
    assert rows(far.results) == rows(local)
    assert {one.red_cells for one in local} == {40}
