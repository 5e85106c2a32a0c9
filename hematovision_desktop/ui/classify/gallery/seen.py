"""Remembers the visible part of the gallery, so only what changed is painted again."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion

from hematovision_desktop.ui.classify.gallery.layout import GalleryLayout
from hematovision_desktop.ui.classify.gallery.model import GalleryModel

_Sides = tuple[int, int, int, int]


class SeenPlaces:
    """Remembers the headings and tiles in the view at the last layout."""

    def __init__(self) -> None:
        self._there: dict[_Sides, object] = {}

    def renew(self, layout: GalleryLayout, model: GalleryModel, seen: QRect) -> QRegion:
        """Look again, and return which parts of the view show something else than before.

        seen: the visible part of the whole gallery, in px from its top.
        """
        before, self._there = self._there, _lying(layout, model, seen)
        changed = QRegion()
        for place in before.keys() | self._there.keys():
            if before.get(place) != self._there.get(place):
                changed += QRect(*place)
        return changed


def _lying(layout: GalleryLayout, model: GalleryModel, seen: QRect) -> dict[_Sides, object]:
    """Return what is visible, by its place in the view: a heading by its figure, a tile by its cell."""
    there: dict[_Sides, object] = {}
    for block, heading in layout.headings(seen.top()):
        if heading.bottom() >= 0 and heading.top() <= seen.height():
            there[_sides(heading)] = block.group.key, model.cells_headed(block.group.key)
    count = model.rowCount()
    for row in layout.rows_between(seen.top(), seen.bottom()):
        # Rows that are still laid out may already be removed.
        if row < count:
            place = layout.rect(row).translated(0, -seen.top())
            there[_sides(place)] = model.tile(row).key
    return there


def _sides(rect: QRect) -> _Sides:
    return rect.x(), rect.y(), rect.width(), rect.height()
