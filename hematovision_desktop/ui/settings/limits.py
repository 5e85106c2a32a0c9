"""The limits beyond which a smear is to be looked at again, edited with their source and date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hematovision_desktop.core.labels import Label
from hematovision_desktop.core.laboratory import STANDARD, ReviewLimit
from hematovision_desktop.services.messages.laboratory import LaboratoryCommands
from hematovision_desktop.ui.parts import room
from hematovision_desktop.ui.parts.widgets import button, label
from hematovision_desktop.ui.report.sheet_words import label_plural
from hematovision_desktop.ui.settings.origin_line import OriginLine
from hematovision_desktop.ui.settings.ranges import read_place, written

TYPE, BELOW, ABOVE = range(3)
_TYPES = tuple(one for one in Label if one.is_leukocyte and one.counts_as is one)
_LIKED = QSize(620, 520)


class LimitsDialog(QDialog):
    """Shows each type in a row; an empty place is no limit."""

    def __init__(self, commands: LaboratoryCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Limits for a review"))
        self._commands = commands
        self.table = QTableWidget(len(_TYPES), 3)
        self.table.setAccessibleName(self.tr("Limits for a review"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Type"), self.tr("Below, 10⁹/L"), self.tr("Above, 10⁹/L")]
        )
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(36)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(TYPE, QHeaderView.ResizeMode.ResizeToContents)
        self.origin = OriginLine()
        self.trouble = label("", "review", wrap=True)
        self.shipped_button = button(self.tr("As shipped"), look="link")
        self.shipped_button.clicked.connect(self._take_shipped)
        self.cancel_button = button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.use_button = button(self.tr("Use these limits"), look="primary")
        self.use_button.clicked.connect(self._use)
        self._lay_out()
        now = commands.now
        self._show(now.limits, now.limits_source, now.limits_date)

    def _lay_out(self) -> None:
        column = QVBoxLayout(room.scrolling(self))
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        hint = self.tr(
            "The sheet asks to review the smear where an absolute count lies beyond these, which "
            "takes a typed leukocyte count. An empty place is no limit."
        )
        column.addWidget(label(hint, "dim", wrap=True))
        column.addWidget(self.table, 1)
        column.addWidget(self.origin)
        column.addWidget(self.trouble)
        self.trouble.hide()
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.shipped_button)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.use_button)
        column.addLayout(foot)
        self.resize(_LIKED.boundedTo(room.dialog_room()))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Measure the names of the columns only now: dressed they are larger."""
        super().showEvent(event)
        room.show_headers(self.table)

    def _show(self, limits: Iterable[ReviewLimit], source: str, day: date | None) -> None:
        known = {one.label: one for one in limits}
        for row, one in enumerate(_TYPES):
            name = QTableWidgetItem(label_plural(one))
            name.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.table.setItem(row, TYPE, name)
            found = known.get(one)
            ends = (found.below, found.above) if found else (None, None)
            for column, value in enumerate(ends, BELOW):
                item = QTableWidgetItem("" if value is None else written(value))
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)
        self.origin.show_origin(source, day)

    @Slot()
    def _take_shipped(self) -> None:
        self._show(STANDARD.limits, STANDARD.limits_source, STANDARD.limits_date)

    def _say(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    @Slot()
    def _use(self) -> None:
        self._say("")
        limits = []
        for row, one in enumerate(_TYPES):
            try:
                below, above = (read_place(self.table, row, place) for place in (BELOW, ABOVE))
                if below is not None or above is not None:
                    limits.append(ReviewLimit(one, below, above))
            except ValueError:
                self.table.setCurrentCell(row, BELOW)
                self._say(
                    self.tr("{name}: the limits are numbers, the lower one first.").format(
                        name=label_plural(one)
                    )
                )
                return
        try:
            source, day = self.origin.read()
        except ValueError as wrong:
            self._say(str(wrong))
            return
        changed = replace(
            self._commands.now,
            limits=tuple(limits),
            limits_source=source,
            limits_date=day,
        )
        if self._commands.change(changed):
            self.accept()
        else:
            self._say(self.tr("These limits cannot be used: say where they come from."))
