"""Events in the log: an append-only chain, written in the same transaction as what it records."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from hematovision_desktop.adapters.log.disk.database import LogFile
from hematovision_desktop.adapters.log.steps.event_tables import append_event, read_events
from hematovision_desktop.adapters.log.stored import rows as log_rows
from hematovision_desktop.core.signing.dates_told import DATE_CONFIRMED, DayAtWork
from hematovision_desktop.core.signing.event_chain import Event, Told

_DAYS = """SELECT substr(one.at, 1, 10) AS day, one.kind = ?1 AS confirmed
    FROM events one LEFT JOIN events before ON before.number = one.number - 1
    WHERE confirmed OR before.at IS NULL OR day <> substr(before.at, 1, 10)
    ORDER BY one.number"""


class EventLog(LogFile):
    """The part of the log that records what happened to it; see core.logbook.log_port.SigningStore."""

    _who = ""

    def act_as(self, who: str) -> None:
        """Set the person at work, whose name new events carry; "" for nobody."""
        self._who = who

    def identity(self) -> str:
        """Return what identifies this log: the hash of its first event, which no copy or key changes."""
        with self._reading():
            rows = self._rows("SELECT hash FROM events WHERE number = 1")
            return str(rows[0][0]) if rows else ""

    def events(self, about: str | None = None) -> list[Event]:
        """Return the whole chain, oldest first, or the events about one thing."""
        with self._reading():
            return [Event(*row) for row in read_events(self._connection, about)]

    def days_at_work(self) -> list[DayAtWork]:
        """Return the days of the chain in order, each run of one day once."""
        with self._reading():
            return [
                DayAtWork(date.fromisoformat(day), bool(confirmed))
                for day, confirmed in self._rows(_DAYS, DATE_CONFIRMED)
            ]

    def add_event(self, kind: str, text: str, about: str = "") -> None:
        """Record that something happened to the program or the log itself."""
        with self._writing():
            self._tell(kind, about, {"text": text} if text else {})

    def _tell(
        self, kind: str, about: str, payload: Mapping[str, Any], who: str | None = None
    ) -> Event:
        """Append an event, within the transaction of what it records."""
        now = log_rows.pack_time(datetime.now(UTC))
        name = log_rows.pack_text(self._who if who is None else who)
        told = Told(now, name.decode("utf-8", "backslashreplace"), kind, about, payload)
        return append_event(self._connection, told)
