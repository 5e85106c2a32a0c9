"""What a BMP's own header shows: whether data follow the picture, and which kind cannot be read."""

from __future__ import annotations

import struct

_INFO_HEADER_BYTES = 40
_AS_THEY_ARE = (0, 3)
"""Ways to store pixels without compression: plain, and with masks for each colour."""

_LEAST_BYTES = 512
"""Some writers round a file's length up; a whole extra sector is not rounding."""


_HELD = {4: "that holds a JPEG", 5: "that holds a PNG"}


def odd_kind(content: bytes) -> str:
    """Return the kind of a complete BMP that no decoder can read; empty if the file is cut short."""
    if len(content) < 14 + _INFO_HEADER_BYTES or not content.startswith(b"BM"):
        return ""
    start, header = struct.unpack_from("<2I", content, 10)
    if header < _INFO_HEADER_BYTES:
        return ""
    width, height, _, bits, method, size = struct.unpack_from("<iiHHII", content, 18)
    if method in _AS_THEY_ARE:
        size = abs(height) * ((width * bits + 31) // 32 * 4)
    if start + size > len(content):
        return ""
    return f"A BMP {_HELD.get(method, f'of {bits} bits and method {method}')}"


def has_tail(content: bytes) -> bool:
    """Return whether more data follow a BMP's pixels than any writer adds."""
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
