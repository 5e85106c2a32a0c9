"""Whether a TIFF without checksums holds more than its tags account for: leftovers that damage causes.

A changed code of LZW or PackBits stands for a different number of bytes than the code that was written. The strip
then ends too early, which is refused, or has bytes left. If a file ends with the end of another file, it is longer
than its own pages reach.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

import cv2
import numpy as np

from hematovision_desktop.adapters.images.formats import tiff_tags as tag
from hematovision_desktop.adapters.images.formats.tiff_codecs import (
    LZW,
    NONE,
    PACKBITS,
    rows_of,
    stored_part,
    stride_of,
)
from hematovision_desktop.adapters.images.formats.tiff_layout import Layout
from hematovision_desktop.adapters.images.formats.tiff_tags import MOST_PAGES, Directory
from hematovision_desktop.adapters.images.formats.tiff_words import stack_of

_MOST_PARTS = 256
"""How many strips are examined; in a file with one strip per row, damage spoils no more than that row."""

_LEAST_TAIL_BYTES = 512
"""As after a BMP: some writers round a file's length up."""

_MORE_BYTES = 8
_WIDEST_PX = 1 << 19
_HEAD_BYTES = 8 + 2 + 10 * 12 + 4

_PRIVATE = 32768
_NO_POINTERS = frozenset((33432, 33723, 34377, 34675, 50838, 50839))
"""Tags from this number on belong to vendors, who attach their own data to a file. But copyright, IPTC, Photoshop,
profile and ImageJ tags hold all of their data themselves."""


def has_bytes_left(page: Directory, layout: Layout, content: bytes) -> bool:
    """Tell whether a compressed strip or tile unpacks to more than it should hold."""
    if layout.compression not in (LZW, PACKBITS):
        return False
    across = -(-layout.width // layout.across)
    each = across * -(-layout.height // layout.down)
    count = each * (layout.samples if layout.planes else 1)
    return count <= _MOST_PARTS and any(
        _unpacks_to_more(page, layout, content, place, rows_of(layout, place % each, across))
        for place in range(count)
    )


def _unpacks_to_more(
    page: Directory, layout: Layout, content: bytes, place: int, down: int
) -> bool:
    if page.integer(tag.FILL_ORDER, 1) == 2:
        return False
    stored = stored_part(page, layout, content, place, down)
    stride = stride_of(layout)
    if not _holds_more(stored, layout.compression, down * stride):
        return False
    # Some writers pad the last strip to as many rows as the others.
    whole = layout.down * stride
    is_filled = down < layout.down and _holds_more(stored, layout.compression, whole - 1)
    return not is_filled or _holds_more(stored, layout.compression, whole)


def _holds_more(stored: bytes | memoryview, compression: int, count: int) -> bool:
    """Tell whether codes unpack to more than this many bytes, with at least one of the extra ones not zero.

    OpenCV is asked for a few more bytes, as grey pixels: if they are missing, it prints no message and leaves them
    zero.
    """
    down = -(-count // _WIDEST_PX)
    across = -(-(count + _MORE_BYTES) // down)
    long, short = 4, 3
    entries = (
        *((tag.WIDTH, long, across), (tag.HEIGHT, long, down), (tag.BITS, short, 8)),
        *((tag.COMPRESSION, short, compression), (tag.PHOTOMETRIC, short, tag.BLACK_IS_ZERO)),
        *((tag.STRIP_OFFSETS, long, _HEAD_BYTES), (tag.SAMPLES, short, 1)),
        *((tag.ROWS_PER_STRIP, long, down), (tag.STRIP_BYTES, long, len(stored))),
        (tag.PLANAR, short, 1),
    )
    listed = b"".join(struct.pack("<HHII", one, kind, 1, value) for one, kind, value in entries)
    head = b"II*\0" + struct.pack("<IH", 8, len(entries)) + listed + bytes(4)
    whole = np.frombuffer(b"".join((head, stored)), np.uint8)
    try:
        pixels = cv2.imdecode(whole, cv2.IMREAD_UNCHANGED)
    except cv2.error:
        return False
    return pixels is not None and bool(pixels.ravel()[count:].any())


def has_tail(pages: Sequence[Directory], content: bytes) -> bool:
    """Tell whether a file continues after all that its pages take. pages: all of them, including hidden ones."""
    stack = stack_of(pages[0], (pages[0].width, pages[0].height))
    is_hidden = len(pages) == 1 and stack is not None and stack.images > 1
    if is_hidden or len(pages) >= MOST_PAGES:
        return False
    reach = max(page.reaches for page in pages)
    for page in pages:
        end = _data_end(page)
        if end is None:
            return False
        reach = max(reach, end)
    tail = content[reach:]
    return len(tail) >= _LEAST_TAIL_BYTES and len(set(tail[:: len(tail) // 256])) > 1


def _data_end(page: Directory) -> int | None:
    """Return where a page's data end, or None if its tags do not say for certain."""
    if any(number >= _PRIVATE and number not in _NO_POINTERS for number in page.tags):
        return None
    is_tiled = tag.TILE_OFFSETS in page.tags
    starts = page.integers(tag.TILE_OFFSETS if is_tiled else tag.STRIP_OFFSETS)
    sizes = page.integers(tag.TILE_BYTES if is_tiled else tag.STRIP_BYTES)
    bits = page.integer(tag.SAMPLES, 1) * page.integer(tag.BITS, 1)
    if (
        page.integer(tag.COMPRESSION, 1) == NONE
        and sum(sizes) < page.height * page.width * bits // 8
    ):
        return None  # some writers state wrong counts
    if len(starts) != len(sizes) or tag.OLD_JPEG_OFFSET in page.tags:
        return None
    return max((start + size for start, size in zip(starts, sizes, strict=True)), default=0)
