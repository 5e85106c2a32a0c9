"""Painted widgets for screen readers: pictures with a name and what they say, not mere areas."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_PICTURES: set[str] = set()
_KEPT: list[QAccessibleInterface] = []
"""Qt keeps what it was given for as long as it runs."""


def _make(class_name: str, described: QObject) -> QAccessibleInterface | None:
    if class_name in _PICTURES and isinstance(described, QWidget):
        made = QAccessibleWidget(described, QAccessible.Role.Graphic)
        _KEPT.append(made)
        return made
    return None


def describe_as_picture(class_name: str) -> None:
    """Let screen readers know every widget of a class as a picture."""
    if not _PICTURES:
        QAccessible.installFactory(_make)
    _PICTURES.add(class_name)
