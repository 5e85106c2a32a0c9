"""One way for a batch: find the files, read, locate, name, log, and end exactly once."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from hematovision_desktop.core.analysis import Options, Parts
from hematovision_desktop.core.batch import BatchUpdate, CancelToken, Progress, run_batch
from hematovision_desktop.core.errors import UserError
from hematovision_desktop.core.log import BatchStart, BatchState, start_of
from hematovision_desktop.services.messages.review import BatchRef

NOTHING_FOUND = (
    "No pictures were found there. Choose JPEG, PNG, TIFF, BMP or WebP files, "
    "or a folder that holds some."
)


class Listener(Protocol):
    """Whoever is told of a batch's course, on the thread that runs it."""

    def begun(self, start: BatchStart, total: int) -> None:
        """The files are found."""
        ...

    def came(self, update: BatchUpdate) -> None:
        """Results have come."""
        ...

    def ended(self, state: BatchState, progress: Progress) -> None:
        """It is over; said exactly once of a batch that has begun, whatever happened."""
        ...


@dataclass(slots=True, eq=False)
class BatchJob:
    """A batch that is to run. sources: what was given, so that it can go on later.

    find: its files; may take long, and raises UserError. name: until its files are found.
    """

    ref: BatchRef
    name: str
    find: Callable[[CancelToken], list[Path]]
    options: Options
    sources: tuple[Path, ...] = ()
    token: CancelToken = field(default_factory=CancelToken)
    over: threading.Event = field(default_factory=threading.Event)


def run_job(job: BatchJob, parts: Callable[[], Parts], listener: Listener) -> bool:
    """Carry out a job on the thread that owns the classifier; return whether it had begun.

    A batch that is cancelled or finds nothing before it has begun leaves no trace. Raises what
    went wrong, after the batch has ended.
    """
    if job.token.cancelled:
        return False
    ready = parts()
    paths = job.find(job.token)
    if job.token.cancelled:
        return False
    if not paths:
        raise UserError(NOTHING_FOUND)
    card = ready.classifier.card
    start = start_of(job.name, job.options, card, len(paths), job.sources)
    progress = Progress(0, len(paths), 0, 0, 0.0)

    def came(update: BatchUpdate) -> None:
        nonlocal progress
        progress = update.progress
        listener.came(update)

    state = BatchState.INTERRUPTED
    try:
        listener.begun(start, len(paths))
        run_batch(paths, ready, job.options, came, job.token)
        stopped = job.token.cancelled and progress.done < progress.total
        state = BatchState.CANCELLED if stopped else BatchState.FINISHED
    finally:
        listener.ended(state, progress)
    return True
