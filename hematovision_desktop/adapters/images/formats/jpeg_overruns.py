"""Whether a scan of a progressive JPEG says that nothing follows in more blocks than are left.

A single code may say this of thousands of blocks. After changed data the decoder reads wrong codes for blocks that lie
elsewhere, and if it ends with such a code, libjpeg stops at the last block without a remark. So each scan is decoded
once more for a picture with one block more: sound data then end too early.
"""

from __future__ import annotations

import struct

import simplejpeg

from hematovision_desktop.adapters.images.formats.jpeg_scans import Scan, Segments, scans_of

_SOF2, _DHT, _DQT, _SOS = 0xC2, 0xC4, 0xDB, 0xDA
_START, _END = b"\xff\xd8", b"\xff\xd9"
_BLOCK, _MOST_ACROSS = 8, 8191
"""Pixels, and how many blocks the longest side of a JPEG has."""

_ONE_CODE = bytes([1, *[0] * 15, 0])
"""A table with a single code of one zero bit: the mean is the same as in the block before."""

_SIZES = 8
"""How many numbers of blocks are tried: one that is prime may not fit any picture."""


def has_overrun(content: bytes, at: int, head: Segments) -> bool:
    """Tell whether a scan covers more blocks than the picture has. at: where the first scan's marker is.

    Only first passes over some coefficients of one component count: a later pass depends on them.
    """
    frame = next((start, end) for mark, start, end in head if mark == _SOF2)
    return any(
        scan.first > 0 and scan.high == 0 and scan.codes and _covers_more(content, scan, frame)
        for scan in scans_of(content, at, head)
    )


def _covers_more(content: bytes, scan: Scan, frame: tuple[int, int]) -> bool:
    """Tell whether a scan's data suffice for one block more. frame: start and end of the frame header's body."""
    blocks = _blocks_of(content, scan.components[0], frame)
    size = next(
        (
            (across, count // across)
            for count in range(blocks + 1, blocks + 1 + _SIZES)
            for across in range(1 + count // _MOST_ACROSS, min(count, _MOST_ACROSS) + 1)
            if count % across == 0
        ),
        None,
    )
    if not blocks or size is None:
        return False
    try:
        simplejpeg.decode_jpeg(
            _alone(content, scan, *size), "GRAY", strict=True, min_height=1, min_width=1
        )
    except ValueError:
        return False
    return True


def _blocks_of(content: bytes, component: int, frame: tuple[int, int]) -> int:
    """Return how many blocks a component has in a scan of its own (ITU-T T.81, A.2.2); 0 if it is not listed."""
    start, end = frame
    sizes: tuple[int, int, int] = struct.unpack_from(">HHB", content, start + 1)
    height, width, count = sizes
    listed = [content[at : at + 3] for at in range(start + 6, min(start + 6 + 3 * count, end), 3)]
    factors = {one[0]: (one[1] >> 4, one[1] & 15) for one in listed if len(one) == 3}
    if component not in factors or not all(all(pair) for pair in factors.values()):
        return 0
    across, down = factors[component]
    wide = -(-width * across // max(one for one, _ in factors.values()))
    high = -(-height * down // max(one for _, one in factors.values()))
    return -(-wide // _BLOCK) * -(-high // _BLOCK)


def _alone(content: bytes, scan: Scan, across: int, down: int) -> bytes:
    """Return a grey JPEG of so many blocks that has one scan, behind one with the same mean for all blocks."""
    whole, rest = divmod(across * down, 8)
    same = bytes(whole) + (bytes([0xFF >> rest]) if rest else b"")
    size = struct.pack(">BHHB", 8, down * _BLOCK, across * _BLOCK, 1)
    return b"".join(
        (
            _START,
            _segment(_DQT, bytes([0, *[1] * 64])),
            _segment(_SOF2, size + bytes([1, 0x11, 0])),
            _segment(_DHT, b"\0" + _ONE_CODE),
            _segment(_SOS, bytes([1, 1, 0, 0, 0, 0])),
            same,
            _segment(_DHT, b"\x10" + scan.codes),
            _segment(_SOS, bytes([1, 1, 0, scan.first, scan.last, scan.low])),
            content[scan.start : scan.end],
            _END,
        )
    )


def _segment(mark: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, mark, len(body) + 2) + body
