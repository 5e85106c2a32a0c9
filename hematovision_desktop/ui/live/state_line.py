"""The line below the picture: the one most important sentence about source, picture and count."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot

from hematovision_desktop.core.live.count_session import CountSnapshot, CountState
from hematovision_desktop.core.live.source import SourceState, SourceStatus
from hematovision_desktop.core.live.tracker import Standing
from hematovision_desktop.ui.live import words as live_words
from hematovision_desktop.ui.live.picture import LivePicture
from hematovision_desktop.ui.parts.input.later import later
from hematovision_desktop.ui.parts.texts.direction import Text

_NOTICE_MS = 6000


class StateLine(Text):
    """Says what matters most, unless the picture says it; for a while, what has just happened."""

    def __init__(self, picture: LivePicture) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._picture = picture
        self._state = SourceState(SourceStatus.CLOSED)
        self._count: CountSnapshot | None = None
        self._frozen = False
        self._notice = ""
        self._notice_over = later(self, self._end_notice, _NOTICE_MS)

    def show_state(self, state: SourceState, count: CountSnapshot, *, frozen: bool) -> None:
        """Follow the source and the count; frozen: the picture stands still.

        A notice is over once a person starts, pauses, freezes or goes on: what that did is news.
        """
        before = self._count.state if self._count is not None else count.state
        if (count.state, frozen) != (before, self._frozen):
            self._notice = ""
        self._state, self._count, self._frozen = state, count, frozen
        self.look()

    def say(self, notice: str) -> None:
        """Show a temporary sentence; an empty one changes nothing."""
        if notice:
            self._notice = notice
            self._notice_over.start()
            self.look()

    @Slot()
    def _end_notice(self) -> None:
        self._notice = ""
        self.look()

    def look(self) -> None:
        """Look at the picture again, which may show something else."""
        if self._picture.sentence:
            self.setText(self._notice or self._end_sentence())
            return
        view = self._picture.view
        standing = view.posed.standing if view else Standing.FIT
        self.setText(
            live_words.source_sentence(self._state)
            or self._notice
            or (live_words.frozen_sentence() if self._frozen else "")
            or self._end_sentence()
            or live_words.standing_sentence(standing)
            or (live_words.count_sentence(self._count) if self._count else "")
        )

    def _end_sentence(self) -> str:
        """Say that the count has ended, or what is missing; a moving stage no longer matters."""
        count = self._count
        if count is None or count.state is not CountState.REACHED:
            return ""
        return live_words.count_sentence(count)
