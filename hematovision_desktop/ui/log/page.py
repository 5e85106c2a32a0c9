"""The Log page: earlier batches, found by date, type and words."""
# ruff: noqa: N802  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from PySide6.QtCore import (
    QAbstractItemModel,
    QDate,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchSummary, LogQuery, Stage
from hematovision_desktop.core.logbook.log_search import parse_search
from hematovision_desktop.core.microscopes.microscope import CheckState, Standing
from hematovision_desktop.core.signing.people import Right
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.questions import LogSearch, Refused
from hematovision_desktop.ui.log.model import Column, LogModel, SharesDelegate
from hematovision_desktop.ui.log.preview import LogPreview
from hematovision_desktop.ui.parts.asking.questions import Questions
from hematovision_desktop.ui.parts.asking.removing import remove_if_agreed
from hematovision_desktop.ui.parts.input.keyboard import Heir
from hematovision_desktop.ui.parts.input.later import later
from hematovision_desktop.ui.parts.layout.fitting_table import Columns, FittingTable, TwoLines
from hematovision_desktop.ui.parts.layout.layouts import column_in, row_in
from hematovision_desktop.ui.parts.layout.rows import READABLE_CHARACTERS, Rows
from hematovision_desktop.ui.parts.layout.turning import TurningSplit
from hematovision_desktop.ui.parts.layout.widgets import button, hairline, label, say
from hematovision_desktop.ui.parts.rights import allow, why_not
from hematovision_desktop.ui.parts.search_line import SearchLine
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.search_language import in_english, phrases
from hematovision_desktop.ui.parts.texts.search_words import search_understood
from hematovision_desktop.ui.parts.texts.standing_words import standing_short

_TYPED_MS = 250


