"""Whether red and blue were exchanged, or all hues were rotated, on the way to the file: blood is not cyan.

Nuclei absorb mostly green light, whatever the stain. Red cells absorb at least as much blue light as red, and nuclei
let more blue through than red. The difference between the two needs no white balance: exchanging the channels
reverses its sign.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.doubts.learned_order import (
    Densities,
    Shares,
    exchange_logit,
    moved_logit,
    stain_shares,
)
from hematovision_desktop.adapters.images.pixels.fewer import planes_of, step_for
from hematovision_desktop.adapters.images.pixels.planes import above, brightest
from hematovision_desktop.adapters.images.pixels.remembered import Remembered
from hematovision_desktop.adapters.images.smear.stain import glass_colour
from hematovision_desktop.core.cells.field import ColourOrder, Pixels

_SAMPLED = 6_000
_GLANCED = 800
_SURELY_BELOW = -2.0
"""This few pixels suffice to show that three of five pictures are in the right order. Of 924 fields from eleven
sources, unchanged and exchanged, none with such a logit from these pixels has one above -0.2 from all pixels."""

_DARKEST = 4.0
_LOGARITHMS = np.log(np.arange(256, dtype=np.float32) + _DARKEST)
_BLACK_BELOW = 16
_STAINED_OD = 0.12
_RED_CELL_OD = 0.55
_NUCLEUS_OD = 0.6
_FEWEST = 40

_CERTAIN = (-0.3, -0.2, 0.0)
"""Limits for contrast, slope and the red cells' own balance; beyond them the channels are certainly exchanged. Of
2,400 training fields from ten sources, none is beyond any two of them."""

_WEIGHTS = (-9.2, -3.8, 6.0)
_DOUBTFUL_FROM = 1.5
"""Logit of the three together, fitted to fields unchanged and exchanged, source by source. Above the limit there
is hardly any field in the right order (9 of 100 for the one source that is tinted by hand), but at least half of
the exchanged ones for most sources."""

_DARK_SHARE, _LEAST_DARK_OD = 0.75, 0.9
_PALE_OD, _PALE_SHARE, _MOST_PALE_OD = 0.25, 0.45, 0.5
"""What counts as nuclei and as red cells, by the light that all three colours lose together, which rotating the
hues hardly changes: a share of what the darkest lose, and a density at least or at most."""

_TURNED = (-0.2, -0.14, -0.12, -0.26, -0.14)
"""Least excess of green absorption, as shares of the light absorbed: nuclei, green over red and green over blue;
red cells, green over blue; nuclei and red cells together, green over red; and all four together. Of 1,086 fields
from eleven sources (unchanged, dimmed, tinted, shaded, noisy and as JPEG), none has less than -0.16, -0.09, -0.08,
-0.21 and -0.09. Rotating the hues by less than a third of the circle is mostly within what stains and cameras do,
and hardly changes any name."""

_SURELY_OVER = 0.06
"""If the first look exceeds the minimum by this much, no closer look is needed."""

MOVED_FROM = 2.0
"""Logit from which green is surely in another place. Of 1,390 pictures, each judged by what the other sources taught, 2
are above it; with green and red exchanged 97 of 100, with green and blue 99. Of 3,478 pictures from eleven sources,
unchanged, dimmed, lit as by cheap cameras, noisy, as JPEG and at half the size, 7 are."""

_HARDLY_MOVED = -1.0
"""Below this logit from a few pixels, no closer look is needed: of 6,900 pictures with green in another place, hardly
any of those that more pixels show is below it."""

_COMPARED = 1_500
_LEAST_SPREAD = 8.0
_APART = -0.1
"""Sum of the three correlations of red, green and blue. Of 2,450 training fields from eleven sources the lowest is
0.01. All that were saved as Lab or YCbCr are below -0.3; of those saved as HSV and HLS, four in five are below
-0.1."""

_STILL = 0.09
"""Spread of a channel relative to the widest channel's. Of 2,100 training fields from eleven sources the least is
0.12. If a channel was left out before a JPEG of quality 90 was written, it is below this value in nearly all
fields of ten sources."""

_FLAT = 0.008
"""Spread across the plane in which the colours lie, relative to the spread along it. A third channel made from the
others lies in the plane except for rounding, 0.005. The least of the same fields is 0.026, or 0.009 if paled to
three tenths."""

_SURELY = 1.01
"""Larger than any rounding error of a product."""

_PAIRS = ((0, 1), (0, 2), (1, 2))


_Figures = tuple[float, float, float]
"""Contrast, slope and balance; see `_figures`."""


def are_other_colours(pixels: Pixels) -> bool:
    """Tell whether the channels do not behave like light from which stain has taken a part in all three.

    Either Lab, YCbCr, HSV or HLS were saved as if they were RGB, and only their first channel is light. Or a channel
    is missing: empty, or made from the others. pixels: uint8 RGB (height, width, 3).
    """
    step = step_for(pixels, _COMPARED)
    channels = planes_of(pixels, step, step // 2)
    bright = brightest(*channels)
    lit = above(bright, _BLACK_BELOW)
    count = cv2.countNonZero(lit)
    if count < _FEWEST:
        return False
    # Black adds nothing to any sum; sums of whole numbers are exact.
    seen = np.array([cv2.multiply(one, lit).ravel() for one in channels], np.float64)
    # For three numbers, NumPy takes longer to start than Python takes to finish.
    means = [one / count for one in seen.sum(axis=1).tolist()]
    shared = [
        [product / count - mean * other for product, other in zip(row, means, strict=True)]
        for row, mean in zip((seen @ seen.T).tolist(), means, strict=True)
    ]
    spread = [math.sqrt(max(shared[place][place], 1.0)) for place in range(3)]
    if max(spread) < _LEAST_SPREAD:
        return False
    if min(spread) < _STILL * max(spread):
        return True
    if _lies_in_plane(shared):
        return True
    alike = [shared[one][two] / spread[one] / spread[two] for one, two in _PAIRS]
    return bool(alike[0] + alike[1] + alike[2] < _APART)


def _lies_in_plane(shared: list[list[float]]) -> bool:
    """Tell from the covariances of three channels whether their colours lie in one plane."""
    (a, b, c), (_, d, e), (_, _, f) = shared
    volume = a * (d * f - e * e) - b * (b * f - c * e) + c * (b * e - c * d)
    total = a + d + f
    # The least variance is the product of all three divided by that of the two larger, at most a quarter
    # of their sum's square. In nearly every picture it is large enough, and need not be calculated.
    if 4 * volume > _SURELY * _FLAT**2 * total**3:
        return False
    across, _, along = np.linalg.eigvalsh(shared)
    return bool(across < _FLAT**2 * along)


def exchanged(pixels: Pixels) -> float:
    """Return how likely it is that red and blue are exchanged: 1 if certain, 0.5 if in doubt, 0 otherwise.

    pixels: uint8 RGB (height, width, 3). Pictures that are grey or have too little stain give 0.
    """
    glanced = _glanced_figures.of(pixels)
    if glanced is not None and _logit(glanced) < _SURELY_BELOW:
        return 0.0
    figures, _ = order_figures(pixels)
    if figures is None:
        return 0.0
    contrast, slope, balance = figures
    if contrast < _CERTAIN[0] and slope < _CERTAIN[1] and balance > _CERTAIN[2]:
        return 1.0
    return 0.5 if _logit(figures) > _DOUBTFUL_FROM else 0.0


def colour_order(pixels: Pixels) -> ColourOrder | None:
    """Return how a picture, as it is stored, speaks against the order of its colours; None with too little stain."""
    return _orders.of(pixels)


def _find_order(pixels: Pixels) -> ColourOrder | None:
    figures, shares = _glanced_figures.of(pixels), stain_shares(_glances.of(pixels))
    exchange = None if figures is None else _logit(figures)
    moved = None if shares is None else moved_logit(shares)
    if exchange is None or exchange > _SURELY_BELOW or moved is None or moved > _HARDLY_MOVED:
        figures, shares = order_figures(pixels)
        if shares is None:
            return None
        exchange = 0.0 if figures is None else exchange_logit(figures, shares)
        moved = moved_logit(shares)
    return ColourOrder(exchange, moved)


def order_figures(pixels: Pixels) -> tuple[_Figures | None, Shares | None]:
    """Return by what the order of a picture's colours is judged; None with too little stain."""
    return _close_figures.of(pixels)


