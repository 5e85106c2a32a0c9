"""Supervision of a source: reads it on a daemon thread, and notices faults within two seconds.

A keeper thread watches a reader thread. A camera's `read()` may block for ever after it is
unplugged, so a reader that does not return is abandoned. It is a daemon and self-contained, so it
can neither hang nor abort the program, and it closes its device if it does return.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from hematovision_desktop.core.live.source import (
    FAULT_MESSAGES,
    Frame,
    FrameHealth,
    FrameSource,
    SourceFault,
    SourceInfo,
    SourceState,
    SourceStatus,
    SourceTrouble,
    Timeouts,
)
from hematovision_desktop.core.naming.ports import Clock

T = TypeVar("T")

logger = logging.getLogger("hematovision")


class _Reader:
    """One life of a source, from opening to closing, on its own thread."""

    def __init__(self, capture: Capture, source: FrameSource, started_s: float) -> None:
        self.source = source
        self.started_s = started_s
        self.info: SourceInfo | None = None
        self.health: FrameHealth | None = None
        self.trouble: SourceTrouble | None = None
        self.ended = False
        self.abandoned = False
        self._capture = capture
        self.thread = threading.Thread(target=self._run, name="camera", daemon=True)

    def _run(self) -> None:
        try:
            info = self.source.open()
            self._capture.on_open(self, info)
            while not self.abandoned:
                frame = self.source.read()
                if frame is None:
                    break
                self._capture.on_frame(self, frame)
        except SourceTrouble as trouble:
            self.trouble = trouble
        except Exception:
            logger.exception("a source failed")
            self.trouble = SourceTrouble(SourceFault.UNPLUGGED)
        finally:
            self.source.close()
            self._capture.on_end(self)


class Capture:
    """The reader of a source: it passes each frame to `deliver`, and reopens the source after faults.

    make_source: returns a fresh source for every attempt. deliver: called with each frame on the
    reader's thread. tell: called with every new state, on the keeper's thread.
    """

    def __init__(
        self,
        make_source: Callable[[], FrameSource],
        deliver: Callable[[Frame], None],
        tell: Callable[[SourceState], None],
        clock: Clock,
        timeouts: Timeouts | None = None,
    ) -> None:
        self._make_source = make_source
        self._deliver = deliver
        self._tell = tell
        self._clock = clock
        self._timeouts = timeouts or Timeouts()
        self._wake = threading.Condition()
        self._closing = False
        self._reader: _Reader | None = None
        self._stuck: list[_Reader] = []
        self._retry_at_s: float | None = None
        self._state = SourceState(SourceStatus.CLOSED)
        self._asking = 0
        self.frames = 0
        self.reopened = 0
        self._keeper = threading.Thread(target=self._keep, name="camera-keeper", daemon=True)

    def start(self) -> None:
        """Begin to open the source; returns at once."""
        self._keeper.start()

    @property
    def state(self) -> SourceState:
        """The present state of the source."""
        return self._state

    def ask(self, task: Callable[[FrameSource], T]) -> T | None:
        """Query or change the open source; None if none is open. May take seconds.

        A gap in the frames meanwhile does not count as a fault.
        """
        with self._wake:
            reader = self._reader
            if reader is None or reader.info is None or reader.ended:
                return None
            self._asking += 1
        try:
            return task(reader.source)
        finally:
            with self._wake:
                self._asking -= 1
                if reader.health:
                    reader.health.excuse(self._clock.monotonic())

    def close(self, timeout_s: float = 2.0) -> bool:
        """Stop; return whether every thread ended in time. One that did not is harmless."""
        with self._wake:
            self._closing = True
            for reader in filter(None, (self._reader, *self._stuck)):
                reader.abandoned = True
            self._wake.notify_all()
        deadline_s = self._clock.monotonic() + timeout_s
        threads = [self._keeper, *(reader.thread for reader in self._stuck)]
        if self._reader:
            threads.append(self._reader.thread)
        for thread in threads:
            if thread.ident is not None and thread is not threading.current_thread():
                thread.join(max(0.0, deadline_s - self._clock.monotonic()))
        # When a video ends, the keeper exits without reporting that the source is closed.
        if self._state.status is SourceStatus.ENDED:
            self._state = SourceState(SourceStatus.CLOSED)
            self._tell(self._state)
        return not any(thread.is_alive() for thread in threads)

    # -- called by readers ------------------------------------------------------------------

    def on_open(self, reader: _Reader, info: SourceInfo) -> None:
        """Note that a reader's source is open."""
        with self._wake:
            reader.health = FrameHealth(self._timeouts, self._clock.monotonic())
            reader.info = info
            self._wake.notify_all()

    def on_frame(self, reader: _Reader, frame: Frame) -> None:
        """Process a reader's frame."""
        with self._wake:
            if reader.abandoned or self._closing:
                return
            number, self.frames = self.frames, self.frames + 1
            if reader.health and reader.info and reader.info.is_live:
                reader.health.see(frame, self._clock.monotonic())
        self._deliver(replace(frame, number=number))

    def on_end(self, reader: _Reader) -> None:
        """Note that a reader has finished."""
        with self._wake:
            reader.ended = True
            self._wake.notify_all()

    # -- the keeper -------------------------------------------------------------------------

    def _keep(self) -> None:
        while True:
            with self._wake:
                if self._closing:
                    break
                state = self._look(self._clock.monotonic())
            if state != self._state:
                self._state = state
                self._tell(state)
            with self._wake:
                if self._closing or state.status is SourceStatus.ENDED:
                    break
                self._wake.wait(self._timeouts.look_every_s)
        if self._state.status is not SourceStatus.ENDED:
            self._state = SourceState(SourceStatus.CLOSED)
            self._tell(self._state)

    def _look(self, now_s: float) -> SourceState:
        """Return the state of the source; start and abandon readers as needed."""
        self._stuck = [reader for reader in self._stuck if not reader.ended]
        reader = self._reader
        if reader is None:
            if self._retry_at_s is not None and now_s < self._retry_at_s:
                return self._state
            return self._begin(now_s)
        if reader.ended:
            return self._after_end(reader, now_s)
        return self._judge(reader, now_s)

    def _after_end(self, reader: _Reader, now_s: float) -> SourceState:
        self._reader = None
        self._retry_at_s = now_s + self._timeouts.retry_s
        if reader.trouble is None:
            return SourceState(SourceStatus.ENDED, reader.info)
        return self._troubled(reader.trouble)

    def _judge(self, reader: _Reader, now_s: float) -> SourceState:
        if reader.info is None or reader.health is None:
            if now_s - reader.started_s > self._timeouts.open_s:
                self._leave(reader, now_s)
                return self._troubled(SourceTrouble(SourceFault.SLOW))
            return self._state if self._retry_at_s else SourceState(SourceStatus.OPENING)
        watched = reader.info.is_live and not self._asking
        fault = reader.health.fault(now_s) if watched else None
        if fault is None:
            if self._retry_at_s and reader.info.is_live and not reader.health.is_proved:
                return self._state
            self._retry_at_s = None
            return SourceState(SourceStatus.RUNNING, reader.info)
        kind, since_s = fault
        if kind is SourceFault.STALLED and reader.info.is_drawn:
            # Opening it again would not make it faster.
            return self._troubled(SourceTrouble(SourceFault.BEHIND))
        if kind is not SourceFault.BLACK and now_s - since_s > self._timeouts.give_up_s:
            self._leave(reader, now_s)
        return self._troubled(SourceTrouble(kind))

    def _begin(self, now_s: float) -> SourceState:
        """Start a reader, unless too many earlier ones are still stuck in the driver."""
        if len(self._stuck) < 3:
            self.reopened += self._retry_at_s is not None
            self._reader = _Reader(self, self._make_source(), now_s)
            self._reader.thread.start()
        else:
            self._retry_at_s = now_s + self._timeouts.retry_s
        # During retries, the reason for the trouble stays on the screen.
        return self._state if self._retry_at_s else SourceState(SourceStatus.OPENING)

    def _leave(self, reader: _Reader, now_s: float) -> None:
        reader.abandoned = True
        self._stuck.append(reader)
        self._reader = None
        self._retry_at_s = now_s + self._timeouts.retry_s

    def _troubled(self, trouble: SourceTrouble) -> SourceState:
        message = str(trouble) or FAULT_MESSAGES[trouble.fault]
        return SourceState(SourceStatus.TROUBLED, None, trouble.fault, message)
