"""The settings file: small JSON that people and IT can read and edit, with one owner.

The user's choices are at its top level, those of the live microscope under `live`, the window's
state under `window`. Each is written separately and leaves the others unchanged. Another window, a
command or a person may change the file meanwhile: a program writes only what it changed itself.
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
_PARTS = ("live", "laboratory", "cameras", _WINDOW)
"""Names whose values are compared one by one. Any other value is one thing, such as a layout of keys."""

_converter = make_converter()
_writing = threading.Lock()
_believed: dict[Path, dict[str, Any]] = {}
"""What this process holds the content of each file to be: as last read or written here."""


def read_settings(path: Path) -> Settings:
    """Return what is stored; missing or unusable values get their defaults.

    A relative path is relative to the settings' folder, never to the one in which the program
    happens to start, or each start would have its own log.
    """
    found, home = structure(_converter, read_stored(path), Settings), path.absolute().parent
    paths = {name: getattr(found, name) for name in ("pack_path", "log_path", "backup_folder")}
    known = replace(found, **{name: home / one for name, one in paths.items() if one is not None})
    believe(path, _converter.unstructure(known))
    return known


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
    state = structure(_converter, read_stored(path).get(_WINDOW), WindowState)
    believe(path, {_WINDOW: _converter.unstructure(state)})
    return state


def write_window_state(path: Path, state: WindowState) -> None:
    """Store how the window was left; the rest of the file is unchanged. Raises EnvironmentFault."""
    write_stored(path, {_WINDOW: _converter.unstructure(state)})


def read_stored(path: Path) -> dict[str, Any]:
    """Return the file's whole content, empty if it is missing or unusable."""
    try:
        return read_json(path)
    except (OSError, ValueError):
        return {}


def believe(path: Path, content: Mapping[str, Any]) -> None:
    """Note what this process has read of a file, in the form in which it would write it."""
    with _writing:
        _believed[path] = _believed.get(path, {}) | dict(content)


def write_stored(path: Path, content: Mapping[str, Any]) -> None:
    """Bring what this process changed into the file and leave the rest. Raises EnvironmentFault.

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
        before, now = _believed.get(path, {}), _kept(path)
        changed = _changed({name: before.get(name) for name in content}, now, content)
        whole = {name: changed[name] for name in (*now, *changed)}  # as people arranged them
        write_whole(path, (json.dumps(whole, indent=2) + "\n").encode())
        _believed[path] = before | dict(content)


def _changed(
    before: Mapping[str, Any], now: Mapping[str, Any], wanted: Mapping[str, Any]
) -> dict[str, Any]:
    """Return what is there now, with every change from before to what is wanted; the latest come last."""
    whole = {name: one for name, one in now.items() if name in wanted or name not in before}
    for name, one in wanted.items():
        there, known = now.get(name), before.get(name)
        if name in now and one == known:
            continue  # another program may have changed it
        whole.pop(name, None)
        if name in _PARTS and isinstance(one, dict) and isinstance(there, dict):
            whole[name] = _changed(known if isinstance(known, dict) else {}, there, one)
        else:
            whole[name] = one
    return whole


def _kept(path: Path) -> dict[str, Any]:
    try:
        return read_json(path)
    except FileNotFoundError:
        return {}
    except ValueError:
        # If it cannot be kept, it is not overwritten either.
        path.replace(path.with_suffix(".damaged.json"))
        return {}
