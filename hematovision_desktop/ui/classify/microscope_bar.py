"""Which microscope the batch in view is on, how far its names may be trusted, and the way to prove it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from hematovision_desktop.core.microscope import Standing
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.review import OpenBatch
from hematovision_desktop.ui.parts.microscope_line import MicroscopeLine
from hematovision_desktop.ui.parts.widgets import button


class MicroscopeBar(MicroscopeLine):
    """One line below the batch's name; a foreign batch has a banner below it.

    check_asked: the program is to be checked on the batch in view.
    """

    check_asked = Signal()

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(lambda: commands.microscopes.known, parent)
        self._commands = commands
        self._batch: OpenBatch | None = None
        self.check_button = button(self.tr("Check the program…"), look="link")
        self.check_button.setToolTip(self.tr("Check the program on this microscope"))
        self.check_button.clicked.connect(self.check_asked)
        self.line.addWidget(self.check_button)
        self.put.connect(self._put)
        self.added.connect(self._add_named)
        self.show_batch(None)

    def show_batch(self, batch: OpenBatch | None) -> None:
        """Show how a batch stands; None: there is none."""
        self._batch = batch
        self.setVisible(batch is not None)
        if batch is None:
            self.show_standing(Standing(), None)
            return
        offered = None
        if batch.microscope is None:
            offered = self._commands.microscopes.offered(batch.ref)
        self.show_standing(batch.standing, batch.microscope, offered)
        self.check_button.setVisible(not batch.is_running)

    @Slot(object)
    def _put(self, profile_id: int | None) -> None:
        if self._batch is not None:
            self._commands.microscopes.put(self._batch.ref, profile_id)

    @Slot(str)
    def _add_named(self, name: str) -> None:
        if self._batch is not None:
            self._commands.microscopes.add(self._batch.ref, name)
