"""Paths as the log stores them: those beside it are stored relative to its folder.

A log restored on another account, or on a stick with another letter, thus finds its live pictures
again. All other paths are stored unchanged.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePath, PurePosixPath
from typing import Any

HERE = "<log>/"
_AS_IT_IS = "<path>/"
"""Prefix for a path that happens to begin like one of the program's own."""
IS_PASTED = f"substr(path, 1, 13) = '{HERE}pasted/'"
"""SQL: whether a stored path is where pasted pictures are kept; worded exactly like its index."""
_ROOT_LENGTH = 2
"""A drive ("C:") or a root, to which a name cannot be appended as to a folder."""
_NO_NAMES = ("", ".", "..")


class Near:
    """Packs and unpacks the paths of a log. log: as it was named; its links may lead elsewhere."""

    def __init__(self, log: Path) -> None:
        self.folder = log.absolute().parent
        self._names = (self.folder, log.resolve().parent)

    def pack(self, path: Path) -> str:
        """Return a path as it is stored."""
        for folder in self._names:
            if path.is_relative_to(folder) and path != folder:
                return HERE + path.relative_to(folder).as_posix()
        text = str(path)
        return _AS_IT_IS + text if text.startswith((HERE, _AS_IT_IS)) else text

    def unpack(self, text: str) -> Path:
        """Return the present path for a stored one."""
        if text.startswith(HERE):
            inner = PurePosixPath(text[len(HERE) :])
            if ".." not in inner.parts and not inner.is_absolute():
                return self.folder / inner
        return Path(text.removeprefix(_AS_IT_IS))

    def pack_all(self, paths: Sequence[Path]) -> str:
        """Return paths as JSON; a name that is not valid Unicode is escaped."""
        return json.dumps([self.pack(path) for path in paths])

    def unpack_all(self, stored: str) -> tuple[Path, ...]:
        """Return the paths in such JSON."""
        if stored == "[]":
            return ()
        return tuple(self.unpack(text) for text in json.loads(stored))


class Paths:
    """Unpacks many paths; those in one folder share it, which saves most of the work."""

    def __init__(self, near: Near) -> None:
        self._near = near
        self._folders: dict[str, tuple[Path, str]] = {}

    def __call__(self, stored: str) -> Path:
        """Return a stored path."""
        shared = self._shared(stored)
        return self._near.unpack(stored) if shared is None else shared[0][0] / shared[1]

    def text(self, stored: str) -> str:
        """Return a stored path as text, which takes a fifth of the time."""
        shared = self._shared(stored)
        return str(self._near.unpack(stored)) if shared is None else shared[0][1] + shared[1]

    def names(self, stored: Iterable[str]) -> list[str]:
        """Return the file names of stored paths; most share a folder."""
        known, sign = self._folders, os.sep
        names = []
        for one in stored:
            folder, _, name = one.rpartition(sign)
            if folder not in known or name in _NO_NAMES:
                name = self._name(one)
            names.append(name)
        return names

    def _name(self, stored: str) -> str:
        shared = self._shared(stored)
        return self._near.unpack(stored).name if shared is None else shared[1]

    def _shared(self, stored: str) -> tuple[tuple[Path, str], str] | None:
        """Return the folder of a path, with its text up to a name, and the name; None of odd paths."""
        sign = "/" if stored.startswith(HERE) else os.sep
        folder, _, name = stored.rpartition(sign)
        if len(folder) <= _ROOT_LENGTH or name in _NO_NAMES or folder + "/" == HERE:
            return None
        known = self._folders.get(folder)
        if known is None:
            path = self._near.unpack(folder)
            known = self._folders[folder] = path, str(path / "_")[:-1]
        return known, name


def bring_near(connection: Any, folder: Path) -> None:
    """Convert the paths stored beside an earlier log to the present form.

    Those of a live count are found again even if the log came from another account, if its pictures
    are beside it.
    """
    near = Near(folder / "log")
    moved: dict[str, str] = {}
    for field_id, text in connection.execute("SELECT id, path FROM fields").fetchall():
        stored = near.pack(_brought(near, Path(text), moved))
        if stored != text:
            _write_path(connection, field_id, stored)
    for batch_id, text in connection.execute("SELECT id, sources FROM batches").fetchall():
        paths = [_brought(near, Path(one), moved) for one in json.loads(text)]
        connection.execute(
            "UPDATE batches SET sources = ? WHERE id = ?", (near.pack_all(paths), batch_id)
        )


MOVED = (
    # The name of a file when it was read, if it was found again under another name: the
    # chain of events uses that name.
    "ALTER TABLE fields ADD COLUMN first_name TEXT",
)


def move_path(connection: Any, batch_id: int, position: int, stored: str) -> None:
    """Store a field's new path, if the batch has one at that position."""
    for field_id, before in connection.execute(
        "SELECT id, path FROM fields WHERE batch_id = ? AND position = ?", (batch_id, position)
    ).fetchall():
        name = file_name(before)
        if name != file_name(stored):
            connection.execute(
                """UPDATE fields SET first_name = coalesce(first_name, CAST(? AS TEXT))
                WHERE id = ?""",
                (name.encode("utf-8", "surrogatepass"), field_id),
            )
        _write_path(connection, field_id, stored)


# Finds the batches of a pasted picture without reading every path. Literal names: a released step
# never changes.
PASTED = (
    "CREATE INDEX fields_of_pasted ON fields (path) WHERE substr(path, 1, 13) = '<log>/pasted/'",
)


def file_name(path: str) -> str:
    """Return the name of a file, whichever system its path is from."""
    return re.split(r"[/\\]", path)[-1]


def _write_path(connection: Any, field_id: int, stored: str) -> None:
    """Change row and index of paths together."""
    connection.execute(
        """INSERT INTO field_paths (field_paths, rowid, path)
        SELECT 'delete', id, path FROM fields WHERE id = ?""",
        (field_id,),
    )
    connection.execute(
        "UPDATE fields SET path = CAST(? AS TEXT) WHERE id = ?",
        (stored.encode("utf-8", "surrogatepass"), field_id),
    )
    connection.execute(
        "INSERT INTO field_paths (rowid, path) SELECT id, path FROM fields WHERE id = ?",
        (field_id,),
    )


def _brought(near: Near, path: Path, moved: dict[str, str]) -> Path:
    """Return the present path of a live count's picture from another account, if it is here."""
    parts = PurePath(path).parts
    if "live" not in parts or path.is_relative_to(near.folder):
        return path
    at = len(parts) - 1 - parts[::-1].index("live")
    count = parts[at + 1 : at + 2]
    if not count:
        return path
    place = near.folder / "live" / count[0]
    known = str(PurePath(*parts[: at + 2]))
    if known not in moved:
        moved[known] = str(place) if place.is_dir() else ""
    return Path(moved[known], *parts[at + 2 :]) if moved[known] else path
