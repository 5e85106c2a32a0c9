"""The settings file: small JSON that people and IT can read and edit, with one owner.

The user's choices are at its top level, those of the live microscope under `live`, the window's
state under `window`. Each is written separately and leaves the others unchanged.
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
    """Return what is stored; missing or unusable values get their defaults.

    A relative path is relative to the settings' folder, never to the one in which the program
    happens to start, or each start would have its own log.
    """
    found, home = structure(_converter, read_stored(path), Settings), path.absolute().parent
    paths = {name: getattr(found, name) for name in ("pack_path", "log_path", "backup_folder")}
    return replace(found, **{name: home / one for name, one in paths.items() if one is not None})


def find_fault(path: Path) -> str:
    """Return a sentence if the file exists but cannot be read, so that defaults apply; else ""."""
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
    """Store settings; if that fails, the old file stays whole. Raises EnvironmentFault."""
    write_stored(path, _converter.unstructure(settings))


def read_window_state(path: Path) -> WindowState:
    """Return how the window was left; missing or unusable values get their defaults."""
    return structure(_converter, read_stored(path).get(_WINDOW), WindowState)


def write_window_state(path: Path, state: WindowState) -> None:
    """Store how the window was left; the rest of the file is unchanged. Raises EnvironmentFault."""
    write_stored(path, {_WINDOW: _converter.unstructure(state)})


def read_stored(path: Path) -> dict[str, Any]:
    """Return the file's whole content, empty if it is missing or unusable."""
    try:
        return read_json(path)
    except (OSError, ValueError):
        return {}


def write_stored(path: Path, content: Mapping[str, object]) -> None:
    """Replace parts of the file and leave the rest. Raises EnvironmentFault.

    An edited file that can no longer be read is kept beside it.
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
        # If it cannot be kept, it is not overwritten either.
        path.replace(path.with_suffix(".damaged.json"))
        return {}
