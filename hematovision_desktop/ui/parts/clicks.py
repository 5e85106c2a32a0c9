"""What a double click presses: one thing, once. People who are tired click everything twice.

The first click does something; what lies under the pointer then may be another button, which moved there,
or the same one, which now means the opposite.
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
    _Button = object  # what is mixed in is no widget by itself: of two Qt classes none can be made

_pressed: list[ref[QAbstractButton]] = []
"""The button that was pressed last."""


class PressedOnce(_Button):
    """Leaves the second click of two alone. repeats: it is meant to be pressed as fast as one can."""

    repeats = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Be pressed."""
        note_press(self)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Do it again only where that is meant."""
        if self.repeats and was_pressed(self):
            super().mouseDoubleClickEvent(event)
        else:
            event.accept()


def note_press(one: QAbstractButton) -> None:
    """Remember which button was pressed last."""
    _pressed[:] = [ref(one)]


def was_pressed(one: QAbstractButton) -> bool:
    """Whether a button was the last that was pressed: else a double click began elsewhere."""
    return bool(_pressed) and _pressed[0]() is one
