"""How the numbers of a TIFF page are laid out in the file, and how those of a strip or tile are unpacked."""

from __future__ import annotations

from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.formats import tiff_tags as tag
from hematovision_desktop.adapters.images.formats.tiff_tags import Directory
from hematovision_desktop.adapters.images.pixels.refusal import check_size, damaged, unsupported
from hematovision_desktop.core.base.late_dataclass import dataclass

Samples = NDArray[Any]
"""Shape (height, width, samples); unsigned or signed integers, or floats, as the tags say."""

AS_PLAIN = "Save it as an ordinary TIFF or PNG of 8 bits without compression."
_MOST_SAMPLES = 32
UNSIGNED, SIGNED, FLOAT, UNDEFINED = 1, 2, 3, 4


@dataclass(frozen=True, slots=True)
class Layout:
    """How a page's samples are laid out in the file.

    samples: per pixel. bits: per sample. kind: sample format (tag 339). planes: whether each sample has a plane of
    its own. down, across: size of a strip or tile in px.
    """

    width: int
    height: int
    samples: int
    bits: int
    kind: int
    planes: bool
    down: int
    across: int
    compression: int
    predictor: int
    tiled: bool
    offsets: tuple[int, ...]
    sizes: tuple[int, ...]

    @property
    def together(self) -> int:
        """Samples of a pixel that are stored side by side."""
        return 1 if self.planes else self.samples


def layout_of(page: Directory) -> Layout:
    """Return a page's layout; raise FieldUnreadable if the tags name a kind that is not read."""
    samples = page.integer(tag.SAMPLES, 1)
    bits = page.integers(tag.BITS) or (_unsaid_bits(page, samples),)
    kinds = page.integers(tag.SAMPLE_FORMAT, (UNSIGNED,))
    if not 1 <= samples <= _MOST_SAMPLES or not bits:
        raise damaged()
    if len(set(bits[:samples])) > 1 or len(set(kinds[:samples])) > 1:
        depths = ", ".join(str(one) for one in bits[:samples])
        raise unsupported(f"A TIFF with samples of different kinds ({depths} bits)", AS_PLAIN)
    if bits[0] < 1:
        raise damaged()
    width, height = page.width, page.height
    check_size(width, height, samples * bits[0] / 8)
    tiled = tag.TILE_OFFSETS in page.tags or page.integer(tag.TILE_WIDTH) > 0
    offsets, sizes = page.integers(tag.STRIP_OFFSETS), page.integers(tag.STRIP_BYTES)
    if tiled:  # some writers list their tiles as if they were strips
        offsets = page.integers(tag.TILE_OFFSETS, offsets)
        sizes = page.integers(tag.TILE_BYTES, sizes)
    if tiled:
        down, across = page.integer(tag.TILE_HEIGHT), page.integer(tag.TILE_WIDTH)
    else:
        down, across = min(page.integer(tag.ROWS_PER_STRIP, height) or height, height), width
    if down < 1 or across < 1 or down * across > 2 * (width + 1024) * (height + 1024):
        raise damaged()
    return Layout(
        width=width,
        height=height,
        samples=samples,
        bits=bits[0],
        kind=kinds[0] or UNSIGNED,
        planes=page.integer(tag.PLANAR, 1) == 2 and samples > 1,
        down=down,
        across=across,
        compression=page.integer(tag.COMPRESSION, 1),
        predictor=page.integer(tag.PREDICTOR, 1),
        tiled=tiled,
        offsets=offsets,
        sizes=sizes,
    )


def _unsaid_bits(page: Directory, samples: int) -> int:
    """Return the bits of a sample when no tag states them: one, unless the file holds whole bytes."""
    stored = sum(page.integers(tag.STRIP_BYTES))
    plain = page.integer(tag.COMPRESSION, 1) == 1
    each, left = divmod(stored, max(1, page.width * page.height * samples))
    return 8 * each if plain and each in (1, 2) and not left else 1


def unpack(
    data: bytes | memoryview, rows: int, columns: int, layout: Layout, order: str
) -> Samples:
    """Return the numbers of a strip or tile from its uncompressed bytes, shape (rows, columns, samples).

    Samples of odd depth are stored as bits, the most significant first; each row starts on a whole byte.
    """
    bits, beside = layout.bits, layout.together
    wide = columns * beside
    stride = -(-wide * bits // 8)
    if len(data) < rows * stride:
        raise damaged()
    if bits in (8, 16, 32, 64):
        values = np.frombuffer(data, _dtype(layout, order), rows * wide)
        return _undo_predictor(values.reshape(rows, columns, beside), layout)
    if layout.predictor != 1:
        raise unsupported(f"A TIFF of {bits} bits with a predictor", AS_PLAIN)
    packed = np.frombuffer(data, np.uint8, rows * stride).reshape(rows, stride)
    if bits == 24:
        parts = packed.reshape(rows, wide, 3).astype(np.uint32)
        high, low = (0, 2) if order == ">" else (2, 0)
        values = parts[..., high] << 16 | parts[..., 1] << 8 | parts[..., low]
    else:
        values = _bits_of(packed, wide, bits)
    return cast(Samples, values.reshape(rows, columns, beside))


def _bits_of(packed: NDArray[np.uint8], count: int, bits: int) -> Samples:
    """Return `count` numbers from each row, read as a stream of bits."""
    start = np.arange(count) * bits
    first = start >> 3
    padded = np.pad(packed, ((0, 0), (0, 5)))
    window = np.zeros((packed.shape[0], count), np.uint64)
    whole = -(-(bits + 7) // 8)
    for place in range(whole):
        window = window << np.uint64(8) | padded[:, first + place]
    down = (whole * 8 - bits - (start & 7)).astype(np.uint64)
    values = window >> down & np.uint64((1 << bits) - 1)
    return values.astype(np.uint8 if bits <= 8 else np.uint16 if bits <= 16 else np.uint32)


def _dtype(layout: Layout, order: str) -> np.dtype[Any]:
    letter = {SIGNED: "i", FLOAT: "f"}.get(layout.kind, "u")
    return np.dtype(f"{order}{letter}{layout.bits // 8}")


def _undo_predictor(values: Samples, layout: Layout) -> Samples:
    """Undo horizontal differences (TIFF 6.0, section 14) or those of floats (technical note 3)."""
    if layout.predictor in (0, 1):
        return values.astype(values.dtype.newbyteorder("="), copy=False)
    if layout.predictor == 2:
        native = values.astype(values.dtype.newbyteorder("="))
        whole = native.view(f"u{native.dtype.itemsize}")
        return np.cumsum(whole, axis=1, dtype=whole.dtype).view(native.dtype)
    if layout.predictor != 3 or layout.kind != FLOAT:
        raise unsupported(f"A TIFF with predictor {layout.predictor}", AS_PLAIN)
    rows, columns, beside = values.shape
    size = values.dtype.itemsize
    parts = np.frombuffer(values.tobytes(), np.uint8).reshape(rows, columns * size, beside)
    summed = np.cumsum(parts, axis=1, dtype=np.uint8).reshape(rows, size, columns * beside)
    joined = np.ascontiguousarray(summed.transpose(0, 2, 1))
    return joined.view(f">f{size}").astype(f"f{size}").reshape(rows, columns, beside)
