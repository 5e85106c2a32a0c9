"""What is done a while later, and once for all that asked meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, SignalInstance


def later(parent: QObject, act: Callable[[], object] | SignalInstance, wait_ms: int = 0) -> QTimer:
    """Return a timer that does something once, a wait in ms after it was last started.

    With no wait it is done in the next turn of the loop.
    """
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(wait_ms)
    timer.timeout.connect(act)
    return timer
