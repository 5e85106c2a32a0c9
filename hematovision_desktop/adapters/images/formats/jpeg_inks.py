"""The four inks of a JPEG as RGB: whether its numbers say how much ink there is, or how much paper it leaves."""

from __future__ import annotations

import numpy as np

from hematovision_desktop.adapters.images.doubts.unlikely_colours import is_negative
from hematovision_desktop.adapters.images.formats import pillow
from hematovision_desktop.core.cells.field import Pixels

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
