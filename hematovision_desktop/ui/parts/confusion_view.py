"""The chart of confusions in the window: fitted to its room as far as its texts allow, and scrolled by keys."""
# ruff: noqa: N802, ARG002  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel

from hematovision_desktop.ui.parts.layout.reading_area import ReadingArea
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


class ConfusionView(ReadingArea):
    """Shows a chart; it scrolls only where the smallest one does not fit."""

    def __init__(self, name: str, place: Qt.AlignmentFlag) -> None:
        super().__init__()
        self.picture = ConfusionPicture()
        self.setWidget(self.picture)
        self.setAlignment(place)
        self.setAccessibleName(name)

    def show_confusion(self, shown: Confusion, said: str) -> None:
        """Show the confusions. said: the same in words, for screen readers."""
        self.picture.show_confusion(shown, said)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the chart to the new room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # What a scroll bar takes is known beforehand, so that none comes and goes.
        room = self.maximumViewportSize()
        self.picture.fit(room)
        if self.picture.height() > room.height():
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
            self.picture.fit(room)
