"""What a live picture comes from: the port for cameras, video files, folders and drawn slides."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

import numpy as np

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import template
from hematovision_desktop.core.cells.field import Pixels

SAMPLE_EVERY_PX = 16
BLACK_BELOW = 10.0
"""Mean grey level of a picture without light; the darkest usable bright field lies far above."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A field straight from a source.

    number: counts from 0 since the source was chosen. captured_s: when it was taken, by the
    program's monotonic clock. pixels: uint8 RGB (height, width, 3), never written to again.
    is_chosen: a picture that somebody kept, not a moment of a stage's film.
    """

    number: int
    captured_s: float
    pixels: Pixels
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class Mode:
    """A size in px and rate in frames a second that a camera offers; rate 0 is unknown."""

    width: int
    height: int
    rate_per_s: float


CONTROLS = ("exposure", "gain", "white balance")
"""What of a camera's light people may set, in the order in which it is shown."""


@dataclass(frozen=True, slots=True)
class Control:
    """A setting of a camera and what its driver allows.

    unit: of value, low, high and step: "%", "K", "0.1 ms", "log2 s" or empty where nobody knows. auto: whether the camera sets it by itself; None where it cannot. offered: False where the driver
    refuses it altogether; the rest then means nothing.
    """

    name: str
    value: float = 0.0
    low: float = 0.0
    high: float = 1.0
    step: float = 1.0
    auto: bool | None = None
    offered: bool = True
    unit: str = ""


@dataclass(frozen=True, slots=True)
class SourceInfo:
    """What an opened source says of itself.

    is_live: frames come by the world's time and carry noise, so that a gap, a black picture or two
    frames alike bit by bit mean a fault. backend: how it was opened ("V4L2", "file"). key: its name
    among kept settings, the same each time it is opened; empty where nothing is to be kept.
    stated_um_per_px: how large a pixel of `mode` is by the source's own word, None without one.
    is_drawn: this computer makes the pictures, so that none may come only where it is too busy.
    """

    name: str
    backend: str
    mode: Mode
    is_live: bool
    key: str = ""
    stated_um_per_px: float | None = None
    is_drawn: bool = False


class SourceFault(StrEnum):
    """What can be wrong with a source; stable names for records."""

    NO_CAMERA = "no_camera"
    NO_PERMISSION = "no_permission"
    BUSY = "busy"
    SLOW = "slow"
    UNPLUGGED = "unplugged"
    STALLED = "stalled"
    BEHIND = "behind"
    FROZEN = "frozen"
    BLACK = "black"
    UNREADABLE = "unreadable"


FAULT_MESSAGES: dict[SourceFault, str] = {
    SourceFault.NO_CAMERA: template("No camera was found. Plug in the microscope camera."),
    SourceFault.NO_PERMISSION: template(
        "Camera access is blocked. Allow it for this program in the system's privacy settings; "
        "on Linux, add this user to the group “video”."
    ),
    SourceFault.BUSY: template("Another program is using the camera. Close it."),
    SourceFault.SLOW: template("The camera does not answer. Unplug it and plug it in again."),
    SourceFault.UNPLUGGED: template(
        "The camera is gone. The count is kept and goes on when it is back."
    ),
    SourceFault.STALLED: template(
        "The camera sends no pictures. Check its cable; the count is kept."
    ),
    SourceFault.BEHIND: template(
        "This computer is too busy to draw pictures. They go on; the count is kept."
    ),
    SourceFault.FROZEN: template(
        "The camera repeats one picture. Check its cable; the count is kept."
    ),
    SourceFault.BLACK: template("The picture is black. Switch on the lamp or open the light path."),
    SourceFault.UNREADABLE: template(
        "This recording cannot be played. Choose another file or folder."
    ),
}


class SourceTrouble(Exception):
    """A source cannot be opened or read on; carries the fault and one sentence."""

    def __init__(self, fault: SourceFault, message: str | None = None) -> None:
        super().__init__(message or FAULT_MESSAGES[fault])
        self.fault = fault


