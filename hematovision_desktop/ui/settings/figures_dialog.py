"""A table of figures that a laboratory edits, with source and date."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from hematovision_desktop.core.base.typed_text import read_day, read_number
from hematovision_desktop.core.samples.laboratory import Laboratory
from hematovision_desktop.services.messages.results import LaboratoryCommands
from hematovision_desktop.ui.parts.layout import fitting_table, room
from hematovision_desktop.ui.parts.layout.layouts import column_in, row_in
from hematovision_desktop.ui.parts.layout.rows import Rows
from hematovision_desktop.ui.parts.layout.widgets import Trouble, button, caption, in_line, label
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import FIGURES, NAMES


class FiguresDialog(QDialog):
    """The figures are accepted as a whole or not at all; an empty cell is no limit.

    Each such dialog defines the table's content, and turns it into the laboratory's rules.
    """

    def __init__(self, commands: LaboratoryCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self.table = QTableWidget()
        self.table.setTabKeyNavigation(False)  # Tab leads on; arrows move in the table
        self.table.verticalHeader().hide()
        self.origin = OriginLine()
        self.trouble = Trouble(lines=0)  # the table makes room
        self.shipped_button = button(self.tr("As shipped"), look="link")
        self.shipped_button.clicked.connect(self._take_shipped)

    def _set_table(
        self, name: str, columns: Sequence[str], row_px: int, *, figures_from: int
    ) -> None:
        """Define the table's content.

        name: also the dialog's. row_px: height of a row, px. figures_from: the first column of figures;
        each heading starts or ends where its column does.
        """
        self.setWindowTitle(name)
        self.table.setAccessibleName(name)
        self.table.setColumnCount(len(columns))
        for column, title in enumerate(columns):
            heading = QTableWidgetItem(title)
            heading.setTextAlignment(FIGURES if column >= figures_from else NAMES)
            self.table.setHorizontalHeaderItem(column, heading)
        self.table.verticalHeader().setDefaultSectionSize(row_px)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def _lay_out(
        self, hint: str, use: str, liked: QSize, of_rows: Sequence[QPushButton] = ()
    ) -> None:
        """Lay out the dialog.

        hint: a sentence above the table. use: label of the button that accepts. liked: size of the
        dialog if the screen has room. of_rows: buttons for single rows, below the table.
        """
        self.cancel_button = button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.use_button = button(use, look="primary")
        self.use_button.setDefault(True)
        self.use_button.clicked.connect(self._use)
        column = column_in(
            room.scrolling(self), label(hint, "dim", wrap=True), around_px=room.AROUND_PX
        )
        column.addWidget(self.table, 1)
        if of_rows:
            column.addLayout(in_line(*of_rows, self.shipped_button))
        column.addWidget(self.origin)
        column.addWidget(self.trouble)
        first = () if of_rows else (self.shipped_button,)
        room.add_foot(self, *first, None, self.cancel_button, self.use_button)
        self.resize(liked.boundedTo(room.dialog_room()))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Measure the table's content only now: it is larger with the style sheet."""
        super().showEvent(event)
        self._fit_boxes()
        fitting_table.show_headers(self.table)
        self._spare_boxes()

    def _fit_boxes(self) -> None:
        """Widen boxes in the table."""

    def _spare_boxes(self) -> None:
        """Narrow these boxes if the columns have no room."""

    def _put(self, row: int, column: int, value: float | None) -> None:
        """Show a figure, or an empty cell."""
        item = QTableWidgetItem("" if value is None else words.as_typed(value))
        item.setTextAlignment(FIGURES)
        self.table.setItem(row, column, item)

    def _figure(self, row: int, column: int) -> float | None:
        """Return the figure in a cell, None if empty; ValueError if it is not a number."""
        item = self.table.item(row, column)
        text = item.text().strip() if item is not None else ""
        return read_number(text) if text else None

    @Slot()
    def _take_shipped(self) -> None:
        raise NotImplementedError

    def _changed(self, source: str, day: date | None) -> Laboratory:
        """Return the laboratory with the table's figures; ValueError, with a message, if they are not valid."""
        raise NotImplementedError

    def _refusal(self) -> str:
        """Return the message if the figures are refused as a whole."""
        raise NotImplementedError

    @Slot()
    def _use(self) -> None:
        self.trouble.say("")
        try:
            changed = self._changed(*self.origin.read())
        except ValueError as wrong:
            self.trouble.say(str(wrong))
            return
        if self._commands.change(changed):
            self.accept()
        else:
            self.trouble.say(self._refusal())


_LONGEST = 300
_DAY, _WIDE_DAY, _SOURCE_CHARACTERS = date(2026, 3, 1), date(8888, 8, 28), 24
_AROUND_PX = 32
"""Margin of a line edit beside its text."""
_GAP_PX = 12


class OriginLine(QWidget):
    """The source of some figures and the day on which they were adopted."""

    def __init__(self) -> None:
        super().__init__()
        self.source = QLineEdit()
        self.source.setAccessibleName(self.tr("Source"))
        self.source.setMaxLength(_LONGEST)
        self.day = QLineEdit()
        self.day.setAccessibleName(self.tr("Taken over on"))
        self.day.setPlaceholderText(words.day_typed(_DAY))
        metrics = self.fontMetrics()
        wide = max(metrics.horizontalAdvance(words.day_typed(one)) for one in (_DAY, _WIDE_DAY))
        self.day.setFixedWidth(wide + _AROUND_PX)
        few = metrics.averageCharWidth() * _SOURCE_CHARACTERS
        rows = Rows(gap_px=_GAP_PX)
        rows.add(_beside(self.source), 1, few)
        rows.add(_beside(self.day))
        self.setLayout(rows)

    def show_origin(self, source: str, day: date | None) -> None:
        """Show a source and a day."""
        self.source.setText(source)
        self.source.setCursorPosition(0)
        self.day.setText("" if day is None else words.day_typed(day))

    def read(self) -> tuple[str, date | None]:
        """Return what was typed. ValueError, with a message, if the day is not valid."""
        text = self.day.text().strip()
        try:
            day = read_day(text) if text else None
        except ValueError as wrong:
            said = self.tr("Write the date as year, month and day: 2026-03-01.")
            raise ValueError(said) from wrong
        return " ".join(self.source.text().split()), day


def _beside(line: QLineEdit) -> QWidget:
    """Return a line edit with its name before it, kept together."""
    both = QWidget()
    row = row_in(both, caption(line), gap_px=_GAP_PX)
    row.addWidget(line, 1)
    return both
