"""What lies in a left-over write-ahead log, looked at before SQLite takes what it can of it.

SQLite stops at the first frame whose sum is wrong and says nothing: after a crash that is how the end
is found. A byte that the disk changed looks the same to it and costs everything behind. Here it is
told apart: sums follow each other, so that whatever was written behind gives the change away.
Layout and sums: https://www.sqlite.org/fileformat2.html#the_write_ahead_log
"""

from __future__ import annotations

import struct
from pathlib import Path

_HEAD_BYTES, _FRAME_HEAD_BYTES = 32, 24
_MAGIC = (0x377F0682, 0x377F0683)
_WRAP = 0xFFFFFFFF
SPOILT = "-wal.spoilt"
"""The ending of what is kept of one that was changed on the disk."""
ASIDE = "-wal.aside"
"""The ending of one that was of another time or log, and was not taken in."""
LARGEST_BYTES = 256_000_000
"""A write-ahead log is emptied at some 8 MB; one that grew beyond this is not looked at."""

Sums = tuple[int, int]


def is_spoilt(path: Path) -> bool:
    """Whether frames of a write-ahead log were changed after they were written.

    False for one that merely ends in the middle of a frame, or holds nothing. The very last frame
    cannot be told from one that was cut short by a power cut; it counts as spoilt. Raises OSError.
    """
    if not 0 < path.stat().st_size <= LARGEST_BYTES:
        return False
    content = path.read_bytes()
    if len(content) <= _HEAD_BYTES + _FRAME_HEAD_BYTES:
        return False
    magic, _version, page, _number, *salts_and_sums = struct.unpack(">8I", content[:_HEAD_BYTES])
    salts, sums = tuple(salts_and_sums[:2]), (salts_and_sums[2], salts_and_sums[3])
    if magic not in _MAGIC or sum_of(content[:24], (0, 0), magic) != sums:
        return True
    step = _FRAME_HEAD_BYTES + page
    frames = [content[at : at + step] for at in range(_HEAD_BYTES, len(content) - step + 1, step)]
    for number, frame in enumerate(frames):
        found = struct.unpack(">6I", frame[:_FRAME_HEAD_BYTES])
        if found[2:4] == salts:
            inner = sum_of(frame[:8], sums, magic)
            inner = sum_of(frame[_FRAME_HEAD_BYTES:], inner, magic)
            if inner == found[4:6]:
                sums = inner
                continue
            return True
        # Frames of an earlier round lie behind the end; both of their salts are others.
        partly = found[2] == salts[0] or found[3] == salts[1]
        return partly or any(
            struct.unpack(">2I", later[8:16]) == salts for later in frames[number + 1 :]
        )
    return False


def has_commit(path: Path) -> bool:
    """Whether a write-ahead log holds a transaction to its end, which SQLite takes. Raises OSError."""
    if not 0 < path.stat().st_size <= LARGEST_BYTES:
        return False
    content = path.read_bytes()
    if len(content) < _HEAD_BYTES:
        return False
    magic, _version, page, _number, *salts_and_sums = struct.unpack(">8I", content[:_HEAD_BYTES])
    salts, sums = tuple(salts_and_sums[:2]), (salts_and_sums[2], salts_and_sums[3])
    step = _FRAME_HEAD_BYTES + page
    for at in range(_HEAD_BYTES, len(content) - step + 1, step):
        found = struct.unpack(">6I", content[at : at + _FRAME_HEAD_BYTES])
        sums = sum_of(content[at : at + 8], sums, magic)
        sums = sum_of(content[at + _FRAME_HEAD_BYTES : at + step], sums, magic)
        if found[2:4] != salts or found[4:6] != sums:
            return False
        if found[1]:  # how many pages the file then has: the last frame of a transaction
            return True
    return False


def sum_of(content: bytes, start: Sums, magic: int) -> Sums:
    """Return SQLite's sum over some bytes, a multiple of eight, behind another sum."""
    order = ">" if magic & 1 else "<"
    first, second = start
    words = iter(struct.unpack(f"{order}{len(content) // 4}I", content))
    for one in words:
        first = (first + one + second) & _WRAP
        second = (second + next(words) + first) & _WRAP
    return first, second
