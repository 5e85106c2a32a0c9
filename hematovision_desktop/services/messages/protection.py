"""What the window may ask of the log's protection, and what comes back."""

from __future__ import annotations

from typing import Protocol

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.signing.log_key import Guard


@dataclass(frozen=True, slots=True)
class Protection:
    """What guards the log in use.

    locked: why it cannot be opened, one sentence; "" where it can. is_busy: it is being encrypted,
    set free, or opened.
    """

    guard: Guard = Guard.OPEN
    locked: str = ""
    is_busy: bool = False


@dataclass(frozen=True, slots=True)
class ProtectionShown:
    """The protection as it stands."""

    state: Protection


@dataclass(frozen=True, slots=True)
class WordsRefused:
    """What a person gave is neither passphrase nor recovery key. wait_s: until the next try."""

    reason: str
    wait_s: float = 0.0


@dataclass(frozen=True, slots=True)
class RecoveryShown:
    """The recovery key, to be printed or saved. is_new: the log was encrypted just now."""

    key: str
    is_new: bool = False


ProtectionNews = ProtectionShown | WordsRefused | RecoveryShown


class ProtectionCommands(Protocol):
    """The protection of the log in use. None of its calls blocks; all is answered by news."""

    @property
    def state(self) -> Protection:
        """The protection as it stands."""
        ...

    def look(self) -> None:
        """Find out what guards the log; answered by ProtectionShown."""
        ...

    def unlock(self, typed: str) -> None:
        """Take a passphrase or recovery key; answered by ProtectionShown or WordsRefused."""
        ...

    def protect(self, guard: Guard, passphrase: str = "", present: str = "") -> None:
        """Put the log under another guard; answered by ProtectionShown, RecoveryShown if it is new.

        present: the passphrase of now, or the recovery key, where one guards the log.
        """
        ...

    def show_recovery(self, present: str = "") -> None:
        """Ask for the recovery key; answered by RecoveryShown or WordsRefused."""
        ...
