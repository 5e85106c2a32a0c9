"""A zip of uncompressed files, written in exactly one way, so that equal files give equal bytes.

Any program can open it. What is read must give the same bytes when written again. So nothing can hide between the
files, in a comment or in a second list of files, and nothing can grow when it is unpacked. Format: PKWARE APPNOTE
6.3, sections 4.3.7, 4.3.12 and 4.3.16.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator, Mapping
from itertools import chain

_LOCAL = struct.Struct("<4sHHHHHIIIHH")
_CENTRAL = struct.Struct("<4sHHHHHHIIIHHHHHII")
_END = struct.Struct("<4sHHHHIIH")
LOCAL_MARK, _CENTRAL_MARK, _END_MARK = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_SUMS_AT, _NAME_AT = 14, 26
"""Where a local header holds its checksum and sizes, and where the lengths of names and the name begin."""

_VERSION, _TIME, _DAY = 20, 0, 0x21
"""Zip 2.0. No time is recorded: all files are dated 1980-01-01, the first day that the format can express."""
_MOST_FILES = 0xFFFF
_READABLE_BY_ITS_OWNER = 0o600 << 16


class NotStoredZip(ValueError):
    """Bytes that this module did not write. is_short: they are only cut short."""

    def __init__(self, *, is_short: bool = False) -> None:
        super().__init__("it ends too early" if is_short else "it is another kind of zip")
        self.is_short = is_short


def begins_with(content: bytes, name: str) -> bool:
    """Tell whether content begins as such a zip does whose first file has this name."""
    title = name.encode("ascii")
    named = _LOCAL.pack(LOCAL_MARK, _VERSION, 0, 0, _TIME, _DAY, 0, 0, 0, len(title), 0) + title
    return (
        content[:_SUMS_AT] == named[:_SUMS_AT]
        and content[_NAME_AT : len(named)] == named[_NAME_AT:]
    )


def stored_zip(files: Mapping[str, bytes]) -> Iterator[bytes]:
    """Yield the pieces of a zip of some files, in their order. Names must be ASCII."""
    if len(files) >= _MOST_FILES:
        raise ValueError("a zip of this kind holds fewer files")
    listed, place = [], 0
    for name, content in files.items():
        title = name.encode("ascii")
        told = (zlib.crc32(content), len(content), len(content), len(title), 0)
        head = _LOCAL.pack(LOCAL_MARK, _VERSION, 0, 0, _TIME, _DAY, *told) + title
        yield head
        yield content
        entry = (_VERSION, _VERSION, 0, 0, _TIME, _DAY, *told)
        row = _CENTRAL.pack(_CENTRAL_MARK, *entry, 0, 0, 0, _READABLE_BY_ITS_OWNER, place)
        listed.append(row + title)
        place += len(head) + len(content)
    yield from listed
    size, count = sum(map(len, listed)), len(files)
    yield _END.pack(_END_MARK, 0, 0, count, count, size, place, 0)


def read_stored_zip(content: bytes) -> dict[str, bytes]:
    """Return the files of such a zip by name. Raises NotStoredZip for anything else."""
    files: dict[str, bytes] = {}
    place = 0
    while content[place : place + 4] == LOCAL_MARK:
        place = _take(content, place, files)
    if len(content) - place < len(LOCAL_MARK) and LOCAL_MARK.startswith(content[place:]):
        raise NotStoredZip(is_short=True)
    at = 0
    for piece in stored_zip(files):
        there = content[at : at + len(piece)]
        if there != piece:
            raise NotStoredZip(is_short=len(there) < len(piece) and piece.startswith(there))
        at += len(piece)
    if at != len(content):
        raise NotStoredZip
    return files


def _take(content: bytes, place: int, files: dict[str, bytes]) -> int:
    """Read the file at a place; return where the next one begins."""
    if place + _LOCAL.size > len(content):
        raise NotStoredZip(is_short=True)
    told = _LOCAL.unpack_from(content, place)
    size, length = int(told[8]), int(told[9])
    start = place + _LOCAL.size + length
    if start + size > len(content):
        raise NotStoredZip(is_short=True)
    try:
        name = content[place + _LOCAL.size : start].decode("ascii")
    except UnicodeDecodeError as wrong:
        raise NotStoredZip from wrong
    if name in files or len(files) >= _MOST_FILES - 1:
        raise NotStoredZip
    files[name] = content[start : start + size]
    return start + size


def joined(files: Mapping[str, bytes]) -> bytes:
    """Return such a zip as one piece."""
    return b"".join(chain(stored_zip(files)))
