"""What a gallery knows alone, handed on to the one that takes its place in another language or size."""

from __future__ import annotations

from hematovision_desktop.ui.classify.gallery.panel import GalleryPanel


def hand_on(before: GalleryPanel, now: GalleryPanel) -> None:
    """Show the cells that were shown, in their order; which teach most is not asked again."""
    only, chosen = before.model.filters.only, before.chosen_tile()
    now.order.blockSignals(only is not None)
    now.order.setCurrentIndex(before.order.currentIndex())
    now.order.blockSignals(False)
    if only is not None:
        now.show_to_teach(only)
    now.label_filter.setCurrentIndex(before.label_filter.currentIndex())
    now.review_filter.setChecked(before.review_filter.isChecked())
    now.show_file(before.file_filter.text())
    if chosen is not None:
        now.choose(chosen.position, chosen.cell)
