"""Asks for a person's name, role or passphrases; says why an entry is not valid."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.signing.people import LONGEST_NAME, Role, check_new_passphrase
from hematovision_desktop.services.messages.people import PeopleState, PeopleThen
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.ui.parts.input.inputs import Choice
from hematovision_desktop.ui.parts.input.keyboard import Returning
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.room import AROUND_PX, add_foot, scrolling
from hematovision_desktop.ui.parts.layout.widgets import (
    Steady,
    Trouble,
    button,
    caption,
    label,
    set_look,
)
from hematovision_desktop.ui.parts.texts.words import translate
from hematovision_desktop.ui.settings.secret_line import SecretLine, ShowSigns, passphrase_hint

_LINE_CHARACTERS = 72
"""Most of what is said in a dialog fits one line of it, so all of it fits a low screen."""


def role_name(role: Role) -> str:
    """Return the name of a role."""
    return {
        Role.TECHNICIAN: translate("people", "Technician"),
        Role.REVIEWER: translate("people", "Reviewer"),
        Role.ADMINISTRATOR: translate("people", "Administrator"),
    }[role]


def role_hint(role: Role) -> str:
    """Return what a role may do."""
    return {
        Role.TECHNICIAN: translate("people", "Names cells, fills in samples, exports."),
        Role.REVIEWER: translate("people", "Also signs samples, and removes what was not signed."),
        Role.ADMINISTRATOR: translate(
            "people", "Also manages people, the log, its protection and what affects figures."
        ),
    }[role]


@dataclass(frozen=True, slots=True)
class Told:
    """A person's entries; whatever was not asked for is empty."""

    name: str
    role: Role
    present: str
    new: str


class PersonDialog(QDialog):
    """Asks, passes the entries on, and is accepted once they were taken.

    present: label for the current passphrase, "" for none. act: does what was requested.
    takes_away: whether that cannot be undone. whose: the person concerned, if known.
    """

    def __init__(
        self,
        title: str,
        text: str,
        yes: str,
        act: Callable[[Told, PeopleThen], None],
        *,
        name: bool = False,
        role: bool = False,
        present: str = "",
        new: bool = False,
        takes_away: bool = False,
        whose: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(title)
        self._act, self._whose = act, whose
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setMaxLength(LONGEST_NAME)
        self.role = Choice()
        self.role.setAccessibleName(self.tr("Role"))
        for one in Role:
            self.role.addItem(role_name(one), one)
        self.present = SecretLine(present or self.tr("Passphrase"))
        self.first = SecretLine(self.tr("New passphrase"))
        self.second = SecretLine(self.tr("The same again"))
        self.role_text = Steady("dim", *map(role_hint, Role))
        self.trouble = Trouble(*((passphrase_hint(), self._mismatch()) if new else ()))
        self.yes_button = button(yes, look="danger" if takes_away else "primary")
        self.yes_button.setDefault(True)
        Returning(self.yes_button)
        self.yes_button.clicked.connect(self._agree)
        self.no_button = button(self.tr("Cancel"))
        self.no_button.clicked.connect(self.reject)
        asked = (
            (self.name, name),
            (self.role, role),
            (self.present, bool(present)),
            (self.first, new),
            (self.second, new),
        )
        for part, wanted in asked:
            # Lines that are not needed are in no layout, but are destroyed with the dialog.
            part.setParent(self)
            part.setVisible(wanted)
        self.role_text.setParent(self)
        self.role_text.setVisible(role)
        self._asked: list[QWidget] = [part for part, wanted in asked if wanted]
        self._lay_out(title, text)
        for line in (self.name, self.present, self.first, self.second):
            line.textChanged.connect(self._weigh)
        self.role.currentIndexChanged.connect(self._weigh)
        self._weigh()

    def _lay_out(self, title: str, text: str) -> None:
        body = scrolling(self, _LINE_CHARACTERS)
        column = column_in(body, label(title, "heading", wrap=True), around_px=AROUND_PX)
        if text:
            column.addWidget(label(text, wrap=True))
        for part in self._asked:
            column.addWidget(caption(part, above=True))
            column.addWidget(part)
            if part is self.role:
                column.addWidget(self.role_text)
        secret = [part for part in self._asked if isinstance(part, SecretLine)]
        if secret:
            column.addWidget(ShowSigns(*secret))
        column.addWidget(self.trouble)
        column.addStretch(1)
        add_foot(self, None, self.no_button, self.yes_button)

    @property
    def told(self) -> Told:
        """The entries."""
        return Told(self.name.text(), self._role, self.present.text(), self.first.text())

    @property
    def _role(self) -> Role:
        """The chosen role, which Qt stores as a text."""
        return Role(self.role.currentData())

    @Slot()
    def _weigh(self) -> None:
        self.role_text.setText(role_hint(self._role))
        lines = [part for part in self._asked if isinstance(part, QLineEdit)]
        same = self.first not in self._asked or self.first.text() == self.second.text()
        self.yes_button.setEnabled(same and all(line.text().strip() for line in lines))
        differs = bool(self.second.text()) and not same
        usual = passphrase_hint() if self.first in self._asked else ""
        self._say(self._mismatch() if differs else usual, is_fault=differs)

    def _say(self, text: str, *, is_fault: bool) -> None:
        set_look(self.trouble, "look", "review" if is_fault else "dim")
        self.trouble.say(text)

    def _mismatch(self) -> str:
        return self.tr("The two do not match yet.")

    @Slot()
    def _agree(self) -> None:
        self.yes_button.setEnabled(False)
        self._act(self.told, self._answered)

    def _answered(self, answer: PeopleState | Refused) -> None:
        if isinstance(answer, Refused):
            self._weigh()
            self._say(answer.reason, is_fault=True)
            if (wrong := self._wrong_line()) is not None:
                # Typed again, it replaces the wrong one.
                wrong.selectAll()
                wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        for line in (self.present, self.first, self.second):
            line.clear()
        self.accept()

    def _new_can_be(self, told: Told) -> bool:
        try:
            check_new_passphrase(told.name or self._whose, told.new)
        except UserError:
            return False
        return told.new != told.present

    def _wrong_line(self) -> QLineEdit | None:
        """Return the line to type again after a refusal, or None."""
        if self.first in self._asked and not self._new_can_be(self.told):
            return self.first
        order = (self.present, self.name, self.first)
        return next((one for one in order if one in self._asked), None)
