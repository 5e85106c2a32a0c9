"""A BMP of an unsupported kind is named, and called damaged only if it is cut short."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from bad_input import encode
from odd_tiffs import drawn

from hematovision_desktop.adapters.images.reader import decode
from hematovision_desktop.core.base.errors import FailureCode, FieldUnreadable

RED_FIRST = struct.pack("<3I", 0xFF, 0xFF00, 0xFF0000)


def bitmap(data: bytes, bits: int, method: int, masks: bytes = b"") -> bytes:
    """Return a BMP of a drawn field's size, with rows from bottom to top."""
    height, width = drawn().shape[:2]
    head = struct.pack(
        "<IiiHHIIiiII", 40, width, height, 1, bits, method, len(data), 2835, 2835, 0, 0
    )
    start = 14 + len(head) + len(masks)
    return b"BM" + struct.pack("<IHHI", start + len(data), 0, 0, start) + head + masks + data


ROWS = np.dstack([drawn()[::-1], np.zeros(drawn().shape[:2], np.uint8)]).tobytes()
ODD = {
    "red first": (bitmap(ROWS, 32, 3, RED_FIRST), "32 bits and method 3"),
    "JPEG": (bitmap(encode(drawn(), "JPEG"), 0, 4), "holds a JPEG"),
    "PNG": (bitmap(encode(drawn(), "PNG"), 0, 5), "holds a PNG"),
}


def failure_of(content: bytes) -> tuple[FailureCode, str]:
    with pytest.raises(FieldUnreadable) as refused:
        decode(content)
    return refused.value.failure.code, refused.value.failure.message


@pytest.mark.parametrize("name", ODD)
def test_an_odd_bmp_is_named_and_damaged_only_where_it_is_cut(name: str) -> None:
    content, word = ODD[name]
    code, message = failure_of(content)
    assert code is FailureCode.UNSUPPORTED_KIND
    assert word in message
    assert failure_of(content[: len(content) // 2])[0] is FailureCode.DAMAGED
