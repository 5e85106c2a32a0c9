"""Whether a WebP's data end where its picture does: the format has no checksum that reveals changed bytes.

After changed bytes a decoder continues without a remark, but reads wrong codes from there on and reaches the last
pixel with data left over. So the picture must not be complete without the last of its bytes.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from typing import TYPE_CHECKING

from hematovision_desktop.core.base.late import late

if TYPE_CHECKING:
    from hematovision_desktop.adapters.images.formats import pillow
else:
    pillow = late("hematovision_desktop.adapters.images.formats.pillow")


_CUT_BYTES, _CUT_OF_ZEROS = 3, 8
"""Without the zeros at its end, a file from libwebp cannot spare its last byte or two (360 of 360, of all kinds);
with them, up to four."""

_PADDING_BYTES = 16
"""Up to this many zeros at the end may be padding; more are the codes of a plain end, or a hole."""


def is_spoilt(content: bytes) -> bool:
    """Tell whether a still WebP that decodes has data left over."""
    still = list(_still(content))
    if len(still) != 1:
        return False
    kind, data = still[0]
    kept = data.rstrip(b"\0")
    is_padded = len(data) - len(kept) <= _PADDING_BYTES
    if not is_padded:
        return _opens(kind, data[:-_CUT_OF_ZEROS])
    # With an odd number of bytes, libwebp takes the padding for data and misses nothing.
    return _opens(kind, kept[: (len(kept) - _CUT_BYTES) // 2 * 2])


def is_lossless(content: bytes) -> bool:
    """Tell whether a WebP keeps every pixel unchanged, so that a joint left by damage is sharp."""
    return any(kind == b"VP8L" for kind, _ in _still(content))


def _still(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the kind and data of each picture that is not a frame of an animation."""
    at = 12
    while at + 8 <= len(content):
        kind, size = struct.unpack_from("<4sI", content, at)
        if kind in (b"VP8 ", b"VP8L"):
            yield kind, content[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _opens(kind: bytes, data: bytes) -> bool:
    padded = data + bytes(len(data) % 2)
    size = 4 + 8 + len(padded)
    head = struct.pack("<4sI4s4sI", b"RIFF", size, b"WEBP", kind, len(data))
    try:
        pillow.Image.open(io.BytesIO(head + padded), formats=("WEBP",)).load()
    except (OSError, SyntaxError, ValueError):
        return False
    return True
