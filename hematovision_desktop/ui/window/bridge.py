"""The one way from worker threads to the window."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot

from hematovision_desktop.services.messages.program import Event
from hematovision_desktop.ui.parts.told import in_language


class Bridge(QObject):
    """Carries messages of any thread to the thread it lives in, in the order they were sent.

    There each is put into the window's language, the receiver takes it, and what that returns is told
    as events.
    """

    event = Signal(object)  # type: ignore[assignment]  # hides QObject.event, which nobody calls
    _carried = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._receiver: Callable[[Any], Iterable[Event]] | None = None
        # Two signals, so that what listens to `event` runs in our thread however it is connected.
        self._carried.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def receive_by(self, receiver: Callable[[Any], Iterable[Event]]) -> None:
        """Have somebody take the messages before the window hears of them: `Program.deliver`."""
        self._receiver = receiver

    def send(self, message: object) -> None:
        """Queue one message; may be called from any thread."""
        self._carried.emit(message)

    def drain(self) -> None:
        """Deliver what was sent so far, once nothing runs the loop any more."""
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)

    @Slot(object)
    def _deliver(self, message: object) -> None:
        said = in_language(message)
        if self._receiver is None:
            self.event.emit(said)
            return
        for event in self._receiver(said):
            self.event.emit(event)
