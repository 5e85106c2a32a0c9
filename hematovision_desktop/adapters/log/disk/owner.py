"""The owner of a log: one process at a time, which identifies itself to those that are refused.

Only the lock decides. The note beside it names the owner in the message of another process; it is
removed with the lock, and the note of a killed owner is not believed. A shared disk may grant the
lock to everyone; as far as that can be detected, it is reported.
"""

from __future__ import annotations

import json
import os
import platform
import re
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from filelock import FileLock, Timeout

from hematovision_desktop.adapters.log.disk.file import DISK_FULL, FULL
from hematovision_desktop.core.base.bounded_file import read_json
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.local_stamp import clock_time
from hematovision_desktop.core.base.missing_disk import refuse_missing_disk
from hematovision_desktop.core.base.sentence import Sentence, sentence
from hematovision_desktop.core.base.this_process import THIS_PROCESS, WINDOW
from hematovision_desktop.core.base.whole_file import PRIVATE_FILE, make_folder

LOCK_SUFFIX, NOTE_SUFFIX = ".lock", ".owner"
_SCHEMA = 1
_COMMAND = re.compile(r"[a-z][a-z-]{0,30}")
_COMPUTER = re.compile(r"[\w.-]{0,80}")


class Ownership:
    """A log that this process owns until it releases it; the lock ends with the process in any case.

    trouble: why another process may own it too, or "".
    """

    def __init__(self, path: Path, lock: FileLock) -> None:
        self._note, self._lock = _note_of(path), lock
        self.trouble = _may_be_shared(path)
        # A disk that is full or write-protected keeps no note; the log is owned all the same.
        with suppress(OSError):
            # First, so that nobody takes the note of an owner who was killed for this one's.
            self._note.unlink(missing_ok=True)
            _write(self._note, _told_of_this_process())

    def release(self) -> None:
        """Release the log."""
        if self._lock.is_locked:
            # A remaining note is not believed once the process has ended, or another writes its own.
            with suppress(OSError):
                self._note.unlink(missing_ok=True)
        self._lock.release()


def own(path: Path) -> Ownership:
    """Become the only owner of a log. Raises UserError naming the owner, and EnvironmentFault."""
    # Not thread-local: any thread may close the log.
    lock = FileLock(f"{path}{LOCK_SUFFIX}", timeout=0, thread_local=False)
    try:
        make_folder(path.parent)
        lock.acquire()
        if path.exists():
            # SQLite opens a protected file all the same and leaves protected journals beside it,
            # which would outlast the protection.
            path.open("r+b").close()
    except Timeout:
        raise UserError(_taken(path)) from None
    except OSError as fault:
        lock.release()
        raise EnvironmentFault(cannot_be_written(path, fault)) from fault
    return Ownership(path, lock)


def _may_be_shared(path: Path) -> Sentence | Literal[""]:
    """Return why this process's lock on a log may not keep others away."""
    if _is_granted_twice(path):
        return sentence(
            "The disk with the log {path} does not keep its lock for one program: two could "
            "write to the log at once and damage it. In Settings, choose a place on this "
            "computer's own disk, and use the shared disk for backups.",
            path=path,
        )
    if _has_another_name(path):
        return sentence(
            "The log {path} has a second name on this disk (a hard link). A program that opens "
            "it by that name misses the latest entries, and both can be damaged. Remove the "
            "other name; to copy a log, use Back up now.",
            path=path,
        )
    left = _owner_of(path)
    if left is None or left[3] == platform.node():
        return ""
    return sentence(
        "The program on the computer {computer}, which used the log {path} since {since}, did "
        "not close it. If it still runs there, close it here: this disk's locks do not work "
        "between computers. Then choose a place for the log on this computer's own disk in "
        "Settings.",
        computer=left[3],
        path=path,
        since=left[2],
    )


def _has_another_name(path: Path) -> bool:
    # https://www.sqlite.org/howtocorrupt.html#multiple_links
    try:
        return path.stat().st_nlink > 1
    except OSError:
        return False


def _is_granted_twice(path: Path) -> bool:
    second = FileLock(f"{path}{LOCK_SUFFIX}", timeout=0, thread_local=False)
    try:
        second.acquire()
    except (Timeout, OSError):
        return False
    second.release()
    return True


