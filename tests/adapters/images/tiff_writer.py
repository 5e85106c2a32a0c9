"""Writes TIFF by hand, so that each tag can have any value that other people's cameras write."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence

import numpy as np

_FORMS = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 11: "f", 12: "d", 16: "Q"}

Tags = dict[int, tuple[int, object]]


def put_bits(values: np.ndarray, bits: int, order: str = "<") -> bytes:
    """Return values row by row as TIFF stores them. Rows of odd depths are packed and padded."""
    if bits in (8, 16, 32, 64):
        return values.astype(values.dtype.newbyteorder(order)).tobytes()
    rows = values.reshape(values.shape[0], -1).astype(np.int64)
    spread = (rows[:, :, None] >> np.arange(bits - 1, -1, -1)) & 1
    return np.packbits(spread.reshape(rows.shape[0], -1).astype(np.uint8), axis=1).tobytes()


class Tiff:
    """A TIFF file that grows page by page."""

    def __init__(self, *, big: bool = False, order: str = "<") -> None:
        mark = b"II" if order == "<" else b"MM"
        number = struct.pack(order + "H", 43 if big else 42)
        head = struct.pack(order + "HHQ", 8, 0, 0) if big else bytes(4)
        self._big, self._order = big, order
        self._body = bytearray(mark + number + head)
        self._link = 8 if big else 4

    def page(
        self,
        pixels: np.ndarray,
        *,
        bits: int | None = None,
        photometric: int | None = None,
        planar: int = 1,
        deflate: bool = False,
        tags: Tags | None = None,
        data: Sequence[bytes] | None = None,
        compression: int | None = None,
        rows: int | None = None,
        sub: Sequence[dict[str, object]] = (),
    ) -> Tiff:
        """Add a page. tags: number to (type, value). data: strips, if not the pixels'.

        rows: of each strip. sub: arguments of pages that hang below this one (tag 330).
        """
        more = dict(tags or {})
        if sub:
            below = [self._directory(**one)[0] for one in sub]  # type: ignore[arg-type]
            more[330] = (16 if self._big else 4, below)
        here, after = self._directory(
            pixels, bits, photometric, planar, deflate, more, data, compression, rows
        )
        self._patch(self._link, here)
        self._link = after
        return self

    def bytes(self) -> bytes:
        """Return the file."""
        return bytes(self._body)

    def _patch(self, at: int, value: int) -> None:
        form = self._order + ("Q" if self._big else "I")
        self._body[at : at + struct.calcsize(form)] = struct.pack(form, value)

    def _append(self, data: bytes) -> int:
        self._body += bytes(len(self._body) % 2)
        place = len(self._body)
        self._body += data
        return place

    def _directory(  # noqa: PLR0917 - the same as those of page()
        self,
        pixels: np.ndarray,
        bits: int | None = None,
        photometric: int | None = None,
        planar: int = 1,
        deflate: bool = False,
        tags: Tags | None = None,
        data: Sequence[bytes] | None = None,
        compression: int | None = None,
        rows: int | None = None,
    ) -> tuple[int, int]:
        bits = bits or pixels.dtype.itemsize * 8
        height, width = pixels.shape[:2]
        samples = 1 if pixels.ndim == 2 else pixels.shape[2]
        rows = rows or height
        if data is None:
            planes = [pixels[:, :, i] for i in range(samples)] if planar == 2 else [pixels]
            data = [
                put_bits(plane[top : top + rows], bits, self._order)
                for plane in planes
                for top in range(0, height, rows)
            ]
        strips = [zlib.compress(strip) for strip in data] if deflate else list(data)
        places = [self._append(strip) for strip in strips]
        wide = 16 if self._big else 4
        kinds = {"u": 1, "i": 2, "f": 3}
        entries: Tags = {
            256: (4, width),
            257: (4, height),
            258: (3, [bits] * samples),
            259: (3, compression or (8 if deflate else 1)),
            262: (3, photometric if photometric is not None else (2 if samples > 2 else 1)),
            273: (wide, places),
            277: (3, samples),
            278: (4, rows),
            279: (wide, [len(strip) for strip in strips]),
            284: (3, planar),
            339: (3, [kinds[pixels.dtype.kind]] * samples),
        }
        entries.update(tags or {})
        return self._write({tag: entry for tag, entry in entries.items() if entry[1] is not None})

    def _write(self, entries: Tags) -> tuple[int, int]:
        packed = []
        inline = 8 if self._big else 4
        for tag in sorted(entries):
            kind, value = entries[tag]
            count, raw = self._packed(kind, value)
            if len(raw) > inline:
                raw = struct.pack(self._order + ("Q" if self._big else "I"), self._append(raw))
            head = struct.pack(self._order + ("HHQ" if self._big else "HHI"), tag, kind, count)
            packed.append(head + raw.ljust(inline, b"\0"))
        number = struct.pack(self._order + ("Q" if self._big else "H"), len(packed))
        here = self._append(number + b"".join(packed) + bytes(inline))
        return here, len(self._body) - inline

    def _packed(self, kind: int, value: object) -> tuple[int, bytes]:
        if isinstance(value, bytes):
            return len(value), value
        if kind == 2:
            raw = str(value).encode() + b"\0"
            return len(raw), raw
        if kind == 5:
            pairs = value if isinstance(value, list) else [value]
            form = self._order + "II"
            return len(pairs), b"".join(struct.pack(form, *pair) for pair in pairs)
        values = list(value) if isinstance(value, list | tuple | np.ndarray) else [value]
        return len(values), struct.pack(f"{self._order}{len(values)}{_FORMS[kind]}", *values)
