"""A check with known cells as a picture: what each type was named, and how many were named right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QImageWriter, QPainter

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.ui.parts import words
from hematovision_desktop.ui.parts.draw import chip_width, draw_chip
from hematovision_desktop.ui.parts.words import translate

_CELL_PX, _NAMES_PX, _RIGHT_PX, _TOP_PX, _EDGE_PX = 72.0, 210.0, 230.0, 110.0, 24.0
_INK, _DIM, _PAPER = QColor("#1A1D21"), QColor("#5B6470"), QColor("#FFFFFF")
_RIGHT, _WRONG = QColor("#1F7A4D"), QColor("#B3401F")
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class RecallOfType(Protocol):
    """How many cells of one type were named right; low, high: 95 % interval in [0, 1]."""

    @property
    def label(self) -> Label:
        """The type."""
        ...

    @property
    def right(self) -> int:
        """How many were named right."""
        ...

    @property
    def cells(self) -> int:
        """How many there are."""
        ...

    @property
    def low(self) -> float:
        """The least share that fits."""
        ...

    @property
    def high(self) -> float:
        """The greatest share that fits."""
        ...


def confusion_png(
    title: str, confusion: Mapping[tuple[Label, Label], int], recalls: Sequence[RecallOfType]
) -> bytes:
    """Return the picture as PNG. confusion: cells by truth and name. Needs a running Qt."""
    given = {name for _, name in confusion}
    named = [label for label in Label if label in given]
    width = 2 * _EDGE_PX + _NAMES_PX + _CELL_PX * len(named) + _RIGHT_PX
    height = 2 * _EDGE_PX + _TOP_PX + _CELL_PX * len(recalls)
    image = QImage(round(width), round(height), QImage.Format.Format_RGB32)
    image.fill(_PAPER)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(_EDGE_PX, _EDGE_PX)
    _paint_head(painter, title, named, width - 2 * _EDGE_PX)
    for row, recall in enumerate(recalls):
        _paint_row(painter, _TOP_PX + row * _CELL_PX, recall, named, confusion)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _paint_head(painter: QPainter, title: str, named: Sequence[Label], room_px: float) -> None:
    _use(painter, 22, _INK, bold=True)
    room = QRectF(0, 0, room_px, 32)
    shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, round(room_px))
    painter.drawText(room, _MIDDLE, shown)
    _use(painter, 15, _DIM)
    painter.drawText(QRectF(0, 38, _NAMES_PX, 24), _MIDDLE, translate("words", "truth"))
    painter.drawText(
        QRectF(_NAMES_PX, 38, _CELL_PX * len(named), 24), _MIDDLE, translate("words", "named")
    )
    left = _NAMES_PX + _CELL_PX * len(named) + 16
    painter.drawText(
        QRectF(left, 38, _RIGHT_PX, 24), _MIDDLE, translate("words", "named right, 95 % interval")
    )
    for column, label in enumerate(named):
        width = max(40.0, chip_width(label, 26))
        left = _NAMES_PX + (column + 0.5) * _CELL_PX - width / 2
        draw_chip(painter, QRectF(left, 68, width, 26), label)


def _paint_row(
    painter: QPainter,
    top: float,
    recall: RecallOfType,
    named: Sequence[Label],
    confusion: Mapping[tuple[Label, Label], int],
) -> None:
    width = max(40.0, chip_width(recall.label, 26))
    draw_chip(painter, QRectF(0, top + 23, width, 26), recall.label)
    _use(painter, 16, _INK)
    place = QRectF(width + 12, top, _NAMES_PX - width - 16, _CELL_PX)
    painter.drawText(place, int(_MIDDLE | Qt.TextFlag.TextWordWrap), words.label_name(recall.label))
    for column, label in enumerate(named):
        count = confusion.get((recall.label, label), 0)
        cell = QRectF(_NAMES_PX + column * _CELL_PX, top, _CELL_PX, _CELL_PX)
        _paint_count(painter, cell, count, count / recall.cells, recall.label.counts_as is label)
    share = words.probability(recall.right / recall.cells)
    low, high = round(100 * recall.low), round(100 * recall.high)
    said = f"{share} ({low}–{high}), {words.number(recall.right)}/{words.number(recall.cells)}"
    _use(painter, 16, _INK)
    left = _NAMES_PX + _CELL_PX * len(named) + 16
    painter.drawText(QRectF(left, top, _RIGHT_PX, _CELL_PX), _MIDDLE, said)


def _paint_count(painter: QPainter, cell: QRectF, count: int, share: float, is_right: bool) -> None:
    ground = QColor(_RIGHT if is_right else _WRONG)
    ground.setAlphaF(0.08 + 0.92 * share if count else 0.04)
    painter.fillRect(cell.adjusted(1, 1, -1, -1), ground)
    _use(
        painter, 17, _PAPER if count and share > 0.5 else _INK if count else _DIM, bold=bool(count)
    )
    painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, words.number(count))


def _use(painter: QPainter, size_px: int, colour: QColor, *, bold: bool = False) -> None:
    font = QFont(painter.font())
    font.setPixelSize(size_px)
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(colour)
