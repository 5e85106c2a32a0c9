"""The samples of one TIFF page as numbers: combines strips or tiles according to the page's tags."""

from __future__ import annotations

import numpy as np

from hematovision_desktop.adapters.images.formats import tiff_tags as tag
from hematovision_desktop.adapters.images.formats.tiff_codecs import (
    check_compression,
    is_picture_inside,
    read_parts,
)
from hematovision_desktop.adapters.images.formats.tiff_layout import (
    AS_PLAIN,
    FLOAT,
    SIGNED,
    UNDEFINED,
    UNSIGNED,
    Layout,
    Samples,
    layout_of,
)
from hematovision_desktop.adapters.images.formats.tiff_tags import Directory
from hematovision_desktop.adapters.images.pixels.refusal import damaged, unsupported


def read_samples(page: Directory, content: bytes) -> Samples:
    """Return the samples of a page; raise FieldUnreadable if some are missing or their kind is unknown."""
    layout = layout_of(page)
    _check_kind(layout)
    _check_chroma(page, layout)
    planes = layout.samples if layout.planes else 1
    rows, columns = -(-layout.height // layout.down), -(-layout.width // layout.across)
    if len(layout.offsets) < planes * rows * columns:
        raise damaged()
    check_compression(layout)
    whole: Samples | None = None
    for part in read_parts(page, layout, content):
        if whole is None:
            whole = np.empty((layout.height, layout.width, layout.samples), part.samples.dtype)
        bottom = min(part.top + len(part.samples), layout.height)
        right = min(part.left + layout.across, layout.width)
        which = slice(part.plane, part.plane + 1) if layout.planes else slice(None)
        seen = part.samples[: bottom - part.top, : right - part.left]
        whole[part.top : bottom, part.left : right, which] = seen
    if whole is None:
        raise damaged()
    return whole


def _check_chroma(page: Directory, layout: Layout) -> None:
    """Refuse colour differences with coarser resolution than the light, which are stored in a different order."""
    if page.integer(tag.PHOTOMETRIC) != tag.YCC:
        return
    if page.integers(tag.CHROMA_SAMPLING, (2, 2)) == (1, 1):
        return
    if not is_picture_inside(layout):
        raise unsupported("A TIFF with reduced colours (YCbCr) that is not JPEG inside", AS_PLAIN)
    if layout.planes:
        raise unsupported("A TIFF with reduced colours (YCbCr) in planes of their own", AS_PLAIN)


def _check_kind(layout: Layout) -> None:
    bits, kind = layout.bits, layout.kind
    if kind == FLOAT and bits not in (16, 32, 64):
        raise unsupported(f"A TIFF of {bits}-bit floating point numbers", AS_PLAIN)
    if kind not in (UNSIGNED, SIGNED, FLOAT, UNDEFINED):
        raise unsupported("A TIFF of complex numbers", AS_PLAIN)
    if kind == SIGNED and bits not in (8, 16, 32, 64):
        raise unsupported(f"A TIFF of {bits}-bit signed numbers", AS_PLAIN)
    if bits > 32 and bits != 64:
        raise unsupported(f"A TIFF of {bits} bits", AS_PLAIN)
