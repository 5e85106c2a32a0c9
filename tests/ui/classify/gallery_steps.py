"""What a person does with mouse and keys in the gallery, and where things are in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.ui.classify.gallery.view import GalleryView
from hematovision_desktop.ui.classify.summary_panel import SummaryPanel

LEFT = Qt.MouseButton.LeftButton
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


def middle(view: GalleryView, row: int) -> QPoint:
    return view.visualRect(view.gallery().index(row)).center()


def click(view: GalleryView, qtbot: QtBot, row: int, keys: Qt.KeyboardModifier = NONE) -> None:
    qtbot.mouseClick(view.viewport(), LEFT, keys, middle(view, row))


def drag(view: GalleryView, qtbot: QtBot, begin: QPoint, end: QPoint) -> None:
    port = view.viewport()
    qtbot.mousePress(port, LEFT, pos=begin)
    for step in (0.3, 0.7, 1.0):
        way = begin + (end - begin) * step
        # QTest's move carries no button.
        event = move_event(view, way)
        QApplication.sendEvent(port, event)
    qtbot.mouseRelease(port, LEFT, pos=end)


def move_event(view: GalleryView, at: QPoint) -> QMouseEvent:
    place = QPointF(at)
    there = QPointF(view.viewport().mapToGlobal(at))
    return QMouseEvent(QEvent.Type.MouseMove, place, there, Qt.MouseButton.NoButton, LEFT, NONE)


def place_of(summary: SummaryPanel, wanted: Label) -> QPoint:
    """Return where a type's figures are on the screen."""
    for x in range(4, summary.width(), 4):
        for y in range(4, summary.height(), 8):
            at = summary.mapToGlobal(QPoint(x, y))
            if summary.label_at(at) is wanted:
                return at
    pytest.fail(f"no figures of {wanted}")


def keys_of(view: GalleryView, rows: list[int]) -> list[CellKey]:
    return [view.gallery().tile(row).key for row in rows]
