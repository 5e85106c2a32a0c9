"""The question before a signed sample is changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hematovision_desktop.ui.parts.asking.question import Question
from hematovision_desktop.ui.parts.texts.direction import isolated

translate = QCoreApplication.translate


def ask_to_change(accession: str, parent: QWidget) -> bool:
    """Ask whether to change a signed sample, since typing the old text again does not undo it.

    The safe answer is no: a number may be scanned into the previous sample, or typed in the wrong
    row.
    """
    box = Question(parent)
    box.setWindowTitle("HematoVision")
    said = translate("signed_change", "{number} is signed. Change it?")
    box.setText(said.format(number=isolated(accession)))
    box.setInformativeText(
        translate(
            "signed_change",
            "You then have to sign it again, as a correction. The signed record stays as it is.",
        )
    )
    return box.agrees_to(
        translate("signed_change", "Change"), translate("signed_change", "Leave it")
    )
