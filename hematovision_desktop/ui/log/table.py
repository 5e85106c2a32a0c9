"""The table of the log: columns as wide as their texts, the least needed left out where it is narrow."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from hematovision_desktop.ui.log.model import Column, SharesDelegate

_SAMPLES = {
    Column.DATE: "28 Nov 2026, 08:28",
    Column.NAME: "a name of a ward",
    Column.FIELDS: "Pictures",
    Column.CELLS: "100,000",
    Column.SHARES: "a bar as wide as this",
    Column.TRUST: "not yet known",
    Column.STATE: "1,000 to look at",
}
"""What a column has to have room for."""
_FIRST_TO_GO = (Column.FIELDS, Column.CELLS, Column.SHARES, Column.TRUST)
"""Left out in this order where the table is narrow; the preview beside it shows them all."""
_PADDING_PX = 32


class LogTable(QTableView):
    """Batches, one a row; the keyboard goes through the rows."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegateForColumn(Column.SHARES, SharesDelegate(self))
        self.setAccessibleName(self.tr("Batches in the log"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(48)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model; its columns are those of `Column`."""
        super().setModel(model)
        self.horizontalHeader().setSortIndicator(Column.DATE, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        self.horizontalHeader().setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        self._fit()

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
        self.verticalHeader().setDefaultSectionSize(metrics.lineSpacing() + 26)
        widths = {
            column: metrics.horizontalAdvance(text) + _PADDING_PX
            for column, text in _SAMPLES.items()
        }
        room = self.viewport().width() - sum(widths.values())
        for column in _FIRST_TO_GO:
            self.setColumnHidden(column, room < 0)
            room += widths[column] if room < 0 else 0
        for column, width in widths.items():
            if column is not Column.NAME:
                self.horizontalHeader().resizeSection(column, width)
