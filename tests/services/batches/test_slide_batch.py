"""A slide is read field by field until there are enough cells, and resumes where it stopped."""

from __future__ import annotations

from pathlib import Path

from plain_parts import plain_parts

from hematovision_desktop.core.cells.batch import BatchUpdate, Progress
from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.core.cells.slide import Region, SlideQuota
from hematovision_desktop.core.logbook.log import BatchStart, BatchState
from hematovision_desktop.core.naming.analysis import Options
from hematovision_desktop.services.batches.batch import BatchJob, run_job
from hematovision_desktop.services.batches.batch_run import Before

# The fake locator finds as many cells as the last digit of a name.
FIELDS = [Region(Path("/s/a.svs"), 64 * place, 0, 64, 64, 3.0).path for place in range(60)]


class Listener:
    def __init__(self) -> None:
        self.results: list[FieldResult] = []
        self.start: BatchStart | None = None
        self.state: BatchState | None = None

    def begun(self, start: BatchStart, total: int) -> None:
        self.start = start

    def came(self, update: BatchUpdate) -> None:
        self.results += update.results

    def ended(self, state: BatchState, progress: Progress) -> None:
        self.state = state


def test_a_slide_ends_once_there_are_enough_cells() -> None:
    listener = Listener()
    paths = [*FIELDS, Path("cells2.png")]
    job = BatchJob("a.svs", lambda _token: paths, Options())
    job.quota = SlideQuota(cells=70)
    progress = run_job(job, plain_parts(), listener)
    assert progress is not None
    slide = [one for one in listener.results if one.path != paths[-1]]
    cells = [len(one.cells) for one in slide]
    assert sum(cells[:-1]) < 70 <= sum(cells)
    assert [one.position for one in listener.results] == list(range(len(listener.results)))
    assert [one.path for one in slide] == FIELDS[: len(slide)]
    # The picture beside it is still read, and nothing is reported missing.
    assert listener.results[-1].path == paths[-1]
    assert (progress.done, progress.total) == (len(slide) + 1,) * 2
    assert listener.state is BatchState.FINISHED


def test_a_stopped_slide_resumes() -> None:
    first = Listener()
    job = BatchJob("a.svs", lambda _token: FIELDS[:2], Options())
    done = run_job(job, plain_parts(), first)
    assert done is not None
    assert first.start is not None
    again = Listener()
    before = Before(first.start, frozenset(FIELDS[:2]), 2, done)
    job = BatchJob("a.svs", lambda _token: FIELDS, Options(), (), before)
    job.quota = SlideQuota(7, first.results)
    progress = run_job(job, plain_parts(), again)
    assert progress is not None
    assert again.results[0].path == FIELDS[2]
    assert again.results[0].position == 2
    assert progress.done == progress.total == 2 + len(again.results)
    full = BatchJob("a.svs", lambda _token: FIELDS, Options(), (), before)
    full.quota = SlideQuota(6, first.results)
    over = run_job(full, plain_parts(), Listener())
    assert over is not None
    assert (over.done, over.total, over.cells) == (2, 2, 6)
