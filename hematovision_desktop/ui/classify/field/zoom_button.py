"""The button that shows the zoom of a field, and sets it to actual size."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy

from hematovision_desktop.ui.parts.layout.widgets import Tool
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.plain import tip

_USUAL_PERCENT = 100.0
_AROUND_PX = 14
"""Border and margin; Qt keeps its measure from before the style sheet was applied."""


class ZoomButton(Tool):
    """Figure and button in one, so both fit beside a narrow field."""

    def __init__(self) -> None:
        super().__init__()
        name = words.translate("FieldPanel", "Actual size, 100 % (A)")
        self.setToolTip(tip(name))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.show_percent(100.0)

    def show_percent(self, percent: float) -> None:
        """Show the zoom: at 100, one pixel of the field is one pixel of the screen."""
        self.setText(words.percentage(percent))
        self.setAccessibleDescription(self.text())

    def sizeHint(self) -> QSize:
        """Return room for the usual figures, so nothing beside it moves."""
        texts = (self.text(), words.percentage(_USUAL_PERCENT))
        wide = max(map(self.fontMetrics().horizontalAdvance, texts)) + _AROUND_PX
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the same size: half a figure reads as another one."""
        return self.sizeHint()
