"""The settings of the virtual microscope's camera: size, rate, exposure, gain and white balance."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.live.live_settings import CameraSettings
from hematovision_desktop.core.live.source import CONTROLS, Control, Mode

ZOOMS = (0.5, 1.0, 1.5)
"""The sizes offered, as factors of the script's size: the same place of the slide in fewer or more pixels."""

RATES = (15.0, 30.0)
_RANGES = {
    "exposure": (20.0, 300.0, 5.0),
    "gain": (0.0, 100.0, 5.0),
    "white balance": (2800.0, 8000.0, 100.0),
}
_UNITS = {"exposure": "%", "gain": "%", "white balance": "K"}
_USUAL = {"exposure": 100.0, "gain": 0.0, "white balance": 5500.0}


@dataclass(slots=True)
class VirtualCamera:
    """The camera on the virtual microscope. Any thread may replace an attribute, always as a whole.

    base: the script's own size and rate. mode: the size and rate in use. Exposure is a percentage of the right
    exposure, gain a percentage added to it, and white balance the colour of the lamp, in K, that the camera takes for
    white.
    """

    base: Mode
    mode: Mode = field(init=False)
    values: dict[str, float] = field(init=False)
    autos: dict[str, bool] = field(init=False)
    _table: tuple[tuple[float, ...], NDArray[np.uint8]] | None = None

    def __post_init__(self) -> None:
        self.mode = self.base
        self.values = dict(_USUAL)
        self.autos = {"exposure": True, "white balance": True}

    def use(self, kept: CameraSettings) -> None:
        """Restore all settings as they were left."""
        if kept.mode is not None:
            self.set_mode(kept.mode)
        self.autos = {name: bool(kept.autos.get(name, True)) for name in self.autos}
        self.values = _USUAL | {
            name: kept.controls[name] for name in kept.controls if name in _USUAL
        }

    @property
    def zoom(self) -> float:
        """How many of its pixels, along a side, cover one pixel of the script."""
        return self.mode.width / self.base.width

    def modes(self) -> tuple[Mode, ...]:
        """Return the sizes and rates that it offers."""
        rates = sorted({*RATES, self.base.rate_per_s})
        sizes = [(round(self.base.width * one), round(self.base.height * one)) for one in ZOOMS]
        return tuple(Mode(width, height, rate) for width, height in sizes for rate in rates)

    def set_mode(self, mode: Mode) -> bool:
        """Use another size and rate; return whether it is one of those offered."""
        if mode not in self.modes():
            return False
        self.mode = mode
        return True

    def controls(self) -> tuple[Control, ...]:
        """Return the settings for its light."""
        return tuple(
            Control(
                name, self._value(name), *_RANGES[name], self.autos.get(name), unit=_UNITS[name]
            )
            for name in CONTROLS
        )

    def set_control(self, name: str, value: float) -> bool:
        """Change a setting; refused while the camera sets it automatically."""
        if name not in _RANGES or self.autos.get(name):
            return False
        low, high, _ = _RANGES[name]
        self.values = self.values | {name: min(high, max(low, value))}
        return True

    def set_auto(self, name: str, on: bool) -> bool:
        """Turn the camera's automatic control of a setting on or off."""
        if name not in self.autos:
            return False
        self.autos = self.autos | {name: on}
        return True

    def _value(self, name: str) -> float:
        return _USUAL[name] if self.autos.get(name) else self.values[name]

    def take(self, frame: Pixels) -> Pixels:
        """Return a frame of the script's size as this camera captures it."""
        values = tuple(self._value(name) for name in CONTROLS)
        if values != tuple(_USUAL.values()):
            frame = cast(Pixels, cv2.LUT(frame, self._light(values)))
        if self.mode.width != self.base.width:
            size = (round(frame.shape[1] * self.zoom), round(frame.shape[0] * self.zoom))
            way = cv2.INTER_AREA if self.zoom < 1 else cv2.INTER_LINEAR
            frame = cast(Pixels, cv2.resize(frame, size, interpolation=way))
        return frame

    def _light(self, values: tuple[float, ...]) -> NDArray[np.uint8]:
        """Return the output for each grey level of each colour, uint8 (1, 256, 3)."""
        if self._table is None or self._table[0] != values:
            exposure, gain, kelvin = values
            bright = exposure / 100 * (1 + gain / 100)
            # If the camera takes the light for redder than it is, it shows it bluer.
            warmth = (kelvin / _USUAL["white balance"]) ** 0.5
            factors = np.array([bright * warmth, bright, bright / warmth])
            levels = np.arange(256)[None, :, None] * factors
            self._table = values, np.clip(np.rint(levels), 0, 255).astype(np.uint8)
        return self._table[1]
