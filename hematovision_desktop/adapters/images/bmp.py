"""Whether a BMP file goes on behind what its own header says: another file's end was joined to it."""

from __future__ import annotations

import struct

_INFO_HEADER_BYTES = 40
_AS_THEY_ARE = (0, 3)
"""Ways to store pixels without compression: plain, and with masks for each colour."""

_LEAST_BYTES = 512
"""Some writers round a file's length up; a sector more is no rounding."""


def has_tail(content: bytes) -> bool:
    """Tell whether more lies behind a BMP's pixels than any writer leaves."""
    if len(content) < 14 + _INFO_HEADER_BYTES or not content.startswith(b"BM"):
        return False
    stated, _, start, header = struct.unpack_from("<4I", content, 2)
    if header < _INFO_HEADER_BYTES:
        return False
    width, height, _, bits, method = struct.unpack_from("<iiHHI", content, 18)
    end = max(stated, start)
    if method in _AS_THEY_ARE:
        end = max(end, start + abs(height) * ((width * bits + 31) // 32 * 4))
    elif stated <= start:
        return False
    return bool(len(content) - end >= _LEAST_BYTES)
