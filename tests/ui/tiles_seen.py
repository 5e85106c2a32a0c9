"""What a person sees of the gallery: the tiles in view with their pictures, beside each other and beneath."""

from __future__ import annotations

from hematovision_desktop.ui.classify.gallery_view import GalleryView
from hematovision_desktop.ui.classify.page import ClassifyPage


def pictures_shown(page: ClassifyPage) -> bool:
    """Whether there are cells in view, each with its picture."""
    view, model = page.gallery.view, page.gallery.model
    seen = map(model.tile, view.rows_seen(view.viewport().rect()))
    pictures = [page.crops.picture(tile) for tile in seen if tile.is_cell]
    return bool(pictures) and None not in pictures


def columns_of(view: GalleryView) -> int:
    """Return how many tiles stand beside the first, itself included."""
    model = view.gallery()
    tops = [view.visualRect(model.index(row)).top() for row in range(model.groups()[0].count)]
    return tops.count(tops[0])


def top_of_second(view: GalleryView) -> int:
    """Return how far beneath the top of all, in px, the tiles of the second group begin."""
    model = view.gallery()
    first = model.index(model.groups()[0].count)
    return view.visualRect(first).top() + view.verticalScrollBar().value()
