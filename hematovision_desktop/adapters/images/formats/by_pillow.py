"""BMP, WebP, GIF, AVIF and JPEG 2000: Pillow decodes them, and their own bytes tell what it leaves unsaid."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from typing import Any, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.files.kinds import AVIF, JPEG_2000, Kind, kind_of_content
from hematovision_desktop.adapters.images.doubts import exchanged, stored_damage, wrong_codes
from hematovision_desktop.adapters.images.formats import coded_colours, depth, pillow
from hematovision_desktop.adapters.images.formats.budget import make_room_by_kind
from hematovision_desktop.adapters.images.formats.depth import to_8_bits
from hematovision_desktop.adapters.images.formats.tiff_tags import (
    ORIENTATION,
    RESOLUTION_UNIT,
    X_RESOLUTION,
    Y_RESOLUTION,
)
from hematovision_desktop.adapters.images.formats.tiff_words import INCHES, UM_OF_RESOLUTION_UNIT
from hematovision_desktop.adapters.images.pixels.raster import Raster, aspect_by, plausible_scale
from hematovision_desktop.adapters.images.pixels.refusal import refused, unsupported
from hematovision_desktop.core.base.errors import FailureCode, FieldUnreadable
from hematovision_desktop.core.cells.field import FieldNote, Pixels

_FORMATS = ("BMP", "WEBP", "GIF")
_NAMES, _FEATURES = {AVIF: "AVIF", JPEG_2000: "JPEG2000"}, {AVIF: "avif", JPEG_2000: "jpg_2000"}
_GIF_ASPECT_AT = 12
_DEEP_MODES = ("I;16", "I;16B", "I;16L", "I")
_PNG = b"\x89PNG"
_JPEG_AS_TEXT = (b"\xc3\xbf\xc3\x98\xc3\xbf", b"\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd")
"""The beginning of a JPEG that was read and written as text with one byte per character, or as UTF-8."""


def can_read(kind: Kind) -> bool:
    """Return whether this installation's Pillow was built to read AVIF or JPEG 2000."""
    return bool(pillow.features.check(_FEATURES[kind]))


def decode(content: bytes, kind: Kind | None) -> Raster:
    """Return the first frame of a picture. kind: the one that was recognised; None: BMP, WebP or GIF."""
    if kind is JPEG_2000:
        _check_depth(content)
    formats = _FORMATS if kind is None else (_NAMES[kind],)
    content = _sized(content)
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
    elif image.format == "JPEG2000" and (bits := _most_bits(content)) > 8:
        deep = _decode_deep(content, bits)
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
    if image.format == "GIF":
        raster.aspect = _gif_aspect(content)
    else:
        raster.aspect, raster.stated_um_per_px = _aspect_of(image), _scale_of(image)
    number = image.getexif().get(ORIENTATION, 1)
    raster.orientation = int(number) if number in range(1, 9) else 1
    return raster


def _sized(content: bytes) -> bytes:
    """Return a WebP file with its real size in its header, if only that is wrong: all parts are there to the end."""
    if content[:4] != b"RIFF" or content[8:12] != b"WEBP":
        return content
    at = 12
    while at + 8 <= len(content):
        size = struct.unpack_from("<I", content, at + 4)[0]
        at += 8 + size + size % 2
    stated = struct.unpack_from("<I", content, 4)[0]
    if at != len(content) or stated == at - 8:
        return content
    return content[:4] + struct.pack("<I", at - 8) + content[8:]


def _is_suspect(image: pillow.Image.Image, content: bytes) -> bool:
    """Tell whether the data of a decoded picture, in a format without checksums, show damage."""
    if image.format == "WEBP":
        return is_webp_spoilt(content) or (
            is_lossless_webp(content) and is_lossless_suspect(np.asarray(image))
        )
    if image.format == "AVIF":
        return image.mode in ("RGB", "RGBA") and is_avif_spoilt(np.asarray(image))
    if image.format not in ("BMP", "DIB"):
        return False
    if _has_tail(content):
        return True
    stored = np.ascontiguousarray(np.atleast_3d(np.asarray(image))[::-1])
    are_colours = image.mode in ("L", "RGB")
    if stored_damage.shows_damage(stored, are_colours=are_colours):
        return True
    return are_colours and exchanged.has_exchanged_sectors(stored[:, :, ::-1])  # blue is first


def is_lossless_suspect(pixels: Pixels) -> bool:
    """Tell whether a lossless WebP without leftover data shows a changed code in its pixels."""
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


def _scale_of(image: pillow.Image.Image) -> float | None:
    """Return the µm per px that a picture's resolution states, its own or that of its Exif; None if there is none."""
    exif = image.getexif()
    own = image.info.get("dpi")
    unit = INCHES if own else exif.get(RESOLUTION_UNIT, INCHES)
    stated: Any = own[0] if own else exif.get(X_RESOLUTION)
    try:
        return plausible_scale(UM_OF_RESOLUTION_UNIT[unit] / float(stated))
    except (KeyError, TypeError, ValueError, ZeroDivisionError, OverflowError):
        return None


