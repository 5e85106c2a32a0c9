"""The table of the log; if it is narrow, the least needed columns are hidden."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView

from hematovision_desktop.core.logbook.log import Stage
from hematovision_desktop.core.microscopes.microscope import CheckState, Standing
from hematovision_desktop.ui.log.model import Column, SharesDelegate
from hematovision_desktop.ui.parts.layout.fitting_table import Columns, FittingTable, TwoLines
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.standing_words import standing_short

ROW_PX = 26


_STANDINGS = (
    *(Standing(), Standing(familiar=True), Standing(familiar=False), Standing(unusual=True)),
    *(
        Standing(promise=0.95),
        Standing(proven_from=0.9),
        Standing(unproven=CheckState.NOTHING_PROVEN),
    ),
)


def columns() -> Columns:
    """Return how the columns fit in the displayed language."""
    return Columns(
        widest={
            Column.DATE: tuple(
                words.moment(datetime(2026, month, 28, 20, 28, tzinfo=UTC))
                for month in range(1, 13)
            ),
            Column.NAME: ("a name of a ward",),
            Column.FIELDS: (words.number(10_000),),
            Column.CELLS: (words.number(100_000),),
            Column.SHARES: ("a bar as wide as this",),
            Column.TRUST: tuple(map(standing_short, _STANDINGS)),
            Column.STATE: tuple(
                words.stage_words(one, n, n, n) for n in (0, 1000) for one in Stage
            ),
        },
        stretched=(Column.NAME,),
        # The preview beside the table shows them all.
        first_to_go=(Column.FIELDS, Column.CELLS, Column.SHARES, Column.TRUST),
    )


class LogTable(FittingTable):
    """Batches, one per row."""

    def __init__(self) -> None:
        super().__init__(columns(), ROW_PX)
        self.setItemDelegate(TwoLines(self))
        self.setItemDelegateForColumn(Column.SHARES, SharesDelegate(self))
        self.setAccessibleName(self.tr("Batches in the log"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show the log, newest first."""
        super().setModel(model)
        self.horizontalHeader().setSortIndicator(Column.DATE, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
