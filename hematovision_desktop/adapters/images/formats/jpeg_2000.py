"""JPEG 2000 with more than 8 bits per colour, whose brightest values Pillow turns black."""

from __future__ import annotations

import struct
from typing import Any, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.formats.depth import to_8_bits
from hematovision_desktop.adapters.images.pixels.refusal import unsupported
from hematovision_desktop.core.cells.field import Pixels

_START = b"\xff\x4f\xff\x51"
_CHANNELS_AT = 40
"""Bytes from the start of the stream to the number of channels (ISO 15444-1, A.5.1)."""

_SIGNED = 0x80
_MOST_BITS = 16
_AS_PLAIN = "Save it as an ordinary TIFF or PNG."


def most_bits(content: bytes) -> int:
    """Return the most bits that any channel of a JPEG 2000 has; 0 if the file does not say."""
    start = content.find(_START)
    try:
        (count,) = struct.unpack_from(">H", content, start + _CHANNELS_AT)
        said = struct.unpack_from(">" + "BBB" * count, content, start + _CHANNELS_AT + 2)[::3]
    except struct.error:
        return 0
    if start < 0 or not said:
        return 0
    if any(one & _SIGNED for one in said):
        raise unsupported("A JPEG 2000 of signed numbers", _AS_PLAIN)
    return int(max(said)) + 1


def check_depth(content: bytes) -> None:
    """Refuse a JPEG 2000 whose kind of numbers no decoder here reads, and name it."""
    bits = most_bits(content)
    if bits > _MOST_BITS:
        raise unsupported(f"A JPEG 2000 of {bits} bits a colour", _AS_PLAIN)


def decode_deep(content: bytes, bits: int) -> Pixels:
    """Return a JPEG 2000 with up to 16 bits per channel as uint8: grey, RGB or RGBA."""
    decoded = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_UNCHANGED)
    if decoded is None:
        raise unsupported("This kind of JPEG 2000", _AS_PLAIN)
    values = cast(NDArray[Any], decoded)
    if values.ndim == 2:
        return to_8_bits(values, bits=16)
    swap = cv2.COLOR_BGRA2RGBA if values.shape[2] == 4 else cv2.COLOR_BGR2RGB
    values = cast(NDArray[Any], cv2.cvtColor(values, swap))
    pixels = to_8_bits(values[:, :, :3], bits=16, stated_top=float((1 << bits) - 1))
    if values.shape[2] < 4:
        return pixels
    alpha = values[:, :, 3].astype(np.float64) * (255 / ((1 << bits) - 1))
    return np.dstack([pixels, np.rint(alpha).astype(np.uint8)])
