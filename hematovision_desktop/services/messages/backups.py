"""What the window may ask of backups, and what comes back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Protocol

from hematovision_desktop.core.base.late_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class BackupState:
    """How the backups of the log in use stand.

    last: when the newest was made, None if there is none. kept: how many lie in the folder.
    doing: "backup", "check" or "" where nothing runs. done, total: files of what runs.
    fault: why the last try failed, one sentence.
    """

    last: datetime | None = None
    kept: int = 0
    doing: str = ""
    done: int = 0
    total: int = 0
    fault: str = ""


@dataclass(frozen=True, slots=True)
class BackupShown:
    """The backups as they stand."""

    state: BackupState


@dataclass(frozen=True, slots=True)
class BackupChecked:
    """A backup that was chosen is whole.

    is_locked: its passphrase or recovery key is needed. unprotects: it is not encrypted, and the log
    in whose place it would be put is.
    """

    folder: Path
    made: datetime | None
    files: int
    is_locked: bool
    unprotects: bool = False


@dataclass(frozen=True, slots=True)
class BackupRefused:
    """A backup that was chosen cannot be put back, and why."""

    reason: str


BackupNews = BackupShown | BackupChecked | BackupRefused


class BackupCommands(Protocol):
    """Backups of the log in use. None of its calls blocks; all is answered by news."""

    @property
    def state(self) -> BackupState:
        """The backups as they stand."""
        ...

    def look(self) -> None:
        """Look at the folder of backups, and make one if it is due; answered by BackupShown."""
        ...

    def back_up(self) -> None:
        """Make a backup now; answered by BackupShown."""
        ...

    def check(self, folder: Path, words: str = "") -> None:
        """Verify a backup; answered by BackupChecked or BackupRefused.

        words: its passphrase or recovery key, where it is locked.
        """
        ...

    def restore(self, folder: Path) -> bool:
        """Have a verified backup put in the place of the log once the window is closed.

        Returns whether who is there may have that; if not, they are told.
        """
        ...
