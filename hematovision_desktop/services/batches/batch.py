"""The run of a batch, the same for window and command line: find, run, log, end once.

Only the listener differs: the window's program, or a command.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.batch import BatchUpdate, CancelToken, Progress
from hematovision_desktop.core.cells.slide import SlideQuota
from hematovision_desktop.core.logbook.log import BatchStart, BatchState, start_of
from hematovision_desktop.core.naming.analysis import (
    Options,
    Pipeline,
)
from hematovision_desktop.core.naming.layers import NO_LAYERS, Layers
from hematovision_desktop.services.batches.batch_run import BatchRun, Before, RunMaker

if TYPE_CHECKING:
    from hematovision_desktop.core.naming.adapted_layer import AdaptedLayer


class Listener(Protocol):
    """A receiver of a batch's course, on the thread that runs it."""

    def begun(self, start: BatchStart, total: int) -> None:
        """The files were found."""
        ...

    def came(self, update: BatchUpdate) -> None:
        """Results arrived."""
        ...

    def ended(self, state: BatchState, progress: Progress) -> None:
        """The batch ended; called exactly once for a batch that has begun, whatever happened."""
        ...


Finder = Callable[[CancelToken], list[Path]]
"""Finds the files of a batch; may take long."""


@dataclass(slots=True, eq=False)
class BatchJob:
    """A batch to run. sources: the given files and folders, so that it can continue later.

    find: finds its files; may take long, and raises UserError. before: for a batch that continues.
    layers: which version of the last layer names the cells of which microscope; on: the microscope
    that a person named, None means that the images tell. layer: for a batch that continues, the
    version that named what was read before; may raise UserError. quota: how many cells of a slide
    are enough. over: set when none of its threads works any more.
    """

    name: str
    find: Finder
    options: Options
    sources: tuple[Path, ...] = ()
    before: Before | None = None
    layers: Layers = NO_LAYERS
    on: int | None = None
    layer: Callable[[], AdaptedLayer | None] = lambda: None
    token: CancelToken = field(default_factory=CancelToken)
    quota: SlideQuota = field(default_factory=SlideQuota)
    over: threading.Event = field(default_factory=threading.Event)


def run_job(
    job: BatchJob, pipeline: Pipeline, listener: Listener, run_with: RunMaker | None = None
) -> Progress | None:
    """Run a job on the thread that owns the classifier; return None if it never began.

    run_with: the run that processes the files, None for this process. A batch that is cancelled or
    finds nothing before it begins leaves no trace. Raises what went wrong, after the batch has
    ended.
    """
    if job.token.cancelled:
        return None
    paths = job.find(job.token)
    before = job.before
    if before is not None:
        before = before.with_head(paths)
        paths = [path for path in paths if path not in before.files]
    if job.token.cancelled:
        return None
    if not paths and before is None:
        raise UserError(
            sentence(
                "No pictures were found in {name}. Choose JPEG, PNG, TIFF, BMP or WebP files, or a "
                "folder that holds some.",
                name=job.name,
            )
        )
    total = len(paths) if before is None else before.progress.done + len(paths)
    progress = replace(before.progress if before else Progress(0, 0, 0, 0, 0.0), total=total)
    make = run_with or BatchRun
    run = make(
        paths, pipeline, job.options, listener.came, job.token, before=before, quota=job.quota
    )
    try:
        start = _start(job, run, total)
    except BaseException:
        run.close()
        raise
    if start is None:
        run.close()
        return None
    state = BatchState.INTERRUPTED
    try:
        listener.begun(start, total)
        progress = run.to_the_end()
        stopped = job.token.cancelled and progress.done < progress.total
        state = BatchState.CANCELLED if stopped else BatchState.FINISHED
    finally:
        run.close()
        listener.ended(state, run.progress())
    return progress


def _start(job: BatchJob, run: BatchRun, total: int) -> BatchStart | None:
    """Return how the batch starts, with the version that names its cells; None if it was cancelled."""
    if job.before is not None:
        run.name_with(job.layer())
        return replace(job.before.start, total=total)
    run.choose_version(job.layers, job.on)
    if job.token.cancelled:  # perhaps before it was known which version names the cells
        return None
    return start_of(job.name, job.options, run.card, total, job.sources)