class LogPage(QWidget):
    """Searches, previews, opens, exports and removes logged batches."""

    export_asked = Signal(object)
    failed = Signal(str)

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._questions = Questions(commands)
        self._query = self._shown = LogQuery()
        self._typed = later(self, self.search, _TYPED_MS)
        self.model = LogModel(self)
        self.preview = LogPreview()
        self._build()

    def _build(self) -> None:
        self.line = SearchLine(
            self.tr("Search the log"),
            self.tr("Name, type or date: {type} 2026-11, {last_week}").format(
                type=words.label_name(Label.NEUTROPHIL).lower(), last_week=phrases()["last week"]
            ),
            self.tr("Name, type or date"),
        )
        self.line.textChanged.connect(self._typed.start)
        self.line.returnPressed.connect(self._enter)
        self.understood = label("", "dim", wrap=True)
        self.table = LogTable()
        self._build_table()
        self.empty_line = label("", "dim", wrap=True)
        self.empty_line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_line.setContentsMargins(24, 48, 24, 48)
        self.empty_line.hide()
        self.preview.open_button.clicked.connect(self.open_chosen)
        self.preview.export_button.clicked.connect(self._export)
        self.preview.remove_button.clicked.connect(self.remove_chosen)
        self.preview.note_changed.connect(self._keep_note)
        search = Rows(gap_px=12)
        search.setContentsMargins(16, 12, 16, 4)
        search.add(self.line, 1, READABLE_CHARACTERS * self.fontMetrics().averageCharWidth())
        self.teach_button = button(self.tr("Teach your site"), "teach")
        self.teach_button.setToolTip(
            self.tr("Fit the program to your microscope with the cells you named")
        )
        search.add(self.teach_button)
        left = QWidget()
        left.setProperty("look", "surface")
        column = column_in(left, search, gap_px=0)
        self.understood.setContentsMargins(18, 0, 16, 8)
        column.addWidget(self.understood)
        column.addWidget(hairline())
        column.addWidget(self.empty_line, 1)
        column.addWidget(self.table, 1)
        self.split = TurningSplit((left, self.preview), (820, 360), self)
        self.split.setStretchFactor(0, 1)
        row_in(self, self.split)

    def _build_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.doubleClicked.connect(self.open_chosen)
        table.activated.connect(self.open_chosen)
        table.removal_asked.connect(self.preview.remove_button.click)
        table.selectionModel().currentRowChanged.connect(self._show_chosen)
        Heir(self.line, (table,))  # which goes where nothing fits
        self.model.renamed.connect(self._rename)
        self.model.layoutChanged.connect(self._show_row)

    def show_rights(self, denied: frozenset[Right]) -> None:
        """Show what the current person may do. denied: what they may not."""
        allow(self.teach_button, why_not(denied, Right.RULES))
        self.preview.show_rights(denied)

    def forget(self) -> None:
        """Drop what is listed and pending, because another log comes into use."""
        self._questions.forget()
        self.preview.show_batch(None)
        self.model.show_batches(())

    @Slot()
    def search(self) -> None:
        """Search the log for what the line says."""
        self._typed.stop()
        today = QDate.currentDate()
        line = in_english(self.line.text())
        self._query = parse_search(line, date(today.year(), today.month(), today.day()))
        say(self.understood, search_understood(self._query))
        self._questions.ask("search", LogSearch(self._query), self._show_found)

    @Slot()
    def _enter(self) -> None:
        """Search for new text; if it is already shown, open the chosen batch."""
        if self._typed.isActive():
            self.search()
        else:
            self.open_chosen()

    def _show_found(self, found: tuple[BatchSummary, ...] | Refused) -> None:
        """Show the answer to the latest search; the chosen batch stays chosen if it is in it."""
        if isinstance(found, Refused):
            self.failed.emit(found.reason)
            return
        chosen, place = self.preview.batch, self.table.currentIndex().row()
        # Something typed since then is searched for from its first match on.
        place = max(0, place) if self._query == self._shown else 0
        self._shown = self._query
        self.model.show_batches(found)
        self.empty_line.setVisible(not found)
        self.table.setVisible(bool(found))
        if self._query == LogQuery():
            self.empty_line.setText(
                self.tr("Nothing is logged yet. Every batch you classify appears here.")
            )
        else:
            self.empty_line.setText(
                self.tr("No match. Use fewer words, or clear the line to see all.")
            )
        row = self.model.row_of(chosen.batch_id) if chosen else None
        if row is None:  # it was removed: the one in its place is next
            row = min(place, len(found) - 1) if found else None
        if row is None:
            self.preview.show_batch(None)
            return
        self.table.selectionModel().setCurrentIndex(
            self.model.index(row, 0),
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )
        self.preview.show_batch(self.model.batch(row))

    @Slot(QModelIndex, QModelIndex)
    def _show_chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.preview.show_batch(self.model.batch(current.row()))

    @Slot()
    def _show_row(self) -> None:
        """Show the row of the chosen batch, which is elsewhere after sorting."""
        self.table.scrollTo(self.table.currentIndex())

    @property
    def chosen(self) -> BatchSummary | None:
        """The chosen batch."""
        return self.preview.batch

    @Slot()
    def open_chosen(self) -> None:
        """Show the chosen batch on the Classify page."""
        if self.chosen is not None:
            self.preview.keep_note()
            self._commands.open_batch(self.chosen.batch_id)

    @Slot()
    def _export(self) -> None:
        if self.chosen is not None:
            self.export_asked.emit(self.chosen)

    @Slot()
    def remove_chosen(self) -> None:
        """Delete the chosen batch once the user has confirmed its name."""
        if self.chosen is not None:
            remove_if_agreed(self._commands, (self.chosen,), self)

    @Slot()
    def rename_chosen(self) -> None:
        """Edit the name of the chosen batch in place."""
        row = self.model.row_of(self.chosen.batch_id) if self.chosen is not None else None
        if row is not None:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.table.edit(self.model.index(row, Column.NAME))

    @Slot(int, str)
    def _rename(self, batch_id: int, name: str) -> None:
        self._commands.samples.rename_batch(batch_id, name)

    @Slot(int, str)
    def _keep_note(self, batch_id: int, note: str) -> None:
        self._commands.set_note(batch_id, note)
        row = self.model.row_of(batch_id)
        if row is not None:
            changed = replace(self.model.batch(row), note=note)
            self.model.replace(changed)
            self.preview.accept_note(changed)


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
