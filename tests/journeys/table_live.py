"""A microscope as a table: fields with a number, whose frames come when a test wants them.

A field's number stands in its frames' first and last colour, as in the pictures of files; the second
colour is a pattern, since the tracker takes a frame without details for bare glass. Its first px
holds 1, which tells these numbers (256 to 511) from those of files.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import ClassVar, TypeVar

import numpy as np
from table_world import (
    CARD,
    FIELD_MARK,
    SIDE_PX,
    TableClassifier,
    TableCutter,
    TableLocator,
    TableWorld,
    number_in,
)

from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.live.events import CountLog
from hematovision_desktop.core.live.mailbox import Mailbox
from hematovision_desktop.core.live.overlay import Overlay
from hematovision_desktop.core.live.registration import Shift, Small
from hematovision_desktop.core.live.source import Frame, Mode, NothingToSet, SourceInfo
from hematovision_desktop.core.live.stepped_live import LiveParts
from hematovision_desktop.core.naming.model_card import ModelCard
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.services.live.capture import Capture

T = TypeVar("T")
FIRST_FIELD = 256
FRAMES_OF_A_FIELD = 8
FRAME_S = 0.15
"""At this pace a resting field is settled well before its frames are over."""
LETS_GO_S = 0.005
"""A camera gives its reader back this long after it was asked to stop."""


def draw_frame(number: int) -> Pixels:
    """Return a frame of a field, 256 <= number < 512."""
    rows, columns = np.indices((SIDE_PX, SIDE_PX)) // 4
    pixels = np.empty((SIDE_PX, SIDE_PX, 3), np.uint8)
    pixels[:, :, 0] = number - FIRST_FIELD
    pixels[:, :, 1] = np.where((rows + columns) % 2, 201, 1)
    pixels[:, :, 2] = FIELD_MARK
    return pixels


class TableRegistration:
    """Recognises fields by their numbers; two fields never overlap."""

    def shrink(self, pixels: Pixels, overlay: Overlay | None = None) -> Small:
        return Small(pixels[:1, :1], 1.0)

    def difference(self, before: Small, now: Small) -> float:
        return 0.0 if _same(before, now) else 100.0

    def shift(self, before: Small, now: Small) -> Shift | None:
        return Shift(0.0, 0.0, 1.0) if _same(before, now) else None

    def rank(self, before: Sequence[Small], now: Small) -> list[int]:
        return sorted(range(len(before)), key=lambda at: not _same(before[at], now))


def _same(one: Small, other: Small) -> bool:
    return number_in(one.pixels) == number_in(other.pixels)


class TableCamera(NothingToSet):
    """A camera that gives the frames a test provides."""

    in_use: ClassVar[list[TableCamera]] = []

    def __init__(self) -> None:
        self._moved = threading.Condition()
        self._frames: list[Frame] = []
        self._last: Frame | None = None
        self._waits = self._lets_go = False
        TableCamera.in_use.append(self)

    def open(self) -> SourceInfo:
        # Not live, so nobody checks whether frames come in time.
        return SourceInfo("table", "test", Mode(SIDE_PX, SIDE_PX, 30.0), is_live=False)

    def put(self, frame: Frame) -> None:
        """Provide a frame."""
        with self._moved:
            self._frames.append(frame)
            self._moved.notify_all()

    def read(self) -> Frame | None:
        with self._moved:
            self._waits = True
            self._moved.notify_all()
            self._moved.wait_for(lambda: self._frames or self._lets_go)
            self._waits = False
            if self._frames:
                self._last = self._frames.pop(0)
            return self._last

    @property
    def rests(self) -> bool:
        """Whether its reader waits for a frame."""
        with self._moved:
            return self._lets_go or (self._waits and not self._frames)

    def let_go(self) -> None:
        """Release its reader."""
        with self._moved:
            self._lets_go = True
            self._moved.notify_all()

    def close(self) -> None:
        if self in TableCamera.in_use:
            TableCamera.in_use.remove(self)


class WatchedCapture(Capture):
    """The real capture, whose camera releases its reader on stopping."""

    def close(self, timeout_s: float = 2.0) -> bool:
        cameras = tuple(TableCamera.in_use)
        timers = [threading.Timer(LETS_GO_S, one.let_go) for one in cameras]
        for timer in timers:
            timer.start()
        ended = super().close(timeout_s)
        for timer in timers:
            timer.join()
        return ended


class WatchedMailbox(Mailbox[T]):
    """The real mailbox, which knows whether its taker has finished the last item."""

    in_use: ClassVar[list[WatchedMailbox[object]]] = []

    def __init__(self) -> None:
        super().__init__()
        self._counts = threading.Lock()
        self._given: object = None
        self._taken: object = None
        self._waits = self._is_worked = False
        WatchedMailbox.in_use.append(self)  # type: ignore[arg-type]  # whatever it holds

    def put(self, item: T) -> None:
        with self._counts:
            self._given = item
        super().put(item)

    def take(self, timeout_s: float | None = None) -> T | None:
        if timeout_s is not None:
            return super().take(timeout_s)
        with self._counts:
            self._waits = self._is_worked = True
        item = super().take()
        with self._counts:
            self._waits = False
            self._taken = self._taken if item is None else item
        return item

    @property
    def is_worked(self) -> bool:
        """Whether its own thread takes items; the window only polls."""
        return self._is_worked

    @property
    def rests(self) -> bool:
        """Whether its thread waits and no item is left."""
        with self._counts:
            done = self._taken is self._given
            return not self._is_worked or (self._waits and done)

    def close(self) -> None:
        super().close()
        if self in WatchedMailbox.in_use:
            WatchedMailbox.in_use.remove(self)  # type: ignore[arg-type]


def wait_for_live(at_most_s: float) -> bool:
    """Wait until the live microscope's threads rest; return whether they had work."""
    end, worked = time.monotonic() + at_most_s, False
    while not _rests():
        worked = True
        assert time.monotonic() < end, "the live microscope does not come to rest"
        time.sleep(0.0005)
    return worked


def _rests() -> bool:
    opens = any(one.name == "live-open" for one in threading.enumerate())
    return not opens and all(
        one.rests for one in (*TableCamera.in_use, *tuple(WatchedMailbox.in_use))
    )


class LiveTableWorld(TableWorld):
    """The table world with a microscope."""

    def outside(self) -> Outside:
        real = super().outside()

        def build_parts(
            _pack: Path | None, open_log: Callable[[ModelCard], CountLog | None]
        ) -> LiveParts:
            # A held count would keep the window from closing; only batches are held.
            parts = TableLocator(), TableCutter(), TableClassifier()
            return LiveParts(*parts, TableRegistration(), self, open_log(CARD))

        live = replace(
            real.live,
            # A JPEG would blur which picture it is.
            encode_jpeg=lambda pixels, _side_px: real.live.encode_png(pixels[:4, :4]),
            open_source=lambda _source, _kept: TableCamera,
            build_parts=build_parts,
        )
        return replace(real, live=live)
