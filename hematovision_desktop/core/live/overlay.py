"""What covers every frame wherever the stage is: an eyepiece's black edge, its cross-hair, a program's ruler.

An overlay never moves. Compared as part of the smear, it would make the stage seem to stand still,
so that cells in new views would be taken for old ones. Its sharp edges would make the image seem in
focus. So it is detected separately and excluded.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.cells.field import Pixels

_SAME = 0.5
"""Share of the hidden area that two looks must have in common to show one overlay. A streak from a
moving stage is elsewhere in the next frame.
"""


class Overlay(Protocol):
    """What hides the smear in every frame of one size."""

    @property
    def seen(self) -> NDArray[np.uint8]:
        """Where the smear is visible: uint8 (height, width) of the frame, 1 there and 0 under the overlay."""
        ...

    @property
    def hides_much(self) -> bool:
        """Whether lines cover so much that the cells beneath cannot be identified."""
        ...

    def painted_over(self, pixels: Pixels) -> Pixels:
        """Return a frame, uint8 RGB (height, width, 3), with its lines filled in from their surroundings."""
        ...


FindOverlay = Callable[[Pixels], Overlay | None]
"""Finds the overlay of one frame; None if there is none."""


def no_overlay(_pixels: Pixels) -> None:
    """Return no overlay: for recordings without one."""


def same_overlay(one: Overlay | None, other: Overlay | None) -> bool:
    """Return whether two looks show the same overlay, or both show none."""
    if one is None or other is None:
        return one is other
    if one.seen.shape != other.seen.shape:
        return False
    hidden, before = one.seen == 0, other.seen == 0
    both = np.count_nonzero(hidden & before)
    return bool(both >= _SAME * max(np.count_nonzero(hidden), np.count_nonzero(before)))
