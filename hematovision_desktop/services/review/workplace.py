"""What the services work with, and how work off the main thread is answered."""

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
    """The threads of the program, its log, and the ways to the main thread and to the window.

    log: returns the one in use now. send: takes a message for the main thread, from any thread. On the
    main thread, tell tells the window something before it hears of what was sent later, and refuse why
    what a person wants cannot be.
    """

    workers: Workers
    log: Callable[[], LogInUse]
    send: Callable[[Message], None]
    tell: Callable[[Event], None]
    refuse: Callable[[str], None]

    def ask(self, call: Callable[[Log], T], /) -> T:
        """Return what a call of the log in use gives, or of the one in its place if it was moved."""
        return self.in_one_log(lambda log: log.ask(call))

    def in_one_log(self, work: Callable[[LogInUse], T], /) -> T:
        """Return what comes of work that asks several times; begun again if the log is moved meanwhile."""
        while True:
            log = self.log()
            try:
                return work(log)
            except LogClosed:
                if self.log().number == log.number:
                    raise

    def keep(self, call: Callable[[Log], object], /) -> None:
        """Write to the log in use, after all that was written before; returns at once."""
        self.log().writer.keep(call)

    def work(self, executor: str, work: Callable[[], A | Refused], then: Then[A]) -> None:
        """Do something on an executor; `then` gets what it returns, or Refused with the reason.

        Like every answer it comes by a message of its own, on the main thread.
        """

        def answer() -> None:
            self.send(Answered(then, work()))

        def fail(fault: Fault) -> None:
            self.decline(then, fault.message)

        self.workers.run(executor, answer, refused=fail)

    def decline(self, then: Then[A], reason: object) -> None:
        """Tell whoever asked why there is no answer. reason: one sentence, or an error that says it."""
        self.send(Answered(then, Refused(str(reason))))
