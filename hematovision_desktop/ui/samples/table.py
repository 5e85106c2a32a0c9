"""The table of the worklist: state icons, samples with the same number distinguished, columns that shrink."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
)

from hematovision_desktop.core.samples.sample import SampleState, SampleSummary
from hematovision_desktop.core.verdicts.differential import leukocyte_counts
from hematovision_desktop.ui.parts.layout.fitting_table import (
    Columns,
    FittingTable,
    TwoLines,
    in_two_lines,
)
from hematovision_desktop.ui.parts.look.draw import draw_shares
from hematovision_desktop.ui.parts.look.palette import colours, text_scale
from hematovision_desktop.ui.parts.look.schemes import Colours
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import mirrored
from hematovision_desktop.ui.parts.texts.search_words import day, state_name
from hematovision_desktop.ui.samples.model import (
    SAMPLE_ROLE,
    TWIN_ROLE,
    Column,
    Index,
    SampleModel,
    column_of,
    starts_descending,
)

_SIGN_PX = 12
_GAP_PX = 8
_BEFORE_TWIN_PX, _TWIN_CHARACTERS = 22, 14
"""Around a number and before what distinguishes it, of which at least this much of a line is shown."""
_AROUND_SIGN_PX = 8
"""Qt's margin on both sides of an icon."""
_LONG_DAY = date(2026, 9, 28)
_DAYS = tuple(_LONG_DAY.replace(month=month) for month in range(1, 13))
_IN_TWO = (SampleState.READING, SampleState.READ)
"""Rare states, whose names wrap instead of widening every table."""
_IN_ONE_LINE = tuple(one for one in SampleState if one not in _IN_TWO)
ROW_PX = 22


def columns() -> Columns:
    """Return how the columns fit in the displayed language."""
    days = tuple(map(day, _DAYS))
    return Columns(
        widest={
            Column.STATE: tuple(map(state_name, _IN_ONE_LINE))
            + tuple(word for one in _IN_TWO for word in state_name(one).split()),
            Column.ACCESSION: ("26-04120",),
            Column.PATIENT: ("Narayanan",),
            Column.SLIDE: ("slide 2 b",),
            Column.CREATED: days,
            Column.CELLS: (words.number(10_000),),
            Column.SHARES: ("a bar so wide",),
            Column.NOT_REVIEWED: (words.number(10_000),),
            Column.REQUESTER: ("Dr Ramakrishna",),
            Column.SIGNED: tuple(words.listed(("A. Rao", one)) for one in days),
        },
        stretched=(Column.PATIENT, Column.ACCESSION),
        # The panel beside the table shows them all.
        first_to_go=(
            *(Column.SIGNED, Column.REQUESTER, Column.SLIDE, Column.NOT_REVIEWED),
            *(Column.CELLS, Column.SHARES, Column.CREATED),
        ),
        beside_px={Column.STATE: _SIGN_PX + _GAP_PX + _AROUND_SIGN_PX},
        in_one_line=(Column.SIGNED, Column.REQUESTER),
    )


