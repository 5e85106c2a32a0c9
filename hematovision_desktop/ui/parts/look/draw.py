"""The signs drawn the same everywhere: chips, bars, boxes and the hatched outline of review."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPen,
)

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.ui.parts.look.palette import (
    FINGER_PROPERTY,
    ink_on,
    text_scale,
    type_colour,
)
from hematovision_desktop.ui.parts.look.schemes import Colours
from hematovision_desktop.ui.parts.texts.direction import mirrored
from hematovision_desktop.ui.parts.texts.words import letter

_ALIGN = Qt.AlignmentFlag.AlignCenter
_SIGN_PX = 20.0
"""Height of the letter at a cell's box, beside a usual text."""


def line_px(least: int) -> int:
    """Return the height of a painted line in px, as the program's font needs it."""
    return max(least, math.ceil(QFontMetricsF(QGuiApplication.font()).height()))


def finger_px() -> int:
    """Return the least size of what a finger presses, in px: 0 without touch."""
    application = QGuiApplication.instance()
    return int((application and application.property(FINGER_PROPERTY)) or 0)


def pressed_line_px(least: int) -> int:
    """Return the height of a clickable painted line in px: enough for its text and a finger."""
    return max(line_px(least), finger_px())


def chip_width(label: Label | None, height: float) -> float:
    """Return the width of a type's chip with a given height."""
    signs = len(letter(label))
    return height if signs == 1 else height * (0.62 + 0.40 * signs)


def draw_suggestion(painter: QPainter, rect: QRectF, label: Label | None, scheme: Colours) -> None:
    """Draw a name that is only a suggestion: a dashed frame and the letter with a question mark."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(scheme.surface))
    painter.setPen(QPen(type_colour(label), 2, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
    font = QFont(painter.font())
    font.setBold(True)
    font.setPixelSize(max(8, round(rect.height() * 0.58)))
    painter.setFont(font)
    painter.setPen(QColor(scheme.text))
    painter.drawText(rect, _ALIGN, suggested_letter(label))
    painter.restore()


def suggested_letter(label: Label | None) -> str:
    """Return a type's sign with a question mark; "cannot be told" already has one."""
    return "?" if label is None else f"{letter(label)}?"


def suggestion_width(label: Label | None, height: float) -> float:
    """Return the width of a suggestion's chip with a given height."""
    return height * (0.62 + 0.40 * len(suggested_letter(label)))


def draw_chip(painter: QPainter, rect: QRectF, label: Label | None) -> None:
    """Draw a type's colour with its letter."""
    colour = type_colour(label)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, 4, 4)
    font = QFont(painter.font())
    font.setBold(True)
    font.setPixelSize(max(8, round(rect.height() * 0.62)))
    painter.setFont(font)
    painter.setPen(ink_on(colour))
    painter.drawText(rect, _ALIGN, letter(label))
    painter.restore()


def draw_hatched_outline(
    painter: QPainter, rect: QRectF, colour: QColor, band_px: float = 5.0
) -> None:
    """Draw the sign of review: a hatched band around a rectangle, not a colour alone."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    band = QPainterPath()
    band.setFillRule(Qt.FillRule.OddEvenFill)
    band.addRect(rect)
    band.addRect(rect.adjusted(band_px, band_px, -band_px, -band_px))
    painter.setClipPath(band, Qt.ClipOperation.IntersectClip)
    _hatch(painter, rect, colour)
    painter.restore()


def _hatch(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    painter.fillRect(rect, QColor(20, 20, 20, 150))
    painter.setPen(QPen(colour, 2.4))
    step = 6.0
    start = rect.left() - rect.height()
    for index in range(int((rect.width() + rect.height()) / step) + 1):
        x = start + index * step
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()))


def draw_box(
    painter: QPainter,
    rect: QRectF,
    label: Label | None,
    *,
    waits: bool,
    chosen: bool,
    scheme: Colours,
    suggested: bool = False,
) -> None:
    """Draw a cell's box over a field: its colour and letter, hatched for review.

    suggested: the name is a suggestion: dashed, with a question mark after the letter.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if chosen:
        ring = rect.adjusted(-5, -5, 5, 5)
        painter.setPen(QPen(QColor(255, 255, 255, 235), 6))
        painter.drawRoundedRect(ring, 5, 5)
        painter.setPen(QPen(QColor(scheme.accent), 4))
        painter.drawRoundedRect(ring, 5, 5)
    if waits:
        draw_hatched_outline(painter, rect.adjusted(-2, -2, 2, 2), QColor(scheme.review), 5.0)
    else:
        painter.setPen(QPen(QColor(0, 0, 0, 140), 4))
        painter.drawRoundedRect(rect, 3, 3)
        pen = QPen(type_colour(label), 2.4)
        if suggested:
            pen.setDashPattern([3.0, 2.5])
        painter.setPen(pen)
        painter.drawRoundedRect(rect, 3, 3)
    height = _SIGN_PX * text_scale()
    width = suggestion_width(label, height) if suggested else chip_width(label, height)
    chip = QRectF(rect.left() - 1, rect.top() - height - (9 if chosen else 4), width, height)
    if chip.top() < 2:
        chip.moveTop(rect.top() + 4)
        chip.moveLeft(rect.left() + 4)
    if suggested:
        draw_suggestion(painter, chip, label, scheme)
    else:
        draw_chip(painter, chip, label)
    painter.restore()