class SourceStatus(StrEnum):
    """Where a source stands."""

    CLOSED = "closed"
    OPENING = "opening"
    RUNNING = "running"
    TROUBLED = "troubled"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class SourceState:
    """Where a source stands; fault and message (one sentence) while it is troubled."""

    status: SourceStatus
    info: SourceInfo | None = None
    fault: SourceFault | None = None
    message: str = ""

    @property
    def is_over(self) -> bool:
        """Whether no picture comes of it any more: it has ended, or cannot be played."""
        return self.status is SourceStatus.ENDED or self.fault is SourceFault.UNREADABLE


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How long each thing may take, in s; a person is told within two seconds."""

    open_s: float = 20.0
    stall_s: float = 1.2
    same_s: float = 1.2
    black_s: float = 1.0
    give_up_s: float = 3.0
    retry_s: float = 0.7
    look_every_s: float = 0.2


class FrameHealth:
    """Judges a live source by its frames alone: none, all alike, or black."""

    def __init__(self, timeouts: Timeouts, opened_s: float) -> None:
        self._timeouts = timeouts
        self._last_s = self._differed_s = self._lit_s = opened_s
        self._sample = b""
        self._differed = 0

    def excuse(self, now_s: float) -> None:
        """Begin the watch anew: the camera was busy with what we asked of it."""
        self._last_s = self._differed_s = self._lit_s = now_s

    @property
    def is_proved(self) -> bool:
        """Whether two lit frames that differ have come: the source works (again)."""
        return self._differed > 1

    def see(self, frame: Frame, now_s: float) -> None:
        """Take note of a frame that arrived now."""
        sample = np.ascontiguousarray(frame.pixels[::SAMPLE_EVERY_PX, ::SAMPLE_EVERY_PX])
        content = sample.tobytes()
        self._last_s = now_s
        if float(sample.mean()) >= BLACK_BELOW:
            self._lit_s = now_s
            # Real frames differ by their noise; a black picture may well be all zeros.
            if content != self._sample:
                self._differed_s = now_s
                self._differed += 1
        else:
            self._differed_s = now_s
        self._sample = content

    def fault(self, now_s: float) -> tuple[SourceFault, float] | None:
        """Return what is wrong now and since when, None while all is well."""
        timeouts, last_s = self._timeouts, self._last_s
        if now_s - last_s > timeouts.stall_s:
            return SourceFault.STALLED, last_s
        # What frames show is judged by when they came: without any, nothing is black or frozen.
        if last_s - self._lit_s > timeouts.black_s:
            return SourceFault.BLACK, self._lit_s
        if last_s - self._differed_s > timeouts.same_s:
            return SourceFault.FROZEN, self._differed_s
        return None


class FrameSource(Protocol):
    """A source of frames; opened, read and closed by one thread, asked and set also by others."""

    def open(self) -> SourceInfo:
        """Get ready, however long it takes; raise SourceTrouble if it cannot be."""
        ...

    def read(self) -> Frame | None:
        """Wait for the next frame; None at the end of a recording; SourceTrouble if it is gone."""
        ...

    def close(self) -> None:
        """Let go of the device; safe to call twice and after a failed opening."""
        ...

    def modes(self) -> tuple[Mode, ...]:
        """Return what the source offers, however long it takes; only while it is open."""
        ...

    def set_mode(self, mode: Mode) -> bool:
        """Give pictures of another size and rate; return whether the driver took it."""
        ...

    def controls(self) -> tuple[Control, ...]:
        """Return the settings of its light as they stand; none where there is no camera."""
        ...

    def set_control(self, name: str, value: float) -> bool:
        """Change a setting; return whether the driver took it."""
        ...

    def set_auto(self, name: str, on: bool) -> bool:
        """Let the camera set something by itself, or not; return whether the driver took it."""
        ...


class NothingToSet:
    """The part of a FrameSource that recordings share: there is nothing to set."""

    def modes(self) -> tuple[Mode, ...]:
        """Offer nothing."""
        return ()

    def set_mode(self, mode: Mode) -> bool:  # noqa: ARG002
        """Refuse."""
        return False

    def controls(self) -> tuple[Control, ...]:
        """Have none."""
        return ()

    def set_control(self, name: str, value: float) -> bool:  # noqa: ARG002
        """Refuse."""
        return False

    def set_auto(self, name: str, on: bool) -> bool:  # noqa: ARG002
        """Refuse."""
        return False