def draw_state(painter: QPainter, rect: QRectF, state: SampleState, scheme: Colours) -> None:
    """Draw a sample's state: an empty, half and full ring, a tick, a tick with a line below.

    A second reading is two rings; the right one is full when it is done.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = QColor(scheme.dim if state is SampleState.PENDING else scheme.accent_ink)
    painter.setPen(QPen(ink, 1.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state in (SampleState.SIGNED, SampleState.AMENDED):
        left, width, middle = rect.left(), rect.width(), rect.center().y()
        path = ((0.0, 0.0), (0.38, 0.34), (1.0, -0.36))
        points = [(left + x * width, middle + y * width) for x, y in path]
        for (x, y), (to_x, to_y) in pairwise(points):
            painter.drawLine(round(x), round(y), round(to_x), round(to_y))
        if state is SampleState.AMENDED:
            low = round(rect.bottom())
            painter.drawLine(round(left), low, round(rect.right()), low)
    elif state in (SampleState.READING, SampleState.READ):
        _draw_twice(painter, rect, filled=ink if state is SampleState.READ else None)
    else:
        painter.drawEllipse(rect.adjusted(1, 1, -1, -1))
        painter.setBrush(ink)
        painter.setPen(Qt.PenStyle.NoPen)
        if state is SampleState.READY:
            painter.drawEllipse(rect.adjusted(3, 3, -3, -3))
        elif state is SampleState.IN_REVIEW:
            painter.drawPie(rect.adjusted(3, 3, -3, -3), 90 * 16, 180 * 16)
    painter.restore()


def _draw_twice(painter: QPainter, rect: QRectF, filled: QColor | None) -> None:
    side = 0.62 * rect.width()
    painter.drawEllipse(QRectF(rect.left() + 1, rect.center().y() - side / 2, side, side))
    if filled is not None:
        painter.setBrush(filled)
    painter.drawEllipse(QRectF(rect.right() - 1 - side, rect.center().y() - side / 2, side, side))


class SampleDelegate(TwoLines):
    """Paints a row's state, its number with what distinguishes it, and its differential."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell of the table."""
        super().paint(painter, option, index)
        sample: SampleSummary | None = index.data(SAMPLE_ROLE)
        if sample is None:
            return
        column, rect = index.column(), QRectF(option.rect)
        if column == Column.SHARES:
            bar = QRectF(rect.left() + 8, rect.center().y() - 8, rect.width() - 16, 16)
            if sample.tally.cells:
                counts = leukocyte_counts(sample.tally.counts)
                draw_shares(painter, bar, counts, colours(), waiting=sample.tally.waiting)
        elif column == Column.STATE:
            side = _SIGN_PX * text_scale()
            sign = QRectF(rect.left() + 10, rect.center().y() - side / 2, side, side)
            draw_state(painter, mirrored(sign, rect), sample.state, colours())
        elif column == Column.ACCESSION and (twin := index.data(TWIN_ROLE)):
            self._paint_twin(painter, option, sample.details.accession, twin)

    def _paint_twin(
        self, painter: QPainter, option: QStyleOptionViewItem, number: str, twin: str
    ) -> None:
        metrics = QFontMetrics(option.font)
        room = option.rect.adjusted(
            metrics.horizontalAdvance(number) + _BEFORE_TWIN_PX, 0, -_GAP_PX, 0
        )
        room = mirrored(room, option.rect)
        if room.width() < metrics.averageCharWidth() * 3:
            return
        painter.save()
        painter.setPen(QColor(colours().dim))
        painter.setFont(option.font)
        lines: tuple[str, ...] = (twin,)
        if metrics.horizontalAdvance(twin) > room.width():
            lines = in_two_lines(twin, metrics)
        right = Qt.TextElideMode.ElideRight
        text = "\n".join(metrics.elidedText(one, right, room.width()) for one in lines if one)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave room for the state icon; the focus frame surrounds the whole.

        Numbers with the same beginning, such as those of live counts, are distinguished by their
        ends.
        """
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if index.column() == Column.ACCESSION:
            option.textElideMode = Qt.TextElideMode.ElideMiddle
        if index.column() == Column.STATE:
            option.decorationSize = QSize(round(_SIGN_PX * text_scale()) + _GAP_PX, 1)
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration


class SampleTable(FittingTable):
    """Samples, one a row; Shift and Ctrl choose several."""

    def __init__(self, model: SampleModel) -> None:
        super().__init__(columns(), ROW_PX)
        self._samples = model
        self.setItemDelegate(SampleDelegate(self))
        self.setAccessibleName(self.tr("Samples"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setModel(model)
        self.show_order()
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().sectionClicked.connect(self._sort)

    def show_order(self) -> None:
        """Show by which column the rows are sorted."""
        order = self._samples.order
        way = Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column_of(order.by), way)

    def choose(self, rows: Sequence[int]) -> None:
        """Choose rows without a signal, because no person did it."""
        selection = QItemSelection()
        for row in rows:
            selection.select(self._samples.index(row, 0), self._samples.index(row, 0))
        chooser, flags = self.selectionModel(), QItemSelectionModel.SelectionFlag
        chooser.blockSignals(True)
        chooser.select(selection, flags.ClearAndSelect | flags.Rows)
        if rows and chooser.currentIndex().row() not in rows:
            chooser.setCurrentIndex(self._samples.index(rows[0], 0), flags.NoUpdate)
        chooser.blockSignals(False)
        self.viewport().update()

    def reveal(self, row: int) -> None:
        """Scroll to a row, even right after other rows came."""
        self.executeDelayedItemsLayout()
        self.scrollTo(self._samples.index(row, 0))

    def chosen_spans(self) -> list[range]:
        """Return the spans of chosen rows in order; there may be thousands of rows."""
        chosen = self.selectionModel().selection()
        spans = [
            range(chosen.at(n).top(), chosen.at(n).bottom() + 1) for n in range(chosen.count())
        ]
        return sorted(spans, key=lambda span: span.start)

    def _told_apart_px(self, column: int) -> int:
        """Return the width for equal numbers with what distinguishes them: another slide is another patient."""
        if column != Column.ACCESSION:
            return 0
        metrics = self.fontMetrics()
        wide, few = metrics.horizontalAdvance, _TWIN_CHARACTERS
        rows = (self._samples.index(row, column) for row in self._rows_in_view())
        found = ((row.data(SAMPLE_ROLE), str(row.data(TWIN_ROLE) or "")) for row in rows)
        return max(
            (
                wide(sample.details.accession)
                + max(wide(one[:few]) for one in in_two_lines(twin, metrics))
                + _BEFORE_TWIN_PX
                + _GAP_PX
                for sample, twin in found
                if sample is not None and twin
            ),
            default=0,
        )

    def _sort(self, section: int) -> None:
        """Sort by a column in its usual direction; a second click reverses the order."""
        order, column = self._samples.order, Column(section)
        again = column_of(order.by) is column
        descending = not order.descending if again else starts_descending(column)
        way = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self._samples.sort(section, way)
