"""Notices that another program put an earlier index (`-shm`) beside an open log."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, BinaryIO

from hematovision_desktop.adapters.log.owner import cannot_be_written
from hematovision_desktop.core.base.errors import EnvironmentFault

_INDEX_HEAD_BYTES = 96
"""Both copies of the head of a `-shm`: https://www.sqlite.org/walformat.html#the_wal_index_file_format"""


def identity_of(path: Path) -> tuple[int, int] | None:
    """Return which file lies under a name, None where there is none or the disk does not say."""
    try:
        found = os.stat(path)  # noqa: PTH116 - as cheap as can be, for every write
    except OSError:
        return None
    return found.st_dev, found.st_ino


class IndexWatch:
    """Has what lies in the `-wal` read anew where that happened.

    SQLite would write on behind what the earlier index knows, over all that came since. The log is one connection's
    alone to write, so that a change by any other (https://www.sqlite.org/pragma.html#pragma_data_version) is just that.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen: int | None = None
        self._indices: dict[object, BinaryIO] = {}

    def begin(self, connection: Any) -> None:
        """Take the log as it is: its connection was just opened."""
        self._seen = _data_version(connection)

    def look(self, connection: Any) -> None:
        """Look before something is written. Raises EnvironmentFault."""
        if _data_version(connection) == self._seen:
            return
        index = self._path.with_name(self._path.name + "-shm")
        try:
            here = identity_of(index)
            # They stay open: closing one would give the locks free that SQLite has on it.
            if here not in self._indices:
                self._indices[here] = index.open("r+b", buffering=0)
            self._indices[here].seek(0)
            # Of no sound sum: it is made anew from the -wal.
            self._indices[here].write(bytes(_INDEX_HEAD_BYTES))
        except OSError as fault:
            raise EnvironmentFault(cannot_be_written(self._path, fault)) from fault
        self.begin(connection)

    def close(self) -> None:
        """The log's connection is closed: let go of the indices."""
        for index in self._indices.values():
            index.close()


def _data_version(connection: Any) -> int:
    return int(connection.execute("PRAGMA data_version").fetchone()[0])
