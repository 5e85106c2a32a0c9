"""How the Settings page lays out its sections."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from hematovision_desktop.ui.parts.widgets import label


def section(title: str, hint: str, content: QLayout) -> QHBoxLayout:
    """Return a section: its name and what it is for on the left, what it holds on the right."""
    left = QVBoxLayout()
    left.setSpacing(4)
    name = label(title, "heading", wrap=True)
    left.addWidget(name)
    if hint:
        left.addWidget(label(hint, "dim", wrap=True))
    left.addStretch(1)
    row = QHBoxLayout()
    row.setContentsMargins(0, 4, 0, 4)
    row.setSpacing(24)
    row.addLayout(left, 2)
    row.addLayout(content, 5)
    return row


def column_of(*parts: QWidget | QLayout) -> QVBoxLayout:
    """Return parts under each other."""
    column = QVBoxLayout()
    column.setSpacing(8)
    for part in parts:
        if isinstance(part, QLabel):
            part.setMinimumHeight(part.fontMetrics().height())
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    column.addStretch(1)
    return column
