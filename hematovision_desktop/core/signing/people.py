"""People who work with the program: their roles, what each may do, and how guessing is made slow.

Off until wanted: as long as the log knows nobody, everyone may do everything, and a name is asked
for at signing alone.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.signing.log_key import SHORTEST_PASSPHRASE
from hematovision_desktop.core.verdicts.verdict import PROGRAM

LONGEST_NAME = 120
FREE_TRIES = 3
LONGEST_WAIT_S = 900.0


class Role(StrEnum):
    """What a person is there for; the value is the name in the log."""

    TECHNICIAN = "technician"
    REVIEWER = "reviewer"
    ADMINISTRATOR = "administrator"


class Right(StrEnum):
    """What not everyone may do."""

    SIGN = "sign"
    REMOVE = "remove"
    RULES = "rules"
    PEOPLE = "people"


RIGHTS = {
    Role.TECHNICIAN: frozenset[Right](),
    Role.REVIEWER: frozenset({Right.SIGN, Right.REMOVE}),
    Role.ADMINISTRATOR: frozenset(Right),
}
"""Cells are named, notes taken, samples filled in and tables exported by everyone."""

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
    """One of the people. is_active: may log in. must_change: was given a passphrase by another."""

    name: str
    role: Role
    is_active: bool = True
    must_change: bool = False

    def may(self, right: Right) -> bool:
        """Whether the person's role allows something."""
        return self.is_active and right in RIGHTS[self.role]


def refusal(right: Right) -> str:
    """Return who may do something, as whoever may not is told."""
    return _REFUSED[right]


def check_right(person: Person | None, right: Right, *, is_on: bool) -> None:
    """Raise UserError unless a person, None for nobody, may do something. is_on: people are wanted."""
    if is_on and (person is None or not person.may(right)):
        raise UserError(refusal(right))


def check_second(person: Person) -> None:
    """Raise UserError unless a person may sign as the second one, who is told apart from the first."""
    if not person.may(Right.SIGN):
        raise UserError(
            sentence(
                "{name} cannot be the second signer: only reviewers and administrators may sign "
                "samples.",
                name=person.name,
            )
        )


def check_name(name: str) -> str:
    """Return a name without blanks around it; UserError for one that cannot be."""
    tidy = " ".join(name.split())
    if not tidy or len(tidy) > LONGEST_NAME:
        raise UserError(
            sentence(
                "A person needs a name of at most {longest_name} letters.",
                longest_name=LONGEST_NAME,
            )
        )
    if tidy.casefold() == PROGRAM:
        raise UserError(
            sentence("The name “{name}” stands for the program. Choose another.", name=tidy)
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
    """Wrong tries in a row, and when the last one was (aware, UTC); None without one."""

    wrong: int = 0
    last: datetime | None = None

    def wait_s(self, now: datetime) -> float:
        """Return the seconds until the next try counts.

        From the fourth wrong one on each doubles the wait. A clock that was set back ends no wait.
        """
        if self.wrong <= FREE_TRIES or self.last is None:
            return 0.0
        whole = min(LONGEST_WAIT_S, 2.0 ** min(self.wrong - FREE_TRIES, 20))
        passed = max(timedelta(), now - self.last).total_seconds()
        return max(0.0, whole - passed)


class WrongPerson(UserError):
    """Name and passphrase do not go together; which of the two is wrong is not said."""

    def __init__(self) -> None:
        super().__init__(sentence("This name and this passphrase do not match. Try again."))


class PassphraseHash(Protocol):
    """Makes of a passphrase what may be stored, slowly enough that guessing is dear."""

    def make(self, passphrase: str) -> str:
        """Return what is stored of a passphrase."""
        ...

    def fits(self, stored: str, passphrase: str) -> bool:
        """Whether a passphrase is the one that something was stored of; "" fits none, as slowly."""
        ...


class PeopleStore(Protocol):
    """The part of the log that knows people. Calls raise as those of core.logbook.log_port.Log."""

    def people(self) -> tuple[Person, ...]:
        """Return everyone by name; empty as long as people are not wanted."""
        ...

    def stored_passphrase(self, name: str) -> str:
        """Return what is stored of an active person's passphrase, "" if there is none."""
        ...

    def tries(self, name: str) -> Tries:
        """Return the wrong tries under a name, of nobody too."""
        ...

    def note_try(self, name: str, *, right: bool) -> Tries:
        """Take note of a try under a name, and return those in a row."""
        ...

    def add_person(self, name: str, role: Role, stored: str, *, must_change: bool) -> None:
        """Add a person. UserError if there is one of the name, or the first is no administrator."""
        ...

    def set_passphrase(self, name: str, stored: str, *, must_change: bool) -> None:
        """Replace a person's passphrase. UserError if there is no such person."""
        ...

    def set_role(self, name: str, role: Role, *, is_active: bool) -> None:
        """Change what a person may do. UserError where no administrator would be left."""
        ...

    def forget_people(self) -> None:
        """Want people no more; what they did stays under their names."""
        ...
