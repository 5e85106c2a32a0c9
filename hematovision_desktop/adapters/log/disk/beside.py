"""The `-wal` and `-shm` files beside an open log, and what other programs do to them.

A sync tool or a cleaner may remove, replace or rewrite them. SQLite trusts the `-wal` that it
opened and its index (`-shm`): it goes on writing into a deleted file, or over newer data. So both
are checked before each write.
"""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import Any, BinaryIO

from hematovision_desktop.adapters.log.disk.copies import free_name
from hematovision_desktop.adapters.log.disk.owner import cannot_be_written
from hematovision_desktop.adapters.log.disk.wal import ASIDE, FRAME_HEAD_BYTES, HEAD_BYTES
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.sentence import sentence, template
from hematovision_desktop.core.base.whole_file import move

_INDEX_HEAD_BYTES = 96
"""Both copies of the head of a `-shm`: https://www.sqlite.org/walformat.html#the_wal_index_file_format"""

_START_OF_INDEX = struct.Struct("=IIIBBHI")
"""In the header: version, nothing, changes, two flags, bytes per page (1: 65,536), and how many frames the `-wal`
holds."""
_INDEX_STEP_BYTES = 32 << 10
"""A `-shm` grows in steps of this size."""

CUT = template(
    "Another program cut off what was last written to the log {path}, and it may be missing "
    "there. Let no tool synchronise or clean its folder. Close this program and save elsewhere "
    "what it then asks about. Check the latest batches."
)

Identity = tuple[int, int]
"""Identity of a file, independent of its name."""


def identity_of(path: Path) -> Identity | None:
    """Return the identity of the file at a path, or None."""
    try:
        found = os.stat(path)  # noqa: PTH116 - as cheap as can be, for every write
    except OSError:
        return None
    return found.st_dev, found.st_ino


class Beside:
    """The `-wal` and `-shm` of a log, open for its one owner."""

    def __init__(self, path: Path) -> None:
        self._log = path
        self._end_path = path.with_name(path.name + "-wal")
        self._index_path = path.with_name(path.name + "-shm")
        self._end: Identity | None = None
        self._is_cut = False
        self._seen: object = None
        self._index: Identity | None = None
        self._index_bytes = 0
        self._indices: dict[Identity | None, BinaryIO] = {}

    def begin(self, connection: Any) -> None:
        """Take the files now present as those of a connection that was just opened."""
        self._seen = _version_in(connection)
        self._end = identity_of(self._end_path)
        self._index, self._index_bytes = identity_of(self._index_path), 0
        self._lengthen_index()

    def is_end_gone(self) -> bool:
        """Whether the `-wal` was removed or replaced: SQLite continues to use the open one, which the next crash
        loses.
        """
        end = identity_of(self._end_path)
        self._end = self._end or end
        return end != self._end

    def see_end(self) -> None:
        """Raise EnvironmentFault if another program has shortened the `-wal`, from then on.

        SQLite counts on changes that are missing, and would not restore what they changed. So the index is rebuilt
        from the remaining ones: the log then has a consistent state from one moment.
        """
        try:
            least = self._bytes_known()
            found = os.stat(self._end_path)  # noqa: PTH116 - see above
            is_short = (found.st_dev, found.st_ino) == self._end and found.st_size < least
            if is_short:
                # A shared disk may remember an earlier length until the file is opened; this one has no lock.
                with self._end_path.open("rb") as stream:
                    is_short = os.fstat(stream.fileno()).st_size < least
        except OSError:
            is_short = False
        if is_short:
            self._is_cut = True
            self._spoil_index()
        if self._is_cut:
            raise EnvironmentFault(sentence(CUT, path=self._log))

    def _bytes_known(self) -> int:
        """Return the least length of the `-wal` according to its index. Raises OSError."""
        if os.name != "posix":
            return 0  # an index that is open here could not be removed there on closing
        index = self._open_index()
        index.seek(0)
        head = index.read(_INDEX_HEAD_BYTES)
        first, second = head[: _INDEX_HEAD_BYTES // 2], head[_INDEX_HEAD_BYTES // 2 :]
        if first != second or len(first) < _START_OF_INDEX.size:
            return 0  # another program wrote to it
        *_, page, frames = _START_OF_INDEX.unpack_from(head)
        step = FRAME_HEAD_BYTES + (65_536 if page == 1 else int(page))
        return HEAD_BYTES + int(frames) * step if frames else 0

    def bring_end_in(self, connection: Any) -> bool:
        """Write the content of a deleted `-wal` into the log; return whether another connection can start a new one.

        Raises EnvironmentFault, and dbapi2.Error.
        """
        (is_busy,) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[:1]
        if is_busy:
            return False  # another process reads; the next write tries again
        try:
            if self._end_path.exists():
                move(self._end_path, free_name(self._log.with_name(self._log.name + ASIDE)))
        except OSError as fault:
            raise EnvironmentFault(cannot_be_written(self._log, fault)) from fault
        return True

    def see_index(self, connection: Any) -> None:
        """Have the index rebuilt from the `-wal` if another program wrote to it.

        SQLite would append after what an earlier index knows, over all newer data. Only this
        connection may write to the log, so a change by another
        (https://www.sqlite.org/pragma.html#pragma_data_version) means exactly that. Raises
        EnvironmentFault, and dbapi2.Error.
        """
        if self._lengthen_index() or _version_in(connection) != self._seen:
            self._spoil_index()
            self._seen = _version_in(connection)

    def _lengthen_index(self) -> bool:
        """Restore the length of an index that another program shortened; return whether it had been.

        SQLite maps it into memory at its former length: reading beyond the end of the file would
        end the program.
        """
        try:
            found = os.stat(self._index_path)  # noqa: PTH116 - as cheap as can be, for every write
            if (found.st_dev, found.st_ino) != self._index:
                return False
            is_short = found.st_size < self._index_bytes
            if is_short:
                # One step more: it may have grown since the last look.
                os.truncate(self._index_path, self._index_bytes + _INDEX_STEP_BYTES)
        except OSError:
            return False
        self._index_bytes = max(self._index_bytes, found.st_size)
        return is_short

    def _spoil_index(self) -> None:
        try:
            index = self._open_index()
            index.seek(0)
            # Without a valid checksum, SQLite treats it as never finished.
            index.write(bytes(_INDEX_HEAD_BYTES))
        except OSError as fault:
            raise EnvironmentFault(cannot_be_written(self._log, fault)) from fault

    def _open_index(self) -> BinaryIO:
        """Return the present index file, opened once. Raises OSError."""
        here = identity_of(self._index_path)
        # They stay open: closing one would release SQLite's locks on it.
        if here not in self._indices:
            self._indices[here] = self._index_path.open("r+b", buffering=0)
        return self._indices[here]

    def close(self) -> None:
        """Close the opened files, after the connection is closed."""
        for index in self._indices.values():
            index.close()


def _version_in(connection: Any) -> object:
    return connection.execute("PRAGMA data_version").fetchone()[0]
