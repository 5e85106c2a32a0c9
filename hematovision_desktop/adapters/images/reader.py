"""Reads a picture file as a field: its first bytes decide the format and the reader."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import re
import stat
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from hematovision_desktop.adapters.files.finder import system_path
from hematovision_desktop.adapters.files.kinds import AVIF, JPEG_2000, kind_of_content
from hematovision_desktop.adapters.images.doubts.colour_order import colour_order
from hematovision_desktop.adapters.images.doubts.half_frames import first_half
from hematovision_desktop.adapters.images.doubts.judged_colours import judged_colours
from hematovision_desktop.adapters.images.doubts.pieced import has_seam, lacks_end
from hematovision_desktop.adapters.images.formats.budget import DECODERS
from hematovision_desktop.adapters.images.formats.jpeg import decode_jpeg
from hematovision_desktop.adapters.images.formats.kind_refusals import named, named_by_ending
from hematovision_desktop.adapters.images.formats.profiles import apply_profile
from hematovision_desktop.adapters.images.pixels.fewer import evened, every_nth, shrunk
from hematovision_desktop.adapters.images.pixels.raster import (
    Raster,
    is_colourless,
    make_square,
    to_colour,
    turn_upright,
)
from hematovision_desktop.adapters.images.pixels.refusal import damaged, refused
from hematovision_desktop.adapters.images.pixels.side_by_side import beside
from hematovision_desktop.adapters.images.smear.drawn_lines import find_lines
from hematovision_desktop.adapters.images.smear.surround import surround_of
from hematovision_desktop.core.base.errors import FailureCode, FieldUnreadable
from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.cells.field import Field, FieldNote, Pixels
from hematovision_desktop.core.cells.pages import page_of

if TYPE_CHECKING:
    from hematovision_desktop.adapters.images.doubts import grey_kinds
    from hematovision_desktop.adapters.images.formats import (
        by_pillow,
        png,
        tiff,
    )
else:  # a folder holds pictures of one kind, mostly JPEG
    by_pillow = late("hematovision_desktop.adapters.images.formats.by_pillow")
    grey_kinds = late("hematovision_desktop.adapters.images.doubts.grey_kinds")
    png = late("hematovision_desktop.adapters.images.formats.png")
    tiff = late("hematovision_desktop.adapters.images.formats.tiff")

MAX_BYTES = 1 << 30
_LARGE_BYTES = 1 << 20
"""The hash of this many bytes takes milliseconds, so another thread computes it meanwhile."""

THUMBNAIL_SIDE_PX = 160
THUMBNAIL_QUALITY = 80

_JPEG = b"\xff\xd8\xff"
_JUNK_AHEAD = re.compile(
    rb"\xff\xd8[^\xff]{1,64}\xff[\xc0-\xc2\xc4\xdb\xdd\xe0-\xef\xfe]", re.DOTALL
)
"""A JPEG with a few foreign bytes between its start marker and its first segment; libjpeg skips them."""

_PNG = b"\x89PNG\r\n\x1a\n"
_TIFF = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_LED_BY = b"\r\n\t \0\xef\xbb\xbf"
"""Blank bytes, or a UTF-8 mark, that programs leave before a picture's first byte."""

_HEADED_BY, _HEAD_ENDS, _LONGEST_HEAD = (b"HTTP/", b"--"), b"\r\n\r\n", 4096
"""What a network camera sends before its picture and some programs save with it: the header of a response or part
(RFC 2046)."""


_OS_FAILURES = {
    errno.ENOENT: FailureCode.MISSING,
    errno.ENOTDIR: FailureCode.MISSING,
    errno.ENAMETOOLONG: FailureCode.MISSING,
    errno.EACCES: FailureCode.NO_PERMISSION,
    errno.EPERM: FailureCode.NO_PERMISSION,
    errno.ELOOP: FailureCode.NOT_A_FILE,
    errno.EISDIR: FailureCode.NOT_A_FILE,
}

