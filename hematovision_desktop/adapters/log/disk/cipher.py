"""How a log's pages are stored: each with a keyed checksum, so no flipped bit goes unnoticed.

SQLite in this build has no checksums over its pages; SQLCipher has, over pages that it encrypts. So
every log has a key. A log without secrecy uses KNOWN_KEY: it is public here and cannot be lost. A
random key in a file beside the log would hide nothing more, and losing it would lose the log.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from hematovision_desktop.adapters.log.stored import rows as log_rows
from hematovision_desktop.core.base.bounded_file import open_regular
from hematovision_desktop.core.base.typed_text import plain_letters

KEY_BYTES = 32
KNOWN_KEY = hashlib.sha256(b"HematoVision log: its pages are checked, not secret").digest()
PLAIN = b""
"""The key of a log as earlier versions wrote it: no encryption, and no checksums."""
_NOTHING_BESIDE = (8, 14)
"""SQLite's codes if no file can be created beside another: write-protected, cannot be opened."""

Key = bytes | Callable[[Path], bytes]
"""A key, or a function that finds a log's key; it is called once interrupted work there is finished."""

_BY_ONE_THREAD = (
    dbapi2.SQLITE_OPEN_READWRITE | dbapi2.SQLITE_OPEN_CREATE | dbapi2.SQLITE_OPEN_NOMUTEX
)
"""The module lets no other thread use a connection, and anyone who passes a fault to another thread releases its
cursors first. In addition to that, SQLite's own lock, taken for each value of each row, took a fifth of the time
in which a batch is read. https://www.sqlite.org/threadsafe.html"""

STATEMENTS_KEPT = 512
"""So many prepared statements a connection keeps. A log's owner uses some 190 in turn; the module's own 128 would let
each drop one that comes again, and a quarter of the time of writing went into preparing them."""

_PLAIN_START = b"SQLite format 3\0"
# Measured on 32 MB: 4,096 and SHA-512, SQLCipher's own choice, read at a sixth of the plain speed.
# These read at a third, which is negligible beside the time to interpret the rows.
_SETTINGS = ("cipher_page_size = 8192", "cipher_hmac_algorithm = HMAC_SHA256")
# Also flush the disk's own cache, if a system does not do so by itself: see `core/base/whole_file.py`.
# https://www.sqlite.org/pragma.html#pragma_fullfsync
_TO_THE_DISK = ("fullfsync = ON", "checkpoint_fullfsync = ON")


def key_text(key: bytes) -> str:
    """Return a key with its salt as SQLCipher takes it; empty for none.

    The salt is derived from the key, so the one at the start of the file is never needed: a bit
    flipped there would cost the whole log.
    """
    if not key:
        return ""
    if len(key) != KEY_BYTES:
        raise ValueError(f"a key has {KEY_BYTES} bytes")
    return f"x'{(key + salt_of(key)).hex()}'"


def salt_of(key: bytes) -> bytes:
    """Return the 16 bytes at the start of a file under a key."""
    return hashlib.sha256(key + b" salt").digest()[:16]


def connect(path: Path, key: bytes = KNOWN_KEY, timeout_s: float = 0.0) -> Any:
    """Open a database file in autocommit. key: 32 bytes, or PLAIN."""
    opened = dbapi2.connect(
        str(path),
        timeout=timeout_s,
        isolation_level=None,
        flags=_BY_ONE_THREAD,
        cached_statements=STATEMENTS_KEPT,
    )
    return _unlocked(opened, key)


def connect_to_read(path: Path, key: bytes = KNOWN_KEY) -> Any:
    """Open a database file only for reading, even on a read-only medium.

    The content of a `-wal` beside it is read too, and left for the log's owner. A log is in a mode
    in which SQLite wants to write beside it even to read. If that is impossible, nobody else writes
    either, and the file is read as immutable: https://www.sqlite.org/wal.html#read_only_databases
    """
    # A connection that may write would apply it to the log on closing; without it, nothing is written.
    connection = _only_read(path, key, "mode=ro") if has_wal(path) else connect(path, key)
    try:
        connection.execute("PRAGMA user_version").fetchone()
    except dbapi2.Error as error:
        # Any other fault is for the caller.
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in _NOTHING_BESIDE and path.is_file():
            connection.close()
            connection = connect_alone(path, key)
    return connection


def connect_alone(path: Path, key: bytes = KNOWN_KEY) -> Any:
    """Open a database file only for reading, ignoring a `-wal` beside it.

    Nobody may write to it meanwhile.
    """
    return _only_read(path, key, "immutable=1")


def has_wal(path: Path) -> bool:
    """Return whether the latest changes of a log are in a file beside it: it is open, or was not closed."""
    try:
        beside = path.with_name(path.name + "-wal")
        return beside.is_file() and beside.stat().st_size > 0
    except OSError:
        return False


def _only_read(path: Path, key: bytes, how: str) -> Any:
    name = f"{path.absolute().as_uri()}?{how}"
    flags = _BY_ONE_THREAD | dbapi2.SQLITE_OPEN_URI
    return _unlocked(
        dbapi2.connect(name, timeout=0.0, isolation_level=None, uri=True, flags=flags), key
    )


def _plain_letters(text: bytes) -> bytes:
    """Return stored text as it is typed in haste, for SQL."""
    return log_rows.pack_text(plain_letters(log_rows.unpack_text(text)))


def _unlocked(connection: Any, key: bytes) -> Any:
    connection.text_factory = log_rows.unpack_text
    connection.create_function("plain_letters", 1, _plain_letters, deterministic=True)
    if key:
        # It would write to the standard error by itself.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f'PRAGMA key = "{key_text(key)}"')
        for setting in _SETTINGS:
            connection.execute(f"PRAGMA {setting}")
    for setting in _TO_THE_DISK:
        connection.execute(f"PRAGMA {setting}")
    return connection


def attach(connection: Any, path: Path, key: bytes, name: str) -> None:
    """Attach another database file to an open one, with its own key."""
    connection.execute(f"ATTACH ? AS {name} KEY ?", (str(path), key_text(key)))
    if key:
        for setting in _SETTINGS:
            connection.execute(f"PRAGMA {name}.{setting}")


def is_plain(path: Path) -> bool:
    """Return whether a file is a database without encryption; OSError if it cannot be read."""
    with open_regular(path) as file:
        return file.read(len(_PLAIN_START)) == _PLAIN_START


def is_under(path: Path, key: bytes) -> bool:
    """Return whether a file begins like one under a key of 32 bytes; OSError if it cannot be read."""
    with open_regular(path) as file:
        return file.read(16) == salt_of(key)


def key_on_disk(path: Path, key: bytes = KNOWN_KEY) -> bytes:
    """Return the key that opens a file: PLAIN for one that was never converted, else the key."""
    try:
        return PLAIN if is_plain(path) else key
    except OSError:  # it is not there yet, or says so itself when it is opened
        return key


def key_among(path: Path, keys: tuple[bytes, ...]) -> bytes:
    """Return that one of some keys, or PLAIN, which a file is under; the first if none fits."""
    try:
        fitting = (one for one in keys if (is_under(path, one) if one else is_plain(path)))
        return next(fitting, keys[0])
    except OSError:  # it says so itself when it is opened
        return keys[0]


def find_spoilt_pages(connection: Any) -> list[str]:
    """Return the faults that the checksums of an encrypted file's pages show; empty for a plain file."""
    return [words for (words,) in connection.execute("PRAGMA cipher_integrity_check").fetchall()]
