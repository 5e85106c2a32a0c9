"""Colours as the classifier learnt them: converts other profiles and gammas to sRGB."""

from __future__ import annotations

import io
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from hematovision_desktop.adapters.images.doubts.judged_colours import is_negative
from hematovision_desktop.adapters.images.pixels.raster import Raster
from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.cells.field import FieldNote, Pixels

if TYPE_CHECKING:
    from hematovision_desktop.adapters.images.formats import pillow
else:
    pillow = late("hematovision_desktop.adapters.images.formats.pillow")


_USUAL_GAMMA = 1 / 2.2
_GAMMA_LIMITS = (0.2, 2.0)
_SAME_WITHIN = 2
"""A profile that changes no colour by more than this is sRGB under another name."""

_MOST_PROFILE_BYTES = 1 << 23
_SPACES = {"RGB ": "RGB", "GRAY": "L"}


def apply_profile(raster: Raster) -> None:
    """Convert RGB pixels of another profile or gamma to sRGB; a profile that cannot be used changes nothing."""
    if raster.profile:
        _apply_icc(raster)
    elif raster.gamma:
        _apply_gamma(raster)


def _apply_icc(raster: Raster) -> None:
    content = raster.profile
    if not 128 < len(content) < _MOST_PROFILE_BYTES or content[36:40] != b"acsp":
        return
    mode = _SPACES.get(content[16:20].decode("latin-1"))
    is_grey = FieldNote.GREY in raster.notes
    if mode is None or (mode == "L") != is_grey:
        return
    turn = _to_srgb(content, mode)
    if turn is None:
        return
    plane = raster.pixels[:, :, 0] if is_grey else raster.pixels
    turned = pillow.ImageCms.applyTransform(
        pillow.Image.fromarray(np.ascontiguousarray(plane)), turn
    )
    if turned is not None:
        raster.pixels = np.asarray(turned)
        raster.note(FieldNote.PROFILE_APPLIED)


@lru_cache(maxsize=8)  # the pictures of a folder mostly share one
def _to_srgb(content: bytes, mode: str) -> pillow.ImageCms.ImageCmsTransform | None:
    """Return the transform from a profile's colours to sRGB; None if it changes nothing or cannot be used."""
    try:
        profile = pillow.ImageCms.ImageCmsProfile(io.BytesIO(content))
        turn = pillow.ImageCms.buildTransform(
            profile, pillow.ImageCms.createProfile("sRGB"), mode, "RGB"
        )
    except (pillow.ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None
    return None if _changes_nothing(turn, mode) else turn


def _changes_nothing(turn: pillow.ImageCms.ImageCmsTransform, mode: str) -> bool:
    """Tell whether a transform leaves the colours of a smear nearly as they are."""
    steps = np.arange(0, 256, 51, dtype=np.uint8)
    if mode == "L":
        sample = steps[None]
        before = np.repeat(sample[:, :, None], 3, axis=2)
    else:
        before = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(1, -1, 3)
        sample = before
    after = pillow.ImageCms.applyTransform(
        pillow.Image.fromarray(np.ascontiguousarray(sample)), turn
    )
    change = np.asarray(after).astype(int) - before.astype(int)
    return bool(np.abs(change).max() <= _SAME_WITHIN)


def _apply_gamma(raster: Raster) -> None:
    """Convert values with a stated exponent to a screen's usual exponent (PNG, gAMA)."""
    gamma = raster.gamma
    if not _GAMMA_LIMITS[0] <= gamma <= _GAMMA_LIMITS[1] or abs(gamma / _USUAL_GAMMA - 1) < 0.1:
        return
    levels = np.arange(256) / 255
    table = np.rint(255 * levels ** (_USUAL_GAMMA / gamma)).astype(np.uint8)
    raster.pixels = table[raster.pixels]
    raster.note(FieldNote.PROFILE_APPLIED)


_NEARLY_BLACK = 8.0
"""Mean level below which a picture has no light: its black ink was taken for paper."""


def of_inks(inks: Pixels, *, is_adobe: bool) -> Pixels:
    """Return four inks as RGB.

    Adobe stores how much paper each ink leaves. Without Adobe's marker nothing says so, but glass is bright. Some
    programs write the marker but store how much ink there is.
    """
    step = max(1, min(inks.shape[:2]) // 64)
    some = np.ascontiguousarray(inks[::step, ::step])
    leaves, covers = _painted(some, "CMYK;I"), _painted(some, "CMYK")
    if is_adobe:
        is_ink = leaves.mean() < _NEARLY_BLACK or (is_negative(leaves) and not is_negative(covers))
    else:
        is_ink = bool(covers.mean() > leaves.mean())
    return _painted(inks, "CMYK" if is_ink else "CMYK;I")


def _painted(inks: Pixels, form: str) -> Pixels:
    size = inks.shape[1], inks.shape[0]
    image = pillow.Image.frombytes("CMYK", size, inks.tobytes(), "raw", form)
    return np.asarray(image.convert("RGB"))
