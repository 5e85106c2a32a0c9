"""Takes turns at a device: one thread reads it, and any thread may query or change it between two frames."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

ASK_TIMEOUT_S = 1.0
"""How long a caller waits for a frame that does not come."""


class Turns:
    """Gives the device to one thread at a time; callers with questions go before the next frame."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._asked = threading.Lock()

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Hold the device for one frame, after waiting callers."""
        with self._asked:
            pass
        with self._guard:
            yield

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Hold the device to open or close it, however long the current frame takes."""
        with self._guard:
            yield

    @contextmanager
    def asking(self) -> Iterator[bool]:
        """Hold the device between two frames; yields False if it is stuck in one."""
        with self._asked:
            if not self._guard.acquire(timeout=ASK_TIMEOUT_S):
                yield False
                return
            try:
                yield True
            finally:
                self._guard.release()
