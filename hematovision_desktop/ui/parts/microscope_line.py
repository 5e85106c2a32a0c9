"""One line that names the microscope of the cells, and how far names may be trusted on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from hematovision_desktop.core.microscopes.microscope import KnownMicroscope, Standing, Trust
from hematovision_desktop.ui.parts.asking.question import LineQuestion
from hematovision_desktop.ui.parts.layout.elided import Elided
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.rows import READABLE_CHARACTERS, Rows
from hematovision_desktop.ui.parts.layout.widgets import Lines, button, set_look
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.parts.texts.plain import tip
from hematovision_desktop.ui.parts.texts.standing_words import standing_sentence, standing_short

NEW = -1


class MicroscopeLine(QWidget):
    """The microscope's name, changed with one click; a banner below if cells look foreign or unusual.

    put: a person chose the microscope with a number, or none (None). added: they named a new one.
    known: the microscopes to choose from.
    """

    put = Signal(object)
    added = Signal(str)

    def __init__(self, known: Callable[[], Sequence[KnownMicroscope]]) -> None:
        super().__init__()
        self._known = known
        self._on: KnownMicroscope | None = None
        self._offered: KnownMicroscope | None = None
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
        self.line = Rows(self.choose_button, self.offer_button, gap_px=12)
        self.line.add(self._said, 1, READABLE_CHARACTERS * self.fontMetrics().averageCharWidth())
        self._warning = Lines("review")
        self._warning.setContentsMargins(0, 6, 0, 6)  # below the rest of the line
        self.column = column_in(self, self.line, self._warning, gap_px=0, around_px=(16, 0, 16, 6))
        self.show_standing(Standing(), None)

    def show_standing(
        self,
        standing: Standing,
        on: KnownMicroscope | None,
        offered: KnownMicroscope | None = None,
    ) -> None:
        """Show the microscope of the cells, and the one that they seem to be from."""
        self._on, self._offered = on, offered
        name = " ".join(standing.microscope.split())
        self.choose_button.setText(name.replace("&", "&&") or self.tr("Which microscope?"))
        self.choose_button.setAccessibleName(
            self.tr("Microscope: {name}").format(name=name or self.tr("not set"))
        )
        self.offer_button.setVisible(offered is not None)
        if offered is not None:
            text = self.tr("It is {name}").format(name=isolated(offered.profile.name))
            self.offer_button.setText(text.replace("&", "&&"))
        said, short = standing_sentence(standing), standing_short(standing)
        warns = standing.trust is Trust.FOREIGN or bool(standing.unusual)
        shorter = [short[0].upper() + short[1:]]
        if standing.promise is not None:
            shorter.append(f"≥ {words.percentage(100 * standing.promise)}")
        self._said.say("" if warns else said, *shorter)
        self._said.setToolTip(tip(said))
        set_look(self._said, "look", "dim")
        self._warning.say(said if warns else "")

    @Slot()
    def _fill(self) -> None:
        self.menu.clear()
        on = self._on
        for one in self._known():
            self._add(one.profile.name.replace("&", "&&"), one.profile.profile_id).setChecked(
                on is not None and on.profile.profile_id == one.profile.profile_id
            )
        self.menu.addSeparator()
        if on is not None:
            self._add(self.tr("None of these"), 0)
        self._add(self.tr("A new microscope…"), NEW)

    def _add(self, text: str, data: int) -> QAction:
        action = self.menu.addAction(text)
        action.setData(data)
        action.setCheckable(data > 0)
        return action

    @Slot(QAction)
    def _take(self, action: QAction) -> None:
        chosen = action.data()
        if chosen == NEW:
            self.name_new()
        else:
            self.put.emit(chosen or None)

    @Slot()
    def _accept(self) -> None:
        if self._offered is not None:
            self.put.emit(self._offered.profile.profile_id)

    def name_new(self) -> bool:
        """Ask for the name of a new microscope; return whether one was given."""
        asked = self.tr("Name with camera and stain, for example: Olympus, room 2, Giemsa")
        dialog = LineQuestion(self, self.tr("A new microscope"), asked, self.tr("Add"))
        if not dialog.exec() or not dialog.textValue().strip():
            return False
        self.added.emit(dialog.textValue())
        return True
