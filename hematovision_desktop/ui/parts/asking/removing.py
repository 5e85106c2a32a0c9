"""The questions before batches are removed from the log, or a signed sample is changed, wherever they are asked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hematovision_desktop.core.logbook.log import BatchSummary
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.ui.parts.asking import folders
from hematovision_desktop.ui.parts.asking.question import Question
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated

translate = QCoreApplication.translate
removing = words.Texts("removing")


def remove_if_agreed(commands: Commands, batches: Sequence[BatchSummary], parent: QWidget) -> None:
    """Delete batches once a person has confirmed which they are and what is deleted with them."""
    if batches and _agrees(batches, parent):
        for one in batches:
            commands.remove_batch(one.batch_id)
            folders.forget(one.start.sources)


def _agrees(batches: Sequence[BatchSummary], parent: QWidget) -> bool:
    first, cells = batches[0], sum(one.tally.cells for one in batches)
    box = Question(parent)
    if len(batches) == 1:
        box.setWindowTitle(translate("removing", "Remove batch"))
        box.setText(
            translate("removing", "Remove “{name}” of {date} from the log?").format(
                name=isolated(first.start.name), date=words.moment(first.start.started_at)
            )
        )
    else:
        box.setWindowTitle(translate("removing", "Remove batches"))
        said = removing.tr("Remove these {n} batches from the log?", "", len(batches))
        box.setText(said.format(n=words.number(len(batches))))
    box.setInformativeText(
        words.counted(
            cells,
            "{n} cell and its verdicts are removed too, and pictures of a live count. "
            "Pictures that you opened stay.",
            removing.tr(
                "{n} cells and their verdicts are removed too, and pictures of a live count. "
                "Pictures that you opened stay.",
                "",
                cells,
            ),
        )
    )
    remove, keep = translate("removing", "Remove"), translate("removing", "Keep")
    return box.agrees_to(remove, keep, look="danger")


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
