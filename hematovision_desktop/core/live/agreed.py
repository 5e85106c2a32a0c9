"""Properties shared by all frames of a stream, which are therefore checked only now and then."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Generic, TypeVar

from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.live.source import Frame

LOOK_EVERY_S = 1.0
"""Someone may adjust the microscope or its camera while the stream runs."""

_FIRST_LOOKS = 5
"""Number of frames at the start that are all examined: cameras often begin with a dark one."""

T = TypeVar("T")


class Agreed(Generic[T]):
    """What the first frame of a size shows, and later what two consecutive looks agree on.

    Something seen in a single frame, such as a streak from a moving stage, is believed only in the
    first frame. find: returns what one frame, uint8 RGB (height, width, 3), shows. agree: returns
    whether two looks match.
    """

    def __init__(self, find: Callable[[Pixels], T], agree: Callable[[T, T], bool]) -> None:
        self._find = find
        self._agree = agree
        self._looks: tuple[T, T] | None = None
        self._size: tuple[int, ...] = ()
        self._count = 0
        self._looked_s = -math.inf

    def of(self, frame: Frame) -> T:
        """Return what a frame shares with all others; call it with frames in order."""
        if frame.is_chosen:
            # Images in a folder come from anywhere; each is examined by itself.
            return self._find(frame.pixels)
        size = frame.pixels.shape[:2]
        if self._looks is None or size != self._size:
            self._size, self._count = size, 0
            found = self._find(frame.pixels)
            return self._keep(frame, found, found)
        known, before = self._looks
        since_s = frame.captured_s - self._looked_s
        if self._count >= _FIRST_LOOKS and 0 <= since_s < LOOK_EVERY_S:
            return known
        found = self._find(frame.pixels)
        return self._keep(frame, found if self._agree(found, before) else known, found)

    def _keep(self, frame: Frame, known: T, found: T) -> T:
        self._looks = known, found
        self._count += 1
        self._looked_s = frame.captured_s
        return known
