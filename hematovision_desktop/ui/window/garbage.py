"""Where Python's garbage is collected while there is a window."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer

COLLECT_EVERY_MS = 1000


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
    timer = QTimer()
    timer.setInterval(every_ms)
    timer.timeout.connect(_collect_due)
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        if was_on:
            gc.enable()


def _collect_due() -> None:
    """Collect the oldest generation that is over its limit, as Python itself would."""
    due = [
        age
        for age, (made, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        if made > most
    ]
    if due:
        gc.collect(due[-1])
