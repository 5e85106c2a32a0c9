"""Copies of the log: made whole, checked, and put back in its place whole.

A log is more than its file: what was written last may lie in `-wal` beside it, and SQLite takes
what lies there for its own. So a copy is made by SQLite alone, and putting one back moves the log
that is there aside with everything beside it, by a plan that outlives a power cut.
"""

from __future__ import annotations

import glob
import json
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from hematovision_desktop.adapters.log import rows as log_rows
from hematovision_desktop.adapters.log.file import DAMAGED, faults, own
from hematovision_desktop.adapters.log.migrations import APPLICATION_ID, LATEST
from hematovision_desktop.core.errors import EnvironmentFault
from hematovision_desktop.core.whole_file import drafted, make_folder, write_whole

_BESIDE = ("-wal", "-shm", "-journal", "")
"""What belongs to a log, its own file last."""


def connect(path: Path, key: str | None, timeout_s: float = 0.0) -> Any:
    """Open a database file in autocommit; key: as SqliteLog."""
    connection = dbapi2.connect(str(path), timeout=timeout_s, isolation_level=None)
    connection.text_factory = log_rows.unpack_text
    if key is not None:
        connection.execute("PRAGMA cipher_log_level = NONE")
        quoted = key.replace("'", "''")
        connection.execute(f"PRAGMA key = '{quoted}'")
    return connection


def copy_open_log(connection: Any, target: Path, key: str | None) -> None:
    """Write a checked copy of an open log to one file of its own, whole or not at all.

    Raises EnvironmentFault; an earlier copy then stays as it was.
    """
    try:
        with drafted(target) as draft, faults(target):
            copy = connect(draft, key)
            try:
                connection.backup(copy)
                # One file: a copy must not depend on what lies beside it.
                copy.execute("PRAGMA journal_mode = DELETE")
                wrong = find_damage(copy)
            finally:
                copy.close()
            if wrong:
                raise EnvironmentFault(DAMAGED.format(path=target))
    except OSError as fault:
        raise EnvironmentFault(
            f"The log could not be copied to {target} ({fault.strerror or fault}). "
            "Free some space or allow writing to the folder."
        ) from fault


def find_damage(connection: Any, *, whole: bool = False) -> list[str]:
    """Return what is wrong with an open log, in SQLite's words; empty where nothing is.

    whole: compare every index with its table too, which takes a minute or two for a large log.
    """
    check = "integrity_check" if whole else "quick_check"
    found = [words for (words,) in connection.execute(f"PRAGMA {check}") if words != "ok"]
    orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
    found += [f"a row of {table} belongs to none of {parent}" for table, _, parent, _ in orphans]
    return found


def check_copy(path: Path, key: str | None = None) -> None:
    """Raise EnvironmentFault unless a file is a sound log that this program can open."""
    if not path.is_file():
        raise EnvironmentFault(f"There is no copy of a log at {path}. Choose another.")
    with faults(path):
        connection = connect(path, key)
        try:
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
            mark = int(connection.execute("PRAGMA application_id").fetchone()[0])
            wrong = mark != APPLICATION_ID or find_damage(connection, whole=True)
        finally:
            connection.close()
    if wrong:
        raise EnvironmentFault(
            f"{path} is damaged or is no log of this program. Choose another copy; "
            "the log in use was not touched."
        )
    if version > LATEST:
        raise EnvironmentFault(
            f"{path} was written by a newer version of this program. Install that version first."
        )


def restore_log(
    copy: Path, path: Path, key: str | None = None, now: datetime | None = None
) -> Path | None:
    """Put a copy in the place of the log; return the folder that holds the former one, if any.

    Refused with a UserError while another window or program owns the log. Whatever ends the
    program in between, the next one to open the log finishes first.
    """
    path = path.resolve()
    check_copy(copy, key)
    lock = own(path)
    try:
        finish_restoring(path)
        incoming = _incoming(path)
        source = connect(copy, key)
        try:
            copy_open_log(source, incoming, key)
        finally:
            source.close()
        stamp = (now or datetime.now(UTC)).astimezone().strftime("%Y-%m-%d %H-%M-%S")
        aside = _free(path.with_name(f"{path.name} before {stamp}"))
        with _disk(path):
            write_whole(_plan(path), json.dumps({"aside": aside.name}).encode())
        finish_restoring(path)
        return aside if aside.exists() else None
    finally:
        lock.release()


def finish_restoring(path: Path) -> None:
    """Do what is left of a restoring that was cut short; call it as the log's owner.

    The new file takes its place last, so that as long as it waits everything there is the former.
    """
    plan, incoming = _plan(path), _incoming(path)
    if not plan.exists():
        with suppress(OSError):
            incoming.unlink(missing_ok=True)
        return
    with _disk(path):
        aside = path.with_name(_named_in(plan))
        if incoming.exists():
            for ending in _BESIDE:
                former = path.with_name(path.name + ending)
                if former.exists():
                    make_folder(aside)
                    former.replace(aside / former.name)
            incoming.replace(path)
        plan.unlink()


def remove_beside(path: Path, folders: Sequence[Path]) -> None:
    """Remove a live count's pictures, and the copies that were made before updates of the log.

    Only what lies beside the log is the log's own; a folder elsewhere is somebody's pictures.
    """
    try:
        for folder in folders:
            if folder.parent == path.parent / "live" and folder.is_dir():
                shutil.rmtree(folder)
        for copy in path.parent.glob(f"{glob.escape(path.name)}.before-v*.bak"):
            copy.unlink()
    except OSError as fault:
        raise EnvironmentFault(
            f"The batch is removed from the log, but not all that lies beside {path} "
            f"({fault.strerror or fault}). Allow writing to the folder and remove it by hand."
        ) from fault


def _named_in(plan: Path) -> str:
    try:
        return Path(json.loads(plan.read_bytes())["aside"]).name
    except (ValueError, KeyError, TypeError) as fault:
        raise EnvironmentFault(
            f"The note {plan} of a copy that was being put back cannot be read. Remove it."
        ) from fault


def _plan(path: Path) -> Path:
    return path.with_name(path.name + ".restoring")


def _incoming(path: Path) -> Path:
    return path.with_name(path.name + ".incoming")


def _free(folder: Path) -> Path:
    numbered = (folder.with_name(f"{folder.name} ({number})") for number in range(2, 1000))
    return next((one for one in (folder, *numbered) if not one.exists()), folder)


@contextmanager
def _disk(path: Path) -> Iterator[None]:
    """Turn what the disk refuses into one sentence."""
    try:
        yield
    except OSError as fault:
        raise EnvironmentFault(
            f"The copy could not be put in the place of {path} ({fault.strerror or fault}). "
            "Nothing is lost: start the program again."
        ) from fault