def box_extent(rect: QRectF, label: Label | None) -> QRectF:
    """Return everything that `draw_box` may paint on: the ring around a chosen cell, and its sign
    above or inside.
    """
    ring, high = 10.0, _SIGN_PX * text_scale()
    above = high + 14.0
    sign = suggestion_width(label, high) + 2 * ring
    width, height = max(rect.width() + 2 * ring, sign), max(rect.height() + ring, high + 8.0)
    return QRectF(rect.left() - ring, rect.top() - above, width, above + height)


def draw_shares(
    painter: QPainter,
    rect: QRectF,
    counts: Mapping[Label, int],
    scheme: Colours,
    *,
    waiting: int = 0,
) -> None:
    """Draw a differential as one stacked bar; wide parts carry their letter.

    waiting: cells that need review, hatched at the end, since the rest of the bar leaves them out.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QPainterPath()
    outline.addRoundedRect(rect, 4, 4)
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, QColor(scheme.empty))
    total = sum(counts.values()) + waiting
    left = rect.left()
    font = QFont(painter.font())
    font.setBold(True)
    font.setPixelSize(max(8, round(min(14.0 * text_scale(), rect.height() * 0.66))))
    painter.setFont(font)
    for label in Label:
        count = counts.get(label, 0)
        if not count:
            continue
        width = rect.width() * count / total
        part = mirrored(QRectF(left, rect.top(), width, rect.height()), rect)
        painter.fillRect(part, type_colour(label))
        if left > rect.left():
            edge = mirrored(QRectF(left - 0.5, rect.top(), 1, rect.height()), rect)
            painter.fillRect(edge, QColor(scheme.surface))
        if part.width() > 10 + 9 * len(label.letter):
            painter.setPen(ink_on(type_colour(label)))
            painter.drawText(part, _ALIGN, label.letter)
        left += width
    if waiting:
        rest = mirrored(QRectF(left, rect.top(), rect.right() - left, rect.height()), rect)
        painter.setClipRect(rest, Qt.ClipOperation.IntersectClip)
        _hatch(painter, rest, QColor(scheme.review))
    painter.restore()


def draw_bar(
    painter: QPainter, rect: QRectF, share: float, colour: QColor, scheme: Colours
) -> None:
    """Draw one bar filled to a share in [0, 1]."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(scheme.empty)))
    painter.drawRoundedRect(rect, 3, 3)
    if share > 0:
        width = max(3.0, rect.width() * share)
        filled = mirrored(QRectF(rect.left(), rect.top(), width, rect.height()), rect)
        # Pale types would hardly be told from the empty part.
        painter.setPen(QPen(QColor(scheme.dim), 1))
        painter.setBrush(colour)
        painter.drawRoundedRect(filled.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.restore()


def draw_focus(painter: QPainter, rect: QRectF, scheme: Colours) -> None:
    """Draw the focus ring."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(scheme.accent_ink), 2))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
    painter.restore()


def draw_target(painter: QPainter, rect: QRect, scheme: Colours) -> None:
    """Draw the frame around the place onto which something is dragged."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(scheme.accent_ink), 3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, 8, 8)
    painter.restore()
