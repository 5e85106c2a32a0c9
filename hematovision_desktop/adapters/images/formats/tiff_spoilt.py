"""Whether the samples of a TIFF page were made of changed data although no decoder had a remark."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from hematovision_desktop.adapters.images.doubts.exchanged import has_exchanged_sectors
from hematovision_desktop.adapters.images.doubts.stored_damage import as_bytes, shows_damage
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
    NONE,
    OLD_JPEG,
    WEBP,
    WITHOUT_SUMS,
    rows_of,
    stored_part,
)
from hematovision_desktop.adapters.images.formats.tiff_jpeg import with_tables
from hematovision_desktop.adapters.images.formats.tiff_layout import Layout, Samples
from hematovision_desktop.adapters.images.formats.tiff_left_over import has_bytes_left
from hematovision_desktop.adapters.images.formats.tiff_tags import Directory
from hematovision_desktop.core.base.late import late

if TYPE_CHECKING:
    from hematovision_desktop.adapters.images.formats import by_pillow
else:  # few TIFF hold WebP
    by_pillow = late("hematovision_desktop.adapters.images.formats.by_pillow")

_SECTOR_BYTES = 512
_MOST_TILES = 1024


def is_spoilt(page: Directory, layout: Layout, content: bytes, samples: Samples) -> bool:
    """Tell whether a page's samples, together with those of other pages that belong to it, show changed data."""
    if layout.compression in (JPEG, OLD_JPEG):
        return _is_jpeg_spoilt(page, layout, content, samples)
    if layout.compression == WEBP:
        return _is_webp_spoilt(page, layout, content, samples)
    if layout.compression not in WITHOUT_SUMS:
        return False
    return (
        has_bytes_left(page, layout, content)
        or _shows_damage(page, layout, samples)
        or (layout.compression == NONE and _has_exchanged_sectors(layout, samples))
    )


def _shows_damage(page: Directory, layout: Layout, samples: Samples) -> bool:
    kind = page.integer(tag.PHOTOMETRIC, 1)
    are_colours = layout.bits >= 8 and kind != tag.PALETTE
    if kind == tag.LAB:  # in grey areas its colours jump from the lowest value to the highest
        samples = samples[:, :, :1]
    apart = np.split(samples, samples.shape[2], axis=2) if layout.planes else [samples]
    return any(shows_damage(one, are_colours=are_colours) for one in apart)


def _has_exchanged_sectors(layout: Layout, samples: Samples) -> bool:
    if layout.bits != 8 * samples.dtype.itemsize:
        return False
    whole = [np.atleast_3d(one) for one in _apart(samples, layout)]
    down, across = layout.down, layout.across
    if not layout.tiled:
        whole = [np.concatenate(whole)] if layout.planes else whole  # as they follow each other
        down = len(whole[0])
    tiles = [
        one[top : top + down, left : left + across]
        for one in whole
        for top in range(0, len(one), down)
        for left in range(0, layout.width, across)
    ]
    return len(tiles) <= _MOST_TILES and any(
        has_exchanged_sectors(as_bytes(tile), _SECTOR_BYTES // samples.dtype.itemsize)
        for tile in tiles
    )


def _is_jpeg_spoilt(page: Directory, layout: Layout, content: bytes, samples: Samples) -> bool:
    whole = _stream(page, layout, content, 0)
    head = read_head(whole)
    if _count(layout) == 1:
        return any(shows_change(one, whole, head) for one in _apart(samples, layout))
    if not _has_spoilt_end(samples, layout, head):
        return False
    # Parts may differ in their quality; the coarsest one explains the most.
    heads = [read_head(_stream(page, layout, content, place)) for place in range(_count(layout))]
    return _has_spoilt_end(samples, layout, max(heads, key=lambda one: one.quanta))


def _is_webp_spoilt(page: Directory, layout: Layout, content: bytes, samples: Samples) -> bool:
    parts = [_stored(page, layout, content, place) for place in range(_count(layout))]
    if any(by_pillow.is_webp_spoilt(part) for part in parts):
        return True
    if not any(by_pillow.is_lossless_webp(part) for part in parts):
        return False
    tiles = (
        samples[top : top + layout.down, left : left + layout.across]
        for top in range(0, layout.height, layout.down)
        for left in range(0, layout.width, layout.across)
    )
    return any(by_pillow.is_lossless_suspect(np.ascontiguousarray(tile)) for tile in tiles)


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
        return [np.ascontiguousarray(samples[:, :, place]) for place in range(samples.shape[2])]
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
    return with_tables(_stored(page, layout, content, place), page.raw(tag.JPEG_TABLES))


def _stored(page: Directory, layout: Layout, content: bytes, place: int) -> bytes:
    columns = -(-layout.width // layout.across)
    rows = -(-layout.height // layout.down)
    down = rows_of(layout, place % (rows * columns), columns)
    return bytes(stored_part(page, layout, content, place, down))
