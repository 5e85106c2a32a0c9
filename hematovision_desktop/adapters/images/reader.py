"""Turns a picture file into a field: header first, then OpenCV, or Pillow where it knows better."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import stat
import struct
import warnings
from pathlib import Path
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import (  # noqa: F401 - the plugins register the formats beyond Pillow's first few
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageOps,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from hematovision_desktop.adapters.files.finder import system_path
from hematovision_desktop.core.errors import Failure, FailureCode, FieldUnreadable
from hematovision_desktop.core.field import Field, FieldNote, Pixels

MAX_PIXELS = 100_000_000
MAX_BYTES = 1 << 30
MIN_SIDE_PX = 64
THUMBNAIL_SIDE_PX = 160
THUMBNAIL_QUALITY = 80

_FORMATS = ("JPEG", "PNG", "TIFF", "BMP", "WEBP", "GIF")
_SIGNATURES = (
    *(b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a"),
    *(b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"),
)
_CAMERA_BITS = (8, 10, 12, 14, 16)
_ORIENTATION_TAG = 0x0112
_BITS_PER_SAMPLE_TAG = 258
_UPRIGHT_FLAGS = cv2.IMREAD_COLOR_RGB | cv2.IMREAD_IGNORE_ORIENTATION
_OS_FAILURES = {
    errno.ENOENT: FailureCode.MISSING,
    errno.ENOTDIR: FailureCode.MISSING,
    errno.ENAMETOOLONG: FailureCode.MISSING,
    errno.EACCES: FailureCode.NO_PERMISSION,
    errno.EPERM: FailureCode.NO_PERMISSION,
    errno.ELOOP: FailureCode.NOT_A_FILE,
    errno.EISDIR: FailureCode.NOT_A_FILE,
}

# Our own limit is checked on the header of every file, before anything is decoded.
Image.MAX_IMAGE_PIXELS = None
# A damaged file is a row with a reason; the libraries' remarks on it would only fill the terminal.
warnings.filterwarnings("ignore", module=r"PIL\.")
cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)


class ImageReader:
    """Reads JPEG, PNG, TIFF, BMP, WebP and GIF; safe to call from several threads at once."""

    def read(self, path: Path) -> Field:
        """Return the decoded field; raise FieldUnreadable with the reason if it cannot be."""
        content = _read_bytes(path)
        pixels, notes = decode(content)
        return Field(path, pixels, hashlib.sha256(content).hexdigest(), len(content), notes)

    def thumbnail(self, field: Field) -> bytes:
        """Return the field as a small JPEG, longer side at most 160 px."""
        pixels = field.pixels
        longer = max(field.width, field.height)
        # Averaging over a whole camera picture costs 10 ms; every nth pixel of it is as good here.
        step = max(1, longer // (4 * THUMBNAIL_SIDE_PX))
        shrink = min(1.0, THUMBNAIL_SIDE_PX / longer)
        size = max(1, round(field.width * shrink)), max(1, round(field.height * shrink))
        small = cv2.resize(pixels[::step, ::step], size, interpolation=cv2.INTER_AREA)
        blue_first = cv2.cvtColor(small, cv2.COLOR_RGB2BGR)
        quality = (cv2.IMWRITE_JPEG_QUALITY, THUMBNAIL_QUALITY)
        return cv2.imencode(".jpg", blue_first, quality)[1].tobytes()


def decode(content: bytes) -> tuple[Pixels, tuple[FieldNote, ...]]:
    """Return upright RGB pixels, uint8 (height, width, 3), of a file's bytes, and what was decided.

    Raises FieldUnreadable with the reason if they cannot be decoded.
    """
    if not content:
        raise _refused(FailureCode.EMPTY_FILE)
    # Pillow's parsers answer hostile bytes with nearly any exception, and OpenCV with its own;
    # whatever it is, the file is at fault and becomes a row with a reason.
    try:
        image = Image.open(io.BytesIO(content), formats=_FORMATS)
    except MemoryError as fault:
        raise _refused(FailureCode.TOO_LARGE) from fault
    except Exception as fault:
        raise _refused(_unopened(content)) from fault
    _check_size(*image.size)
    try:
        return _decode_opened(image, content)
    except FieldUnreadable:
        raise
    except MemoryError as fault:
        raise _refused(FailureCode.TOO_LARGE) from fault
    except Exception as fault:
        raise _refused(FailureCode.DAMAGED) from fault


def _read_bytes(path: Path) -> bytes:
    name = system_path(path)
    try:
        # Looking before opening: opening a pipe would wait for ever, reading a device as well.
        status = name.stat()
        if stat.S_ISDIR(status.st_mode):
            os.scandir(name).close()  # a folder that may not be read says so rather
            raise _refused(FailureCode.NOT_A_FILE)
        if not stat.S_ISREG(status.st_mode):
            raise _refused(FailureCode.NOT_A_FILE)
        if status.st_size > MAX_BYTES:
            raise _refused(FailureCode.TOO_LARGE)
        with name.open("rb", buffering=0) as file:
            return _read_all(file, status.st_size)
    except OSError as fault:
        code = _OS_FAILURES.get(fault.errno or 0, FailureCode.UNREADABLE)
        raise _refused(code) from fault
    except ValueError as fault:  # a name that no file can have: a null character, half a surrogate
        raise _refused(FailureCode.MISSING) from fault
    except MemoryError as fault:
        raise _refused(FailureCode.TOO_LARGE) from fault


def _read_all(file: io.FileIO, size_bytes: int) -> bytes:
    content = file.read(size_bytes) or b""
    while len(content) < size_bytes and (more := file.read(size_bytes - len(content))):
        content += more  # a network share may give a file in pieces
    return content


def _check_size(width: int, height: int) -> None:
    if width * height > MAX_PIXELS:
        raise _refused(FailureCode.TOO_LARGE)
    if min(width, height) < MIN_SIDE_PX:
        raise _refused(FailureCode.TOO_SMALL)


def _unopened(content: bytes) -> FailureCode:
    """Return why Pillow knows no header in the bytes: a broken picture, or none at all."""
    webp = content[:4] == b"RIFF" and content[8:12] == b"WEBP"
    bitmap = content[:2] == b"BM" and content[6:10] == bytes(4)
    started = content.startswith(_SIGNATURES) or webp or bitmap
    return FailureCode.DAMAGED if started else FailureCode.NOT_A_PICTURE


def _decode_opened(image: Image.Image, content: bytes) -> tuple[Pixels, tuple[FieldNote, ...]]:
    notes = []
    if getattr(image, "is_animated", False) and image.format != "MPO":
        tiff = image.format == "TIFF"
        notes.append(FieldNote.FIRST_PAGE_ONLY if tiff else FieldNote.FIRST_FRAME_ONLY)
    sixteen_bit = _is_sixteen_bit(image, content)
    if image.format in ("JPEG", "MPO"):
        _check_jpeg_end(content)
    elif image.format == "PNG":
        Image.open(io.BytesIO(content), formats=("PNG",)).verify()
    if sixteen_bit:
        pixels = _decode_deep(image, content)
        notes.append(FieldNote.SIXTEEN_BIT_SCALED)
    elif _is_plain(image):
        pixels = _decode_plain(image, content)
    else:
        pixels = _decode_by_pillow(image)
    if pixels.ndim == 2:
        notes.append(FieldNote.GREY)
        pixels = cast(Pixels, cv2.cvtColor(pixels, cv2.COLOR_GRAY2RGB))
    elif image.mode in ("1", "L", "LA", "I;16", "I;16B"):
        notes.append(FieldNote.GREY)
    if pixels.shape[2] == 4:
        pixels, transparent = _lay_on_white(pixels)
        if transparent:
            notes.append(FieldNote.TRANSPARENCY_IGNORED)
    return np.ascontiguousarray(pixels), tuple(notes)


def _is_sixteen_bit(image: Image.Image, content: bytes) -> bool:
    if image.format == "PNG":
        return content[24] == 16  # bit depth in the IHDR chunk (PNG specification, 11.2.2)
    if image.format == "TIFF":
        bits = cast(TiffImagePlugin.TiffImageFile, image).tag_v2.get(_BITS_PER_SAMPLE_TAG, (1,))
        return bool(max(bits) > 8)
    return False


def _is_plain(image: Image.Image) -> bool:
    """Tell whether OpenCV decodes the file as well as Pillow would, and faster."""
    if image.format in ("JPEG", "MPO"):
        return image.mode in ("RGB", "L")
    return (
        image.format == "PNG"
        and image.mode in ("RGB", "L", "1", "P")
        and "transparency" not in image.info
    )


def _decode_plain(image: Image.Image, content: bytes) -> Pixels:
    orientation = _orientation(image, content)
    decoded = cv2.imdecode(np.frombuffer(content, np.uint8), _UPRIGHT_FLAGS)
    if decoded is None:
        return _decode_by_pillow(image)
    return _turn_upright(cast(Pixels, decoded), orientation)


def _decode_deep(image: Image.Image, content: bytes) -> Pixels:
    """Decode more than 8 bits a channel; returns uint8, grey, RGB or RGBA."""
    flags = cv2.IMREAD_UNCHANGED  # ignores EXIF, but turns TIFF pages upright by their own tag
    decoded = cv2.imdecode(np.frombuffer(content, np.uint8), flags)
    if decoded is None or decoded.dtype != np.uint16:
        raise _refused(FailureCode.NOT_A_PICTURE if decoded is not None else FailureCode.DAMAGED)
    pixels = _scale_to_8_bit(cast(NDArray[np.uint16], decoded))
    if pixels.ndim == 3:
        swap = cv2.COLOR_BGRA2RGBA if pixels.shape[2] == 4 else cv2.COLOR_BGR2RGB
        pixels = cast(Pixels, cv2.cvtColor(pixels, swap))
    if image.format == "TIFF":
        return pixels
    return _turn_upright(pixels, _orientation(image, content))


def _scale_to_8_bit(values: NDArray[np.uint16]) -> Pixels:
    """Scale from the least depth of a camera that holds every value: 12-bit pictures stay bright."""
    top = int(values.max())
    full = next((1 << bits) - 1 for bits in _CAMERA_BITS if top < 1 << bits)
    return cast(Pixels, cv2.convertScaleAbs(values, alpha=255.0 / full))


def _decode_by_pillow(image: Image.Image) -> Pixels:
    """Decode the first page or frame; returns uint8 RGB or RGBA. Cut files raise OSError."""
    image.load()
    upright = ImageOps.exif_transpose(image)
    if upright.mode in ("RGBA", "LA", "PA", "RGBa", "La") or "transparency" in upright.info:
        return np.asarray(upright.convert("RGBA"))
    return np.asarray(upright.convert("RGB"))


def _lay_on_white(pixels: Pixels) -> tuple[Pixels, bool]:
    """Return RGBA pixels as RGB over white, and whether anything was transparent."""
    alpha = pixels[:, :, 3:]
    colours = pixels[:, :, :3]
    if alpha.min() == 255:
        return colours, False
    weight = alpha.astype(np.uint16)
    laid = (colours * weight + 255 * (255 - weight) + 127) // 255
    return laid.astype(np.uint8), True


def _orientation(image: Image.Image, content: bytes) -> int:
    """Return the EXIF orientation, 1 to 8; 1 where there is none."""
    # Pillow decodes a whole PNG to look for a chunk behind the pixels; only where there is one.
    if "exif" in image.info or (image.format == "PNG" and b"eXIf" in content):
        return int(image.getexif().get(_ORIENTATION_TAG, 1))
    return 1


def _turn_upright(pixels: Pixels, orientation: int) -> Pixels:
    """Undo an EXIF orientation (CIPA DC-008, tag 274): 5 to 8 swap the sides, then mirrors."""
    if orientation in (5, 6, 7, 8):
        pixels = pixels.swapaxes(0, 1)
    if orientation in (2, 3, 6, 7):
        pixels = pixels[:, ::-1]
    if orientation in (3, 4, 7, 8):
        pixels = pixels[::-1]
    return pixels


def _check_jpeg_end(content: bytes) -> None:
    """Refuse a JPEG without an end marker behind its pixels; older OpenCV fills the rest with grey.

    Walks the segments to the first scan, so that the end of an embedded preview does not count;
    bytes behind the end, as phones append them, are fine.
    """
    at = 2
    while content[at : at + 2] != b"\xff\xda":
        if content[at] != 0xFF:
            raise _refused(FailureCode.DAMAGED)
        filled = content[at + 1] == 0xFF
        at += 1 if filled else 2 + struct.unpack_from(">H", content, at + 2)[0]
    if content.rfind(b"\xff\xd9", at) < 0:
        raise _refused(FailureCode.DAMAGED)


def _refused(code: FailureCode) -> FieldUnreadable:
    return FieldUnreadable(Failure.of(code))
