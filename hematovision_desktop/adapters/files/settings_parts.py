"""Parts of the settings file: a laboratory's settings for its results, and those of the live microscope."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from hematovision_desktop.adapters.files.plain_json import make_converter, structure
from hematovision_desktop.adapters.files.settings import believe, read_stored, write_stored
from hematovision_desktop.core.live.calibration import (
    LEAST_UM_PER_PX,
    MOST_UM_PER_PX,
    Calibration,
    Measured,
)
from hematovision_desktop.core.live.live_settings import LiveSettings
from hematovision_desktop.core.live.source import Mode
from hematovision_desktop.core.samples.laboratory import Laboratory, ReferenceRange, ReviewLimit

_LABORATORY, _LIVE = "laboratory", "live"
_LARGEST = 1e6
"""No size, rate, control or switch of a camera has a larger number."""


def read_laboratory(path: Path) -> Laboratory:
    """Return what is stored; missing values get their defaults.

    A range with an unusable part is left out: half a range would flag the wrong results.
    """
    laboratory = structure(_of_laboratory, read_stored(path).get(_LABORATORY), Laboratory)
    believe(path, {_LABORATORY: _of_laboratory.unstructure(laboratory)})
    return laboratory


def write_laboratory(path: Path, laboratory: Laboratory) -> None:
    """Store what is set; the rest of the file stays as it is. Raises EnvironmentFault."""
    write_stored(path, {_LABORATORY: _of_laboratory.unstructure(laboratory)})


def _date(stored: Any, _kind: Any) -> date:
    if not isinstance(stored, str):
        raise ValueError("not a date")
    return date.fromisoformat(stored)


def _whole(kind: type) -> None:
    """Make the converter refuse a row that does not convert back to the stored one."""
    structured = _of_laboratory.get_structure_hook(kind)

    def hook(stored: Any, wanted: Any) -> Any:
        made = structured(stored, wanted)
        kept = _of_laboratory.unstructure(made)
        if any(kept.get(key, value) != value for key, value in stored.items()):
            raise ValueError("not a whole row")
        return made

    _of_laboratory.register_structure_hook(kind, hook)


_of_laboratory = make_converter()
_of_laboratory.register_structure_hook(date, _date)
_of_laboratory.register_unstructure_hook(date, date.isoformat)
_whole(ReferenceRange)
_whole(ReviewLimit)


def read_live_settings(path: Path) -> LiveSettings:
    """Return what is stored; missing or unusable values get their defaults."""
    settings = structure(_of_live, read_stored(path).get(_LIVE), LiveSettings)
    believe(path, {_LIVE: _of_live.unstructure(settings)})
    return settings


def known_cameras(path: Path) -> tuple[str, ...]:
    """Return the cameras in the file, also those that another program has added since."""
    cameras = structure(_of_live, read_stored(path).get(_LIVE), LiveSettings).cameras
    return tuple(cameras)


def write_live_settings(path: Path, settings: LiveSettings) -> None:
    """Store what is set; the rest of the file stays as it is. Raises EnvironmentFault."""
    write_stored(path, {_LIVE: _of_live.unstructure(settings)})


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


_of_live = make_converter()
# Sizes are rows of numbers in the file, so it stays short.
_of_live.register_structure_hook(float, _number)
_of_live.register_structure_hook(Mode, _mode)
_of_live.register_unstructure_hook(Mode, lambda one: [one.width, one.height, one.rate_per_s])
_of_live.register_structure_hook(Measured, _measured)
_of_live.register_unstructure_hook(Measured, lambda one: [one.width, one.height, one.um_per_px])
_of_live.register_structure_hook(
    Calibration, lambda rows, _: Calibration(_of_live.structure(rows, tuple[Measured, ...]))
)
_of_live.register_unstructure_hook(
    Calibration, lambda one: _of_live.unstructure(list(one.measured))
)
