"""A line with one message about the batch in view, until a person answers it."""

from __future__ import annotations

from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Slot

from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.review import BatchRef
from hematovision_desktop.ui.parts.notice_line import NoticeLine


class OfBatch(Protocol):
    """A message about a batch."""

    @property
    def batch(self) -> BatchRef:
        """The batch that the message is about."""
        ...


News = TypeVar("News", bound=OfBatch)


class BatchLine(NoticeLine, Generic[News]):
    """Keeps the message of each batch and shows it while that batch is in view; an answer removes it."""

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        self._commands = commands
        self._told: dict[BatchRef, News] = {}
        self._shown: BatchRef | None = None

    def tell(self, news: News) -> None:
        """Keep a message until its batch is in view."""
        self._told[news.batch] = news
        self.show_for(self._shown)

    def show_for(self, ref: BatchRef | None) -> None:
        """Show the message, if any, about a batch that comes into view."""
        self._shown = ref
        news = self._in_view()
        if news is None:
            self.hide()
        else:
            self._show_news(news)

    def _show_news(self, news: News) -> None:
        """Show a message."""
        raise NotImplementedError

    def _in_view(self) -> News | None:
        """Return the message about the batch in view."""
        return self._told.get(self._shown) if self._shown is not None else None

    @Slot()
    def _leave(self) -> None:
        if self._shown is not None:
            self._told.pop(self._shown, None)
        self.hide()
