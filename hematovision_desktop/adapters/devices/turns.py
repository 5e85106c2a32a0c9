"""Turns at a device that one thread reads and any thread may ask or set between two frames."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

ASK_TIMEOUT_S = 1.0
"""How long whoever asks waits for a frame that does not come."""


class Turns:
    """Lets one thread at a time to a device; who asks goes before the next frame."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._asked = threading.Lock()

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Have the device for one frame, after whoever waits to ask."""
        with self._asked:
            pass
        with self._guard:
            yield

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Have the device to open or close it, however long the frame at hand takes."""
        with self._guard:
            yield

    @contextmanager
    def asking(self) -> Iterator[bool]:
        """Have the device between two frames; False if it is stuck in one."""
        with self._asked:
            if not self._guard.acquire(timeout=ASK_TIMEOUT_S):
                yield False
                return
            try:
                yield True
            finally:
                self._guard.release()
