"""Inspects a left-over write-ahead log before SQLite applies what it can.

SQLite stops silently at the first frame with a wrong checksum: after a crash, that is how the end
is found. A byte changed on the disk looks the same and costs everything after it. Here the two are
distinguished: checksums are chained, so a later complete transaction reveals the change. Layout and
checksums: https://www.sqlite.org/fileformat2.html#the_write_ahead_log
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from enum import Enum
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

HEAD_BYTES, FRAME_HEAD_BYTES = 32, 24
_MAGIC = (0x377F0682, 0x377F0683)
_WRAP = 0xFFFFFFFF
SPOILT = "-wal.spoilt"
"""Ending of a saved write-ahead log that was changed on the disk."""
ASIDE = "-wal.aside"
"""Ending of one from another time or log, which was not applied."""
LARGEST_BYTES = 256_000_000
"""A write-ahead log is emptied at some 8 MB; one larger than this is not inspected."""

Sums = tuple[int, int]


class End(Enum):
    """How a write-ahead log ends."""

    WHOLE = "whole, or in the middle of a frame, or it holds nothing"
    TORN = "a frame of the last transaction is not as it was written: it was being written, or was changed since"
    SPOILT = "a frame of an earlier one is not: it was changed, since each is on the disk before the next begins"


def end_of(path: Path) -> End:
    """Return the state of a write-ahead log's end. Raises OSError.

    A power cut leaves any part of the transaction being written, in any order, and touches no
    other.
    """
    if not 0 < path.stat().st_size <= LARGEST_BYTES:
        return End.WHOLE
    content = path.read_bytes()
    if len(content) <= HEAD_BYTES + FRAME_HEAD_BYTES:
        return End.WHOLE
    magic, _version, page, _number, *salts_and_sums = struct.unpack(">8I", content[:HEAD_BYTES])
    salts, sums = tuple(salts_and_sums[:2]), (salts_and_sums[2], salts_and_sums[3])
    if magic not in _MAGIC or sum_of(content[:24], (0, 0), magic) != sums:
        return End.SPOILT
    step = FRAME_HEAD_BYTES + page
    frames = [content[at : at + step] for at in range(HEAD_BYTES, len(content) - step + 1, step)]
    heads = [struct.unpack(">6I", frame[:FRAME_HEAD_BYTES]) for frame in frames]
    for number, (frame, head) in enumerate(zip(frames, heads, strict=True)):
        inner = sum_of(frame[:8], sums, magic)
        inner = sum_of(frame[FRAME_HEAD_BYTES:], inner, magic)
        if head[2:4] != salts or inner != head[4:6]:
            return _end_at(heads[number:], salts)
        sums = inner
    return End.WHOLE


def _end_at(heads: Sequence[tuple[int, ...]], salts: tuple[int, ...]) -> End:
    """Return how it ends if a frame does not continue the one before. heads: of that frame and those after it."""
    # Frames of an earlier round come after the end; both of their salts differ.
    own = [head for head in heads if head[2:4] == salts]
    if heads[0] not in own and (heads[0][2] == salts[0] or heads[0][3] == salts[1]):
        own.insert(0, heads[0])
    if not own:
        return End.WHOLE
    # The last frame of a transaction states how many pages the file then has.
    return End.SPOILT if any(pages for _, pages, *_ in own[:-1]) else End.TORN


def has_commit(path: Path) -> bool:
    """Return whether a write-ahead log contains a complete transaction, which SQLite applies. Raises OSError.

    The file may be gone: SQLite removes it beside a file without pages.
    """
    if not path.exists() or not HEAD_BYTES <= path.stat().st_size <= LARGEST_BYTES:
        return False
    content = path.read_bytes()
    magic, _version, page, _number, *salts_and_sums = struct.unpack(">8I", content[:HEAD_BYTES])
    salts, sums = tuple(salts_and_sums[:2]), (salts_and_sums[2], salts_and_sums[3])
    if magic not in _MAGIC or sum_of(content[:24], (0, 0), magic) != sums:
        return False
    step = FRAME_HEAD_BYTES + page
    for at in range(HEAD_BYTES, len(content) - step + 1, step):
        found = struct.unpack(">6I", content[at : at + FRAME_HEAD_BYTES])
        sums = sum_of(content[at : at + 8], sums, magic)
        sums = sum_of(content[at + FRAME_HEAD_BYTES : at + step], sums, magic)
        if found[2:4] != salts or found[4:6] != sums:
            return False
        if found[1]:  # only the last frame of a transaction states how many pages the file then has
            return True
    return False


def sum_of(content: bytes, start: Sums, magic: int) -> Sums:
    """Return SQLite's checksum of some bytes, a multiple of eight, continuing another checksum.

    Each word is added to the two sums in turn, and each sum to the other: the results are the words
    times Fibonacci's numbers, the last word times the first of them.
    """
    words = np.frombuffer(content, ">u4" if magic & 1 else "<u4").astype(np.uint32)
    numbers = _fibonacci(len(words) + 2)
    before, here, behind = (int(one) for one in numbers[-3:])
    first = int(words @ numbers[-3:0:-1]) + before * start[0] + here * start[1]
    second = int(words @ numbers[-2:1:-1]) + here * start[0] + behind * start[1]
    return first & _WRAP, second & _WRAP


@lru_cache(8)
def _fibonacci(last: int) -> NDArray[np.uint32]:
    """Return Fibonacci's numbers from the one before 0 on, 1, 0, 1, 1, 2 …, to a place; of each the lower 32 bits."""
    numbers = [1, 0]
    while len(numbers) <= last:
        numbers.append((numbers[-1] + numbers[-2]) & _WRAP)
    return np.array(numbers, np.uint32)
