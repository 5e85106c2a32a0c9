"""The chart of confusions in the window: in its colours, as large as texts and room, sharp at every scale."""
# ruff: noqa: N802, ARG002  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from hematovision_desktop.ui.parts.look.confusion_chart import Confusion, Inks, paint_confusion
from hematovision_desktop.ui.parts.look.palette import colours, text_scale


class ConfusionPicture(QLabel):
    """Repaints the chart each time it is visible, so it follows every change of the window's style."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: Confusion | None = None
        self._room = QSize()

    def show_confusion(self, shown: Confusion, said: str) -> None:
        """Show the confusions. said: the same in words, for screen readers."""
        self.shown = shown
        self.setAccessibleName(said)
        self.fit(self._room)

    def fit(self, room: QSize) -> None:
        """Be as small as a room in px requires and as the texts allow; an empty one: as on paper."""
        self._room = room
        self.resize(self.sizeHint())
        self.update()

    @property
    def _fitted(self) -> Confusion | None:
        if self.shown is None or self._room.isEmpty():
            return self.shown
        scale = text_scale()
        return self.shown.fitted(self._room.width() / scale, self._room.height() / scale)

    def sizeHint(self) -> QSize:
        """Return its drawn size, larger with large texts."""
        fitted = self._fitted
        return QSize() if fitted is None else fitted.size * text_scale()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chart."""
        fitted = self._fitted
        if fitted is None:
            return
        scheme = colours()
        inks = Inks(QColor(scheme.window), QColor(scheme.text), QColor(scheme.dim))
        painter = QPainter(self)
        painter.scale(text_scale(), text_scale())
        paint_confusion(painter, fitted, inks)
        painter.end()
