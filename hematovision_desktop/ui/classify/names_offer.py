"""A line that offers the names that people gave to the same files in an earlier batch."""

from __future__ import annotations

from PySide6.QtCore import Slot

from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.review import BatchRef, NamesKnown
from hematovision_desktop.ui.parts import words
from hematovision_desktop.ui.parts.notice_line import NoticeLine


class NamesOffer(NoticeLine):
    """Shows the offer of the batch in view; each batch is asked about once."""

    turn = 4

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        self._commands = commands
        self._offers: dict[BatchRef, NamesKnown] = {}
        self._shown: BatchRef | None = None
        self.take_button, self.leave_button = self._answers(
            self.tr("Take them over"), self.tr("No")
        )
        self.take_button.clicked.connect(self._take)
        self.leave_button.clicked.connect(self._leave)

    def offer(self, known: NamesKnown) -> None:
        """Keep an offer until its batch is in view."""
        self._offers[known.batch] = known
        self.show_for(self._shown)

    def show_for(self, ref: BatchRef | None) -> None:
        """Show what is offered for a batch that comes into view."""
        self._shown = ref
        known = self._offers.get(ref) if ref is not None else None
        if known is None:
            self.hide()
        else:
            self.say(
                words.counted(
                    known.cells,
                    "{n} of these cells was named in an earlier batch of the same files.",
                    self.tr(
                        "{n} of these cells were named in an earlier batch of the same files.",
                        "",
                        known.cells,
                    ),
                )
            )

    @Slot()
    def _take(self) -> None:
        if self._shown is not None:
            self._commands.take_names(self._shown)
        self._leave()

    @Slot()
    def _leave(self) -> None:
        if self._shown is not None:
            self._offers.pop(self._shown, None)
        self.hide()
