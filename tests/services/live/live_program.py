"""The program at a drawn slide, and the messages it sends."""

from __future__ import annotations

import queue
import time
from contextlib import suppress
from typing import TypeVar

from hematovision_desktop.core.live.count_session import CountState
from hematovision_desktop.core.live.events import (
    CountChanged,
    LiveView,
    SourceChanged,
)
from hematovision_desktop.core.live.source import SourceStatus
from hematovision_desktop.services.messages.program import Event
from hematovision_desktop.services.program.program import Program

PATIENCE_S = 60.0
SMALL = "virtual:size=320x240,canvas=900x700,cells=4,rate=30,focus=0"
T = TypeVar("T")


class Mail:
    """Collects the program's events; `wait` returns the next one of a kind."""

    def __init__(self) -> None:
        self._arrivals: queue.Queue[Event] = queue.Queue()

    def send(self, event: Event) -> None:
        self._arrivals.put(event)

    def wait(self, kind: type[T]) -> T:
        end = time.monotonic() + PATIENCE_S
        while True:
            event = self._arrivals.get(timeout=max(0.01, end - time.monotonic()))
            if isinstance(event, kind):
                return event

    def left_of(self, kind: type[T]) -> list[T]:
        left = []
        with suppress(queue.Empty):
            while True:
                left.append(self._arrivals.get_nowait())
        return [event for event in left if isinstance(event, kind)]

    def wait_for(self, status: SourceStatus) -> None:
        while self.wait(SourceChanged).state.status is not status:
            pass

    def wait_count(self, state: CountState) -> CountChanged:
        while (event := self.wait(CountChanged)).count.state is not state:
            pass
        return event


def next_view(program: Program) -> LiveView:
    view = program.live.take_view(PATIENCE_S)
    assert view is not None
    return view
