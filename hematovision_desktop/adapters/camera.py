"""USB cameras through OpenCV: found by name, opened by the backend that works, read frame by frame."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, cast

# Read when OpenCV is loaded: without it, Windows takes up to 20 s to open a camera
# (github.com/opencv/opencv/issues/17687). The command line sets it before anything else.
os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")

import cv2

from hematovision_desktop.core.field import Pixels
from hematovision_desktop.core.live.source import (
    Control,
    Frame,
    Mode,
    SourceFault,
    SourceInfo,
    SourceTrouble,
)
from hematovision_desktop.core.ports import Clock

SIZES = ((640, 480), (800, 600), (1280, 720), (1280, 960), (1600, 1200), (1920, 1080), (2592, 1944))
RATES = (30.0, 15.0)
CONTROLS = {
    "exposure": cv2.CAP_PROP_EXPOSURE,
    "auto exposure": cv2.CAP_PROP_AUTO_EXPOSURE,
    "gain": cv2.CAP_PROP_GAIN,
    "white balance": cv2.CAP_PROP_WB_TEMPERATURE,
    "auto white balance": cv2.CAP_PROP_AUTO_WB,
    "brightness": cv2.CAP_PROP_BRIGHTNESS,
}
_BACKENDS: dict[str, tuple[int, ...]] = {
    "win32": (cv2.CAP_MSMF, cv2.CAP_DSHOW),
    "linux": (cv2.CAP_V4L2,),
    "darwin": (cv2.CAP_AVFOUNDATION,),
}
_ASK_TIMEOUT_S = 1.0


@dataclass(frozen=True, slots=True)
class CameraChoice:
    """A camera of this computer as one backend sees it.

    index and backend are OpenCV's; vendor and product are USB ids, None where unknown; path is the
    system's own name of the device.
    """

    name: str
    index: int
    backend: int
    vendor: int | None = None
    product: int | None = None
    path: str | None = None


def find_cameras() -> tuple[CameraChoice, ...]:
    """Return the cameras of this computer; one camera may appear once for each backend."""
    try:
        from cv2_enumerate_cameras import (  # noqa: PLC0415 - loads the system's camera libraries
            enumerate_cameras,
        )
    except ImportError:
        return ()
    found = []
    for backend in _backends():
        try:
            listed = enumerate_cameras(backend)
        except (NotImplementedError, OSError):
            continue
        found += [
            CameraChoice(one.name, one.index % 100, backend, one.vid, one.pid, one.path)
            for one in listed
        ]
    return tuple(found)


def match_camera(wanted: CameraChoice | str, cameras: Sequence[CameraChoice]) -> list[CameraChoice]:
    """Return the cameras that are the wanted one, best first: its index may have changed.

    wanted: a camera used before, or a name, a part of one, or an index as text.
    """
    if isinstance(wanted, CameraChoice):
        same = [
            one for one in cameras if (one.vendor, one.product) == (wanted.vendor, wanted.product)
        ]
        same = [one for one in same if one.name == wanted.name] or same
        # Of two cameras of one make, the one at the same socket; the backend that worked goes first.
        same.sort(key=lambda one: (one.path != wanted.path, one.backend != wanted.backend))
        return same
    text = wanted.casefold()
    exact = [one for one in cameras if one.name.casefold() == text]
    partly = [one for one in cameras if text in one.name.casefold()]
    by_index = [one for one in cameras if str(one.index) == wanted]
    return exact or partly or by_index


class Camera:
    """A USB camera; opened and read by one thread, its settings asked and changed by any.

    on_open: told the choice that worked, so that it goes first next time.
    """

    def __init__(
        self,
        wanted: CameraChoice | str,
        clock: Clock,
        *,
        size: tuple[int, int] = (1280, 720),
        rate_per_s: float = 30.0,
        on_open: Callable[[CameraChoice], None] = lambda _choice: None,
        list_cameras: Callable[[], Sequence[CameraChoice]] = find_cameras,
        open_device: Callable[[int, int], Any] = cv2.VideoCapture,
    ) -> None:
        self._wanted = wanted
        self._clock = clock
        self._size = size
        self._rate = rate_per_s
        self._on_open = on_open
        self._list = list_cameras
        self._open_device = open_device
        self._device: Any = None
        self._guard = threading.Lock()
        self._number = 0

    def open(self) -> SourceInfo:
        """Open the camera by the first backend that gives a picture; raise SourceTrouble if none does."""
        cameras = self._list()
        chosen = match_camera(self._wanted, cameras)
        if not chosen:
            raise SourceTrouble(SourceFault.UNPLUGGED if cameras else SourceFault.NO_CAMERA)
        for choice in chosen:
            device = self._open_device(choice.index, choice.backend)
            if device.isOpened():
                self._ask_for_size(device)
                came, _ = device.read()
                if came:
                    self._device = device
                    self._on_open(choice)
                    return SourceInfo(
                        choice.name, _backend_name(choice), self._mode(), True, self._controls()
                    )
            device.release()
        raise SourceTrouble(_why_closed(chosen))

    def _ask_for_size(self, device: Any) -> None:
        # Uncompressed pictures of this size come ten times a second over USB 2; JPEGs thirty times.
        device.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        device.set(cv2.CAP_PROP_FRAME_WIDTH, self._size[0])
        device.set(cv2.CAP_PROP_FRAME_HEIGHT, self._size[1])
        device.set(cv2.CAP_PROP_FPS, self._rate)
        device.set(cv2.CAP_PROP_BUFFERSIZE, 1)

    def read(self) -> Frame | None:
        """Wait for the next frame; SourceTrouble when the camera gives none."""
        with self._guard:
            came, picture = self._device.read()
            captured_s = self._clock.monotonic()
        if not came or picture is None:
            raise SourceTrouble(SourceFault.UNPLUGGED)
        self._number += 1
        return Frame(
            self._number, captured_s, cast(Pixels, cv2.cvtColor(picture, cv2.COLOR_BGR2RGB))
        )

    def close(self) -> None:
        """Let go of the device."""
        with self._guard:
            device, self._device = self._device, None
            if device is not None:
                device.release()

    def modes(self) -> tuple[Mode, ...]:
        """Try the usual sizes and rates and return those the camera gives; takes some seconds."""
        found: dict[Mode, None] = {}
        with self._asking() as device:
            if device is None:
                return ()
            before = self._mode()
            for width, height in SIZES:
                for rate in RATES:
                    device.set(cv2.CAP_PROP_FRAME_WIDTH, width)
                    device.set(cv2.CAP_PROP_FRAME_HEIGHT, height)
                    device.set(cv2.CAP_PROP_FPS, rate)
                    found[self._mode()] = None
            device.set(cv2.CAP_PROP_FRAME_WIDTH, before.width)
            device.set(cv2.CAP_PROP_FRAME_HEIGHT, before.height)
            device.set(cv2.CAP_PROP_FPS, before.rate_per_s)
        return tuple(sorted(found, key=lambda mode: (mode.width * mode.height, mode.rate_per_s)))

    def set_control(self, name: str, value: float) -> bool:
        """Change a setting; return whether the driver took it."""
        with self._asking() as device:
            return (
                device is not None and name in CONTROLS and bool(device.set(CONTROLS[name], value))
            )

    @contextmanager
    def _asking(self) -> Iterator[Any]:
        """Give the device between two frames; None if it is closed or stuck."""
        if not self._guard.acquire(timeout=_ASK_TIMEOUT_S):
            yield None
            return
        try:
            yield self._device
        finally:
            self._guard.release()

    def _mode(self) -> Mode:
        device = self._device
        rate = float(device.get(cv2.CAP_PROP_FPS))
        return Mode(
            int(device.get(cv2.CAP_PROP_FRAME_WIDTH)),
            int(device.get(cv2.CAP_PROP_FRAME_HEIGHT)),
            rate if 0 < rate < 1000 else 0.0,
        )

    def _controls(self) -> tuple[Control, ...]:
        values = {name: float(self._device.get(key)) for name, key in CONTROLS.items()}
        # Drivers answer -1 (or 0, in some) for what they do not have.
        return tuple(
            Control(name, value) for name, value in values.items() if value not in (-1.0, 0.0)
        )


def _backends() -> tuple[int, ...]:
    return _BACKENDS.get(sys.platform, (cv2.CAP_ANY,))


def _backend_name(choice: CameraChoice) -> str:
    try:
        return str(cv2.videoio_registry.getBackendName(choice.backend))
    except cv2.error:
        return str(choice.backend)


def _why_closed(chosen: Sequence[CameraChoice]) -> SourceFault:
    """Return the likely reason why a camera that is there does not open."""
    paths = [one.path for one in chosen if one.path]
    if sys.platform == "linux" and paths and not os.access(paths[0], os.R_OK | os.W_OK):
        return SourceFault.NO_PERMISSION
    # macOS gives an unopened camera and no reason where the user has not allowed it.
    return SourceFault.NO_PERMISSION if sys.platform == "darwin" else SourceFault.BUSY
