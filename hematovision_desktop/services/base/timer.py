"""A clock with waiting, so that tests can control time."""

from __future__ import annotations

import threading
import time
from typing import Protocol

from hematovision_desktop.core.naming.ports import Clock


class Timer(Clock, Protocol):
    """A clock that can also wait."""

    def wait(self, wake: threading.Condition, timeout_s: float | None) -> None:
        """Wait for a call of wake.notify, at most timeout_s; None: without limit."""
        ...


class SystemTimer:
    """The computer's own clock."""

    def monotonic(self) -> float:
        """Return seconds from an arbitrary start; never goes back."""
        return time.monotonic()

    def wait(self, wake: threading.Condition, timeout_s: float | None) -> None:
        """Wait for a call of wake.notify, at most timeout_s; None: without limit."""
        wake.wait(timeout_s)
