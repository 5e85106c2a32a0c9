"""The picture that boxes were drawn on: as you see it or as it is stored, at this or another size.

If EXIF turns a picture, some programs let people draw on the upright picture and others on the
stored one. The <size> of a Pascal VOC file tells which, by its width and height. Pixels that are
not square are made square here, but the programs that people draw with show them as they are in the
file.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PIL import Image

from hematovision_desktop.adapters.images.reader import decode_raster
from hematovision_desktop.core.base.errors import FieldUnreadable, UserError
from hematovision_desktop.core.cells.field import Box

_ORIENTATION_TAG = 0x0112
_X_RESOLUTION_TAG, _Y_RESOLUTION_TAG = 0x011A, 0x011B
_TURNED = 5
"""From this EXIF orientation on, height and width are exchanged."""

_PLAIN_KINDS = ("JPEG", "PNG", "BMP", "GIF")
"""Formats whose header alone gives the frame."""

_SAME_SHAPE = 0.01
"""If the proportions of the sides agree within this share, it is the same picture at another size."""

_ROUNDED = 1e-3
"""Shares that are outside 0 to 1 by no more than this were rounded."""

_LEAST_SEEN = 0.25
"""Share of a box that must be in the picture: a smaller part of a cell does not show its type."""

_WHOLLY_SEEN = 0.98
_STRAYS = 1 / 3
"""If more than this share of the boxes is outside the picture, they belong to another one, whatever size is stated."""

_DARKEST, _RIM = 0.001, 0.25
_CLEARLY, _FAINTLY = 0.1, 0.02
"""A reading is right if its boxes hold more of the darkest pixels than the other's by the first
share. It is also right if they hold more than the second share, and the other's hold less than the
first share of that. Boxes that were drawn on the picture as it is read hold nearly everything dark,
or all of a few of its cells.
"""

_ON_NUCLEI = 0.5
"""Share of the darkest pixels that boxes must hold for the size that their file gives to be called wrong."""

_Ends = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """The size of a picture in px as you see it, and the EXIF orientation that turns it so.

    stretched_from: width and height upright, with pixels as they are stored, if these are not
    square.
    """

    width: int
    height: int
    orientation: int = 1
    stretched_from: tuple[int, int] | None = None

    @property
    def upright(self) -> tuple[int, int]:
        """Width and height as other programs show it: upright, with pixels as they are stored."""
        return self.stretched_from or (self.width, self.height)

    @property
    def stored(self) -> tuple[int, int]:
        """Width and height as they are in the file."""
        across, down = self.upright
        return (down, across) if self.orientation >= _TURNED else (across, down)


def frame_of(picture: Path) -> Frame:
    """Return a picture's frame. Raises UserError if the file is not a picture."""
    try:
        with Image.open(picture) as opened:
            size, kind = opened.size, opened.format
            about = opened.getexif()
            said = about.get(_ORIENTATION_TAG, 1)
            is_plain = kind in _PLAIN_KINDS and _says_square(opened, about)
    except Exception:  # parsers raise nearly anything for broken and unusual files
        is_plain = False
    if not is_plain:
        return _frame_of_read(picture)
    orientation = said if said in range(1, 9) else 1
    seen = size[::-1] if orientation >= _TURNED else size
    return Frame(*seen, orientation)


def _says_square(opened: Image.Image, about: Image.Exif) -> bool:
    """Return whether nothing in a picture's header says that its pixels are not square."""
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


@dataclass(frozen=True, slots=True)
class Marks:
    """The boxes of a label file. things: name and left, top, right, bottom of each, as drawn.

    size: of the picture that they were drawn on, or None if the file does not give it. as_shares:
    the coordinates are shares of width and height.
    """

    source: Path
    things: tuple[tuple[str, _Ends], ...]
    size: tuple[int, int] | None = None
    as_shares: bool = False


