"""A picture as each format's reader returns it; makes it upright, square and RGB."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np

from hematovision_desktop.adapters.images.pixels.fewer import planes_of
from hematovision_desktop.adapters.images.pixels.refusal import MAX_PIXELS
from hematovision_desktop.core.cells.field import ColourOrder, FieldNote, Pixels

_ASPECT_LIMITS = (0.125, 8.0)
"""No camera or frame grabber has longer pixels than this; a tag with a larger value is taken for a mistake."""

_GLANCED, _ALIKE, _CONTRAST = 64, 3, 40
"""Pixels examined down a picture; most grey levels by which three channels of a grey picture differ after lossy
compression; and grey levels by which a picture varies if it shows anything."""

_ALL_HIDDEN, _FAINT = 0.95, 16
"""Share of a picture that is hidden if its alpha was never used, and the alpha below which nothing of it would be seen."""

_SQUARE_WITHIN = 0.01
_AS_DENSITY = (1.0, 0.0254, 39.3701)
"""A density as its file states it; px per metre read as px per inch; and the reverse: for both sides of a picture."""

_SCALE_LIMITS_UM = (0.02, 1.5)
"""A stated resolution outside these limits is that of a printer or a screen, not of a microscope."""


@dataclass(slots=True)
class Raster:
    """A decoded picture as stored.

    pixels: uint8, grey (height, width), RGB or RGBA (height, width, 3 or 4). orientation: as in EXIF, 1 to 8. aspect:
    width over height of one pixel. profile: an ICC profile. gamma: the exponent that a file states instead.
    premultiplied: colours are already multiplied by their alpha. stated_um_per_px: the scale that the file states.
    stored: width and height in the file, known once the picture is finished. colour_order: as in Field.
    """

    pixels: Pixels
    notes: list[FieldNote]
    orientation: int = 1
    aspect: float = 1.0
    profile: bytes = b""
    gamma: float = 0.0
    premultiplied: bool = False
    stated_um_per_px: float | None = None
    stored: tuple[int, int] = (0, 0)
    colour_order: ColourOrder | None = None

    def note(self, note: FieldNote) -> None:
        """Add a note, only once."""
        if note not in self.notes:
            self.notes.append(note)


def to_colour(raster: Raster) -> None:
    """Make the pixels RGB: grey is repeated three times; alpha is laid on white unless it was never used."""
    if raster.pixels.ndim == 3 and raster.pixels.shape[2] == 1:
        raster.pixels = raster.pixels[:, :, 0]
    if raster.pixels.ndim == 2:
        raster.note(FieldNote.GREY)
        raster.pixels = cast(Pixels, cv2.cvtColor(raster.pixels, cv2.COLOR_GRAY2RGB))
    elif raster.pixels.shape[2] == 4:
        _lay_on_white(raster)


def is_colourless(pixels: Pixels) -> bool:
    """Return whether three channels hold one grey picture, not just white glass."""
    step = max(1, min(pixels.shape[:2]) // _GLANCED)
    red, green, blue = planes_of(pixels, step)
    if max(cv2.norm(one, green, cv2.NORM_INF) for one in (red, blue)) > _ALIKE:
        return False
    low, high, _, _ = cv2.minMaxLoc(green)
    return high - low > _CONTRAST


def _lay_on_white(raster: Raster) -> None:
    """Drop alpha. If it is the same everywhere, or hides nearly everything, it was never used: a picture is meant to
    be seen.
    """
    alpha = raster.pixels[:, :, 3:]
    colours = raster.pixels[:, :, :3]
    raster.pixels = colours
    hidden = int(np.count_nonzero(alpha < _FAINT))
    low, high = int(alpha.min()), int(alpha.max())
    if low == high or hidden >= _ALL_HIDDEN * alpha.size:
        if high < 255 or hidden:
            raster.note(FieldNote.TRANSPARENCY_IGNORED)
        return
    weight = alpha.astype(np.uint16)
    laid = colours.astype(np.uint16) * (255 if raster.premultiplied else weight)
    laid = (laid + 255 * (255 - weight) + 127) // 255
    raster.pixels = np.minimum(laid, 255).astype(np.uint8)
    raster.note(FieldNote.TRANSPARENCY_IGNORED)


def aspect_by(across: float, down: float, size: tuple[int, int]) -> float:
    """Return width over height of a pixel from its densities, px per length along either side.

    size: width and height of the picture in px. Some programs write these as densities, which says nothing.
    """
    if not (0 < across < math.inf and 0 < down < math.inf):
        return 1.0
    for times in _AS_DENSITY:
        if (round(across * times), round(down * times)) == size:
            return 1.0
    return down / across


def make_square(raster: Raster) -> None:
    """Stretch the picture along the longer side of its pixels, if it shows their shape too; nothing is discarded."""
    aspect = raster.aspect
    if not _ASPECT_LIMITS[0] <= aspect <= _ASPECT_LIMITS[1] or abs(aspect - 1) < _SQUARE_WITHIN:
        return
    aspect = _believed_aspect(raster.pixels, aspect)
    if aspect == 1:
        return
    height, width = raster.pixels.shape[:2]
    across, down = (aspect, 1.0) if aspect > 1 else (1.0, 1 / aspect)
    if width * across * height * down > MAX_PIXELS:
        across, down = (1.0, 1 / aspect) if aspect > 1 else (aspect, 1.0)
    size = round(width * across), round(height * down)
    method = cv2.INTER_CUBIC if across * down > 1 else cv2.INTER_AREA
    raster.pixels = cast(Pixels, cv2.resize(raster.pixels, size, interpolation=method))
    if raster.stated_um_per_px is not None:  # it states the width of a stored pixel
        raster.stated_um_per_px /= size[0] / width
    raster.note(FieldNote.PIXELS_MADE_SQUARE)


def turn_upright(pixels: Pixels, orientation: int) -> Pixels:
    """Undo an EXIF orientation (CIPA DC-008, tag 274): 5 to 8 swap the sides, then mirrors."""
    if orientation in (5, 6, 7, 8):
        pixels = pixels.swapaxes(0, 1)
    if orientation in (2, 3, 6, 7):
        pixels = pixels[:, ::-1]
    if orientation in (3, 4, 7, 8):
        pixels = pixels[::-1]
    return pixels


def plausible_scale(um_per_px: float | None) -> float | None:
    """Return a stated scale if a microscope can have it, otherwise None."""
    if um_per_px is None or not _SCALE_LIMITS_UM[0] <= um_per_px <= _SCALE_LIMITS_UM[1]:
        return None
    return um_per_px


_ORIENTATION = re.compile(rb"""\btiff:Orientation\s*(?:=\s*["']|>)\s*([1-8])\s*["'<]""")


def orientation_in(xmp: bytes) -> int:
    """Return the orientation that XMP states, 1 to 8 as in Exif; 1 if it states none."""
    found = _ORIENTATION.search(xmp)
    return int(found[1]) if found else 1


_FAR = math.log(1.2)
"""Shapes nearer to a square than this press a picture too little to be seen in it."""

_LEAST_PX = 64
_SIDE_PX = 240
_SOFT_PX = 2.0
"""The shorter side at which edges are compared, and the Gaussian width that removes noise there: a camera's noise
is alike along both sides of its pixels, whatever their shape."""

_CLEARER = 0.05
"""How much nearer to alike the edges must be for another shape to be believed. Of 694 pictures from twelve sources,
all but a set that others had stretched differ by 0.06 in the logarithm (standard deviation; 0.2 at most); a shape
of 4:3 changes it by 0.29. In 815 pictures from eleven sources, a false 4:3 or 3:4 is believed in 11 % and a true one not
in 3 % (2:1: 0.9 and 0.2 %). With 0.02 it would be 9 and 4 %, with 0.1 it would be 16 and 2 %."""


def _believed_aspect(pixels: Pixels, stated: float) -> float:
    """Return width over height of one pixel: as stated, or 1 or the reverse if only that fits the picture.

    Programs set the density of one side and leave the other at a default, or write one in px per inch and one in px per
    centimetre. A camera with pixels that are not square presses the picture, and then edges, which cells have in all
    directions alike, are steeper along one side. pixels: uint8 RGB (height, width, 3), as stored.
    """
    if stated <= 0 or abs(math.log(stated)) < _FAR or min(pixels.shape[:2]) < _LEAST_PX:
        return stated
    least = _unlike(pixels, stated) - _CLEARER
    best = min((1.0, 1 / stated), key=lambda aspect: _unlike(pixels, aspect))
    return best if _unlike(pixels, best) < least else stated


def _unlike(pixels: Pixels, aspect: float) -> float:
    """Return how much the edges across differ from those down, if the pixels have this shape."""
    high, wide = pixels.shape[0] / min(aspect, 1.0), pixels.shape[1] * max(aspect, 1.0)
    shrink = min(1.0, _SIDE_PX / min(high, wide))
    size = max(1, round(wide * shrink)), max(1, round(high * shrink))
    small = cv2.resize(pixels[:, :, 1], size, interpolation=cv2.INTER_AREA).astype(np.float32)
    soft = cv2.GaussianBlur(small, (0, 0), _SOFT_PX)
    across = cv2.norm(soft[:, 2:], soft[:, :-2], cv2.NORM_L1) / (size[0] - 2) / size[1]
    down = cv2.norm(soft[2:], soft[:-2], cv2.NORM_L1) / size[0] / (size[1] - 2)
    return abs(math.log(max(across, 1e-6) / max(down, 1e-6)))
