"""What speaks against the colours of a picture: all colour checks in one place, for files and for frames."""

from __future__ import annotations

import cv2
import numpy as np

from hematovision_desktop.adapters.images.doubts.colour_order import (
    are_other_colours,
    are_turned,
    exchanged,
)
from hematovision_desktop.adapters.images.doubts.colours_apart import are_apart
from hematovision_desktop.adapters.images.doubts.unlikely_colours import (
    has_few_colours,
    is_negative,
)
from hematovision_desktop.adapters.images.pixels.raster import is_colourless
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
