"""Requests of the window about the log's protection, and the answers."""

from __future__ import annotations

from typing import Protocol

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.signing.log_key import Guard


@dataclass(frozen=True, slots=True)
class Protection:
    """The protection of the log in use.

    locked: why it cannot be opened, one sentence; "" if it can. is_busy: whether it is being
    encrypted, decrypted, or opened.
    """

    guard: Guard = Guard.OPEN
    locked: str = ""
    is_busy: bool = False


@dataclass(frozen=True, slots=True)
class ProtectionShown:
    """The present state of the protection."""

    state: Protection


@dataclass(frozen=True, slots=True)
class WordsRefused:
    """The given words are neither the passphrase nor the recovery key. wait_s: until the next attempt."""

    reason: str
    wait_s: float = 0.0


@dataclass(frozen=True, slots=True)
class RecoveryShown:
    """The recovery key, to be printed or saved. is_new: whether the log was encrypted just now."""

    key: str
    is_new: bool = False


ProtectionNews = ProtectionShown | WordsRefused | RecoveryShown


class ProtectionCommands(Protocol):
    """The protection of the log in use. None of its calls blocks; events bring all answers."""

    @property
    def state(self) -> Protection:
        """The present state of the protection."""
        ...

    def look(self) -> None:
        """Determine how the log is guarded; answered by ProtectionShown."""
        ...

    def unlock(self, typed: str) -> None:
        """Use a passphrase or recovery key; answered by ProtectionShown or WordsRefused."""
        ...

    def protect(self, guard: Guard, passphrase: str = "", present: str = "") -> None:
        """Put the log under another guard; answered by ProtectionShown, RecoveryShown if it is new.

        present: the present passphrase, or the recovery key, if one guards the log.
        """
        ...

    def show_recovery(self, present: str = "") -> None:
        """Request the recovery key; answered by RecoveryShown or WordsRefused."""
        ...
