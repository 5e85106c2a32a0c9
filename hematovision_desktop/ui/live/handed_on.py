"""What a new page of the microscope takes over from the one it replaces.

Another language or size rebuilds all pages while the count continues. The program tells a new page
the state of source and count; only the old page knows the sample, the pictures of the cells and
what is frozen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hematovision_desktop.ui.live.page import LivePage


def hand_on(before: LivePage, after: LivePage) -> None:
    """Make a new page, which already knows the state of source and count, continue like the old one."""
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
