"""Cuts the pixels for the classifier, at one physical size and one background level."""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.pixels.fewer import averaged
from hematovision_desktop.adapters.images.smear.light import light_of
from hematovision_desktop.core.cells.field import Box, Field, Located, Pixels
from hematovision_desktop.core.naming.explanation import crop_window
from hematovision_desktop.core.naming.model_card import Preprocessing

_AREA_FROM = 1.4
"""Below this ratio, linear sampling skips no pixel and is four times as fast as averaging."""

_HALVED_FROM = 4
"""Windows this many times as wide as the crop are halved first, which is many times as fast as one uneven step.
Smaller windows are cut in the same way as the classifier's training crops."""

_GAIN_LIMITS = (0.6, 2.0)
"""A background outside these limits is not glass; a stronger correction would invent colour."""

_LEVELS = np.arange(256, dtype=np.float32)


class ScaledCropCutter:
    """Cuts square crops by a model card's preprocessing; holds no state, safe in several threads."""

    def __init__(self, preprocessing: Preprocessing, *, mirrors: bool = False) -> None:
        """Set the card's rules. mirrors: mirror the picture beyond its edge, for display and never
        for a model.
        """
        self._rules = preprocessing
        self._mirrors = mirrors

    def cut(self, field: Field, box: Box, located: Located) -> Pixels:
        """Return the cell's crop, uint8 RGB, shape (side, side, 3), at the card's physical size."""
        left, top, side = crop_window(box, located.scale.um_per_px, self._rules)
        outside = None if self._mirrors else self._rules.outside
        window = _window(field.pixels, left, top, side, outside)
        window = _halved(window, _HALVED_FROM * self._rules.side_px)
        shrinks_much = window.shape[0] > _AREA_FROM * self._rules.side_px
        size = self._rules.side_px, self._rules.side_px
        crop: Pixels = (
            averaged(window, size)
            if shrinks_much
            else cast(Pixels, cv2.resize(window, size, interpolation=cv2.INTER_LINEAR))
        )
        level = self._rules.background_level
        if level is None:
            return crop
        if (light := light_of(field.pixels)) is not None:
            part = left / field.width, top / field.height, side / field.width, side / field.height
            return light.even_part(crop, part, level)
        return cv2.LUT(crop, _gain_table(located.background, level))  # type: ignore[return-value]


def _halved(window: Pixels, below: int) -> Pixels:
    """Return a square, halved until it is narrower than this many px."""
    while window.shape[0] >= below:
        half = window.shape[0] // 2
        whole = window[: 2 * half, : 2 * half]
        window = cast(Pixels, cv2.resize(whole, (half, half), interpolation=cv2.INTER_AREA))
    return window


def _window(pixels: Pixels, left: int, top: int, side: int, outside: int | None) -> Pixels:
    """Return a square as a view if it is inside the picture, otherwise padded.

    outside: the value beyond the edge; None mirrors the picture there.
    """
    height, width = pixels.shape[:2]
    inner = pixels[max(0, top) : min(height, top + side), max(0, left) : min(width, left + side)]
    margins = (
        max(0, -top),
        max(0, top + side - height),
        max(0, -left),
        max(0, left + side - width),
    )
    if not any(margins):
        return inner
    if outside is None and inner.size:
        return cv2.copyMakeBorder(inner, *margins, cv2.BORDER_REFLECT)  # type: ignore[return-value]
    return cv2.copyMakeBorder(  # type: ignore[return-value]
        inner, *margins, cv2.BORDER_CONSTANT, value=(outside or 0,) * 3
    )


def _gain_table(background: tuple[float, float, float], level: float) -> NDArray[np.uint8]:
    gains = [
        min(max(level / max(one, 1.0), _GAIN_LIMITS[0]), _GAIN_LIMITS[1]) for one in background
    ]
    # Colour by colour: NumPy takes several times as long along a last axis of three.
    table = np.minimum(np.array(gains, np.float32)[:, None] * _LEVELS + 0.5, 255.0)
    return np.ascontiguousarray(table.astype(np.uint8).T[None])
