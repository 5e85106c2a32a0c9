"""The user's settings as a small JSON file that people and IT can read and edit."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hematovision_desktop.core.errors import EnvironmentFault
from hematovision_desktop.core.labels import LabelSet
from hematovision_desktop.core.review import EVERY_CELL
from hematovision_desktop.core.settings import Settings, Theme

_writing = threading.Lock()


def read_settings(path: Path) -> Settings:
    """Return what is stored; whatever is missing or unusable takes its default."""
    stored = read_stored(path)
    return Settings(
        theme=_choice(Theme, stored.get("theme"), Theme.SYSTEM),
        label_set=_choice(LabelSet, stored.get("label_set"), LabelSet.FIVE),
        review_below=_number(stored.get("review_below"), 0.0, EVERY_CELL),
        um_per_px=_number(stored.get("um_per_px"), 0.01, 2.0),
        pack_path=_path(stored.get("pack_path")),
        log_path=_path(stored.get("log_path")),
    )


def write_settings(path: Path, settings: Settings) -> None:
    """Store settings; the old file stays whole if that fails. Raises EnvironmentFault."""
    content = {
        "theme": settings.theme.value,
        "label_set": settings.label_set.value,
        "review_below": settings.review_below,
        "um_per_px": settings.um_per_px,
        "pack_path": None if settings.pack_path is None else str(settings.pack_path),
        "log_path": None if settings.log_path is None else str(settings.log_path),
    }
    write_stored(path, content)


def read_stored(path: Path) -> dict[str, Any]:
    """Return the file's whole content, empty if it is missing or unusable."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stored if isinstance(stored, dict) else {}


def write_stored(path: Path, content: Mapping[str, object]) -> None:
    """Replace parts of the file; the rest is somebody else's and stays. Raises EnvironmentFault."""
    try:
        with _writing:
            path.parent.mkdir(parents=True, exist_ok=True)
            draft = path.with_name(path.name + ".new")
            whole = read_stored(path) | dict(content)
            draft.write_text(json.dumps(whole, indent=2) + "\n", encoding="utf-8")
            draft.replace(path)
    except OSError as fault:
        raise EnvironmentFault(
            f"The settings could not be kept in {path} ({fault.strerror}). "
            "They hold until the program is closed; check the folder's permissions."
        ) from fault


def _choice(kind: type[Any], value: object, default: Any) -> Any:
    try:
        return kind(value)
    except ValueError:
        return default


def _number(value: object, low: float, high: float) -> float | None:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if is_number and low <= value <= high else None  # type: ignore[arg-type,operator]


def _path(value: object) -> Path | None:
    return Path(value) if isinstance(value, str) and value else None
