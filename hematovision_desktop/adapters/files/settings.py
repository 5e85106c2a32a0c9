"""The settings file: small JSON that people and IT can read and edit, and its one owner.

The user's choices lie at its top, those of the live microscope under `live`, how the window was
left under `window`. Each is written by itself and leaves the others as they are.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from hematovision_desktop.adapters.files.plain_json import make_converter, structure
from hematovision_desktop.core.base.bounded_file import read_json
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.base.told_as import told_as
from hematovision_desktop.core.base.whole_file import make_folder, sweep, write_whole
from hematovision_desktop.core.naming.settings import Settings, WindowState

_WINDOW = "window"

_converter = make_converter()
_writing = threading.Lock()


def read_settings(path: Path) -> Settings:
    """Return what is stored; whatever is missing or unusable takes its default.

    A path that somebody wrote without where it begins is meant from the settings' folder: never from the one in which the
    program happens to be started, or each start would have a log of its own.
    """
    found, home = structure(_converter, read_stored(path), Settings), path.absolute().parent
    paths = {name: getattr(found, name) for name in ("pack_path", "log_path", "backup_folder")}
    return replace(found, **{name: home / one for name, one in paths.items() if one is not None})


def find_fault(path: Path) -> str:
    """Return a sentence where the file is there and cannot be read, so that defaults hold; else ""."""
    try:
        read_json(path)
    except FileNotFoundError:
        return ""
    except (OSError, ValueError) as fault:
        return sentence(
            "The settings in {path} cannot be read ({why}). Until this is put right, the usual "
            "ones apply, also for the log's place.",
            path=path,
            why=getattr(fault, "strerror", None) or fault,
        )
    return ""


def write_settings(path: Path, settings: Settings) -> None:
    """Store settings; the old file stays whole if that fails. Raises EnvironmentFault."""
    write_stored(path, _converter.unstructure(settings))


def read_window_state(path: Path) -> WindowState:
    """Return how the window was left; whatever is missing or unusable takes its default."""
    return structure(_converter, read_stored(path).get(_WINDOW), WindowState)


def write_window_state(path: Path, state: WindowState) -> None:
    """Store how the window was left; the rest of the file stays as it is. Raises EnvironmentFault."""
    write_stored(path, {_WINDOW: _converter.unstructure(state)})


def read_stored(path: Path) -> dict[str, Any]:
    """Return the file's whole content, empty if it is missing or unusable."""
    try:
        return read_json(path)
    except (OSError, ValueError):
        return {}


def write_stored(path: Path, content: Mapping[str, object]) -> None:
    """Replace parts of the file and leave the rest. Raises EnvironmentFault.

    What somebody edited and cannot be read any more is kept beside it.
    """
    with (
        told_as(
            "The settings could not be saved in {path} ({why}). They apply until you close the "
            "program. Free some space or allow writing to the folder.",
            path=path,
        ),
        _writing,
    ):
        make_folder(path.parent)
        sweep(path.parent)
        whole = _kept(path) | dict(content)
        write_whole(path, (json.dumps(whole, indent=2) + "\n").encode())


def _kept(path: Path) -> dict[str, Any]:
    try:
        return read_json(path)
    except FileNotFoundError:
        return {}
    except ValueError:
        # Where it cannot be kept, nothing is written over it either.
        path.replace(path.with_suffix(".damaged.json"))
        return {}
