"""The post between the program's threads and the window, which may deliver late and out of order."""

from __future__ import annotations

import threading
from collections.abc import Callable

from hematovision_desktop.services.messages.live import LiveNews
from hematovision_desktop.services.review.inbox import Answered, Message

ANSWERS = "answers"
LANES = (ANSWERS, "inference", "files", "log")
"""What can be slow: answers overtake each other; what one thread says stays in order."""


def lane_of(message: Message) -> str:
    """Return the lane of a message, on the sending thread."""
    if isinstance(message, Answered):
        return ANSWERS
    if isinstance(message, LiveNews):
        # Messages of a microscope arrive in the order in which they were sent, from any thread.
        return "live"
    return threading.current_thread().name.partition("_")[0]


class Post:
    """Takes messages from any thread and delivers them when a test wants it.

    slow: lanes whose messages wait for `release`. on_hand: called with each delivered message.
    """

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._waiting: list[tuple[str, Message]] = []
        self._prompt: set[int] = set()
        self.slow: set[str] = set()

    def send(self, message: Message) -> None:
        """Accept a message, on any thread."""
        lane = lane_of(message)
        with self._guard:
            if isinstance(message, Answered) and id(message.then) in self._prompt:
                lane = "prompt"
            self._waiting.append((lane, message))

    def never_late(self, then: Callable[[object], None]) -> None:
        """Never hold back the answers to an asker, which must live as long as this."""
        self._prompt.add(id(then))

    def ready(self) -> list[Message]:
        """Take the messages of all lanes that are not slow, in the order sent."""
        with self._guard:
            ready = [one for lane, one in self._waiting if lane not in self.slow]
            self._waiting = [pair for pair in self._waiting if pair[0] in self.slow]
        return ready

    def held(self, lane: str | None = None) -> int:
        """Return how many messages wait, in one lane or in all."""
        with self._guard:
            return sum(lane in (None, one) for one, _ in self._waiting)

    def release(self, pick: int) -> list[Message]:
        """Take one waiting message: any answer, or the first of another lane."""
        with self._guard:
            seen: set[str] = set()
            places = []
            for place, (lane, _) in enumerate(self._waiting):
                if lane == ANSWERS or lane not in seen:
                    places.append(place)
                seen.add(lane)
            if not places:
                return []
            return [self._waiting.pop(places[pick % len(places)])[1]]
