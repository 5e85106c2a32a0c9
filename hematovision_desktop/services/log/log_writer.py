"""The one thread that owns the log: writes results as they come and loses none to a full disk."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import closing
from typing import TYPE_CHECKING, Protocol, TypeVar

from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.core.logbook.log import BatchRemoved, BatchStart, BatchState
from hematovision_desktop.core.naming.ports import Clock
from hematovision_desktop.core.verdicts.verdict import Verdict
from hematovision_desktop.services.log.kept_writes import (
    BatchId,
    Outcome,
    Question,
    Write,
    WriteRefused,
    id_of,
    let_go,
    outcome_of,
    promise,
)

if TYPE_CHECKING:
    from hematovision_desktop.core.logbook.log_port import Log

T = TypeVar("T")

# A kill loses at most a quarter of a second; the remainder is for the writing.
WRITE_EVERY_S = 0.2
RETRY_EVERY_S = 2.0
CLOSED_WITHIN_S = 5.0
# For waiting writes: how many share one transaction, and for how long it may grow.
TOGETHER = 200
TOGETHER_S = 0.05

logger = logging.getLogger(__name__)


class LogClosed(RuntimeError):
    """Raised by a writer that has ended: the program is ending, or the log was moved."""


class Timer(Clock, Protocol):
    """A clock that can also wait."""

    def wait(self, wake: threading.Condition, timeout_s: float | None) -> None:
        """Wait for a call of wake.notify, at most timeout_s; None: without limit."""
        ...


class SystemTimer:
    """The computer's own clock."""

    def monotonic(self) -> float:
        """Return seconds from an arbitrary start; never goes back."""
        return time.monotonic()

    def wait(self, wake: threading.Condition, timeout_s: float | None) -> None:
        """Wait for a call of wake.notify, at most timeout_s; None: without limit."""
        wake.wait(timeout_s)


