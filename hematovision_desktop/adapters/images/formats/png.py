"""Reads PNG by its own chunks. Wrong checksums that cost no pixel are forgiven; lost data are not."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.formats.budget import make_room
from hematovision_desktop.adapters.images.formats.depth import to_8_bits
from hematovision_desktop.adapters.images.formats.jpeg import orientation_of
from hematovision_desktop.adapters.images.formats.tiff_tags import (
    ORIENTATION,
    Directory,
    read_directory,
)
from hematovision_desktop.adapters.images.formats.tiff_words import aspect_of, scale_by_resolution
from hematovision_desktop.adapters.images.pixels.raster import (
    Raster,
    aspect_by,
    orientation_in,
    plausible_scale,
)
from hematovision_desktop.adapters.images.pixels.refusal import damaged, unsupported
from hematovision_desktop.core.base.errors import FieldUnreadable
from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.cells.field import FieldNote, Pixels

if TYPE_CHECKING:
    from hematovision_desktop.adapters.images.formats import coded_colours, primaries
else:
    coded_colours = late("hematovision_desktop.adapters.images.formats.coded_colours")
    primaries = late("hematovision_desktop.adapters.images.formats.primaries")

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_GREY, _RGB, _PALETTE, _GREY_ALPHA = 0, 2, 3, 4
_BY_PALETTE = bytes([_PALETTE])
_SPARED = (b"PLTE", b"tRNS")
"""Without a palette in use, these only suggest colours, or name one that is not shown."""

_MOST_CHUNKS = 1 << 18
_AS_PLAIN = "Save it as an ordinary PNG, or as JPEG."
_PASSES = (
    (0, 0, 8, 8),
    (4, 0, 8, 8),
    (0, 4, 4, 8),
    (2, 0, 4, 4),
    (0, 2, 2, 4),
    (1, 0, 2, 2),
    (0, 1, 1, 2),
)
"""Adam7: first column and row, steps across and down (PNG specification, 8.2)."""
_UM_PER_M = 1e6
_PER_ONE = 100_000
"""PNG states gamma and colours as whole numbers; this many make 1."""

_XMP = b"XML:com.adobe.xmp\0"
_RAW_EXIF = (b"Raw profile type exif\0", b"Raw profile type APP1\0")
_MOST_TEXT = 1 << 20
_TEXTS = {b"iTXt": (_XMP,), b"tEXt": _RAW_EXIF, b"zTXt": _RAW_EXIF}
"""Texts that state a picture's orientation. The second kind is Exif as hexadecimal digits, from before eXIf
existed."""

_COLOURS_ALONE = cv2.IMREAD_COLOR_RGB | cv2.IMREAD_IGNORE_ORIENTATION


@dataclass(slots=True)
class _Chunks:
    """A file's chunks. kept: those that libpng needs. about: the bodies of the chunks that describe the picture, one
    of each kind. is_plain: there are no other chunks, which libpng would complain about.
    """

    kept: list[tuple[bytes, bytes]] = field(default_factory=list)
    about: dict[bytes, bytes] = field(default_factory=dict)
    is_whole: bool = True
    is_plain: bool = True


def decode_png(content: bytes) -> Raster:
    """Return the picture of a PNG file that begins with its signature."""
    if content[12:16] == b"CgBI":
        raise unsupported("A PNG as programs for the iPhone pack it (CgBI)", _AS_PLAIN)
    chunks = _read_chunks(content)
    header = chunks.about.get(b"IHDR", b"")
    if len(header) != 13:
        raise damaged()
    width, height, bits, colour, _, _, interlace = struct.unpack(">IIBBBBB", header)
    samples = _SAMPLES.get(colour)
    if samples is None or bits not in (1, 2, 4, 8, 16) or interlace > 1:
        raise damaged()
    make_room(width, height, samples * bits / 8)
    wanted = _stored_bytes(width, height, samples * bits, interlace)
    if not chunks.is_whole:
        _check_data(chunks, wanted)
    if not (chunks.is_whole and chunks.is_plain):
        content = _rebuilt(chunks)
    is_colour = colour in (_RGB, _PALETTE) and bits <= 8 and b"tRNS" not in chunks.about
    try:
        pixels = _decode(content, chunks, bits, is_plain=is_colour)
    except FieldUnreadable:
        content = _packed_again(chunks, wanted)
        pixels = _decode(content, chunks, bits, is_plain=is_colour)
    raster = Raster(pixels, [])
    if bits == 16:
        raster.note(FieldNote.SIXTEEN_BIT_SCALED)
    if colour in (_GREY, _GREY_ALPHA):
        raster.note(FieldNote.GREY)
    if b"acTL" in chunks.about:
        raster.note(FieldNote.FIRST_FRAME_ONLY)
    _describe(raster, chunks.about)
    return raster


def _read_chunks(content: bytes) -> _Chunks:
    """Go through the chunks; anything odd but possibly harmless marks them as not intact."""
    chunks = _Chunks()
    at = len(SIGNATURE)
    for _ in range(_MOST_CHUNKS):
        if at + 8 > len(content):
            chunks.is_whole = False
            break
        size, kind = struct.unpack_from(">I4s", content, at)
        end = at + 8 + size
        body = content[at + 8 : end]
        if kind == b"IEND":
            if content[end : end + 4] != struct.pack(">I", zlib.crc32(kind + body)):
                chunks.is_whole = False
            break
        if end > len(content):
            chunks.is_whole = False
            chunks.kept.append((kind, body))
            break
        is_sound = content[end : end + 4] == struct.pack(">I", zlib.crc32(kind + body))
        chunks.is_whole &= is_sound
        _keep(chunks, kind, body, is_sound=is_sound)
        at = end + 4
    return chunks


def _keep(chunks: _Chunks, kind: bytes, body: bytes, *, is_sound: bool) -> None:
    if not is_sound and kind in _SPARED and chunks.about.get(b"IHDR", b"")[9:10] != _BY_PALETTE:
        return
    is_critical = not kind[0] & 0x20  # a capital letter (PNG specification, 5.4)
    # The length of the data shows whether a header is right; for other chunks there is no such check.
    if not is_sound and (kind == b"tRNS" or (is_critical and kind not in (b"IHDR", b"IDAT"))):
        raise damaged()
    if is_critical or kind == b"tRNS":
        chunks.kept.append((kind, body))
    else:
        chunks.is_plain = False
    if kind in _TEXTS and not body.startswith(_TEXTS[kind]):
        return
    if kind == b"IHDR" or (kind != b"IDAT" and is_sound):
        chunks.about.setdefault(kind, body)


def _stored_bytes(width: int, height: int, bits: int, interlace: int) -> int:
    """Return how many bytes the picture has before compression, including filter bytes."""
    if not interlace:
        return height * (1 + (width * bits + 7) // 8)
    total = 0
    for left, top, across, down in _PASSES:
        columns, rows = -(-(width - left) // across), -(-(height - top) // down)
        if columns > 0 and rows > 0:
            total += rows * (1 + (columns * bits + 7) // 8)
    return total


def _check_data(chunks: _Chunks, wanted: int) -> None:
    """Refuse compressed data that are incomplete, judged by their own length and checksum (Adler-32)."""
    data = b"".join(body for kind, body in chunks.kept if kind == b"IDAT")
    stream = zlib.decompressobj()
    try:
        found = len(stream.decompress(data, wanted))
        stream.decompress(stream.unconsumed_tail, 1)
    except zlib.error as fault:
        raise damaged() from fault
    if found < wanted or not stream.eof:
        raise damaged()


def _packed_again(chunks: _Chunks, wanted: int) -> bytes:
    """Return the file with sound chunks when its data lack only their own checksum (Adler-32)."""
    data = b"".join(body for kind, body in chunks.kept if kind == b"IDAT")
    stream = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        plain = stream.decompress(data[2:], wanted + 1)
    except zlib.error:
        plain = b""
    if not chunks.is_whole or len(plain) != wanted:
        raise damaged()
    head = [one for one in chunks.kept if one[0] != b"IDAT"]
    return _rebuilt(replace(chunks, kept=[*head, (b"IDAT", zlib.compress(plain, 1))]))


def _rebuilt(chunks: _Chunks) -> bytes:
    parts = [SIGNATURE]
    for kind, body in [*chunks.kept, (b"IEND", b"")]:
        total = struct.pack(">I", zlib.crc32(kind + body))
        parts += [struct.pack(">I", len(body)), kind, body, total]
    return b"".join(parts)


def _decode(content: bytes, chunks: _Chunks, bits: int, *, is_plain: bool) -> Pixels:
    """Return uint8 pixels: grey, RGB or RGBA. is_plain: colours and nothing else."""
    flags = _COLOURS_ALONE if is_plain else cv2.IMREAD_UNCHANGED
    decoded = cv2.imdecode(np.frombuffer(content, np.uint8), flags)
    if decoded is None:
        raise damaged()
    if is_plain:
        return cast(Pixels, decoded)
    values = cast(NDArray[Any], decoded)
    if values.ndim == 3:
        swap = cv2.COLOR_BGRA2RGBA if values.shape[2] == 4 else cv2.COLOR_BGR2RGB
        values = cast(NDArray[Any], cv2.cvtColor(values, swap))
    if bits < 16:
        return values
    colours = values if values.ndim == 2 else values[:, :, :3]
    said = chunks.about.get(b"sBIT", b"")
    top = (1 << max(said[:3])) - 1 if said and 1 <= max(said[:3]) <= 16 else None
    pixels = to_8_bits(colours, bits=16, stated_top=top)
    if values.ndim == 3 and values.shape[2] == 4:
        return np.dstack([pixels, (values[:, :, 3] >> 8).astype(np.uint8)])
    return pixels


def _describe(raster: Raster, about: Mapping[bytes, bytes]) -> None:
    """Read the orientation, the shape and size of a pixel, and the colour profile."""
    size = raster.pixels.shape[1], raster.pixels.shape[0]
    exif = _exif_of(about)
    directory = _first_of(exif)
    if directory is not None:
        raster.orientation = orientation_of(directory)
        raster.aspect = aspect_of(directory, size)
        raster.stated_um_per_px = scale_by_resolution(directory)
    if directory is None or ORIENTATION not in directory.tags:
        raster.orientation = orientation_in(_text_of(about, b"iTXt"))
    shape = about.get(b"pHYs", b"")
    if len(shape) == 9:
        across, down, unit = struct.unpack(">IIB", shape)
        if across and down:
            raster.aspect = aspect_by(across, down, size)
            um = plausible_scale(_UM_PER_M / across if unit == 1 else None)
            raster.stated_um_per_px = um or raster.stated_um_per_px
    name, _, packed = about.get(b"iCCP", b"").partition(b"\0")
    if name and packed[:1] == b"\0":
        stream = zlib.decompressobj()
        try:
            raster.profile = stream.decompress(packed[1:], 1 << 24)
        except zlib.error:
            raster.profile = b""
    if len(coded := about.get(b"cICP", b"")) == 4:  # goes first (PNG, third edition, 4.3)
        raster.profile = b""
        coded_colours.describe_by_numbers(raster, coded[0], coded[1], is_full=bool(coded[3]))
    elif b"sRGB" not in about and not raster.profile:
        _describe_colours(raster, about)
        if directory is not None and not (raster.profile or raster.gamma):
            raster.profile, raster.gamma = primaries.colours_by_exif(exif, directory)


def _exif_of(about: Mapping[bytes, bytes]) -> bytes:
    """Return the camera's Exif that a file keeps, in a chunk or as digits in a text; empty if there is none."""
    exif = about.get(b"eXIf")
    if exif is None:
        digits = (_text_of(about, b"tEXt") or _text_of(about, b"zTXt")).split(b"\n", 3)
        try:
            exif = bytes.fromhex(digits[-1].decode("ascii")) if len(digits) == 4 else b""
        except ValueError:
            exif = b""
    return exif.removeprefix(b"Exif\0\0")