def told_as_shares(marks: Marks) -> Marks:
    """Return marks as shares if all their coordinates are between 0 and 1, whatever the format requires.

    Some programs write shares where px are required; as px, such boxes would be smaller than a
    pixel.
    """
    ends = [end for _, ends in marks.things for end in ends if math.isfinite(end)]
    are_shares = bool(ends) and all(-_ROUNDED <= end <= 1 + _ROUNDED for end in ends)
    return replace(marks, as_shares=True) if are_shares and max(ends) > 0 else marks


def place_marks(
    marks: Marks, picture: Path, left_out: Counter[str] | None = None
) -> list[tuple[str, Box]]:
    """Return the name and box of everything in a label file, on the picture as you see it.

    Boxes are cut at the edge of the picture. Boxes that are mostly outside, or are not boxes, are
    left out and counted. Raises UserError if the boxes were drawn on another picture.
    """
    counts = Counter[str]() if left_out is None else left_out
    marks = told_as_shares(marks)
    whole = [(name, ends) for name, ends in marks.things if all(map(math.isfinite, ends))]
    if len(whole) < len(marks.things):
        counts["boxes that are no numbers"] += len(marks.things) - len(whole)
    if not whole:
        return []
    frame = frame_of(picture)
    placed = _as_drawn(marks, frame, [ends for _, ends in whole], picture)
    found = []
    for (name, _), ends in zip(whole, placed, strict=True):
        box = clip(_between(*ends), frame) if _share_seen(ends, frame) >= _LEAST_SEEN else None
        if box is None:
            counts["boxes beyond the picture"] += 1
        else:
            found.append((name, box))
    lost = len(whole) - len(found)
    if not marks.as_shares and lost > max(1, _STRAYS * len(whole)):
        told = "states" if marks.size else "does not say"
        raise UserError(
            f"{marks.source} {told} the size of the picture that its boxes were drawn on, and "
            f"{lost} of {len(whole)} are outside the picture of {frame.width} × {frame.height} px beside it. "
            "Take it out, or draw its boxes again."
        )
    return found


def _as_drawn(marks: Marks, frame: Frame, whole: Sequence[_Ends], picture: Path) -> list[_Ends]:
    """Return the coordinates of boxes on the picture as you see it, from the frame that they were drawn in.

    On a turned picture they were drawn upright or as it is stored. If no size tells which, it is
    the reading that holds all boxes, or else the one whose boxes hold the darkest pixels of the
    picture. Current programs draw upright.
    """
    readings = _readings(marks, frame, whole)
    if len(readings) == 1:
        is_other = marks.size not in (
            None,
            (frame.width, frame.height),
            frame.upright,
            frame.stored,
        )
        return _sized(readings[0], whole, picture) if is_other else readings[0]
    outside = [
        sum(_share_seen(ends, frame) < _WHOLLY_SEEN for ends in reading) for reading in readings
    ]
    if 0 in outside and sum(outside) > 0:
        return readings[outside.index(0)]
    upright, stored = fits_of_darkest(picture, readings)
    less, more = sorted((max(0.0, upright), max(0.0, stored)))
    if more - less > _CLEARLY or (more > _FAINTLY and less < _CLEARLY * more):
        return readings[int(stored > upright)]
    if more > _FAINTLY or (marks.size is None and not marks.as_shares):
        raise UserError(
            f"{marks.source} does not say whether its boxes were drawn on the picture upright or as it "
            "is stored in the file, which its EXIF turns. Write the size into it, or draw the boxes again."
        )
    return readings[0]


def _sized(scaled: list[_Ends], whole: Sequence[_Ends], picture: Path) -> list[_Ends]:
    """Return boxes scaled by the size that their file gives, or as they are if only these are on the nuclei.

    Some programs write a size that is not that of the picture that people draw on.
    """
    by_size, as_they_are = fits_of_darkest(picture, [scaled, whole])
    return list(whole) if as_they_are > _ON_NUCLEI and by_size < as_they_are / 2 else scaled


