"""A line that says to which waiting sample a folder was attached by its name, and can undo that."""

from __future__ import annotations

from PySide6.QtCore import Slot

from hematovision_desktop.core.samples.sample import SampleDetails
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.samples import BatchAttached
from hematovision_desktop.ui.classify.batch_line import BatchLine
from hematovision_desktop.ui.parts.texts.direction import isolated


class AttachedBar(BatchLine[BatchAttached]):
    """Shows the attachment of the batch in view until a person has seen it."""

    turn = 2

    def __init__(self, commands: Commands) -> None:
        super().__init__(commands)
        self.undo_button, self.keep_button = self._answers(self.tr("Undo"), self.tr("Keep"))
        self.undo_button.setToolTip(self.tr("Make it a separate sample"))
        self.undo_button.clicked.connect(self._undo)
        self.keep_button.clicked.connect(self._leave)

    def _show_news(self, news: BatchAttached) -> None:
        details = news.sample.details
        who = " · ".join(filter(None, (details.accession, details.patient_name)))
        self.say(
            self.tr(
                "This folder has a waiting sample's name, so its pictures went to {sample}."
            ).format(sample=isolated(who))
        )

    @Slot()
    def _undo(self) -> None:
        batch = self._commands.review.open(self._shown) if self._shown is not None else None
        if batch is not None and batch.batch_id is not None:
            self._commands.samples.add(SampleDetails(batch.name), (batch.batch_id,))
        self._leave()