def _first_of(exif: bytes) -> Directory | None:
    try:
        return read_directory(exif) if exif else None
    except FieldUnreadable:
        return None


def _text_of(about: Mapping[bytes, bytes], kind: bytes) -> bytes:
    """Return a text chunk's text (PNG specification, 11.3.4); empty if it cannot be unpacked."""
    _, _, text = about.get(kind, b"").partition(b"\0")
    is_packed = kind == b"zTXt" or (kind == b"iTXt" and text[:1] == b"\1")
    if kind == b"iTXt":
        text = text[2:].partition(b"\0")[2].partition(b"\0")[2]
    elif kind == b"zTXt":
        text = text[1:]
    try:
        return zlib.decompressobj().decompress(text, _MOST_TEXT) if is_packed else text
    except zlib.error:
        return b""


def _describe_colours(raster: Raster, about: Mapping[bytes, bytes]) -> None:
    """Read the gamma and the places of red, green, blue and white from a file without a profile."""
    said = about.get(b"gAMA", b"")
    gamma = struct.unpack(">I", said)[0] / _PER_ONE if len(said) == 4 else 0.0
    places = about.get(b"cHRM", b"")
    if len(places) == 32 and FieldNote.GREY not in raster.notes:
        white_x, white_y, *colours = (one / _PER_ONE for one in struct.unpack(">8I", places))
        light = 1 / gamma if gamma else primaries.USUAL_GAMMA
        raster.profile = primaries.profile_of((*colours, white_x, white_y), light)
    raster.gamma = 0.0 if raster.profile else gamma
