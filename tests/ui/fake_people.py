"""A fake of people who log in with one passphrase; records its calls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.signing.people import Person, Right, Role
from hematovision_desktop.services.messages.people import PeopleShown, PeopleState
from hematovision_desktop.services.messages.questions import Refused

WORDS = "correct horse"


class FakePeople:
    """Answers at once. asked: every call with its arguments."""

    def __init__(self) -> None:
        self.send: Callable[[Any], None] = lambda _event: None
        self.state = PeopleState()
        self.asked: list[tuple[Any, ...]] = []

    def show(self, state: PeopleState) -> None:
        self.state = state
        self.send(PeopleShown(state))

    def _take(self, state: PeopleState, then: Callable[[Any], None]) -> None:
        self.show(state)
        then(state)

    def allowed_settings(self, before: Settings, wanted: Settings) -> Settings:
        return wanted if self.state.may(Right.RULES) else before

    def turn_on(self, name: str, passphrase: str, then: Callable[[Any], None]) -> None:
        self.asked.append(("turn_on", name, passphrase))
        first = Person(name, Role.ADMINISTRATOR)
        self._take(PeopleState((first,), first), then)

    def turn_off(self, passphrase: str, then: Callable[[Any], None]) -> None:
        if passphrase != WORDS:
            then(Refused("They do not match."))
        else:
            self._take(PeopleState(), then)

    def log_in(self, name: str, passphrase: str, then: Callable[[Any], None]) -> None:
        known = [one for one in self.state.people if one.name == name]
        if passphrase != WORDS or not known:
            then(Refused("They do not match."))
        else:
            self._take(PeopleState(self.state.people, known[0]), then)

    def lock(self) -> None:
        self.asked.append(("lock",))
        self.show(PeopleState(self.state.people))

    def change_own(self, present: str, new: str, then: Callable[[Any], None]) -> None:
        self.asked.append(("change_own", present, new))
        assert self.state.person is not None
        own = replace(self.state.person, must_change=False)
        self._take(PeopleState(self._with(own), own), then)

    def add(self, name: str, role: Role, passphrase: str, then: Callable[[Any], None]) -> None:
        assert isinstance(role, Role)
        self.asked.append(("add", name, role, passphrase))
        made = Person(name, role, must_change=True)
        self._take(PeopleState((*self.state.people, made), self.state.person), then)

    def reset(self, name: str, passphrase: str, then: Callable[[Any], None]) -> None:
        self.asked.append(("reset", name, passphrase))
        self._take(self.state, then)

    def set_role(
        self, name: str, role: Role, *, is_active: bool, then: Callable[[Any], None]
    ) -> None:
        assert isinstance(role, Role)
        self.asked.append(("set_role", name, role, is_active))
        changed = Person(name, role, is_active)
        self._take(PeopleState(self._with(changed), self.state.person), then)

    def _with(self, changed: Person) -> tuple[Person, ...]:
        return tuple(changed if one.name == changed.name else one for one in self.state.people)
