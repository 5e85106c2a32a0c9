"""The key with which this installation signs records: Ed25519, created when first needed."""

from __future__ import annotations

import base64
import binascii
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from hematovision_desktop.adapters.keys.sealed import SealBroken
from hematovision_desktop.core.base.bounded_file import read_bounded
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.base.told_as import told_as
from hematovision_desktop.core.base.whole_file import make_folder, write_first

if TYPE_CHECKING:
    from hematovision_desktop.adapters.keys import crypto
else:
    crypto = late("hematovision_desktop.adapters.keys.crypto")

FILE_NAME = "installation.pem"
_MOST_BYTES = 10_000


def _as_it_is(content: bytes) -> bytes:
    return content


class SigningKey:
    """The private key in a folder that only its user may read. Any thread may use it.

    seal, unseal: convert its file to and from its stored form; encrypted if the log beside it is.
    Calls raise EnvironmentFault if the key can be neither read nor created. An existing key that
    cannot be read is never replaced: records it signed would appear to come from elsewhere.
    """

    def __init__(
        self,
        folder: Path,
        seal: Callable[[bytes], bytes] = _as_it_is,
        unseal: Callable[[bytes], bytes] = _as_it_is,
    ) -> None:
        self.path = folder / FILE_NAME
        self._seal, self._unseal = seal, unseal
        self._guard = threading.Lock()
        self._key: crypto.Ed25519PrivateKey | None = None

    @property
    def public_key(self) -> str:
        """Its public half, 32 bytes in base64."""
        return base64.b64encode(self._opened().public_key().public_bytes_raw()).decode()

    def sign(self, content: bytes) -> str:
        """Return the signature of some bytes, 64 bytes in base64."""
        return base64.b64encode(self._opened().sign(content)).decode()

    def _opened(self) -> crypto.Ed25519PrivateKey:
        with self._guard:
            if self._key is None:
                self._key = self._read() if self.path.exists() else self._make()
            return self._key

    def _read(self) -> crypto.Ed25519PrivateKey:
        try:
            content = self._unseal(read_bounded(self.path, _MOST_BYTES))
            key = crypto.load_pem_private_key(content, None)
        except SealBroken as fault:
            raise EnvironmentFault(
                sentence(
                    "The key that signs records, {path}, was encrypted with a log that is not "
                    "the one in use. Open that log, or move the key away: a new key is then "
                    "made, and records show that the key changed.",
                    path=self.path,
                )
            ) from fault
        except (OSError, ValueError, TypeError) as fault:
            raise EnvironmentFault(
                sentence(
                    "The key that signs records, {path}, cannot be read. Put it back from a "
                    "copy, or move it away: a new key is then made, and records show that the "
                    "key changed.",
                    path=self.path,
                )
            ) from fault
        if not isinstance(key, crypto.Ed25519PrivateKey):
            raise EnvironmentFault(
                sentence("{path} is not a key that signs records. Move it away.", path=self.path)
            )
        return key

    def _make(self) -> crypto.Ed25519PrivateKey:
        key = crypto.Ed25519PrivateKey.generate()
        content = key.private_bytes(
            crypto.Encoding.PEM, crypto.PrivateFormat.PKCS8, crypto.NoEncryption()
        )
        with told_as(
            "The key that signs records cannot be saved in {parent} ({why}). Free some space or "
            "allow writing to the folder.",
            parent=self.path.parent,
        ):
            make_folder(self.path.parent)
            write_first(self.path, self._seal(content))
        return self._read()  # that of another program, if it was first


def is_signed_by(public_key: str, signature: str, content: bytes) -> bool:
    """Return whether a signature of some bytes is from a key; both in standard base64."""
    try:
        key, signed = _decoded(public_key), _decoded(signature)
        crypto.Ed25519PublicKey.from_public_bytes(key).verify(signed, content)
    except (ValueError, crypto.InvalidSignature):
        return False
    return True


def _decoded(text: str) -> bytes:
    """Return decoded base64. The unused bits of its last character must have their proper value."""
    try:
        content = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as wrong:
        raise ValueError("not base64") from wrong
    if base64.b64encode(content).decode() != text:
        raise ValueError("base64 with spare bits")
    return content
