"""All probabilities of one cell as bars, the most probable first."""
# ruff: noqa: N802, ARG002  (names and arguments of Qt's virtual methods)

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.ui.parts.look.draw import (
    chip_width,
    draw_bar,
    draw_chip,
    line_px,
    pressed_line_px,
)
from hematovision_desktop.ui.parts.look.palette import colours, type_colour
from hematovision_desktop.ui.parts.look.picture_access import describe_as_picture
from hematovision_desktop.ui.parts.look.schemes import Colours
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import mirrored

ROW_PX = 24
_CHIP_SHARE = 0.75
_BAR_PX, _LEAST_BAR_PX = 10, 24
_BENEATH_PX = 8.0
"""Additional height of a row whose bar is below its name."""
_BESIDE_CHIP_PX = 8.0


class ProbabilityBars(QWidget):
    """One row per type: sign, name, bar, percent. label_clicked: on a type's row."""

    label_clicked = Signal(object)

    def __init__(self) -> None:
        describe_as_picture(ProbabilityBars)
        super().__init__()
        self._rows: list[tuple[Label, float]] = []
        self._is_pressed = False
        self._figures = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Probability of each type"))
        self.setToolTip(self.tr("Click a type to name the cell"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_probabilities(
        self, probabilities: Mapping[Label, float], *, figures: bool = True
    ) -> None:
        """Show the probabilities of one cell, each in [0, 1]. figures: write them too."""
        rows = sorted(probabilities.items(), key=lambda row: -row[1])
        if (rows, figures) == (self._rows, self._figures):
            return
        room_before = self.sizeHint()
        self._figures, self._rows = figures, rows
        self.setAccessibleDescription(
            "; ".join(
                f"{words.label_name(one)} {words.probability(value)}"
                if figures
                else words.label_name(one)
                for one, value in self._rows
            )
        )
        if self.sizeHint() != room_before:
            self.updateGeometry()
        self.update()

    @property
    def _row_px(self) -> int:
        """The height of a row; a bar that does not fit beside its name goes below it."""
        columns = _columns(self.font(), self._rows, with_figures=self._figures)
        return math.ceil(columns.row_px(self.width()))

    def sizeHint(self) -> QSize:
        """Return one line per type, with room for its bar."""
        return QSize(240, self._row_px * max(1, len(self._rows)))

    def minimumSizeHint(self) -> QSize:
        """Return a size at which no line is cut."""
        return QSize(160, self._row_px * len(self._rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Adjust the height when the bars move beside or below the names."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Accept the click, which the page behind would otherwise get."""
        self._is_pressed = True

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ignore the second click: it would name the next cell, which nobody has looked at."""
        self._is_pressed = False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Report which type was clicked."""
        if not self._is_pressed:
            return
        self._is_pressed = False
        at = event.position()
        row = int(at.y() // self._row_px)
        inside = self.rect().contains(at.toPoint()) and 0 <= row < len(self._rows)
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.label_clicked.emit(self._rows[row][0])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows."""
        painter = QPainter(self)
        painter.setFont(self.font())
        scheme, figures = colours(), self._figures
        paint_bars(
            painter,
            QRectF(self.rect()),
            self._rows,
            scheme,
            with_figures=figures,
            only=event.rect(),
        )
        painter.end()


@dataclass(frozen=True, slots=True)
class _Columns:
    """Widths of sign, name and figure over all rows, in px, with the least height of a row and its sign."""

    high: int
    chip: float
    chips: float
    names: float
    figures: float

    def is_beside(self, width: float) -> bool:
        """Whether the bars fit beside the names."""
        taken = self.chips + self.names + self.figures + 2 * _BESIDE_CHIP_PX
        return width - taken >= _LEAST_BAR_PX

    def row_px(self, width: float) -> float:
        """Return the height of a row."""
        return self.high + (0.0 if self.is_beside(width) else _BENEATH_PX)


def _columns(font: QFont, rows: list[tuple[Label, float]], *, with_figures: bool) -> _Columns:
    bold = QFont(font)
    bold.setBold(True)
    wide = QFontMetricsF(bold).horizontalAdvance
    high = pressed_line_px(ROW_PX)
    chip = min(high, line_px(ROW_PX)) * _CHIP_SHARE
    chips = max((chip_width(one, chip) for one, _ in rows), default=0.0)
    names = max((wide(words.label_short(one)) for one, _ in rows), default=0.0)
    figures = wide(words.percentage(100.0)) + 8 if with_figures else 0.0
    return _Columns(high, chip, chips, names, figures)


def paint_bars(
    painter: QPainter,
    rect: QRectF,
    rows: list[tuple[Label, float]],
    scheme: Colours,
    *,
    with_figures: bool = True,
    only: QRect | None = None,
) -> None:
    """Paint rows of types and their probabilities in [0, 1]. only: the rows that overlap this part."""
    painter.save()
    columns = _columns(painter.font(), rows, with_figures=with_figures)
    row, font = columns.row_px(rect.width()), painter.font()
    for place, (one, value) in enumerate(rows):
        line = QRectF(rect.left(), rect.top() + place * row, rect.width(), row)
        if only is not None and not line.intersects(QRectF(only)):
            continue
        _paint_bar(painter, line, columns, (one, value), scheme)
        font.setBold(place == 0)
        painter.setFont(font)
        painter.setPen(QColor(scheme.text if place == 0 else scheme.dim))
        _paint_words(painter, line, columns, (one, value))
    painter.restore()


def _paint_bar(
    painter: QPainter,
    line: QRectF,
    columns: _Columns,
    shown: tuple[Label, float],
    scheme: Colours,
) -> None:
    """Paint the sign and the bar of a row."""
    one, value = shown
    high, side = columns.high, columns.chip
    chip = QRectF(line.left(), line.top() + (high - side) / 2, chip_width(one, side), side)
    draw_chip(painter, mirrored(chip, line), one)
    left = line.left() + columns.chips + _BESIDE_CHIP_PX
    bar = QRectF(left, line.top() + high - 2, line.right() - left, _BENEATH_PX - 2)
    if columns.is_beside(line.width()):
        left += columns.names + _BESIDE_CHIP_PX
        bar = QRectF(left, line.top() + (high - _BAR_PX) / 2, 0, _BAR_PX)
        bar.setRight(line.right() - columns.figures)
    draw_bar(painter, mirrored(bar, line), value, type_colour(one), scheme)


def _paint_words(
    painter: QPainter, line: QRectF, columns: _Columns, shown: tuple[Label, float]
) -> None:
    """Write the name of a row, and its figure if there is one."""
    one, value = shown
    middle, upper = Qt.AlignmentFlag.AlignVCenter, QRectF(line)
    upper.setHeight(columns.high)
    before = columns.chips + _BESIDE_CHIP_PX
    wide = min(columns.names, line.width() - before - columns.figures)
    name = QFontMetricsF(painter.font()).elidedText(
        words.label_short(one), Qt.TextElideMode.ElideRight, wide + 6
    )
    room = QRectF(line.left() + before, upper.top(), wide + 8, upper.height())
    painter.drawText(mirrored(room, line), middle | Qt.AlignmentFlag.AlignLeft, name)
    if columns.figures:
        painter.drawText(upper, middle | Qt.AlignmentFlag.AlignRight, words.probability(value))
