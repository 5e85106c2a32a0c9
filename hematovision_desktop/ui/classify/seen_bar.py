"""A line that says that pictures were read before, as those of another sample, and opens that one."""

from __future__ import annotations

from PySide6.QtCore import Slot

from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.review import BatchRef
from hematovision_desktop.services.messages.samples import SeenBefore
from hematovision_desktop.ui.parts import words
from hematovision_desktop.ui.parts.direction import isolated
from hematovision_desktop.ui.parts.notice_line import NoticeLine


class SeenBar(NoticeLine):
    """Shows it for the batch in view, until a person has seen it."""

    turn = 3

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        self._commands = commands
        self._told: dict[BatchRef, SeenBefore] = {}
        self._shown: BatchRef | None = None
        self.open_button, self.leave_button = self._answers(
            self.tr("Open that one"), self.tr("Leave it")
        )
        self.open_button.clicked.connect(self._open)
        self.leave_button.clicked.connect(self._leave)

    def tell(self, seen: SeenBefore) -> None:
        """Keep it until its batch is in view."""
        self._told[seen.batch] = seen
        self.show_for(self._shown)

    def show_for(self, ref: BatchRef | None) -> None:
        """Show what is to be said of a batch that comes into view."""
        self._shown = ref
        seen = self._told.get(ref) if ref is not None else None
        if seen is None:
            self.hide()
            return
        who = " · ".join(filter(None, (seen.details.accession, seen.details.patient_name)))
        self.say(
            self.tr(
                "These pictures were read before, as {sample}. Here they make a second sample."
            ).format(sample=isolated(who))
        )
        tip = self.tr("Show what was read on {when}; what is read now stays in the log, too")
        self.open_button.setToolTip(tip.format(when=words.moment(seen.begun_at)))

    @Slot()
    def _open(self) -> None:
        seen = self._told.get(self._shown) if self._shown is not None else None
        self._leave()
        if seen is not None:
            self._commands.open_batch(seen.batch_id)

    @Slot()
    def _leave(self) -> None:
        if self._shown is not None:
            self._told.pop(self._shown, None)
        self.hide()
