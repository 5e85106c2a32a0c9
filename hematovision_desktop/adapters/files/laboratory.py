"""A laboratory's settings for its results, as one part of the settings file."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from hematovision_desktop.adapters.files.plain_json import make_converter, structure
from hematovision_desktop.adapters.files.settings import read_stored, write_stored
from hematovision_desktop.core.samples.laboratory import Laboratory, ReferenceRange, ReviewLimit

_PART = "laboratory"


def read_laboratory(path: Path) -> Laboratory:
    """Return what is stored; missing values get their defaults.

    A range with an unusable part is left out: half a range would flag the wrong results.
    """
    return structure(_converter, read_stored(path).get(_PART), Laboratory)


def write_laboratory(path: Path, laboratory: Laboratory) -> None:
    """Store what is set; the rest of the file stays as it is. Raises EnvironmentFault."""
    write_stored(path, {_PART: _converter.unstructure(laboratory)})


def _date(stored: Any, _kind: Any) -> date:
    if not isinstance(stored, str):
        raise ValueError("not a date")
    return date.fromisoformat(stored)


def _whole(kind: type) -> None:
    """Make the converter refuse a row that does not convert back to the stored one."""
    structured = _converter.get_structure_hook(kind)

    def hook(stored: Any, wanted: Any) -> Any:
        made = structured(stored, wanted)
        kept = _converter.unstructure(made)
        if any(kept.get(key, value) != value for key, value in stored.items()):
            raise ValueError("not a whole row")
        return made

    _converter.register_structure_hook(kind, hook)


_converter = make_converter()
_converter.register_structure_hook(date, _date)
_converter.register_unstructure_hook(date, date.isoformat)
_whole(ReferenceRange)
_whole(ReviewLimit)