def _gif_aspect(content: bytes) -> float:
    """Return width over height of a pixel from a GIF's own header (GIF89a, section 18)."""
    said = content[_GIF_ASPECT_AT]
    return (said + 15) / 64 if said else 1.0


def _unopened(content: bytes) -> FieldUnreadable:
    """Return why Pillow finds no header in the bytes: a broken picture, or none at all."""
    if odd := _odd_kind(content):
        return unsupported(odd, "Save it as an ordinary BMP of 24 bits, or as PNG.")
    is_png = content.startswith(_PNG)  # with line ends changed, as in a text file
    is_webp = content[:4] == b"RIFF" and content[8:12] == b"WEBP"
    bitmap = content[:2] == b"BM" and content[6:10] == bytes(4)
    is_wiped = not content.strip(content[:1])  # as recovery from a damaged card may return it
    is_text = content.startswith(_JPEG_AS_TEXT)
    is_known = kind_of_content(content) is not None  # such as a cut AVIF
    started = (
        content.startswith((b"GIF87a", b"GIF89a"))
        or is_text
        or is_known
        or is_webp
        or bitmap
        or is_png
        or is_wiped
    )
    return refused(FailureCode.DAMAGED if started else FailureCode.NOT_A_PICTURE)


_INFO_HEADER_BYTES = 40
_AS_THEY_ARE = (0, 3)
"""Ways to store pixels without compression: plain, and with masks for each colour."""

_LEAST_BYTES = 512
"""Some writers round a file's length up; a whole extra sector is not rounding."""


_HELD = {4: "that holds a JPEG", 5: "that holds a PNG"}


