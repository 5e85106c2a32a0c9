"""Colours given by number in ITU-T H.273: the cICP chunk of PNG (third edition, 11.3.2.6), nclx of AVIF (ISO
23008-12).
"""

from __future__ import annotations

import struct

import numpy as np

from hematovision_desktop.adapters.images.formats import primaries
from hematovision_desktop.adapters.images.formats.primaries import SRGB, Places
from hematovision_desktop.adapters.images.formats.tiff_tags import read_directory
from hematovision_desktop.adapters.images.pixels.raster import Raster
from hematovision_desktop.core.base.errors import FieldUnreadable
from hematovision_desktop.core.cells.field import FieldNote

_D65 = (0.3127, 0.3290)
_PLACES: dict[int, Places] = {
    1: SRGB,
    4: (0.67, 0.33, 0.21, 0.71, 0.14, 0.08, 0.310, 0.316),
    5: (0.64, 0.33, 0.29, 0.60, 0.15, 0.06, *_D65),
    6: (0.630, 0.340, 0.310, 0.595, 0.155, 0.070, *_D65),
    7: (0.630, 0.340, 0.310, 0.595, 0.155, 0.070, *_D65),
    9: (0.708, 0.292, 0.170, 0.797, 0.131, 0.046, *_D65),
    11: (0.680, 0.320, 0.265, 0.690, 0.150, 0.060, 0.314, 0.351),
    12: (0.680, 0.320, 0.265, 0.690, 0.150, 0.060, *_D65),
}
"""The places of red, green, blue and white, by number (table 2); number 2 says nothing, and no camera uses the
rest."""

_AS_USUAL = (1, 2, 6, 13, 14, 15)
"""Curves for video and for a screen, which are displayed in the same way (table 3)."""

_GAMMAS = {4: 2.2, 5: 2.8, 8: 1.0}
_NUMBERS, _HEAD_BYTES = b"colrnclx", 1 << 16
_VIDEO_BLACK, _VIDEO_WHITE = 16, 235


def describe_by_numbers(raster: Raster, colours: int, curve: int, *, is_full: bool) -> None:
    """Note a decoded picture's profile or gamma by its numbers; mark colours as doubtful if the light is not a
    screen's.

    colours, curve: numbers of the primaries and of the transfer from values to light. is_full: whether black is 0 and
    white 255, unlike in video.
    """
    if not is_full:
        levels = np.arange(256, dtype=np.float64) - _VIDEO_BLACK
        levels *= 255 / (_VIDEO_WHITE - _VIDEO_BLACK)
        table = np.clip(np.rint(levels), 0, 255).astype(np.uint8)
        alpha = raster.pixels[:, :, 3:] if raster.pixels.ndim == 3 else None
        raster.pixels = table[raster.pixels]
        if alpha is not None:
            raster.pixels[:, :, 3:] = alpha
    if curve not in _GAMMAS and curve not in _AS_USUAL:
        # For more light than a screen has, or for film.
        raster.note(FieldNote.COLOURS_DOUBTFUL)
        return
    gamma = _GAMMAS.get(curve, primaries.USUAL_GAMMA)
    if FieldNote.GREY not in raster.notes:
        raster.profile = primaries.profile_of(_PLACES.get(colours, SRGB), gamma)
    raster.gamma = 0.0 if raster.profile else 1 / gamma


def describe_container(raster: Raster, content: bytes, exif: bytes) -> None:
    """Note a decoded WebP's or AVIF's profile or gamma, from its numbers or from its camera's Exif."""
    at = content.find(_NUMBERS, 0, _HEAD_BYTES)
    if 0 <= at <= len(content) - len(_NUMBERS) - 4:
        colours, curve = struct.unpack_from(">HH", content, at + len(_NUMBERS))
        describe_by_numbers(raster, colours, curve, is_full=True)  # the decoder has converted it
        return
    exif = exif.removeprefix(b"Exif\0\0")
    try:
        first = read_directory(exif) if exif else None
    except FieldUnreadable:
        return
    if first is not None:
        raster.profile, raster.gamma = primaries.colours_by_exif(exif, first)
