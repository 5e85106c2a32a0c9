"""Reads JPEG by its own markers. libjpeg decodes, and its remarks decide whether the file is damaged.

Stray bytes and a missing end marker cost no pixel and are forgiven. If the data end early or cannot be followed, the
picture is not what the camera saw.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, cast

import numpy as np
import simplejpeg

from hematovision_desktop.adapters.images.formats import tiff_tags as tag
from hematovision_desktop.adapters.images.formats.budget import make_room
from hematovision_desktop.adapters.images.formats.jpeg_others import holds_another_field
from hematovision_desktop.adapters.images.formats.jpeg_patches import has_patch
from hematovision_desktop.adapters.images.formats.jpeg_scans import (
    ZERO_RUN,
    has_all,
    has_hole,
    scans_of,
)
from hematovision_desktop.adapters.images.formats.jpeg_seams import has_seam
from hematovision_desktop.adapters.images.formats.profiles import of_inks
from hematovision_desktop.adapters.images.formats.tiff_tags import Directory, read_directory
from hematovision_desktop.adapters.images.formats.tiff_words import aspect_of, scale_by_resolution
from hematovision_desktop.adapters.images.pixels.raster import (
    Raster,
    aspect_by,
    orientation_in,
    plausible_scale,
)
from hematovision_desktop.adapters.images.pixels.refusal import (
    MAX_PIXELS,
    damaged,
    refused,
    unsupported,
)
from hematovision_desktop.core.base.errors import FailureCode, FieldUnreadable
from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.cells.field import FieldNote, Pixels

if TYPE_CHECKING:
    from hematovision_desktop.adapters.images.formats import jpeg_overruns, primaries
else:  # most JPEG are plain
    jpeg_overruns = late("hematovision_desktop.adapters.images.formats.jpeg_overruns")
    primaries = late("hematovision_desktop.adapters.images.formats.primaries")

_SOI, _EOI, _SOS, _DQT, _DRI, _APP2, _ADOBE = 0xD8, 0xD9, 0xDA, 0xDB, 0xDD, 0xE2, 0xEE
_MEAN_OF = 8
"""The first coefficient of a block is its mean, multiplied by this."""

END = b"\xff\xd9"
_SOI_AGAIN = b"\xff\xd8\xff"
_ICC = b"ICC_PROFILE\0"
_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_WHOLE_BLOCKS = b"\0\x3f\0"
"""What a scan states in a picture that is not progressive: all coefficients, with all their bits."""

_LINES = b"\xff\xdc\x00\x04"
"""DNL: the number of lines, which scanners write after the data if they do not know it beforehand."""

_READ_FRAMES = (0xC0, 0xC1, 0xC2)
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_PROGRESSIVE = 0xC2
_MOST_SCANS = 100
_MOST_SCANNED_PIXELS = 10 * MAX_PIXELS
"""Pixels times scans: every scan of a progressive picture takes as long as a whole picture."""

_FEW_STRAYS = 16
_MIXED_STRAYS = 3
"""How many bytes hardware that writes whole words leaves after the data: all equal, or of any value."""

_MOST_MENDS = 8
_EXTRANEOUS = re.compile(r"(\d+) extraneous bytes before marker 0x([0-9a-f]{2})")
_OTHER_KIND = re.compile(
    r"conversion request|[Aa]rithmetic|Fractional sampling|determine subsampling"
)
_AS_PLAIN = "Save it as an ordinary JPEG of 8 bits, or as TIFF or PNG."
_UM_PER_CM, _UM_PER_INCH = 10_000.0, 25_400.0


@dataclass(slots=True)
class Head:
    """What comes before a JPEG's first scan. segments: marker, start and end of each body.

    block: height and width in px of what is coded together. roundings: by table number, the step to which the means
    of blocks are rounded. tables: of each component. interval: blocks between two restart markers; 0 without these.
    """

    segments: list[tuple[int, int, int]] = field(default_factory=list)
    frame: int = 0
    precision: int = 8
    width: int = 0
    height: int = 0
    components: int = 0
    block: tuple[int, int] = (8, 8)
    roundings: dict[int, int] = field(default_factory=dict)
    tables: tuple[int, ...] = ()
    interval: int = 0
    strays: bool = False
    scan: int = 0

    @property
    def has_restarts(self) -> bool:
        """Whether the data are divided into parts that are decoded independently."""
        return self.interval > 0

    @property
    def is_adobe(self) -> bool:
        """Whether Adobe's marker says how the colours are stored."""
        return any(mark == _ADOBE for mark, _, _ in self.segments)

    @property
    def quanta(self) -> tuple[float, float]:
        """The steps to which the means of blocks are rounded, in grey levels of light and of colours."""
        light, *colours = (self.roundings.get(table, 0) / _MEAN_OF for table in self.tables or (0,))
        return light, max(colours, default=0.0)


