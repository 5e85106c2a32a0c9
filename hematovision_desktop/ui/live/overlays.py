"""Overlays on the picture of the microscope: the scale bar and the measured line."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from hematovision_desktop.ui.classify.field.overlays import bar_length
from hematovision_desktop.ui.parts.look.palette import text_scale
from hematovision_desktop.ui.parts.texts import words

_TICK_PX = 8.0


def paint_scale_bar(painter: QPainter, place: QRectF, um_per_screen_px: float) -> None:
    """Paint a bar of a round length, and that length in µm, in the lower left corner."""
    length_um = bar_length(1 / um_per_screen_px, round(place.width()))
    width = length_um / um_per_screen_px
    font = QFont(painter.font())
    font.setBold(True)
    scale = text_scale()
    font.setPixelSize(round(13 * scale))
    painter.setFont(font)
    high, least = 34 * scale, 44 * scale
    ground = QRectF(place.left() + 10, place.bottom() - 10 - high, max(width, least) + 20, high)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 150))
    painter.drawRoundedRect(ground, 5, 5)
    painter.setPen(QColor("#FFFFFF"))
    text = f"{words.number(length_um)} µm"
    painter.drawText(ground.adjusted(0, 3, 0, -10), Qt.AlignmentFlag.AlignCenter, text)
    bar = QRectF(ground.center().x() - width / 2, ground.bottom() - 9, width, 3)
    painter.fillRect(bar, QColor("#FFFFFF"))


def paint_line(painter: QPainter, start: QPointF, end: QPointF) -> None:
    """Paint a line with end marks, visible on light and dark."""
    line = QLineF(start, end)
    across = line.normalVector().unitVector()
    tick = QPointF(across.dx(), across.dy()) * _TICK_PX
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((QColor(0, 0, 0, 190), 4.0), (QColor("#FFFFFF"), 1.6)):
        painter.setPen(QPen(colour, width))
        painter.drawLine(line)
        for point in (start, end):
            painter.drawLine(QLineF(point - tick, point + tick))
