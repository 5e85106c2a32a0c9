"""Requests of the window about backups, and the answers."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Protocol

from hematovision_desktop.core.base.late_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class BackupState:
    """The state of the backups of the log in use.

    last: when the newest was made, None if there is none. kept: how many are in the folder. doing:
    "backup", "check" or "" if nothing runs. done, total: files of the running task. fault: why the
    last attempt failed, one sentence.
    """

    last: datetime | None = None
    kept: int = 0
    doing: str = ""
    done: int = 0
    total: int = 0
    fault: str = ""


@dataclass(frozen=True, slots=True)
class BackupShown:
    """The present state of the backups."""

    state: BackupState


@dataclass(frozen=True, slots=True)
class BackupChecked:
    """A chosen backup is intact.

    is_locked: whether its passphrase or recovery key is needed. unprotects: whether it is not
    encrypted although the log that it would replace is.
    """

    folder: Path
    made: datetime | None
    files: int
    is_locked: bool
    unprotects: bool = False


@dataclass(frozen=True, slots=True)
class BackupRefused:
    """A chosen backup cannot be restored, and why."""

    reason: str


BackupNews = BackupShown | BackupChecked | BackupRefused


class BackupCommands(Protocol):
    """Backups of the log in use. None of its calls blocks; events bring all answers."""

    @property
    def state(self) -> BackupState:
        """The present state of the backups."""
        ...

    def look(self) -> None:
        """Check the folder of backups, and make one if it is due; answered by BackupShown."""
        ...

    def back_up(self) -> None:
        """Make a backup now; answered by BackupShown."""
        ...

    def check(self, folder: Path, words: str = "") -> None:
        """Verify a backup; answered by BackupChecked or BackupRefused.

        words: its passphrase or recovery key, if it is locked.
        """
        ...

    def restore(self, folder: Path) -> bool:
        """Schedule a verified backup to replace the log once the window is closed.

        Returns whether the person at work may do that; if not, they are told.
        """
        ...

    def leaves_behind(self, target: Path) -> bool:
        """Return whether a log at another place would begin empty, and the present one stay behind."""
        ...

    def take_along(self, target: Path) -> bool:
        """Take the log along to another place once the window is closed, which opens again.

        Returns whether the person at work may do that; if not, the program says why.
        """
        ...