def _odd_kind(content: bytes) -> str:
    """Return the kind of a complete BMP that no decoder can read; empty if the file is cut short."""
    if len(content) < 14 + _INFO_HEADER_BYTES or not content.startswith(b"BM"):
        return ""
    start, header = struct.unpack_from("<2I", content, 10)
    if header < _INFO_HEADER_BYTES:
        return ""
    width, height, _, bits, method, size = struct.unpack_from("<iiHHII", content, 18)
    if method in _AS_THEY_ARE:
        size = abs(height) * ((width * bits + 31) // 32 * 4)
    if start + size > len(content):
        return ""
    return f"A BMP {_HELD.get(method, f'of {bits} bits and method {method}')}"


def _has_tail(content: bytes) -> bool:
    """Return whether more data follow a BMP's pixels than any writer adds."""
    if len(content) < 14 + _INFO_HEADER_BYTES or not content.startswith(b"BM"):
        return False
    stated, _, start, header = struct.unpack_from("<4I", content, 2)
    if header < _INFO_HEADER_BYTES:
        return False
    width, height, _, bits, method = struct.unpack_from("<iiHHI", content, 18)
    end = max(stated, start)
    if method in _AS_THEY_ARE:
        end = max(end, start + abs(height) * ((width * bits + 31) // 32 * 4))
    elif stated <= start:
        return False
    return bool(len(content) - end >= _LEAST_BYTES)


_CUT_BYTES, _CUT_OF_ZEROS = 3, 8
"""Without the zeros at its end, a file from libwebp cannot spare its last byte or two (360 of 360, of all kinds);
with them, up to four."""

_PADDING_BYTES = 16
"""Up to this many zeros at the end may be padding; more are the codes of a plain end, or a hole."""


def is_webp_spoilt(content: bytes) -> bool:
    """Tell whether a still WebP that decodes has data left over: the format has no checksum that reveals changed bytes.

    After changed bytes a decoder continues without a remark, but reads wrong codes from there on and reaches the last
    pixel with data left over. So the picture must not be complete without the last of its bytes.
    """
    still = list(_still(content))
    if len(still) != 1:
        return False
    kind, data = still[0]
    kept = data.rstrip(b"\0")
    is_padded = len(data) - len(kept) <= _PADDING_BYTES
    if not is_padded:
        return _opens(kind, data[:-_CUT_OF_ZEROS])
    # With an odd number of bytes, libwebp takes the padding for data and misses nothing.
    return _opens(kind, kept[: (len(kept) - _CUT_BYTES) // 2 * 2])


def is_lossless_webp(content: bytes) -> bool:
    """Tell whether a WebP keeps every pixel unchanged, so that a joint left by damage is sharp."""
    return any(kind == b"VP8L" for kind, _ in _still(content))


def _still(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the kind and data of each picture that is not a frame of an animation."""
    at = 12
    while at + 8 <= len(content):
        kind, size = struct.unpack_from("<4sI", content, at)
        if kind in (b"VP8 ", b"VP8L"):
            yield kind, content[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _opens(kind: bytes, data: bytes) -> bool:
    padded = data + bytes(len(data) % 2)
    size = 4 + 8 + len(padded)
    head = struct.pack("<4sI4s4sI", b"RIFF", size, b"WEBP", kind, len(data))
    try:
        pillow.Image.open(io.BytesIO(head + padded), formats=("WEBP",)).load()
    except (OSError, SyntaxError, ValueError):
        return False
    return True


_BLOCK_PX = 8
_STEP = 20
_MOST_HARD = 0.012
"""Grey levels by which the mean step between two blocks exceeds the step beside it, in any colour, and the share
of such edges. Of 682 photos from eleven sources, each in one of six qualities from 30 on and one of three
samplings, none reaches this; of 333 in which changed bytes spoil a hundredth or more, 86 % do."""


def is_avif_spoilt(pixels: Pixels) -> bool:
    """Return whether the blocks of a decoded AVIF, uint8 RGB (height, width, 3) or RGBA, do not fit together.

    The format has no checksum, and its decoder continues after changed data: blocks then hold whatever the wrong codes
    say. They meet at hard edges, which the filter along blocks leaves only there.
    """
    height, width = (side // _BLOCK_PX for side in pixels.shape[:2])
    if not height or not width:
        return False
    whole = pixels[: _BLOCK_PX * height, : _BLOCK_PX * width]
    down = cv2.resize(whole, (whole.shape[1], height), interpolation=cv2.INTER_AREA)
    across = cv2.resize(whole, (width, whole.shape[0]), interpolation=cv2.INTER_AREA)
    hard = edges = 0
    for means in (down, cv2.transpose(across)):
        some, count = _hard_edges(np.asarray(means[:, :, :3], np.uint8))
        hard, edges = hard + some, edges + count
    return hard > _MOST_HARD * edges


def _hard_edges(means: NDArray[np.uint8]) -> tuple[int, int]:
    """Return how many block edges are hard, and how many edges there are. means: of each block's rows."""
    before, left, right, behind = (means[:, _BLOCK_PX + off :: _BLOCK_PX] for off in (-2, -1, 0, 1))
    count = behind.shape[1]
    if not count:
        return 0, 0
    places = (before[:, :count], left[:, :count], right[:, :count], behind)
    before, left, right, behind = (np.ascontiguousarray(place) for place in places)
    beside = cv2.max(cv2.absdiff(before, left), cv2.absdiff(right, behind))
    more = cv2.subtract(cv2.absdiff(left, right), beside)
    hard = int(np.count_nonzero((more > _STEP).any(axis=2)))
    return hard, means.shape[0] * int(count)


_START = b"\xff\x4f\xff\x51"
_CHANNELS_AT = 40
"""Bytes from the start of the stream to the number of channels (ISO 15444-1, A.5.1)."""

_SIGNED = 0x80
_MOST_BITS = 16
_AS_PLAIN = "Save it as an ordinary TIFF or PNG."


def _most_bits(content: bytes) -> int:
    """Return the most bits that any channel of a JPEG 2000 has; 0 if the file does not say."""
    start = content.find(_START)
    try:
        (count,) = struct.unpack_from(">H", content, start + _CHANNELS_AT)
        said = struct.unpack_from(">" + "BBB" * count, content, start + _CHANNELS_AT + 2)[::3]
    except struct.error:
        return 0
    if start < 0 or not said:
        return 0
    if any(one & _SIGNED for one in said):
        raise unsupported("A JPEG 2000 of signed numbers", _AS_PLAIN)
    return int(max(said)) + 1


def _check_depth(content: bytes) -> None:
    """Refuse a JPEG 2000 whose kind of numbers no decoder here reads, and name it."""
    bits = _most_bits(content)
    if bits > _MOST_BITS:
        raise unsupported(f"A JPEG 2000 of {bits} bits a colour", _AS_PLAIN)


def _decode_deep(content: bytes, bits: int) -> Pixels:
    """Return a JPEG 2000 with up to 16 bits per channel as uint8: grey, RGB or RGBA.

    Pillow turns its brightest values black.
    """
    decoded = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_UNCHANGED)
    if decoded is None:
        raise unsupported("This kind of JPEG 2000", _AS_PLAIN)
    values = cast(NDArray[Any], decoded)
    if values.ndim == 2:
        return to_8_bits(values, bits=16)
    swap = cv2.COLOR_BGRA2RGBA if values.shape[2] == 4 else cv2.COLOR_BGR2RGB
    values = cast(NDArray[Any], cv2.cvtColor(values, swap))
    pixels = to_8_bits(values[:, :, :3], bits=16, stated_top=float((1 << bits) - 1))
    if values.shape[2] < 4:
        return pixels
    alpha = values[:, :, 3].astype(np.float64) * (255 / ((1 << bits) - 1))
    return np.dstack([pixels, np.rint(alpha).astype(np.uint8)])
