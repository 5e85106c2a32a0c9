"""Versions of the last layer that earlier programs kept in the user's folder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path

from hematovision_desktop.core.base.bounded_file import read_bounded, read_json
from hematovision_desktop.core.base.late_dataclass import dataclass

_ACTIVE = "active.json"

LARGEST_BYTES = 16_000_000
"""A version is some 40 kB; a larger file is not ours, packed or unpacked."""


@dataclass(frozen=True, slots=True)
class EarlierVersions:
    """Content of the folder in which versions were kept before the log held them.

    contents: by number, including damaged ones. chosen: the one in use, None for the pack as
    shipped.
    """

    contents: Mapping[int, bytes] = field(default_factory=dict)
    chosen: int | None = None


def read_earlier(folder: Path) -> EarlierVersions:
    """Return the versions that earlier programs kept in a folder, which is unchanged. Never raises."""
    contents = {}
    for path in sorted(folder.glob("version-*.npz")):
        name = path.stem.removeprefix("version-")
        try:
            if name.isdecimal():
                contents[int(name)] = read_bounded(path, LARGEST_BYTES)
        except OSError:
            continue
    try:
        chosen = read_json(folder / _ACTIVE)["version"]
    except (OSError, ValueError, LookupError, TypeError):
        chosen = None
    known = isinstance(chosen, int) and not isinstance(chosen, bool) and chosen in contents
    return EarlierVersions(contents, chosen if known else None)
