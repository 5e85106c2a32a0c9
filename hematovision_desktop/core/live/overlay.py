"""What lies over every frame whatever the stage does: an eyepiece's black edge, its cross-hair, a program's ruler.

It never moves. Compared as a part of the smear it says that the stage stands still, so that cells in new views are
taken for old ones, and its sharp edges say that the picture is in focus. So it is known apart, and left out.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.live.source import Frame

LOOK_EVERY_S = 1.0
"""An overlay comes and goes when somebody turns a knob or switches it on."""

_FIRST_LOOKS = 5
"""Frames that are all looked at in the beginning: cameras often begin with a dark one."""

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


class OverlayWatch:
    """Knows the overlay of a stream: what the first frame shows, then what two looks in a row agree on."""

    def __init__(self, find: FindOverlay) -> None:
        self._find = find
        self._known: Overlay | None = None
        self._before: Overlay | None = None
        self._size: tuple[int, ...] = ()
        self._looks = 0
        self._looked_s = -math.inf

    def over(self, frame: Frame) -> Overlay | None:
        """Return what lies over a frame; frames pass here in order."""
        size = frame.pixels.shape[:2]
        if frame.is_chosen:
            # Pictures of a folder come from anywhere; each is looked at by itself alone.
            return self._find(frame.pixels)
        if size != self._size:
            self._size, self._looks = size, 0
        since_s = frame.captured_s - self._looked_s
        if self._looks < _FIRST_LOOKS or not 0 <= since_s < LOOK_EVERY_S:
            self._look(frame)
        return self._known

    def _look(self, frame: Frame) -> None:
        found = self._find(frame.pixels)
        if not self._looks or _agree(found, self._before):
            self._known = found
        self._before = found
        self._looks += 1
        self._looked_s = frame.captured_s


def _agree(one: Overlay | None, other: Overlay | None) -> bool:
    """Whether two looks show the same overlay, or both none."""
    if one is None or other is None:
        return one is other
    if one.seen.shape != other.seen.shape:
        return False
    hidden, before = one.seen == 0, other.seen == 0
    both = np.count_nonzero(hidden & before)
    return bool(both >= _SAME * max(np.count_nonzero(hidden), np.count_nonzero(before)))
