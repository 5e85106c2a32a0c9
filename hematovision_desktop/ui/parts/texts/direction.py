"""The reading direction, for what is painted by hand, and for names in other scripts."""

from __future__ import annotations

from typing import overload
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QStyle

from hematovision_desktop.ui.parts.texts.plain import unbroken

_TO_THE_LEFT, TO_THE_RIGHT = "\u200f", "\u200e"
"""Forces a line to run in the reading direction, even if it starts with figures or other scripts."""
_ISOLATE, _END = "\u2068", "\u2069"
_ISOLATE_TO_THE_RIGHT = "\u2066"

FIGURES = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
)
"""Alignment of figures in a column: by their last digit, on the right in every language."""
NAMES = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
"""Alignment of names in a column: where the language begins to read."""


def is_mirrored() -> bool:
    """Return whether the window is laid out from right to left."""
    return QGuiApplication.isRightToLeft()  # the enumeration has no combined member for it


@overload
def mirrored(rect: QRect, within: QRect | QRectF) -> QRect: ...
@overload
def mirrored(rect: QRectF, within: QRect | QRectF) -> QRectF: ...
def mirrored(rect: QRect | QRectF, within: QRect | QRectF) -> QRect | QRectF:
    """Return a rectangle computed from the left, mirrored if the language requires it, in the same room."""
    if not is_mirrored():
        return rect
    if isinstance(rect, QRect):
        left, right = round(within.left()), round(within.left() + within.width())
        return QRect(left + right - rect.left() - rect.width(), rect.top(), *rect.size().toTuple())
    left_end = 2 * within.left() + within.width() - rect.left() - rect.width()
    return QRectF(left_end, rect.top(), rect.width(), rect.height())


def forward(step: int) -> int:
    """Return a step to the right as one in the reading direction: from right to left it is negative."""
    return -step if is_mirrored() else step


def isolated(text: str) -> str:
    """Return a name, number or path isolated from the surrounding text, so neither reorders the other.

    This concerns everything in Arabic text, and right-to-left text in other languages: the figures
    after an Arabic name would otherwise be read as part of it.
    """
    if is_mirrored():
        return f"{_TO_THE_LEFT}{_ISOLATE}{text}{_END}" if text else text
    return f"{TO_THE_RIGHT}{_ISOLATE}{text}{_END}" if _runs_to_the_left(text) else text


def left_to_right(text: str) -> str:
    """Return text that runs from left to right in every language, such as keys: "Ctrl++", not "++Ctrl"."""
    return f"{_ISOLATE_TO_THE_RIGHT}{text}{_END}" if is_mirrored() else text


def _runs_to_the_left(text: str) -> bool:
    """Return whether any part of a text is written from right to left."""
    if text.isascii():
        return False
    return any(bidirectional(letter) in ("R", "AL") for letter in text)


class Text(QLabel):
    """A text that runs and is aligned in the reading direction; Qt would decide by its first letter.

    Its lines break between words, never between a figure and its unit.
    """

    def setText(self, text: str) -> None:  # noqa: N802
        """Show a text, each of its lines in the reading direction."""
        super().setText("\n".join(map(_turned, unbroken(text).split("\n"))))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint it; in right-to-left text, Qt would shift each wrapped line by the space at its end."""
        selectable = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        plain = self.textFormat() is Qt.TextFormat.PlainText and self.buddy() is None
        if not (self.wordWrap() and plain and is_mirrored()) or selectable:
            super().paintEvent(event)
            return
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        margin = self.margin()
        room = self.contentsRect().adjusted(margin, margin, -margin, -margin)
        lines = _broken(self.text(), self.font(), room.width(), side)
        beneath = room.height() - lines.boundingRect().height()
        share = {Qt.AlignmentFlag.AlignTop: 0.0, Qt.AlignmentFlag.AlignBottom: 1.0}
        upright = side & Qt.AlignmentFlag.AlignVertical_Mask
        painter = QPainter(self)
        self.drawFrame(painter)
        painter.setPen(self.palette().color(self.foregroundRole()))
        lines.draw(painter, QPointF(room.left(), room.top() + beneath * share.get(upright, 0.5)))
        painter.end()


def _turned(line: str) -> str:
    """Return a line that begins with the mark of the reading direction, if it could run otherwise."""
    if is_mirrored():
        turned = line and not line.startswith(_TO_THE_LEFT)
        return _TO_THE_LEFT + line if turned else line
    turned = not line.startswith(TO_THE_RIGHT) and _runs_to_the_left(line)
    return TO_THE_RIGHT + line if turned else line


def _broken(text: str, font: QFont, width: int, side: Qt.AlignmentFlag) -> QTextLayout:
    """Return a right-to-left text in lines of at most this many px, as Qt breaks it."""
    lines = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption(side & Qt.AlignmentFlag.AlignHorizontal_Mask)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    lines.setTextOption(option)
    leading = QFontMetricsF(font).leading()
    top = -leading
    lines.beginLayout()
    while (line := lines.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top + leading))
        top += leading + line.height()
    lines.endLayout()
    return lines
