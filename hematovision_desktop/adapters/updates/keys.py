"""Keys whose updates are accepted: those shipped with the program, and those of an administrator."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from hematovision_desktop.core.base.bounded_file import read_json
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.base.told_as import told_as
from hematovision_desktop.core.base.whole_file import make_folder, write_whole
from hematovision_desktop.core.updates.update import TrustedKey

SCHEMA = "hematovision.trusted-keys/1"
LOCK_NAME, LOCK_WAIT_S = ".lock", 5.0
"""The lock of the folder of updates, and how long a program waits for another to release it."""
_KEY_BYTES, _LONGEST_NAME = 32, 120


class TrustedKeys:
    """The keys in a file of the user's folder, and those in a shipped file.

    An unreadable file gives no keys: the program then asks once more about an update.
    """

    def __init__(self, path: Path, shipped: Path) -> None:
        self._path = path
        self._shipped = shipped

    def list_all(self) -> tuple[TrustedKey, ...]:
        """Return every key, the shipped ones first."""
        shipped = [TrustedKey(one.name, one.public_key) for one in _read(self._shipped)]
        known = {one.public_key for one in shipped}
        added = [one for one in _read(self._path) if one.added_at and one.public_key not in known]
        return (*shipped, *added)

    def add(self, key: TrustedKey) -> None:
        """Trust a key from now on; a trusted one is unchanged."""
        if not _is_key(key.public_key):
            raise UserError(sentence("This is not a key of an update."))
        with self._alone():
            if all(one.public_key != key.public_key for one in self.list_all()):
                self._write([*self._added(), key])

    def remove(self, public_key: str) -> None:
        """Stop trusting a key. What it signed stays installed."""
        with self._alone():
            self._write([one for one in self._added() if one.public_key != public_key])

    def _added(self) -> list[TrustedKey]:
        """Return the keys added here; EnvironmentFault if they cannot be read.

        A damaged list gives no keys, but it is not overwritten: it may still show who was trusted.
        """
        try:
            read_json(self._path)
        except FileNotFoundError:
            return []
        except (OSError, ValueError) as fault:
            raise EnvironmentFault(
                sentence(
                    "The list of trusted keys {path} cannot be read ({why}). Move it away; you "
                    "must then trust its keys again.",
                    path=self._path,
                    why=getattr(fault, "strerror", None) or fault,
                )
            ) from fault
        return [one for one in self.list_all() if not one.is_shipped]

    def _write(self, keys: Sequence[TrustedKey]) -> None:
        rows = [
            {"name": one.name, "key": one.public_key, "added_at": one.added_at, "by": one.added_by}
            for one in keys
        ]
        content = json.dumps({"schema": SCHEMA, "keys": rows}, ensure_ascii=False, indent=1)
        write_whole(self._path, (content + "\n").encode())

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Let one program at a time change the list."""
        with (
            told_as(
                "The list of trusted keys cannot be written to {path} ({why}).", path=self._path
            ),
            ExitStack() as stack,
        ):
            make_folder(self._path.parent)
            with suppress(Timeout):  # an update is being unpacked, which leaves the list alone
                stack.enter_context(FileLock(self._path.parent / LOCK_NAME, timeout=LOCK_WAIT_S))
            yield


def _read(path: Path) -> list[TrustedKey]:
    try:
        told = read_json(path)
        rows = told["keys"] if told["schema"] == SCHEMA else []
        return [one for row in rows if (one := _key_of(row)) is not None]
    except (OSError, ValueError, KeyError, TypeError):
        return []


def _key_of(row: Any) -> TrustedKey | None:
    fields = [row.get(name, "") for name in ("name", "key", "added_at", "by")]
    if not all(isinstance(one, str) for one in fields) or not _is_key(fields[1]):
        return None
    return TrustedKey(fields[0][:_LONGEST_NAME], *fields[1:])


def _is_key(text: str) -> bool:
    try:
        content = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return False
    return len(content) == _KEY_BYTES and base64.b64encode(content).decode() == text
