"""Reads a picture file as a field: its first bytes decide the format and the reader."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import stat
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from hematovision_desktop.adapters.files.finder import system_path
from hematovision_desktop.adapters.files.kinds import AVIF, JPEG_2000, kind_of_content
from hematovision_desktop.adapters.images.doubts.half_frames import first_half
from hematovision_desktop.adapters.images.doubts.judged_colours import judged_colours
from hematovision_desktop.adapters.images.doubts.mosaic import has_seam
from hematovision_desktop.adapters.images.doubts.unfilled import lacks_end
from hematovision_desktop.adapters.images.formats.budget import DECODERS, make_room_by_kind
from hematovision_desktop.adapters.images.formats.jpeg import decode_jpeg
from hematovision_desktop.adapters.images.formats.kind_refusals import named, named_by_ending
from hematovision_desktop.adapters.images.formats.profiles import apply_profile
from hematovision_desktop.adapters.images.formats.tiff_tags import (
    ORIENTATION,
    X_RESOLUTION,
    Y_RESOLUTION,
)
from hematovision_desktop.adapters.images.pixels.raster import (
    Raster,
    aspect_by,
    is_colourless,
    make_square,
    to_colour,
    turn_upright,
)
from hematovision_desktop.adapters.images.pixels.refusal import damaged, refused, unsupported
from hematovision_desktop.adapters.images.pixels.sampled import every_nth
from hematovision_desktop.adapters.images.pixels.shrunk import evened, shrunk
from hematovision_desktop.adapters.images.pixels.side_by_side import beside
from hematovision_desktop.adapters.images.smear.drawn_lines import find_lines
from hematovision_desktop.adapters.images.smear.surround import surround_of
from hematovision_desktop.core.base.errors import FailureCode, FieldUnreadable
from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.cells.field import Field, FieldNote, Pixels
from hematovision_desktop.core.cells.pages import page_of

if TYPE_CHECKING:
    from hematovision_desktop.adapters.images.doubts import grey_kinds, stored_damage, wrong_codes
    from hematovision_desktop.adapters.images.formats import (
        avif,
        bmp,
        coded_colours,
        depth,
        jpeg_2000,
        pillow,
        png,
        tiff,
        webp,
    )
else:  # a folder holds pictures of one kind, mostly JPEG
    avif = late("hematovision_desktop.adapters.images.formats.avif")
    bmp = late("hematovision_desktop.adapters.images.formats.bmp")
    coded_colours = late("hematovision_desktop.adapters.images.formats.coded_colours")
    depth = late("hematovision_desktop.adapters.images.formats.depth")
    grey_kinds = late("hematovision_desktop.adapters.images.doubts.grey_kinds")
    jpeg_2000 = late("hematovision_desktop.adapters.images.formats.jpeg_2000")
    pillow = late("hematovision_desktop.adapters.images.formats.pillow")
    png = late("hematovision_desktop.adapters.images.formats.png")
    stored_damage = late("hematovision_desktop.adapters.images.doubts.stored_damage")
    tiff = late("hematovision_desktop.adapters.images.formats.tiff")
    webp = late("hematovision_desktop.adapters.images.formats.webp")
    wrong_codes = late("hematovision_desktop.adapters.images.doubts.wrong_codes")

MAX_BYTES = 1 << 30
_LARGE_BYTES = 1 << 20
"""The hash of this many bytes takes milliseconds, so another thread computes it meanwhile."""

THUMBNAIL_SIDE_PX = 160
THUMBNAIL_QUALITY = 80

_JPEG = b"\xff\xd8\xff"
_JPEG_AS_TEXT = (b"\xc3\xbf\xc3\x98\xc3\xbf", b"\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd")
"""The beginning of a JPEG that was read and written as text with one byte per character, or as UTF-8."""

_PNG = b"\x89PNG\r\n\x1a\n"
_TIFF = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_BY_PILLOW = ("BMP", "WEBP", "GIF")
_GIF_ASPECT_AT = 12
_LED_BY = b"\r\n\t \0\xef\xbb\xbf"
"""Blank bytes, or a UTF-8 mark, that programs leave before a picture's first byte."""

_HEADED_BY, _HEAD_ENDS, _LONGEST_HEAD = (b"HTTP/", b"--"), b"\r\n\r\n", 4096
"""What a network camera sends before its picture and some programs save with it: the header of a response or part
(RFC 2046)."""

_DEEP_MODES = ("I;16", "I;16B", "I;16L", "I")

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
        return Field(path, raster.pixels, digest, len(content), notes, raster.stated_um_per_px)

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
    if content.startswith(_JPEG):
        return decode_jpeg(content)
    if content.startswith(_PNG):
        return png.decode_png(content)
    kind = kind_of_content(content)
    if kind is AVIF and pillow.features.check("avif"):
        return _decode_by_pillow(content, "AVIF")
    if kind is JPEG_2000 and pillow.features.check("jpg_2000"):
        jpeg_2000.check_depth(content)
        return _decode_by_pillow(content, "JPEG2000")
    if kind is not None:
        raise named(kind)
    if content.startswith(_TIFF):
        return tiff.decode_tiff(content, number)
    return _decode_by_pillow(content, *_BY_PILLOW)


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


