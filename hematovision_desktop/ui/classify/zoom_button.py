"""The button that says how large a field is shown, and shows it in its actual size."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QSizePolicy

from hematovision_desktop.ui.parts import words
from hematovision_desktop.ui.parts.plain import tip
from hematovision_desktop.ui.parts.widgets import Tool

_WIDEST_PERCENT = 1000.0


class ZoomButton(Tool):
    """Figure and button in one, so that both have room beside a narrow field."""

    def __init__(self) -> None:
        super().__init__()
        name = self.tr("Actual size, 100 % (A)")
        self.setToolTip(tip(name))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.show_percent(100.0)

    def show_percent(self, percent: float) -> None:
        """Say how large the field is shown: 100 is a pixel of the screen for each of its own."""
        self.setText(words.percentage(percent))
        self.setAccessibleDescription(self.text())

    def event(self, event: QEvent) -> bool:
        """Be measured anew once it is dressed: the sheet gives it other margins."""
        taken = super().event(event)
        if event.type() == QEvent.Type.Polish:
            self.updateGeometry()
        return taken

    def sizeHint(self) -> QSize:
        """Room for the widest figure, so that nothing beside it moves."""
        written, wide = super().sizeHint(), self.fontMetrics().horizontalAdvance
        more = wide(words.percentage(_WIDEST_PERCENT)) - wide(self.text())
        return written + QSize(max(0, more), 0)

    def minimumSizeHint(self) -> QSize:
        """The figure as it is now, where room is short."""
        return super().sizeHint()
