"""What a page of the microscope takes over from the one whose place it takes.

Another language or size makes all pages anew while the count goes on. What the program tells a new page
is where source and count stand; whose blood it is, the pictures of the cells and what is held are
known to the page before alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hematovision_desktop.ui.live.page import LivePage


def hand_on(before: LivePage, after: LivePage) -> None:
    """Have a new page, which was told where source and count stand, go on as the one before."""
    after.source, after.frozen = before.source, before.frozen
    bench, view = after.bench, before.bench.picture.view
    bench.show_source(before.source)
    bench.sample.show_kept(before.bench.sample.text())
    bench.pictures.take_over(before.bench.pictures)
    if view is not None:
        bench.picture.show_view(view)
    bench.show_state(after.source_state, after.count, frozen=after.frozen)
    after.show_microscope()
    after.show_helpers()
    after.changed.emit()