def _decode_by_pillow(content: bytes, *formats: str) -> Raster:
    """Decode the first frame of a format that Pillow reads."""
    try:
        image = pillow.Image.open(io.BytesIO(content), formats=formats)
    except MemoryError:
        raise
    except Exception as fault:
        raise _unopened(content) from fault
    make_room_by_kind(image.format, *image.size)
    notes = [FieldNote.FIRST_FRAME_ONLY] if getattr(image, "is_animated", False) else []
    if image.mode in ("1", "L", "LA"):
        notes.append(FieldNote.GREY)
    profile = image.info.get("icc_profile", b"")
    image.load()
    if image.mode in _DEEP_MODES:
        grey = depth.to_8_bits(np.asarray(image), bits=16)
        raster = Raster(grey, [*notes, FieldNote.SIXTEEN_BIT_SCALED])
    elif image.format == "JPEG2000" and (bits := jpeg_2000.most_bits(content)) > 8:
        deep = jpeg_2000.decode_deep(content, bits)
        raster = Raster(deep, [*notes, FieldNote.SIXTEEN_BIT_SCALED])
        raster.profile = profile if isinstance(profile, bytes) else b""
    else:
        see_through = image.mode in ("RGBA", "LA", "PA", "RGBa", "La")
        mode = "RGBA" if see_through or "transparency" in image.info else "RGB"
        whole = image if image.mode == mode else image.convert(mode)
        raster = Raster(np.asarray(whole), notes)
        raster.profile = profile if isinstance(profile, bytes) else b""
    if _is_suspect(image, content):
        raster.note(FieldNote.DAMAGE_SUSPECTED)
    if not raster.profile:
        coded_colours.describe_container(raster, content, image.info.get("exif", b""))
    raster.aspect = _gif_aspect(content) if image.format == "GIF" else _aspect_of(image)
    number = image.getexif().get(ORIENTATION, 1)
    raster.orientation = int(number) if number in range(1, 9) else 1
    return raster


def _is_suspect(image: pillow.Image.Image, content: bytes) -> bool:
    """Tell whether the data of a decoded picture, in a format without checksums, show damage."""
    if image.format == "WEBP":
        return webp.is_spoilt(content) or (
            webp.is_lossless(content) and _is_lossless_suspect(image)
        )
    if image.format == "AVIF":
        return image.mode in ("RGB", "RGBA") and avif.is_spoilt(np.asarray(image))
    if image.format not in ("BMP", "DIB"):
        return False
    if bmp.has_tail(content):
        return True
    stored = np.ascontiguousarray(np.atleast_3d(np.asarray(image))[::-1])
    return stored_damage.shows_damage(stored, are_colours=image.mode in ("L", "RGB"))


def _is_lossless_suspect(image: pillow.Image.Image) -> bool:
    """Tell whether a lossless WebP without leftover data shows a changed code in its pixels."""
    pixels = np.asarray(image)
    return stored_damage.shows_damage(pixels) or wrong_codes.has_wrong_codes(pixels)


def _aspect_of(image: pillow.Image.Image) -> float:
    """Return width over height of a pixel from a picture's resolution; 1 if there is none."""
    exif = image.getexif()
    stated: tuple[Any, Any] = (exif.get(X_RESOLUTION), exif.get(Y_RESOLUTION))
    try:
        across, down = image.info.get("dpi") or stated
        return aspect_by(float(across), float(down), image.size)
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return 1.0


def _gif_aspect(content: bytes) -> float:
    """Return width over height of a pixel from a GIF's own header (GIF89a, section 18)."""
    said = content[_GIF_ASPECT_AT]
    return (said + 15) / 64 if said else 1.0


def _unopened(content: bytes) -> FieldUnreadable:
    """Return why Pillow finds no header in the bytes: a broken picture, or none at all."""
    if kind := bmp.odd_kind(content):
        return unsupported(kind, "Save it as an ordinary BMP of 24 bits, or as PNG.")
    is_png = content.startswith(_PNG[:4])  # with line ends changed, as in a text file
    webp = content[:4] == b"RIFF" and content[8:12] == b"WEBP"
    bitmap = content[:2] == b"BM" and content[6:10] == bytes(4)
    is_wiped = not content.strip(content[:1])  # as recovery from a damaged card may return it
    is_text = content.startswith(_JPEG_AS_TEXT)
    is_known = kind_of_content(content) is not None  # such as a cut AVIF
    started = (
        content.startswith((b"GIF87a", b"GIF89a"))
        or is_text
        or is_known
        or webp
        or bitmap
        or is_png
        or is_wiped
    )
    return refused(FailureCode.DAMAGED if started else FailureCode.NOT_A_PICTURE)


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
