"""Whether strips and tiles that are pictures of their own were made of changed data, without a remark of the decoder."""

from __future__ import annotations

import numpy as np

from hematovision_desktop.adapters.images.formats import tiff_tags as tag
from hematovision_desktop.adapters.images.formats.jpeg import (
    Head,
    read_head,
    shows_change,
    stored_together,
)
from hematovision_desktop.adapters.images.formats.jpeg_parts import has_spoilt_end
from hematovision_desktop.adapters.images.formats.tiff_codecs import (
    JPEG,
    OLD_JPEG,
    rows_of,
    stored_part,
)
from hematovision_desktop.adapters.images.formats.tiff_jpeg import with_tables
from hematovision_desktop.adapters.images.formats.tiff_layout import Layout, Samples
from hematovision_desktop.adapters.images.formats.tiff_tags import Directory


def is_picture_spoilt(page: Directory, layout: Layout, content: bytes, samples: Samples) -> bool:
    """Tell whether pixels decoded from JPEG show that its data were changed."""
    if layout.compression not in (JPEG, OLD_JPEG):
        return False
    whole = _stream(page, layout, content, 0)
    head = read_head(whole)
    if _count(layout) == 1:
        return any(shows_change(one, whole, head) for one in _apart(samples, layout))
    if not _has_spoilt_end(samples, layout, head):
        return False
    # Parts may differ in their quality; the coarsest one explains the most.
    heads = [read_head(_stream(page, layout, content, place)) for place in range(_count(layout))]
    return _has_spoilt_end(samples, layout, max(heads, key=lambda one: one.quanta))


def _has_spoilt_end(samples: Samples, layout: Layout, head: Head) -> bool:
    part = _coded_alone(layout, head)
    return part is not None and any(
        has_spoilt_end(np.atleast_3d(one), part, head.block, head.quanta)
        for plane in _apart(samples, layout)
        for one in stored_together(plane)
    )


def _apart(samples: Samples, layout: Layout) -> list[Samples]:
    """Return what is coded together: all colours, or each by itself; one of them as (rows, columns)."""
    if layout.planes or layout.samples == 1:
        return [np.ascontiguousarray(samples[:, :, place]) for place in range(layout.samples)]
    return [samples]


def _coded_alone(layout: Layout, head: Head) -> tuple[int, int] | None:
    """Return height and width of what is decoded by itself; None if restart markers lie within rows of blocks."""
    if not head.has_restarts:
        return layout.down, layout.across
    rows, left = divmod(head.interval, -(-layout.across // head.block[1]))
    if left or layout.down % (rows * head.block[0]):
        return None
    return rows * head.block[0], layout.across


def _count(layout: Layout) -> int:
    each = -(-layout.height // layout.down) * -(-layout.width // layout.across)
    return each * (layout.samples if layout.planes else 1)


def _stream(page: Directory, layout: Layout, content: bytes, place: int) -> bytes:
    columns = -(-layout.width // layout.across)
    rows = -(-layout.height // layout.down)
    down = rows_of(layout, place % (rows * columns), columns)
    stored = bytes(stored_part(page, layout, content, place, down))
    return with_tables(stored, page.raw(tag.JPEG_TABLES))
