"""What the window asks before it closes, and what it says while a backup is made or restored after that."""
# ruff: noqa: N802  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QMessageBox, QProgressDialog, QPushButton, QWidget

from hematovision_desktop.ui.parts.asking import folders
from hematovision_desktop.ui.parts.asking.folders import Purpose
from hematovision_desktop.ui.parts.asking.question import Question
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.room import AROUND_PX
from hematovision_desktop.ui.parts.layout.widgets import ProgressBar
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.parts.texts.told import in_language

translate = QCoreApplication.translate
leaving = words.Texts("leaving")


class Leaving(Enum):
    """What to do with results that the log did not store."""

    WAIT = "wait"
    ELSEWHERE = "elsewhere"
    EXPORT = "export"
    BACK = "back"


def ask_how_to_leave(parent: QWidget | None, held: int, log_path: Path) -> Leaving:
    """Ask what to do with this many pending writes; closing the question goes back."""
    box = Question(parent)
    box.setWindowTitle(translate("Leaving", "Not everything is saved"))
    box.setText(
        words.counted(
            held,
            "{n} change is only in memory: the log could not save it.",
            leaving.tr("{n} changes are only in memory: the log could not save them.", "", held),
        )
    )
    box.setInformativeText(
        translate(
            "Leaving",
            "Free some space on the disk that holds {path}, or plug it in again, and wait. "
            "Or, before you close, keep what is open in another log or export its cells as "
            "tables.",
        ).format(path=isolated(str(log_path)))
    )
    role = QMessageBox.ButtonRole
    buttons = {
        box.addButton(translate("Leaving", "Try again"), role.AcceptRole): Leaving.WAIT,
        box.addButton(translate("Leaving", "Keep elsewhere…"), role.ActionRole): Leaving.ELSEWHERE,
        box.addButton(translate("Leaving", "Export tables…"), role.ActionRole): Leaving.EXPORT,
    }
    back = box.addButton(translate("Leaving", "Back to the window"), role.RejectRole)
    box.setDefaultButton(back)
    box.setEscapeButton(back)
    box.exec()
    return next(
        (choice for button, choice in buttons.items() if button is box.clickedButton()),
        Leaving.BACK,
    )


def ask_where_to_keep(parent: QWidget | None) -> Path | None:
    """Ask for the file of another log; None if the person cancels."""
    title, kind = translate("Leaving", "Keep elsewhere"), translate("Leaving", "Logs (*.sqlite)")
    return folders.ask_target(parent, Purpose.LOG, title, "log.sqlite", (kind,))[0]


def ask_where_to_export(parent: QWidget | None) -> Path | None:
    """Ask for the folder for the tables; None if the person cancels."""
    return folders.ask_folder(parent, Purpose.RESULTS, translate("Leaving", "Export tables"))


_SHOW_AFTER_MS = 400
_WIDE_PX = 480


class BackupBox(QProgressDialog):
    """A small window that shows what is being done; may_skip: a person can end it."""

    def __init__(self, text: str, *, may_skip: bool) -> None:
        super().__init__()
        self.setWindowTitle("HematoVision")
        self._column = column_in(self, gap_px=12, around_px=AROUND_PX)
        said = QLabel(text)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        self.setLabel(said)
        bar = ProgressBar(text)
        self.setBar(bar)
        self.setMinimumWidth(_WIDE_PX)
        self.setMinimumDuration(_SHOW_AFTER_MS)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        if may_skip:
            self.setCancelButtonText(translate("Backup", "Skip it"))
        else:
            self.setCancelButton(None)
        self._column.addWidget(said)
        self._column.addWidget(bar)
        for skip in self.findChildren(QPushButton):
            self._column.addWidget(skip, 0, Qt.AlignmentFlag.AlignTrailing)

    def sizeHint(self) -> QSize:
        """Return the room of its parts with the margins of other dialogs; Qt's own are narrow."""
        return QSize(_WIDE_PX, self._column.totalHeightForWidth(_WIDE_PX))

    def showEvent(self, event: QShowEvent) -> None:
        """Lay it out anew, because Qt's own box did so without margins."""
        super().showEvent(event)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay it out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        self._column.invalidate()  # the parts were moved without its knowledge
        self._column.setGeometry(self.rect())

    def tell(self, done: int, total: int) -> bool:
        """Show how many of the total files are done; return whether a person wants to stop."""
        self.setMaximum(max(1, total))
        self.setValue(done)
        return self.wasCanceled()

    def done_with(self) -> None:
        """Close it."""
        self.reset()
        self.deleteLater()


def last_backup_box() -> BackupBox:
    """Return the box shown during the final backup."""
    said = translate("Backup", "A backup is being made. The program then closes by itself.")
    return BackupBox(said, may_skip=True)


def restore_box() -> BackupBox:
    """Return the box shown while a backup is restored."""
    said = translate("Backup", "The backup is being restored. Leave the computer on.")
    return BackupBox(said, may_skip=False)


def move_box() -> BackupBox:
    """Return the box shown while the log is taken along to another place."""
    said = translate("Backup", "The log is being copied to its new place. Leave the computer on.")
    return BackupBox(said, may_skip=False)


def moved(to: Path, old: Path) -> str:
    """Return the next window's message on a log that was taken along; old: where it was."""
    said = translate(
        "Backup", "The log and all that belongs to it are now in {folder}. A copy stays in {old}."
    )
    return said.format(folder=isolated(str(to.parent)), old=isolated(str(old.parent)))


def backup_failed(why: str) -> str:
    """Return the next window's message on a backup that failed."""
    said = translate("Backup", "The last backup failed. {why}")
    return said.format(why=in_language(why))


def restored(aside: Path | None) -> str:
    """Return the next window's message on a restored backup; aside: where the former log is."""
    said = translate("Backup", "The backup is restored.")
    if aside is None:
        return said
    lies = translate("Backup", "The previous log is in {folder}.").format(folder=aside)
    return f"{said} {lies}"
