"""The batches of the log as a table."""
# ruff: noqa: N802, ARG002  (names and arguments of Qt's virtual methods)

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import IntEnum
from typing import Any
from unicodedata import combining, normalize

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchSummary, Stage
from hematovision_desktop.core.microscopes.microscope import Trust
from hematovision_desktop.core.verdicts.counting import Tally
from hematovision_desktop.core.verdicts.differential import leukocyte_counts
from hematovision_desktop.ui.parts.look.draw import draw_shares
from hematovision_desktop.ui.parts.look.palette import colours
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import FIGURES, isolated
from hematovision_desktop.ui.parts.texts.plain import tip
from hematovision_desktop.ui.parts.texts.standing_words import standing_short, standing_with_name

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_TALLY_ROLE = int(Qt.ItemDataRole.UserRole)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(FIGURES)
_NUMBER = re.compile(r"(\d+)")


class Column(IntEnum):
    """The columns from left to right."""

    DATE = 0
    NAME = 1
    FIELDS = 2
    CELLS = 3
    SHARES = 4
    TRUST = 5
    STATE = 6


class LogModel(QAbstractTableModel):
    """One row per batch, newest first as the log returned them, or as a person sorts them.

    renamed: a batch's id and its new name.
    """

    renamed = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._batches: list[BatchSummary] = []
        self._order = (Column.DATE, Qt.SortOrder.DescendingOrder)

    def show_batches(self, batches: tuple[BatchSummary, ...]) -> None:
        """Show other batches."""
        self.beginResetModel()
        self._batches = self._sorted(batches)
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; the table calls it when a heading is clicked. The chosen batch stays chosen."""
        self._order = (Column(column), order)
        self.layoutAboutToBeChanged.emit()
        before, self._batches = self._batches, self._sorted(self._batches)
        rows = {one.batch_id: row for row, one in enumerate(self._batches)}
        for index in self.persistentIndexList():
            row = rows[before[index.row()].batch_id]
            self.changePersistentIndex(index, self.index(row, index.column()))
        self.layoutChanged.emit()

    def _sorted(self, batches: Iterable[BatchSummary]) -> list[BatchSummary]:
        column, order = self._order
        down = order == Qt.SortOrder.DescendingOrder
        return sorted(batches, key=lambda one: _sort_key(one, column), reverse=down)

    def replace(self, batch: BatchSummary) -> None:
        """Replace a batch whose note or name has changed; whoever shows its row repaints it."""
        for row, known in enumerate(self._batches):
            if known.batch_id == batch.batch_id:
                self._batches[row] = batch

    def batch(self, row: int) -> BatchSummary:
        """Return the batch of a row."""
        return self._batches[row]

    def row_of(self, batch_id: int) -> int | None:
        """Return the row of a batch."""
        for row, batch in enumerate(self._batches):
            if batch.batch_id == batch_id:
                return row
        return None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of batches."""
        return 0 if parent.isValid() else len(self._batches)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """Return a column's title."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = section in (Column.FIELDS, Column.CELLS)
            return _RIGHT if right else _LEFT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Date"),
            self.tr("Name"),
            self.tr("Pictures"),
            self.tr("Cells"),
            self.tr("Differential"),
            self.tr("Names"),
            self.tr("State"),
        )[section]

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return what a cell of the table shows."""
        if not index.isValid():
            return None
        batch = self._batches[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if index.column() in (Column.FIELDS, Column.CELLS) else None
        if role == _TALLY_ROLE:
            return batch.tally
        if role == Qt.ItemDataRole.DisplayRole and index.column() == Column.SHARES:
            return None
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.EditRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            is_short = role == Qt.ItemDataRole.DisplayRole
            text = _text(batch, Column(index.column()), is_short=is_short)
            return tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the name be edited in place."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == Column.NAME else flags

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """Take a batch's new name."""
        name = " ".join(str(value).split())
        batch = self._batches[index.row()]
        if role != Qt.ItemDataRole.EditRole or not name or name == batch.start.name:
            return False
        self.replace(replace(batch, start=replace(batch.start, name=name)))
        self.dataChanged.emit(index, index)
        self.renamed.emit(batch.batch_id, name)
        return True


def _text(batch: BatchSummary, column: Column, *, is_short: bool) -> str:
    if column is Column.TRUST and not is_short:
        return standing_with_name(batch.standing)
    return _TEXTS[column](batch)


def _counts(batch: BatchSummary) -> str:
    counts = batch.tally.counts
    return words.listed(
        f"{words.label_name(one)} {words.number(counts[one])}" for one in Label if counts.get(one)
    )


_TEXTS: dict[Column, Callable[[BatchSummary], str]] = {
    Column.DATE: lambda batch: words.moment(batch.start.started_at),
    Column.NAME: lambda batch: isolated(batch.start.name),
    Column.FIELDS: lambda batch: words.number(batch.tally.fields),
    Column.CELLS: lambda batch: words.number(batch.tally.cells),
    Column.SHARES: _counts,
    Column.TRUST: lambda batch: standing_short(batch.standing),
    Column.STATE: lambda batch: words.stage_words(
        batch.stage, batch.tally.cells, batch.tally.waiting, batch.to_confirm
    ),
}


def _sort_key(batch: BatchSummary, column: Column) -> tuple[Any, ...]:
    """Return the sort key of a batch for a column; among equals the newer one comes first."""
    tally, begun = batch.tally, (batch.start.started_at, batch.batch_id)
    match column:
        case Column.DATE:
            return begun
        case Column.NAME:
            return (_in_order(batch.start.name), *begun)
        case Column.FIELDS:
            return (tally.fields, *begun)
        case Column.TRUST:
            standing = batch.standing
            return (list(Trust).index(standing.trust), -(standing.promise or 0.0), *begun)
        case Column.STATE:
            return (list(Stage).index(batch.stage), tally.waiting, *begun)
        case _:
            return (tally.cells, *begun)


def _in_order(name: str) -> list[str | int]:
    """Return the sort key of a name: its numbers count as numbers, and accents do not."""
    bare = "".join(one for one in normalize("NFKD", name) if not combining(one))
    # Texts and numbers take turns, so each is only compared with its like.
    return [int(part) if part.isdecimal() else part.casefold() for part in _NUMBER.split(bare)]


class SharesDelegate(QStyledItemDelegate):
    """Paints a differential as a small stacked bar."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the bar in the middle of the cell."""
        super().paint(painter, option, index)
        rect = QRectF(option.rect)
        bar = QRectF(rect.left() + 8, rect.center().y() - 8, rect.width() - 16, 16)
        tally: Tally = index.data(_TALLY_ROLE)
        leukocytes = leukocyte_counts(tally.counts)
        draw_shares(painter, bar, leukocytes, colours(), waiting=tally.waiting)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for the letters."""
        return QSize(180, 40)
