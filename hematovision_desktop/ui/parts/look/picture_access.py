"""Describes painted widgets to screen readers: pictures and groups with a name and content, not mere areas.

Register a class before its first widget is created: with a screen reader, Qt asks once, at its
first event.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLES: dict[type[QWidget], QAccessible.Role] = {}
_KEPT: list[QAccessibleInterface] = []
"""Qt keeps these objects as long as it runs."""


def _make(_class_name: str, described: QObject) -> QAccessibleInterface | None:
    role = _ROLES.get(type(described))  # type: ignore[arg-type]
    if role is None or not isinstance(described, QWidget):
        return None
    made = QAccessibleWidget(described, role)
    _KEPT.append(made)
    return made


def describe_as(role: QAccessible.Role, kind: type[QWidget]) -> None:
    """Give every widget of a class a role for screen readers."""
    if not _ROLES:
        QAccessible.installFactory(_make)
    _ROLES[kind] = role


def describe_as_picture(kind: type[QWidget]) -> None:
    """Make every widget of a class a picture for screen readers."""
    describe_as(QAccessible.Role.Graphic, kind)
