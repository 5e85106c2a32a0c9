"""A user of the program without a window: delivers queued messages and waits for events."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable
from typing import Any, TypeVar

from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.core.logbook.log import BatchSummary, LogQuery
from hematovision_desktop.services.messages.program import Event
from hematovision_desktop.services.messages.questions import LogSearch, Refused, Request
from hematovision_desktop.services.program.program import Program
from hematovision_desktop.services.review.inbox import Message
from hematovision_desktop.services.review.open_batch import OpenBatch

PATIENCE_S = 60.0
A = TypeVar("A")
T = TypeVar("T")


class Headless:
    """Delivers the program's messages on the thread of the test.

    passed: every event so far. program: set once it exists.
    """

    def __init__(self) -> None:
        self._arrivals: queue.SimpleQueue[Message] = queue.SimpleQueue()
        self._events: list[Event] = []
        self.passed: list[Event] = []
        self.program: Program

    def send(self, message: Message) -> None:
        self._arrivals.put(message)

    def _next(self, end: float) -> Event:
        while not self._events:
            message = self._arrivals.get(timeout=max(0.01, end - time.monotonic()))
            self._events += self.program.deliver(message)
        event = self._events.pop(0)
        self.passed.append(event)
        return event

    @property
    def told(self) -> tuple[Event, ...]:
        """Every event that a window would have received by now."""
        return (*self.passed, *self._events)

    def wait(self, kind: type[T]) -> T:
        """Return the next event of a kind."""
        end = time.monotonic() + PATIENCE_S
        while True:
            event = self._next(end)
            if isinstance(event, kind):
                return event

    def until(self, done: Callable[[], bool]) -> None:
        """Deliver messages until a condition holds."""
        end = time.monotonic() + PATIENCE_S
        while not done():
            self._events += self.program.deliver(
                self._arrivals.get(timeout=max(0.01, end - time.monotonic()))
            )

    def settle(self) -> None:
        """Deliver the messages that have arrived, without waiting."""
        while not self._arrivals.empty():
            self._events += self.program.deliver(self._arrivals.get())

    def ask(self, request: Request[A]) -> A | Refused:
        """Ask a question and wait for its answer."""
        answers: list[Any] = []
        self.program.ask(request, answers.append)
        self.until(lambda: bool(answers))
        answer: A | Refused = answers[0]
        return answer

    def answer(self, request: Request[A]) -> A:
        """Ask a question that must not be refused."""
        answer = self.ask(request)
        assert not isinstance(answer, Refused), answer.reason
        return answer

    def search(self, query: LogQuery | None = None) -> tuple[BatchSummary, ...]:
        """Search the log."""
        return self.answer(LogSearch(query or LogQuery()))

    @property
    def view(self) -> OpenBatch:
        """The batch in view."""
        view = self.program.review.view
        assert view is not None
        return view

    def results(self) -> list[FieldResult]:
        """The results of the batch in view."""
        return list(self.view.reviewed.results())
