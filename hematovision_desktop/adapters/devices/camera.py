"""USB cameras through OpenCV: found by name, opened by the backend that works, read frame by frame."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, cast

from hematovision_desktop.core.base.late_dataclass import dataclass

# Read when OpenCV is loaded: without it, Windows takes up to 20 s to open a camera
# (github.com/opencv/opencv/issues/17687). The command line sets it before anything else.
os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")

import cv2

from hematovision_desktop.adapters.devices import v4l2
from hematovision_desktop.adapters.devices.turns import Turns
from hematovision_desktop.adapters.images.doubts.half_frames import of_one_moment
from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.live.live_settings import CameraSettings
from hematovision_desktop.core.live.source import (
    CONTROLS,
    Control,
    Frame,
    Mode,
    SourceFault,
    SourceInfo,
    SourceTrouble,
)
from hematovision_desktop.core.naming.ports import Clock

SIZES = ((640, 480), (800, 600), (1280, 720), (1280, 960), (1600, 1200), (1920, 1080), (2592, 1944))
RATES = (30.0, 15.0)
USUAL_MODE = Mode(1280, 720, 30.0)
_KEYS = {
    "exposure": cv2.CAP_PROP_EXPOSURE,
    "gain": cv2.CAP_PROP_GAIN,
    "white balance": cv2.CAP_PROP_WB_TEMPERATURE,
}
_AUTO_KEYS = {"exposure": cv2.CAP_PROP_AUTO_EXPOSURE, "white balance": cv2.CAP_PROP_AUTO_WB}
_RANGES = {
    "exposure": (-13.0, 0.0, 1.0),
    "gain": (0.0, 255.0, 1.0),
    "white balance": (2800.0, 6500.0, 50.0),
}
"""Usual ranges of USB cameras if the driver does not report its own; drivers enforce theirs.
Windows counts exposure in powers of two of a second, Linux in ten-thousandths.
"""

_UNITS = {"exposure": "log2 s", "white balance": "K"}
_LINUX_EXPOSURE = (1.0, 5000.0, 1.0)
_BACKENDS: dict[str, tuple[int, ...]] = {
    "win32": (cv2.CAP_MSMF, cv2.CAP_DSHOW),
    "linux": (cv2.CAP_V4L2,),
    "darwin": (cv2.CAP_AVFOUNDATION,),
}


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
    """Return the cameras of this computer; one camera may appear once per backend."""
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
    """Return the cameras that match the wanted one, best first, since its index may have changed.

    wanted: a camera used before, or a name, part of a name, or an index as text.
    """
    if isinstance(wanted, CameraChoice):
        same = [
            one for one in cameras if (one.vendor, one.product) == (wanted.vendor, wanted.product)
        ]
        same = [one for one in same if one.name == wanted.name] or same
        # For two identical cameras, the one at the same socket; the backend that worked goes first.
        same.sort(key=lambda one: (one.path != wanted.path, one.backend != wanted.backend))
        return same
    text = wanted.casefold()
    exact = [one for one in cameras if one.name.casefold() == text]
    partly = [one for one in cameras if text in one.name.casefold()]
    by_index = [one for one in cameras if str(one.index) == wanted]
    return exact or partly or by_index


class Camera:
    """A USB camera, opened and read by one thread; any thread may read and change its settings.

    on_open: receives the choice that worked, so that it is tried first next time. kept: returns a
    camera's stored settings, by its key; called at each opening, so they also apply after an
    unplug.
    """

    def __init__(
        self,
        wanted: CameraChoice | str,
        clock: Clock,
        *,
        kept: Callable[[str], CameraSettings] = lambda _key: CameraSettings(),
        on_open: Callable[[CameraChoice], None] = lambda _choice: None,
        list_cameras: Callable[[], Sequence[CameraChoice]] = find_cameras,
        open_device: Callable[[int, int], Any] = cv2.VideoCapture,
    ) -> None:
        self._wanted = wanted
        self._clock = clock
        self._kept = kept
        self._on_open = on_open
        self._list = list_cameras
        self._open_device = open_device
        self._device: Any = None
        self._turns = Turns()
        self._choice: CameraChoice | None = None
        self._refused: set[str] = set()
        self._number = 0

    def open(self) -> SourceInfo:
        """Open the camera with the first backend that gives a picture; raise SourceTrouble if none does."""
        cameras = self._list()
        chosen = match_camera(self._wanted, cameras)
        if not chosen:
            raise SourceTrouble(SourceFault.UNPLUGGED if cameras else SourceFault.NO_CAMERA)
        for choice in chosen:
            device = self._open_device(choice.index, choice.backend)
            if device.isOpened():
                kept = self._kept(camera_key(choice))
                self._prepare(device, kept.mode or USUAL_MODE)
                came, _ = device.read()
                if came:
                    self._device, self._choice = device, choice
                    self._set_kept(kept)
                    self._on_open(choice)
                    return SourceInfo(
                        choice.name,
                        _backend_name(choice),
                        self._mode(),
                        is_live=True,
                        key=camera_key(choice),
                    )
            device.release()
        raise SourceTrouble(_why_closed(chosen))

    def _prepare(self, device: Any, mode: Mode) -> None:
        # Uncompressed pictures of this size come ten times a second over USB 2; JPEGs thirty times.
        device.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        _ask_for(device, mode)
        device.set(cv2.CAP_PROP_BUFFERSIZE, 1)

    def _set_kept(self, kept: CameraSettings) -> None:
        """Apply the stored light settings; ignore what the driver now refuses."""
        for name, on in kept.autos.items():
            if name in _AUTO_KEYS:
                self._device.set(_AUTO_KEYS[name], self._auto_value(name, on=bool(on)))
        for name, value in kept.controls.items():
            if name in _KEYS and not kept.autos.get(name):
                self._device.set(_KEYS[name], value)

    def read(self) -> Frame | None:
        """Wait for the next frame; raise SourceTrouble if the camera gives none."""
        with self._turns.reading():
            came, picture = self._device.read()
            captured_s = self._clock.monotonic()
        if not came or picture is None:
            raise SourceTrouble(SourceFault.UNPLUGGED)
        self._number += 1
        pixels = of_one_moment(cast(Pixels, cv2.cvtColor(picture, cv2.COLOR_BGR2RGB)))
        return Frame(self._number, captured_s, pixels)

    def close(self) -> None:
        """Release the device."""
        with self._turns.alone():
            device, self._device = self._device, None
            if device is not None:
                device.release()

    def modes(self) -> tuple[Mode, ...]:
        """Return the sizes and rates that the driver lists, else those that work when tried, which
        takes seconds.
        """
        if self._is_v4l2 and (listed := v4l2.read_modes(self._path)):
            return listed
        found: dict[Mode, None] = {}
        with self._asking() as device:
            if device is None:
                return ()
            before = self._mode()
            for width, height in SIZES:
                for rate in RATES:
                    _ask_for(device, Mode(width, height, rate))
                    found[self._mode()] = None
            _ask_for(device, before)
        return tuple(sorted(found, key=lambda mode: (mode.width * mode.height, mode.rate_per_s)))

    @property
    def _is_v4l2(self) -> bool:
        return self._choice is not None and self._choice.backend == cv2.CAP_V4L2

    @property
    def _path(self) -> str:
        return (self._choice.path if self._choice else None) or ""

    def set_mode(self, mode: Mode) -> bool:
        """Switch to another size and rate; return whether the camera does."""
        with self._asking() as device:
            if device is None:
                return False
            _ask_for(device, mode)
            now = self._mode()
            return (now.width, now.height) == (mode.width, mode.height)

    def controls(self) -> tuple[Control, ...]:
        """Return the current exposure, gain and white balance, and whether the driver supports each."""
        with self._asking() as device:
            if device is None:
                return ()
            ranges = _RANGES
            if self._is_v4l2:
                listed = v4l2.read_ranges(self._path)
                ranges = listed or _RANGES | {"exposure": _LINUX_EXPOSURE}
            return tuple(self._control(device, name, ranges.get(name)) for name in CONTROLS)

    def _control(self, device: Any, name: str, span: tuple[float, float, float] | None) -> Control:
        value = float(device.get(_KEYS[name]))
        # Untested: on Windows, setting a value to itself ends the automatic mode.
        if span is None or value == -1.0 or name in self._refused:
            return Control(name, offered=False)
        auto = self._is_auto(device, name)
        low, high, step = span
        unit = "0.1 ms" if name == "exposure" and self._is_v4l2 else _UNITS.get(name, "")
        return Control(name, value, min(low, value), max(high, value), step, auto, unit=unit)

    def _is_auto(self, device: Any, name: str) -> bool | None:
        key = _AUTO_KEYS.get(name)
        value = -1.0 if key is None else float(device.get(key))
        if value < 0:
            return None
        if name == "exposure" and self._is_v4l2:
            return value in (0.0, 3.0)
        return value >= 0.5

    def _auto_value(self, name: str, *, on: bool) -> float:
        if name == "exposure" and self._is_v4l2:
            return 3.0 if on else 1.0  # V4L2_EXPOSURE_APERTURE_PRIORITY, V4L2_EXPOSURE_MANUAL
        return 1.0 if on else 0.0

    def set_control(self, name: str, value: float) -> bool:
        """Change a setting; return whether the driver took it."""
        with self._asking() as device:
            if device is None or name not in _KEYS:
                return False
            taken = bool(device.set(_KEYS[name], value))
            if not taken and not self._is_auto(device, name):
                self._refused.add(name)
            return taken

    def set_auto(self, name: str, on: bool) -> bool:
        """Switch a setting's automatic mode; return whether the driver accepted it."""
        with self._asking() as device:
            if device is None or name not in _AUTO_KEYS:
                return False
            return bool(device.set(_AUTO_KEYS[name], self._auto_value(name, on=on)))

    @contextmanager
    def _asking(self) -> Iterator[Any]:
        """Yield the device between two frames; None if it is closed or stuck."""
        with self._turns.asking() as is_free:
            yield self._device if is_free else None

    def _mode(self) -> Mode:
        device = self._device
        rate = float(device.get(cv2.CAP_PROP_FPS))
        return Mode(
            int(device.get(cv2.CAP_PROP_FRAME_WIDTH)),
            int(device.get(cv2.CAP_PROP_FRAME_HEIGHT)),
            rate if 0 < rate < 1000 else 0.0,
        )


