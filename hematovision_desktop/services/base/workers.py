"""All threads of the program in one table, its executors, and the one guard around a task."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.signing.log_key import KeyMissing, LogLocked
from hematovision_desktop.services.base.told_faults import Attempt, ToldFaults
from hematovision_desktop.services.messages.program import Fault, FaultOver

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ThreadLine:
    """One line of the table. workers: how many threads have the name.

    is_executor: whether `Workers` creates it. does: its purpose. ends: how it ends.
    """

    name: str
    workers: int
    is_executor: bool
    does: str
    ends: str


THREADS = (
    ThreadLine(
        "inference", 1, True, "loads model packs, names batches, moves the log", "after the field"
    ),
    ThreadLine("explain", 1, True, "class maps, by an interpreter of its own", "after the task"),
    ThreadLine("files", 2, True, "reads pictures again, exports, asks the log", "after the task"),
    ThreadLine(
        "long-tasks", 1, True, "adapts the last layer, installs updates", "at its next step"
    ),
    ThreadLine("reader", 2, False, "reads, locates and cuts ahead of a batch", "with its batch"),
    ThreadLine("part", 2, False, "unpacks and sums a large picture", "with its picture"),
    ThreadLine("log", 1, False, "owns the only writing connection", "when all is written, or 5 s"),
    ThreadLine("live-orders", 1, True, "commands of the microscope, in turn", "after the command"),
    ThreadLine("camera", 1, False, "reads the source; a daemon", "within 2 s, or is left"),
    ThreadLine("camera-keeper", 1, False, "opens the source again; a daemon", "within 2 s"),
    ThreadLine("live-track", 1, False, "places frames on the map", "after the frame"),
    ThreadLine("live-inference", 1, False, "locates, names and counts", "after the frame"),
    ThreadLine("live-files", 1, False, "writes snapshots and clips", "after the file"),
    ThreadLine("live-cameras", 1, False, "looks for cameras; a daemon", "with the process"),
    ThreadLine("live-open", 1, False, "opens a source; a daemon", "with the process"),
    ThreadLine(
        "live-controls", 1, False, "asks and sets the camera; a daemon", "within 2 s, or is left"
    ),
    ThreadLine("live-sounds", 1, False, "plays tones; a daemon", "within 1 s, or is left"),
    ThreadLine("live-voice", 1, False, "says words aloud; a daemon", "within 1 s, or is left"),
)
"""Every thread except the main one, which owns the window and the state of the batches."""

EXECUTORS = {one.name: one.workers for one in THREADS if one.is_executor}


class Workers:
    """The executors, which run tasks and report those that fail.

    send: takes faults, and that one is over, from any thread. trace_path: the file for traces of bugs.
    """

    def __init__(self, send: Callable[[Fault | FaultOver], None], trace_path: Path) -> None:
        self._send = send
        self._told = ToldFaults()
        self._trace_path = trace_path
        self._guard = threading.Lock()
        self._executors: dict[str, ThreadPoolExecutor] = {}
        self._closed: set[str] = set()

    def _executor(self, name: str) -> ThreadPoolExecutor:
        with self._guard:
            if name in self._closed:
                raise RuntimeError(f"the executor {name} is closed")
            if name not in self._executors:
                self._executors[name] = ThreadPoolExecutor(EXECUTORS[name], thread_name_prefix=name)
            return self._executors[name]

    def is_closed(self, executor: str) -> bool:
        """Return whether an executor accepts no more tasks: the program is ending."""
        with self._guard:
            return executor in self._closed

    def run(
        self,
        executor: str,
        task: Callable[..., T],
        *values: object,
        refused: Callable[[Fault], None] | None = None,
    ) -> Future[T | None]:
        """Run a task on an executor; its fault is reported to the window.

        refused: receives a fault that someone can do something about, instead of the window.
        """
        attempt = self._told.attempt(task)
        executing = self._executor(executor)
        return executing.submit(self._guarded, attempt, task, *values, refused=refused)

    def aside(self, name: str, task: Callable[..., object], *values: object) -> None:
        """Run a task that may hang in a driver on a daemon thread, so that it never delays the exit."""
        threading.Thread(target=self.guarded, args=(task, *values), name=name, daemon=True).start()

    def guarded(
        self,
        task: Callable[..., T],
        *values: object,
        refused: Callable[[Fault], None] | None = None,
    ) -> T | None:
        """Run a task here and now; return None after a fault, which is reported."""
        return self._guarded(self._told.attempt(task), task, *values, refused=refused)

    def _guarded(
        self,
        attempt: Attempt,
        task: Callable[..., T],
        *values: object,
        refused: Callable[[Fault], None] | None = None,
    ) -> T | None:
        try:
            answer = task(*values)
        except Exception as trouble:
            fault = fault_of(trouble, getattr(task, "__name__", repr(task)), self._trace_path)
            if refused is not None:
                refused(fault)
            # If a log waits for its passphrase, its owner informs the window.
            if fault.is_bug or (
                refused is None and not isinstance(trouble, LogLocked | KeyMissing)
            ):
                self._send(fault)
                attempt.failed(fault.message)
            return None
        for told in attempt.succeeded():
            self._send(FaultOver(told))
        return answer

    def report(self, trouble: BaseException, task: str) -> Fault:
        """Report an exception that was caught elsewhere to the window; return the message."""
        fault = fault_of(trouble, task, self._trace_path)
        self._send(fault)
        return fault

    def not_caught(
        self, _kind: type[BaseException], trouble: BaseException, _trace: TracebackType | None
    ) -> None:
        """Log and report an uncaught exception; for `sys.excepthook`."""
        self.report(trouble, "something unforeseen")

    def thread_died(self, died: threading.ExceptHookArgs) -> None:
        """Log and report what ended a thread; for `threading.excepthook`."""
        if died.exc_value is not None:
            name = died.thread.name if died.thread else "a thread"
            self.report(died.exc_value, f"the thread {name}")

    def close(self, *names: str) -> None:
        """End executors after their current task; waiting tasks are dropped."""
        for name in names:
            with self._guard:
                self._closed.add(name)
                executor = self._executors.pop(name, None)
            if executor is not None:
                executor.shutdown(wait=True, cancel_futures=True)


traces = logging.getLogger("hematovision")
"""The logger for traces of bugs; the shell attaches a rotating file."""


def bug_fault(trace_path: Path) -> Fault:
    """Return the message about a fault of the program itself."""
    return Fault(
        sentence(
            "Something went wrong in the program. What was stored is safe. Details are in "
            "{trace_path}; please send that file to the person who looks after this computer.",
            trace_path=trace_path,
        ),
        is_bug=True,
    )


def fault_of(trouble: BaseException, task: str, trace_path: Path) -> Fault:
    """Return the message about an exception; an unexpected one is logged with its trace.

    task: what failed, for the log.
    """
    if isinstance(trouble, UserError | EnvironmentFault):
        return Fault(str(trouble))
    traces.error("%s failed", task, exc_info=trouble)
    return bug_fault(trace_path)
