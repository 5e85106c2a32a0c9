"""Recognises files that this program writes for other computers by their first bytes, whatever they are called."""

from __future__ import annotations

from pathlib import Path

from hematovision_desktop.adapters.readings.stored_zip import begins_with
from hematovision_desktop.core.base.bounded_file import open_regular
from hematovision_desktop.core.readings.second_reading import ENCRYPTED_MARK, MANIFEST, SUFFIX
from hematovision_desktop.core.updates.update import UPDATE_MARK, UPDATE_SUFFIX

_START_BYTES = 64


def own_ending(path: Path) -> str:
    """Return the ending that a file for a second reader or an update has; empty if a file is neither."""
    try:
        with open_regular(path) as file:
            start = file.read(_START_BYTES)
    except (OSError, ValueError):
        return ""
    if start.startswith(ENCRYPTED_MARK) or begins_with(start, MANIFEST):
        return SUFFIX
    return UPDATE_SUFFIX if start.startswith(UPDATE_MARK) else ""
