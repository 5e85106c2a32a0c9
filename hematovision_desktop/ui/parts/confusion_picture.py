"""The chart of what was confused, in the window: in its colours, as large as its texts, sharp at every scale."""
# ruff: noqa: N802, ARG002  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from hematovision_desktop.ui.parts.confusion_chart import Confusion, Inks, paint_confusion
from hematovision_desktop.ui.parts.palette import colours, text_scale


class ConfusionPicture(QLabel):
    """Paints the chart anew whenever it is seen, so that it follows every change of the window's look."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: Confusion | None = None

    def show_confusion(self, shown: Confusion, said: str) -> None:
        """Show what was confused. said: the same in words, for whoever hears it."""
        self.shown = shown
        self.setAccessibleName(said)
        self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """As large as it is drawn, more so where texts are large."""
        return QSize() if self.shown is None else self.shown.size * text_scale()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chart."""
        if self.shown is None:
            return
        scheme = colours()
        inks = Inks(QColor(scheme.window), QColor(scheme.text), QColor(scheme.dim))
        painter = QPainter(self)
        painter.scale(text_scale(), text_scale())
        paint_confusion(painter, self.shown, inks)
        painter.end()
