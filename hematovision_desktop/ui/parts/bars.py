"""All probabilities of one cell as bars, the most probable first."""
# ruff: noqa: N802  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.ui.parts import words
from hematovision_desktop.ui.parts.direction import mirrored
from hematovision_desktop.ui.parts.draw import (
    chip_width,
    draw_bar,
    draw_chip,
    line_px,
    pressed_line_px,
)
from hematovision_desktop.ui.parts.palette import colours, type_colour
from hematovision_desktop.ui.parts.picture_access import describe_as_picture
from hematovision_desktop.ui.parts.schemes import Colours

ROW_PX = 24
_CHIP_SHARE = 0.75
_BAR_PX, _LEAST_BAR_PX = 10, 24


class ProbabilityBars(QWidget):
    """One row a type: sign, name, bar, percent. label_clicked: on a type's row."""

    label_clicked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        describe_as_picture(ProbabilityBars)
        super().__init__(parent)
        self._rows: list[tuple[Label, float]] = []
        self._figures = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Probability of each type"))
        self.setToolTip(self.tr("A click on a type names the cell"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_probabilities(
        self, probabilities: Mapping[Label, float], *, figures: bool = True
    ) -> None:
        """Show the probabilities of one cell; each in [0, 1]. figures: write them too."""
        rows = sorted(probabilities.items(), key=lambda row: -row[1])
        if (rows, figures) == (self._rows, self._figures):
            return
        lines_before, self._figures, self._rows = len(self._rows), figures, rows
        self.setAccessibleDescription(
            "; ".join(
                f"{words.label_name(one)} {words.probability(value)}"
                if figures
                else words.label_name(one)
                for one, value in self._rows
            )
        )
        if len(rows) != lines_before:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One line a type."""
        return QSize(240, pressed_line_px(ROW_PX) * max(1, len(self._rows)))

    def minimumSizeHint(self) -> QSize:
        """Never cut a line."""
        return QSize(160, pressed_line_px(ROW_PX) * len(self._rows))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the click, or the page behind would."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say which type was clicked."""
        at = event.position()
        row = int(at.y() // pressed_line_px(ROW_PX))
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


def paint_bars(
    painter: QPainter,
    rect: QRectF,
    rows: list[tuple[Label, float]],
    scheme: Colours,
    *,
    with_text: bool = True,
    with_figures: bool = True,
    only: QRect | None = None,
) -> None:
    """Paint rows of types and their probabilities in [0, 1]. only: those that reach into a part."""
    painter.save()
    row = pressed_line_px(ROW_PX)
    side = min(row, line_px(ROW_PX)) * _CHIP_SHARE
    widest = QFont(painter.font())
    widest.setBold(True)
    metrics = QFontMetricsF(widest)
    chips = max((chip_width(one, side) for one, _ in rows), default=0.0)
    names = max((metrics.horizontalAdvance(words.label_short(one)) for one, _ in rows), default=0.0)
    names = names if with_text else 0.0
    figures = (
        metrics.horizontalAdvance(words.percentage(100.0)) + 8
        if with_text and with_figures
        else 0.0
    )
    # With large texts the bar gives way to the names, but for a little.
    most = max(rect.width() * 0.4, rect.width() - chips - figures - 16 - _LEAST_BAR_PX)
    names = min(names, most)
    for place, (one, value) in enumerate(rows):
        line = QRectF(rect.left(), rect.top() + place * row, rect.width(), row)
        if only is not None and not line.intersects(QRectF(only)):
            continue
        top = line.top() + (row - side) / 2
        chip = QRectF(line.left(), top, chip_width(one, side), side)
        draw_chip(painter, mirrored(chip, line), one, with_text=with_text)
        left = line.left() + chips + 8
        bar = QRectF(left + names + 8, line.top() + (row - _BAR_PX) / 2, 0, _BAR_PX)
        bar.setRight(line.right() - figures)
        draw_bar(painter, mirrored(bar, line), value, type_colour(one), scheme)
        if not with_text:
            continue
        font = QFont(painter.font())
        font.setBold(place == 0)
        painter.setFont(font)
        painter.setPen(QColor(scheme.text if place == 0 else scheme.dim))
        align = Qt.AlignmentFlag.AlignVCenter
        name = QFontMetricsF(font).elidedText(
            words.label_short(one), Qt.TextElideMode.ElideRight, names + 6
        )
        room = mirrored(QRectF(left, line.top(), names + 8, row), line)
        painter.drawText(room, align | Qt.AlignmentFlag.AlignLeft, name)
        if with_figures:
            painter.drawText(line, align | Qt.AlignmentFlag.AlignRight, words.probability(value))
    painter.restore()
