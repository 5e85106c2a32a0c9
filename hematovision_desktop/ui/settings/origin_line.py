"""The source of figures and since when they apply here: one line for both, two if it is narrow."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from hematovision_desktop.core.base.typed_number import read_day
from hematovision_desktop.ui.parts.layout.layouts import row_in
from hematovision_desktop.ui.parts.layout.rows import Rows
from hematovision_desktop.ui.parts.layout.widgets import caption

_LONGEST = 300
_DAY, _SOURCE_CHARACTERS = "2026-03-01", 24
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
        self.day.setPlaceholderText(_DAY)
        metrics = self.fontMetrics()
        wide = max(metrics.horizontalAdvance(one) for one in (_DAY, "8888-88-88")) + _AROUND_PX
        self.day.setFixedWidth(wide)
        few = metrics.averageCharWidth() * _SOURCE_CHARACTERS
        rows = Rows(gap_px=_GAP_PX)
        rows.add(_beside(self.source), 1, few)
        rows.add(_beside(self.day))
        self.setLayout(rows)

    def show_origin(self, source: str, day: date | None) -> None:
        """Show a source and a day."""
        self.source.setText(source)
        self.source.setCursorPosition(0)
        self.day.setText("" if day is None else day.isoformat())

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
