"""What lies compressed in a TIFF page's strips and tiles."""

from __future__ import annotations

import io
import lzma
import struct
import zlib
from collections.abc import Iterator, Sequence

import numpy as np
from PIL import (  # noqa: F401 - registered by import
    Image,
    Jpeg2KImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from hematovision_desktop.adapters.images import tiff_tags as tag
from hematovision_desktop.adapters.images.jpeg import decode_in_tiff
from hematovision_desktop.adapters.images.refusal import damaged, unsupported
from hematovision_desktop.adapters.images.tiff_layout import (
    AS_PLAIN,
    SIGNED,
    Layout,
    Samples,
    unpack,
)
from hematovision_desktop.adapters.images.tiff_tags import Directory

NONE, LZW, OLD_JPEG, JPEG, DEFLATE, OLD_DEFLATE, PACKBITS = 1, 5, 6, 7, 8, 32946, 32773
LZMA, WEBP, PNG = 34925, 50001, 34933
APERIO_YCC, APERIO_RGB, JPEG_2000 = 33003, 33005, 34712
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
_REVERSED = bytes(int(f"{one:08b}"[::-1], 2) for one in range(256))


def check_compression(layout: Layout) -> None:
    """Refuse by its name a compression that is not read here."""
    number = layout.compression
    if is_picture_inside(layout) and (layout.bits != 8 or layout.kind == SIGNED):
        name = _NAMES.get(number, "JPEG")
        raise unsupported(f"A TIFF of {layout.bits} bits compressed with {name}", AS_PLAIN)
    if number in _BY_BYTES or is_picture_inside(layout):
        return
    name = _NAMES.get(number, f"a method of number {number}")
    raise unsupported(f"A TIFF compressed with {name}", AS_PLAIN)


def is_picture_inside(layout: Layout) -> bool:
    """Tell whether each strip or tile is a picture of its own, always of 8 bits once decoded."""
    return layout.compression in _AS_PICTURES or layout.compression == OLD_JPEG


def read_segments(page: Directory, layout: Layout, content: bytes) -> Iterator[Samples]:
    """Yield the samples of each strip or tile, plane by plane, each (rows, columns, samples)."""
    planes = layout.samples if layout.planes else 1
    rows, columns = -(-layout.height // layout.down), -(-layout.width // layout.across)
    each = rows * columns
    for plane in range(planes):
        some = range(plane * each, (plane + 1) * each)
        tall = [_rows_of(layout, place - plane * each, columns) for place in some]
        stored = [
            _stored(page, layout, content, place, down)
            for place, down in zip(some, tall, strict=True)
        ]
        if layout.compression in (LZW, PACKBITS):
            stored = _by_libtiff(stored, tall, _stride(layout), layout.compression)
        for data, down in zip(stored, tall, strict=True):
            if is_picture_inside(layout):
                yield _picture(data, page, layout, down)
            else:
                plain = _plain_bytes(data, layout, down * _stride(layout))
                yield unpack(plain, down, layout.across, layout, page.order)


def _rows_of(layout: Layout, place: int, columns: int) -> int:
    """Return how many rows a strip or tile holds; the last strip only what is left."""
    if layout.tiled:
        return layout.down
    return min(layout.down, layout.height - place // columns * layout.down)


def _stride(layout: Layout) -> int:
    return -(-layout.across * layout.together * layout.bits // 8)


def _stored(page: Directory, layout: Layout, content: bytes, place: int, down: int) -> bytes:
    """Return a strip's or tile's bytes as stored."""
    start = layout.offsets[place]
    size = layout.sizes[place] if place < len(layout.sizes) else 0
    if layout.compression == OLD_JPEG and len(layout.offsets) == 1:
        start = page.integer(tag.OLD_JPEG_OFFSET, start)
        size = page.integer(tag.OLD_JPEG_BYTES, size)
    if layout.compression == NONE:
        size = down * _stride(layout)  # the counts of some writers are wrong; this one is known
    elif size == 0 and len(layout.offsets) == 1:
        size = len(content) - start
    if start <= 0 or size <= 0 or start + size > len(content):
        raise damaged()
    data = content[start : start + size]
    if page.integer(tag.FILL_ORDER, 1) == 2 and not is_picture_inside(layout):
        data = data.translate(_REVERSED)
    return data


def _plain_bytes(data: bytes, layout: Layout, wanted: int) -> bytes:
    """Return the uncompressed bytes of a strip or tile, never more than its size allows."""
    try:
        if layout.compression in (DEFLATE, OLD_DEFLATE):
            # One byte more, so that the sum at the end is compared, too. The last strip may be whole.
            most = layout.down * _stride(layout)
            data = zlib.decompressobj().decompress(data, most + 1)
            if len(data) > most:
                raise damaged()
            data = data[:wanted]
        elif layout.compression == LZMA:
            data = lzma.LZMADecompressor(memlimit=1 << 28).decompress(data, wanted)
    except (zlib.error, lzma.LZMAError, EOFError) as fault:
        raise damaged() from fault
    return data


def _by_libtiff(
    stored: Sequence[bytes], tall: Sequence[int], stride: int, compression: int
) -> list[bytes]:
    """Return the uncompressed bytes of strips, by way of a grey TIFF that holds nothing else.

    A row of bytes is a row of its pixels, so that neither depth nor colours matter to the library.
    """
    down, height = max(tall), sum(tall)
    count = len(stored)
    table = 8 + 2 + 10 * 12 + 4
    first = table + (8 * count if count > 1 else 0)
    starts, at = [], first
    for data in stored:
        starts.append(at)
        at += len(data)
    sizes = [len(data) for data in stored]
    long, short = 4, 3
    entries = [
        *[(tag.WIDTH, long, 1, stride), (tag.HEIGHT, long, 1, height)],
        *[(tag.BITS, short, 1, 8), (tag.COMPRESSION, short, 1, compression)],
        (tag.PHOTOMETRIC, short, 1, 1),
        (tag.STRIP_OFFSETS, long, count, table if count > 1 else starts[0]),
        *[(tag.SAMPLES, short, 1, 1), (tag.ROWS_PER_STRIP, long, 1, down)],
        (tag.STRIP_BYTES, long, count, table + 4 * count if count > 1 else sizes[0]),
        (tag.PLANAR, short, 1, 1),
    ]
    head = b"II*\0" + struct.pack("<IH", 8, len(entries))
    head += b"".join(struct.pack("<HHII", *entry) for entry in entries) + bytes(4)
    if count > 1:
        head += struct.pack(f"<{2 * count}I", *starts, *sizes)
    try:
        image = Image.open(io.BytesIO(head + b"".join(stored)), formats=("TIFF",))
        whole = image.tobytes()
    except (OSError, SyntaxError, ValueError) as fault:
        raise damaged() from fault
    ends = np.cumsum(tall) * stride
    return [whole[end - rows * stride : end] for end, rows in zip(ends.tolist(), tall, strict=True)]


def _picture(data: bytes, page: Directory, layout: Layout, down: int) -> Samples:
    """Return the pixels of a strip or tile that is a picture file of its own."""
    is_ycc = page.integer(tag.PHOTOMETRIC) == tag.YCC
    if layout.compression in (JPEG, OLD_JPEG):
        if not data.startswith(b"\xff\xd8"):
            raise unsupported("A TIFF compressed with old-style JPEG", AS_PLAIN)
        tables = page.raw(tag.JPEG_TABLES)
        named = is_ycc if is_ycc or page.integer(tag.PHOTOMETRIC) == tag.RGB else None
        pixels = decode_in_tiff(data, tables, layout.together, is_ycc=named)
    else:
        pixels = _by_pillow(data, is_ycc=is_ycc or layout.compression == APERIO_YCC)
    if pixels.shape[2] < layout.together and pixels.shape[2] == 3:  # WebP leaves out full alpha
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
        image: Image.Image = Image.open(io.BytesIO(data), formats=("JPEG2000", "WEBP", "PNG"))
        image.load()
    except (OSError, SyntaxError, ValueError) as fault:
        raise damaged() from fault
    if image.mode not in ("L", "LA", "RGB", "RGBA"):
        raise unsupported(f"A TIFF whose strips are pictures of the kind {image.mode}", AS_PLAIN)
    if is_ycc and image.mode == "RGB":
        image = Image.frombytes("YCbCr", image.size, image.tobytes()).convert("RGB")
    return np.atleast_3d(np.asarray(image))
