"""What the window may ask of the people who work with it, and the news of who is there."""

from __future__ import annotations

from typing import Protocol

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.signing.people import Person, Right, Role
from hematovision_desktop.services.messages.questions import Then


@dataclass(frozen=True, slots=True)
class PeopleState:
    """Who works here. people: all of them, empty as long as people are not wanted.

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
        """Whether someone has to log in, or to choose a passphrase of their own, first."""
        return self.is_on and (self.person is None or self.person.must_change)

    @property
    def author(self) -> str:
        """Whose name verdicts and events bear, "" where nobody is asked."""
        return self.person.name if self.person is not None else ""

    @property
    def denied(self) -> frozenset[Right]:
        """What whoever is there may not do."""
        return frozenset(one for one in Right if not self.may(one))

    def may(self, right: Right) -> bool:
        """Whether who is there may do something; everyone may as long as people are not wanted."""
        return not self.is_on or (
            not self.is_locked and self.person is not None and self.person.may(right)
        )


@dataclass(frozen=True, slots=True)
class PeopleShown:
    """Who works here, as it stands."""

    state: PeopleState


PeopleThen = Then[PeopleState]
"""Gets the people as they are after what was asked, or Refused with the reason."""


class PeopleCommands(Protocol):
    """The people of the log in use. None of its calls blocks."""

    @property
    def state(self) -> PeopleState:
        """Who works here, as it stands."""
        ...

    def allowed_settings(self, before: Settings, wanted: Settings) -> Settings:
        """Return the settings that who is there may have, after having told what they may not."""
        ...

    def turn_on(self, name: str, passphrase: str, then: PeopleThen) -> None:
        """Want people from now on; the first one is an administrator, and is logged in."""
        ...

    def turn_off(self, passphrase: str, then: PeopleThen) -> None:
        """Want people no more; passphrase: of the administrator who is there."""
        ...

    def log_in(self, name: str, passphrase: str, then: PeopleThen) -> None:
        """Take a name and a passphrase."""
        ...

    def lock(self) -> None:
        """Have nobody logged in; at once."""
        ...

    def change_own(self, present: str, new: str, then: PeopleThen) -> None:
        """Replace the passphrase of who is there."""
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
