"""Backups around the window: the one made when it closes, and the one restored between two windows."""

from __future__ import annotations

from pathlib import Path

from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.cells.batch import Stopped
from hematovision_desktop.services.keeping.backup_commands import Backups
from hematovision_desktop.shell.backup import put_back
from hematovision_desktop.ui.parts.texts.told import in_language
from hematovision_desktop.ui.window.backup_box import (
    backup_failed,
    last_backup_box,
    restore_box,
    restored,
)


def last_backup(backups: Backups) -> str:
    """Make the backup that is due when the window closes; return its fault, or ""."""
    box = last_backup_box()

    def tell(done: int, total: int) -> None:
        if box.tell(done, total):
            raise Stopped

    try:
        fault = backups.make_last(tell)
    finally:
        box.done_with()
    return backup_failed(fault) if fault else ""


def restore_with_progress(backup: Path, log: Path) -> tuple[str, bool]:
    """Restore a backup between two windows; return the next window's message and whether it is a fault."""
    box = restore_box()

    def tell(done: int, total: int) -> None:
        box.tell(done, total)  # nobody can cancel it

    try:
        aside = put_back(backup, log, tell)
    except (EnvironmentFault, UserError) as fault:
        return in_language(str(fault)), True
    finally:
        box.done_with()
    return restored(aside), False
