"""Finds lines drawn over a picture, by an eyepiece (cross-hair, ring, pointer, ruler or grid) or by a program.

Such lines are black, which stain never is: nuclei let blue light through. Or they are straight, and more vivid or
whiter than both sides; no part of a cell is like that over such a length. Thin parts that are black, vivid or white
are found at the locator's resolution. Straight lines and rings are sought only if there are many such parts, so a
picture without lines costs only a quick check. Lines are painted over with what lies beside them.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.pixels.fewer import colours_of, every_nth
from hematovision_desktop.adapters.images.pixels.planes import above, brightest, darkest
from hematovision_desktop.adapters.images.smear.surround import surround_of
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Pixels

_SIDE_PX, _ROUNDED_UP = 320, 0.3
_SAMPLED_PX, _LEAST_SIDE_PX = 1280, 64
_THIN_PX = 5
"""At low resolution, anything wider than this is not a line; lobes of nuclei and the rims of cells in focus are
wider."""

_GLANCE_DARK, _CLOSER_DARK, _FEWEST = 0.25, 0.3, 0.6
"""How much darker a line is than its surroundings, as a share of the picture's light: in red for the quick check,
and in the brightest colour. A closer look follows if this many px of such lines exist for each px of the longer
side."""

_DARK = 0.2
"""The same for parts of a line once there are enough to look closer."""

_OVER_BESIDE = 40
"""For a coloured line: grey levels by which its strongest colour exceeds the weakest, beyond the same difference
beside it. For a white line: grey levels by which its weakest colour is brighter. In 5,214 and 2,420 pictures from
eleven sources (unchanged, dimmed, tinted, shaded, noisy and as JPEG), no row of such places is as long as
_LEAST_LENGTH, nor as 0.3."""

_SPECKLED = 0.42
"""If thin parts make up at least this share of a picture, they are speckle, such as the dots of a palette, not
lines: lines would be found in every direction and nothing would be left. The share is 0.3 for grids with 24
coloured lines each way, 0.38 with 32, and 0.48 to 0.62 for fields of one source in the 216 colours of the web."""

_FILLED, _MORE_FILLED = 0.25, 0.6
"""Share of a straight line's places that must be thin, and how much more for each share of the picture that is
thin: the scattered noise of a camera meets lines by chance. Lines and grids are at least 0.13 above this; noise
with a standard deviation of 20 to 45 is 0.03 to 0.13 below."""

_GAPS, _MORE_FILLED_AMONG_GAPS = 1.1, 1.0
"""How much longer a white line must be, in longer sides, for each share of the picture that is thin and white; and
`_MORE_FILLED` for white lines. In drawn fields 260 to 640 µm wide, the glass between red cells is 0.1 to 0.42 of
the picture and fills 0.42 to 0.52 of the rows it lies in by chance. A cross-hair among it fills 0.7, grids 0.8."""

_STRIP = 2
"""If a picture's sides differ by more than this factor, the longer side divided by it replaces the shorter side."""

_THIN = np.ones((_THIN_PX, _THIN_PX), np.uint8)
_INNER = (slice(4, -4),) * 2
"""Black columns at the very edge are not from an eyepiece."""

_LEAST_LENGTH = 0.35
"""Share of the shorter side that a line fills with black: of 1,600 fields from ten sources, none exceeds 0.24."""

_LEAST_BLACK = 0.2
"""The same for lines that are black at their darkest."""

_MOST_LINES = 400
"""At most this many straight lines are drawn, those with the most points first."""

_RINGS, _TRIES, _ON_RING = 6, 400, 80
"""Most rings found, tries per ring (each through three points; the best is kept), and places at which each is
judged."""

_RADII = (0.13, 0.75)
"""The radius of a ring, as shares of the shorter side: wider than any cell, and mostly visible."""

_CLOSED = 0.75
"""Share of a ring that must be present."""

_SEED = 1
"""A fixed seed, so that the same picture always gives the same lines."""

_BLACK, _AS_BLACK = 0.4, 0.12
"""Share of the light below which a pixel is black, and by how much a pixel may be lighter than its line."""

_MUCH = 0.1
"""Share of a field above which lines leave too little of its cells visible."""


