from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from live_fakes import ScriptedSource, Told, noisy

from hematovision_desktop.core.live.mailbox import Mailbox
from hematovision_desktop.core.live.source import (
    Frame,
    FrameHealth,
    FrameSource,
    Mode,
    SourceFault,
    SourceState,
    SourceStatus,
    Timeouts,
)
from hematovision_desktop.services.live.capture import Capture

QUICK = Timeouts(
    open_s=0.2,
    stall_s=0.05,
    same_s=0.05,
    black_s=0.05,
    give_up_s=0.1,
    retry_s=0.01,
    look_every_s=0.01,
)
NEVER_STALLS = replace(QUICK, stall_s=60.0)
"""For the other faults: a busy machine pauses for 50 ms too, which is no fault of the source."""


class RealClock:
    def monotonic(self) -> float:
        return time.monotonic()


def capture_of(*sources: FrameSource, timeouts: Timeouts = QUICK) -> tuple[Capture, Told, Told]:
    """Return a capture that opens the sources in turn, with its frames and its states."""
    following: Iterator[FrameSource] = itertools.chain(sources, itertools.repeat(sources[-1]))
    frames, states = Told(), Told()
    capture = Capture(lambda: next(following), frames, states, RealClock(), timeouts)
    capture.start()
    return capture, frames, states


def is_fault(fault: SourceFault):
    return lambda state: isinstance(state, SourceState) and state.fault is fault


def is_running(state: object) -> bool:
    return isinstance(state, SourceState) and state.status is SourceStatus.RUNNING


BLACK = np.zeros((96, 128, 3), np.uint8)


@pytest.mark.parametrize(
    ("first", "fault"),
    [
        (ScriptedSource(["noise", "noise", "gone"]), SourceFault.UNPLUGGED),
        (ScriptedSource(["noise", "noise", "stuck"]), SourceFault.STALLED),
        (ScriptedSource(["noise", noisy(200, 1)]), SourceFault.FROZEN),
        (ScriptedSource(["noise"], opens=False), SourceFault.BUSY),
    ],
    ids=["unplugged", "stalled", "frozen", "busy"],
)
def test_reports_trouble_and_recovers(first: ScriptedSource, fault: SourceFault) -> None:
    timeouts = QUICK if fault is SourceFault.STALLED else NEVER_STALLS
    capture, frames, states = capture_of(first, ScriptedSource(["noise"]), timeouts=timeouts)
    state = states.wait(is_fault(fault))
    assert isinstance(state, SourceState)
    assert state.message.endswith(".")
    states.wait(is_running)
    frames.items.clear()
    frames.wait(lambda frame: isinstance(frame, Frame))
    assert capture.reopened >= 1
    first.released.set()
    assert capture.close()
    assert capture.state.status is SourceStatus.CLOSED


def test_reports_a_black_picture_until_the_lamp_is_on() -> None:
    lit = threading.Event()

    class Lamp(ScriptedSource):
        def read(self) -> Frame | None:
            frame = super().read()
            return frame if lit.is_set() or frame is None else Frame(0, 0.0, BLACK)

    capture, _, states = capture_of(Lamp(["noise"]), timeouts=NEVER_STALLS)
    states.wait(is_fault(SourceFault.BLACK))
    lit.set()
    states.wait(is_running)
    assert capture.reopened == 0
    assert capture.close()


def test_does_not_reopen_a_slow_drawn_source_or_blame_its_cable() -> None:
    has_time = threading.Event()

    class Drawn(ScriptedSource):
        def read(self) -> Frame | None:
            has_time.wait()
            return super().read()

    source = Drawn(["noise"], is_drawn=True)
    capture, _, states = capture_of(source, timeouts=replace(QUICK, give_up_s=0.0))
    state = states.wait(is_fault(SourceFault.BEHIND))
    assert isinstance(state, SourceState) and "cable" not in state.message
    has_time.set()
    states.wait(is_running)
    assert capture.reopened == 0
    assert capture.close()


def test_closing_does_not_hang_on_a_camera_stuck_in_read() -> None:
    stuck = ScriptedSource(["noise", "stuck"])
    capture, _, _ = capture_of(stuck)
    assert stuck.stuck.wait(5)
    started_s = time.monotonic()
    assert not capture.close(timeout_s=0.1)
    assert time.monotonic() - started_s < 10  # and does not wait for ever
    stuck.released.set()
    # The device is released once the driver returns.
    assert stuck.closed.wait(5)


