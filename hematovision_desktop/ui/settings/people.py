"""Settings section on people: who works here, and what they may do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from hematovision_desktop.core.signing.people import Person, Right
from hematovision_desktop.services.messages.people import PeopleCommands, PeopleShown, PeopleState
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.ui.parts.input.keyboard import Heir
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.widgets import button, in_line, label, say
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.settings.person_dialog import PersonDialog, role_name

_PERSON = int(Qt.ItemDataRole.UserRole)
_LIST_PX = 120


class PeoplePanel(QWidget):
    """Shows the people, and requests changes to them."""

    def __init__(self, commands: PeopleCommands) -> None:
        super().__init__()
        self._commands = commands
        self.said = label("", "dim", wrap=True)
        self.trouble = label("", "review", wrap=True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("People"))
        self.list.setFixedHeight(_LIST_PX)
        self.list.setSpacing(3)
        self.list.setWordWrap(True)
        self.list.currentRowChanged.connect(self._enable)
        self.on_button = button(self.tr("Let people log in…"))
        self.add_button = button(self.tr("Add…"))
        self.role_button = button(self.tr("Role…"))
        self.reset_button = button(self.tr("New passphrase…"))
        self.active_button = button(self.tr("Lock out"))
        self.own_button = button(self.tr("My passphrase…"))
        self.lock_button = button(self.tr("Lock now"))
        self.off_button = button(self.tr("Turn off logging in…"), look="link")
        for one, act in (
            (self.on_button, self._turn_on),
            (self.add_button, self._add),
            (self.role_button, self._set_role),
            (self.reset_button, self._reset),
            (self.active_button, self._toggle),
            (self.own_button, self._change_own),
            (self.lock_button, self._lock),
            (self.off_button, self._turn_off),
        ):
            one.clicked.connect(act)
        column = column_in(self, self.said, self.list)
        for row in (
            (self.add_button, self.role_button, self.reset_button, self.active_button),
            (self.on_button, self.own_button, self.lock_button, self.off_button),
        ):
            column.addLayout(in_line(*row))
        column.addWidget(self.trouble)
        Heir(self.add_button, (self.on_button,))
        Heir(self.on_button, (self.off_button,))
        self.show_state(commands.state)

    def handle(self, event: object) -> bool:
        """Show one event of the program; return whether it is about people."""
        if isinstance(event, PeopleShown):
            self.show_state(event.state)
            return True
        return False

    def show_state(self, state: PeopleState) -> None:
        """Show who works here."""
        self._state = state
        self.said.setText(
            self.tr("Logged in: {name}. The window locks after ten idle minutes.").format(
                name=isolated(state.author)
            )
            if state.is_on
            else self.tr("Logging in is off. A name is needed only to sign.")
        )
        say(self.trouble, "")
        self._fill()
        self._enable()

    def _fill(self) -> None:
        """List the people; the chosen one stays chosen, and the pressed button keeps the focus."""
        chosen = self.chosen
        self.list.blockSignals(True)
        self.list.clear()
        for person in self._state.people:
            item = QListWidgetItem(self._line(person))
            item.setData(_PERSON, person)
            self.list.addItem(item)
            if chosen is not None and person.name == chosen.name:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)

    def _line(self, person: Person) -> str:
        parts = [person.name, role_name(person.role)]
        if not person.is_active:
            parts.append(self.tr("locked out"))
        elif person.must_change:
            parts.append(self.tr("chooses a passphrase at the next login"))
        return " · ".join(parts)

    @property
    def chosen(self) -> Person | None:
        """The person selected in the list."""
        item = self.list.currentItem()
        person = None if item is None else item.data(_PERSON)
        return person if isinstance(person, Person) else None

    @Slot()
    def _enable(self) -> None:
        state, chosen = self._state, self.chosen
        leads = state.is_on and state.may(Right.PEOPLE)
        parts = (
            (self.on_button, not state.is_on),
            (self.list, leads),
            (self.add_button, leads),
            (self.role_button, leads),
            (self.reset_button, leads),
            (self.active_button, leads),
            (self.own_button, state.is_on),
            (self.lock_button, state.is_on),
            (self.off_button, leads),
        )
        # New controls before removed ones: they take over the focus.
        for one, wanted in sorted(parts, key=lambda part: not part[1]):
            one.setVisible(wanted)
        other = chosen is not None and chosen.name != state.author
        why_not = "" if other else self._why_not(chosen)
        for one in (self.role_button, self.reset_button, self.active_button):
            one.setEnabled(other)
            one.setToolTip(why_not)
        is_out = chosen is not None and not chosen.is_active
        self.active_button.setText(self.tr("Let in again") if is_out else self.tr("Lock out"))

    def _why_not(self, chosen: Person | None) -> str:
        """Return why the chosen person cannot be changed: there is none, or it is the logged-in person."""
        if chosen is None:
            return self.tr("Choose a person in the list first.")
        return self.tr("You cannot change your own role or access. Another administrator can.")

    @Slot()
    def _lock(self) -> None:
        """Lock, with the focus moved: the next person must not find it here, where Space would lock again."""
        self.own_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._commands.lock()

    @Slot()
    def _turn_on(self) -> None:
        PersonDialog(
            self.tr("Let people log in"),
            self.tr(
                "You become the first administrator and can then add others. From then on, each "
                "name, note, export and signature has its author. Only another administrator can "
                "replace a forgotten passphrase, so have two."
            ),
            self.tr("Turn on"),
            lambda told, then: self._commands.turn_on(told.name, told.new, then),
            name=True,
            new=True,
            parent=self.window(),
        ).open()

    @Slot()
    def _turn_off(self) -> None:
        PersonDialog(
            self.tr("Turn off logging in"),
            self.tr(
                "The people and their passphrases are removed; what they did keeps its author."
            ),
            self.tr("Turn off"),
            lambda told, then: self._commands.turn_off(told.present, then),
            takes_away=True,
            present=self.tr("Your passphrase"),
            parent=self.window(),
        ).open()

    @Slot()
    def _add(self) -> None:
        PersonDialog(
            self.tr("Add a person"),
            self.tr("Choose a first passphrase and pass it on. It is replaced at the first login."),
            self.tr("Add"),
            lambda told, then: self._commands.add(told.name, told.role, told.new, then),
            name=True,
            role=True,
            new=True,
            parent=self.window(),
        ).open()

    @Slot()
    def _reset(self) -> None:
        person = self.chosen
        if person is not None:
            PersonDialog(
                self.tr("A new passphrase for {name}").format(name=isolated(person.name)),
                self.tr("It is replaced at the next login."),
                self.tr("Set passphrase"),
                lambda told, then: self._commands.reset(person.name, told.new, then),
                new=True,
                whose=person.name,
                parent=self.window(),
            ).open()

    @Slot()
    def _set_role(self) -> None:
        person = self.chosen
        if person is not None:
            dialog = PersonDialog(
                self.tr("The role of {name}").format(name=isolated(person.name)),
                "",
                self.tr("Set role"),
                lambda told, then: self._commands.set_role(
                    person.name, told.role, is_active=person.is_active, then=then
                ),
                role=True,
                parent=self.window(),
            )
            dialog.role.setCurrentIndex(dialog.role.findData(person.role))
            dialog.open()

    @Slot()
    def _toggle(self) -> None:
        person = self.chosen
        if person is not None:
            self._commands.set_role(
                person.name, person.role, is_active=not person.is_active, then=self._toggled
            )

    def _toggled(self, answer: PeopleState | Refused) -> None:
        say(self.trouble, answer.reason if isinstance(answer, Refused) else "")

    @Slot()
    def _change_own(self) -> None:
        PersonDialog(
            self.tr("My passphrase"),
            "",
            self.tr("Change"),
            lambda told, then: self._commands.change_own(told.present, told.new, then),
            present=self.tr("Current passphrase"),
            new=True,
            whose=self._commands.state.author,
            parent=self.window(),
        ).open()
