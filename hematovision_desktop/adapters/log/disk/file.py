"""Faults of the disk and the file of the log, each in one sentence."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from sqlcipher3 import dbapi2

from hematovision_desktop.core.base.bounded_file import open_regular
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.sentence import Sentence, sentence, template

DAMAGED = template(
    "The log {path} is damaged or is not a log of this program. Move it away, or choose another "
    "place for the log in Settings; a backup may lie beside it."
)
CUT_SHORT = template(
    "The log {path} is not as it was when last closed: it is an older copy, or its end was lost. "
    "Its latest batches may be missing; a backup may hold them."
)
DISK_FAILED = template(
    "The disk failed while using the log {path}. Check that it is connected and has free space."
)
DISK_FULL = template(
    "The disk with the log {path} is full. Free some space; nothing already stored is lost."
)
_LEAST_ROOM_BYTES = 64 << 10
"""With less free space, the index beside a log, which grows by 32 KiB, does not fit
(https://www.sqlite.org/walformat.html); SQLite then reports a disk failure.
"""
FULL = (errno.ENOSPC, errno.EDQUOT)
"""The system's errors if there is no room left: on the disk, and for this account."""
_FIRST_BYTES = 64 << 20
"""Bytes read of a log that seems damaged, to answer one question: a large log takes a slow disk minutes."""
GENERIC = 1
"""SQLite's code for a mistake of ours, and for a schema without what was requested."""
_BUSY = template("Another program is using the log {path}. Close it and try again.")
# By SQLite's primary result code, https://www.sqlite.org/rescode.html; any other code is a bug.
_FAULTS = {
    3: template(
        "You may not open the log {path}. Ask for permission or choose another place in Settings."
    ),
    5: _BUSY,
    6: _BUSY,
    7: template(
        "There is not enough memory for the log {path}. Close other programs and try again."
    ),
    8: template(
        "The log {path} is write-protected. Allow writing to it, or choose another place in Settings."
    ),
    10: DISK_FAILED,
    11: DAMAGED,
    13: DISK_FULL,
    14: template(
        "The log {path} cannot be opened. Check its folder, or choose another place in Settings."
    ),
    26: DAMAGED,
}
# How SQLite reports a full disk, beside its own code for it: it cannot write, or not create a file beside the log;
# or it opened a file only for reading, because it could not create it.
_MAY_BE_FULL = (8, 10, 14)
# The driver's backup gives SQLite's words without the code; an export to another key gives the code of a mistake.
_CODES = {
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": 14,
}


@contextlib.contextmanager
def faults(path: Path) -> Iterator[None]:
    """Turn faults of disk and file into one sentence; let our own mistakes through."""
    try:
        yield
    except UnicodeDecodeError as error:  # SQLite's own words, with what it read in them
        raise EnvironmentFault(damage_of(path)) from error
    except dbapi2.Error as error:
        text = _text_of(error, path)
        if text is None:
            raise
        said = damage_of(path) if text is DAMAGED else sentence(text, path=path)
        raise EnvironmentFault(said) from error


@contextlib.contextmanager
def full_as_refused(path: Path) -> Iterator[None]:
    """Turn SQLite's report of a full disk into the system's OSError, for the writer of a copy."""
    try:
        yield
    except dbapi2.Error as error:
        if _text_of(error, path) is DISK_FULL:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) from error
        raise


def _text_of(error: dbapi2.Error, path: Path) -> str | None:
    """Return the sentence for SQLite's fault, or None for a mistake of ours."""
    code = getattr(error, "sqlite_errorcode", None) or GENERIC
    if code == GENERIC:
        code = _CODES.get(str(error), code)
    code &= 0xFF
    return DISK_FULL if code in _MAY_BE_FULL and _is_full(path.parent) else _FAULTS.get(code)


def _is_full(folder: Path) -> bool:
    """Return whether a small file does not fit into a folder.

    A quota for the account or a lack of entries for files does not show in the free space.
    """
    try:
        if shutil.disk_usage(folder).free < _LEAST_ROOM_BYTES:
            return True
        with tempfile.TemporaryFile(dir=folder) as trial:
            trial.write(bytes(_LEAST_ROOM_BYTES))
            trial.flush()
            os.fsync(trial.fileno())
    except OSError as fault:
        return fault.errno in FULL
    return False


def damage_of(path: Path) -> Sentence:
    """Return the fault of a damaged log or a failing disk: SQLite and SQLCipher have one code for both."""
    failing = is_failing(path, path.with_name(path.name + "-wal"), most=_FIRST_BYTES)
    return sentence(DISK_FAILED if failing else DAMAGED, path=path)


def is_failing(*files: Path, most: int | None = None) -> bool:
    """Return whether the disk fails to read any of some files, as far as they exist; up to this
    many bytes of each.
    """
    try:
        for file in filter(Path.is_file, files):
            with open_regular(file) as stream:
                while stream.read(1 << 20) and (most is None or stream.tell() < most):
                    pass
    except OSError:
        return True
    return False
