"""The result of a check with known cells as a picture: names given to each type, and how many were right."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMargins, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QImageWriter,
    QPainter,
)

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.ui.parts.look.draw import chip_width, draw_chip
from hematovision_desktop.ui.parts.look.palette import ink_on
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import mirrored
from hematovision_desktop.ui.parts.texts.words import translate

_CELL_PX, _NAMES_PX, _RIGHT_PX, _TOP_PX, _EDGE_PX = 72.0, 230.0, 250.0, 110.0, 24.0
_LEAST_ACROSS_PX, _LEAST_DOWN_PX, _LEAST_RIGHT_PX = 50.0, 40.0, 205.0
"""Where there is little room: as wide as the longest sign, and as high as a name in two lines."""
_EDGES = QMargins(*(4 * (round(_EDGE_PX),)))
_RIGHT, _WRONG = QColor("#1F7A4D"), QColor("#B3401F")
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_APART_PX = 4.0
_BESIDE_SIGN_PX, _TEXT_PX = 12.0, 16


class RecallOfType(Protocol):
    """How many cells of one type were named correctly; low, high: 95 % interval in [0, 1]."""

    @property
    def label(self) -> Label:
        """The type."""
        ...

    @property
    def right(self) -> int:
        """The number of cells named correctly."""
        ...

    @property
    def cells(self) -> int:
        """The number of cells."""
        ...

    @property
    def low(self) -> float:
        """The lower end of the interval."""
        ...

    @property
    def high(self) -> float:
        """The upper end of the interval."""
        ...


@dataclass(frozen=True, slots=True)
class Inks:
    """Colours for drawing a chart."""

    paper: QColor
    text: QColor
    dim: QColor


ON_PAPER = Inks(QColor("#FFFFFF"), QColor("#1A1D21"), QColor("#5B6470"))


@dataclass(frozen=True, slots=True)
class Confusion:
    """Content of a chart.

    counts: cells by truth and name. across_px, down_px: size of the place of one count. names_px,
    right_px: width of the types on one side, and of the figures on the other.
    """

    title: str
    counts: Mapping[tuple[Label, Label], int]
    recalls: Sequence[RecallOfType]
    across_px: float = _CELL_PX
    down_px: float = _CELL_PX
    names_px: float = _NAMES_PX
    right_px: float = _RIGHT_PX

    @property
    def named(self) -> list[Label]:
        """All names that were given, in order."""
        given = {name for _, name in self.counts}
        return [label for label in Label if label in given]

    @property
    def size(self) -> QSize:
        """Size of the drawing without edges, in px."""
        width = self.names_px + self.across_px * len(self.named) + self.right_px
        return QSize(round(width), round(_TOP_PX + self.down_px * len(self.recalls)))

    def fitted(self, width: float, height: float) -> Confusion:
        """Return the same, as small as a room in px requires and as its texts allow."""
        columns = max(1, len(self.named))
        names = width - _LEAST_RIGHT_PX - columns * _LEAST_ACROSS_PX
        names = max((min(names, _NAMES_PX), *map(_least_name_px, self.recalls)))
        across = (width - names - _LEAST_RIGHT_PX) / columns
        across = min(max(across, _LEAST_ACROSS_PX), _CELL_PX)
        right = width - names - across * columns
        down = (height - _TOP_PX) / max(1, len(self.recalls))
        return replace(
            self,
            across_px=across,
            names_px=names,
            down_px=min(max(down, _LEAST_DOWN_PX), _CELL_PX),
            right_px=min(max(right, _LEAST_RIGHT_PX), _RIGHT_PX),
        )

    def placed(self, left: float, top: float, width: float, height: float) -> QRectF:
        """Return a place in the reading direction, in px."""
        return mirrored(QRectF(left, top, width, height), QRectF(0, 0, self.size.width(), 0))


def confusion_png(shown: Confusion) -> bytes:
    """Return the picture as PNG with edges, as on paper. Needs a running Qt."""
    image = QImage(shown.size.grownBy(_EDGES), QImage.Format.Format_RGB32)
    image.fill(ON_PAPER.paper)
    painter = QPainter(image)
    painter.translate(_EDGE_PX, _EDGE_PX)
    paint_confusion(painter, shown, ON_PAPER)
    painter.end()
    # This lets a later chart replace this file, but no other picture (shell/own_files.py).
    image.setText("Software", "HematoVision Desktop")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def paint_confusion(painter: QPainter, shown: Confusion, inks: Inks) -> None:
    """Paint the picture at its own size."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, shown.size.width(), shown.size.height()), inks.paper)
    _paint_head(painter, shown, inks)
    for row, recall in enumerate(shown.recalls):
        _paint_row(painter, _TOP_PX + row * shown.down_px, recall, shown, inks)


