"""What lies over every frame whatever the stage does: an eyepiece's black edge, its cross-hair, a program's ruler.

It never moves. Compared as a part of the smear it says that the stage stands still, so that cells in new views are
taken for old ones, and its sharp edges say that the picture is in focus. So it is known apart, and left out.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.cells.field import Pixels

_SAME = 0.5
"""Share of what two looks hide that both have to hide, to be of one overlay. A streak that a moving
stage draws across one frame is elsewhere in the next."""


class Overlay(Protocol):
    """What hides the smear in every frame of one size."""

    @property
    def seen(self) -> NDArray[np.uint8]:
        """Where the smear is seen: uint8 (height, width) of the frame, 1, and 0 under the overlay."""
        ...

    @property
    def hides_much(self) -> bool:
        """Whether lines cover so much that the cells beneath cannot be told."""
        ...

    def painted_over(self, pixels: Pixels) -> Pixels:
        """Return a frame, uint8 RGB (height, width, 3), with what lies beside lines in their place."""
        ...


FindOverlay = Callable[[Pixels], Overlay | None]
"""Finds what lies over one frame; None where nothing does."""


def no_overlay(_pixels: Pixels) -> None:
    """Find nothing: for films without an overlay."""


def same_overlay(one: Overlay | None, other: Overlay | None) -> bool:
    """Whether two looks show the same overlay, or both none."""
    if one is None or other is None:
        return one is other
    if one.seen.shape != other.seen.shape:
        return False
    hidden, before = one.seen == 0, other.seen == 0
    both = np.count_nonzero(hidden & before)
    return bool(both >= _SAME * max(np.count_nonzero(hidden), np.count_nonzero(before)))