class LogWriter:
    """The one way to write to the log: a thread that opens, owns and closes it.

    Queued writes (begin_batch, add_fields, add_verdicts, end_batch, keep) are done in order. What a
    change leads to is asked for with `follow`: it comes after them, however long they wait.
    Results, names and ends of batches that are adjacent in the queue are written in one
    transaction; none of them is reported before it is committed. A write that the disk or the file
    refuses stays in memory and is tried again, as are those after it: nothing is lost while the
    program runs. The log itself is opened in the same way, so a program that found it owned by
    another window begins to write when that window closes.

    on_fault is called from the writer's thread with the UserError or EnvironmentFault that stops
    the writing, once until it changes or is over. Any other exception is a bug, and that write is
    dropped. So is one that the log itself refuses (`WriteRefused`). Writes for a batch that someone
    removed are dropped too, and reported once. on_over is called when the writing that was stopped
    goes on.

    Window and command line use it alike. Before it is closed, `flush` and `pending` tell whether
    something would be lost.
    """

    def __init__(
        self,
        open_log: Callable[[], Log],
        on_fault: Callable[[Exception], None],
        timer: Timer | None = None,
        on_over: Callable[[], None] = lambda: None,
    ) -> None:
        self._open_log = open_log
        self._on_fault = on_fault
        self._on_over = on_over
        self._timer: Timer = timer or SystemTimer()
        self._wake = threading.Condition()
        # Guarded by _wake.
        self._writes: deque[Write] = deque()
        self._asked: deque[Question] = deque()
        self._following: deque[Question] = deque()
        self._kept = 0  # writes ever queued
        self._due: float | None = self._timer.monotonic()  # when the writes are due
        self._refusals = 0  # how often the log refused the queued writes
        self._closing = False
        # Used by the writer's thread only.
        self._log: Log | None = None
        self._finished = 0  # queued writes done or dropped
        self._told = ""
        self._failed_to_close = False
        self._missing: BatchRemoved | None = None
        self._thread = threading.Thread(target=self._run, name="log", daemon=True)
        self._thread.start()

    def begin_batch(self, start: BatchStart) -> Future[int]:
        """Record the start of a batch; the future stands for the batch in the other calls."""
        return self.keep(lambda log: log.begin_batch(start))

    def add_fields(self, batch: BatchId, results: Sequence[FieldResult]) -> None:
        """Record results in one transaction, with all others that arrive within a quarter of a second."""
        with self._wake:
            self._check_open()
            last = self._writes[-1] if self._writes else None
            if last is not None and last.results is not None and last.batch is batch:
                last.results.extend(results)
                return
            kept = list(results)
            write = Write(
                lambda log: log.add_fields(id_of(batch), kept), promise(), batch, kept, joins=True
            )
            self._take(write, WRITE_EVERY_S)

    def add_verdicts(self, batch: BatchId, said: Sequence[Verdict]) -> None:
        """Record rows of a batch's book at once; on a slow disk, waiting ones are written together."""
        with self._wake:
            self._check_open()
            last = self._writes[-1] if self._writes else None
            if last is not None and last.said is not None and last.batch is batch:
                last.said.extend(said)
                return
            kept = list(said)
            write = Write(
                lambda log: log.add_verdicts(id_of(batch), kept),
                promise(),
                batch,
                said=kept,
                joins=True,
            )
            self._take_soon(write)

    def end_batch(self, batch: BatchId, state: BatchState) -> Future[None]:
        """Record the outcome of a batch, after all of its results."""
        write = Write(lambda log: log.end_batch(id_of(batch), state), promise(), joins=True)
        with self._wake:
            self._check_open()
            self._take_soon(write)
        return write.done

    def keep(self, call: Callable[[Log], T]) -> Future[T]:
        """Do a write that must not be lost, such as a verdict, after all earlier writes."""
        write = Write(call, promise())
        with self._wake:
            self._check_open()
            self._take_soon(write)
        return write.done

    def submit(self, call: Callable[[Log], T]) -> Future[T]:
        """Call something with the log once, after the queued writes; a fault goes only to the future."""
        done: Future[T] = Future()
        with self._wake:
            self._check_open()
            self._asked.append(Question(call, done, self._kept))
            self._wake.notify_all()
        return done

    def follow(self, call: Callable[[Log], T]) -> Future[T]:
        """As `submit`, but never before the queued writes are done, and the log is open."""
        done: Future[T] = Future()
        with self._wake:
            self._check_open()
            self._following.append(Question(call, done, self._kept))
            self._wake.notify_all()
        return done

    def ask_closed(self, call: Callable[[Log], T]) -> T:
        """Open the log again for one question, after this writer was closed."""
        self._thread.join(CLOSED_WITHIN_S)
        with closing(self._open_log()) as log:
            return call(log)

    def pending(self) -> int:
        """Return how many writes the log has not accepted yet."""
        with self._wake:
            return self._kept - self._finished

    def flush(self, wait_s: float = 5.0) -> bool:
        """Write the queue now, without delay; return whether all of it was done in time."""
        with self._wake:
            before = self._refusals
            self._due = self._timer.monotonic()
            self._wake.notify_all()
            self._wake.wait_for(
                lambda: self._kept == self._finished or self._refusals > before, wait_s
            )
            return self._kept == self._finished

    def close(self, wait_s: float = CLOSED_WITHIN_S) -> bool:
        """Write the queue and release the log; return whether all of it was done in time.

        What the log did not accept is lost with the program, so call `flush` first.
        """
        with self._wake:
            self._closing = True
            self._wake.notify_all()
        self._thread.join(wait_s)
        return not (self._thread.is_alive() or self.pending() or self._failed_to_close)

    def _check_open(self) -> None:
        if self._closing:
            raise LogClosed("the log writer is closed")

    def _take_soon(self, write: Write) -> None:
        # While the log is out of order, all wait for the next attempt.
        self._take(write, RETRY_EVERY_S if self._told else 0.0)

    def _take(self, write: Write, within_s: float) -> None:
        self._writes.append(write)
        self._kept += 1
        due = self._timer.monotonic() + within_s
        if self._due is None or due < self._due:
            self._due = due
        self._wake.notify_all()

    # The writer's thread

    def _run(self) -> None:
        while self._await_work():
            if self._is_due():
                self._write_kept()
            self._answer()
        self._write_kept()
        self._answer()
        if self._log is not None:
            try:
                self._log.close()
            except EnvironmentFault as fault:
                self._failed_to_close = True
                self._tell(fault)

    def _await_work(self) -> bool:
        """Wait until there is work; return whether the writer is to continue."""
        with self._wake:
            while not (self._closing or self._asked or self._may_follow() or self._is_due()):
                left_s = None if self._due is None else self._due - self._timer.monotonic()
                self._timer.wait(self._wake, left_s)
            return not self._closing

    def _is_due(self) -> bool:
        if self._asked and not self._may_answer(self._asked[0]):
            return True
        return self._due is not None and self._due <= self._timer.monotonic()

    def _may_answer(self, request: Question) -> bool:
        # A question sees what was written before it, except while the log accepts no writes.
        return bool(self._told) or request.after <= self._finished

    def _may_follow(self) -> bool:
        following = self._following
        is_open = self._log is not None
        return is_open and bool(following) and following[0].after <= self._finished

    def _write_kept(self) -> None:
        """Do the queued writes in order, up to the first that is refused."""
        with self._wake:
            self._due = None
            number = len(self._writes)
        try:
            log = self._opened()
            while number > 0:
                number -= self._write_some(log, number)
        except Exception as fault:
            if not isinstance(fault, UserError | EnvironmentFault):
                logger.exception("the log could not be opened")
            with self._wake:
                self._refusals += 1
                self._due = self._timer.monotonic() + RETRY_EVERY_S
            self._tell(fault)
        else:
            if self._told:
                self._told = ""
                self._on_over()
        with self._wake:
            self._wake.notify_all()

    def _opened(self) -> Log:
        if self._log is None:
            self._log = self._open_log()
        return self._log

    def _write_some(self, log: Log, most: int) -> int:
        """Do the first write, with those after it that may share its transaction; return how many."""
        group = self._pop_group(most)
        if len(group) == 1:
            self._write(log, group[0])
            return 1
        try:
            outcomes = self._write_together(log, group)
        except Exception as fault:
            if not isinstance(fault, UserError | EnvironmentFault):
                logger.exception("what waits could not be written together")
            # Nothing of it was stored. One by one, those before the refused one are.
            for place, write in enumerate(group):
                self._write(log, write, *group[place + 1 :])
            return len(group)
        self._put_back(group[len(outcomes) :])
        for write, outcome in zip(group, outcomes, strict=False):
            self._settle(write, outcome)
        return len(outcomes)

    def _pop_group(self, most: int) -> list[Write]:
        with self._wake:
            group = [self._writes.popleft()]
            while group[-1].joins and len(group) < min(most, TOGETHER) and self._writes[0].joins:
                group.append(self._writes.popleft())
            return group

    def _put_back(self, writes: Sequence[Write]) -> None:
        with self._wake:
            self._writes.extendleft(reversed(writes))

    def _write_together(self, log: Log, group: Sequence[Write]) -> list[Outcome]:
        """Do the first writes in one transaction, as many as there is time for."""
        outcomes: list[Outcome] = []
        until = self._timer.monotonic() + TOGETHER_S
        with log.together():
            for write in group:
                outcomes.append(outcome_of(write, log))
                if self._timer.monotonic() > until:
                    break
        return outcomes

    def _write(self, log: Log, write: Write, *after: Write) -> None:
        """Do a write. after: what is queued again behind it if it is refused for now."""
        try:
            outcome = outcome_of(write, log)
        except Exception:
            self._put_back([write, *after])
            raise
        self._settle(write, outcome)

    def _settle(self, write: Write, outcome: Outcome) -> None:
        """Report the outcome of a write that was done or dropped."""
        self._finished += 1
        refused = outcome.refused
        if refused is None:
            self._missing = None
            write.done.set_result(outcome.answer)
            return
        let_go(refused)
        write.done.set_exception(refused)
        if isinstance(refused, BatchRemoved):
            if self._missing is None:
                self._on_fault(refused)
            self._missing = refused
        elif isinstance(refused, UserError):
            self._on_fault(WriteRefused(*refused.args))
        else:
            logger.error("a write to the log was dropped", exc_info=refused)
            self._on_fault(refused)

    def _answer(self) -> None:
        """Answer the questions that need not wait for a write."""
        while True:
            with self._wake:
                if self._may_follow():
                    request = self._following.popleft()
                elif self._asked and self._may_answer(self._asked[0]):
                    request = self._asked.popleft()
                else:
                    return
            if not request.done.set_running_or_notify_cancel():
                continue
            try:
                request.done.set_result(request.call(self._opened()))
            except Exception as fault:
                let_go(fault)
                request.done.set_exception(fault)

    def _tell(self, fault: Exception) -> None:
        if str(fault) != self._told:
            self._told = str(fault)
            let_go(fault)
            self._on_fault(fault)
