"""Pictures of single cells to learn from, as large as the window allows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from hematovision_desktop.ui.parts.texts.direction import Text

MOST_PX = 400
"""A crop of a cell has about a third of these pixels: a larger picture shows no more."""


class CellPicture(Text):
    """A square picture, sharp on its screen. side_px: initial size."""

    def __init__(self, side_px: int) -> None:
        super().__init__()
        self._whole = QPixmap()
        self.setFixedSize(side_px, side_px)

    def show_cell(self, whole: QPixmap) -> None:
        """Show another picture; none if it is null."""
        self._whole = whole
        shown = whole
        if not whole.isNull():
            ratio = self.devicePixelRatioF()
            wide = round(self.width() * ratio)
            shown = whole.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
            shown.setDevicePixelRatio(ratio)
        self.setPixmap(shown)

    def take_side(self, side_px: int) -> None:
        """Set the side, in logical px."""
        if side_px != self.width():
            self.setFixedSize(side_px, side_px)
            self.show_cell(self._whole)


def roomy_side(page: QWidget, least_px: int, across: int, down: int) -> int:
    """Return the side, in logical px, at which this many fit into the visible part of a page.

    A scrolling page is seen through its parent, which does not grow with the pictures.
    """
    seen = page.parentWidget() or page
    return max(least_px, min(MOST_PX, seen.width() // across, seen.height() // down))
