"""Where Python's garbage is collected while there is a window."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer

COLLECT_EVERY_MS = 1000
_OLDEST = 2


@contextmanager
def collected_between_events(every_ms: int = COLLECT_EVERY_MS) -> Iterator[None]:
    """Within the block, collect garbage on this thread alone, and only from its event loop.

    Python collects on the thread that happens to make the next object. There it also deletes
    windows, timers and texts that only refer to each other. On a worker that happens beside the
    window's own thread, and within an event handler while Qt walks over bare pointers to them:
    both end the process.
    """
    was_on = gc.isenabled()
    gc.disable()
    collector, timer = _Collector(), QTimer()
    timer.setInterval(every_ms)
    timer.timeout.connect(collector.collect_due)
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        if was_on:
            gc.enable()


class _Collector:
    """Collects garbage as Python itself would."""

    def __init__(self) -> None:
        self._old = 0

    def collect_due(self) -> None:
        """Collect the oldest generation that is over its limit.

        All objects are examined only if a quarter more than last time have become old. The cells of
        a large batch would otherwise be walked over every other minute, while a person names them.
        """
        due = [
            age
            for age, (made, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if made > most
        ]
        if not due:
            return
        if due[-1] < _OLDEST or 4 * len(gc.get_objects(_OLDEST)) < 5 * self._old:
            gc.collect(min(due[-1], _OLDEST - 1))
            return
        gc.collect()
        self._old = len(gc.get_objects(_OLDEST))
