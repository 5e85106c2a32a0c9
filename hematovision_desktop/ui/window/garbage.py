"""Where Python's garbage is collected while there is a window."""

from __future__ import annotations

import gc

from PySide6.QtCore import QTimer, Slot

COLLECT_EVERY_MS = 1000
_OLDEST = 2


def collect_between_events(every_ms: int = COLLECT_EVERY_MS) -> QTimer:
    """From now on, collect garbage on this thread alone, and only from its event loop.

    Python collects on the thread that happens to make the next object. There it also deletes
    windows, timers and texts that only refer to each other. On a worker that happens beside the
    window's own thread, and within a handler while Qt walks over bare pointers to them or holds
    one of its locks: the process ends, or waits for itself. So Python's own way stays off to the
    end. Returns the timer that collects; it must be kept.
    """
    gc.disable()
    timer = _Collector()
    timer.start(every_ms)
    return timer


class _Collector(QTimer):
    """Collects garbage as Python itself would."""

    def __init__(self) -> None:
        super().__init__()
        self._old = 0
        self.timeout.connect(self._collect_due)

    @Slot()
    def _collect_due(self) -> None:
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
