"""What the window says of backups while it is away: one that is made at the end, one put back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QProgressDialog

from hematovision_desktop.ui.parts.told import in_language

translate = QCoreApplication.translate
_SHOW_AFTER_MS = 400
_WIDE_PX = 440


class BackupBox(QProgressDialog):
    """A small window that says what is done; may_skip: it can be ended by a person."""

    def __init__(self, text: str, *, may_skip: bool) -> None:
        super().__init__()
        self.setWindowTitle("HematoVision")
        said = QLabel(text)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        self.setLabel(said)
        self.setMinimumWidth(_WIDE_PX)
        self.setMinimumDuration(_SHOW_AFTER_MS)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        if may_skip:
            self.setCancelButtonText(translate("Backup", "Skip it"))
        else:
            self.setCancelButton(None)

    def tell(self, done: int, total: int) -> bool:
        """Show how many of how many files are done; return whether a person wants no more."""
        self.setMaximum(max(1, total))
        self.setValue(done)
        return self.wasCanceled()

    def done_with(self) -> None:
        """Take it away."""
        self.reset()
        self.deleteLater()


def last_backup_box() -> BackupBox:
    """Return what is shown while the backup of the end is made."""
    said = translate("Backup", "A backup is being made. The program then closes by itself.")
    return BackupBox(said, may_skip=True)


def restore_box() -> BackupBox:
    """Return what is shown while a backup is put back."""
    said = translate("Backup", "The backup is being restored. Leave the computer on.")
    return BackupBox(said, may_skip=False)


def backup_failed(why: str) -> str:
    """Return what the next window says of a backup that was not made."""
    said = translate("Backup", "The last backup failed. {why}")
    return said.format(why=in_language(why))


def restored(aside: Path | None) -> str:
    """Return what the next window says of a backup that was put back; aside: where the log of before lies."""
    said = translate("Backup", "The backup is restored.")
    if aside is None:
        return said
    lies = translate("Backup", "The previous log is in {folder}.").format(folder=aside)
    return f"{said} {lies}"
