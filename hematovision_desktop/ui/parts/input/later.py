"""Delayed work, done once for all requests that arrive meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, SignalInstance


def later(parent: QObject, act: Callable[[], object] | SignalInstance, wait_ms: int = 0) -> QTimer:
    """Return a timer that acts once, a wait in ms after its last start.

    Without a wait it acts in the next turn of the loop.
    """
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(wait_ms)
    timer.timeout.connect(act)
    return timer
