"""Files encrypted under a log's key: pictures of live counts, snapshots, clips.

A sealed file begins with a mark and names its key; each file has its own nonce, and AES-256-GCM
shows that it was not changed. Files that are not sealed are read as they are.
"""

from __future__ import annotations

import secrets
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from hematovision_desktop.adapters.keys.key_file import mark_of
from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.base.whole_file import drop_if_forgotten, is_draft, write_whole

if TYPE_CHECKING:
    from hematovision_desktop.adapters.keys import crypto
else:
    crypto = late("hematovision_desktop.adapters.keys.crypto")

_START = b"HVSEALED1"
_MARK_BYTES, _NONCE_BYTES = 16, 12
HEAD_BYTES = len(_START) + _MARK_BYTES + _NONCE_BYTES


class SealBroken(OSError):
    """A sealed file whose key is not available, or that was changed."""


def is_sealed(content: bytes) -> bool:
    """Return whether some bytes are a sealed file."""
    return content.startswith(_START)


class Vault:
    """The available keys of this process; any thread may use it. Nothing is sealed without a key."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._keys: dict[str, bytes] = {}
        self._current: bytes | None = None

    def know(self, key: bytes) -> None:
        """Add a key, so that files sealed under it can be opened."""
        with self._guard:
            self._keys[mark_of(key)] = key

    def known(self, mark: str) -> bytes | None:
        """Return the key with a mark, or None if it is not available."""
        with self._guard:
            return self._keys.get(mark)

    def use(self, key: bytes | None) -> None:
        """Seal under a key from now on; None: do not seal."""
        if key is not None:
            self.know(key)
        with self._guard:
            self._current = key

    def seal(self, content: bytes) -> bytes:
        """Return bytes sealed under the current key, or unchanged without one."""
        with self._guard:
            key = self._current
        return content if key is None else sealed(content, key)

    def unseal(self, content: bytes) -> bytes:
        """Return unsealed bytes; bytes that are not sealed are unchanged. Raises SealBroken."""
        if not is_sealed(content):
            return content
        head, body = content[:HEAD_BYTES], content[HEAD_BYTES:]
        mark = head[len(_START) : len(_START) + _MARK_BYTES].decode("ascii", "replace")
        key = self.known(mark)
        if key is None:
            raise SealBroken("it is encrypted, and its key is not at hand")
        try:
            return crypto.AESGCM(_file_key(key)).decrypt(head[-_NONCE_BYTES:], body, head)
        except crypto.InvalidTag as fault:
            raise SealBroken("it is encrypted and was changed since") from fault

    def seal_folder(self, folder: Path, key: bytes | None) -> None:
        """Seal every file below a folder under a key, or unseal it.

        May be repeated after an interruption. Files that no available key opens are unchanged: they
        belong to a log that was here before, or are damaged. Raises OSError.
        """
        for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
            if is_draft(path):
                drop_if_forgotten(path)
                continue
            if path.is_symlink() or not path.is_file():
                continue
            content = path.read_bytes()
            if _is_under(content, key):
                continue
            try:
                plain = self.unseal(content)
            except SealBroken:
                continue
            write_whole(path, plain if key is None else sealed(plain, key))


def sealed(content: bytes, key: bytes) -> bytes:
    """Return bytes sealed under a key."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    head = _START + mark_of(key).encode() + nonce
    return head + crypto.AESGCM(_file_key(key)).encrypt(nonce, content, head)


def _is_under(content: bytes, key: bytes | None) -> bool:
    return (
        not is_sealed(content)
        if key is None
        else content.startswith(_START + mark_of(key).encode())
    )


def _file_key(key: bytes) -> bytes:
    """Return the key for files, which differs from the key of the log's pages."""
    return crypto.HKDF(crypto.hashes.SHA256(), 32, None, b"HematoVision files").derive(key)
