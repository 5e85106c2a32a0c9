"""The log's open file: its one owner, its connection, its transactions, and possible faults."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from hematovision_desktop.adapters.log.disk.beside import Beside, identity_of
from hematovision_desktop.adapters.log.disk.cipher import (
    KNOWN_KEY,
    PLAIN,
    Key,
    connect,
    has_wal,
    key_on_disk,
)
from hematovision_desktop.adapters.log.disk.conversion import (
    convert,
    convert_copies,
    convert_earlier,
    drop_ends,
    finish_change,
)
from hematovision_desktop.adapters.log.disk.copies import (
    copy_open_log,
    find_damage,
    finish_restoring,
)
from hematovision_desktop.adapters.log.disk.file import (
    DISK_FAILED,
    GENERIC,
    damage_of,
    faults,
    is_failing,
)
from hematovision_desktop.adapters.log.disk.left_over import put_strange_end_aside
from hematovision_desktop.adapters.log.disk.owner import cannot_be_written, own, place_of
from hematovision_desktop.adapters.log.disk.schema import find_changed
from hematovision_desktop.adapters.log.disk.wal import SPOILT, End, end_of
from hematovision_desktop.adapters.log.steps.migrations import APPLICATION_ID, LATEST, migrate
from hematovision_desktop.adapters.log.stored.near import Near
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.sentence import sentence, template
from hematovision_desktop.core.base.whole_file import write_whole

BUSY_TIMEOUT_S = 3.0

_PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    # Deleted data are overwritten, not only forgotten.
    "secure_delete = ON",
    "cell_size_check = ON",
    # In KiB: cached pages are checked and decrypted only once. For 70,000 fields the list took 1.4
    # times as long as without checksums at SQLite's own 2 MB and at 8, and 1.03 at 24 (benchmarks/bench_log_key.py).
    "cache_size = -24000",
)
_UNREADABLE = (ValueError, LookupError, TypeError, ArithmeticError)
"""Errors from reading a row that this program did not write."""
_STORED = (bytes, str, int, float, type(None))
"""Value types in a file: any other means that the content was not written by us."""

_PART = ("SAVEPOINT part", "RELEASE part", ["ROLLBACK TO part", "RELEASE part"])
"""SQL to begin, keep, and undo a part of a transaction."""
_EITHER = (GENERIC, 19, 20)
"""SQLite's codes for both our mistakes and a damaged file: error, constraint, mismatch."""
_DAMAGED = (11, 26)
_READ_ONLY = 8
TORN_END = template(
    "The program or the computer stopped while writing to the log {path}, for example in a power "
    "cut. What was being written at that moment may be missing: check the latest batches."
)
SPOILT_END = template(
    "The last entries in the log {path} before the program or the computer stopped were changed "
    "on the disk, and the last changes may be missing. Check the latest batches and the disk."
)
STRANGE_END = template(
    "The file of the latest changes beside the log {path} belongs to another state of it, or to another log. It was "
    "not taken in, because it would have overwritten newer entries. It is kept as {aside}. Check the latest batches."
)


