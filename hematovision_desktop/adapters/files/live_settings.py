"""What is set at the live microscope, as one part of the settings file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hematovision_desktop.adapters.files.settings import read_stored, write_stored
from hematovision_desktop.core.labels import Label
from hematovision_desktop.core.live.calibration import (
    LEAST_UM_PER_PX,
    MOST_UM_PER_PX,
    Calibration,
    Measured,
)
from hematovision_desktop.core.live.count_session import KEYS
from hematovision_desktop.core.live.live_settings import CameraSettings, LiveSettings
from hematovision_desktop.core.live.source import Mode

_PART = "live"


def read_live_settings(path: Path) -> LiveSettings:
    """Return what is stored; whatever is missing or unusable takes its default."""
    stored = read_stored(path).get(_PART)
    if not isinstance(stored, dict):
        return LiveSettings()
    cameras = stored.get("cameras")
    cameras = cameras if isinstance(cameras, dict) else {}
    return LiveSettings(
        _keys(stored.get("keys")),
        stored.get("sounds") is True,
        {key: _camera(one) for key, one in cameras.items() if isinstance(one, dict)},
    )


def write_live_settings(path: Path, settings: LiveSettings) -> None:
    """Store what is set; the rest of the file stays as it is. Raises EnvironmentFault."""
    content = {
        "keys": {key: label.value for key, label in settings.keys.items()},
        "sounds": settings.sounds,
        "cameras": {key: _stored(camera) for key, camera in settings.cameras.items()},
    }
    write_stored(path, {_PART: content})


def _stored(camera: CameraSettings) -> dict[str, object]:
    return {
        "mode": None if camera.mode is None else _row(camera.mode),
        "offered": [_row(mode) for mode in camera.offered],
        "controls": dict(camera.controls),
        "autos": dict(camera.autos),
        "um_per_px": [
            [one.width, one.height, one.um_per_px] for one in camera.calibration.measured
        ],
    }


def _row(mode: Mode) -> list[float]:
    return [mode.width, mode.height, mode.rate_per_s]


def _keys(stored: object) -> Mapping[str, Label]:
    """Return the layout of keys, the usual one unless each type has its own."""
    if not isinstance(stored, dict):
        return KEYS
    try:
        keys = {str(key): Label(label) for key, label in stored.items() if len(str(key)) == 1}
    except ValueError:
        return KEYS
    return keys if sorted(keys.values()) == sorted(KEYS.values()) else KEYS


def _camera(stored: dict[str, Any]) -> CameraSettings:
    offered = (_mode(row) for row in _list(stored.get("offered")))
    measured = (_numbers(row) for row in _list(stored.get("um_per_px")))
    return CameraSettings(
        _mode(stored.get("mode")),
        tuple(mode for mode in offered if mode is not None),
        _figures(stored.get("controls")),
        _figures(stored.get("autos")),
        Calibration(
            tuple(
                Measured(int(row[0]), int(row[1]), row[2])
                for row in measured
                if row and row[0] >= 1 and LEAST_UM_PER_PX <= row[2] <= MOST_UM_PER_PX
            )
        ),
    )


def _mode(row: object) -> Mode | None:
    numbers = _numbers(row)
    if numbers is None or min(numbers[:2]) < 1:
        return None
    return Mode(int(numbers[0]), int(numbers[1]), max(0.0, numbers[2]))


def _numbers(row: object) -> list[float] | None:
    if not isinstance(row, list) or len(row) != 3:
        return None
    figures = _figures(dict(enumerate(row)))
    return list(figures.values()) if len(figures) == 3 else None


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _figures(stored: object) -> dict[Any, float]:
    if not isinstance(stored, dict):
        return {}
    return {
        key: float(value)
        for key, value in stored.items()
        if isinstance(value, int | float) and abs(value) < 1e6
    }