def _paint_head(painter: QPainter, shown: Confusion, inks: Inks) -> None:
    named, room_px = shown.named, shown.size.width()
    _use(painter, 22, inks.text, bold=True)
    room = QRectF(0, 0, room_px, 32)
    right = Qt.TextElideMode.ElideRight
    title = painter.fontMetrics().elidedText(shown.title, right, round(room_px))
    painter.drawText(room, _MIDDLE, title)
    _use(painter, 15, inks.dim)
    painter.drawText(shown.placed(0, 38, shown.names_px, 24), _MIDDLE, translate("words", "truth"))
    over_names = shown.placed(shown.names_px, 38, shown.across_px * len(named), 24)
    painter.drawText(over_names, _MIDDLE, translate("words", "named"))
    left = shown.names_px + shown.across_px * len(named) + 16
    # Beside "named", whose one line is in the middle of its place; this may take two.
    top = 38 + (24 - painter.fontMetrics().height()) / 2
    over_figures = shown.placed(left, top, shown.right_px - 16, _TOP_PX - top)
    two_lines = int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
    painter.drawText(over_figures, two_lines, translate("words", "named right, 95 % interval"))
    for column, label in enumerate(named):
        width = min(_sign_width(label), shown.across_px - _APART_PX)
        left = shown.names_px + (column + 0.5) * shown.across_px - width / 2
        draw_chip(painter, shown.placed(left, 68, width, 26), label)


def _paint_row(
    painter: QPainter, top: float, recall: RecallOfType, shown: Confusion, inks: Inks
) -> None:
    named = shown.named
    width = _sign_width(recall.label)
    draw_chip(painter, shown.placed(0, top + (shown.down_px - 26) / 2, width, 26), recall.label)
    _use(painter, _TEXT_PX, inks.text)
    left = width + _BESIDE_SIGN_PX
    place = shown.placed(left, top, shown.names_px - left - _APART_PX, shown.down_px)
    painter.drawText(place, int(_MIDDLE | Qt.TextFlag.TextWordWrap), words.label_name(recall.label))
    for column, label in enumerate(named):
        count = shown.counts.get((recall.label, label), 0)
        share, is_right = count / recall.cells, recall.label.counts_as is label
        cell = shown.placed(
            shown.names_px + column * shown.across_px, top, shown.across_px, shown.down_px
        )
        ground = _ground(count, share, inks.paper, is_right=is_right)
        painter.fillRect(cell.adjusted(1, 1, -1, -1), ground)
        _use(painter, 17, ink_on(ground) if count else inks.dim, bold=bool(count))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, words.number(count))
    _use(painter, _TEXT_PX, inks.text)
    left = shown.names_px + shown.across_px * len(named) + 16
    painter.drawText(
        shown.placed(left, top, shown.right_px - 16, shown.down_px), _MIDDLE, _recall_words(recall)
    )


def _sign_width(label: Label) -> float:
    return max(40.0, chip_width(label, 26))


def _least_name_px(recall: RecallOfType) -> float:
    """Return the least width of a type's sign and name; a name breaks only between words."""
    measure = QFontMetricsF(_font(QGuiApplication.font(), _TEXT_PX))
    word = max(map(measure.horizontalAdvance, words.label_name(recall.label).split()))
    return _sign_width(recall.label) + _BESIDE_SIGN_PX + math.ceil(word) + _APART_PX


def _recall_words(recall: RecallOfType) -> str:
    """Return how many cells of a type were named correctly: share, its interval, and total."""
    share = words.probability(recall.right / recall.cells)
    low, high = (words.number(round(100 * end)) for end in (recall.low, recall.high))
    return f"{share} ({low}–{high}) · {words.number(recall.right)}/{words.number(recall.cells)}"


def _ground(count: int, share: float, paper: QColor, *, is_right: bool) -> QColor:
    """Return the colour below a count: the more of a type's cells it is, the stronger."""
    full, strength = _RIGHT if is_right else _WRONG, 0.08 + 0.92 * share if count else 0.04
    red, green, blue = (
        round(strength * of(full) + (1 - strength) * of(paper))
        for of in (QColor.red, QColor.green, QColor.blue)
    )
    return QColor(red, green, blue)


def _use(painter: QPainter, size_px: int, colour: QColor, *, bold: bool = False) -> None:
    painter.setFont(_font(painter.font(), size_px, bold=bold))
    painter.setPen(colour)


def _font(like: QFont, size_px: int, *, bold: bool = False) -> QFont:
    font = QFont(like)
    font.setPixelSize(size_px)
    font.setBold(bold)
    return font
