"""Puts a log under another key: copies it, compares it, and only then moves it into the former one's place."""

from __future__ import annotations

import glob
from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from hematovision_desktop.adapters.log.disk.cipher import (
    KNOWN_KEY,
    PLAIN,
    attach,
    connect,
    is_plain,
    is_under,
    key_among,
    key_on_disk,
)
from hematovision_desktop.adapters.log.disk.copies import (
    disk,
    drop_former,
    find_damage,
    finish_restoring,
    incoming_of,
    plan_replacing,
)
from hematovision_desktop.adapters.log.disk.file import DAMAGED, faults
from hematovision_desktop.adapters.log.disk.schema import find_changed
from hematovision_desktop.adapters.log.disk.wal import ASIDE, SPOILT
from hematovision_desktop.adapters.log.steps.migrations import APPLICATION_ID, LATEST
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.base.whole_file import drafted, write_whole

_TARGET = "converted"


def is_own(path: Path, key: bytes) -> bool:
    """Return whether a file is a log that this version can read, judging by its head."""
    with faults(path):
        connection = connect(path, key)
        try:
            mark = _value(connection, "PRAGMA application_id")
            version = _value(connection, "PRAGMA user_version")
        finally:
            connection.close()
    return bool(mark == APPLICATION_ID and version <= LATEST)


def write_under(source: Path, key: bytes, target: Path, new_key: bytes) -> None:
    """Write a checked copy of a closed log to a file under another key, in full or not at all.

    Raises EnvironmentFault; the source is only read, including what is in its `-wal`.
    """
    with disk(target), drafted(target) as draft, faults(source):
        draft.unlink()  # SQLite creates its own file; the folder is private
        connection = connect(source, key)
        try:
            # New checksums would vouch for content that none has covered so far.
            if find_damage(connection) or (key == PLAIN and find_changed(connection)):
                raise EnvironmentFault(sentence(DAMAGED, path=source))
            attach(connection, draft, new_key, _TARGET)
            # Flushing each table would be slow; the whole draft is flushed.
            connection.execute(f"PRAGMA {_TARGET}.synchronous = OFF")
            connection.execute(f"SELECT sqlcipher_export('{_TARGET}')").fetchall()
            for name in ("application_id", "user_version"):
                value = _value(connection, f"PRAGMA {name}")
                connection.execute(f"PRAGMA {_TARGET}.{name} = {value}")
            connection.execute(f"DETACH {_TARGET}")
            counts = _counts(connection)
        finally:
            connection.close()
        draft.chmod(0o600)
        copy = connect(draft, new_key)
        try:
            wrong = find_damage(copy, whole=True) or _counts(copy) != counts
        finally:
            copy.close()
        if wrong:
            raise EnvironmentFault(sentence(DAMAGED, path=target))


def convert(path: Path, key: bytes, new_key: bytes, key_file: bytes | None = None) -> None:
    """Put a closed log under another key; its owner calls this. Raises EnvironmentFault.

    key_file: new content of the key file beside the log; None: there is none. Whatever interrupts
    this, the next owner finds a whole log under one of the keys, and finishes. The former file is
    overwritten before it is removed.
    """
    incoming = incoming_of(path)
    write_under(path, key, incoming, new_key)
    with disk(path):
        if key_file is not None:
            write_whole(incoming_of(path, ".key"), key_file)
        plan_replacing(path, drop=True)
    finish_restoring(path)


def finish_change(path: Path, keys: tuple[bytes, ...]) -> bytes:
    """Finish a change of a log's key that the disk cut short; return which of the keys it is under."""
    finish_restoring(path)
    return key_among(path, keys)


def drop_ends(path: Path) -> None:
    """Remove what was kept of a log's damaged or foreign end, which is under the former key."""
    for ending in (SPOILT, ASIDE):
        for end in path.parent.glob(f"{glob.escape(path.name + ending)}*"):
            with disk(end):
                drop_former(end)


def convert_copies(path: Path, key: bytes, new_key: bytes) -> None:
    """Put the copies from before updates under another key; one that cannot be converted is removed."""
    for copy in _copies_of(path):
        try:
            write_under(copy, key, copy, new_key)
        except EnvironmentFault:
            with disk(copy):
                drop_former(copy)


def convert_open_copies(path: Path, key: bytes) -> None:
    """Put unencrypted copies under a secret log's key, which an interrupted change left behind.

    path: the log, closed. A copy that the disk refuses stays until the log is opened again.
    """
    for copy in _copies_of(path):
        with suppress(EnvironmentFault, OSError):
            former = PLAIN if is_plain(copy) else KNOWN_KEY
            is_open = former == PLAIN or is_under(copy, KNOWN_KEY)
            if is_open and is_under(path, key):  # not under a key that was mistaken for the log's
                write_under(copy, former, copy, key)


def convert_earlier(path: Path, key: bytes) -> tuple[bytes, str]:
    """Convert an earlier log to the key; return the key that opens it, and the reason if there is none."""
    if not key or key_on_disk(path, key) or not is_own(path, PLAIN):
        if key not in (PLAIN, KNOWN_KEY):
            convert_open_copies(path, key)
        return key_on_disk(path, key), ""
    try:
        convert(path, PLAIN, key)
    except (EnvironmentFault, dbapi2.Error, UnicodeDecodeError) as fault:
        return key_on_disk(path, key), str(fault)
    drop_ends(path)
    convert_copies(path, PLAIN, key)
    return key, ""


def _copies_of(path: Path) -> list[Path]:
    return list(path.parent.glob(f"{glob.escape(path.name)}.before-v*.bak"))


def _counts(connection: Any) -> dict[str, int]:
    tables = [
        name
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL TABLE%'"
        ).fetchall()
    ]
    return {name: _value(connection, f'SELECT count(*) FROM "{name}"') for name in tables}


def _value(connection: Any, statement: str) -> int:
    return int(connection.execute(statement).fetchone()[0])
