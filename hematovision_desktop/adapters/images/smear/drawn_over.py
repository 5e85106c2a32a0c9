"""Whether something is drawn over a cell: a program's scale bar or box, a measuring line, a date or a dot.

It has a colour that no stain and no lamp has, or is black, white or a single colour without any camera noise.
"""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np

from hematovision_desktop.adapters.images.pixels.fewer import colours_of, every_nth
from hematovision_desktop.adapters.images.pixels.planes import (
    Plane,
    above,
    brightest,
    darkest,
    up_to,
)
from hematovision_desktop.core.cells.field import Box, Pixels

_BESIDE, _BESIDE_PX = 0.08, 3
"""A mark may cut a cell in two, each part with its own box; so this much more is examined on each side."""

_SIDE_PX = 48
"""Only every nth pixel is examined: this many, or up to twice as many, along a box's longer side."""

_GREEN, _RED, _YELLOW, _CYAN = 35, 95, 65, 118
"""Grey levels by which a colour exceeds the others, beyond the same excess in glass: green over both others, red
over both others, red and green over blue, and green and blue over red. Of 1,633 leukocytes from eleven sources,
three have this much cyan, where a lens separates the colours at a sharp rim; none of the 926 with a sure name
does. Pure blue and magenta are equally strong in the nuclei of some."""

_BLACK, _WHITE, _DIM_GLASS = 20, 249, 236
"""Levels up to which a pixel is black and above which it is white, and up to which the glass itself is not white."""

_HARDLY_NOISY, _OFF_GLASS = 12, 30
"""Most grey levels by which neighbours in a drawn mark differ after lossy compression, and fewest by which a
single colour without any noise differs from glass, which a camera may clip."""

_LEAST, _LEAST_FLAT = 0.005, 0.02
"""Share of the box that marks cover, and share that has one colour. Of 3,259 leukocytes found in 2,888 fields and
crops from eleven sources, three have this much; none of the 1,852 with a sure name does."""

_LINE_PX, _BESIDE_LINE_PX = 9, 2
_ALONG, _ACROSS = 6, 25
"""Along a line across or down, this many of the examined px differ by this little in green; on both sides of it,
at this distance, they differ by this much. Of those 1,633 leukocytes, none has _LEAST of its box in such lines;
the highest is 0.0045. Of 1,300 others in crowded smears, enlarged twice, five had, all of them glass between
cells."""

_ALONG_LINE = np.ones((1, _LINE_PX), np.uint8)
_AROUND = np.ones((3, 3), np.uint8)


