"""People in the log: who they are, their stored passphrases, and wrong tries."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from hematovision_desktop.adapters.log.events import EventLog
from hematovision_desktop.adapters.log.stored import rows as log_rows
from hematovision_desktop.core.base.canonical_json import digest_of
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.base.sentence import sentence

if TYPE_CHECKING:
    from hematovision_desktop.core.signing import people
    from hematovision_desktop.core.signing.event_chain import Event
    from hematovision_desktop.core.signing.people import Person, Role, Tries
else:
    people = late("hematovision_desktop.core.signing.people")


class PeopleLog(EventLog):
    """The part of the log that knows people; see core.signing.people.PeopleStore."""

    def people(self) -> tuple[Person, ...]:
        """Return everyone by name; empty if people do not log in."""
        with self._reading():
            rows = self._rows(
                "SELECT name, role, is_active, must_change FROM people ORDER BY folded"
            )
            return tuple(
                people.Person(name, people.Role(role), bool(is_active), bool(must_change))
                for name, role, is_active, must_change in rows
            )

    def stored_passphrase(self, name: str) -> str:
        """Return an active person's stored passphrase, or ""."""
        with self._reading():
            rows = self._rows(
                "SELECT passphrase FROM people WHERE folded = ? AND is_active", self._row_of(name)
            )
            return str(rows[0][0]) if rows else ""

    def tries(self, name: str) -> Tries:
        """Return the wrong tries under a name, even one that nobody has.

        A last try that is dated in the future, because the clock was or is wrong, counts as made now. Otherwise its
        wait would not end before that day.
        """
        with self._reading():
            found = self._tries(name)
        now = datetime.now(UTC)
        if found.last is None or found.last <= now:
            return found
        with self._writing():
            self._connection.execute(
                "UPDATE tries SET last_at = ? WHERE folded = ?",
                (log_rows.pack_time(now), self._row_of(name)),
            )
            return self._tries(name)

    def _tries(self, name: str) -> Tries:
        rows = self._rows("SELECT wrong, last_at FROM tries WHERE folded = ?", self._row_of(name))
        if not rows:
            return people.Tries()
        return people.Tries(rows[0][0], datetime.fromisoformat(rows[0][1]))

    def note_try(self, name: str, *, right: bool) -> Tries:
        """Note a try under a name, and return the wrong tries in a row."""
        now = datetime.now(UTC)
        with self._writing():
            folded = self._row_of(name)
            self._tell("login" if right else "login refused", "", {}, name if right else "")
            if right:
                self._connection.execute("DELETE FROM tries WHERE folded = ?", (folded,))
            else:
                self._connection.execute(
                    """INSERT INTO tries (folded, wrong, last_at) VALUES (?, 1, ?)
                    ON CONFLICT (folded) DO UPDATE SET wrong = wrong + 1, last_at = excluded.last_at""",
                    (folded, log_rows.pack_time(now)),
                )
            return self._tries(name)

    def add_person(self, name: str, role: Role, stored: str, *, must_change: bool) -> None:
        """Add a person. UserError if the name exists, or if the first person is not an administrator."""
        tidy = people.check_name(name)
        with self._writing():
            if self._rows("SELECT 1 FROM people WHERE folded = ?", self._row_of(tidy)):
                raise UserError(
                    sentence("Somebody is already called {tidy}. Choose another name.", tidy=tidy)
                )
            if role is not people.Role.ADMINISTRATOR and not self._administrators():
                raise UserError(
                    sentence("The first person must be an administrator, who can add others.")
                )
            self._connection.execute(
                """INSERT INTO people (folded, name, role, passphrase, must_change)
                VALUES (?, ?, ?, ?, ?)""",
                (self._row_of(tidy), tidy, role.value, stored, int(must_change)),
            )
            told = {"is_active": True, "role": role.value, "sha256": digest_of(stored.encode())}
            self._tell("person added", tidy, told)

    def set_passphrase(self, name: str, stored: str, *, must_change: bool) -> None:
        """Replace a person's passphrase. UserError if there is no such person."""
        with self._writing():
            changed = self._connection.execute(
                "UPDATE people SET passphrase = ?, must_change = ? WHERE folded = ?",
                (stored, int(must_change), self._row_of(name)),
            )
            _check_found(changed.rowcount)
            self._connection.execute("DELETE FROM tries WHERE folded = ?", (self._row_of(name),))
            told = {"by_another": must_change, "sha256": digest_of(stored.encode())}
            self._tell("passphrase", self._name(name), told)

    def set_role(self, name: str, role: Role, *, is_active: bool) -> None:
        """Change a person's role. UserError if no administrator would be left."""
        with self._writing():
            changed = self._connection.execute(
                "UPDATE people SET role = ?, is_active = ? WHERE folded = ?",
                (role.value, int(is_active), self._row_of(name)),
            )
            _check_found(changed.rowcount)
            if not self._administrators():
                raise UserError(
                    sentence("There must be an administrator. Make another person one first.")
                )
            told = {"is_active": is_active, "role": role.value}
            self._tell("role", self._name(name), told)

    def _row_of(self, name: str) -> str:
        """Return the key of a person's row, also if an earlier program wrote its accents as signs of their own."""
        folded = people.folded_name(name).encode("utf-8", "replace").decode()
        keys = [key for (key,) in self._rows("SELECT folded FROM people")]
        return next((key for key in keys if people.folded_name(key) == folded), folded)

    def _name(self, name: str) -> str:
        rows = self._rows("SELECT name FROM people WHERE folded = ?", self._row_of(name))
        return str(rows[0][0])

    def _administrators(self) -> int:
        count = "SELECT count(*) FROM people WHERE role = 'administrator' AND is_active"
        return int(self.value(count))

    def forget_people(self) -> None:
        """Remove all people; what they did stays under their names."""
        with self._writing():
            self._connection.execute("DELETE FROM people")
            self._connection.execute("DELETE FROM tries")
            self._tell("people off", "", {})


def _check_found(count: int) -> None:
    if not count:
        raise UserError(sentence("Nobody here has this name."))


def check_people(connection: Any, events: Sequence[Event]) -> Iterator[str]:
    """Yield the people whose rights or passphrases differ from the events."""
    told: dict[str, dict[str, Any]] = {}
    for event in events:
        if event.kind == "people off":
            told.clear()
        elif event.kind in {"person added", "passphrase", "role"}:
            told[event.about] = told.get(event.about, {}) | json.loads(event.payload)
    rows = connection.execute("SELECT name, role, is_active, passphrase FROM people").fetchall()
    now = {
        name: {"role": role, "is_active": bool(active), "sha256": digest_of(stored.encode())}
        for name, role, active, stored in rows
    }
    for name in told.keys() | now.keys():
        known = {key: told.get(name, {}).get(key) for key in ("role", "is_active", "sha256")}
        if known != now.get(name):
            yield f"{name} may do other than the events tell."
