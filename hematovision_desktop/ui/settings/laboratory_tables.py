"""A laboratory's tables: its usual ranges, and the limits beyond which a smear needs another look, with source and date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableWidgetItem, QWidget

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.samples.laboratory import (
    STANDARD,
    Laboratory,
    ReferenceRange,
    ReviewLimit,
)
from hematovision_desktop.core.samples.sample import Sex
from hematovision_desktop.services.messages.results import LaboratoryCommands
from hematovision_desktop.ui.parts.input.inputs import Choice
from hematovision_desktop.ui.parts.input.keyboard import tab_after
from hematovision_desktop.ui.parts.layout import fitting_table
from hematovision_desktop.ui.parts.layout.widgets import button
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.report.sheet_words import label_plural, sex_word
from hematovision_desktop.ui.settings.figures_dialog import FiguresDialog

TYPE, SEX, FROM_AGE, TO_AGE, LOW, HIGH, LOW_GIGA, HIGH_GIGA = range(8)
_TYPES = (None, *(one for one in Label if one.is_leukocyte and one.counts_as is one))
_LIKED = QSize(900, 560)
_ROW_PX = 40
_AROUND_BOX = QSize(18, 4)
"""Margin of a table cell around a box, including its lines; px."""


class RangesDialog(FiguresDialog):
    """Shows one row per range."""

    def __init__(self, commands: LaboratoryCommands, parent: QWidget | None = None) -> None:
        super().__init__(commands, parent)
        columns = (
            self.tr("Type"),
            self.tr("Sex"),
            self.tr("From age"),
            self.tr("To age"),
            self.tr("% from"),
            self.tr("% to"),
            self.tr("10⁹/L from"),
            self.tr("10⁹/L to"),
        )
        self._set_table(self.tr("Usual ranges"), columns, _ROW_PX, figures_from=FROM_AGE)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.table.horizontalHeader()
        for column in (TYPE, SEX):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        for column in (LOW_GIGA, HIGH_GIGA):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.add_button = button(self.tr("Add a row"))
        self.add_button.clicked.connect(self._add_empty)
        self.remove_button = button(self.tr("Remove the row"))
        self.remove_button.clicked.connect(self._remove)
        hint = self.tr(
            "An age is the one reached in the year of the sample. Empty means no limit. If "
            "several rows fit a patient, the one for their sex and with the fewest years applies."
        )
        of_rows = (self.add_button, self.remove_button)
        self._lay_out(hint, self.tr("Use these ranges"), _LIKED, of_rows)
        now = commands.now
        self._show(now.ranges, now.source, now.source_date)

    def _fit_boxes(self) -> None:
        rows = self.table.verticalHeader()
        for column in (TYPE, SEX):
            boxes = (self.table.cellWidget(row, column) for row in range(self.table.rowCount()))
            hints = [one.sizeHint() for one in boxes]
            wide = max((one.width() for one in hints), default=0) + _AROUND_BOX.width()
            high = max((one.height() for one in hints), default=0) + _AROUND_BOX.height()
            self.table.setColumnWidth(column, wide)
            rows.setDefaultSectionSize(max(rows.defaultSectionSize(), high))

    def _spare_boxes(self) -> None:
        lack = fitting_table.lacking_px(self.table)
        for column in (TYPE, SEX):
            boxes = (self.table.cellWidget(row, column) for row in range(self.table.rowCount()))
            widths = [one.least_width() for one in boxes if isinstance(one, Choice)]
            least = max(widths, default=0) + _AROUND_BOX.width()
            wide = self.table.columnWidth(column)
            spared = min(max(0, lack), max(0, wide - least))
            self.table.setColumnWidth(column, wide - spared)
            lack -= spared

    # Showing

    def _show(self, ranges: tuple[ReferenceRange, ...], source: str, day: date | None) -> None:
        self.table.setRowCount(0)
        for one in ranges:
            self._add(one)
        self._lead_tab()
        self.origin.show_origin(source, day)

    def _add(self, one: ReferenceRange) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        kind = _combo(self.tr("Type"))
        for place, label_of in enumerate(_TYPES):
            name = self.tr("All leukocytes") if label_of is None else label_plural(label_of)
            kind.addItem(name)
            if label_of is one.label:
                kind.setCurrentIndex(place)
        sex = _combo(self.tr("Sex"))
        sex.addItem(self.tr("all"))
        for place, of in enumerate(Sex, 1):
            sex.addItem(sex_word(of))
            if of is one.sex:
                sex.setCurrentIndex(place)
        self.table.setCellWidget(row, TYPE, kind)
        self.table.setCellWidget(row, SEX, sex)
        figures = (one.from_age or None, one.to_age, one.low, one.high, one.low_giga, one.high_giga)
        for column, value in enumerate(figures, FROM_AGE):
            self._put(row, column, value)

    def _lead_tab(self) -> None:
        """Make Tab lead through the table's boxes, row by row, and then onward."""
        rows = range(self.table.rowCount())
        boxes = (self.table.cellWidget(row, column) for row in rows for column in (TYPE, SEX))
        tab_after(self.table, boxes)

    @Slot()
    def _add_empty(self) -> None:
        self._add(ReferenceRange(Label.NEUTROPHIL, None, None, None, None))
        self._lead_tab()
        self.table.setCurrentCell(self.table.rowCount() - 1, LOW)
        self.table.setFocus()

    @Slot()
    def _remove(self) -> None:
        if self.table.currentRow() >= 0:
            self.table.removeRow(self.table.currentRow())

    def _take_shipped(self) -> None:
        self._show(STANDARD.ranges, STANDARD.source, STANDARD.source_date)

    # Taking

    def _changed(self, source: str, day: date | None) -> Laboratory:
        ranges = []
        for row in range(self.table.rowCount()):
            try:
                ranges.append(self._range_of(row))
            except ValueError:
                self.table.setCurrentCell(row, LOW)
                said = self.tr(
                    "Row {n} cannot be used: type numbers from the low end to the high one, "
                    "percentages up to 100."
                )
                raise ValueError(said.format(n=words.number(row + 1))) from None
        return replace(self._commands.now, ranges=tuple(ranges), source=source, source_date=day)

    def _refusal(self) -> str:
        return self.tr(
            "These ranges cannot be used: say where they come from, and give each type, sex "
            "and age one row."
        )

    def _range_of(self, row: int) -> ReferenceRange:
        kind, sex = (self.table.cellWidget(row, column) for column in (TYPE, SEX))
        assert isinstance(kind, QComboBox)
        assert isinstance(sex, QComboBox)
        place = sex.currentIndex()
        from_age, to_age = (self._figure(row, column) for column in (FROM_AGE, TO_AGE))
        low, high, low_giga, high_giga = (
            self._figure(row, column) for column in (LOW, HIGH, LOW_GIGA, HIGH_GIGA)
        )
        return ReferenceRange(
            _TYPES[kind.currentIndex()],
            low,
            high,
            low_giga,
            high_giga,
            sex=tuple(Sex)[place - 1] if place else None,
            from_age=_whole(from_age) or 0,
            to_age=_whole(to_age),
        )


