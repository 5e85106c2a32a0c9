"""The key of an encrypted log: what guards it, and how a person writes it down."""

from __future__ import annotations

import base64
import hashlib
from enum import StrEnum
from pathlib import Path

from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.sentence import sentence

KEY_BYTES = 32
SHORTEST_PASSPHRASE = 8
_GROUP = 4
_CHECK_BYTES = 3
# Letters and digits that are not confused with each other, as in Crockford's base 32.
_USUAL = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_PLAIN_TO_READ = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_TO_WRITTEN = str.maketrans(_USUAL, _PLAIN_TO_READ)
_FROM_WRITTEN = str.maketrans(_PLAIN_TO_READ + "OIL", _USUAL + "ABB")


class Guard(StrEnum):
    """How the key of a log is guarded. OPEN: the log is tamper-checked but not secret."""

    OPEN = "open"
    KEYCHAIN = "keychain"
    PASSPHRASE = "passphrase"


def key_file_of(log: Path) -> Path:
    """Return the file with the guarded key of a log; it must move with the log."""
    return log.with_name(log.name + ".key")


def recovery_text(key: bytes) -> str:
    """Return a log's key for printing: letters and digits in groups, the last ones a checksum."""
    check = hashlib.sha256(key).digest()[:_CHECK_BYTES]
    written = base64.b32encode(key + check).decode().rstrip("=").translate(_TO_WRITTEN)
    return "-".join(written[at : at + _GROUP] for at in range(0, len(written), _GROUP))


def key_of_recovery(text: str) -> bytes | None:
    """Return the key from its printed form, however it is spaced; None if it is not a recovery key."""
    written = "".join(sign for sign in text.upper() if sign.isalnum()).translate(_FROM_WRITTEN)
    try:
        content = base64.b32decode(written + "=" * (-len(written) % 8))
    except ValueError:
        return None
    key, check = content[:KEY_BYTES], content[KEY_BYTES:]
    sound = len(key) == KEY_BYTES and check == hashlib.sha256(key).digest()[:_CHECK_BYTES]
    return key if sound else None


def check_passphrase(passphrase: str) -> None:
    """Raise UserError for a passphrase that is too short to protect anything."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise UserError(
            sentence(
                "Choose a passphrase of at least {shortest_passphrase} characters.",
                shortest_passphrase=SHORTEST_PASSPHRASE,
            )
        )


class LogLocked(UserError):
    """Raised for an encrypted log for which nobody gave the passphrase."""

    def __init__(self, log: Path) -> None:
        super().__init__(
            sentence(
                "The log {log} is encrypted. Give its passphrase or its recovery key.", log=log
            )
        )
        self.log = log


class KeyMissing(EnvironmentFault):
    """Raised for a log whose key is not in the keychain; the recovery key opens it."""


class WrongPassphrase(UserError):
    """Raised when the given words open nothing."""

    def __init__(self) -> None:
        super().__init__(
            sentence(
                "This is neither the passphrase nor the recovery key of the log. Try again; "
                "without one of the two nobody can read it, not even we."
            )
        )
