"""Which microscope the batch in view is on, how far its names may be trusted, and the way to prove it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QMenu, QSizePolicy, QVBoxLayout, QWidget

from hematovision_desktop.core.microscope import Standing, Trust
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.review import OpenBatch
from hematovision_desktop.ui.parts.room import Elided
from hematovision_desktop.ui.parts.standing_words import standing_sentence
from hematovision_desktop.ui.parts.widgets import Lines, button, set_look


class MicroscopeBar(QWidget):
    """One line below the batch's name; a foreign batch has a banner below it.

    check_asked: the program is to be checked on the batch in view.
    """

    check_asked = Signal()

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._batch: OpenBatch | None = None
        self.setAccessibleName(self.tr("Microscope"))
        self.choose_button = button(self.tr("Which microscope?"))
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill)
        self.menu.triggered.connect(self._take)
        self.choose_button.setMenu(self.menu)
        self.offer_button = button(self.tr("Is it this microscope?"), look="link")
        self.offer_button.clicked.connect(self._accept)
        self._said = Elided("dim")
        self._said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.check_button = button(self.tr("Check the program…"), look="link")
        self.check_button.setToolTip(self.tr("Check the program on this microscope"))
        self.check_button.clicked.connect(self.check_asked)
        line = QHBoxLayout()
        line.setSpacing(12)
        for part in (self.choose_button, self.offer_button):
            line.addWidget(part)
        line.addWidget(self._said, 1)
        line.addWidget(self.check_button)
        self._foreign = Lines("review")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 6)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addWidget(self._foreign)
        self.show_batch(None)

    @property
    def text(self) -> str:
        """What the bar says of the batch."""
        return self._foreign.text() or self._said.text()

    @property
    def is_foreign(self) -> bool:
        """Whether the banner of a foreign batch is shown."""
        return not self._foreign.isHidden()

    def show_batch(self, batch: OpenBatch | None) -> None:
        """Show how a batch stands; None: there is none."""
        self._batch = batch
        self.setVisible(batch is not None)
        if batch is None:
            self._foreign.say("")
            return
        standing = batch.standing
        name = " ".join(standing.microscope.split())
        self.choose_button.setText(name.replace("&", "&&") or self.tr("Which microscope?"))
        self.choose_button.setAccessibleName(
            self.tr("Microscope: {name}").format(name=name or self.tr("not said"))
        )
        offered = None
        if batch.microscope is None:
            offered = self._commands.microscopes.offered(batch.ref)
        self.offer_button.setVisible(offered is not None)
        if offered is not None:
            text = self.tr("It is {name}").format(name=offered.profile.name)
            self.offer_button.setText(text.replace("&", "&&"))
            self.offer_button.setAccessibleName(text)
        self._say(standing)
        self.check_button.setVisible(not batch.is_running)

    def _say(self, standing: Standing) -> None:
        said = standing_sentence(standing)
        foreign = standing.trust is Trust.FOREIGN
        self._said.setText("" if foreign else said)
        self._said.setToolTip(said)
        set_look(self._said, "look", "dim")
        self._foreign.say(said if foreign else "")

    @Slot()
    def _fill(self) -> None:
        self.menu.clear()
        on = self._batch.microscope if self._batch is not None else None
        for one in self._commands.microscopes.known:
            self._add(one.profile.name.replace("&", "&&"), one.profile.profile_id).setChecked(
                on is not None and on.profile.profile_id == one.profile.profile_id
            )
        self.menu.addSeparator()
        if on is not None:
            self._add(self.tr("None of these"), 0)
        self._add(self.tr("A new microscope…"), -1)

    def _add(self, text: str, data: int) -> QAction:
        action = self.menu.addAction(text)
        action.setData(data)
        action.setCheckable(data > 0)
        return action

    @Slot(QAction)
    def _take(self, action: QAction) -> None:
        if self._batch is None:
            return
        chosen = action.data()
        if chosen == -1:
            self.name_new()
        else:
            self._commands.microscopes.put(self._batch.ref, chosen or None)

    @Slot()
    def _accept(self) -> None:
        batch = self._batch
        offered = self._commands.microscopes.offered(batch.ref) if batch is not None else None
        if batch is not None and offered is not None:
            self._commands.microscopes.put(batch.ref, offered.profile.profile_id)

    def name_new(self) -> bool:
        """Ask for the name of a new microscope; return whether one was given."""
        batch = self._batch
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("A new microscope"))
        dialog.setLabelText(
            self.tr("Its name with camera and stain, such as: Olympus, room 2, Giemsa")
        )
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        if batch is None or not dialog.exec() or not dialog.textValue().strip():
            return False
        self._commands.microscopes.add(batch.ref, dialog.textValue())
        return True
