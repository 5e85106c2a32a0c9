"""JPEG inside a TIFF: each strip or tile is a picture whose tables may lie in a tag of the page."""

from __future__ import annotations

from hematovision_desktop.adapters.images.formats.jpeg import (
    END,
    check_head,
    decode_mended,
    read_head,
)
from hematovision_desktop.adapters.images.pixels.refusal import damaged
from hematovision_desktop.core.cells.field import Pixels

_START = b"\xff\xd8"
_COLOUR_MARKS = (0xE0, 0xEE)
_ADOBE = b"\xff\xee\x00\x0eAdobe\x00\x64\x00\x00\x00\x00"


def decode_in_tiff(stream: bytes, tables: bytes, components: int, *, is_ycc: bool | None) -> Pixels:
    """Return the pixels of a strip or tile, uint8 (rows, columns, components).

    is_ycc: whether the TIFF's tags say that colours are stored as YCbCr; this goes before the stream's own markers.
    None if the tags say neither this nor RGB; the markers then decide.
    """
    head = read_head(stream)
    check_head(head)
    if head.components != components:
        raise damaged()
    left_out = () if is_ycc is None else _COLOUR_MARKS
    own = b"".join(
        stream[start - 4 : end] for mark, start, end in head.segments if mark not in left_out
    )
    said = b"" if is_ycc is None else _ADOBE + bytes([1 if is_ycc else 0])
    whole = _START + said + _common(tables) + own + stream[head.scan :]
    pixels = decode_mended(whole, read_head(whole))
    return pixels if pixels.ndim == 3 else pixels[:, :, None]


def with_tables(stream: bytes, tables: bytes) -> bytes:
    """Return a strip or tile with the tables of its page, as a JPEG of its own."""
    return _START + _common(tables) + stream[len(_START) :]


def _common(tables: bytes) -> bytes:
    end = tables.rfind(END)
    return tables[len(_START) : end] if end > 0 else tables[len(_START) :]