def _readings(marks: Marks, frame: Frame, whole: Sequence[_Ends]) -> list[list[_Ends]]:
    """Return the boxes on the picture as you see it, if drawn upright, as stored, or both if both are possible."""
    seen, upright, stored = (frame.width, frame.height), frame.upright, frame.stored
    is_upright = is_stored = True
    size = (1, 1) if marks.as_shares else marks.size
    if marks.size:
        is_upright, is_stored = marks.size in (seen, upright), marks.size == stored
        if not (is_upright or is_stored):
            is_upright = _fits(marks.size, seen) or _fits(marks.size, upright)
            is_stored = _fits(marks.size, stored)
    readings = []
    if is_upright:
        readings.append([_scaled(ends, size or upright, seen) for ends in whole])
    if is_stored and frame.orientation != 1:
        lying = [_scaled(ends, size or stored, stored) for ends in whole]
        turned = [_turned(ends, frame.orientation, upright) for ends in lying]
        readings.append([_scaled(ends, upright, seen) for ends in turned])
    if not readings and marks.size:
        raise UserError(
            f"{marks.source} is of a picture of {marks.size[0]} × {marks.size[1]} px, but its picture "
            f"has {seen[0]} × {seen[1]} px: another size and shape. Take it out, or draw its boxes again."
        )
    return readings


def fits_of_darkest(picture: Path, readings: Sequence[Sequence[_Ends]]) -> list[float]:
    """Return for each reading how many of the picture's darkest pixels are in its boxes, minus those around them.

    The result is a share of all of these pixels. Darkest means in red, which nuclei absorb and red
    cells and glass hardly do.
    """
    try:
        red = decode_raster(picture.read_bytes()).pixels[:, :, 0]
    except (FieldUnreadable, OSError) as fault:
        raise _unusable(picture) from fault
    darkest, usual = np.quantile(red, (_DARKEST, 0.5))
    dark = red < (darkest + usual) / 2
    frame = Frame(red.shape[1], red.shape[0])

    def inside(reading: Sequence[_Ends], rim: float) -> int:
        boxes = [clip(_between(*_widened(ends, rim)), frame) for ends in reading]
        return sum(
            int(dark[box.y : box.y + box.height, box.x : box.x + box.width].sum())
            for box in boxes
            if box
        )

    all_dark = max(1, int(dark.sum()))
    return [(2 * inside(one, 0.0) - inside(one, _RIM)) / all_dark for one in readings]


def _widened(ends: _Ends, rim: float) -> _Ends:
    left, top, right, bottom = ends
    across, down = rim * (right - left), rim * (bottom - top)
    return left - across, top - down, right + across, bottom + down


def _share_seen(ends: _Ends, frame: Frame) -> float:
    """Return the share of a box that is in the picture."""
    left, right = sorted((ends[0], ends[2]))
    top, bottom = sorted((ends[1], ends[3]))
    across = min(right, frame.width) - max(left, 0.0)
    down = min(bottom, frame.height) - max(top, 0.0)
    area = (right - left) * (bottom - top)
    if across < 0 or down < 0:
        return 0.0
    return across * down / area if area > 0 else 1.0


def clip(box: Box, frame: Frame) -> Box | None:
    """Return the part of a box that is in the picture, or None."""
    return box.within(frame.width, frame.height)


def _fits(size: tuple[int, int], other: tuple[int, int]) -> bool:
    if min(size) <= 0:
        return False
    return abs(size[0] * other[1] / (size[1] * other[0]) - 1) < _SAME_SHAPE


def _scaled(ends: _Ends, size: tuple[int, int], wanted: tuple[int, int]) -> _Ends:
    across, down = wanted[0] / size[0], wanted[1] / size[1]
    left, top, right, bottom = ends
    return left * across, top * down, right * across, bottom * down


def _turned(ends: _Ends, orientation: int, size: tuple[int, int]) -> _Ends:
    """Turn a box as the picture is turned (CIPA DC-008, tag 274): sides swapped, then mirrored.

    size: width and height of the picture after the turn.
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
    """Return the box between two corners, in any order."""
    low, high = (min(left, right), min(top, bottom)), (max(left, right), max(top, bottom))
    x, y = round(low[0]), round(low[1])
    return Box(x, y, round(high[0]) - x, round(high[1]) - y)
