"""Turns of the mouse wheel."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication


def wheel_down(widget, notches: int) -> None:  # type: ignore[no-untyped-def]
    wheel(widget, QPointF(widget.rect().center()), -120 * notches)


def wheel(widget, at: QPointF, angle: int) -> None:  # type: ignore[no-untyped-def]
    event = QWheelEvent(
        at,
        widget.mapToGlobal(at),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
