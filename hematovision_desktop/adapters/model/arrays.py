"""Reads arrays from an .npz archive without trusting its own figures."""

from __future__ import annotations

import io
import math
import zipfile
from collections.abc import Collection
from typing import Any

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

_PIECE_BYTES = 1 << 16
_HEAD_BYTES = 1 << 17
"""More than any head that NumPy reads: the oldest form allows 64 KB, and later ones are limited to 10,000 signs."""


def read_arrays(
    content: bytes, most_bytes: int, names: Collection[str] = ()
) -> dict[str, NDArray[Any]]:
    """Return the arrays by name. Raises ValueError for any fault of the archive.

    most_bytes: all of it unpacked; an archive can hold a thousand times its own size. names: of the
    wanted arrays, if present; all if none is given.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = archive.infolist()
            if sum(one.file_size for one in members) > most_bytes:
                raise ValueError(f"it is longer than {most_bytes:,} bytes when unpacked")
            # Read in full, so that each member's checksum is compared.
            return {
                name: _array(_unpacked(archive, one))
                for one in members
                if (name := one.filename.removesuffix(".npy")) in names or not names
            }
    except ValueError:
        raise
    except Exception as fault:  # zip, zlib, struct and NumPy each raise errors of their own
        raise ValueError(f"{type(fault).__name__}: {fault}") from fault


def _unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytearray:
    # In pieces to their place: unpacked at once, the pieces and the whole would be in memory together.
    content, filled = bytearray(member.file_size), 0
    with archive.open(member) as file:
        while piece := file.read(_PIECE_BYTES):
            content[filled : filled + len(piece)] = piece
            filled += len(piece)
    if filled != member.file_size:
        raise ValueError("a member is not as long as its head says")
    return content


def _array(content: bytearray) -> NDArray[Any]:
    # Not of all the content: that would be another copy of it.
    head = io.BytesIO(memoryview(content)[:_HEAD_BYTES])
    reader = {(1, 0): npy.read_array_header_1_0, (2, 0): npy.read_array_header_2_0}
    shape, is_by_columns, dtype = reader[npy.read_magic(head)](head)
    if dtype.hasobject or math.prod(shape) * dtype.itemsize > len(content) - head.tell():
        raise ValueError("an array is not what its head says")
    # Taken in place: reading it makes two copies.
    values = np.frombuffer(content, dtype, math.prod(shape), head.tell())
    return values.reshape(shape, order="F" if is_by_columns else "C")
