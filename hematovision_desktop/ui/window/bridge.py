"""The one way from worker threads to the window."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from threading import Lock
from typing import Any, TypeGuard

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot

from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.program import Event
from hematovision_desktop.services.messages.review import BatchRef, Change, Changed
from hematovision_desktop.ui.parts.texts.told import in_language


class Bridge(QObject):
    """Carries messages from any thread to its own thread, in the order they were sent.

    Each is translated into the window's language there, the receiver handles it, and what that
    returns is emitted as events.
    """

    event = Signal(object)  # type: ignore[assignment]  # hides QObject.event, which nobody calls
    _carried = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._receiver: Callable[[Any], Iterable[Event]] | None = None
        self._lock = Lock()
        self._spoken_of: dict[BatchRef | None, list[CellKey]] = {}
        # Two signals, so listeners of `event` run in our thread however they are connected.
        self._carried.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def receive_by(self, receiver: Callable[[Any], Iterable[Event]]) -> None:
        """Set who receives messages before the window: `Program.deliver`."""
        self._receiver = receiver

    def send(self, message: object) -> None:
        """Queue one message; may be called from any thread.

        News of verdicts is merged with pending news: hundreds of names may be given before the
        window has shown the first, and each would make it look at everything again.
        """
        if not _is_of_verdicts(message) or self._is_first(message):
            self._carried.emit(message)

    def _is_first(self, news: Changed) -> bool:
        """Note the cells with new verdicts; return whether no news for their batch is pending."""
        with self._lock:
            is_first = news.batch not in self._spoken_of
            self._spoken_of.setdefault(news.batch, []).extend(news.keys)
        return is_first

    def _with_all(self, news: Changed) -> Changed:
        """Return news with all cells that got verdicts since it was sent, each once."""
        with self._lock:
            keys = self._spoken_of.pop(news.batch, list(news.keys))
        return replace(news, keys=tuple(dict.fromkeys(keys)))

    def drain(self) -> None:
        """Deliver what was sent so far, after the event loop has ended."""
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)

    @Slot(object)
    def _deliver(self, message: object) -> None:
        said = self._with_all(message) if _is_of_verdicts(message) else in_language(message)
        if self._receiver is None:
            self.event.emit(said)
            return
        for event in self._receiver(said):
            self.event.emit(event)


def _is_of_verdicts(message: object) -> TypeGuard[Changed]:
    return isinstance(message, Changed) and message.what is Change.VERDICTS
