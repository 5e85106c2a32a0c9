"""Decompresses the data in a TIFF page's strips and tiles."""

from __future__ import annotations

import io
import lzma
import struct
import zlib
from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from hematovision_desktop.adapters.images.formats import tiff_tags as tag
from hematovision_desktop.adapters.images.formats.tiff_jpeg import decode_in_tiff
from hematovision_desktop.adapters.images.formats.tiff_layout import (
    AS_PLAIN,
    SIGNED,
    UNSIGNED,
    Layout,
    Samples,
    unpack,
)
from hematovision_desktop.adapters.images.formats.tiff_tags import Directory
from hematovision_desktop.adapters.images.pixels.refusal import damaged, unsupported
from hematovision_desktop.adapters.images.pixels.side_by_side import side_by_side
from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.base.late_dataclass import dataclass

if TYPE_CHECKING:
    from hematovision_desktop.adapters.images.formats import pillow
else:
    pillow = late("hematovision_desktop.adapters.images.formats.pillow")

NONE, LZW, OLD_JPEG, JPEG, DEFLATE, OLD_DEFLATE, PACKBITS = 1, 5, 6, 7, 8, 32946, 32773
LZMA, WEBP, PNG = 34925, 50001, 34933
APERIO_YCC, APERIO_RGB, JPEG_2000 = 33003, 33005, 34712
WITHOUT_SUMS = (NONE, LZW, PACKBITS)
"""Ways to store samples that no decoder can distinguish from damaged ones."""

_BY_BYTES = (NONE, LZW, DEFLATE, OLD_DEFLATE, PACKBITS, LZMA)
_AS_PICTURES = (JPEG, WEBP, PNG, APERIO_YCC, APERIO_RGB, JPEG_2000)

_NAMES = {
    2: "CCITT fax",
    3: "CCITT fax",
    4: "CCITT fax",
    6: "old-style JPEG",
    WEBP: "WebP",
    PNG: "PNG",
    **dict.fromkeys((APERIO_YCC, APERIO_RGB, JPEG_2000), "JPEG 2000"),
    22610: "JPEG XR",
    32766: "NeXT",
    32809: "ThunderScan",
    32908: "PixarFilm",
    32909: "PixarLog",
    34661: "JBIG",
    34676: "SGI LogLuv",
    34677: "SGI LogLuv",
    34713: "a camera's raw format",
    34887: "LERC",
    34892: "a camera's raw format",
    34926: "ZSTD",
    34927: "WebP (old number)",
    34934: "JPEG XR",
    50000: "ZSTD",
    50002: "JPEG XL",
    52546: "JPEG XL",
}
Buffer = bytes | memoryview

_BAND_BYTES = 1 << 21
"""Strips are unpacked in groups of this many bytes: reusing the same memory costs nothing."""

_LARGE_BYTES = 4 * _BAND_BYTES
"""Least amount to unpack for which two threads save more time than it takes to start them."""

_MORE_BYTES = 1 << 16
"""This many bytes beyond a strip's size are unpacked, to reach the checksum after them."""

_REVERSED = bytes(int(f"{one:08b}"[::-1], 2) for one in range(256))


def check_compression(layout: Layout) -> None:
    """Refuse a compression that is not read here, and name it."""
    number = layout.compression
    if is_picture_inside(layout) and (layout.bits != 8 or layout.kind == SIGNED):
        name = _NAMES.get(number, "JPEG")
        raise unsupported(f"A TIFF of {layout.bits} bits compressed with {name}", AS_PLAIN)
    if number in _BY_BYTES or is_picture_inside(layout):
        return
    name = _NAMES.get(number, f"a method of number {number}")
    raise unsupported(f"A TIFF compressed with {name}", AS_PLAIN)


def is_picture_inside(layout: Layout) -> bool:
    """Tell whether each strip or tile is a complete picture, which always has 8 bits once decoded."""
    return layout.compression in _AS_PICTURES or layout.compression == OLD_JPEG


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """Samples of a page that were stored together, and their position: plane, first row and column."""

    plane: int
    top: int
    left: int
    samples: Samples


def read_parts(page: Directory, layout: Layout, content: bytes) -> Iterator[Part]:
    """Yield the samples of strips or tiles, plane by plane, each (rows, columns, samples).

    Strips of uncompressed bytes come several at a time: some writers make a strip of every row.
    """
    is_large = layout.height * layout.width * layout.samples * layout.bits > 8 * _LARGE_BYTES
    packed = layout.compression != NONE and not is_picture_inside(layout)
    in_order = side_by_side if is_large and packed else map
    yield from in_order(partial(_read_band, page, layout, content), _bands(layout))


