"""The chart of confusions in an area that the keyboard scrolls, fitted to it as far as its texts allow."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent

from hematovision_desktop.ui.parts.layout.reading_area import ReadingArea
from hematovision_desktop.ui.parts.look.confusion_chart import Confusion
from hematovision_desktop.ui.parts.look.confusion_picture import ConfusionPicture


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
