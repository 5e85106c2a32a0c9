"""The file beside an encrypted log that holds its key, wrapped with a passphrase or the keychain.

The key is random and does not change with the passphrase. Argon2id derives the wrapping key from
the passphrase; AES-256-GCM wraps.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hematovision_desktop.core.base.bounded_file import read_json
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.signing.log_key import KEY_BYTES, Guard, WrongPassphrase

if TYPE_CHECKING:
    from hematovision_desktop.adapters.keys import crypto
else:
    crypto = late("hematovision_desktop.adapters.keys.crypto")

SCHEMA = "hematovision.key/1"
_NONCE_BYTES = 12


@dataclass(frozen=True, slots=True)
class Cost:
    """Cost of one try of a passphrase. memory_kib: in total, over all lanes.

    RFC 9106 recommends this if memory is short (its second choice): 64 MiB, three passes.
    """

    passes: int = 3
    memory_kib: int = 65_536
    lanes: int = 4


USUAL_COST = Cost()
_MOST = Cost(passes=20, memory_kib=1_048_576, lanes=16)


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A wrapped key. name: of the wrapping key in the keychain. mark: identifies the key."""

    guard: Guard
    name: str
    mark: str
    salt: bytes
    cost: Cost
    nonce: bytes
    wrapped: bytes

    def to_bytes(self) -> bytes:
        """Return the file's content."""
        content = {
            "schema": SCHEMA,
            "guard": self.guard.value,
            "name": self.name,
            "mark": self.mark,
            "salt": _to_text(self.salt),
            "passes": self.cost.passes,
            "memory_kib": self.cost.memory_kib,
            "lanes": self.cost.lanes,
            "nonce": _to_text(self.nonce),
            "wrapped": _to_text(self.wrapped),
        }
        return json.dumps(content, indent=1).encode()

    def open(self, secret: bytes) -> bytes:
        """Return the key. secret: the passphrase in UTF-8, or the keychain's 32 bytes.

        Raises WrongPassphrase.
        """
        try:
            wrapper = crypto.AESGCM(_wrapping_key(self.guard, secret, self.salt, self.cost))
            return wrapper.decrypt(self.nonce, self.wrapped, self.mark.encode())
        except (crypto.InvalidTag, ValueError) as wrong:
            raise WrongPassphrase from wrong


def mark_of(key: bytes) -> str:
    """Return what identifies the right key and reveals nothing else about it."""
    return hashlib.sha256(b"HematoVision key " + key).hexdigest()[:16]


def wrap(
    key: bytes, guard: Guard, secret: bytes, cost: Cost = USUAL_COST, name: str = ""
) -> KeyFile:
    """Return a key wrapped with a secret; see KeyFile.open."""
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(_NONCE_BYTES)
    mark = mark_of(key)
    wrapper = crypto.AESGCM(_wrapping_key(guard, secret, salt, cost))
    return KeyFile(guard, name, mark, salt, cost, nonce, wrapper.encrypt(nonce, key, mark.encode()))


def read_key_file(path: Path) -> KeyFile | None:
    """Return the key file beside a log, or None. Raises EnvironmentFault."""
    try:
        return parse_key_file(read_json(path))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, OverflowError) as fault:
        raise EnvironmentFault(
            sentence(
                "The key of the log, {path}, cannot be read ({fault}). Put it back from a "
                "backup, or give the recovery key.",
                path=path,
                fault=fault,
            )
        ) from fault


def parse_key_file(found: dict[str, Any]) -> KeyFile:
    """Return the key in a key file's JSON. Raises ValueError, KeyError, TypeError, OverflowError."""
    if found["schema"] != SCHEMA:
        raise ValueError("it is of another kind")
    cost = Cost(int(found["passes"]), int(found["memory_kib"]), int(found["lanes"]))
    # A crafted file must not use all memory or an hour.
    if not (
        1 <= cost.passes <= _MOST.passes
        and 1 <= cost.lanes <= _MOST.lanes
        and 8 * cost.lanes <= cost.memory_kib <= _MOST.memory_kib
    ):
        raise ValueError("its cost is out of range")
    return KeyFile(
        Guard(found["guard"]),
        str(found["name"]),
        str(found["mark"]),
        base64.b64decode(found["salt"]),
        cost,
        base64.b64decode(found["nonce"]),
        base64.b64decode(found["wrapped"]),
    )


def _wrapping_key(guard: Guard, secret: bytes, salt: bytes, cost: Cost) -> bytes:
    if guard is Guard.KEYCHAIN:
        return hashlib.sha256(salt + secret).digest()
    return crypto.hash_secret_raw(
        secret, salt, cost.passes, cost.memory_kib, cost.lanes, KEY_BYTES, crypto.Type.ID
    )


def _to_text(content: bytes) -> str:
    return base64.b64encode(content).decode()
