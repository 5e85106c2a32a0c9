"""Which way the language is read, for what is painted by hand, and for names in other letters."""

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

from hematovision_desktop.ui.parts.unbroken import unbroken

_TO_THE_LEFT, TO_THE_RIGHT = "\u200f", "\u200e"
"""Has a line run as the language is read, though it begin with figures or in other letters."""
_ISOLATE, _END = "\u2068", "\u2069"
_ISOLATE_TO_THE_RIGHT = "\u2066"

FIGURES = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
)
"""How figures stand under each other: by their last digit, which is on the right everywhere."""


def is_mirrored() -> bool:
    """Whether the window is laid out from right to left."""
    return QGuiApplication.isRightToLeft()  # no member of an enumeration is made for it


@overload
def mirrored(rect: QRect, within: QRect | QRectF) -> QRect: ...
@overload
def mirrored(rect: QRectF, within: QRect | QRectF) -> QRectF: ...
def mirrored(rect: QRect | QRectF, within: QRect | QRectF) -> QRect | QRectF:
    """Return a place that was reckoned from the left as the language has it, in the same room."""
    if not is_mirrored():
        return rect
    if isinstance(rect, QRect):
        left, right = round(within.left()), round(within.left() + within.width())
        return QRect(left + right - rect.left() - rect.width(), rect.top(), *rect.size().toTuple())
    left_end = 2 * within.left() + within.width() - rect.left() - rect.width()
    return QRectF(left_end, rect.top(), rect.width(), rect.height())


def forward(step: int) -> int:
    """Return a step to the right as one along the reading: from right to left it goes back."""
    return -step if is_mirrored() else step


def isolated(text: str) -> str:
    """Return a name, number or path so that it and what stands around it do not tear each other.

    That is so of all that stands in Arabic, and in other languages of what is written from right to
    left itself: the figures behind an Arabic name would else be read as a part of it.
    """
    if is_mirrored():
        return f"{_TO_THE_LEFT}{_ISOLATE}{text}{_END}" if text else text
    return f"{TO_THE_RIGHT}{_ISOLATE}{text}{_END}" if _runs_to_the_left(text) else text


def left_to_right(text: str) -> str:
    """Return what runs from left to right in every language, such as keys: "Ctrl++", not "++Ctrl"."""
    return f"{_ISOLATE_TO_THE_RIGHT}{text}{_END}" if is_mirrored() else text


def _runs_to_the_left(text: str) -> bool:
    """Whether any of a text is written from right to left."""
    if text.isascii():
        return False
    return any(bidirectional(letter) in ("R", "AL") for letter in text)


class Text(QLabel):
    """A text that runs and is aligned as the language is read; Qt would go by its first letter.

    Its lines end between words, not between a figure and its unit.
    """

    def setText(self, text: str) -> None:  # noqa: N802
        """Show a text."""
        text = unbroken(text)
        if is_mirrored():
            turned = text and not text.startswith(_TO_THE_LEFT)
            super().setText(_TO_THE_LEFT + text if turned else text)
        else:
            turned = not text.startswith(TO_THE_RIGHT) and _runs_to_the_left(text)
            super().setText(TO_THE_RIGHT + text if turned else text)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint it; from right to left Qt would shift each line that breaks by the blank at its end."""
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


def _broken(text: str, font: QFont, width: int, side: Qt.AlignmentFlag) -> QTextLayout:
    """Return a text from right to left in lines of at most so many px, as Qt breaks it."""
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
