"""A line that says to which waiting sample a folder was attached by its name, and takes it back."""

from __future__ import annotations

from PySide6.QtCore import Slot

from hematovision_desktop.core.samples.sample import SampleDetails
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.review import BatchRef
from hematovision_desktop.services.messages.samples import BatchAttached
from hematovision_desktop.ui.parts.direction import isolated
from hematovision_desktop.ui.parts.notice_line import NoticeLine


class AttachedBar(NoticeLine):
    """Shows it for the batch in view, until a person has seen it."""

    turn = 2

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        self._commands = commands
        self._told: dict[BatchRef, BatchAttached] = {}
        self._shown: BatchRef | None = None
        self.undo_button, self.keep_button = self._answers(self.tr("Undo"), self.tr("Right"))
        self.undo_button.setToolTip(self.tr("Make it a sample of its own"))
        self.undo_button.clicked.connect(self._undo)
        self.keep_button.clicked.connect(self._leave)

    def tell(self, attached: BatchAttached) -> None:
        """Keep it until its batch is in view."""
        self._told[attached.batch] = attached
        self.show_for(self._shown)

    def show_for(self, ref: BatchRef | None) -> None:
        """Show what is to be said of a batch that comes into view."""
        self._shown = ref
        told = self._told.get(ref) if ref is not None else None
        if told is None:
            self.hide()
        else:
            details = told.sample.details
            who = " · ".join(filter(None, (details.accession, details.patient_name)))
            self.say(
                self.tr(
                    "This folder is named like a waiting sample, so its pictures belong to {sample}."
                ).format(sample=isolated(who))
            )

    @Slot()
    def _undo(self) -> None:
        batch = self._commands.review.open(self._shown) if self._shown is not None else None
        if batch is not None and batch.batch_id is not None:
            self._commands.samples.add(SampleDetails(batch.name), (batch.batch_id,))
        self._leave()

    @Slot()
    def _leave(self) -> None:
        if self._shown is not None:
            self._told.pop(self._shown, None)
        self.hide()
