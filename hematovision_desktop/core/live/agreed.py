"""What is the same in every frame of a stream, and so is looked for now and then alone."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Generic, TypeVar

from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.live.source import Frame

LOOK_EVERY_S = 1.0
"""Somebody may turn a knob of the microscope, or set its camera otherwise, while it runs."""

_FIRST_LOOKS = 5
"""Frames that are all looked at in the beginning: cameras often begin with a dark one."""

T = TypeVar("T")


class Agreed(Generic[T]):
    """What the first frame of a size shows, and from then on what two looks in a row agree on.

    What is in one frame alone, as the streak that a moving stage draws, is believed of the first at most.
    find: what one frame, uint8 RGB (height, width, 3), shows. agree: whether two looks say the same.
    """

    def __init__(self, find: Callable[[Pixels], T], agree: Callable[[T, T], bool]) -> None:
        self._find = find
        self._agree = agree
        self._looks: tuple[T, T] | None = None
        self._size: tuple[int, ...] = ()
        self._count = 0
        self._looked_s = -math.inf

    def of(self, frame: Frame) -> T:
        """Return what a frame shows of what all of them do; frames pass here in order."""
        if frame.is_chosen:
            # Pictures of a folder come from anywhere; each is looked at by itself alone.
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
