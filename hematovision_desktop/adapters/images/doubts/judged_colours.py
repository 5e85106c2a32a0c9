"""What speaks against the colours of a picture: all colour checks in one place, for files and for frames."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.doubts.colour_order import (
    are_other_colours,
    are_turned,
    exchanged,
)
from hematovision_desktop.adapters.images.doubts.colours_apart import are_apart
from hematovision_desktop.adapters.images.pixels.fewer import step_for
from hematovision_desktop.adapters.images.pixels.raster import is_colourless
from hematovision_desktop.adapters.images.pixels.remembered import Remembered
from hematovision_desktop.core.cells.field import FieldNote, Pixels


def judged_colours(pixels: Pixels) -> tuple[Pixels, tuple[FieldNote, ...]]:
    """Return a picture, uint8 RGB (height, width, 3), with exchanged colours or a negative corrected, and notes on
    doubtful colours.
    """
    notes = []
    if has_few_colours(pixels):
        notes.append(FieldNote.FEW_COLOURS)
    if are_apart(pixels):
        notes.append(FieldNote.COLOURS_APART)
    if is_negative(pixels):
        return np.asarray(cv2.bitwise_not(pixels), np.uint8), (*notes, FieldNote.NEGATIVE)
    if are_other_colours(pixels):
        return pixels, (*notes, FieldNote.OTHER_COLOURS)
    certainty = exchanged(pixels)
    put_right = np.ascontiguousarray(pixels[:, :, ::-1]) if certainty == 1 else pixels
    if are_turned(put_right):
        return pixels, (*notes, FieldNote.OTHER_COLOURS)
    if certainty == 1:
        notes.append(FieldNote.RED_AND_BLUE_SWAPPED)
    elif certainty > 0:
        notes.append(FieldNote.COLOURS_DOUBTFUL)
    return put_right, tuple(notes)


def frame_doubts(pixels: Pixels) -> tuple[FieldNote, ...]:
    """Return what speaks against the colours of a camera's frame, uint8 RGB (height, width, 3).

    Exchanged colours are only doubted, not corrected: the person at the screen sees them as the camera gives them,
    and can correct them there.
    """
    if is_colourless(pixels):
        return (FieldNote.GREY,)
    doubtful = FieldNote.COLOURS_DOUBTFUL
    _, notes = judged_colours(pixels)
    return tuple(doubtful if one is FieldNote.RED_AND_BLUE_SWAPPED else one for one in notes)


_COMPARED, _COUNTED = 1_500, 20_000
_FEW = 48
"""In a picture with this many colours, leukocytes are lost; with 64, none was. Of 2,200 training fields none has
fewer than 150."""

_BLACK_BELOW = 16
_FEWEST = 100
_TAIL = 0.03
_BRIGHT_GREEN, _RATHER_GREEN, _DARK_GREEN = 0.36, 0.1, -0.27
_DARK_GLASS = 100.0
_SKEWED, _VERY_SKEWED = 1.5, 8.0
"""How far green exceeds red and blue, in the share of pixels that is brightest in green and in the share that is
darkest, relative to the difference between the two; the level that half of the pixels reach; and how much further
from it the brightest are than the darkest. Stain takes green away, so in a negative the bright part is green. A
camera with a green cast reaches 0.33 if its light is dim or falls off to one side, and no plain picture may be
doubted for that: of 924 training fields from ten sources none is, unchanged, dimmed to 0.55 or 0.45, or dimmed to
one side. Of their negatives 338 are recognised, but hardly any of pale and green fields."""


def has_few_colours(pixels: Pixels) -> bool:
    """Tell whether a picture, uint8 RGB (height, width, 3), has so few colours that cells are lost."""
    # Nearly every picture has more levels of green than that, and counting them is very fast.
    if np.count_nonzero(_green_levels.of(pixels)) > _FEW:
        return False
    return 2 < len(np.unique(_coded(_sampled(pixels, _COUNTED)))) <= _FEW


def is_negative(pixels: Pixels) -> bool:
    """Tell whether a picture, uint8 RGB (height, width, 3), is likely a negative: dark glass, green nuclei."""
    if _levels(_green_levels.of(pixels))[1] > _DARK_GLASS:
        return False
    some = _sampled(pixels, _COMPARED)
    some = some[some.max(axis=1) > _BLACK_BELOW]
    if len(some) < _FEWEST:
        return False
    low, middle, high = _levels(_levels_of(np.ascontiguousarray(some[:, 1])))
    skew = (high - middle) / max(middle - low, 1.0)
    if middle > _DARK_GLASS or skew < _SKEWED:
        return False
    green = some[:, 1]
    above = (green - np.maximum(some[:, 0], some[:, 2]).astype(np.float32)) / max(high - low, 1.0)
    bright, dark = np.median(above[green >= high]), np.median(above[green <= low])
    if skew > _VERY_SKEWED:
        return bool(bright > _RATHER_GREEN)
    return bool(bright > _BRIGHT_GREEN and dark > _DARK_GREEN)


def _levels_of(greens: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return how many pixels have each level of green."""
    counts = cv2.calcHist([greens], [0], None, [256], [0, 256])
    return np.asarray(counts, np.float32).ravel()


def _levels(counts: NDArray[np.float32]) -> tuple[float, float, float]:
    """Return the levels that few, half and nearly all pixels do not exceed."""
    reached = counts.cumsum()
    low, middle, high = np.searchsorted(reached, np.multiply(reached[-1], (_TAIL, 0.5, 1 - _TAIL)))
    return float(low), float(middle), float(high)


def _levels_of_greens(pixels: Pixels) -> NDArray[np.float32]:
    """Return how many of the compared pixels have each level of green; for most pictures this is enough."""
    step = step_for(pixels, _COMPARED)
    return _levels_of(np.ascontiguousarray(pixels[step // 2 :: step, step // 2 :: step, 1]))


_green_levels = Remembered(_levels_of_greens)


def _sampled(pixels: Pixels, count: int) -> NDArray[np.uint8]:
    step = step_for(pixels, count)
    return np.ascontiguousarray(pixels[step // 2 :: step, step // 2 :: step]).reshape(-1, 3)


def _coded(some: NDArray[np.uint8]) -> NDArray[np.int32]:
    whole = some.astype(np.int32)
    return (whole[:, 0] << 16) | (whole[:, 1] << 8) | whole[:, 2]
