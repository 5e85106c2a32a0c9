"""What boxes were drawn on: the picture as it is seen or as it is stored, at this or another size.

A picture that its EXIF turns is drawn on upright by some programs and as it is stored by others; the
<size> of a Pascal VOC file tells which, by its width and height. Pixels that are not square are made
so here; the programs that people draw with show them as they lie in the file.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from hematovision_desktop.adapters.images.reader import decode_raster
from hematovision_desktop.core.errors import FieldUnreadable, UserError
from hematovision_desktop.core.field import Box

_ORIENTATION_TAG = 0x0112
_X_RESOLUTION_TAG, _Y_RESOLUTION_TAG = 0x011A, 0x011B
_TURNED = 5
"""From this EXIF orientation on, height and width change places."""

_PLAIN_KINDS = ("JPEG", "PNG", "BMP", "GIF")
"""Kinds whose head alone tells the frame."""

_SAME_SHAPE = 0.01
"""Sides in the same proportion within this share are of one picture at another size."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture's size in px as it is seen, and the EXIF orientation that turns it so.

    stretched_from: width and height upright, but as its pixels lie, where they are not square.
    """

    width: int
    height: int
    orientation: int = 1
    stretched_from: tuple[int, int] | None = None

    @property
    def upright(self) -> tuple[int, int]:
        """Width and height as other programs show it: upright, its pixels as they lie."""
        return self.stretched_from or (self.width, self.height)

    @property
    def stored(self) -> tuple[int, int]:
        """Width and height as they lie in the file."""
        across, down = self.upright
        return (down, across) if self.orientation >= _TURNED else (across, down)


def frame_of(picture: Path) -> Frame:
    """Return a picture's frame; raise UserError if it is none."""
    try:
        with Image.open(picture) as opened:
            size, kind = opened.size, opened.format
            about = opened.getexif()
            said = about.get(_ORIENTATION_TAG, 1)
            is_plain = kind in _PLAIN_KINDS and _says_square(opened, about)
    except Exception:  # parsers answer broken files, and odd ones, with nearly anything
        is_plain = False
    if not is_plain:
        return _frame_of_read(picture)
    orientation = said if said in range(1, 9) else 1
    seen = size[::-1] if orientation >= _TURNED else size
    return Frame(*seen, orientation)


def _says_square(opened: Image.Image, about: Image.Exif) -> bool:
    """Tell whether nothing in a picture's head says that its pixels are not square."""
    ends = [opened.info.get(key) for key in ("dpi", "jfif_density", "aspect")]
    ends.append((about.get(_X_RESOLUTION_TAG), about.get(_Y_RESOLUTION_TAG)))
    return all(pair is None or pair[0] == pair[1] for pair in ends)


def _frame_of_read(picture: Path) -> Frame:
    try:
        raster = decode_raster(picture.read_bytes())
    except (FieldUnreadable, OSError) as fault:
        raise _unusable(picture) from fault
    height, width = raster.pixels.shape[:2]
    upright = raster.stored[::-1] if raster.orientation >= _TURNED else raster.stored
    stretched = None if upright == (width, height) else upright
    return Frame(width, height, raster.orientation, stretched)


def _unusable(picture: Path) -> UserError:
    return UserError(f"{picture} is not usable. Take it out of the folder.")


def place_box(
    ends: tuple[float, ...], size: tuple[int, int] | None, frame: Frame, source: Path
) -> Box:
    """Return a box, left, top, right, bottom as drawn on a picture of `size`, on the picture as seen.

    Raises UserError where the size is that of another picture, ValueError where the ends are no
    numbers. The box may reach beyond the picture.
    """
    if not all(math.isfinite(end) for end in ends):
        raise ValueError("a box has no finite ends")
    seen, upright = (frame.width, frame.height), frame.upright
    size = size if size and any(size) else upright
    for shown in (seen, upright):
        if size == shown or (size != frame.stored and _fits(size, shown)):
            return _between(*_scaled(ends, size, seen))
    if _fits(size, frame.stored):
        turned = _turned(_scaled(ends, size, frame.stored), frame.orientation, upright)
        return _between(*_scaled(turned, upright, seen))
    raise UserError(
        f"{source} is of a picture of {size[0]} × {size[1]} px, but its picture has {seen[0]} × "
        f"{seen[1]} px: another size and shape. Take it out, or draw its boxes again."
    )


def clip(box: Box, frame: Frame) -> Box | None:
    """Return what of a box lies in the picture, None if nothing does."""
    left, top = max(0, box.x), max(0, box.y)
    right = min(frame.width, box.x + box.width)
    bottom = min(frame.height, box.y + box.height)
    return Box(left, top, right - left, bottom - top) if right > left and bottom > top else None


def _fits(size: tuple[int, int], other: tuple[int, int]) -> bool:
    if min(size) <= 0:
        return False
    return abs(size[0] * other[1] / (size[1] * other[0]) - 1) < _SAME_SHAPE


def _scaled(
    ends: tuple[float, ...], size: tuple[int, int], wanted: tuple[int, int]
) -> tuple[float, ...]:
    across, down = wanted[0] / size[0], wanted[1] / size[1]
    left, top, right, bottom = ends
    return left * across, top * down, right * across, bottom * down


def _turned(ends: tuple[float, ...], orientation: int, size: tuple[int, int]) -> tuple[float, ...]:
    """Turn a box as the picture is turned (CIPA DC-008, tag 274): sides swapped, then mirrored.

    size: width and height of the picture once it is turned.
    """
    left, top, right, bottom = ends
    if orientation >= _TURNED:
        left, top, right, bottom = top, left, bottom, right
    if orientation in (2, 3, 6, 7):
        left, right = size[0] - right, size[0] - left
    if orientation in (3, 4, 7, 8):
        top, bottom = size[1] - bottom, size[1] - top
    return left, top, right, bottom


def _between(left: float, top: float, right: float, bottom: float) -> Box:
    """Return the box of two corners, whichever comes first."""
    low, high = (min(left, right), min(top, bottom)), (max(left, right), max(top, bottom))
    x, y = round(low[0]), round(low[1])
    return Box(x, y, round(high[0]) - x, round(high[1]) - y)


def read_text(path: Path) -> str:
    """Return a text in UTF-8 or UTF-16, as Windows writes it; raise UserError for old code pages."""
    content = path.read_bytes()
    is_wide = content[:2] in (b"\xff\xfe", b"\xfe\xff")
    if not is_wide and len(content) >= 4 and content[1:40:2].count(0) > 0.8 * len(content[1:40:2]):
        content, is_wide = b"\xff\xfe" + content, True  # UTF-16 without its mark
    elif not is_wide and len(content) >= 4 and content[:40:2].count(0) > 0.8 * len(content[:40:2]):
        content, is_wide = b"\xfe\xff" + content, True
    try:
        return content.decode("utf-16" if is_wide else "utf-8-sig")
    except UnicodeDecodeError as fault:
        raise UserError(
            f"{path} is neither UTF-8 nor UTF-16. Open it in an editor and save it as UTF-8."
        ) from fault
