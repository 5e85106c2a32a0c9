"""The sources of live images: the port for cameras, video files, folders and drawn slides."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

import numpy as np

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import template
from hematovision_desktop.core.cells.field import Pixels

SAMPLE_EVERY_PX = 16
BLACK_BELOW = 10.0
"""Mean grey level of an image without light; the darkest usable bright field is far brighter."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A field straight from a source.

    number: counts from 0 since the source was chosen. captured_s: when it was taken, by the
    program's monotonic clock. pixels: uint8 RGB (height, width, 3), never modified afterwards.
    is_chosen: a deliberately saved picture, not a moment of a continuous recording.
    """

    number: int
    captured_s: float
    pixels: Pixels
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class Mode:
    """A size in px and a rate in frames per second that a camera offers; rate 0 is unknown."""

    width: int
    height: int
    rate_per_s: float


CONTROLS = ("exposure", "gain", "white balance")
"""The camera controls that people may set, in display order."""


@dataclass(frozen=True, slots=True)
class Control:
    """A setting of a camera and the range its driver allows.

    unit: of value, low, high and step: "%", "K", "0.1 ms", "log2 s" or empty if unknown. auto:
    whether the camera sets it by itself; None if it cannot. offered: False if the driver refuses
    the control altogether; the rest then means nothing.
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
    """What an opened source reports about itself.

    is_live: frames arrive in real time and carry noise, so a gap, a black image or two identical
    frames mean a fault. backend: how it was opened ("V4L2", "file"). key: its name in the kept
    settings, the same each time it is opened; empty if nothing is kept. stated_um_per_px: pixel
    size of `mode` as the source states it, None if it does not. is_drawn: whether this computer
    draws the images, in which case they can stop only when it is too busy.
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
    """Raised when a source cannot be opened or read any more; carries the fault and one sentence."""

    def __init__(self, fault: SourceFault, message: str | None = None) -> None:
        super().__init__(message or FAULT_MESSAGES[fault])
        self.fault = fault


class SourceStatus(StrEnum):
    """The status of a source."""

    CLOSED = "closed"
    OPENING = "opening"
    RUNNING = "running"
    TROUBLED = "troubled"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class SourceState:
    """The status of a source; fault and message (one sentence) while there is trouble."""

    status: SourceStatus
    info: SourceInfo | None = None
    fault: SourceFault | None = None
    message: str = ""

    @property
    def is_over(self) -> bool:
        """Whether no more images will come: the source has ended, or cannot be played."""
        return self.status is SourceStatus.ENDED or self.fault is SourceFault.UNREADABLE


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How long each step may take, in s; a person is informed within two seconds."""

    open_s: float = 20.0
    stall_s: float = 1.2
    same_s: float = 1.2
    black_s: float = 1.0
    give_up_s: float = 3.0
    retry_s: float = 0.7
    look_every_s: float = 0.2


class FrameHealth:
    """A health check of a live source by its frames alone: none, identical, or black."""

    def __init__(self, timeouts: Timeouts, opened_s: float) -> None:
        self._timeouts = timeouts
        self._last_s = self._differed_s = self._lit_s = opened_s
        self._sample = b""
        self._differed = 0

    def excuse(self, now_s: float) -> None:
        """Restart the timing: the camera was busy with a request of ours."""
        self._last_s = self._differed_s = self._lit_s = now_s

    @property
    def is_proved(self) -> bool:
        """Whether two different lit frames have arrived: the source works (again)."""
        return self._differed > 1

    def see(self, frame: Frame, now_s: float) -> None:
        """Record a frame that arrived now."""
        sample = np.ascontiguousarray(frame.pixels[::SAMPLE_EVERY_PX, ::SAMPLE_EVERY_PX])
        content = sample.tobytes()
        self._last_s = now_s
        if float(sample.mean()) >= BLACK_BELOW:
            self._lit_s = now_s
            # Real frames differ by their noise; a black image may well be all zeros.
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
        # Frames are judged by their arrival times: without any, nothing is black or frozen.
        if last_s - self._lit_s > timeouts.black_s:
            return SourceFault.BLACK, self._lit_s
        if last_s - self._differed_s > timeouts.same_s:
            return SourceFault.FROZEN, self._differed_s
        return None


class FrameSource(Protocol):
    """A source of frames; one thread opens, reads and closes it, others may also query and set it."""

    def open(self) -> SourceInfo:
        """Open the source, however long it takes; raise SourceTrouble if that fails."""
        ...

    def read(self) -> Frame | None:
        """Wait for the next frame; None at the end of a recording; SourceTrouble if the source is gone."""
        ...

    def close(self) -> None:
        """Release the device; safe to call twice and after a failed open."""
        ...

    def modes(self) -> tuple[Mode, ...]:
        """Return the modes that the source offers, however long it takes; only while it is open."""
        ...

    def set_mode(self, mode: Mode) -> bool:
        """Switch to another size and rate; return whether the driver accepted it."""
        ...

    def controls(self) -> tuple[Control, ...]:
        """Return the current settings of its light; none if there is no camera."""
        ...

    def set_control(self, name: str, value: float) -> bool:
        """Change a setting; return whether the driver accepted it."""
        ...

    def set_auto(self, name: str, on: bool) -> bool:
        """Switch a control's automatic mode on or off; return whether the driver accepted it."""
        ...


class NothingToSet:
    """The part of a FrameSource that recordings share: nothing can be set."""

    def modes(self) -> tuple[Mode, ...]:
        """Return no modes."""
        return ()

    def set_mode(self, mode: Mode) -> bool:  # noqa: ARG002
        """Refuse."""
        return False

    def controls(self) -> tuple[Control, ...]:
        """Return no controls."""
        return ()

    def set_control(self, name: str, value: float) -> bool:  # noqa: ARG002
        """Refuse."""
        return False

    def set_auto(self, name: str, on: bool) -> bool:  # noqa: ARG002
        """Refuse."""
        return False
