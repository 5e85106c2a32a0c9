"""The answer to a batch is the same in whatever order its files are, and however it is run."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.assembly.factories import build_pipeline
from hematovision_desktop.core.cells.batch import BatchUpdate, Progress
from hematovision_desktop.core.cells.field import Elapsed, FieldResult, FieldStatus, Pixels
from hematovision_desktop.core.logbook.log import BatchStart, BatchState
from hematovision_desktop.core.naming.analysis import Options, Pipeline
from hematovision_desktop.services.batches.batch import BatchJob, run_job
from hematovision_desktop.services.batches.batch_run import Before, RunMaker
from hematovision_desktop.services.batches.far_batch import Crew, far_run
from hematovision_desktop.shell.crew import measure_lot, name_lot


def through_an_eyepiece(pixels: Pixels) -> Pixels:
    height, width = pixels.shape[:2]
    rows, columns = np.mgrid[:height, :width]
    reach = np.hypot(columns - width / 2, rows - height / 2)
    edge = np.clip((0.483 * height - reach) / 30 + 0.5, 0, 1)
    return (pixels * edge[:, :, None]).astype(np.uint8)


def as_png(pixels: Pixels) -> bytes:
    return cv2.imencode(".png", np.ascontiguousarray(pixels[:, :, ::-1]))[1].tobytes()


@pytest.fixture(scope="module")
def contents() -> list[bytes]:
    """Return pictures of one microscope: whole, round, small, large, enlarged and a damaged one."""
    drawn = [draw_field(seed, mark=False).pixels for seed in (61, 64, 68, 73)]
    wide = np.concatenate([np.concatenate(drawn[:2], axis=1), np.concatenate(drawn[2:], axis=1)])
    pictures = [
        *map(through_an_eyepiece, drawn),
        *drawn,
        *(one[60:300, 100:420] for one in drawn),
        cv2.resize(drawn[0], None, fx=0.7, fy=0.7, interpolation=cv2.INTER_AREA),
        np.concatenate([wide, wide]),
        wide,
    ]
    return [*(as_png(np.asarray(one, np.uint8)) for one in pictures), b"damaged"]


class Kept:
    """A listener that keeps the results."""

    def __init__(self) -> None:
        self.results: list[FieldResult] = []
        self.start: BatchStart | None = None

    def begun(self, start: BatchStart, total: int) -> None:
        self.start = start

    def came(self, update: BatchUpdate) -> None:
        self.results += update.results

    def ended(self, state: BatchState, progress: Progress) -> None:
        pass


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    return build_pipeline(None)


@pytest.fixture(scope="module")
def workers() -> Iterator[RunMaker]:
    """Return what names on two workers, each with a pipeline of its own as in another process."""
    with ThreadPoolExecutor(2) as threads:
        yield far_run(Crew(2, lambda: Lasting(threads), name_lot, measure_lot))


class Lasting(ThreadPoolExecutor):
    """An executor whose threads outlast a run, so that each opens its nets once."""

    def __init__(self, threads: ThreadPoolExecutor) -> None:
        super().__init__(1)
        self.submit = threads.submit  # type: ignore[method-assign]


def ran(
    paths: Sequence[Path],
    pipeline: Pipeline,
    run_with: RunMaker | None = None,
    resumed_after: int | None = None,
) -> list[FieldResult]:
    """Return the results of a batch, which is resumed after some of its files, if a number is given."""
    whole = Kept()
    run_job(BatchJob("a", lambda _token: list(paths), Options()), pipeline, whole, run_with)
    if resumed_after is None:
        return whole.results
    assert whole.start is not None
    rest, some = Kept(), whole.results[:resumed_after]
    done = Progress(len(some), len(paths), 0, 0, 0.0)
    before = Before(whole.start, frozenset(one.path for one in some), len(some), done)
    job = BatchJob("a", lambda _token: list(paths), Options(), before=before)
    run_job(job, pipeline, rest, run_with)
    assert len(rest.results) == len(paths) - len(some)
    return some + rest.results


def by_content(results: Sequence[FieldResult], contents: dict[Path, int]) -> list[FieldResult]:
    """Return everything that is said of each content, whatever its name, place and time."""
    same = [
        replace(one, position=contents[one.path], path=Path(), elapsed=Elapsed()) for one in results
    ]
    return sorted(same, key=lambda one: one.position)


@pytest.fixture
def put(tmp_path: Path, contents: list[bytes]) -> Callable[[Sequence[int]], dict[Path, int]]:
    """Return what puts contents into a folder in an order; it returns the content of each file."""

    def put(order: Sequence[int]) -> dict[Path, int]:
        files = {tmp_path / f"{place:02}.png": which for place, which in enumerate(order)}
        for path, which in files.items():
            path.write_bytes(contents[which])
        return files

    return put


def test_files_given_in_any_order_are_read_alike(
    put: Callable[[Sequence[int]], dict[Path, int]],
    contents: list[bytes],
    pipeline: Pipeline,
    workers: RunMaker,
) -> None:
    files = put(range(len(contents)))
    paths = list(files)
    expected = by_content(ran(paths, pipeline), files)
    assert sum(one.status is FieldStatus.OK for one in expected) > 10
    rng = random.Random(4)
    for run_with, resumed_after in ((None, None), (None, 5), (workers, None), (workers, 11)):
        rng.shuffle(paths)
        found = ran(paths, pipeline, run_with, resumed_after)
        assert [one.path for one in found] == paths
        assert by_content(found, files) == expected


def test_the_same_picture_has_the_same_cells_wherever_it_is_in_a_batch(
    put: Callable[[Sequence[int]], dict[Path, int]],
    contents: list[bytes],
    pipeline: Pipeline,
    workers: RunMaker,
) -> None:
    count = len(contents)
    files = put([*range(count), *range(count)])
    for run_with in (None, workers):
        found = by_content(ran(list(files), pipeline, run_with), files)
        assert found[::2] == found[1::2]
