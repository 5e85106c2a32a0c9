"""Lines of text that shrink if there is little room, and tell the whole in their tool tips."""
# ruff: noqa: N802, ARG002  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from hematovision_desktop.ui.parts.texts.direction import Text
from hematovision_desktop.ui.parts.texts.plain import tip

LEAST_CHARACTERS = 4
BETWEEN_PARTS = " · "


class Elided(Text):
    """A line of text that ends in "…" if there is little room; its tool tip has the whole text.

    A sentence has shorter versions to show instead, so no part of it looks like the whole.
    """

    def __init__(
        self,
        look: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        least_characters: int = LEAST_CHARACTERS,
    ) -> None:
        super().__init__()
        self._least_characters = least_characters
        self._mode = mode
        self._hint = ""
        self._shorter: tuple[str, ...] = ()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        if look:
            self.setProperty("look", look)

    def keep(self, characters: int) -> None:
        """Keep at least this many characters if there is little room."""
        self._least_characters = characters
        self.updateGeometry()

    def say(self, text: str, *shorter: str) -> None:
        """Show a sentence, or the longest of its shorter versions that fits."""
        self._shorter = shorter
        self.setText(text)

    def setToolTip(self, text: str) -> None:
        """Use this tool tip instead of the whole text."""
        self._hint = text
        super().setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        """Return the width of a few characters; of sentences, the shortest version stays whole."""
        least, metrics = super().minimumSizeHint(), self.fontMetrics()
        few = metrics.averageCharWidth() * self._least_characters
        if self._shorter:
            few = min(map(metrics.horizontalAdvance, (self.text(), *self._shorter)))
        return QSize(min(few, least.width()), least.height())

    @property
    def shown_text(self) -> str:
        """The text that fits, by its exact width: a whole px too few would end it in dots."""
        room, metrics = self.contentsRect().width(), self.fontMetrics()
        said = (self.text(), *self._shorter)
        shown = [metrics.elidedText(one, self._mode, room) for one in said]
        return next((one for one in shown if one in said), shown[-1])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text that fits."""
        shown = self.shown_text
        if not self._hint:
            super().setToolTip("" if shown == self.text() else tip(self.text()))
        painter = QPainter(self)
        painter.setFont(self.font())
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )
        painter.end()


class Parted(Elided):
    """A line of parts separated by " · ": if there is little room, the last parts are omitted entirely."""

    @property
    def shown_text(self) -> str:
        """As many of the first parts as fit."""
        parts, room = self.text().split(BETWEEN_PARTS), self.contentsRect().width()
        runs = (BETWEEN_PARTS.join(parts[:count]) for count in range(len(parts), 0, -1))
        wide = self.fontMetrics().horizontalAdvance
        return next((one for one in runs if wide(one) <= room), "")
