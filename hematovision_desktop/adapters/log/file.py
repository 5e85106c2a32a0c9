"""The log's file: who owns it, and what disk and file did to it, in one sentence."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock, Timeout
from sqlcipher3 import dbapi2

from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.sentence import sentence, template

DAMAGED = template(
    "The log {path} is damaged or is not a log of this program. Move it away, or choose another "
    "place for the log in Settings; a backup may lie beside it."
)
_BUSY = template("Another program holds the log {path}. Close that program and try again.")
# By SQLite's primary result code, https://www.sqlite.org/rescode.html; any other code is a bug.
_FAULTS = {
    3: template(
        "The log {path} may not be opened. Ask for permission or choose another place in Settings."
    ),
    5: _BUSY,
    6: _BUSY,
    7: template(
        "There is not enough memory for the log {path}. Close other programs and try again."
    ),
    8: template(
        "The log {path} is write-protected. Allow writing to it, or choose another place in Settings."
    ),
    10: template(
        "The disk failed while using the log {path}. Check that it is connected and has free space."
    ),
    11: DAMAGED,
    13: template(
        "The disk with the log {path} is full. Free some space; nothing already stored is lost."
    ),
    14: template(
        "The log {path} cannot be opened. Check its folder, or choose another place in Settings."
    ),
    26: DAMAGED,
}
# The driver's backup gives SQLite's words without the code.
_CODES = {
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": 14,
}


@contextlib.contextmanager
def faults(path: Path) -> Iterator[None]:
    """Turn what disk and file did into one sentence; let our own mistakes through as they are."""
    try:
        yield
    except dbapi2.Error as error:
        code = getattr(error, "sqlite_errorcode", None) or _CODES.get(str(error), 0)
        text = _FAULTS.get(code & 0xFF)
        if text is None:
            raise
        raise EnvironmentFault(sentence(text, path=path)) from error


def own(path: Path) -> FileLock:
    """Become the only owner of a log; the lock goes with the process, however that ends."""
    # Not thread-local: whoever closes the log frees it.
    lock = FileLock(f"{path}.lock", timeout=0, thread_local=False)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire()
        if path.exists():
            # SQLite opens a protected file all the same and leaves protected journals beside it,
            # which would outlast the protection.
            path.open("r+b").close()
    except Timeout:
        raise UserError(
            sentence(
                "Another window of this program uses the log {path}. Close that window, or "
                "choose another place for the log in Settings.",
                path=path,
            )
        ) from None
    except OSError as fault:
        lock.release()
        raise EnvironmentFault(
            sentence(
                "The log {path} cannot be written ({why}). Allow writing to it and its "
                "folder, or choose another place in Settings.",
                path=path,
                why=fault.strerror or fault,
            )
        ) from fault
    return lock
