"""Work off the main thread whose answer goes back to whoever asked."""

from __future__ import annotations

from collections.abc import Callable

from hematovision_desktop.services.base.workers import Workers
from hematovision_desktop.services.messages.program import Fault
from hematovision_desktop.services.messages.questions import A, Refused, Then
from hematovision_desktop.services.review.inbox import Answered, Message


class Answering:
    """Gives each who asks one answer, on the main thread and by a message of its own."""

    def __init__(self, workers: Workers, send: Callable[[Message], None]) -> None:
        self._workers = workers
        self._send = send

    def work(self, executor: str, work: Callable[[], A | Refused], then: Then[A]) -> None:
        """Do something on an executor; `then` gets what it returns, or Refused with the reason."""

        def answer() -> None:
            self._send(Answered(then, work()))

        def refuse(fault: Fault) -> None:
            self.refuse(then, fault.message)

        self._workers.run(executor, answer, refused=refuse)

    def refuse(self, then: Then[A], reason: object) -> None:
        """Tell whoever asked why there is no answer. reason: one sentence, or an error that says it."""
        self._send(Answered(then, Refused(str(reason))))
