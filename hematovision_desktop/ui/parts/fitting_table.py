"""A table of rows whose columns are as wide as their texts, and give way where it is narrow."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from PySide6.QtCore import QAbstractItemModel, QEvent
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from hematovision_desktop.core.base.late_dataclass import dataclass

PADDING_PX = 32


@dataclass(frozen=True, slots=True)
class Columns:
    """How columns fit, by their numbers.

    widest: a text that each has to have room for. stretched: take what is left. first_to_go: left
    out in this order where there is no room. beside_px: what stands beside a column's text.
    """

    widest: Mapping[int, str]
    stretched: tuple[int, ...]
    first_to_go: tuple[int, ...]
    beside_px: Mapping[int, int] = field(default_factory=dict)


class FittingTable(QTableView):
    """The keyboard goes through its rows. row_px: what a row is higher than its line of text."""

    def __init__(self, columns: Columns, row_px: int) -> None:
        super().__init__()
        self._columns = columns
        self._row_px = row_px
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(48)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model that has these columns."""
        super().setModel(model)
        for column in self._columns.stretched:
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
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
        self.verticalHeader().setDefaultSectionSize(metrics.lineSpacing() + self._row_px)
        columns = self._columns
        widths = {
            column: metrics.horizontalAdvance(text) + PADDING_PX + columns.beside_px.get(column, 0)
            for column, text in columns.widest.items()
        }
        room = self.viewport().width() - sum(widths.values())
        for column in columns.first_to_go:
            self.setColumnHidden(column, room < 0)
            room += widths[column] if room < 0 else 0
        for column, width in widths.items():
            if column not in columns.stretched:
                self.horizontalHeader().resizeSection(column, width)
