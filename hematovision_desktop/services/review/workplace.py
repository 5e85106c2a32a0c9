"""The shared tools of the services, and the delivery of answers from other threads."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.services.base.workers import Workers
from hematovision_desktop.services.log.log_writer import LogClosed
from hematovision_desktop.services.messages.program import Event, Fault
from hematovision_desktop.services.messages.questions import A, Refused, Then
from hematovision_desktop.services.review.inbox import Answered, Message
from hematovision_desktop.services.review.journal import LogInUse

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class Workplace:
    """The program's threads, its log, and the ways to the main thread and to the window.

    log: returns the one in use now. send: takes a message for the main thread, from any thread. On
    the main thread, tell informs the window before it hears of anything sent later, and refuse
    explains why a request is impossible.
    """

    workers: Workers
    log: Callable[[], LogInUse]
    send: Callable[[Message], None]
    tell: Callable[[Event], None]
    refuse: Callable[[str], None]

    def ask(self, call: Callable[[Log], T], /) -> T:
        """Return the result of a call to the log in use, or to its successor if it was moved."""
        return self.in_one_log(lambda log: log.ask(call))

    def in_one_log(self, work: Callable[[LogInUse], T], /) -> T:
        """Return the result of work that asks several times; it starts again if the log moves meanwhile."""
        while True:
            log = self.log()
            try:
                return work(log)
            except LogClosed:
                if self.log().number == log.number:
                    raise

    def keep(self, call: Callable[[Log], object], /) -> None:
        """Write to the log in use, after everything written before; returns at once."""
        self.log().writer.keep(call)

    def work(self, executor: str, work: Callable[[], A | Refused], then: Then[A]) -> None:
        """Do something on an executor; `then` gets its result, or Refused with the reason.

        Like every answer it comes in its own message, on the main thread.
        """

        def answer() -> None:
            self.send(Answered(then, work()))

        def fail(fault: Fault) -> None:
            self.decline(then, fault.message)

        self.workers.run(executor, answer, refused=fail)

    def decline(self, then: Then[A], reason: object) -> None:
        """Report to whoever asked why there is no answer. reason: one sentence, or an error with one."""
        self.send(Answered(then, Refused(str(reason))))
