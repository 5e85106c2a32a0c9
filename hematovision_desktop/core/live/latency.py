"""Processing times and counts of frames."""

from __future__ import annotations

import threading
from collections import deque

import numpy as np

from hematovision_desktop.core.base.late_dataclass import dataclass

KEPT = 10_000


@dataclass(frozen=True, slots=True)
class Percentiles:
    """Times in ms; None where nothing was measured."""

    p50: float | None
    p95: float | None
    p99: float | None


class Latencies:
    """The latest ten thousand times of one kind; any thread may add or read."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ms: deque[float] = deque(maxlen=KEPT)
        self.count = 0

    def add(self, seconds: float) -> None:
        """Record one time in s."""
        with self._lock:
            self._ms.append(1000.0 * seconds)
            self.count += 1

    def percentiles(self) -> Percentiles:
        """Return the percentiles of the stored times."""
        with self._lock:
            values = np.array(self._ms)
        if not values.size:
            return Percentiles(None, None, None)
        p50, p95, p99 = (float(value) for value in np.percentile(values, (50, 95, 99)))
        return Percentiles(p50, p95, p99)