def _combo(name: str) -> QComboBox:
    made = Choice()
    made.setAccessibleName(name)
    return made


def _whole(value: float | None) -> int | None:
    if value is None:
        return None
    if value != int(value):
        raise ValueError("an age is whole years")
    return int(value)


_TYPE, BELOW, ABOVE = range(3)
_LIMITED = tuple(one for one in Label if one.is_leukocyte and one.counts_as is one)
_LIMITS_LIKED = QSize(620, 520)
_LIMITS_ROW_PX = 36


class LimitsDialog(FiguresDialog):
    """Shows one row per type."""

    def __init__(self, commands: LaboratoryCommands, parent: QWidget | None = None) -> None:
        super().__init__(commands, parent)
        columns = (self.tr("Type"), self.tr("Below, 10⁹/L"), self.tr("Above, 10⁹/L"))
        self._set_table(self.tr("Limits for a review"), columns, _LIMITS_ROW_PX, figures_from=BELOW)
        fixed = QHeaderView.ResizeMode.ResizeToContents
        self.table.horizontalHeader().setSectionResizeMode(_TYPE, fixed)
        hint = self.tr(
            "The sheet asks for a review of the smear if an absolute count is outside these. "
            "This needs a typed leukocyte count. Empty means no limit."
        )
        self._lay_out(hint, self.tr("Use these limits"), _LIMITS_LIKED)
        now = commands.now
        self._show(now.limits, now.limits_source, now.limits_date)

    def _show(self, limits: Iterable[ReviewLimit], source: str, day: date | None) -> None:
        known = {one.label: one for one in limits}
        self.table.setRowCount(len(_LIMITED))
        for row, one in enumerate(_LIMITED):
            name = QTableWidgetItem(label_plural(one))
            name.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.table.setItem(row, _TYPE, name)
            found = known.get(one)
            self._put(row, BELOW, found.below if found else None)
            self._put(row, ABOVE, found.above if found else None)
        self.origin.show_origin(source, day)

    def _take_shipped(self) -> None:
        self._show(STANDARD.limits, STANDARD.limits_source, STANDARD.limits_date)

    def _changed(self, source: str, day: date | None) -> Laboratory:
        limits = []
        for row, one in enumerate(_LIMITED):
            try:
                below, above = (self._figure(row, place) for place in (BELOW, ABOVE))
                if below is not None or above is not None:
                    limits.append(ReviewLimit(one, below, above))
            except ValueError:
                self.table.setCurrentCell(row, BELOW)
                said = self.tr("{name}: type numbers, the lower limit first.")
                raise ValueError(said.format(name=label_plural(one))) from None
        return replace(
            self._commands.now,
            limits=tuple(limits),
            limits_source=source,
            limits_date=day,
        )

    def _refusal(self) -> str:
        return self.tr("These limits cannot be used: say where they come from.")
