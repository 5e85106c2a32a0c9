"""A line that offers the names people gave to the same files in an earlier batch."""

from __future__ import annotations

from PySide6.QtCore import Slot

from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.review import NamesKnown
from hematovision_desktop.ui.classify.batch_line import BatchLine
from hematovision_desktop.ui.parts.texts import words


class NamesOffer(BatchLine[NamesKnown]):
    """Shows the offer for the batch in view, once for each batch."""

    turn = 4

    def __init__(self, commands: Commands) -> None:
        super().__init__(commands)
        self.take_button, self.leave_button = self._answers(
            self.tr("Use these names"), self.tr("No")
        )
        self.take_button.clicked.connect(self._take)
        self.leave_button.clicked.connect(self._leave)

    def _show_news(self, news: NamesKnown) -> None:
        self.say(
            words.counted(
                news.cells,
                "{n} of these cells was named in an earlier batch of the same files.",
                self.tr(
                    "{n} of these cells were named in an earlier batch of the same files.",
                    "",
                    news.cells,
                ),
            )
        )

    @Slot()
    def _take(self) -> None:
        if self._shown is not None:
            self._commands.take_names(self._shown)
        self._leave()
