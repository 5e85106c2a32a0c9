"""The visible tiles of the gallery: their pictures and their places."""

from __future__ import annotations

from hematovision_desktop.ui.classify.gallery.view import GalleryView
from hematovision_desktop.ui.classify.page import ClassifyPage


def pictures_shown(page: ClassifyPage) -> bool:
    """Whether cells are in view, each with its picture."""
    view, model = page.gallery.view, page.gallery.model
    seen = map(model.tile, view.rows_seen(view.viewport().rect()))
    pictures = [page.crops.picture(tile) for tile in seen if tile.is_cell]
    return bool(pictures) and None not in pictures


def columns_of(view: GalleryView) -> int:
    """Return the number of tiles in the first row."""
    model = view.gallery()
    tops = [view.visualRect(model.index(row)).top() for row in range(model.groups()[0].count)]
    return tops.count(tops[0])


def top_of_second(view: GalleryView) -> int:
    """Return the distance in px from the top to the tiles of the second group."""
    model = view.gallery()
    first = model.index(model.groups()[0].count)
    return view.visualRect(first).top() + view.verticalScrollBar().value()
