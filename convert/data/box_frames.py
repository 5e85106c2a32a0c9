"""What boxes were drawn on: the picture as it is seen or as it is stored, at this or another size.

A picture that its EXIF turns is drawn on upright by some programs and as it is stored by others; the
<size> of a Pascal VOC file tells which, by its width and height. Pixels that are not square are made
so here; the programs that people draw with show them as they lie in the file.
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
"""From this EXIF orientation on, height and width change places."""

_PLAIN_KINDS = ("JPEG", "PNG", "BMP", "GIF")
"""Kinds whose head alone tells the frame."""

_SAME_SHAPE = 0.01
"""Sides in the same proportion within this share are of one picture at another size."""

_ROUNDED = 1e-3
"""Shares this far beyond 0 and 1 were rounded."""

_LEAST_SEEN = 0.25
"""Share of a box that must lie in the picture: less of a cell does not show its type."""

_WHOLLY_SEEN = 0.98
_STRAYS = 1 / 3
"""Share of boxes beyond the picture from which on, where no size is said, another picture is meant."""

_DARKEST, _RIM = 0.001, 0.25
_CLEARLY, _FAINTLY = 0.1, 0.02
"""By what the right boxes must fit the darkest better, and what others may hold of what they hold, where they
hold that much at least: boxes drawn on the picture as it is read hold nearly all that is dark, or of few of its
cells all of these."""

_Ends = tuple[float, ...]


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


@dataclass(frozen=True, slots=True)
class Marks:
    """The boxes of a label file. things: name and left, top, right, bottom of each, as drawn.

    size: of the picture that they were drawn on, None where the file does not say it. as_shares: the
    ends are shares of width and height.
    """

    source: Path
    things: tuple[tuple[str, _Ends], ...]
    size: tuple[int, int] | None = None
    as_shares: bool = False


def told_as_shares(marks: Marks) -> Marks:
    """Return marks whose ends all lie between 0 and 1 as shares, whatever their format writes.

    Some programs write shares where px belong; boxes of less than a pixel would be none.
    """
    ends = [end for _, ends in marks.things for end in ends if math.isfinite(end)]
    are_shares = bool(ends) and all(-_ROUNDED <= end <= 1 + _ROUNDED for end in ends)
    return replace(marks, as_shares=True) if are_shares and max(ends) > 0 else marks


def place_marks(
    marks: Marks, picture: Path, left_out: Counter[str] | None = None
) -> list[tuple[str, Box]]:
    """Return name and box of what a label file holds, on the picture as it is seen.

    What reaches beyond the picture is cut. What lies mostly beyond it, or is no box, is left out and
    counted. Raises UserError where the picture that the boxes were drawn on is another.
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
    if marks.size is None and not marks.as_shares and lost > max(1, _STRAYS * len(whole)):
        raise UserError(
            f"{marks.source} does not say the size of the picture that its boxes were drawn on, and "
            f"{lost} of {len(whole)} lie beyond that of {frame.width} × {frame.height} px beside it. "
            "Take it out, or draw its boxes again."
        )
    return found


def _as_drawn(marks: Marks, frame: Frame, whole: Sequence[_Ends], picture: Path) -> list[_Ends]:
    """Return the ends of boxes on the picture as seen, by the frame that they were drawn in.

    Of a turned picture they were drawn upright or as it lies in the file. Where no size tells which,
    it is the one that holds all boxes, or else the one in whose boxes the darkest of the picture
    lies; programs of today draw upright.
    """
    readings = _readings(marks, frame, whole)
    if len(readings) == 1:
        return readings[0]
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
            "lies in the file, which is turned by its EXIF. Give the size in it, or draw them again."
        )
    return readings[0]


def _readings(marks: Marks, frame: Frame, whole: Sequence[_Ends]) -> list[list[_Ends]]:
    """Return the boxes on the picture as seen, drawn upright, as stored, or both where both may be."""
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
    """Return for each reading how many of the picture's darkest pixels lie in its boxes, less those around.

    Darkest in red, which nuclei swallow and red cells and glass hardly do. As a share of all of them.
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
    """Return the share of a box that lies in the picture."""
    left, right = sorted((ends[0], ends[2]))
    top, bottom = sorted((ends[1], ends[3]))
    across = min(right, frame.width) - max(left, 0.0)
    down = min(bottom, frame.height) - max(top, 0.0)
    area = (right - left) * (bottom - top)
    if across < 0 or down < 0:
        return 0.0
    return across * down / area if area > 0 else 1.0


def clip(box: Box, frame: Frame) -> Box | None:
    """Return what of a box lies in the picture, None if nothing does."""
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
