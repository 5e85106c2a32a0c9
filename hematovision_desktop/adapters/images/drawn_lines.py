"""Lines drawn over a picture: an eyepiece's cross-hair, ring, pointer, ruler or grid, or a program's.

They are black, which stain never is: nuclei let blue light through. Or they are straight and more vivid or whiter than
what lies on either side, which no part of a cell is for so long. What is thin and black, vivid or white is found in
the picture as small as the locator sees it; only where there is much of it, straight lines and rings are
sought, so that a picture without lines costs a glance. Lines are painted over with what lies beside them.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.planes import above, brightest, darkest
from hematovision_desktop.adapters.images.sampled import colours_of, every_nth
from hematovision_desktop.adapters.images.surround import surround_of
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Pixels

_SIDE_PX, _ROUNDED_UP = 320, 0.3
_SAMPLED_PX, _LEAST_SIDE_PX = 1280, 64
_THIN_PX = 5
"""Wider than this, at low resolution, is no line; lobes of nuclei and the rims of cells in focus are."""

_GLANCE_DARK, _CLOSER_DARK, _FEWEST = 0.25, 0.3, 0.6
"""By how much a line is darker than what lies beside it, as a share of the picture's light, in red at a
glance, and in the brightest colour; so many px of such lines for each of the longer side ask for more."""

_DARK = 0.2
"""The same for what is taken for a part of a line once there is enough to look closer."""

_OVER_BESIDE = 40
"""Grey levels by which the strongest colour of a line in a colour lies further over the weakest than beside it, or
by which the weakest of a white line is brighter. In 5,214 and 2,420 pictures of eleven sources, as they are, dimmed,
tinted, shaded, noisy and as JPEG, no row of such places is as long as _LEAST_LENGTH, nor as 0.3."""

_SPECKLED = 0.42
"""Share of a picture from which on what is thin is speckle and no line, such as the dots of a palette: lines are found
in every direction there, and nothing would be left. Of grids with 24 lines in a colour each way it is 0.3, with 32 0.38; of
fields of one source in the 216 colours of the web 0.48 to 0.62."""

_FILLED, _MORE_FILLED = 0.25, 0.6
"""Share of the places of straight lines that has to be thin, and how much more for each share of the picture that is:
what a noisy camera scatters meets lines by chance. Lines and grids are 0.13 above that at least, and scattered places,
of noise with a standard deviation of 20 to 45, 0.03 to 0.13 below."""

_GAPS, _MORE_FILLED_AMONG_GAPS = 1.1, 1.0
"""How much longer a white line has to be, in longer sides, for each share of the picture that is thin and white, and
`_MORE_FILLED` of white lines. In drawn fields 260 to 640 µm wide the glass between red cells is 0.1 to 0.42 of the
picture, and fills 0.42 to 0.52 of the rows that it lies in by chance; a cross-hair among it fills 0.7, grids 0.8."""

_STRIP = 2
"""A picture whose sides differ by more than this factor is judged by the longer one over it."""

_THIN = np.ones((_THIN_PX, _THIN_PX), np.uint8)
_INNER = (slice(4, -4),) * 2
"""Black columns at the very edge are none of an eyepiece."""

_LEAST_LENGTH = 0.35
"""Share of the shorter side that a line fills with black: of 1,600 fields of ten sources none has more than 0.24."""

_LEAST_BLACK = 0.2
"""The same for lines that are black where they are darkest."""

_MOST_LINES = 400
"""So many straight lines are drawn at most, those with most points first."""

_RINGS, _TRIES, _ON_RING = 6, 400, 80
"""At most so many rings, each the best of so many through three points, judged at so many places."""

_RADII = (0.13, 0.75)
"""Of a ring, as shares of the shorter side: wider than any cell, and seen for the most part."""

_CLOSED = 0.75
"""Share of a ring that has to be there."""

_SEED = 1
"""The same picture gives the same lines each time."""

_BLACK, _AS_BLACK = 0.4, 0.12
"""Share of the light below which a pixel is black, and by how much it may be lighter than its line."""

_MUCH = 0.1
"""Share of a field that lines may cover before too little is left of its cells."""


@dataclass(frozen=True, slots=True, eq=False)
class DrawnLines:
    """Lines over a picture. mask: uint8 (height, width) of the picture, 1 where a line is.

    field_share: of the picture, what no black surround takes, in (0, 1].
    """

    mask: NDArray[np.uint8]
    field_share: float = 1.0

    @property
    def hide_much(self) -> bool:
        """Whether they cover so much that cells beneath cannot be told."""
        return bool(self.mask.mean() > _MUCH * self.field_share)

    def painted_over(self, pixels: Pixels, side_px: int = _SAMPLED_PX) -> Pixels:
        """Return the picture with what lies beside the lines in their place.

        In one that is larger than twice `side_px` that is made up at a smaller size: each pixel costs some
        microseconds, and of a line of a whole picture's length there are a million.
        """
        shrink = max(pixels.shape[:2]) // side_px
        if shrink <= 1:
            return np.asarray(cv2.inpaint(pixels, self.mask, 3, cv2.INPAINT_TELEA), np.uint8)
        height, width = pixels.shape[:2]
        size = max(1, width // shrink), max(1, height // shrink)
        small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
        # Wherever a line has any part in what was averaged, it is painted over.
        touched = np.asarray(
            cv2.resize(255 * self.mask, size, interpolation=cv2.INTER_AREA), np.uint8
        )
        painted = cv2.inpaint(small, _widened(above(touched, 0), 1), 3, cv2.INPAINT_TELEA)
        whole = cv2.resize(painted, (width, height), interpolation=cv2.INTER_LINEAR)
        return np.asarray(cv2.copyTo(whole, self.mask, pixels.copy()), np.uint8)


def find_lines(pixels: Pixels) -> DrawnLines | None:
    """Return the lines drawn over a picture, uint8 RGB (height, width, 3); None where there are none."""
    shorter, longer = sorted(pixels.shape[:2])
    if shorter < _LEAST_SIDE_PX:
        return None
    # Every nth pixel of a camera's large picture: lines so thin that they fall between are seen by nobody.
    step = max(1, longer // _SAMPLED_PX)
    some = every_nth(pixels, step)
    block = max(1, int(max(some.shape[:2]) / _SIDE_PX + _ROUNDED_UP))
    colours = colours_of(_averaged(some, block))
    hats, least = _thin_in(*colours), _GLANCE_DARK * cv2.mean(colours[0])[0]
    # All together at first: in most pictures that is less than any line has.
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
    """Return the lines of a mask without the black around a field that they run into."""
    surround = surround_of(pixels)
    if surround is None:
        return DrawnLines(mask)
    inside = surround.inside_at(pixels.shape[1], pixels.shape[0])
    mask &= inside
    return DrawnLines(mask, float(inside.mean())) if mask.any() else None


def _black_lines(pixels: Pixels, some: Pixels, block: int, step: int) -> NDArray[np.uint8] | None:
    """Return the mask of the black lines, of which there are some at a glance."""
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
    """Yield the masks of the straight lines in a colour, and of those in white.

    colours: planes of the small picture. hats: what is thin in it, vivid and white.
    """
    for hat, plane_of in zip(hats, (_dull, _not_white), strict=True):
        thin = np.zeros_like(colours[0])
        thin[_INNER] = above(hat, _OVER_BESIDE)
        places = cv2.countNonZero(thin)
        if places > _SPECKLED * thin.size:
            return  # Nor is what is white among dots in all colours a line.
        if places < _FEWEST * max(thin.shape):
            continue
        is_colour = plane_of is _dull
        drawn = _straight(thin, _LEAST_LENGTH, among_gaps=not is_colour)
        if drawn.any():
            whole = plane_of(*colours_of(pixels))
            glass = _glass(plane_of(*colours))
            yield _in_full(whole, drawn, glass, shrink, elsewhere=is_colour, touching=False)


def _dull(red: Any, green: Any, blue: Any) -> NDArray[np.uint8]:
    """Return how near to grey each pixel is: a line in a colour is dark in this plane."""
    vivid = cv2.subtract(brightest(red, green, blue), darkest(red, green, blue))
    return np.asarray(cv2.bitwise_not(vivid), np.uint8)


def _not_white(red: Any, green: Any, blue: Any) -> NDArray[np.uint8]:
    """Return how far from white each pixel is at least in one colour."""
    return np.asarray(cv2.bitwise_not(darkest(red, green, blue)), np.uint8)


def _thin_in(red: Any, green: Any, blue: Any) -> NDArray[np.uint8]:
    """Return by how much each pixel is darker in red, more vivid and whiter than what a thin line lies on.

    uint8 (height, width, 3), but for the edge. All in one call, which takes two thirds of the time of three.
    """
    weakest = darkest(red, green, blue)
    vivid = cv2.subtract(brightest(red, green, blue), weakest)
    planes = cv2.merge((cv2.bitwise_not(red), vivid, weakest))
    hats = cv2.morphologyEx(planes, cv2.MORPH_TOPHAT, _THIN)
    return np.asarray(hats[_INNER], np.uint8)


def _holds_line(hat: NDArray[np.uint8], level: float, plane: NDArray[np.uint8]) -> bool:
    """Tell whether as much of what is thin lies above a level as a line of the plane has."""
    thin = above(hat, level).reshape(len(hat), -1) if hat.size else hat
    return hat.size > 0 and cv2.countNonZero(thin) >= _FEWEST * max(plane.shape)


def _averaged(plane: Any, block: int) -> NDArray[np.uint8]:
    """Return a plane by averages of whole blocks, which takes a fraction of the time of others."""
    if block == 1:
        return np.asarray(plane, np.uint8)
    height, width = plane.shape[0] // block, plane.shape[1] // block
    whole = plane[: height * block, : width * block]
    return np.asarray(cv2.resize(whole, (width, height), interpolation=cv2.INTER_AREA), np.uint8)


def _thin_dark(bright: NDArray[np.uint8], px: int) -> NDArray[np.uint8]:
    """Return by how much each pixel is darker than what a thin line there would lie on."""
    return np.asarray(
        cv2.morphologyEx(bright, cv2.MORPH_BLACKHAT, np.ones((px, px), np.uint8)), np.uint8
    )


def _glass(bright: NDArray[np.uint8]) -> float:
    counts = cv2.calcHist([bright], [0], None, [256], [0, 256]).ravel().cumsum()
    return float(np.searchsorted(counts, 0.8 * counts[-1]))


def _widened(mask: NDArray[np.uint8], px: int) -> NDArray[np.uint8]:
    return np.asarray(cv2.dilate(mask, np.ones((2 * px + 1,) * 2, np.uint8)), np.uint8)


def _black(pixels: Pixels, glass: float, block: int, shape: tuple[int, ...]) -> NDArray[np.uint8]:
    """Return the mask, at low resolution, of where something is black; the rims of cells are not."""
    eroded = cv2.erode(brightest(*colours_of(pixels)), np.ones((2 * block + 1,) * 2, np.uint8))
    small = eroded[block // 2 :: block, block // 2 :: block][: shape[0], : shape[1]]
    return 1 - above(np.asarray(small, np.uint8), _BLACK * glass)


def _straight(
    thin: NDArray[np.uint8], length: float, *, among_gaps: bool = False
) -> NDArray[np.uint8]:
    """Return the mask of the straight lines among what is thin, from a share of the shorter side on.

    What is thin all over, or scattered, meets lines in every direction and is none. among_gaps: the glass
    between small red cells is as thin and as bright, and lies in rows by chance.
    """
    drawn, places = np.zeros_like(thin), cv2.countNonZero(thin)
    # In a strip a row of the whole length meets so much by chance that the shorter side tells little.
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
    """Return the mask of the rings among what is thin."""
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
    """Return the middle and radius of the ring that is most whole, None where none is whole enough."""
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
    """Return the circles through three points each, (n, 3, 2): middle and radius, (n, 3)."""
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

    whole: the plane of that size in which they are dark. elsewhere: with what is as dark and thin anywhere, as the
    rest of a grid. touching: with whole pieces as dark that a line touches.
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
    """Return a mask of whole blocks at the size of the picture that they are of."""
    large = np.zeros(shape, np.uint8)
    size = mask.shape[1] * times, mask.shape[0] * times
    blocks = cv2.resize(mask, size, interpolation=cv2.INTER_NEAREST)[: shape[0], : shape[1]]
    large[: blocks.shape[0], : blocks.shape[1]] = blocks
    return large


def _touching(black: NDArray[np.uint8], mask: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the pieces of what is black that a line touches: a pointer's broad end."""
    _, pieces = cv2.connectedComponents(black)
    kept = np.zeros(int(pieces.max()) + 1, np.uint8)
    kept[np.unique(pieces[mask > 0])] = 1
    kept[0] = 0
    return np.asarray(kept[pieces], np.uint8)