def decode_jpeg(content: bytes) -> Raster:
    """Return the picture of a JPEG file that begins with its start marker."""
    while content[2:5] == _SOI_AGAIN:
        content = content[2:]
    head = read_head(content)
    check_head(head)
    if head.height == 0:
        content = _with_height(content, head)
        head = read_head(content)
    if head.strays:
        content = _without_strays(content, head)
        head = read_head(content)
    make_room(head.width, head.height)
    pixels = decode_mended(content, head)
    is_changed = shows_change(pixels, content, head)
    if head.components == 4:
        pixels = of_inks(pixels, is_adobe=head.is_adobe)
    raster = Raster(pixels, [])
    if is_changed:
        raster.note(FieldNote.DAMAGE_SUSPECTED)
    if head.components == 4 and not head.is_adobe:
        raster.note(FieldNote.COLOURS_DOUBTFUL)
    if holds_another_field(content, head.segments, head.scan):
        raster.note(FieldNote.FIRST_PAGE_ONLY)
    _describe(raster, content, head)
    return raster


def read_head(content: bytes) -> Head:
    """Return what comes before the first scan; raise FieldUnreadable if it is cut off or broken."""
    head = Head()
    at = 2
    while True:
        start = content.find(b"\xff", at)
        if start < 0 or start + 4 > len(content):
            raise damaged()
        head.strays |= start > at
        mark = content[start + 1]
        if mark in (0xFF, 0x00, 0x01) or 0xD0 <= mark <= 0xD7:
            head.strays |= mark == 0
            at = start + (1 if mark == 0xFF else 2)
            continue
        if mark in (_SOI, _EOI):
            raise damaged()
        size = struct.unpack_from(">H", content, start + 2)[0]
        if size < 2:
            raise damaged()
        if mark == _SOS:
            head.scan = start
            return head
        body = start + 4, start + 2 + size
        head.segments.append((mark, *body))
        if mark == _DQT:
            _note_roundings(head, content, *body)
        if mark == _DRI:
            head.interval = int.from_bytes(content[start + 4 : start + 6], "big")
        if mark in _FRAMES or mark == 0xF7:
            if size < 8 or body[1] > len(content):
                raise damaged()
            head.frame = mark
            head.precision, head.height, head.width, head.components = struct.unpack_from(
                ">BHHB", content, start + 4
            )
            if head.components in (3, 4) and size >= 8 + 3 * head.components:
                places = range(start + 11, start + 11 + 3 * head.components, 3)
                sampled = [content[place] for place in places]
                high, wide = (max(one & 15 for one in sampled), max(one >> 4 for one in sampled))
                head.tables = tuple(content[place + 1] for place in places)
                head.block = 8 * min(max(high, 1), 4), 8 * min(max(wide, 1), 4)
        at = body[1]


def _note_roundings(head: Head, content: bytes, at: int, end: int) -> None:
    """Store the first number of each quantisation table: the step by which the means of blocks are stored."""
    while at + 65 <= end <= len(content):
        wide = 2 if content[at] >> 4 else 1
        head.roundings[content[at] & 15] = int.from_bytes(content[at + 1 : at + 1 + wide], "big")
        at += 1 + 64 * wide


