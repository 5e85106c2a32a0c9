"""Laboratory cameras through Micro-Manager's core (pymmcore-plus), an optional library.

A source is a configuration of Micro-Manager (.cfg), which names the camera and the size of a pixel.
The library is loaded only here, and only when such a source is opened.
"""

from __future__ import annotations

import importlib.util
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.devices.turns import Turns
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.live.calibration import LEAST_UM_PER_PX, MOST_UM_PER_PX
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

KEY = "micromanager "
"""Prefix of the keys for stored settings; the configuration's path follows."""
MISSING = sentence(
    "To see Micro-Manager's cameras, install its core beside the program: pip install "
    "pymmcore-plus."
)
_EXPOSURE_MS = (0.1, 1000.0)
"""For a camera that does not report its range."""
_PER_MS = 10.0
"""Exposure is given in tenths of a millisecond, as by other cameras."""
_BINNING, _EXPOSURE, _GAIN = "Binning", "Exposure", "Gain"
_WAIT_S = 0.001
_PATIENCE_S = 5.0
_BEHIND = 3
"""Frames that may wait; if there are more, the newest goes first."""


@dataclass(frozen=True, slots=True)
class MicroManagerChoice:
    """A configuration that was used before, offered like a camera."""

    name: str
    path: str


def is_installed() -> bool:
    """Return whether the library is installed."""
    return importlib.util.find_spec("pymmcore_plus") is not None


def known_configurations(keys: Iterator[str] | tuple[str, ...]) -> list[MicroManagerChoice]:
    """Return the configurations among the stored keys that still exist."""
    if not is_installed():
        return []
    paths = [Path(key.removeprefix(KEY)) for key in keys if key.startswith(KEY)]
    return [
        MicroManagerChoice(f"Micro-Manager {path.stem}", str(path))
        for path in paths
        if path.is_file()
    ]


def new_core() -> Any:
    """Return a core of Micro-Manager. Raises SourceTrouble if it cannot be created."""
    # It would write its own log into the user's folder, and use Qt for its signals.
    os.environ.setdefault("PYMM_LOG_FILE", "0")
    os.environ.setdefault("PYMM_SIGNALS_BACKEND", "psygnal")
    try:
        from pymmcore_plus import CMMCorePlus  # noqa: PLC0415 - an extra
    except ImportError as fault:
        raise SourceTrouble(SourceFault.NO_CAMERA, MISSING) from fault
    return CMMCorePlus()


def check_configuration(path: Path) -> None:
    """Raise UserError unless a configuration can be opened here."""
    if not is_installed():
        raise UserError(MISSING)
    if not path.is_file():
        raise UserError(
            sentence(
                "There is no Micro-Manager configuration at {path}. Choose its .cfg file.",
                path=path,
            )
        )


