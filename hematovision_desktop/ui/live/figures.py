"""The figures of the count, readable from two metres: progress, and each type with its interval."""
# ruff: noqa: N802, ARG002  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hematovision_desktop.core.differential import Share
from hematovision_desktop.core.live.count_session import TARGETS, CountSnapshot, CountState
from hematovision_desktop.ui.live import words as live_words
from hematovision_desktop.ui.parts import words
from hematovision_desktop.ui.parts.draw import chip_width, draw_bar, draw_chip
from hematovision_desktop.ui.parts.palette import Colours, colours, type_colour
from hematovision_desktop.ui.parts.widgets import label

ROW_PX, LEAST_ROW_PX = 60.0, 30.0
WIDTH_PX = 304.0
"""Digits take half of a row: 30 px or 7 mm on a usual screen, more than twice what normal sight needs
at two metres (5 minutes of arc are 2.9 mm)."""


class _Rows(QWidget):
    """One row for each leukocyte: sign, percent, interval, count, and the interval as a band."""

    def __init__(self) -> None:
        super().__init__()
        self._shares: tuple[Share, ...] = ()
        self._total = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Differential"))

    def show_shares(self, shares: tuple[Share, ...], total: int) -> None:
        if (shares, total) == (self._shares, self._total):
            return
        resized = len(shares) != len(self._shares)
        self._shares, self._total = shares, total
        self.setAccessibleDescription("; ".join(_spoken(one, total) for one in shares))
        if resized:
            self.updateGeometry()
            self.setMinimumHeight(round(LEAST_ROW_PX * len(shares)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, round(ROW_PX * max(1, len(self._shares))))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._shares:
            return
        painter = QPainter(self)
        scheme = colours()
        height = min(ROW_PX * self.width() / WIDTH_PX, self.height() / len(self._shares))
        for place, share in enumerate(self._shares):
            row = QRectF(0, place * height, self.width(), height)
            _paint_row(painter, row, share, self._total, scheme)
        painter.end()


def _paint_row(painter: QPainter, row: QRectF, share: Share, total: int, scheme: Colours) -> None:
    middle = Qt.AlignmentFlag.AlignVCenter
    scale = row.width() / WIDTH_PX
    base = QFont(painter.font())
    side = row.height() * 0.5
    width = min(50.0 * scale, chip_width(share.label, side))
    draw_chip(
        painter, QRectF(0, row.top() + (row.height() - side) / 2 - 3, width, side), share.label
    )
    font = QFont(base)
    font.setBold(True)
    font.setPixelSize(round(row.height() * 0.76))
    painter.setFont(font)
    painter.setPen(QColor(scheme.text if share.count else scheme.dim))
    figure = words.percent_figure(share.percent) if total else "–"
    figures = QRectF(50 * scale, row.top() - 3, 108 * scale, row.height())
    painter.drawText(figures, middle | Qt.AlignmentFlag.AlignRight, figure)
    font.setPixelSize(round(row.height() * 0.36))
    painter.setFont(font)
    if total:
        sign = QRectF(figures.right() + 4, row.top() + 2, 28 * scale, row.height())
        painter.drawText(sign, middle | Qt.AlignmentFlag.AlignLeft, "%")
        low, high = (
            words.percent_figure(value) for value in (share.low_percent, share.high_percent)
        )
        rest = QRectF(row.width() - 116 * scale, row.top() - 3, 116 * scale, row.height())
        painter.drawText(rest, middle | Qt.AlignmentFlag.AlignRight, f"{low}–{high}")
    band = QRectF(0, row.bottom() - 6, row.width(), 3)
    draw_bar(painter, band, 0.0, type_colour(share.label), scheme)
    if total:
        left = band.width() * share.low_percent / 100
        right = band.width() * share.high_percent / 100
        pale = QColor(type_colour(share.label))
        painter.fillRect(QRectF(left, band.top() - 1, max(2.0, right - left), 5), pale)
        at = band.width() * share.percent / 100
        painter.fillRect(QRectF(at - 1.5, band.top() - 3, 3, 9), QColor(scheme.text))
    painter.setFont(base)


def _spoken(share: Share, total: int) -> str:
    if not total:
        return f"{words.label_name(share.label)} –"
    low, high = (words.percent_figure(value) for value in (share.low_percent, share.high_percent))
    percent = words.percent_figure(share.percent)
    return f"{words.label_name(share.label)} {percent} %, {low}–{high}"


class FiguresPanel(QWidget):
    """How far the count is, what it is counted to, and the differential."""

    target_chosen = Signal(object)
    stop_early_chosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._progress = label("0", "live_total")
        self._state = label("", "dim")
        self.target = QComboBox()
        for target in TARGETS:
            self._add_target(target)
        self.target.setAccessibleName(self.tr("Target"))
        self.target.setToolTip(self.tr("How many leukocytes are counted"))
        self.target.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.target.activated.connect(self._choose_target)
        self.early = QCheckBox(self.tr("Stop early"))
        self.early.setToolTip(
            self.tr(
                "Stop as soon as each type's interval lies wholly inside or outside its usual "
                "range, from 50 cells on"
            )
        )
        self.early.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.early.toggled.connect(self.stop_early_chosen)
        self._rows = _Rows()
        self._rest = label("", "dim", wrap=True)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._progress)
        line.addStretch(1)
        line.addWidget(self._state)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self.target)
        second.addStretch(1)
        second.addWidget(self.early)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(line)
        layout.addLayout(second)
        layout.addSpacing(4)
        layout.addWidget(self._rows, 1)
        layout.addWidget(self._rest)

    def _add_target(self, target: int | None) -> None:
        self.target.addItem(
            self.tr("to {n} cells").format(n=target) if target else self.tr("no target"), target
        )

    def show_count(self, count: CountSnapshot) -> None:
        """Show how the count stands."""
        found = count.differential
        self._progress.setText(live_words.progress(count))
        self._state.setText(
            {
                CountState.READY: self.tr("Not started"),
                CountState.COUNTING: self.tr("Counting"),
                CountState.PAUSED: self.tr("Paused"),
                CountState.REACHED: self.tr("Done"),
            }[count.state]
        )
        if self.target.findData(count.target) < 0:
            self._add_target(count.target)
        self.target.setCurrentIndex(self.target.findData(count.target))
        self._rows.show_shares(found.shares, found.total)
        parts = [
            f"{words.label_name(one).lower()} {words.number(number)}"
            for one, number in found.others.items()
            if number
        ]
        if found.unidentified:
            untold = words.number(found.unidentified)
            parts.append(f"{words.label_name(None).lower()} {untold}")
        rest = self.tr("Not counted: {parts}").format(parts=" · ".join(parts)) if parts else ""
        self._rest.setText(rest)
        self._rest.setVisible(bool(rest))

    @property
    def text(self) -> str:
        """What the panel's lines say."""
        return " · ".join(filter(None, (self._progress.text(), self._state.text())))

    @Slot(int)
    def _choose_target(self, index: int) -> None:
        self.target_chosen.emit(self.target.itemData(index))
