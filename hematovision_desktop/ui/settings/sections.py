"""Layout of the sections on the Settings page."""

# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from hematovision_desktop.ui.parts.layout.widgets import label

NAME_SHARE, CONTENT_SHARE = 2, 5
BESIDE_PX, BENEATH_PX = 24, 8
NAME_LEAST_PX = 120


class Section(QWidget):
    """A section: its name and purpose, with its content beside them.

    If that is too wide, as in languages with long words, it goes below.
    """

    def __init__(self, title: str, hint: str, content: QLayout) -> None:
        super().__init__()
        self._content = content
        left = QVBoxLayout()
        left.setSpacing(4)
        texts = [label(title, "heading", wrap=True)]
        if hint:
            texts.append(label(hint, "dim", wrap=True))
        for text in texts:
            # Otherwise a wrapping text would request half of the page.
            text.setMinimumWidth(NAME_LEAST_PX)
            left.addWidget(text)
        left.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 4, 0, 4)
        self._row.addLayout(left, NAME_SHARE)
        self._row.addLayout(content, CONTENT_SHARE)
        self._row.setSpacing(BESIDE_PX)

    def minimumSizeHint(self) -> QSize:
        """Return the width at which the content is below the name; else it could never go there."""
        around = self._row.contentsMargins()
        wide = max(NAME_LEAST_PX, self._content.minimumSize().width())
        liked = super().minimumSizeHint()
        return QSize(min(liked.width(), wide + around.left() + around.right()), liked.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the content beside the name if it fits, else below."""
        super().resizeEvent(event)
        shares = (NAME_SHARE + CONTENT_SHARE) / CONTENT_SHARE
        needed = self._content.minimumSize().width() * shares + BESIDE_PX
        beside = event.size().width() >= needed
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way is not self._row.direction():
            self._row.setDirection(way)
            self._row.setSpacing(BESIDE_PX if beside else BENEATH_PX)


def column_of(*parts: QWidget | QLayout) -> QVBoxLayout:
    """Return parts in a column."""
    column = QVBoxLayout()
    column.setSpacing(8)
    for part in parts:
        if isinstance(part, QLabel):
            part.setMinimumHeight(part.fontMetrics().height())
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    column.addStretch(1)
    return column
