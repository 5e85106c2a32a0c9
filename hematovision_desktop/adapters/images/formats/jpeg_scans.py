"""The scans of a JPEG: whether a progressive picture has all it needs, and whether there are holes of zeros."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator, Sequence

from hematovision_desktop.core.base.late_dataclass import dataclass

_MARKER = re.compile(rb"\xff+([^\x00\xd0-\xd7\xff])")
_SOS, _DHT, _EOI = 0xDA, 0xC4, 0xD9
ZERO_RUN = 32
"""This many zero bytes in a row are a sector that was never written, not picture data, unless the code of only
zeros means "nothing more in this block"."""

Segments = Sequence[tuple[int, int, int]]


@dataclass(frozen=True, slots=True)
class Scan:
    """One scan. start, end: of its data. components: their numbers. first, last: coefficients.

    high, low: bits of precision before and after it. empty_codes: whether the code of only zeros means, for every
    component, that nothing more follows in a block. codes: the table of a scan without means, as its segment holds it.
    """

    start: int
    end: int
    components: tuple[int, ...]
    first: int
    last: int
    high: int
    low: int
    empty_codes: bool
    codes: bytes = b""


def scans_of(content: bytes, at: int, head: Segments) -> Iterator[Scan]:
    """Yield the scans from the first one's marker to the end marker, or as many as there are."""
    tables: dict[int, bytes] = {}
    for mark, start, end in head:
        if mark == _DHT:
            _note_tables(tables, content, start, end)
    while content[at + 1 : at + 2] == bytes([_SOS]):
        count = content[at + 4]
        body = content[at + 5 : at + 5 + 2 * count + 3]
        if len(body) < 2 * count + 3:
            return
        start = at + 2 + struct.unpack_from(">H", content, at + 2)[0]
        behind = _MARKER.search(content, start)
        end = behind.start() if behind else len(content)
        first, last, bits = body[2 * count :]
        used = _used(body[1 : 2 * count : 2], first, last)
        empty = bool(tables) and all(tables.get(table, b"")[16:17] == b"\0" for table in used)
        codes = tables.get(16 + (body[1] & 15), b"") if count == 1 and first > 0 else b""
        components = tuple(body[: 2 * count : 2])
        yield Scan(start, end, components, first, last, bits >> 4, bits & 15, empty, codes)
        at = end
        while behind is not None and content[behind.end() - 1] not in (_SOS, _EOI):
            at = behind.end() - 2
            if at + 4 > len(content):
                return
            size = struct.unpack_from(">H", content, at + 2)[0]
            if content[at + 1] == _DHT:
                _note_tables(tables, content, at + 4, at + 2 + size)
            behind = _MARKER.search(content, at + 2 + size)
        if behind is None:
            return
        at = behind.end() - 2


def _used(selectors: bytes, first: int, last: int) -> set[int]:
    """Return the tables that a scan needs: 0 to 3 for DC, 16 to 19 for AC."""
    direct = {one >> 4 for one in selectors} if first == 0 else set()
    others = {16 + (one & 15) for one in selectors} if last > 0 else set()
    return direct | others


def _note_tables(tables: dict[int, bytes], content: bytes, at: int, end: int) -> None:
    """Store each table: how many codes of each length, then symbols; the code of the first consists of zeros only."""
    while at + 17 < end <= len(content):
        after = at + 17 + sum(content[at + 1 : at + 17])
        tables[content[at]] = content[at + 1 : min(after, end)]
        at = after


def has_all(scans: Sequence[Scan]) -> bool:
    """Tell whether a progressive picture's scans supply every coefficient down to its last bit."""
    left: dict[int, list[int]] = {}
    for scan in scans:
        for component in scan.components:
            bits = left.setdefault(component, [1] * 64)
            for place in range(scan.first, min(scan.last, 63) + 1):
                bits[place] = scan.low
    return bool(left) and all(max(bits) == 0 for bits in left.values())


def has_hole(content: bytes, scans: Sequence[Scan]) -> bool:
    """Tell whether a scan's data has a run of zeros that no picture has; the very end of the data does not count."""
    zeros = bytes(ZERO_RUN)
    return any(
        not scan.empty_codes and scan.high == 0 and zeros in _data(content, scan) for scan in scans
    )


def _data(content: bytes, scan: Scan) -> bytes:
    return content[scan.start : scan.end].rstrip(b"\0")
