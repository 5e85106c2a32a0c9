"""The directories of a TIFF file and their tags (TIFF 6.0; BigTIFF), in either byte order."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from mmap import mmap
from typing import BinaryIO

from hematovision_desktop.adapters.images.pixels.refusal import damaged
from hematovision_desktop.core.base.errors import FieldUnreadable
from hematovision_desktop.core.base.late_dataclass import dataclass

MOST_PAGES = 4096
_MOST_TAGS = 2048
_MOST_VALUES = 1 << 22

NEW_SUBFILE_TYPE, SUBFILE_TYPE, WIDTH, HEIGHT, BITS, COMPRESSION = 254, 255, 256, 257, 258, 259
PHOTOMETRIC, FILL_ORDER, DESCRIPTION, STRIP_OFFSETS, ORIENTATION = 262, 266, 270, 273, 274
SAMPLES, ROWS_PER_STRIP, STRIP_BYTES, MAX_VALUE = 277, 278, 279, 281
X_RESOLUTION, Y_RESOLUTION, PLANAR, RESOLUTION_UNIT = 282, 283, 284, 296
PREDICTOR, COLOUR_MAP, TILE_WIDTH, TILE_HEIGHT, TILE_OFFSETS, TILE_BYTES = (
    317,
    320,
    322,
    323,
    324,
    325,
)
SUB_DIRECTORIES, INK_SET, EXTRA_SAMPLES, SAMPLE_FORMAT, SMAX_VALUE = 330, 332, 338, 339, 341
JPEG_TABLES, OLD_JPEG_OFFSET, OLD_JPEG_BYTES = 347, 513, 514
WHITE_POINT, PRIMARIES = 318, 319
CHROMA_SAMPLING, BLACK_AND_WHITE, PROFILE, ZEISS_LSM, HAMAMATSU = 530, 532, 34675, 34412, 65420
METAMORPH_PLANES = 33629
TRANSFER, XMP, EXIF, MICRO_MANAGER = 301, 700, 34665, 51123

WHITE_IS_ZERO, BLACK_IS_ZERO, RGB, PALETTE, MASK, SEPARATED, YCC, LAB = 0, 1, 2, 3, 4, 5, 6, 8
"""Photometric interpretations (tag 262)."""

_FORMS = {
    1: "B",
    2: "s",
    3: "H",
    4: "I",
    5: "II",
    6: "b",
    7: "s",
    8: "h",
    9: "i",
    10: "ii",
    11: "f",
    12: "d",
    13: "I",
    16: "Q",
    17: "q",
    18: "Q",
}

Value = bytes | tuple[float, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Directory:
    """One page. tags: number → bytes for text and raw data, otherwise a tuple of numbers.

    order: "<" or ">", the byte order of the file.

    reaches: the position just after the last byte that this directory, those read before it, or their values take.
    """

    tags: Mapping[int, Value]
    order: str
    reaches: int = 0

    def numbers(self, tag: int, default: tuple[float, ...] = ()) -> tuple[float, ...]:
        """Return a tag's numbers; raw bytes count as numbers."""
        value = self.tags.get(tag, default)
        return tuple(value) if isinstance(value, bytes) else value

    def integers(self, tag: int, default: tuple[int, ...] = ()) -> tuple[int, ...]:
        """Return a tag's numbers as integers; refuse the file as damaged if one is not an integer."""
        try:
            return tuple(int(value) for value in self.numbers(tag, default))
        except (ValueError, OverflowError) as fault:
            raise damaged() from fault

    def integer(self, tag: int, default: int = 0) -> int:
        """Return a tag's first number."""
        values = self.integers(tag)
        return values[0] if values else default

    def number(self, tag: int) -> float | None:
        """Return a tag's first number, or None if there is none or it is infinite."""
        values = self.numbers(tag)
        return float(values[0]) if values and abs(values[0]) < float("inf") else None

    def raw(self, tag: int) -> bytes:
        """Return a tag's bytes."""
        value = self.tags.get(tag, b"")
        if isinstance(value, bytes):
            return value
        return bytes(int(one) & 255 for one in value)

    def text(self, tag: int) -> str:
        """Return a tag's text."""
        return self.raw(tag).split(b"\0")[0].decode("utf-8", "replace")

    @property
    def width(self) -> int:
        """Width in px as stored."""
        return self.integer(WIDTH)

    @property
    def height(self) -> int:
        """Height in px as stored."""
        return self.integer(HEIGHT)


def read_directories(content: bytes | mmap) -> list[Directory]:
    """Return the pages of a TIFF file, each followed by the pages attached to it (tag 330).

    Raises FieldUnreadable if a directory lies beyond the file's end or cannot be parsed.
    """
    return list(_Parser(content).walk())


