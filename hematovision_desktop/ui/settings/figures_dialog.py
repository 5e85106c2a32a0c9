"""A table of figures that a laboratory edits, with their source and date."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from hematovision_desktop.core.base.typed_number import read_number
from hematovision_desktop.core.samples.laboratory import Laboratory
from hematovision_desktop.services.messages.laboratory import LaboratoryCommands
from hematovision_desktop.ui.parts import room, words
from hematovision_desktop.ui.parts.direction import FIGURES
from hematovision_desktop.ui.parts.layouts import column_in
from hematovision_desktop.ui.parts.widgets import Trouble, button, in_line, label
from hematovision_desktop.ui.settings.origin_line import OriginLine


class FiguresDialog(QDialog):
    """The figures are taken over as a whole or not at all; an empty place is no limit.

    A dialog of this kind says what stands in the table, and makes the laboratory's rules of it.
    """

    def __init__(self, commands: LaboratoryCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self.table = QTableWidget()
        self.table.setTabKeyNavigation(False)  # Tab leads on, arrows through the table
        self.table.verticalHeader().hide()
        self.origin = OriginLine()
        self.trouble = Trouble()
        self.shipped_button = button(self.tr("As shipped"), look="link")
        self.shipped_button.clicked.connect(self._take_shipped)

    def _set_table(self, name: str, columns: Sequence[str], row_px: int) -> None:
        """Say what the table holds. name: of the dialog, too. row_px: height of a row, px."""
        self.setWindowTitle(name)
        self.table.setAccessibleName(name)
        self.table.setColumnCount(len(columns))
        self.table.setHorizontalHeaderLabels(list(columns))
        self.table.verticalHeader().setDefaultSectionSize(row_px)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def _lay_out(
        self, hint: str, use: str, liked: QSize, of_rows: Sequence[QPushButton] = ()
    ) -> None:
        """Put everything in its place.

        hint: a sentence above the table. use: says what takes the figures over. liked: size of the dialog
        where the screen has room. of_rows: buttons for single rows, beneath the table.
        """
        self.cancel_button = button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.use_button = button(use, look="primary")
        self.use_button.setDefault(True)
        self.use_button.clicked.connect(self._use)
        column = column_in(room.scrolling(self), label(hint, "dim", wrap=True), around_px=16)
        column.addWidget(self.table, 1)
        if of_rows:
            column.addLayout(in_line(*of_rows, self.shipped_button))
        column.addWidget(self.origin)
        column.addWidget(self.trouble)
        first = () if of_rows else (self.shipped_button,)
        room.add_foot(self, *first, None, self.cancel_button, self.use_button)
        self.resize(liked.boundedTo(room.dialog_room()))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Measure what the table holds only now: dressed it is larger."""
        super().showEvent(event)
        self._fit_boxes()
        room.show_headers(self.table)
        self._spare_boxes()

    def _fit_boxes(self) -> None:
        """Give room to boxes that stand in the table."""

    def _spare_boxes(self) -> None:
        """Take room from these boxes where the columns have none."""

    def _put(self, row: int, column: int, value: float | None) -> None:
        """Show a figure, or an empty place."""
        item = QTableWidgetItem("" if value is None else _written(value))
        item.setTextAlignment(FIGURES)
        self.table.setItem(row, column, item)

    def _figure(self, row: int, column: int) -> float | None:
        """Return what stands in a place, None for nothing; ValueError for what is no number."""
        item = self.table.item(row, column)
        text = item.text().strip() if item is not None else ""
        return read_number(text) if text else None

    @Slot()
    def _take_shipped(self) -> None:
        raise NotImplementedError

    def _changed(self, source: str, day: date | None) -> Laboratory:
        """Return the laboratory with what stands in the table; ValueError, with what to say, if it cannot be."""
        raise NotImplementedError

    def _refusal(self) -> str:
        """Return what to say where the figures are refused as a whole."""
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


def _written(value: float) -> str:
    """Return a figure as it is typed, without signs between its thousands."""
    return (
        words.locale().toString(float(value), "g", 6).replace(words.locale().groupSeparator(), "")
    )