# A damaged file becomes a row with a reason; the libraries' messages about it would only fill the terminal.
warnings.filterwarnings("ignore", module=r"PIL\.")
cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)


class ImageReader:
    """Reads JPEG, PNG, TIFF, BMP, WebP, GIF, AVIF and JPEG 2000; safe in several threads at once.

    unseal: returns the content of one of the program's own encrypted files; raises OSError if it cannot.
    """

    def __init__(self, unseal: Callable[[bytes], bytes] = lambda content: content) -> None:
        self._unseal = unseal

    def read(self, path: Path) -> Field:
        """Return the decoded field; raise FieldUnreadable with the reason if it cannot be."""
        page = page_of(path)
        if page is not None and path.is_file():
            page = None
        content = _read_bytes(path if page is None else page.file)
        try:
            content = self._unseal(content)
        except OSError as fault:
            raise refused(FailureCode.NO_PERMISSION) from fault
        with beside(_digest, content, is_worth=len(content) >= _LARGE_BYTES) as digest_of:
            try:
                raster = decode_raster(content, None if page is None else page.number)
            except FieldUnreadable as reason:
                known = named_by_ending(path.suffix.lower(), reason.failure)
                raise known or reason from reason
        digest = digest_of()
        if page is not None:
            digest = page.digest(digest)
        notes = tuple(raster.notes)
        evidence = raster.stated_um_per_px, raster.colour_order
        return Field(path, raster.pixels, digest, len(content), notes, *evidence)

    def thumbnail(self, field: Field) -> bytes:
        """Return the field as a small JPEG, longer side at most 160 px."""
        pixels = field.pixels
        longer = max(field.width, field.height)
        # Averaging a whole camera picture takes 10 ms; every nth pixel is just as good here.
        step = max(1, longer // (4 * THUMBNAIL_SIDE_PX))
        shrink = min(1.0, THUMBNAIL_SIDE_PX / longer)
        size = max(1, round(field.width * shrink)), max(1, round(field.height * shrink))
        small = _small(every_nth(pixels, step), size)
        blue_first = cv2.cvtColor(small, cv2.COLOR_RGB2BGR)
        quality = (cv2.IMWRITE_JPEG_QUALITY, THUMBNAIL_QUALITY)
        return cv2.imencode(".jpg", blue_first, quality)[1].tobytes()


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _small(pixels: Pixels, size: tuple[int, int]) -> Pixels:
    """Return pixels at a smaller size; they are halved first, which takes a fraction of the time."""
    while pixels.shape[1] // 2 >= size[0] and pixels.shape[0] // 2 >= size[1]:
        pixels = shrunk(evened(pixels), (pixels.shape[1] // 2, pixels.shape[0] // 2))
    return pixels if pixels.shape[1::-1] == size else shrunk(pixels, size)


def decode(content: bytes) -> tuple[Pixels, tuple[FieldNote, ...]]:
    """Return upright RGB pixels, uint8 (height, width, 3), from a file's bytes, and the reader's notes.

    Raises FieldUnreadable with the reason if they cannot be decoded.
    """
    raster = decode_raster(content)
    return raster.pixels, tuple(raster.notes)


def decode_raster(content: bytes, number: int | None = None) -> Raster:
    """Return the picture in a file's bytes, upright, with square pixels, RGB.

    number: of a TIFF file's picture, from 1; None for its first field. Raises FieldUnreadable with
    the reason if they cannot be decoded.
    """
    if not content:
        raise refused(FailureCode.EMPTY_FILE)
    # Parsers raise nearly any exception for hostile bytes; in every case the file is at fault
    # and becomes a row with a reason.
    try:
        with DECODERS.decoder():
            raster = _decode_by_kind(content, number)
            _finish(raster)
    except FieldUnreadable:
        raise
    except MemoryError as fault:
        raise refused(FailureCode.TOO_LARGE) from fault
    except Exception as fault:
        raise damaged() from fault
    return raster


def _decode_by_kind(content: bytes, number: int | None) -> Raster:
    content = _without_head(content)
    if content.startswith(_JPEG) or _JUNK_AHEAD.match(content):
        return decode_jpeg(content)
    if content.startswith(_PNG):
        return png.decode_png(content)
    kind = kind_of_content(content)
    if kind in (AVIF, JPEG_2000) and by_pillow.can_read(kind):
        return by_pillow.decode(content, kind)
    if kind is not None:
        raise named(kind)
    if content.startswith(_TIFF):
        return tiff.decode_tiff(content, number)
    return by_pillow.decode(content, None)


def _without_head(content: bytes) -> bytes:
    """Return a file's bytes without what may precede a JPEG or PNG: blanks, or a network camera's header."""
    picture = content
    if content[0] in _LED_BY:
        picture = content.lstrip(_LED_BY)
    elif content.startswith(_HEADED_BY):
        ends = content.find(_HEAD_ENDS, 0, _LONGEST_HEAD)
        picture = content[ends + len(_HEAD_ENDS) :]
    return picture if picture.startswith((_JPEG, _PNG)) else content


def _finish(raster: Raster) -> None:
    """Give a decoded picture the properties that the program expects of every field."""
    to_colour(raster)
    if FieldNote.GREY in raster.notes:
        grey_kinds.check_grey(np.ascontiguousarray(raster.pixels[:, :, 0]))
    elif is_colourless(raster.pixels):
        raster.note(FieldNote.GREY)
    if lacks_end(raster.pixels):
        raster.note(FieldNote.DAMAGE_SUSPECTED)
    if (half := first_half(raster.pixels)) is not None:
        raster.pixels = half
        raster.note(FieldNote.HALF_FRAME_ONLY)
    apply_profile(raster)
    raster.stored = raster.pixels.shape[1], raster.pixels.shape[0]
    make_square(raster)
    pixels = np.ascontiguousarray(turn_upright(raster.pixels, raster.orientation))
    if min(pixels.shape[:2]) and FieldNote.GREY not in raster.notes:
        raster.colour_order = colour_order(pixels)
        pixels, notes = judged_colours(pixels)
        for note in notes:
            raster.note(note)
    veiled = FieldNote.TRANSPARENCY_IGNORED in raster.notes  # a layer that may have edges
    if min(pixels.shape[:2]) and not veiled and has_seam(pixels):
        raster.note(FieldNote.DAMAGE_SUSPECTED)
    if surround_of(pixels) is not None:
        raster.note(FieldNote.EDGE_MASKED)
    if min(pixels.shape[:2]) and (lines := find_lines(pixels)) is not None:
        pixels = lines.painted_over(pixels)
        raster.note(FieldNote.LINES_HIDE_CELLS if lines.hide_much else FieldNote.LINES_PAINTED_OVER)
    raster.pixels = pixels


def _read_bytes(path: Path) -> bytes:
    name = system_path(path)
    try:
        # Check before opening: opening a pipe or reading a device would wait forever.
        status = name.stat()
        if stat.S_ISDIR(status.st_mode):
            os.scandir(name).close()  # an unreadable folder reports itself instead
            raise refused(FailureCode.NOT_A_FILE)
        if not stat.S_ISREG(status.st_mode):
            raise refused(FailureCode.NOT_A_FILE)
        if status.st_size > MAX_BYTES:
            raise refused(FailureCode.TOO_LARGE)
        with name.open("rb", buffering=0) as file:
            return _read_all(file, status.st_size)
    except OSError as fault:
        code = _OS_FAILURES.get(fault.errno or 0, FailureCode.UNREADABLE)
        raise refused(code) from fault
    except ValueError as fault:  # a name that no file can have: a null character, half a surrogate
        raise refused(FailureCode.MISSING) from fault
    except MemoryError as fault:
        raise refused(FailureCode.TOO_LARGE) from fault


def _read_all(file: io.FileIO, size_bytes: int) -> bytes:
    content = file.read(size_bytes) or b""
    while len(content) < size_bytes and (more := file.read(size_bytes - len(content))):
        content += more  # a network share may give a file in pieces
    return content
