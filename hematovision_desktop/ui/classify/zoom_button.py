"""The button that says how large a field is shown, and shows it in its actual size."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy

from hematovision_desktop.ui.parts import words
from hematovision_desktop.ui.parts.plain import tip
from hematovision_desktop.ui.parts.widgets import Tool

_USUAL_PERCENT = 100.0
_AROUND_PX = 14
"""Border and margin; Qt keeps what it measured before the sheet was on."""


class ZoomButton(Tool):
    """Figure and button in one, so that both have room beside a narrow field."""

    def __init__(self) -> None:
        super().__init__()
        name = words.translate("FieldPanel", "Actual size, 100 % (A)")
        self.setToolTip(tip(name))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.show_percent(100.0)

    def show_percent(self, percent: float) -> None:
        """Say how large the field is shown: 100 is a pixel of the screen for each of its own."""
        self.setText(words.percentage(percent))
        self.setAccessibleDescription(self.text())

    def sizeHint(self) -> QSize:
        """Room for the usual figures, so that nothing beside it moves."""
        texts = (self.text(), words.percentage(_USUAL_PERCENT))
        wide = max(map(self.fontMetrics().horizontalAdvance, texts)) + _AROUND_PX
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """As much: half a figure is another one."""
        return self.sizeHint()