def place_of(path: Path) -> Path:
    """Return the real path of a log, with links resolved: two names of one file must share one lock.

    Raises EnvironmentFault if a link leads to nothing, or a disk is missing: a stick or server may
    be connected later, and a log created in its place would be hidden by it, or mistaken for it.
    """
    try:
        link = _dangling(path)
        if link is None:
            place = path.resolve()
            refuse_missing_disk(place, is_file=True)
            return place
        target = link.readlink()
    except OSError as fault:
        raise EnvironmentFault(cannot_be_written(path, fault)) from fault
    raise EnvironmentFault(
        sentence(
            "The log {path} points to {target}, which is not there. Connect its disk or server, "
            "or remove the link {link}.",
            path=path,
            target=target,
            link=link,
        )
    )


def _dangling(path: Path) -> Path | None:
    """Return the first broken link on the way to a file, if any."""
    way = (path, *path.absolute().parents)
    return next((one for one in way if one.is_symlink() and not one.exists()), None)


def cannot_be_written(path: Path, fault: OSError) -> Sentence:
    """Return the fault that the disk refuses writes to a log or is full, or that the log belongs to
    another account.
    """
    if fault.errno in FULL:
        return sentence(DISK_FULL, path=path)
    account = _other_account(path) if isinstance(fault, PermissionError) else ""
    if account:
        return sentence(
            "The log {path} belongs to the account {account} on this computer, and nobody else "
            "may open it. Log in to the computer as {account}, or choose another place for the "
            "log in Settings.",
            path=path,
            account=account,
        )
    return sentence(
        "The log {path} cannot be written ({why}). Allow writing to it and its "
        "folder, or choose another place in Settings.",
        path=path,
        why=fault.strerror or fault,
    )


def _other_account(path: Path) -> str:
    """Return the account that created a log, "" if it is this one or unknown."""
    if os.name != "posix":
        return ""
    try:
        return "" if path.stat().st_uid == os.geteuid() else path.owner()
    except (OSError, KeyError):
        return ""


def _taken(path: Path) -> Sentence:
    """Return the refusal that names the log's owner, as far as known."""
    found = _owner_of(path)
    if found is None:
        return sentence(
            "Another window or command of this program is using the log {path}. Close it, wait "
            "until it ends, or choose another place for the log in Settings.",
            path=path,
        )
    kind, number, since, computer = found
    if computer != platform.node():
        return sentence(
            "The program on the computer {computer} has used the log {path} since {since}. Close "
            "it there, or choose another place for the log in Settings.",
            computer=computer,
            path=path,
            since=since,
        )
    if kind == WINDOW:
        return sentence(
            "Another window of this program is using the log {path}. Close it, or choose another "
            "place for the log in Settings.",
            path=path,
        )
    return sentence(
        "The command hematovision {command} (process {number}, since {since}) is using the log "
        "{path}. Wait until it ends, or choose another place for the log in Settings.",
        command=kind,
        number=number,
        since=since,
        path=path,
    )


def _owner_of(path: Path) -> tuple[str, int, str, str] | None:
    """Return kind, number, start and computer of the process that owns a log, unless its note
    cannot be trusted.
    """
    try:
        told = read_json(_note_of(path))
        kind, number, computer = told["kind"], told["process"], told["computer"]
        since = clock_time(datetime.fromisoformat(told["since"]))
    except (OSError, ValueError, KeyError, TypeError, OverflowError):
        return None
    if not isinstance(kind, str) or type(number) is not int or not _COMMAND.fullmatch(kind):
        return None
    if not isinstance(computer, str) or not _COMPUTER.fullmatch(computer):
        return None
    # For a process elsewhere its number means nothing here; the lock shows that it runs.
    runs = computer != platform.node() or _may_run(number)
    return (kind, number, since, computer) if runs else None


def _may_run(number: int) -> bool:
    """Return whether a process with this number may be running here."""
    if number <= 0:
        return False
    if os.name != "posix":
        return True  # There, signal 0 does more than ask.
    try:
        os.kill(number, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True  # It belongs to another user.
    return True


def _told_of_this_process() -> bytes:
    told = {
        "schema": _SCHEMA,
        "kind": THIS_PROCESS.kind,
        "process": os.getpid(),
        "computer": platform.node(),
        "since": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    return json.dumps(told).encode()


def _write(note: Path, told: bytes) -> None:
    # Not flushed to the disk: it is useless after a power cut, and half a note does not count.
    written = os.open(note, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE)
    try:
        os.write(written, told)
    finally:
        os.close(written)


def _note_of(path: Path) -> Path:
    return path.with_name(path.name + NOTE_SUFFIX)
