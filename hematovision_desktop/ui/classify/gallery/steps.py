"""The row to which a movement key leads in the gallery."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView

from hematovision_desktop.ui.classify.gallery.layout import GalleryLayout
from hematovision_desktop.ui.parts.texts.direction import forward

Step = QAbstractItemView.CursorAction

STEPS = {
    Qt.Key.Key_Left: Step.MoveLeft,
    Qt.Key.Key_Right: Step.MoveRight,
    Qt.Key.Key_Up: Step.MoveUp,
    Qt.Key.Key_Down: Step.MoveDown,
    Qt.Key.Key_Home: Step.MoveHome,
    Qt.Key.Key_End: Step.MoveEnd,
    Qt.Key.Key_PageUp: Step.MovePageUp,
    Qt.Key.Key_PageDown: Step.MovePageDown,
}


def row_after(row: int, step: Step, count: int, layout: GalleryLayout, seen_px: int) -> int:
    """Return the row that a step leads to from a row of `count`; -1 is none. seen_px: height of the view."""
    if row < 0 or step == Step.MoveHome:
        return 0
    if step == Step.MoveEnd:
        return count - 1
    beside = {Step.MoveLeft: forward(-1), Step.MoveRight: forward(1)}
    beside |= {Step.MovePrevious: -1, Step.MoveNext: 1}
    if step in beside:
        return max(0, min(count - 1, row + beside[step]))
    page = max(1, seen_px - layout.rect(row).height())
    down = {Step.MoveUp: -1, Step.MoveDown: 1, Step.MovePageUp: -page, Step.MovePageDown: page}
    return max(0, min(count - 1, layout.row_beyond(row, down[step])))