class MicroManagerCamera:
    """The camera of a configuration, opened and read by one thread; others may read and change settings.

    kept: returns a source's stored settings, by its key; called at each opening.
    """

    def __init__(
        self,
        configuration: Path,
        clock: Clock,
        *,
        kept: Callable[[str], CameraSettings] = lambda _key: CameraSettings(),
        make_core: Callable[[], Any] = new_core,
        patience_s: float = _PATIENCE_S,
    ) -> None:
        self._path = configuration
        self._clock = clock
        self._kept = kept
        self._make_core = make_core
        self._patience_s = patience_s
        self._core: Any = None
        self._camera = ""
        self._turns = Turns()
        self._number = 0

    @property
    def key(self) -> str:
        """The key of its stored settings."""
        return f"{KEY}{self._path}"

    def open(self) -> SourceInfo:
        """Load the configuration and start its camera; raise SourceTrouble if that fails."""
        core = self._make_core()
        try:
            core.loadSystemConfiguration(str(self._path))
            self._camera = core.getCameraDevice()
        except (RuntimeError, OSError, ValueError) as fault:
            with suppress(RuntimeError):
                core.unloadAllDevices()
            raise SourceTrouble(SourceFault.BUSY, self._refusal(fault)) from fault
        if not self._camera:
            raise SourceTrouble(
                SourceFault.NO_CAMERA, f"The configuration {self._path.name} has no camera."
            )
        with self._turns.alone():
            self._core = core
            try:
                self._set_kept(core)
                core.startContinuousSequenceAcquisition(0)
            except RuntimeError as fault:
                raise SourceTrouble(SourceFault.BUSY, self._refusal(fault)) from fault
            grey = "" if core.getNumberOfComponents() > 1 else ", grey"
            return SourceInfo(
                f"Micro-Manager {self._path.stem}",
                f"Micro-Manager, {self._camera}{grey}",
                self._mode(core),
                is_live=True,
                key=self.key,
                stated_um_per_px=_plausible(core.getPixelSizeUm()),
            )

    def _refusal(self, fault: Exception) -> str:
        first = (str(fault).strip().splitlines() or ["no reason was given"])[0].rstrip(".")
        return (
            f"Micro-Manager could not start {self._path.name}: {first}. Try the configuration in "
            "Micro-Manager itself, and close it there."
        )

    def _set_kept(self, core: Any) -> None:
        """Apply the stored size and light; ignore what the driver now refuses."""
        kept = self._kept(self.key)
        with suppress(RuntimeError):
            if kept.mode is not None:
                self._bin_for(core, kept.mode)
        for name, value in kept.controls.items():
            with suppress(RuntimeError):
                self._set(core, name, value)

    def read(self) -> Frame | None:
        """Wait for the next frame; raise SourceTrouble if the camera gives none."""
        waited_from_s = time.monotonic()
        while True:
            with self._turns.reading():
                image, depth = self._next()
                captured_s = self._clock.monotonic()
            if image is not None:
                break
            if time.monotonic() - waited_from_s > self._patience_s:
                raise SourceTrouble(SourceFault.STALLED)
            time.sleep(_WAIT_S)
        self._number += 1
        return Frame(self._number, captured_s, to_rgb(image, depth))

    def _next(self) -> tuple[NDArray[Any] | None, int]:
        """Return the next picture and its bits per sample; None while there is none."""
        core = self._core
        if core is None:
            raise SourceTrouble(SourceFault.UNPLUGGED)
        try:
            waiting = core.getRemainingImageCount()
            if not waiting:
                if not core.isSequenceRunning():
                    raise SourceTrouble(SourceFault.UNPLUGGED)
                return None, 0
            if core.isBufferOverflowed():
                core.stopSequenceAcquisition()
                core.startContinuousSequenceAcquisition(0)
                return None, 0
            image = core.popNextImage()
            if waiting > _BEHIND:
                for _ in range(waiting - 1):
                    image = core.popNextImage()
            return image, int(core.getImageBitDepth())
        except (RuntimeError, IndexError) as fault:
            raise SourceTrouble(SourceFault.UNPLUGGED) from fault

    def close(self) -> None:
        """Release the device."""
        with self._turns.alone():
            core, self._core = self._core, None
            if core is not None:
                for act in (core.stopSequenceAcquisition, core.unloadAllDevices):
                    with suppress(RuntimeError):
                        act()

    def modes(self) -> tuple[Mode, ...]:
        """Return the sizes at each binning that the camera offers."""
        with self._asking() as core:
            if core is None:
                return ()
            now, binning = self._mode(core), self._binning(core)
            offered = self._binnings(core) or [binning]
            whole = (now.width * binning, now.height * binning)
            return tuple(
                Mode(whole[0] // one, whole[1] // one, 0.0) for one in sorted(offered, reverse=True)
            )

    def set_mode(self, mode: Mode) -> bool:
        """Set the binning for another picture size; return whether the camera does."""
        with self._asking() as core:
            if core is None:
                return False
            with suppress(RuntimeError), _paused(core):
                self._bin_for(core, mode)
            now = self._mode(core)
            return (now.width, now.height) == (mode.width, mode.height)

    def _bin_for(self, core: Any, mode: Mode) -> None:
        now, binning = self._mode(core), self._binning(core)
        wanted = round(now.width * binning / max(1, mode.width))
        if wanted != binning and wanted in self._binnings(core):
            names = core.getAllowedPropertyValues(self._camera, _BINNING)
            value = next(one for one in names if _leading_number(one) == wanted)
            core.setProperty(self._camera, _BINNING, value)

    def _binnings(self, core: Any) -> list[int]:
        if not core.hasProperty(self._camera, _BINNING):
            return []
        values = core.getAllowedPropertyValues(self._camera, _BINNING)
        return [one for one in map(_leading_number, values) if one > 0]

    def _binning(self, core: Any) -> int:
        if not core.hasProperty(self._camera, _BINNING):
            return 1
        return _leading_number(core.getProperty(self._camera, _BINNING)) or 1

    def controls(self) -> tuple[Control, ...]:
        """Return the current exposure and gain; white balance is left to the camera."""
        with self._asking() as core:
            if core is None:
                return ()
            found = {one.name: one for one in (self._exposure(core), self._gain(core))}
            return tuple(found.get(name, Control(name, offered=False)) for name in CONTROLS)

    def _exposure(self, core: Any) -> Control:
        low, high = _limits(core, self._camera, _EXPOSURE) or _EXPOSURE_MS
        value = float(core.getExposure())
        low, high = max(_EXPOSURE_MS[0], min(low, value)), max(high, value)
        return Control(
            "exposure", value * _PER_MS, low * _PER_MS, high * _PER_MS, 1.0, unit="0.1 ms"
        )

    def _gain(self, core: Any) -> Control:
        limits = None
        with suppress(RuntimeError, ValueError):
            if core.hasProperty(self._camera, _GAIN) and not core.isPropertyReadOnly(
                self._camera, _GAIN
            ):
                limits = _limits(core, self._camera, _GAIN)
                value = float(core.getProperty(self._camera, _GAIN))
        if limits is None:
            return Control("gain", offered=False)
        low, high = limits
        return Control("gain", value, low, high, max(0.01, min(1.0, (high - low) / 100)))

    def set_control(self, name: str, value: float) -> bool:
        """Change a setting; return whether the driver accepted it."""
        with self._asking() as core:
            if core is None:
                return False
            try:
                with _paused(core):
                    return self._set(core, name, value)
            except RuntimeError:
                return False

    def _set(self, core: Any, name: str, value: float) -> bool:
        if name == "exposure":
            core.setExposure(value / _PER_MS)
        elif name == "gain" and core.hasProperty(self._camera, _GAIN):
            whole = core.getPropertyType(self._camera, _GAIN) == _INTEGER
            core.setProperty(self._camera, _GAIN, round(value) if whole else value)
        else:
            return False
        return True

    def set_auto(self, name: str, on: bool) -> bool:  # noqa: ARG002
        """Refuse: automatic modes have no common name here."""
        return False

    @contextmanager
    def _asking(self) -> Iterator[Any]:
        """Yield the core between two frames; None if it is closed or stuck."""
        with self._turns.asking() as is_free:
            yield self._core if is_free else None

    def _mode(self, core: Any) -> Mode:
        return Mode(int(core.getImageWidth()), int(core.getImageHeight()), 0.0)


_INTEGER = 3
"""MM::Integer of Micro-Manager's property types."""


@contextmanager
def _paused(core: Any) -> Iterator[None]:
    """Stop the camera during a change: many refuse changes while running."""
    core.stopSequenceAcquisition()
    try:
        yield
    finally:
        core.startContinuousSequenceAcquisition(0)


def _limits(core: Any, camera: str, name: str) -> tuple[float, float] | None:
    if not core.hasProperty(camera, name) or not core.hasPropertyLimits(camera, name):
        return None
    low = float(core.getPropertyLowerLimit(camera, name))
    high = float(core.getPropertyUpperLimit(camera, name))
    return (low, high) if high > low else None


def _leading_number(text: str) -> int:
    """Return 2 for "2", "2x2" or "2 x 2", 0 without a number."""
    digits = ""
    for sign in text.strip():
        if not sign.isdigit():
            break
        digits += sign
    return int(digits or 0)


def _plausible(um: float) -> float | None:
    """Return a configuration's pixel size; the core reports 0 if it has none, and 1 if it is not set."""
    return float(um) if LEAST_UM_PER_PX <= um <= MOST_UM_PER_PX else None


def to_rgb(image: NDArray[Any], depth: int) -> Pixels:
    """Return a picture from Micro-Manager, grey or RGB of 8 to 32 bits, as uint8 (height, width, 3).

    depth: bits used in a sample.
    """
    if image.dtype != np.uint8:
        shift = max(0, min(depth or 16, 8 * image.dtype.itemsize) - 8)
        image = np.minimum(image >> shift, 255).astype(np.uint8)
    if image.ndim == 2:
        image = np.repeat(image[:, :, None], 3, axis=2)
    return np.ascontiguousarray(image[:, :, :3])
