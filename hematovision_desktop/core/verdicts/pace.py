"""How fast a person decides on cells in this session, and how long the rest will take."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from hematovision_desktop.core.base.middle import median

LONGEST_S = 60.0
"""A longer gap means that the person was away."""
LEAST_STEPS, KEPT_STEPS = 5, 30


class Pace:
    """The time from one decision to the next. clock: seconds that only increase."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._last: float | None = None
        self._steps: deque[float] = deque(maxlen=KEPT_STEPS)

    def step(self) -> None:
        """Note that a cell was decided."""
        now = self._clock()
        if self._last is not None and now - self._last <= LONGEST_S:
            self._steps.append(now - self._last)
        self._last = now

    def rest(self) -> None:
        """Note that something else was done: the time until the next decision does not count."""
        self._last = None

    def seconds_for(self, cells: int) -> float | None:
        """Return how long so many cells will take, in s; None if too few were decided to tell."""
        if len(self._steps) < LEAST_STEPS:
            return None
        return median(self._steps) * cells
