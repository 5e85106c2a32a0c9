"""The sections of the settings below each other, and the way to one of them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

_HEADING_PX = 72
"""So much of a section stands above what is brought into view: its heading."""
_WIDEST_PX = 840


class SectionArea(QScrollArea):
    """A column that scrolls. What holds it is in its place before there is anything in it: Qt dresses
    all that a part holds anew with each move of the part.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__()
        self._stays_at: QWidget | None = None
        layout = QVBoxLayout(parent)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._go_there)
        bar.actionTriggered.connect(self._leave)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the keyboard
        holder = QWidget()
        holder.setObjectName("page")
        self.setWidget(holder)
        page = QWidget()
        page.setObjectName("page")
        page.setMaximumWidth(_WIDEST_PX)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(page, 10)
        row.addStretch(1)
        self.column = QVBoxLayout(page)
        self.column.setContentsMargins(32, 24, 32, 24)
        self.column.setSpacing(12)

    def go_to(self, section: QWidget) -> None:
        """Have a section begin at the top, also when it grows, until a person goes elsewhere."""
        self._stays_at = section
        self._go_there()

    @Slot()
    def _go_there(self) -> None:
        whole = self.widget()
        if self._stays_at is not None and whole is not None:
            top = self._stays_at.mapTo(whole, QPoint(0, 0)).y()
            self.verticalScrollBar().setValue(top - _HEADING_PX)

    @Slot()
    def _leave(self) -> None:
        self._stays_at = None
