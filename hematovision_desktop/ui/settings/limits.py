"""The limits beyond which a smear needs another look, edited with source and date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHeaderView, QTableWidgetItem, QWidget

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.samples.laboratory import STANDARD, Laboratory, ReviewLimit
from hematovision_desktop.services.messages.results import LaboratoryCommands
from hematovision_desktop.ui.report.sheet_words import label_plural
from hematovision_desktop.ui.settings.figures_dialog import FiguresDialog

TYPE, BELOW, ABOVE = range(3)
_TYPES = tuple(one for one in Label if one.is_leukocyte and one.counts_as is one)
_LIKED = QSize(620, 520)
_ROW_PX = 36


class LimitsDialog(FiguresDialog):
    """Shows one row per type."""

    def __init__(self, commands: LaboratoryCommands, parent: QWidget | None = None) -> None:
        super().__init__(commands, parent)
        columns = (self.tr("Type"), self.tr("Below, 10⁹/L"), self.tr("Above, 10⁹/L"))
        self._set_table(self.tr("Limits for a review"), columns, _ROW_PX, figures_from=BELOW)
        fixed = QHeaderView.ResizeMode.ResizeToContents
        self.table.horizontalHeader().setSectionResizeMode(TYPE, fixed)
        hint = self.tr(
            "The sheet asks for a review of the smear if an absolute count is outside these. "
            "This needs a typed leukocyte count. Empty means no limit."
        )
        self._lay_out(hint, self.tr("Use these limits"), _LIKED)
        now = commands.now
        self._show(now.limits, now.limits_source, now.limits_date)

    def _show(self, limits: Iterable[ReviewLimit], source: str, day: date | None) -> None:
        known = {one.label: one for one in limits}
        self.table.setRowCount(len(_TYPES))
        for row, one in enumerate(_TYPES):
            name = QTableWidgetItem(label_plural(one))
            name.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.table.setItem(row, TYPE, name)
            found = known.get(one)
            self._put(row, BELOW, found.below if found else None)
            self._put(row, ABOVE, found.above if found else None)
        self.origin.show_origin(source, day)

    def _take_shipped(self) -> None:
        self._show(STANDARD.limits, STANDARD.limits_source, STANDARD.limits_date)

    def _changed(self, source: str, day: date | None) -> Laboratory:
        limits = []
        for row, one in enumerate(_TYPES):
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
