"""Where figures come from, and since when they hold here: one line for both."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from hematovision_desktop.ui.parts.widgets import label

_LONGEST = 300
_DAY_WIDTH_PX = 160


class OriginLine(QWidget):
    """The source of some figures and the day on which they were taken over."""

    def __init__(self) -> None:
        super().__init__()
        self.source = QLineEdit()
        self.source.setAccessibleName(self.tr("Source"))
        self.source.setMaxLength(_LONGEST)
        self.day = QLineEdit()
        self.day.setAccessibleName(self.tr("Taken over on"))
        self.day.setPlaceholderText("2026-03-01")
        self.day.setMaximumWidth(_DAY_WIDTH_PX)
        row = QGridLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setHorizontalSpacing(12)
        row.addWidget(label(self.tr("Source"), "dim"), 0, 0)
        row.addWidget(self.source, 0, 1)
        row.addWidget(label(self.tr("Taken over on"), "dim"), 0, 2)
        row.addWidget(self.day, 0, 3)
        row.setColumnStretch(1, 1)

    def show_origin(self, source: str, day: date | None) -> None:
        """Show a source and a day."""
        self.source.setText(source)
        self.source.setCursorPosition(0)
        self.day.setText("" if day is None else day.isoformat())

    def read(self) -> tuple[str, date | None]:
        """Return what was typed. ValueError, with what to say, where the day is none."""
        text = self.day.text().strip()
        try:
            day = date.fromisoformat(text) if text else None
        except ValueError as wrong:
            said = self.tr("Write the date as year, month and day: 2026-03-01.")
            raise ValueError(said) from wrong
        return " ".join(self.source.text().split()), day
