"""People who work with the program: their roles, what each may do, and how guessing is slowed down.

Off by default: while the log has no people, everyone may do everything, and a name is asked for
only at signing.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.base.typed_text import composed
from hematovision_desktop.core.signing.log_key import SHORTEST_PASSPHRASE
from hematovision_desktop.core.verdicts.verdict import PROGRAM

LONGEST_NAME = 120
FREE_TRIES = 3
LONGEST_WAIT_S = 900.0


class Role(StrEnum):
    """A person's role; the value is the name in the log."""

    TECHNICIAN = "technician"
    REVIEWER = "reviewer"
    ADMINISTRATOR = "administrator"


class Right(StrEnum):
    """An action that not everyone may perform."""

    SIGN = "sign"
    REMOVE = "remove"
    RULES = "rules"
    PEOPLE = "people"


RIGHTS = {
    Role.TECHNICIAN: frozenset[Right](),
    Role.REVIEWER: frozenset({Right.SIGN, Right.REMOVE}),
    Role.ADMINISTRATOR: frozenset(Right),
}
"""Everyone may name cells, take notes, fill in samples and export tables."""

_REFUSED = {
    Right.SIGN: sentence("Only reviewers and administrators may sign samples."),
    Right.REMOVE: sentence("Only reviewers and administrators may remove batches and samples."),
    Right.RULES: sentence(
        "Only administrators may change the log, its protection or what affects figures."
    ),
    Right.PEOPLE: sentence("Only administrators may add, change and help people."),
}


@dataclass(frozen=True, slots=True)
class Person:
    """A person. is_active: may log in. must_change: has a passphrase that someone else set."""

    name: str
    role: Role
    is_active: bool = True
    must_change: bool = False

    def may(self, right: Right) -> bool:
        """Return whether the person's role allows an action."""
        return self.is_active and right in RIGHTS[self.role]


def refusal(right: Right) -> str:
    """Return who may perform an action, as a person without the right is told."""
    return _REFUSED[right]


def check_right(person: Person | None, right: Right, *, is_on: bool) -> None:
    """Raise UserError unless a person, None for nobody, may perform an action. is_on: people log in."""
    if is_on and (person is None or not person.may(right)):
        raise UserError(refusal(right))


def check_second(person: Person) -> None:
    """Raise UserError unless a person may sign as the second one and is not the first."""
    if not person.may(Right.SIGN):
        raise UserError(
            sentence(
                "{name} cannot be the second signer: only reviewers and administrators may sign "
                "samples.",
                name=person.name,
            )
        )


def folded_name(name: str) -> str:
    """Return what two ways of typing one person's name have in common: blanks, capitals and accents aside."""
    return composed(" ".join(name.split())).casefold()


def check_name(name: str) -> str:
    """Return a name without surrounding blanks. Raises UserError for an impossible one."""
    tidy = composed(" ".join(name.split()))
    if not tidy or len(tidy) > LONGEST_NAME:
        raise UserError(
            sentence(
                "A person needs a name of at most {longest_name} letters.",
                longest_name=LONGEST_NAME,
            )
        )
    if tidy.casefold() == PROGRAM:
        raise UserError(
            sentence("The name “{name}” is reserved for the program. Choose another.", name=tidy)
        )
    return tidy


def check_new_passphrase(name: str, passphrase: str) -> None:
    """Raise UserError for a passphrase that everyone would try first."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise UserError(
            sentence(
                "Choose a passphrase of at least {shortest_passphrase} characters.",
                shortest_passphrase=SHORTEST_PASSPHRASE,
            )
        )
    folded = "".join(passphrase.casefold().split())
    if folded == "".join(name.casefold().split()) or len(set(folded)) < 4:
        raise UserError(sentence("Choose a passphrase that is harder to guess."))


@dataclass(frozen=True, slots=True)
class Tries:
    """Consecutive failed attempts, and the time of the last one (aware, UTC); None without one."""

    wrong: int = 0
    last: datetime | None = None

    def wait_s(self, now: datetime) -> float:
        """Return the seconds until the next attempt counts.

        From the fourth failure on, each doubles the wait. Setting the clock back does not end a
        wait.
        """
        if self.wrong <= FREE_TRIES or self.last is None:
            return 0.0
        whole = min(LONGEST_WAIT_S, 2.0 ** min(self.wrong - FREE_TRIES, 20))
        passed = max(timedelta(), now - self.last).total_seconds()
        return max(0.0, whole - passed)


class WrongPerson(UserError):
    """Raised when name and passphrase do not match, without saying which of them is wrong."""

    def __init__(self) -> None:
        super().__init__(sentence("This name and this passphrase do not match. Try again."))


class PassphraseHash(Protocol):
    """A hash of passphrases for storage, slow enough to make guessing expensive."""

    def make(self, passphrase: str) -> str:
        """Return the stored form of a passphrase."""
        ...

    def fits(self, stored: str, passphrase: str) -> bool:
        """Return whether a passphrase matches a stored form; "" matches none, after the same delay."""
        ...


class PeopleStore(Protocol):
    """The part of the log that handles people. Calls raise as those of core.logbook.log_port.Log."""

    def people(self) -> tuple[Person, ...]:
        """Return everyone by name; empty while logging in is off."""
        ...

    def stored_passphrase(self, name: str) -> str:
        """Return the stored form of an active person's passphrase, "" if there is none."""
        ...

    def tries(self, name: str) -> Tries:
        """Return the failed attempts under a name, even if nobody has it."""
        ...

    def note_try(self, name: str, *, right: bool) -> Tries:
        """Record an attempt under a name, and return the consecutive failures."""
        ...

    def add_person(self, name: str, role: Role, stored: str, *, must_change: bool) -> None:
        """Add a person. Raises UserError if the name exists, or the first one is not an administrator."""
        ...

    def set_passphrase(self, name: str, stored: str, *, must_change: bool) -> None:
        """Replace a person's passphrase. Raises UserError if there is no such person."""
        ...

    def set_role(self, name: str, role: Role, *, is_active: bool) -> None:
        """Change what a person may do. Raises UserError if no administrator would be left."""
        ...

    def forget_people(self) -> None:
        """Turn logging in off; what people did stays under their names."""
        ...