@dataclass(frozen=True, slots=True, eq=False)
class DrawnLines:
    """Lines over a picture. mask: uint8 (height, width) of the picture, 1 on a line.

    field_share: the share of the picture outside any black surround, in (0, 1].
    """

    mask: NDArray[np.uint8]
    field_share: float = 1.0

    @property
    def hide_much(self) -> bool:
        """Whether the lines cover so much that cells beneath cannot be recognised."""
        return bool(self.mask.mean() > _MUCH * self.field_share)

    def painted_over(self, pixels: Pixels, side_px: int = _SAMPLED_PX) -> Pixels:
        """Return the picture with the lines replaced by what lies beside them.

        In a picture larger than twice `side_px`, the replacement is computed at a smaller size: each pixel takes some
        microseconds, and a line as long as a large picture has a million.
        """
        shrink = max(pixels.shape[:2]) // side_px
        if shrink <= 1:
            return np.asarray(cv2.inpaint(pixels, self.mask, 3, cv2.INPAINT_TELEA), np.uint8)
        height, width = pixels.shape[:2]
        size = max(1, width // shrink), max(1, height // shrink)
        small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
        # Every averaged pixel that contains any part of a line is painted over.
        touched = np.asarray(
            cv2.resize(255 * self.mask, size, interpolation=cv2.INTER_AREA), np.uint8
        )
        painted = cv2.inpaint(small, _widened(above(touched, 0), 1), 3, cv2.INPAINT_TELEA)
        whole = cv2.resize(painted, (width, height), interpolation=cv2.INTER_LINEAR)
        return np.asarray(cv2.copyTo(whole, self.mask, pixels.copy()), np.uint8)


def find_lines(pixels: Pixels) -> DrawnLines | None:
    """Return the lines drawn over a picture, uint8 RGB (height, width, 3), or None if there are none."""
    shorter, longer = sorted(pixels.shape[:2])
    if shorter < _LEAST_SIDE_PX:
        return None
    # Every nth pixel of a camera's large picture: lines thin enough to fall between them are invisible.
    step = max(1, longer // _SAMPLED_PX)
    some = every_nth(pixels, step)
    block = max(1, int(max(some.shape[:2]) / _SIDE_PX + _ROUNDED_UP))
    colours = colours_of(_averaged(some, block))
    hats, least = _thin_in(*colours), _GLANCE_DARK * cv2.mean(colours[0])[0]
    # All kinds together first: in most pictures the total is less than any line has.
    if not _holds_line(hats, min(least, _OVER_BESIDE), colours[0]):
        return None
    red, *bright = colours_of(np.ascontiguousarray(hats))
    black = None
    if _holds_line(red, least, colours[0]):
        black = _black_lines(pixels, some, block, step)
    masks = [
        *(() if black is None else (black,)),
        *_bright_lines(pixels, colours, bright, block * step),
    ]
    return _in_the_field(np.maximum.reduce(masks), pixels) if masks else None


def _in_the_field(mask: NDArray[np.uint8], pixels: Pixels) -> DrawnLines | None:
    """Return the lines of a mask without the black around a field where they reach into it."""
    surround = surround_of(pixels)
    if surround is None:
        return DrawnLines(mask)
    inside = surround.inside_at(pixels.shape[1], pixels.shape[0])
    mask &= inside
    return DrawnLines(mask, float(inside.mean())) if mask.any() else None


def _black_lines(pixels: Pixels, some: Pixels, block: int, step: int) -> NDArray[np.uint8] | None:
    """Return the mask of the black lines, which the quick check has suggested."""
    bright = _averaged(brightest(*colours_of(some)), block)
    hat = _thin_dark(bright, _THIN_PX)
    if not _holds_line(hat[_INNER], _CLOSER_DARK * cv2.mean(bright)[0], bright):
        return None
    glass = _glass(bright)
    thin = np.zeros_like(bright)
    thin[_INNER] = above(hat, _DARK * glass)[_INNER]
    black = thin & _black(some, glass, block, bright.shape)
    drawn = _straight(thin, _LEAST_LENGTH) | _straight(black, _LEAST_BLACK)
    drawn |= _rings(black & ~_widened(drawn, 1))
    if not drawn.any():
        return None
    return _in_full(brightest(*colours_of(pixels)), drawn, glass, step * block)


def _bright_lines(
    pixels: Pixels, colours: Any, hats: Any, shrink: int
) -> Iterator[NDArray[np.uint8]]:
    """Yield the mask of the straight coloured lines, and that of the white lines.

    colours: planes of the small picture. hats: the thin parts in it, vivid and white.
    """
    for hat, plane_of in zip(hats, (_dull, _not_white), strict=True):
        thin = np.zeros_like(colours[0])
        thin[_INNER] = above(hat, _OVER_BESIDE)
        places = cv2.countNonZero(thin)
        if places > _SPECKLED * thin.size:
            return  # White among dots of all colours is not a line either.
        if places < _FEWEST * max(thin.shape):
            continue
        is_colour = plane_of is _dull
        drawn = _straight(thin, _LEAST_LENGTH, among_gaps=not is_colour)
        if drawn.any():
            whole = plane_of(*colours_of(pixels))
            glass = _glass(plane_of(*colours))
            yield _in_full(whole, drawn, glass, shrink, elsewhere=is_colour, touching=False)


def _dull(red: Any, green: Any, blue: Any) -> NDArray[np.uint8]:
    """Return how close to grey each pixel is: a coloured line is dark in this plane."""
    vivid = cv2.subtract(brightest(red, green, blue), darkest(red, green, blue))
    return np.asarray(cv2.bitwise_not(vivid), np.uint8)


def _not_white(red: Any, green: Any, blue: Any) -> NDArray[np.uint8]:
    """Return how far each pixel is from white, in the colour in which it is farthest."""
    return np.asarray(cv2.bitwise_not(darkest(red, green, blue)), np.uint8)


def _thin_in(red: Any, green: Any, blue: Any) -> NDArray[np.uint8]:
    """Return how much darker in red, more vivid and whiter each pixel is than the background of a thin line there.

    uint8 (height, width, 3), except at the edge. One call for all three takes two thirds of the time of three calls.
    """
    weakest = darkest(red, green, blue)
    vivid = cv2.subtract(brightest(red, green, blue), weakest)
    planes = cv2.merge((cv2.bitwise_not(red), vivid, weakest))
    hats = cv2.morphologyEx(planes, cv2.MORPH_TOPHAT, _THIN)
    return np.asarray(hats[_INNER], np.uint8)


def _holds_line(hat: NDArray[np.uint8], level: float, plane: NDArray[np.uint8]) -> bool:
    """Tell whether the thin parts above a level are as many as a line of the plane has."""
    thin = above(hat, level).reshape(len(hat), -1) if hat.size else hat
    return hat.size > 0 and cv2.countNonZero(thin) >= _FEWEST * max(plane.shape)


def _averaged(plane: Any, block: int) -> NDArray[np.uint8]:
    """Return a plane averaged over whole blocks, which is several times faster than other sizes."""
    if block == 1:
        return np.asarray(plane, np.uint8)
    height, width = plane.shape[0] // block, plane.shape[1] // block
    whole = plane[: height * block, : width * block]
    return np.asarray(cv2.resize(whole, (width, height), interpolation=cv2.INTER_AREA), np.uint8)


def _thin_dark(bright: NDArray[np.uint8], px: int) -> NDArray[np.uint8]:
    """Return how much darker each pixel is than the background of a thin line there."""
    return np.asarray(
        cv2.morphologyEx(bright, cv2.MORPH_BLACKHAT, np.ones((px, px), np.uint8)), np.uint8
    )


def _glass(bright: NDArray[np.uint8]) -> float:
    counts = cv2.calcHist([bright], [0], None, [256], [0, 256]).ravel().cumsum()
    return float(np.searchsorted(counts, 0.8 * counts[-1]))


def _widened(mask: NDArray[np.uint8], px: int) -> NDArray[np.uint8]:
    return np.asarray(cv2.dilate(mask, np.ones((2 * px + 1,) * 2, np.uint8)), np.uint8)


def _black(pixels: Pixels, glass: float, block: int, shape: tuple[int, ...]) -> NDArray[np.uint8]:
    """Return the mask, at low resolution, of what is black; the rims of cells are not."""
    eroded = cv2.erode(brightest(*colours_of(pixels)), np.ones((2 * block + 1,) * 2, np.uint8))
    small = eroded[block // 2 :: block, block // 2 :: block][: shape[0], : shape[1]]
    return 1 - above(np.asarray(small, np.uint8), _BLACK * glass)


def _straight(
    thin: NDArray[np.uint8], length: float, *, among_gaps: bool = False
) -> NDArray[np.uint8]:
    """Return the mask of the straight lines among the thin parts, from a given share of the shorter side on.

    Parts that are thin everywhere, or scattered, meet lines in every direction and are not lines. among_gaps: the
    glass between small red cells is equally thin and bright, and lies in rows by chance.
    """
    drawn, places = np.zeros_like(thin), cv2.countNonZero(thin)
    # In a strip, a row of full length meets so much by chance that the shorter side means little.
    shorter, longer = sorted(thin.shape)
    least = round(length * max(shorter, longer / _STRIP))
    if among_gaps:
        least += round(_GAPS * longer * places / thin.size)
    if places < least or places > _SPECKLED * thin.size:
        return drawn
    found = cv2.HoughLines(thin, 1, math.pi / 180, least)
    reach = sum(thin.shape)
    for distance, angle in [] if found is None else found.reshape(-1, 2)[:_MOST_LINES].tolist():
        across, down = math.cos(angle), math.sin(angle)
        x, y = across * distance, down * distance
        first, last = (
            (round(x - side * down), round(y + side * across)) for side in (-reach, reach)
        )
        cv2.line(drawn, first, last, (1,), 1)
    drawn &= _widened(thin, 1)
    more = _MORE_FILLED_AMONG_GAPS if among_gaps else _MORE_FILLED
    filled = _FILLED + more * places / thin.size
    is_met_by_chance = cv2.countNonZero(thin & drawn) <= filled * cv2.countNonZero(drawn)
    return np.zeros_like(thin) if is_met_by_chance else drawn


def _rings(thin: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the mask of the rings among the thin parts."""
    drawn = np.zeros_like(thin)
    random = np.random.default_rng(_SEED)
    for _ in range(_RINGS):
        ring = _best_ring(thin & ~_widened(drawn, 2), random)
        if ring is None:
            break
        x, y, radius = ring
        cv2.circle(drawn, (round(x), round(y)), round(radius), (1,), 3)
    return np.asarray(drawn & _widened(thin, 1), np.uint8)


def _best_ring(
    thin: NDArray[np.uint8], random: np.random.Generator
) -> tuple[float, float, float] | None:
    """Return the centre and radius of the most complete ring, or None if none is complete enough."""
    places = np.argwhere(thin)[:, ::-1].astype(np.float64)
    side = min(thin.shape)
    if len(places) < _RADII[0] * side * math.pi:
        return None
    rings = _through(places[random.integers(len(places), size=(_TRIES, 3))])
    rings = rings[(rings[:, 2] > _RADII[0] * side) & (rings[:, 2] < _RADII[1] * side)]
    if not len(rings):
        return None
    angles = np.linspace(0, 2 * math.pi, _ON_RING, endpoint=False)
    x = np.rint(rings[:, :1] + rings[:, 2:] * np.cos(angles)).astype(int)
    y = np.rint(rings[:, 1:2] + rings[:, 2:] * np.sin(angles)).astype(int)
    inside = (x >= 0) & (y >= 0) & (x < thin.shape[1]) & (y < thin.shape[0])
    wide = _widened(thin, 1)
    hit = inside & (wide[np.where(inside, y, 0), np.where(inside, x, 0)] > 0)
    closed = hit.sum(axis=1) / np.maximum(inside.sum(axis=1), _ON_RING // 2)
    best = int(closed.argmax())
    return None if closed[best] < _CLOSED else tuple(rings[best].tolist())


def _through(three: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the circle through each three points, (n, 3, 2): centre and radius, (n, 3)."""
    first, second, third = three[:, 0], three[:, 1] - three[:, 0], three[:, 2] - three[:, 0]
    area = 2 * (second[:, 0] * third[:, 1] - second[:, 1] * third[:, 0])
    area = np.where(np.abs(area) < 1, np.inf, area)
    long, short = (second**2).sum(axis=1), (third**2).sum(axis=1)
    x = (third[:, 1] * long - second[:, 1] * short) / area
    y = (second[:, 0] * short - third[:, 0] * long) / area
    return np.stack([first[:, 0] + x, first[:, 1] + y, np.hypot(x, y)], axis=1)


def _in_full(
    whole: NDArray[np.uint8],
    drawn: NDArray[np.uint8],
    glass: float,
    shrink: int,
    *,
    elsewhere: bool = True,
    touching: bool = True,
) -> NDArray[np.uint8]:
    """Return the mask of the lines at the picture's own size.

    whole: the plane of that size in which they are dark. elsewhere: include anything equally dark and thin anywhere,
    as the rest of a grid. touching: include whole pieces that are as dark and that a line touches.
    """
    near = _widened(drawn, 2)
    hat = _thin_dark(whole, 2 * math.ceil(_THIN_PX * shrink / 2) + 1)
    band = _enlarged(near, shrink, whole.shape)
    mask = band & above(hat, _DARK / 2 * glass)
    core = _enlarged(drawn, shrink, whole.shape) & above(hat, _DARK * glass)
    level = float(np.percentile(whole[core > 0], 25)) if core.any() else glass
    if elsewhere and level < _BLACK * glass:
        black = 1 - above(whole, level + _AS_BLACK * glass)
        mask |= black & np.asarray(hat > _DARK * glass, np.uint8)
        if touching:
            mask |= _touching(black, mask)
    return _widened(mask, 1 if shrink < 4 else 2)


def _enlarged(mask: NDArray[np.uint8], times: int, shape: tuple[int, ...]) -> NDArray[np.uint8]:
    """Return a mask of whole blocks, enlarged to the size of its picture."""
    large = np.zeros(shape, np.uint8)
    size = mask.shape[1] * times, mask.shape[0] * times
    blocks = cv2.resize(mask, size, interpolation=cv2.INTER_NEAREST)[: shape[0], : shape[1]]
    large[: blocks.shape[0], : blocks.shape[1]] = blocks
    return large


def _touching(black: NDArray[np.uint8], mask: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the black pieces that a line touches, such as a pointer's broad end."""
    _, pieces = cv2.connectedComponents(black)
    kept = np.zeros(int(pieces.max()) + 1, np.uint8)
    kept[np.unique(pieces[mask > 0])] = 1
    kept[0] = 0
    return np.asarray(kept[pieces], np.uint8)
