"""Whether a JPEG file holds more than its first picture: in its own list (CIPA DC-007, multi-picture format), or
behind the first, as in a film of JPEGs or in files that were joined.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from hematovision_desktop.adapters.images.formats.tiff_tags import read_directory
from hematovision_desktop.core.base.errors import FieldUnreadable

_MARK = b"MPF\0"
_ENTRIES = 0xB002
_ENTRY_BYTES = 16
_START = b"\xff\xd8\xff"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_GAIN = (b"hdrgm", b"urn:iso:std:iso:ts:21496", b"HDRGainMap")
"""How a telephone marks a map of brightness beside its picture; such a map is sometimes as large as the picture."""

_HEAD_BYTES = 1 << 16
_MOST_PICTURES, _MOST_SEGMENTS = 16, 256
"""How many pictures are looked at: a file may have been made to keep the program busy."""


def holds_another_field(content: bytes, segments: list[tuple[int, int, int]], scan: int) -> bool:
    """Tell whether a file holds another colour picture as large as the first that is not a map of its brightness.

    segments: of the first picture's header: marker, start and end of each body. scan: where its data begin. A list
    that cannot be read counts as empty.
    """
    return _lists_another(content, segments) or _another_follows(content, scan)


def _another_follows(content: bytes, scan: int) -> bool:
    """Tell whether a picture as large as the first begins behind it; no start marker occurs in a picture's data."""
    at = content.find(_START, scan)
    if at < 0:
        return False
    ours = _frame_of(content, 0)
    for _ in range(_MOST_PICTURES):
        if ours is None or at < 0:
            return False
        if _frame_of(content, at) == ours and not _is_gain(content, at):
            return True
        at = content.find(_START, at + len(_START))
    return False


def _lists_another(content: bytes, segments: list[tuple[int, int, int]]) -> bool:
    for mark, start, end in segments:
        if mark == 0xE2 and content.startswith(_MARK, start):
            base = start + len(_MARK)
            ours = _frame_of(content, 0)
            return ours is not None and any(
                _frame_of(content, base + offset) == ours and not _is_gain(content, base + offset)
                for offset in _offsets(content[base:end])
            )
    return False


def _offsets(index: bytes) -> Iterator[int]:
    """Yield where each further picture begins, counted from the index."""
    try:
        directory = read_directory(index)
    except FieldUnreadable:
        return
    entries = b"" if directory is None else directory.raw(_ENTRIES)
    order = ">" if index[:2] == b"MM" else "<"
    count = min(len(entries) // _ENTRY_BYTES, _MOST_PICTURES)
    for at in range(0, count * _ENTRY_BYTES, _ENTRY_BYTES):
        offset = struct.unpack_from(order + "I", entries, at + 8)[0]
        if offset:  # it is 0 for the first picture
            yield offset


def _frame_of(content: bytes, at: int) -> tuple[int, int] | None:
    """Return the height and width of the colour JPEG that begins there, or None if none does."""
    if not content.startswith(_START, at):
        return None
    at += 2
    for _ in range(_MOST_SEGMENTS):
        if at + 10 > len(content) or content[at] != 0xFF:
            break
        mark, size = content[at + 1], struct.unpack_from(">H", content, at + 2)[0]
        if mark in _FRAMES:
            height, width, components = struct.unpack_from(">HHB", content, at + 5)
            return (height, width) if components > 1 else None
        at += 2 + size
    return None


def _is_gain(content: bytes, at: int) -> bool:
    head = content[at : at + _HEAD_BYTES]
    return any(word in head for word in _GAIN)