def test_no_more_than_a_few_readers_are_left_stuck() -> None:
    sources = [ScriptedSource(["stuck"]) for _ in range(6)]
    capture, _, _ = capture_of(*sources)
    for source in sources[:3]:
        assert source.stuck.wait(5)
    assert not sources[3].stuck.wait(0.3)
    for source in sources:
        source.released.set()
    capture.close()


def test_a_recording_ends() -> None:
    capture, _, states = capture_of(ScriptedSource(["noise", "end"]))
    states.wait(lambda state: isinstance(state, SourceState) and state.status is SourceStatus.ENDED)
    assert capture.close()
    assert states.items[-1] == capture.state == SourceState(SourceStatus.CLOSED), "the page stays"


def test_frame_numbers_go_on_after_reopening() -> None:
    capture, frames, states = capture_of(
        ScriptedSource(["noise", "noise", "gone"]), ScriptedSource(["noise"])
    )
    states.wait(is_fault(SourceFault.UNPLUGGED))
    states.wait(is_running)
    assert capture.close()
    numbers = [frame.number for frame in frames.items if isinstance(frame, Frame)]
    assert numbers == list(range(len(numbers)))
    assert len(numbers) > 2


@pytest.mark.parametrize(
    ("frame_at", "fault"),
    [
        (lambda i: noisy(200, i), None),
        (lambda i: noisy(200, 1), SourceFault.FROZEN),
        (lambda i: BLACK, SourceFault.BLACK),
        (lambda i: None, SourceFault.STALLED),
    ],
    ids=["well", "frozen", "black", "stalled"],
)
def test_finds_the_fault_within_two_seconds(frame_at, fault: SourceFault | None) -> None:
    health = FrameHealth(Timeouts(), 0.0)
    for index in range(int(1.9 * 30)):
        pixels = frame_at(index)
        if pixels is not None:
            health.see(Frame(index, 0.0, pixels), index / 30)
    found = health.fault(1.9)
    assert (found[0] if found else None) is fault


def test_a_gap_is_a_stall_and_never_a_black_picture() -> None:
    health = FrameHealth(Timeouts(), 0.0)
    health.see(Frame(0, 0.0, noisy(200, 1)), 0.1)
    assert health.fault(1.25) is None
    assert health.fault(1.35) == (SourceFault.STALLED, 0.1)


def test_a_mailbox_keeps_the_newest_and_drops_the_others() -> None:
    box: Mailbox[int] = Mailbox()
    for item in (1, 2, 3):
        box.put(item)
    assert box.take(0) == 3
    assert box.take(0) is None


def test_closing_a_mailbox_wakes_its_waiter() -> None:
    box: Mailbox[int] = Mailbox()
    taken: list[int | None] = []
    waiter = threading.Thread(target=lambda: taken.append(box.take()), daemon=True)
    waiter.start()
    box.close()
    waiter.join(5)
    assert taken == [None]


def test_a_camera_busy_with_a_long_question_is_not_called_stalled() -> None:
    asked, answered = threading.Event(), threading.Event()

    class Asked(ScriptedSource):
        """Gives no frames while it answers, like a driver that tries out sizes."""

        def read(self) -> Frame | None:
            if asked.is_set():
                answered.wait(5)
            return super().read()

        def modes(self) -> tuple[Mode, ...]:
            asked.set()
            # Longer than the time after which a stalled camera is given up.
            threading.Event().wait(3 * QUICK.give_up_s)
            answered.set()
            return (Mode(640, 480, 30.0),)

    capture, frames, states = capture_of(Asked(["noise"]))
    states.wait(is_running)
    assert capture.ask(lambda source: source.modes()) == (Mode(640, 480, 30.0),)
    frames.items.clear()
    frames.wait(lambda frame: isinstance(frame, Frame))
    assert capture.reopened == 0
    assert not any(
        isinstance(state, SourceState) and state.fault is not None for state in states.items
    )
    assert capture.close()
    assert capture.ask(lambda source: source.modes()) is None
