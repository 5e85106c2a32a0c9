"""The one way from worker threads to the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot

from hematovision_desktop.services.messages.program import Event


class Bridge(QObject):
    """Carries events of any thread to the thread it lives in, in the order they were sent."""

    event = Signal(object)  # type: ignore[assignment]  # hides QObject.event, which nobody calls
    _carried = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Two signals, so that what listens to `event` runs in our thread however it is connected.
        self._carried.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def send(self, event: Event) -> None:
        """Queue one event; may be called from any thread."""
        self._carried.emit(event)

    @Slot(object)
    def _deliver(self, event: Event) -> None:
        self.event.emit(event)
