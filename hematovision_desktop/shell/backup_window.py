"""Backups around the window: the one that is made when it is closed, the one that is put back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QProgressDialog

from hematovision_desktop.core.batch import Stopped
from hematovision_desktop.core.errors import EnvironmentFault, UserError
from hematovision_desktop.services.backups import Backups
from hematovision_desktop.shell.backup import put_back

translate = QCoreApplication.translate
_SHOW_AFTER_MS = 400


class Progress:
    """A small window that says what is done; may_skip: it can be ended by a person."""

    def __init__(self, text: str, *, may_skip: bool) -> None:
        self.dialog = QProgressDialog()
        self.dialog.setWindowTitle("HematoVision")
        said = QLabel(text)
        said.setTextFormat(Qt.TextFormat.PlainText)
        self.dialog.setLabel(said)
        self.dialog.setMinimumWidth(440)
        self.dialog.setMinimumDuration(_SHOW_AFTER_MS)
        self.dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        if may_skip:
            self.dialog.setCancelButtonText(translate("Backup", "Skip it"))
        else:
            self.dialog.setCancelButton(None)

    def tell(self, done: int, total: int) -> None:
        """Show how many of how many files are done; Stopped where a person wants no more."""
        self.dialog.setMaximum(max(1, total))
        self.dialog.setValue(done)
        if self.dialog.wasCanceled():
            raise Stopped

    def close(self) -> None:
        """Take it away."""
        self.dialog.reset()
        self.dialog.deleteLater()


def last_backup(backups: Backups) -> str:
    """Make the backup that is due when the window is closed; return its fault, or ""."""
    progress = Progress(
        translate("Backup", "A backup is being made. Then the program ends by itself."),
        may_skip=True,
    )
    try:
        fault = backups.make_last(progress.tell)
    finally:
        progress.close()
    return translate("Backup", "The last backup failed. {why}").format(why=fault) if fault else ""


def restore_with_progress(backup: Path, log: Path) -> tuple[str, bool]:
    """Put a backup back between two windows; return what the next one says, and if it is a fault."""
    progress = Progress(
        translate("Backup", "The backup is being put back. Leave the computer on."), may_skip=False
    )
    try:
        aside = put_back(backup, log, progress.tell)
    except (EnvironmentFault, UserError) as fault:
        return str(fault), True
    finally:
        progress.close()
    said = translate("Backup", "The backup is in place.")
    if aside is None:
        return said, False
    lies = translate("Backup", "The log of before lies in {folder}.").format(folder=aside)
    return f"{said} {lies}", False
