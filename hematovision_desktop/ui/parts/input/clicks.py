"""A double click presses one thing, once. Tired people click everything twice.

After the first click, the pointer may be over another button that moved there, or over the same
one, which now means the opposite.
"""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import ref

from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton

if TYPE_CHECKING:
    _Button = QPushButton
else:
    _Button = object  # a mixin is no widget by itself: a class cannot inherit from two Qt classes

_pressed: list[ref[QAbstractButton]] = []
"""The last pressed button."""


class PressedOnce(_Button):
    """Ignores the second click of a double click. repeats: it is meant to be pressed as fast as possible."""

    repeats = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Handle a press."""
        note_press(self)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Press again only if that is intended."""
        if self.repeats and was_pressed(self):
            super().mouseDoubleClickEvent(event)
        else:
            event.accept()


def note_press(one: QAbstractButton) -> None:
    """Remember the last pressed button."""
    _pressed[:] = [ref(one)]


def was_pressed(one: QAbstractButton) -> bool:
    """Return whether a button was the last pressed one; if not, the double click began elsewhere."""
    return bool(_pressed) and _pressed[0]() is one
