"""Questions of one part of the window: an answer that is late, or has no receiver, is dropped."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import partial
from itertools import count
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

from hematovision_desktop.services.messages.questions import Refused, Request, Then

A = TypeVar("A")


def while_there(then: Callable[[A], None]) -> Callable[[A], None]:
    """Return a callback that takes an answer as long as the asker exists: Qt deletes dialogs on close."""
    called = then
    while isinstance(called, partial):
        called = called.func
    owner = getattr(called, "__self__", None)

    def take(answer: A) -> None:
        if not isinstance(owner, QObject) or isValid(owner):
            then(answer)

    return take


class Asks(Protocol):
    """Passes a question on; `Commands` does."""

    def ask(self, request: Request[A], then: Then[A]) -> None:
        """Ask something; `then` receives the answer, or Refused, on the main thread."""
        ...


class Questions:
    """Asks for one part of the window. Only the newest question of each topic is answered."""

    def __init__(self, asks: Asks) -> None:
        self._asks = asks
        self._numbers = count()
        self._newest: dict[Hashable, int] = {}

    def ask(
        self, topic: Hashable, request: Request[A], then: Callable[[A | Refused], None]
    ) -> None:
        """Ask something; an open question on the same topic is dropped."""
        number = next(self._numbers)
        self._newest[topic] = number
        self._asks.ask(request, partial(self._answer, topic, number, while_there(then)))

    def _answer(
        self,
        topic: Hashable,
        number: int,
        then: Callable[[A | Refused], None],
        answer: A | Refused,
    ) -> None:
        if self._newest.get(topic) == number:
            del self._newest[topic]
            then(answer)

    @property
    def open(self) -> int:
        """How many questions are open."""
        return len(self._newest)

    def is_open(self, topic: Hashable) -> bool:
        """Return whether a question on a topic is open."""
        return topic in self._newest

    def forget(self, topic: Hashable = None) -> None:
        """Drop the open question on a topic; without one, drop all."""
        if topic is None:
            self._newest.clear()
        else:
            self._newest.pop(topic, None)