def check_head(head: Head) -> None:
    """Refuse a kind of JPEG that is not read here, and name it."""
    if head.frame == 0:
        raise damaged()
    if head.frame == 0xF7:
        raise unsupported("JPEG-LS", _AS_PLAIN)
    if head.frame not in _READ_FRAMES:
        arithmetic = head.frame >= 0xC9
        kind = "A JPEG with arithmetic coding" if arithmetic else "A lossless JPEG"
        raise unsupported(kind, _AS_PLAIN)
    if head.precision != 8:
        raise unsupported(f"A JPEG of {head.precision} bits a colour", _AS_PLAIN)
    if head.components not in (1, 3, 4):
        raise unsupported(f"A JPEG of {head.components} channels", _AS_PLAIN)


def _with_height(content: bytes, head: Head) -> bytes:
    """Move a height that is stated after the data to its place in the header; return the file."""
    said = content.find(_LINES, head.scan)
    if said < 0 or said + 6 > len(content):
        raise unsupported("A JPEG that does not say how high it is", _AS_PLAIN)
    at = next(start for mark, start, _ in head.segments if mark == head.frame) + 1
    height = content[said + 4 : said + 6]
    return content[:at] + height + content[at + 2 : said] + content[said + 6 :]


def _without_strays(content: bytes, head: Head) -> bytes:
    parts = [content[start - 4 : end] for _, start, end in head.segments]
    return content[:2] + b"".join(parts) + content[head.scan :]


def shows_change(pixels: Pixels, content: bytes, head: Head) -> bool:
    """Tell whether a decoded picture was made of changed data although libjpeg had no remark."""
    return any(_is_stepped(part, head) for part in stored_together(pixels)) or (
        head.frame == _PROGRESSIVE
        and not head.has_restarts
        and jpeg_overruns.has_overrun(content, head.scan, head.segments)
    )


def stored_together(pixels: Pixels) -> list[Pixels]:
    """Return the channels of which damage changes some or all: those of a picture, and black ink alone."""
    if pixels.ndim == 2 or pixels.shape[2] == 3:
        return [pixels]
    return [np.ascontiguousarray(pixels[:, :, :3]), np.ascontiguousarray(pixels[:, :, 3])]


def _is_stepped(pixels: Pixels, head: Head) -> bool:
    """Tell whether blocks step from those around them as only lost or changed data let them."""
    return has_seam(pixels, head.block, has_restarts=head.has_restarts, quanta=head.quanta) or (
        head.has_restarts and has_patch(pixels, head.block, head.interval, head.quanta)
    )


def decode_mended(content: bytes, head: Head) -> Pixels:
    """Decode strictly, and remove harmless faults from the file one by one. Four inks stay as they are stored."""
    _check_scans(content, head)
    form = {1: "GRAY", 3: "RGB", 4: "CMYK"}[head.components]
    for _ in range(_MOST_MENDS):
        try:
            decoded = simplejpeg.decode_jpeg(content, form, strict=True)
        except ValueError as fault:
            content = _mend(content, head, str(fault))
            continue
        if decoded.shape[:2] != (head.height, head.width):
            raise damaged()
        return cast(Pixels, decoded[:, :, 0] if head.components == 1 else decoded)
    raise damaged()


def _mend(content: bytes, head: Head, remark: str) -> bytes:
    """Return the file without the fault that libjpeg's remark names; refuse the file if pixels are lost."""
    if remark.startswith("Premature end of JPEG file") and END not in content[head.scan :]:
        return content + END
    strays = _EXTRANEOUS.search(remark)
    if strays:
        return _cut_strays(content, head, int(strays[1]), int(strays[2], 16))
    if "Invalid SOS parameters" in remark and head.frame != _PROGRESSIVE:
        return _with_whole_blocks(content, head)
    for mark, start, end in head.segments:
        if "ICC marker" in remark and mark == _APP2 and content.startswith(_ICC, start):
            return content[:start] + bytes(len(_ICC)) + content[start + len(_ICC) :]
        if "JFIF revision" in remark and mark == 0xE0:
            return content[: start + 5] + b"\1\1" + content[start + 7 :]
        if "Adobe color transform" in remark and mark == 0xEE:
            known = 2 if head.components == 4 else 1
            return content[: start + 11] + bytes([known]) + content[min(start + 12, end) :]
    if _OTHER_KIND.search(remark):
        raise unsupported("This kind of JPEG", _AS_PLAIN)
    raise damaged()


