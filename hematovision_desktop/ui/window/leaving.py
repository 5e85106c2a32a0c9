"""The question when the window closes while the log has not stored everything."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from hematovision_desktop.ui.parts.asking import folders
from hematovision_desktop.ui.parts.asking.folders import Purpose
from hematovision_desktop.ui.parts.asking.question import Question
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated

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
