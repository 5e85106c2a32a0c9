"""A line that says that pictures were read before in another sample, and opens that sample."""

from __future__ import annotations

from PySide6.QtCore import Slot

from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.samples import SeenBefore
from hematovision_desktop.ui.classify.batch_line import BatchLine
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated


class SeenBar(BatchLine[SeenBefore]):
    """Shows this for the batch in view until a person has seen it."""

    turn = 3

    def __init__(self, commands: Commands) -> None:
        super().__init__(commands)
        self.open_button, self.leave_button = self._answers(
            self.tr("Open that one"), self.tr("Leave it")
        )
        self.open_button.clicked.connect(self._open)
        self.leave_button.clicked.connect(self._leave)

    def _show_news(self, news: SeenBefore) -> None:
        who = " · ".join(filter(None, (news.details.accession, news.details.patient_name)))
        self.say(
            self.tr(
                "These pictures were already read as {sample}. Here they form a second sample."
            ).format(sample=isolated(who))
        )
        tip = self.tr("Show the earlier batch of {when}; this one stays in the log too")
        self.open_button.setToolTip(tip.format(when=words.moment(news.begun_at)))

    @Slot()
    def _open(self) -> None:
        seen = self._in_view()
        self._leave()
        if seen is not None:
            self._commands.open_batch(seen.batch_id)
