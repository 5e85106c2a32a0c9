"""What a gallery knows alone, handed on to the one that takes its place in another language or size."""

from __future__ import annotations

from hematovision_desktop.ui.classify.gallery.model import Order
from hematovision_desktop.ui.classify.gallery.panel import GalleryPanel


def hand_on(before: GalleryPanel, now: GalleryPanel) -> None:
    """Show the cells that were shown, in their order; what teaches most was asked for once."""
    if before.order.currentData() != Order.TEACHES:
        now.order.setCurrentIndex(before.order.currentIndex())
    now.label_filter.setCurrentIndex(before.label_filter.currentIndex())
    now.review_filter.setChecked(before.review_filter.isChecked())
    now.show_file(before.file_filter.text())