def _with_whole_blocks(content: bytes, head: Head) -> bytes:
    """Return the file with the usual values at the end of its first scan's header; nothing depends on them."""
    size = struct.unpack_from(">H", content, head.scan + 2)[0]
    end = head.scan + 2 + size
    if size < 2 + len(_WHOLE_BLOCKS) or content[end - 3 : end] == _WHOLE_BLOCKS:
        raise damaged()
    return content[: end - 3] + _WHOLE_BLOCKS + content[end:]


def _cut_strays(content: bytes, head: Head, count: int, mark: int) -> bytes:
    """Cut bytes after the data if there are only a few or all of them are padding."""
    at = content.find(bytes([0xFF, mark]), head.scan + 2)
    while at >= 0:
        strays = content[max(head.scan, at - count) : at]
        # If the padding begins before the leftover bytes, part of it was read as picture data.
        run = at - head.scan - len(content[head.scan : at].rstrip(strays[-1:]))
        is_padding = len(set(strays)) <= 1 and run - count <= _FEW_STRAYS
        if is_padding or (mark == _EOI and count <= _MIXED_STRAYS and len(set(strays)) > 1):
            return content[: at - len(strays)] + content[at:]
        at = -1 if mark == _EOI else content.find(bytes([0xFF, mark]), at + 2)
    raise damaged()


def _check_scans(content: bytes, head: Head) -> None:
    """Refuse a file with a hole of zeros in its data, or without its last scans."""
    is_progressive = head.frame == _PROGRESSIVE
    if not is_progressive and content.find(bytes(ZERO_RUN), head.scan) < 0:
        return
    scans = list(islice(scans_of(content, head.scan, head.segments), _MOST_SCANS + 1))
    if len(scans) > _MOST_SCANS or len(scans) * head.width * head.height > _MOST_SCANNED_PIXELS:
        raise refused(FailureCode.TOO_LARGE)
    if has_hole(content, scans) or (is_progressive and not has_all(scans)):
        raise damaged()


def _describe(raster: Raster, content: bytes, head: Head) -> None:
    """Read the orientation, the shape of a pixel and the colour profile from the segments of the header."""
    parts: dict[int, bytes] = {}
    count = 0
    named, is_turned, xmp = (b"", 0.0), False, b""
    by_exif = None
    for mark, start, end in head.segments:
        body = content[start:end]
        if mark == 0xE1 and body.startswith(b"Exif\0\0"):
            about = _exif(body[6:])
            if about is not None and not any(named):
                named = primaries.colours_by_exif(body[6:], about)
            is_turned |= about is not None and tag.ORIENTATION in about.tags
            if about is not None and raster.orientation == 1:
                raster.orientation = orientation_of(about)
                said = aspect_of(about, (head.width, head.height))
                raster.aspect = raster.aspect if said == 1 else said  # Exif may not state it
                by_exif = scale_by_resolution(about)
        elif mark == 0xE1 and body.startswith(_XMP):
            xmp = body
        elif mark == _APP2 and body.startswith(_ICC) and len(body) > 14:
            parts[body[12]] = body[14:]
            count = body[13]
        elif mark == 0xE0 and body.startswith(b"JFIF\0") and len(body) >= 12:
            unit, across, down = struct.unpack_from(">BHH", body, 7)
            if across and down:
                raster.aspect = aspect_by(across, down, (head.width, head.height))
                um = {1: _UM_PER_INCH, 2: _UM_PER_CM}.get(unit)
                raster.stated_um_per_px = plausible_scale(um / across) if um else None
    if raster.stated_um_per_px is None:
        raster.stated_um_per_px = by_exif
    if len(parts) == count:  # otherwise a part of it was lost
        raster.profile = b"".join(parts[number] for number in sorted(parts))
    if not raster.profile:
        raster.profile, raster.gamma = named
    if xmp and not is_turned:
        raster.orientation = orientation_in(xmp)


def _exif(content: bytes) -> Directory | None:
    try:
        return read_directory(content)
    except FieldUnreadable:
        return None


def orientation_of(about: Directory) -> int:
    """Return the orientation that a directory states, 1 to 8; 1 if it states none."""
    try:
        number = about.integer(tag.ORIENTATION, 1)
    except FieldUnreadable:
        return 1
    return number if 1 <= number <= 8 else 1
