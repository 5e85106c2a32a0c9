"""Finds what covers a camera's frames: the surround of a round view, and lines."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.smear.drawn_lines import DrawnLines, find_lines
from hematovision_desktop.adapters.images.smear.surround import surround_of
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Pixels

_LEAST_SEEN = 0.05
"""Share of a frame that must be visible: less cannot be compared."""

_PAINTED_PX = 640
"""Frames are painted over at about this size: a grid over 1920×1080 px takes 56 ms instead of 360."""


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class FoundOverlay:
    """A `core.live.overlay.Overlay`. The surround stays as it is: the locator fills it."""

    seen: NDArray[np.uint8]
    lines: DrawnLines | None

    @property
    def hides_much(self) -> bool:
        """Whether lines cover so much that the cells below cannot be recognised."""
        return self.lines is not None and self.lines.hide_much

    def painted_over(self, pixels: Pixels) -> Pixels:
        """Return a frame with lines replaced by their surroundings."""
        return pixels if self.lines is None else self.lines.painted_over(pixels, _PAINTED_PX)


def find_overlay(pixels: Pixels) -> FoundOverlay | None:
    """Return what covers a frame, uint8 RGB (height, width, 3); None if all of it is smear."""
    surround, lines = surround_of(pixels), find_lines(pixels)
    if surround is None and lines is None:
        return None
    height, width = pixels.shape[:2]
    seen = np.ones((height, width), np.uint8)
    if surround is not None:
        seen = surround.inside_at(width, height)
    if lines is not None:
        seen = seen & (1 - lines.mask)
    if seen.mean() < _LEAST_SEEN:
        return None
    return FoundOverlay(seen, lines)