def _glance_figures(pixels: Pixels) -> _Figures | None:
    return _figures(_glances.of(pixels), _GLANCED)


def _all_figures(pixels: Pixels) -> tuple[_Figures | None, Shares | None]:
    closely = _closely.of(pixels)
    return _figures(closely, _SAMPLED), stain_shares(closely)


_orders = Remembered(_find_order)
_glanced_figures, _close_figures = Remembered(_glance_figures), Remembered(_all_figures)


def are_turned(pixels: Pixels) -> bool:
    """Tell whether hues are rotated so far that nuclei do not absorb mostly green light, or green is not in its place.

    pixels: uint8 RGB (height, width, 3). False for pictures with too little stain.
    """
    glanced = _over_others(_glances.of(pixels), _GLANCED)
    if glanced is None or _lowest(glanced) <= _SURELY_OVER:
        figures = _over_others(_closely.of(pixels), _SAMPLED)
        if figures is not None and _lowest(figures) < 0:
            return True
    order = colour_order(pixels)
    return order is not None and order.moved > MOVED_FROM


def _lowest(figures: tuple[float, ...]) -> float:
    return min(one - least for one, least in zip(figures, _TURNED, strict=True))


def _over_others(seen_in: Densities, sampled: int) -> tuple[float, ...] | None:
    """Return how much more nuclei and red cells absorb green than the other colours, as defined by `_TURNED`."""
    densities, bright = seen_in
    seen = (bright.ravel() > _BLACK_BELOW).nonzero()[0]
    ods = np.array([one.ravel().take(seen) for one in densities])
    whole = ods.sum(axis=0)
    fewest = _FEWEST * sampled // _SAMPLED
    if whole.size < 4 * fewest:
        return None
    place = int(0.985 * whole.size)
    top = float(np.partition(whole, place)[place])
    dark = whole > max(_LEAST_DARK_OD, _DARK_SHARE * top)
    pale = (whole > _PALE_OD) & (whole < max(_PALE_SHARE * top, _MOST_PALE_OD))
    if np.count_nonzero(dark) < max(fewest // 2, 4) or np.count_nonzero(pale) < fewest:
        return None
    red, green, blue = _shares(ods, whole, dark)
    pale_red, pale_green, pale_blue = _shares(ods, whole, pale)
    over_red, over_blue = green - red, green - blue
    pale_over_red, pale_over_blue = pale_green - pale_red, pale_green - pale_blue
    both = over_red + pale_over_red
    return over_red, over_blue, pale_over_blue, both, both + over_blue + pale_over_blue


def _shares(
    ods: NDArray[np.float32], whole: NDArray[np.float32], some: NDArray[np.bool_]
) -> list[float]:
    """Return the median share of each colour in the total density of some pixels."""
    # By index, found once: with a mask, the processor must predict a branch for each pixel, often wrongly.
    places = some.nonzero()[0]
    shares = ods.take(places, axis=1)
    shares /= whole.take(places)
    return [_middle(one) for one in shares]


def _densities(pixels: Pixels, sampled: int) -> Densities:
    """Return the densities of some pixels relative to empty glass in each colour, and their brightest colour."""
    step = step_for(pixels, sampled)
    channels = planes_of(pixels, step, step // 2)
    glass = glass_colour(cast(Pixels, cv2.merge(channels)))
    bright = brightest(*channels)
    tables = (_table(level) for level in glass)
    ods = [cv2.LUT(one, table) for one, table in zip(channels, tables, strict=True)]
    return cast("list[NDArray[np.float32]]", ods), bright


def _glance_at(pixels: Pixels) -> Densities:
    return _densities(pixels, _GLANCED)


def _look_closely(pixels: Pixels) -> Densities:
    return _densities(pixels, _SAMPLED)


_glances, _closely = Remembered(_glance_at), Remembered(_look_closely)
"""All checks of the order of a picture's colours begin with the same few pixels, and go on with the same."""


def _logit(figures: _Figures) -> float:
    return sum(weight * one for weight, one in zip(_WEIGHTS, figures, strict=True))


def _figures(seen_in: Densities, sampled: int) -> _Figures | None:
    """Return how nuclei differ from red cells in red minus blue density, how that grows with green density, and how
    red cells absorb red compared with blue. sampled: how many pixels are examined.
    """
    (red_od, green_od, blue_od), bright = seen_in
    stained = ((green_od > _STAINED_OD) & (bright > _BLACK_BELOW)).ravel().nonzero()[0]
    fewest = _FEWEST * sampled // _SAMPLED
    if stained.size < 2 * fewest:
        return None
    whole = cv2.add(cv2.add(red_od, green_od), blue_od).ravel().take(stained)
    green = green_od.ravel().take(stained)
    tilt = cv2.subtract(red_od, blue_od).ravel().take(stained)
    if max(float(tilt.max()), -float(tilt.min())) < 0.01:
        return None
    place = int(0.97 * green.size)
    top = float(np.partition(green, place)[place])
    dark = (green > max(_NUCLEUS_OD, 0.75 * top)).nonzero()[0]
    red = (green < min(_RED_CELL_OD, max(0.45 * top, 2 * _STAINED_OD))).nonzero()[0]
    if dark.size < fewest // 2 or red.size < fewest:
        return None
    off = green - green.mean()
    slope = float(off @ tilt) / max(float(off @ off), 1e-6)
    pale = tilt.take(red)
    balance = _middle(pale / (whole.take(red) + 0.1))
    return _middle(tilt.take(dark)) - _middle(pale), slope, balance


def _middle(some: NDArray[Any]) -> float:
    """Return the median, without the overhead of NumPy's own function for small arrays."""
    half = some.size // 2
    if some.size % 2:
        return float(np.partition(some, half)[half])
    low, high = np.partition(some, (half - 1, half))[half - 1 : half + 1].tolist()
    return (float(low) + float(high)) / 2


@lru_cache(maxsize=256)
def _table(glass: float) -> NDArray[np.float32]:
    """Return the optical density for every level."""
    return np.asarray(math.log(glass + _DARKEST) - _LOGARITHMS, np.float32)
