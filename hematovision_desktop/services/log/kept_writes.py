"""The queue of the log: writes that must not be lost, and questions that follow them."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.core.verdicts.verdict import Verdict

if TYPE_CHECKING:
    from hematovision_desktop.core.logbook.log_port import Log

BatchId = int | Future[int]
"""A batch of the log, or the promise of one whose start has yet to be written."""


class WriteRefused(UserError):
    """Reported for a write that the log refused for good, such as for a sample that is gone; it was dropped."""


@dataclass(slots=True)
class Write:
    """A queued write; results, or names, of one batch that arrive together share one.

    joins: whether it only writes rows, so that it can be rolled back, and share a transaction.
    """

    call: Callable[[Log], Any]
    done: Future[Any]
    batch: BatchId | None = None
    results: list[FieldResult] | None = None
    said: list[Verdict] | None = None
    joins: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of a write, or why it was dropped."""

    answer: Any
    refused: Exception | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A call that answers one question; after: how many queued writes must be done before it."""

    call: Callable[[Log], Any]
    done: Future[Any]
    after: int


def outcome_of(write: Write, log: Log) -> Outcome:
    """Do a write; raises faults of the disk, which may pass: the write is then tried again."""
    try:
        return Outcome(write.call(log))
    except EnvironmentFault:
        raise
    except (
        Exception
    ) as refused:  # an open log never changes its mind about what it refuses, and a bug stays one
        return Outcome(None, refused)


def let_go(fault: BaseException) -> None:
    """Free the stack frames that a fault ended, on their own thread; call it before passing the fault on.

    Otherwise whoever drops the fault last would reset a half-read cursor, and a connection has no
    lock for that.
    """
    met: BaseException | None = fault
    while met is not None:
        traceback.clear_frames(met.__traceback__)
        met = met.__cause__ or met.__context__


def promise() -> Future[Any]:
    """Return a future that nobody can cancel: what is queued is written."""
    future: Future[Any] = Future()
    future.set_running_or_notify_cancel()
    return future


def id_of(batch: BatchId) -> int:
    """Return a batch's id; its start was written before, on the same thread."""
    return batch if isinstance(batch, int) else batch.result(timeout=0)
