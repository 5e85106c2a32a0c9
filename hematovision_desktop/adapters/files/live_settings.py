"""The settings of the live microscope, as one part of the settings file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hematovision_desktop.adapters.files.plain_json import make_converter, structure
from hematovision_desktop.adapters.files.settings import read_stored, write_stored
from hematovision_desktop.core.live.calibration import (
    LEAST_UM_PER_PX,
    MOST_UM_PER_PX,
    Calibration,
    Measured,
)
from hematovision_desktop.core.live.live_settings import LiveSettings
from hematovision_desktop.core.live.source import Mode

_PART = "live"
_LARGEST = 1e6
"""No size, rate, control or switch of a camera has a larger number."""


def read_live_settings(path: Path) -> LiveSettings:
    """Return what is stored; missing or unusable values get their defaults."""
    return structure(_converter, read_stored(path).get(_PART), LiveSettings)


def write_live_settings(path: Path, settings: LiveSettings) -> None:
    """Store what is set; the rest of the file stays as it is. Raises EnvironmentFault."""
    write_stored(path, {_PART: _converter.unstructure(settings)})


def _number(stored: Any, _kind: Any) -> float:
    if type(stored) not in (int, float) or not abs(stored) < _LARGEST:
        raise ValueError("not a number of a camera")
    return float(stored)


def _numbers(row: Any) -> tuple[int, int, float]:
    """Return a row's width and height in px and a third number."""
    width, height, third = (_number(one, float) for one in row)
    if min(width, height) < 1:
        raise ValueError("not the size of a picture")
    return int(width), int(height), third


def _mode(row: Any, _kind: Any) -> Mode:
    width, height, rate_per_s = _numbers(row)
    return Mode(width, height, max(0.0, rate_per_s))


def _measured(row: Any, _kind: Any) -> Measured:
    measured = Measured(*_numbers(row))
    if not LEAST_UM_PER_PX <= measured.um_per_px <= MOST_UM_PER_PX:
        raise ValueError("not the scale of a microscope")
    return measured


_converter = make_converter()
# Sizes are rows of numbers in the file, so it stays short.
_converter.register_structure_hook(float, _number)
_converter.register_structure_hook(Mode, _mode)
_converter.register_unstructure_hook(Mode, lambda one: [one.width, one.height, one.rate_per_s])
_converter.register_structure_hook(Measured, _measured)
_converter.register_unstructure_hook(Measured, lambda one: [one.width, one.height, one.um_per_px])
_converter.register_structure_hook(
    Calibration, lambda rows, _: Calibration(_converter.structure(rows, tuple[Measured, ...]))
)
_converter.register_unstructure_hook(
    Calibration, lambda one: _converter.unstructure(list(one.measured))
)
