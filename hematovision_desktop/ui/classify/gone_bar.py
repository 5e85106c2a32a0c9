"""A line that says that pictures have moved, and asks where they are now."""

from __future__ import annotations

from PySide6.QtCore import Slot

from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.review import BatchRef, PicturesSought
from hematovision_desktop.ui.parts.asking import folders
from hematovision_desktop.ui.parts.asking.folders import Purpose
from hematovision_desktop.ui.parts.notice_line import NoticeLine
from hematovision_desktop.ui.parts.texts import words


class GoneBar(NoticeLine):
    """Line for the batch in view; it appears with the first missing picture."""

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        self._commands = commands
        self._shown: BatchRef | None = None
        self.find_button, self.leave_button = self._answers(
            self.tr("Where is the folder now?"), self.tr("Leave it")
        )
        self.find_button.clicked.connect(self._ask)
        self.leave_button.clicked.connect(self.hide)

    def show_for(self, ref: BatchRef | None) -> None:
        """Take another batch in view; whether its pictures exist shows when they are needed."""
        self._shown = ref
        self.hide()

    @Slot()
    def miss(self) -> None:
        """Note that a picture of the batch in view is missing."""
        if not self.is_said and self._shown is not None:
            self._say(self.tr("Pictures are missing from their folder. Showing small copies."))

    def _say(self, text: str) -> None:
        self.say(text)
        self.find_button.setEnabled(True)

    @Slot()
    def _ask(self) -> None:
        if self._shown is None:
            return
        title = self.tr("Where is the folder now?")
        chosen = folders.ask_folder(self, Purpose.PICTURES, title)
        if chosen is not None:
            self._say(self.tr("Looking for the pictures in {folder}…").format(folder=chosen))
            self.find_button.setEnabled(False)
            self._commands.moved.find(self._shown, chosen)

    def show_sought(self, sought: PicturesSought) -> None:
        """Show the result of the search."""
        if sought.batch != self._shown:
            return
        if sought.found and sought.found == sought.missing:
            self.hide()
        elif sought.missing:
            self._say(
                self.tr(
                    "{found} of {n} pictures were found there by their content. For the "
                    "others, small copies are shown.",
                    "",
                    sought.missing,
                ).format(found=words.number(sought.found), n=words.number(sought.missing))
            )
        else:
            self.hide()
