"""How many decoded bytes all decoders of the process may use at once.

The header limits the size of each picture, but several workers with large pictures each would use several times as
much. So a decoder states how much its picture takes before it begins, and waits while the others leave too little.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

from hematovision_desktop.adapters.images.pixels.refusal import (
    MAX_DECODED_BYTES,
    check_size,
    refused,
)
from hematovision_desktop.core.base.errors import FailureCode


class DecodingBudget:
    """Space for decoded bytes, granted in the order of requests.

    Nobody waits while holding space, so no two decoders wait for each other. A picture larger than the whole budget
    waits until it is alone. Every decoder ends, so every wait ends too. changed: notified when space is returned.
    """

    def __init__(self, most_bytes: int, changed: threading.Condition | None = None) -> None:
        self._most = most_bytes
        self._used = 0
        self._changed = changed or threading.Condition()
        self._waiting: deque[object] = deque()
        self._own = threading.local()

    @property
    def held_bytes(self) -> int:
        """How many bytes the decoder of this thread holds now."""
        return int(getattr(self._own, "held", 0))

    @contextmanager
    def decoder(self) -> Iterator[None]:
        """Return the space taken inside, at the latest when the outermost such block in a thread ends."""
        if getattr(self._own, "is_open", False):
            yield
            return
        self._own.is_open = True
        try:
            yield
        finally:
            self._own.is_open = False
            self._give_back()

    def take(self, count: int) -> None:
        """Wait for space for this many bytes in total, held until the decoder of this thread ends.

        Outside a decoder nothing is taken, because nothing would return it.
        """
        if not getattr(self._own, "is_open", False) or count <= self.held_bytes:
            return
        self._give_back()
        place = object()
        with self._changed:
            self._waiting.append(place)
            try:
                self._changed.wait_for(lambda: self._waiting[0] is place and self._has_room(count))
                self._used += count
                self._own.held = count
            finally:
                self._waiting.remove(place)
                self._changed.notify_all()

    def _has_room(self, count: int) -> bool:
        return self._used == 0 or self._used + count <= self._most

    def _give_back(self) -> None:
        held = self.held_bytes
        if held:
            with self._changed:
                self._own.held = 0
                self._used -= held
                self._changed.notify_all()


DECODERS = DecodingBudget(MAX_DECODED_BYTES)
"""The budget of this process; the largest readable picture fits into it."""


_PEAK_BYTES = {"WEBP": 21, "AVIF": 16, "JPEG2000": 20}
"""The most bytes per pixel while a picture of these kinds is decoded, measured at 12 megapixels. Two kilobytes of them may
hold a hundred megapixels.
"""


def make_room(width: int, height: int, bytes_per_pixel: float = 3) -> None:
    """Refuse a picture whose header says that it is too large or too small, or wait until there is space for it."""
    check_size(width, height, bytes_per_pixel)
    DECODERS.take(int(width * height * max(3, bytes_per_pixel)))


def make_room_by_kind(kind: str | None, width: int, height: int) -> None:
    """As `make_room`; some kinds take far more while they are decoded, and are refused if that is too much."""
    check_size(width, height)
    peak_bytes = _PEAK_BYTES.get(kind or "", 3)
    if width * height * peak_bytes > MAX_DECODED_BYTES:
        raise refused(FailureCode.UNSUPPORTED_KIND)
    make_room(width, height, peak_bytes)