def camera_key(choice: CameraChoice) -> str:
    """Return the key for a camera's stored settings: its name and its USB ids."""
    ids = [f"{one:04x}" for one in (choice.vendor, choice.product) if one is not None]
    return " ".join(("camera", choice.name, ":".join(ids))).strip()


def _ask_for(device: Any, mode: Mode) -> None:
    device.set(cv2.CAP_PROP_FRAME_WIDTH, mode.width)
    device.set(cv2.CAP_PROP_FRAME_HEIGHT, mode.height)
    if mode.rate_per_s:
        device.set(cv2.CAP_PROP_FPS, mode.rate_per_s)


def _backends() -> tuple[int, ...]:
    return _BACKENDS.get(sys.platform, (cv2.CAP_ANY,))


def _backend_name(choice: CameraChoice) -> str:
    try:
        return str(cv2.videoio_registry.getBackendName(choice.backend))
    except cv2.error:
        return str(choice.backend)


def _why_closed(chosen: Sequence[CameraChoice]) -> SourceFault:
    """Return the likely reason why a connected camera does not open."""
    paths = [one.path for one in chosen if one.path]
    if sys.platform == "linux" and paths and not os.access(paths[0], os.R_OK | os.W_OK):
        return SourceFault.NO_PERMISSION
    # macOS returns an unopened camera and no reason if the user has not allowed access.
    return SourceFault.NO_PERMISSION if sys.platform == "darwin" else SourceFault.BUSY
