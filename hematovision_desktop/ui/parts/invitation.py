"""An empty page: one large drawing, one sentence, the ways to begin, and a hint."""
# ruff: noqa: N802, ARG002  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLayout, QWidget

from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.rows import Rows
from hematovision_desktop.ui.parts.layout.widgets import label
from hematovision_desktop.ui.parts.look.icons import renderer
from hematovision_desktop.ui.parts.look.palette import colours

LEAST_SHARE = 0.5
"""Share of its usual size; if a low window leaves less, it is not drawn: the ways to begin matter more."""
MOST_SHARE = 1.3


class Illustration(QWidget):
    """A drawing from assets/, as large as its place and never distorted.

    name: the drawing's file. size: its usual size, px. says: its description for screen readers.
    """

    def __init__(self, name: str, size: QSize, says: str) -> None:
        super().__init__()
        self._name = name
        self._size = size
        self.setMinimumWidth(round(size.width() * LEAST_SHARE))
        self.setMaximumHeight(round(size.height() * MOST_SHARE))
        self.setAccessibleName(says)

    def sizeHint(self) -> QSize:
        """Return the usual size."""
        return self._size

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the middle, if it fits."""
        if self.height() < self._size.height() * LEAST_SHARE:
            return
        drawn = self._size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(
            (self.width() - drawn.width()) / 2,
            (self.height() - drawn.height()) / 2,
            drawn.width(),
            drawn.height(),
        )
        painter = QPainter(self)
        renderer(self._name, colours().dim).render(painter, place)
        painter.end()


class Invitation(QWidget):
    """An empty page, to which `invite` adds the ways to begin. sentence, hint: its texts."""

    def __init__(self, drawing: Illustration, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = label("", "title", wrap=True)
        self.hint = label("", "dim", wrap=True)
        for one in (self.sentence, self.hint):
            one.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._layout = column_in(self, gap_px=16, around_px=(48, 24, 48, 24))
        self._layout.addStretch(1)
        self._layout.addWidget(drawing, 8)
        self._layout.addWidget(self.sentence)

    def invite(self, *ways: QLayout | QWidget) -> None:
        """Add the ways to begin, one below the other, the next step first; called once."""
        for one in ways:
            if isinstance(one, QLayout):
                self._layout.addLayout(one)
            else:
                self._layout.addLayout(Rows(one, centred=True))
        self._layout.addWidget(self.hint)
        self._layout.addStretch(1)