def readable_directories(content: bytes | mmap) -> tuple[list[Directory], bool]:
    """Return the pages before the first one that cannot be read, and whether these are all.

    Raises FieldUnreadable if there are none.
    """
    pages: list[Directory] = []
    is_whole = True
    try:
        for page in _Parser(content).walk():
            pages.append(page)
    except FieldUnreadable:
        is_whole = False
    if not pages:
        raise damaged()
    return pages, is_whole


def read_directory(content: bytes, at: int = 0) -> Directory | None:
    """Return the first directory in bytes that are laid out like a TIFF file (as EXIF is), if there is one.

    at: where it begins, if the header does not say.
    """
    return next(_Parser(content).walk(at), None)


def is_of_many_pages(file: BinaryIO) -> bool:
    """Tell whether a TIFF file has, or may have, another page; reads little more than its header."""
    head = _at(file, 0, 16)
    order = ">" if head[:2] == b"MM" else "<"
    is_big = head[2:4] in (b"+\0", b"\0+")
    offset_form, count_form, entry = ("Q", "Q", 20) if is_big else ("I", "H", 12)
    try:
        first = struct.unpack_from(order + offset_form, head, 8 if is_big else 4)[0]
        size = struct.calcsize("=" + count_form)
        count = struct.unpack(order + count_form, _at(file, first, size))[0]
        if count > _MOST_TAGS:
            return False
        entries = _at(file, first + size, count * entry + struct.calcsize("=" + offset_form))
        onward = struct.unpack_from(order + offset_form, entries, count * entry)[0]
    except (struct.error, OverflowError):
        return False
    tags = {struct.unpack_from(order + "H", entries, place * entry)[0] for place in range(count)}
    # Pages attached to the first, and what ImageJ writes about pages without directories.
    return onward != 0 or SUB_DIRECTORIES in tags or DESCRIPTION in tags


def _at(file: BinaryIO, offset: int, size: int) -> bytes:
    file.seek(offset)
    return file.read(size)


class _Parser:
    def __init__(self, content: bytes | mmap) -> None:
        self._content = content
        self._order = ">" if content[:2] == b"MM" else "<"
        self._big = content[2:4] in (b"+\0", b"\0+")
        self._seen: set[int] = set()
        self._reaches = 0

    def walk(self, at: int = 0) -> Iterator[Directory]:
        try:
            offset = at or (self._unpack("Q", 8)[0] if self._big else self._unpack("I", 4)[0])
        except struct.error as fault:
            raise damaged() from fault
        yield from self._chain(offset, 0)

    def _chain(self, offset: int, depth: int) -> Iterator[Directory]:
        end = 0xFFFF_FFFF_FFFF_FFFF if self._big else 0xFFFF_FFFF
        while offset not in (0, end) and offset not in self._seen and len(self._seen) < MOST_PAGES:
            self._seen.add(offset)
            try:
                directory, offset = self._read(offset)
            except struct.error as fault:
                raise damaged() from fault
            yield directory
            if depth < 2:
                for below in directory.integers(SUB_DIRECTORIES):
                    if 0 < below < len(self._content):
                        yield from self._chain(below, depth + 1)

    def _read(self, offset: int) -> tuple[Directory, int]:
        count = self._unpack("Q" if self._big else "H", offset)[0]
        at = offset + (8 if self._big else 2)
        if count > _MOST_TAGS:
            raise damaged()
        size = 20 if self._big else 12
        tags: dict[int, Value] = {}
        for place in range(count):
            entry = at + place * size
            tag, kind = self._unpack("HH", entry)
            value = self._value(entry + 4, kind)
            if value is not None:
                tags.setdefault(tag, value)
        link = at + count * size
        try:
            onward = self._unpack("Q" if self._big else "I", link)[0]
        except struct.error:  # the last directory may lack its link
            onward = 0
        self._reaches = max(self._reaches, link + (8 if self._big else 4))
        return Directory(tags, self._order, self._reaches), onward

    def _value(self, at: int, kind: int) -> Value | None:
        """Return a tag's value, or None if its kind is unknown or it lies beyond the file's end."""
        form = _FORMS.get(kind)
        count = self._unpack("Q" if self._big else "I", at)[0]
        if form is None or count > _MOST_VALUES:
            return None
        at += 8 if self._big else 4
        size = struct.calcsize("=" + form) * count
        if size > (8 if self._big else 4):
            at = self._unpack("Q" if self._big else "I", at)[0]
        if at + size > len(self._content):
            return None
        self._reaches = max(self._reaches, at + size)
        if form == "s":
            return self._content[at : at + size]
        numbers = struct.unpack_from(
            f"{self._order}{count * len(form)}{form[0]}", self._content, at
        )
        if len(form) == 2:
            pairs = zip(numbers[::2], numbers[1::2], strict=True)
            return tuple(above / below if below else 0.0 for above, below in pairs)
        return numbers

    def _unpack(self, form: str, at: int) -> tuple[int, ...]:
        return struct.unpack_from(self._order + form, self._content, at)
