"""What a live picture comes from: the port for cameras, video files, folders and drawn slides."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from hematovision_desktop.core.field import Pixels


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A field straight from a source.

    number: counts from 0 since the source was chosen. captured_s: when it was taken, by the
    program's monotonic clock. pixels: uint8 RGB (height, width, 3), never written to again.
    """

    number: int
    captured_s: float
    pixels: Pixels


@dataclass(frozen=True, slots=True)
class Mode:
    """A size in px and rate in frames a second that a camera offers; rate 0 is unknown."""

    width: int
    height: int
    rate_per_s: float


@dataclass(frozen=True, slots=True)
class Control:
    """A setting that the camera's driver lets us change ("exposure", "gain", "white balance")."""

    name: str
    value: float


@dataclass(frozen=True, slots=True)
class SourceInfo:
    """What an opened source says of itself.

    is_live: frames come by the world's time and carry noise, so that a gap, a black picture or two
    frames alike bit by bit mean a fault. backend: how it was opened ("V4L2", "file").
    """

    name: str
    backend: str
    mode: Mode
    is_live: bool
    controls: tuple[Control, ...] = ()


class SourceFault(StrEnum):
    """What can be wrong with a source; stable names for records."""

    NO_CAMERA = "no_camera"
    NO_PERMISSION = "no_permission"
    BUSY = "busy"
    SLOW = "slow"
    UNPLUGGED = "unplugged"
    STALLED = "stalled"
    FROZEN = "frozen"
    BLACK = "black"
    UNREADABLE = "unreadable"


FAULT_MESSAGES: dict[SourceFault, str] = {
    SourceFault.NO_CAMERA: "No camera was found. Plug in the microscope camera.",
    SourceFault.NO_PERMISSION: (
        "The camera may not be used. Allow camera access for this program in the system's privacy "
        "settings; on Linux, add this user to the group “video”."
    ),
    SourceFault.BUSY: "Another program uses the camera. Close that program.",
    SourceFault.SLOW: "The camera does not answer. Unplug it and plug it in again.",
    SourceFault.UNPLUGGED: "The camera is gone. Plug it in again; the count is kept.",
    SourceFault.STALLED: "The camera sends no pictures. Check its cable; the count is kept.",
    SourceFault.FROZEN: "The camera repeats one picture. Check its cable; the count is kept.",
    SourceFault.BLACK: "The picture is black. Switch on the lamp or open the light path.",
    SourceFault.UNREADABLE: "This recording cannot be played. Choose another file or folder.",
}


class SourceTrouble(Exception):
    """A source cannot be opened or read on; carries the fault and one sentence."""

    def __init__(self, fault: SourceFault, message: str | None = None) -> None:
        super().__init__(message or FAULT_MESSAGES[fault])
        self.fault = fault


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
        """Return what the source offers; only while it is open."""
        ...

    def set_control(self, name: str, value: float) -> bool:
        """Change a setting; return whether the driver took it."""
        ...