def _bands(layout: Layout) -> Iterator[tuple[int, range]]:
    """Yield which strips or tiles are read together: their plane, and their places in it."""
    planes = layout.samples if layout.planes else 1
    each = -(-layout.height // layout.down) * -(-layout.width // layout.across)
    together = 1
    if not is_picture_inside(layout) and not layout.tiled:
        together = max(1, _BAND_BYTES // max(1, layout.down * stride_of(layout)))
    for plane in range(planes):
        for first in range(0, each, together):
            yield plane, range(first, min(first + together, each))


def _read_band(page: Directory, layout: Layout, content: bytes, band: tuple[int, range]) -> Part:
    """Return the samples of some strips, or of one tile."""
    plane, places = band
    rows, columns = -(-layout.height // layout.down), -(-layout.width // layout.across)
    tall = [rows_of(layout, place, columns) for place in places]
    stored = [
        stored_part(page, layout, content, plane * rows * columns + place, down)
        for place, down in zip(places, tall, strict=True)
    ]
    if page.integer(tag.FILL_ORDER, 1) == 2 and not is_picture_inside(layout):
        stored = [bytes(data).translate(_REVERSED) for data in stored]
    row, column = divmod(places[0], columns)
    samples = _unpacked(page, layout, stored, tall)
    return Part(plane, row * layout.down, column * layout.across, samples)


def _unpacked(
    page: Directory, layout: Layout, stored: Sequence[Buffer], tall: Sequence[int]
) -> Samples:
    """Return the samples of a picture, or of strips directly below each other."""
    if is_picture_inside(layout):
        return _picture(bytes(stored[0]), page, layout, tall[0])
    down, stride = sum(tall), stride_of(layout)
    if layout.compression in (LZW, PACKBITS):
        if _has_byte_differences(layout):
            pixels = _by_libtiff(stored, tall, layout.across, layout.compression, with_colours=True)
            return np.frombuffer(pixels, np.uint8).reshape(down, layout.across, 3)
        plain: Buffer = _by_libtiff(stored, tall, stride, layout.compression)
    elif layout.compression == NONE:
        plain = stored[0] if len(stored) == 1 else b"".join(stored)
    else:
        each = [
            _plain_bytes(data, layout, rows * stride)
            for data, rows in zip(stored, tall, strict=True)
        ]
        if any(len(data) < rows * stride for data, rows in zip(each, tall, strict=True)):
            raise damaged()
        plain = each[0] if len(each) == 1 else b"".join(each)
    return unpack(plain, down, layout.across, layout, page.order)


def _has_byte_differences(layout: Layout) -> bool:
    """Tell whether each pixel is stored as RGB bytes minus those of the pixel before it."""
    return (layout.predictor, layout.bits, layout.together, layout.kind) == (2, 8, 3, UNSIGNED)


def rows_of(layout: Layout, place: int, columns: int) -> int:
    """Return how many rows a strip or tile holds; the last strip holds only the remaining ones."""
    if layout.tiled:
        return layout.down
    return min(layout.down, layout.height - place // columns * layout.down)


def stride_of(layout: Layout) -> int:
    """Return how many bytes a row of a strip or tile has."""
    return -(-layout.across * layout.together * layout.bits // 8)


def stored_part(page: Directory, layout: Layout, content: bytes, place: int, down: int) -> Buffer:
    """Return a strip's or tile's bytes as stored."""
    start = layout.offsets[place]
    size = layout.sizes[place] if place < len(layout.sizes) else 0
    if layout.compression == OLD_JPEG and len(layout.offsets) == 1:
        start = page.integer(tag.OLD_JPEG_OFFSET, start)
        size = page.integer(tag.OLD_JPEG_BYTES, size)
    if layout.compression == NONE:
        size = down * stride_of(layout)  # some writers state wrong counts; this one is known
    elif size == 0 and len(layout.offsets) == 1:
        size = len(content) - start
    if start <= 0 or size <= 0 or start + size > len(content):
        raise damaged()
    return memoryview(content)[start : start + size]


def _plain_bytes(data: Buffer, layout: Layout, wanted: int) -> bytes:
    """Return the uncompressed bytes of a strip or tile, never more than its size allows."""
    try:
        if layout.compression == LZMA:
            return lzma.LZMADecompressor(memlimit=1 << 28).decompress(data, wanted)
        # A few more, so that the checksum at the end is compared too. The last strip may be full, and
        # some writers pack more than a strip holds.
        stream = zlib.decompressobj()
        plain = stream.decompress(data, wanted)
        stream.decompress(stream.unconsumed_tail, layout.down * stride_of(layout) + _MORE_BYTES)
    except (zlib.error, lzma.LZMAError, EOFError) as fault:
        raise damaged() from fault
    if stream.unconsumed_tail:
        raise damaged()
    return plain


def _by_libtiff(
    stored: Sequence[Buffer],
    tall: Sequence[int],
    across: int,
    compression: int,
    *,
    with_colours: bool = False,
) -> bytes:
    """Return the uncompressed bytes of strips, decoded by libtiff from a TIFF that holds nothing else.

    A row of bytes becomes a row of grey pixels, so neither depth nor colours matter to the library. with_colours: the
    rows are RGB, each pixel minus the one before it; the library undoes this.
    """
    down, count = max(tall), len(stored)
    bits = struct.pack("<3H", 8, 8, 8) if with_colours else b""
    number = 11 if with_colours else 10
    table = 8 + 2 + number * 12 + 4
    lists = table + len(bits)
    first = lists + (8 * count if count > 1 else 0)
    starts, at = [], first
    for data in stored:
        starts.append(at)
        at += len(data)
    sizes = [len(data) for data in stored]
    long, short = 4, 3
    entries = [
        *[(tag.WIDTH, long, 1, across), (tag.HEIGHT, long, 1, sum(tall))],
        (tag.BITS, short, 3, table) if with_colours else (tag.BITS, short, 1, 8),
        (tag.COMPRESSION, short, 1, compression),
        (tag.PHOTOMETRIC, short, 1, tag.RGB if with_colours else tag.BLACK_IS_ZERO),
        (tag.STRIP_OFFSETS, long, count, lists if count > 1 else starts[0]),
        *[(tag.SAMPLES, short, 1, 3 if with_colours else 1), (tag.ROWS_PER_STRIP, long, 1, down)],
        (tag.STRIP_BYTES, long, count, lists + 4 * count if count > 1 else sizes[0]),
        (tag.PLANAR, short, 1, 1),
        *([(tag.PREDICTOR, short, 1, 2)] if with_colours else []),
    ]
    head = b"II*\0" + struct.pack("<IH", 8, len(entries))
    head += b"".join(struct.pack("<HHII", *entry) for entry in entries) + bytes(4) + bits
    if count > 1:
        head += struct.pack(f"<{2 * count}I", *starts, *sizes)
    try:
        image = pillow.Image.open(io.BytesIO(head + b"".join(stored)), formats=("TIFF",))
        return image.tobytes()
    except (OSError, SyntaxError, ValueError) as fault:
        raise damaged() from fault


def _picture(data: bytes, page: Directory, layout: Layout, down: int) -> Samples:
    """Return the pixels of a strip or tile that is a complete picture file."""
    is_ycc = page.integer(tag.PHOTOMETRIC) == tag.YCC
    if layout.compression in (JPEG, OLD_JPEG):
        if not data.startswith(b"\xff\xd8"):
            raise unsupported("A TIFF compressed with old-style JPEG", AS_PLAIN)
        tables = page.raw(tag.JPEG_TABLES)
        named = is_ycc if is_ycc or page.integer(tag.PHOTOMETRIC) == tag.RGB else None
        pixels = decode_in_tiff(data, tables, layout.together, is_ycc=named)
    else:
        pixels = _by_pillow(data, is_ycc=is_ycc or layout.compression == APERIO_YCC)
    if pixels.shape[2] < layout.together and pixels.shape[2] == 3:  # WebP omits full alpha
        pixels = np.dstack([pixels, np.full(pixels.shape[:2], 255, np.uint8)])
    if (
        pixels.shape[0] < down
        or pixels.shape[1] < layout.across
        or pixels.shape[2] != layout.together
    ):
        raise damaged()
    return pixels[:down, : layout.across]


def _by_pillow(data: bytes, *, is_ycc: bool) -> Samples:
    """Return the pixels of a JPEG 2000, WebP or PNG stream, uint8."""
    try:
        image: pillow.Image.Image = pillow.Image.open(
            io.BytesIO(data), formats=("JPEG2000", "WEBP", "PNG")
        )
        image.load()
    except (OSError, SyntaxError, ValueError) as fault:
        raise damaged() from fault
    if image.mode not in ("L", "LA", "RGB", "RGBA"):
        raise unsupported(f"A TIFF whose strips are pictures of the kind {image.mode}", AS_PLAIN)
    if is_ycc and image.mode == "RGB":
        image = pillow.Image.frombytes("YCbCr", image.size, image.tobytes()).convert("RGB")
    return np.atleast_3d(np.asarray(image))