def is_drawn_over(pixels: Pixels, box: Box, glass: tuple[float, float, float]) -> bool:
    """Tell whether something is drawn over the contents of a box in a picture, uint8 RGB (height, width, 3).

    glass: the colour of the glass, RGB in [0, 255].
    """
    patch = _around(pixels, box)
    some = every_nth(patch, max(1, max(box.width, box.height) // _SIDE_PX))
    area = some.shape[0] * some.shape[1]
    planes = colours_of(some)
    if _in_colours(planes, glass) >= _LEAST * area:
        return True
    if cv2.countNonZero(_black_or_white(planes, glass)) >= _LEAST * area and _is_black_or_white(
        patch, glass
    ):
        return True
    return _holds_flat(some, glass) or _holds_lines(some, planes[1], glass)


def _around(pixels: Pixels, box: Box) -> Pixels:
    more = max(_BESIDE_PX, round(_BESIDE * max(box.width, box.height)))
    down = slice(max(0, box.y - more), box.y + box.height + more)
    return pixels[down, max(0, box.x - more) : box.x + box.width + more]


def _in_colours(planes: tuple[Plane, ...], glass: tuple[float, float, float]) -> int:
    """Return how many pixels are greener, redder, yellower or more cyan than anything stained can be."""
    red, green, blue = planes
    here, there, beyond = glass
    rules = (
        (green, cv2.max(red, blue), there - max(here, beyond), _GREEN),
        (red, cv2.max(green, blue), here - max(there, beyond), _RED),
        (cv2.min(red, green), blue, min(here, there) - beyond, _YELLOW),
        (cv2.min(green, blue), red, min(there, beyond) - here, _CYAN),
    )
    return sum(
        cv2.countNonZero(above(cv2.subtract(one, other), least + max(0.0, of_glass)))
        for one, other, of_glass, least in rules
    )


def _black_or_white(planes: tuple[Plane, ...], glass: tuple[float, float, float]) -> Plane:
    """Return the mask of what is black, or white if the glass is not."""
    mask = up_to(brightest(*planes), _BLACK)
    if min(glass) > _DIM_GLASS:
        return mask
    return np.asarray(cv2.max(mask, above(darkest(*planes), _WHITE)), np.uint8)


def _is_black_or_white(patch: Pixels, glass: tuple[float, float, float]) -> bool:
    """Tell whether a large part is black or white without camera noise."""
    still = up_to(_spread(patch), _HARDLY_NOISY)
    mask = cv2.min(_black_or_white(colours_of(patch), glass), still)
    return bool(cv2.countNonZero(mask) >= _LEAST * still.size)


def _holds_lines(some: Pixels, green: Plane, glass: tuple[float, float, float]) -> bool:
    """Tell whether a large part consists of thin lines, across or down, without camera noise along them.

    In a crowded smear, glass itself appears as thin lines between two cells; it is left out.
    """
    across = _in_lines_across(green)
    down = _in_lines_across(np.ascontiguousarray(green.T))
    least = _LEAST * green.size
    if cv2.countNonZero(across) + cv2.countNonZero(down) < least:
        return False
    off = _off_glass(some, glass)
    return bool(
        cv2.countNonZero(cv2.min(across, off)) + cv2.countNonZero(cv2.min(down, off.T)) >= least
    )


def _in_lines_across(green: Plane) -> Plane:
    """Return the mask of lines across."""
    mask, off = np.zeros_like(green), _BESIDE_LINE_PX
    here, over, under = green[off:-off], green[: -2 * off], green[2 * off :]
    if not here.size:
        return mask
    darker = cv2.min(cv2.subtract(over, here), cv2.subtract(under, here))
    lighter = cv2.min(cv2.subtract(here, over), cv2.subtract(here, under))
    stands_out = above(cast(Plane, cv2.max(darker, lighter)), _ACROSS)
    if cv2.countNonZero(stands_out) >= _LEAST / 2 * green.size:
        along = cv2.subtract(cv2.dilate(here, _ALONG_LINE), cv2.erode(here, _ALONG_LINE))
        mask[off:-off] = cv2.min(stands_out, up_to(cast(Plane, along), _ALONG))
    return mask


def _holds_flat(some: Pixels, glass: tuple[float, float, float]) -> bool:
    """Tell whether a large part has one colour that is not the colour of glass."""
    is_flat = up_to(_spread(some), 0)
    if cv2.countNonZero(is_flat) < _LEAST_FLAT * is_flat.size:
        return False
    off = _off_glass(some, glass)
    return bool(cv2.countNonZero(cv2.min(is_flat, off)) >= _LEAST_FLAT * is_flat.size)


def _off_glass(some: Pixels, glass: tuple[float, float, float]) -> Plane:
    """Return the mask of what differs from glass in some colour."""
    apart = cv2.absdiff(some, np.full_like(some, np.rint(glass).astype(np.uint8)))
    return above(brightest(*colours_of(cast(Pixels, apart))), _OFF_GLASS)


def _spread(patch: Pixels) -> Plane:
    """Return how much the pixels around each pixel differ, in the colour in which they differ most."""
    apart = cv2.subtract(cv2.dilate(patch, _AROUND), cv2.erode(patch, _AROUND))
    return brightest(*colours_of(cast(Pixels, apart)))
