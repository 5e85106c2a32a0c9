"""Requests of the window about the people who work with it, and the event of a login or logout."""

from __future__ import annotations

from typing import Protocol

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.signing.people import Person, Right, Role
from hematovision_desktop.services.messages.questions import Then


@dataclass(frozen=True, slots=True)
class PeopleState:
    """The people who work here. people: all of them, empty while logging in is off.

    person: who is logged in, None for nobody.
    """

    people: tuple[Person, ...] = ()
    person: Person | None = None

    @property
    def is_on(self) -> bool:
        """Whether people log in."""
        return bool(self.people)

    @property
    def is_locked(self) -> bool:
        """Whether someone has to log in, or to choose their own passphrase, first."""
        return self.is_on and (self.person is None or self.person.must_change)

    @property
    def author(self) -> str:
        """The name on verdicts and events, "" if nobody is asked."""
        return self.person.name if self.person is not None else ""

    @property
    def denied(self) -> frozenset[Right]:
        """What the person at work may not do."""
        return frozenset(one for one in Right if not self.may(one))

    def may(self, right: Right) -> bool:
        """Return whether the person at work may do something; everyone may while logging in is off."""
        return not self.is_on or (
            not self.is_locked and self.person is not None and self.person.may(right)
        )


@dataclass(frozen=True, slots=True)
class PeopleShown:
    """The present state of the people."""

    state: PeopleState


PeopleThen = Then[PeopleState]
"""Receives the people after a request, or Refused with the reason."""


class PeopleCommands(Protocol):
    """The people of the log in use. None of its calls blocks."""

    @property
    def state(self) -> PeopleState:
        """The present state."""
        ...

    def allowed_settings(self, before: Settings, wanted: Settings) -> Settings:
        """Return the settings that the person at work may change, after reporting what they may not."""
        ...

    def turn_on(self, name: str, passphrase: str, then: PeopleThen) -> None:
        """Turn logging in on; the first person is an administrator, and is logged in."""
        ...

    def turn_off(self, passphrase: str, then: PeopleThen) -> None:
        """Turn logging in off; passphrase: of the administrator at work."""
        ...

    def log_in(self, name: str, passphrase: str, then: PeopleThen) -> None:
        """Log in with a name and a passphrase."""
        ...

    def lock(self) -> None:
        """Log out at once."""
        ...

    def change_own(self, present: str, new: str, then: PeopleThen) -> None:
        """Replace the passphrase of the person at work."""
        ...

    def add(self, name: str, role: Role, passphrase: str, then: PeopleThen) -> None:
        """Add a person, who has to replace the passphrase at the first login."""
        ...

    def reset(self, name: str, passphrase: str, then: PeopleThen) -> None:
        """Give another person a passphrase that has to be replaced."""
        ...

    def set_role(self, name: str, role: Role, *, is_active: bool, then: PeopleThen) -> None:
        """Change what a person may do. is_active: may log in."""
        ...
