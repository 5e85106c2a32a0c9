"""The table of the log: the least needed columns are left out where it is narrow."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView

from hematovision_desktop.ui.log.model import Column, SharesDelegate
from hematovision_desktop.ui.parts.fitting_table import Columns, FittingTable

COLUMNS = Columns(
    widest={
        Column.DATE: "28 Nov 2026, 08:28",
        Column.NAME: "a name of a ward",
        Column.FIELDS: "Pictures",
        Column.CELLS: "100,000",
        Column.SHARES: "a bar as wide as this",
        Column.TRUST: "not yet known",
        Column.STATE: "1,000 to look at",
    },
    stretched=(Column.NAME,),
    # The preview beside the table shows them all.
    first_to_go=(Column.FIELDS, Column.CELLS, Column.SHARES, Column.TRUST),
)
ROW_PX = 26


class LogTable(FittingTable):
    """Batches, one a row."""

    def __init__(self) -> None:
        super().__init__(COLUMNS, ROW_PX)
        self.setItemDelegateForColumn(Column.SHARES, SharesDelegate(self))
        self.setAccessibleName(self.tr("Batches in the log"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show the log, newest first."""
        super().setModel(model)
        self.horizontalHeader().setSortIndicator(Column.DATE, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
