"""The people of the log in use: who is at work, what each may do, and whose name their work carries."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence, template
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.signing.people import (
    PassphraseHash,
    Person,
    Right,
    Role,
    Tries,
    WrongPerson,
    check_name,
    check_new_passphrase,
    check_right,
    folded_name,
)
from hematovision_desktop.services.messages.people import PeopleShown, PeopleState, PeopleThen
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.services.review.workplace import Workplace

_LOOKS = ("theme", "contrast", "text_percent", "touch", "language")
"""Settings of how the window looks and speaks: they change no figure."""

LOG_IN_FIRST = sentence("Log in first.")
WAIT = template("Too many wrong tries. Wait {seconds:.0f} seconds, then try again.")
NOT_YET = sentence("The log has not answered yet. Try again in a moment.")
MOVED = sentence("The log was changed meanwhile. Try again.")

Act = Callable[[Log, PassphraseHash], Person | None]
"""An action on the log's thread; returns the person at work afterwards."""


class People:
    """The implementation of `messages.people.PeopleCommands`; its state lives on the main thread.

    locked: called whenever nobody with permission to work is at work any more.
    """

    def __init__(
        self,
        place: Workplace,
        *,
        hashes: PassphraseHash,
        locked: Callable[[], None],
    ) -> None:
        self._place = place
        self._log = place.log
        self._send = place.send
        self._refuse = place.refuse
        self._hashes, self._locked = hashes, locked
        self.state = PeopleState()
        self._is_known = True  # False: the log was asked who works with it, and has not answered
        self._why_not_known = ""  # why it could not answer

    # For the other services

    def author(self) -> str:
        """Return the name for a verdict. Raises UserError while nobody is logged in."""
        if self.state.is_locked:
            raise UserError(LOG_IN_FIRST)
        return self.state.author

    def name(self) -> str:
        """Return the name of the person at work, "" if there is none."""
        return self.state.author

    def allows(self, right: Right) -> bool:
        """Return whether the person at work may do something; reports why not."""
        try:
            self.check(right)
        except UserError as refused:
            self._refuse(str(refused))
            return False
        return True

    def is_there(self) -> bool:
        """Return whether someone is at work, or nobody is asked; reports if not."""
        if self.state.is_locked:
            self._refuse(LOG_IN_FIRST)
        return not self.state.is_locked

    def check(self, right: Right) -> None:
        """Raise UserError unless the person at work may do something.

        Until the log has said who works with it, nobody may sign, remove or change people: a log
        that cannot be opened now may be one where people log in. Its place may be changed.
        """
        if self.state.is_locked:
            raise UserError(LOG_IN_FIRST)
        if not self._is_known and right is not Right.RULES:
            self.look()  # it may answer by the next attempt
            raise UserError(self._why_not_known or NOT_YET)
        check_right(self.state.person, right, is_on=self.state.is_on)

    def allowed_settings(self, before: Settings, wanted: Settings) -> Settings:
        """Return the settings that the person at work may change; everyone may change the window's look."""
        same = replace(before, **{name: getattr(wanted, name) for name in _LOOKS})
        return wanted if wanted == same or self.allows(Right.RULES) else same

    def vouch(self, there: Log, name: str, passphrase: str) -> Person:
        """Return the person with a name and their own passphrase, on a worker's thread; as `vouch_own`."""
        return vouch_own(there, self._hashes, name, passphrase)

    # On the main thread

    def look(self) -> None:
        """Read who works with the log in use. If it cannot be opened, look again once it is."""
        self._is_known = False
        self._do(lambda *_: None, lambda _: None, stays=True)

    def forget(self) -> None:
        """Forget the people: another log is in use, which has its own."""
        self._take(PeopleState())
        self.look()

    def lock(self) -> None:
        """Log out at once."""
        if self.state.person is not None:
            self._take(PeopleState(self.state.people))

    def _take(self, state: PeopleState) -> None:
        author = "" if state.is_locked else state.author
        self.state = state
        self._place.keep(lambda there: there.act_as(author))
        self._send(PeopleShown(state))
        if state.is_locked:
            self._locked()

    def turn_on(self, name: str, passphrase: str, then: PeopleThen) -> None:
        """Turn logging in on; the first person is an administrator, and is logged in."""

        def act(there: Log, hashes: PassphraseHash) -> Person:
            if there.people():
                raise UserError(sentence("Logging in is already on."))
            tidy = check_name(name)
            check_new_passphrase(tidy, passphrase)
            there.act_as(tidy)
            there.add_person(tidy, Role.ADMINISTRATOR, hashes.make(passphrase), must_change=False)
            return Person(tidy, Role.ADMINISTRATOR)

        self._do(act, then)

    def turn_off(self, passphrase: str, then: PeopleThen) -> None:
        """Turn logging in off; passphrase: of the administrator at work."""
        name = self.state.author

        def act(there: Log, hashes: PassphraseHash) -> None:
            check_right(vouch(there, hashes, name, passphrase), Right.PEOPLE, is_on=True)
            there.forget_people()

        self._do_as(Right.PEOPLE, act, then)

    def log_in(self, name: str, passphrase: str, then: PeopleThen) -> None:
        """Log in with a name and a passphrase."""
        self._do(lambda there, hashes: vouch(there, hashes, name, passphrase), then)

    def change_own(self, present: str, new: str, then: PeopleThen) -> None:
        """Replace the passphrase of the person at work."""
        name = self.state.author

        def act(there: Log, hashes: PassphraseHash) -> None:
            vouch(there, hashes, name, present)
            check_new_passphrase(name, new)
            if new == present:
                raise UserError(sentence("Choose a passphrase other than the current one."))
            there.set_passphrase(name, hashes.make(new), must_change=False)

        self._do(act, then, stays=True)

    def add(self, name: str, role: Role, passphrase: str, then: PeopleThen) -> None:
        """Add a person, who has to replace the passphrase at the first login."""

        def act(there: Log, hashes: PassphraseHash) -> None:
            check_new_passphrase(check_name(name), passphrase)
            there.add_person(name, role, hashes.make(passphrase), must_change=True)

        self._do_as(Right.PEOPLE, act, then)

    def reset(self, name: str, passphrase: str, then: PeopleThen) -> None:
        """Give another person a passphrase that has to be replaced."""

        def act(there: Log, hashes: PassphraseHash) -> None:
            check_new_passphrase(name, passphrase)
            there.set_passphrase(name, hashes.make(passphrase), must_change=True)

        self._do_as(Right.PEOPLE, act, then)

    def set_role(self, name: str, role: Role, *, is_active: bool, then: PeopleThen) -> None:
        """Change what a person may do. is_active: may log in."""
        self._do_as(
            Right.PEOPLE, lambda there, _: there.set_role(name, role, is_active=is_active), then
        )

    def _do_as(self, right: Right, act: Act, then: PeopleThen) -> None:
        """Do what only some people may, on behalf of the person at work; they stay logged in."""
        try:
            self.check(right)
        except UserError as refused:
            self._place.decline(then, refused)
            return
        self._do(act, then, stays=True)

    def _do(self, act: Act, then: PeopleThen, *, stays: bool = False) -> None:
        """Do something with the log on a worker's thread. stays: whoever is at work then stays at work."""
        log, hashes = self._log(), self._hashes

        def told(answer: PeopleState | Refused) -> None:
            if self._log().number != log.number:
                answer = Refused(MOVED)
            elif isinstance(answer, PeopleState):
                # Someone may have locked meanwhile, and someone else logged in.
                answer = self._still_there(answer) if stays else answer
                self._is_known, self._why_not_known = True, ""
                self._take(answer)
            if isinstance(answer, Refused) and not self._is_known:
                self._why_not_known = answer.reason
            then(answer)

        def on_log(there: Log) -> PeopleState:
            person = act(there, hashes)
            return PeopleState(there.people(), person)

        self._place.work("files", lambda: log.ask(on_log), told)

    def _still_there(self, read: PeopleState) -> PeopleState:
        """Return the people as read, with whoever is at work now as the log has them."""
        name = self.state.author
        same = (one for one in read.people if one.name == name and one.is_active)
        return replace(read, person=next(same, None))


def vouch(there: Log, hashes: PassphraseHash, name: str, passphrase: str) -> Person:
    """Return the person with a name and passphrase. Raises WrongPerson, or UserError during a wait."""
    _check_wait(there.tries(name))
    if not hashes.fits(there.stored_passphrase(name), passphrase):
        there.note_try(name, right=False)
        raise WrongPerson
    known = next(one for one in there.people() if folded_name(one.name) == folded_name(name))
    there.note_try(known.name, right=True)
    return known


def vouch_own(there: Log, hashes: PassphraseHash, name: str, passphrase: str) -> Person:
    """Return who does something under a name.

    A passphrase that another person chose, and so knows, identifies nobody: raises UserError for
    one. Also raises what `vouch` raises.
    """
    person = vouch(there, hashes, name, passphrase)
    if person.must_change:
        raise UserError(
            sentence(
                "Somebody else chose the passphrase of {name} and knows it. {name} must log in "
                "to the window once and choose another.",
                name=person.name,
            )
        )
    return person


def _check_wait(tries: Tries) -> None:
    left = tries.wait_s(datetime.now(UTC))
    if left > 0:
        raise UserError(sentence(WAIT, seconds=max(1.0, left)))
