"""A picture beside a damaged one in the same file is read, and its cells wait."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from odd_tiffs import drawn, grey
from tiff_writer import Tiff

from hematovision_desktop.adapters.images.reader import decode
from hematovision_desktop.core.base.errors import FailureCode, FieldUnreadable
from hematovision_desktop.core.cells.field import FieldNote


def two_fields() -> bytes:
    return Tiff().page(drawn()).page(drawn(5)).bytes()


def pointing_far() -> bytes:
    content = Tiff().page(drawn()).bytes()
    return content[:-4] + struct.pack("<I", 0x7FFFFFF0)


def with_one_spoilt(count: int) -> bytes:
    file = Tiff()
    for place in range(count):
        spoilt = {"compression": 8, "data": [b"garbage" * 100]} if place == 1 else {}
        file.page(grey(drawn(1 + 4 * place)), **spoilt)
    return file.bytes()


@pytest.mark.parametrize("content", [two_fields()[:-60], two_fields()[:-100_000], pointing_far()])
def test_the_page_before_a_lost_directory_is_read_and_doubted(content: bytes) -> None:
    pixels, notes = decode(content)
    assert (pixels == drawn()).all()
    assert FieldNote.DAMAGE_SUSPECTED in notes


@pytest.mark.parametrize("count", [2, 3])
def test_reads_a_grey_page_beside_a_damaged_one_with_doubt(count: int) -> None:
    pixels, notes = decode(with_one_spoilt(count))
    assert np.array_equal(pixels[:, :, 0], grey(drawn(1)))
    assert FieldNote.DAMAGE_SUSPECTED in notes


def test_a_file_whose_first_page_is_lost_is_refused() -> None:
    with pytest.raises(FieldUnreadable) as refused:
        decode(Tiff().page(drawn()).bytes()[:-60])
    assert refused.value.failure.code is FailureCode.DAMAGED
