"""Questions of one part of the window: an answer that comes too late, or to nobody, is dropped."""

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
    """Return what takes an answer as long as whoever asked is there: Qt deletes dialogs as they are left."""
    called = then
    while isinstance(called, partial):
        called = called.func
    owner = getattr(called, "__self__", None)

    def take(answer: A) -> None:
        if not isinstance(owner, QObject) or isValid(owner):
            then(answer)

    return take


class Asks(Protocol):
    """Whoever carries a question on; `Commands` does."""

    def ask(self, request: Request[A], then: Then[A]) -> None:
        """Ask something; `then` gets the answer, or Refused, on the main thread."""
        ...


class Questions:
    """Asks for one part of the window. Of each topic only the newest question is answered."""

    def __init__(self, asks: Asks) -> None:
        self._asks = asks
        self._numbers = count()
        self._newest: dict[Hashable, int] = {}

    def ask(
        self, topic: Hashable, request: Request[A], then: Callable[[A | Refused], None]
    ) -> None:
        """Ask something; a question of the same topic that is still open is dropped."""
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
        """How many questions wait for their answer."""
        return len(self._newest)

    def is_open(self, topic: Hashable) -> bool:
        """Whether a question of a topic waits for its answer."""
        return topic in self._newest

    def forget(self, topic: Hashable = None) -> None:
        """Drop the open question of a topic; without one, all of them."""
        if topic is None:
            self._newest.clear()
        else:
            self._newest.pop(topic, None)
