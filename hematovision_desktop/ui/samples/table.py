"""The table of the worklist: signs of the states, twins told apart, columns that give way."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QAbstractItemModel, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from hematovision_desktop.core.differential import leukocyte_counts
from hematovision_desktop.core.sample import SampleState, SampleSummary
from hematovision_desktop.ui.parts.draw import draw_shares
from hematovision_desktop.ui.parts.palette import Colours, colours
from hematovision_desktop.ui.samples.model import (
    SAMPLE_ROLE,
    TWIN_ROLE,
    Column,
    Index,
    SampleModel,
    column_of,
    starts_descending,
)

_WIDEST = {
    Column.STATE: "Ready to sign",
    Column.ACCESSION: "26-04120",
    Column.PATIENT: "L. Narayanan",
    Column.SLIDE: "slide 2 b",
    Column.CREATED: "28 Nov 2026",
    Column.CELLS: "10,000",
    Column.SHARES: "a bar so wide",
    Column.WAITING: "To look at",
    Column.REQUESTER: "Dr Ramakrishna",
    Column.SIGNED: "A. Rao, 28 Nov 2026",
}
"""What a column has to have room for."""
_FIRST_TO_GO = (
    *(Column.SIGNED, Column.REQUESTER, Column.SLIDE, Column.WAITING),
    *(Column.CELLS, Column.CREATED, Column.SHARES),
)
"""Left out in this order where the table is narrow; the panel beside it shows them all."""
_STRETCHED = (Column.ACCESSION, Column.PATIENT)
_SIGN_PX = 12
_GAP_PX = 8
_PADDING_PX = 26


def draw_state(painter: QPainter, rect: QRectF, state: SampleState, scheme: Colours) -> None:
    """Draw how far a sample is: an empty, half and full ring, a tick, a tick with a line below."""
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
    else:
        painter.drawEllipse(rect.adjusted(1, 1, -1, -1))
        painter.setBrush(ink)
        painter.setPen(Qt.PenStyle.NoPen)
        if state is SampleState.READY:
            painter.drawEllipse(rect.adjusted(3, 3, -3, -3))
        elif state is SampleState.IN_REVIEW:
            painter.drawPie(rect.adjusted(3, 3, -3, -3), 90 * 16, 180 * 16)
    painter.restore()


class SampleDelegate(QStyledItemDelegate):
    """Paints a row's state, its number with what tells twins apart, and its differential."""

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
            sign = QRectF(rect.left() + 10, rect.center().y() - _SIGN_PX / 2, _SIGN_PX, _SIGN_PX)
            draw_state(painter, sign, sample.state, colours())
        elif column == Column.ACCESSION and (twin := index.data(TWIN_ROLE)):
            self._paint_twin(painter, option, sample.details.accession, twin)

    def _paint_twin(
        self, painter: QPainter, option: QStyleOptionViewItem, number: str, twin: str
    ) -> None:
        metrics = QFontMetrics(option.font)
        room = option.rect.adjusted(metrics.horizontalAdvance(number) + 22, 0, -8, 0)
        if room.width() < metrics.averageCharWidth() * 3:
            return
        painter.save()
        painter.setPen(QColor(colours().dim))
        painter.setFont(option.font)
        text = metrics.elidedText(twin, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave room for the sign of the state; who has the keyboard is framed as a whole."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if index.column() == Column.STATE:
            option.decorationSize = QSize(_SIGN_PX + _GAP_PX, 1)
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration


class SampleTable(QTableView):
    """Samples, one a row; the keyboard goes through the rows, Shift and Ctrl choose several."""

    def __init__(self, model: SampleModel) -> None:
        super().__init__()
        self._samples = model
        self.setItemDelegate(SampleDelegate(self))
        self.setAccessibleName(self.tr("Samples"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(48)
        self.setModel(model)
        self.show_order()
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(self._sort)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show the worklist."""
        super().setModel(model)
        header = self.horizontalHeader()
        for column in _STRETCHED:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._fit()

    def show_order(self) -> None:
        """Show at which column the rows are sorted."""
        order = self._samples.order
        way = Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column_of(order.by), way)

    def _sort(self, section: int) -> None:
        """Sort by a column as most people want it; a second click turns the order round."""
        order, column = self._samples.order, Column(section)
        again = column_of(order.by) is column
        descending = not order.descending if again else starts_descending(column)
        way = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self._samples.sort(section, way)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        if self.model() is None:
            return
        font = QFont(self.font())
        font.setBold(True)  # as the titles of the columns are
        metrics = QFontMetrics(font)
        self.verticalHeader().setDefaultSectionSize(metrics.lineSpacing() + 22)
        widths = {
            column: metrics.horizontalAdvance(text) + _PADDING_PX
            for column, text in _WIDEST.items()
        }
        widths[Column.STATE] += _SIGN_PX + _GAP_PX
        room = self.viewport().width() - sum(widths.values())
        for column in _FIRST_TO_GO:
            self.setColumnHidden(column, room < 0)
            room += widths[column] if room < 0 else 0
        for column, width in widths.items():
            if column not in _STRETCHED:
                self.horizontalHeader().resizeSection(column, width)