class LogFile:
    """A log's file, opened by its one owner and upgraded to the newest version.

    key: 32 bytes that encrypt a new file and open an existing one; without one the log has
    checksums but is not secret. An old log is converted, or used as it is if it is damaged or the
    disk refuses. Raises UserError if another window owns the log, EnvironmentFault if the file
    cannot be used. trouble: a warning about a log that is usable all the same. was_left: the former
    owner ended badly.
    """

    def __init__(self, path: Path, key: Key = KNOWN_KEY) -> None:
        place = place_of(path)
        self._near = Near(path)
        self._path = path = place
        self._lock = own(path)
        self._in_transaction = self._is_closed = False
        self._parted: tuple[bytes, ...] = ()  # possible keys after a cut short change of the key
        self._beside = Beside(path)
        self.trouble = ""
        self._of_end: dict[str, str] = {}  # what the chain must record of them, by kind of event
        try:
            finish_restoring(path)
            # It would have emptied the files beside the log.
            self.was_left = was_left = has_wal(path)
            found = key if isinstance(key, bytes) else key(path)
            is_checked = not was_left or self._look_at_end(key_on_disk(path, found))
            self._key, self._stayed_plain = convert_earlier(path, found)
            with self._faults():
                self._connection = connect(path, self._key, BUSY_TIMEOUT_S)
            try:
                with self._faults(), self._understood():
                    self.brought_from = self._prepare(is_checked=is_checked)
            except BaseException:
                self._connection.close()
                raise
        except OSError as fault:  # the disk failed in the middle of it
            self._lock.release()
            raise EnvironmentFault(cannot_be_written(path, fault)) from fault
        except BaseException:
            self._lock.release()
            raise

    def _look_at_end(self, key: bytes) -> bool:
        """Check the files beside a log that was not closed; return whether the log is sound with them."""
        end = _kept_end(self._path)
        if end is not End.WHOLE:
            told = TORN_END if end is End.TORN else SPOILT_END
            self.trouble = sentence(told, path=self._path)
            self._of_end["spoilt end"] = "the last changes may be missing"
        found = put_strange_end_aside(self._path, key)
        if found.aside is not None:
            self.trouble = sentence(STRANGE_END, path=self._path, aside=found.aside.name)
            self._of_end["strange end"] = f"not taken in: {found.aside.name}"
        return found.is_checked

    def _prepare(self, *, is_checked: bool) -> int:
        """Return the file's version, 0 for a new one."""
        version = self._check_version()
        self._set_up(self._connection)
        # Under a key its pages have checksums; earlier ones have none.
        changed = find_changed(self._connection) if self._key == PLAIN else []
        if changed or (not is_checked and find_damage(self._connection)):
            raise EnvironmentFault(damage_of(self._path))
        if 0 < version < LATEST:
            self.copy_to(self._path.with_name(f"{self._path.name}.before-v{version + 1}.bak"))
        migrate(self._connection, version, self._path.parent)
        self._identity = identity_of(self._path)
        return version

    def _set_up(self, connection: Any) -> None:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        self._beside.begin(connection)

    def _connect_again(self) -> None:
        """Reconnect; if the disk refuses, keep the former connection."""
        fresh = connect(self._path, self._key, BUSY_TIMEOUT_S)
        try:
            self._set_up(fresh)
        except BaseException:
            fresh.close()
            raise
        former, self._connection = self._connection, fresh
        with contextlib.suppress(dbapi2.Error):
            former.close()

    def _see_connected(self) -> None:
        """Reconnect if a change of the key ended without, because the disk refused then."""
        if self._parted:
            self._key = finish_change(self._path, self._parted)
            self._identity = identity_of(self._path)
            self._connect_again()
            self._parted = ()

    def change_key(self, key: bytes, key_file: bytes | None = None) -> None:
        """Put the log, and its copies from before updates, under another key; it stays open.

        key_file: new content of the key file beside the log; None: no file. Raises
        EnvironmentFault; the log is then under the former key, or under the new one if only
        the last steps were refused: the next request finishes them and opens it.
        """
        with self._faults():
            self._check_identity()
            self._connection.close()
        former = self._key
        self._parted = (former, key)
        try:
            convert(self._path, former, key, key_file)
        finally:
            with self._faults():
                self._see_connected()
        drop_ends(self._path)
        convert_copies(self._path, former, key)

    def _check_version(self) -> int:
        """Return the file's schema version, 0 for a new file; refuse files that are not ours."""
        version = int(self.value("PRAGMA user_version"))
        if version > LATEST:
            raise EnvironmentFault(
                sentence(
                    "The log {path} was written by a newer version of this program. Install that "
                    "version, or choose another place for the log in Settings.",
                    path=self._path,
                )
            )
        mark = int(self.value("PRAGMA application_id"))
        if mark != APPLICATION_ID and self.value("SELECT count(*) FROM sqlite_master"):
            raise EnvironmentFault(damage_of(self._path))
        return version

    def copy_to(self, target: Path) -> None:
        """Write a checked copy of the whole log to a file, in full or not at all."""
        with self._faults():
            self._see_connected()
            copy_open_log(self._connection, target, self._key)

    def find_damage(self) -> list[str]:
        """Check the whole file; return its damage, empty if there is none.

        Raises EnvironmentFault if the disk cannot read it.
        """
        with self._faults():
            self._see_connected()
        try:
            return find_damage(self._connection, whole=True) + find_changed(self._connection)
        except (dbapi2.DatabaseError, UnicodeDecodeError) as error:
            if is_failing(self._path):
                raise EnvironmentFault(sentence(DISK_FAILED, path=self._path)) from error
            return [ascii(str(error))]

    def close(self) -> None:
        """Finish writing and release the log for another window."""
        try:
            with self._faults():
                try:
                    if not (self._is_closed or self._parted):
                        self._check_identity()
                        self._see_whole_end()
                finally:
                    self._is_closed = True
                    self._connection.close()
        finally:
            self._beside.close()
            self._lock.release()

    # For the parts that write and read

    def _rows(self, statement: str, *values: Any) -> list[Any]:
        return list(self._connection.execute(statement, values))

    def value(self, statement: str) -> Any:
        """Return the first value from a statement of ours."""
        return self._connection.execute(statement).fetchone()[0]

    @contextlib.contextmanager
    def together(self) -> Iterator[None]:
        """Commit everything written in the block together, or nothing if that fails.

        A refused write inside it undoes only its own changes.
        """
        with self._writing():
            yield

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        """Keep everything written in the block, or nothing."""
        with self._faults():
            self._see_connected()
            if not self._in_transaction:
                self._see_whole_end()
            with self._transaction("IMMEDIATE"):
                self._check_identity()
                yield

    def _see_whole_end(self) -> None:
        """Keep another program's changes to `-wal` and `-shm` from losing data, or report it."""
        self._beside.see_end()
        if self._beside.is_end_gone():
            self._check_identity()
            if self._beside.bring_end_in(self._connection):
                self._connect_again()
        self._beside.see_index(self._connection)

    @contextlib.contextmanager
    def _reading(self) -> Iterator[None]:
        """Let several queries see one state of the file."""
        with self._faults():
            self._see_connected()
            with self._understood(), self._transaction("DEFERRED"):
                yield

    @contextlib.contextmanager
    def _understood(self) -> Iterator[None]:
        """Report a damaged log if what is read makes no sense."""
        try:
            yield
        except _UNREADABLE as unreadable:
            raise EnvironmentFault(damage_of(self._path)) from unreadable
        except AttributeError as unreadable:
            if not isinstance(unreadable.obj, _STORED):
                raise
            raise EnvironmentFault(damage_of(self._path)) from unreadable

    @contextlib.contextmanager
    def _transaction(self, kind: str) -> Iterator[None]:
        """Keep all of the block or nothing: by a commit, or as part of the surrounding transaction."""
        begin, keep, undo = f"BEGIN {kind}", "COMMIT", ["ROLLBACK"]
        if self._in_transaction:
            begin, keep, undo = _PART
            if not self._connection.in_transaction:
                # A savepoint would begin, and commit, a transaction of its own.
                raise RuntimeError("what was to be written together is undone already")
        self._connection.execute(begin)
        around, self._in_transaction = self._in_transaction, True
        try:
            yield
            self._connection.execute(keep)
        except BaseException:
            # SQLite has already rolled back after some faults, including a full disk.
            if self._connection.in_transaction:
                for statement in undo:
                    self._connection.execute(statement)
            raise
        finally:
            self._in_transaction = around

    def _check_identity(self) -> None:
        """Check that the file was not moved or replaced: it would accept every write silently, and lose it."""
        found = identity_of(self._path)
        if self._identity is None:
            # The disk did not report it when the log was opened; for a missing file it never would.
            self._identity = found
        if found is None or found != self._identity:
            raise EnvironmentFault(
                sentence(
                    "The log {path} was moved, removed or replaced while the program was using "
                    "it. Put it back in its place, or close the program and start it again.",
                    path=self._path,
                )
            )

    @contextlib.contextmanager
    def _faults(self) -> Iterator[None]:
        with faults(self._path):
            try:
                yield
            except dbapi2.Error as error:
                code = getattr(error, "sqlite_errorcode", 1) & 0xFF
                if code == _READ_ONLY:
                    # If the disk refuses more at that moment, SQLite opens a file read-only and keeps it so.
                    with contextlib.suppress(dbapi2.Error):
                        self._connect_again()
                if code in _DAMAGED or (code in _EITHER and self._is_damaged()):
                    # A connection that met a damaged page no longer accepts writing; the rest of
                    # the file is sound.
                    with contextlib.suppress(dbapi2.Error):
                        self._connect_again()
                    raise EnvironmentFault(damage_of(self._path)) from error
                raise

    def _is_damaged(self) -> bool:
        """Distinguish a damaged schema from a mistake of ours; SQLite has one code for both."""
        try:
            return bool(find_damage(self._connection) or find_changed(self._connection))
        except (dbapi2.Error, AttributeError, UnicodeDecodeError):
            return True


def _kept_end(path: Path) -> End:
    """Return the state of the end beside the log; save an incomplete one for later analysis.

    SQLite uses what comes before the damage and overwrites the rest.
    """
    left = path.with_name(path.name + "-wal")
    try:
        end = end_of(left)
        if end is not End.WHOLE:
            write_whole(path.with_name(path.name + SPOILT), left.read_bytes())
    except OSError:
        return End.WHOLE
    return end
