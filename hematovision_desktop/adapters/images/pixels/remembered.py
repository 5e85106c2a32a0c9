"""Caches findings on a picture for the next caller with the same array."""

from __future__ import annotations

import weakref
from collections import deque
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from hematovision_desktop.core.cells.field import Pixels

_LAST = 8

Answer = TypeVar("Answer")


class Remembered(Generic[Answer]):
    """Computes once per picture; remembers the last few without keeping their pixels alive."""

    def __init__(self, find: Callable[[Pixels], Answer]) -> None:
        self._find = find
        self._recent: deque[tuple[weakref.ref[Any], Answer]] = deque(maxlen=_LAST)

    def of(self, pixels: Pixels) -> Answer:
        """Return the answer for a picture that nobody changes, uint8 (height, width, 3)."""
        for known, answer in tuple(self._recent)[::-1]:  # mostly the newest
            if known() is pixels:
                return answer
        answer = self._find(pixels)
        self._recent.append((weakref.ref(pixels), answer))
        return answer
