"""Painted widgets for screen readers: pictures and groups with a name and what they say, not mere areas.

A class is described before its first widget is made: where somebody listens, Qt asks once, at its first event.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLES: dict[type[QWidget], QAccessible.Role] = {}
_KEPT: list[QAccessibleInterface] = []
"""Qt keeps what it was given for as long as it runs."""


def _make(_class_name: str, described: QObject) -> QAccessibleInterface | None:
    role = _ROLES.get(type(described))  # type: ignore[arg-type]
    if role is None or not isinstance(described, QWidget):
        return None
    made = QAccessibleWidget(described, role)
    _KEPT.append(made)
    return made


def describe_as(role: QAccessible.Role, kind: type[QWidget]) -> None:
    """Let screen readers know every widget of a class by a role."""
    if not _ROLES:
        QAccessible.installFactory(_make)
    _ROLES[kind] = role


def describe_as_picture(kind: type[QWidget]) -> None:
    """Let screen readers know every widget of a class as a picture."""
    describe_as(QAccessible.Role.Graphic, kind)
