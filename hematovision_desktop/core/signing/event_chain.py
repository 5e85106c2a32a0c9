"""The chain of events: what happened to a log, each event with the hash of the previous one.

Changing, removing, moving or inserting an event breaks the chain there. Cutting off its end
shortens it, which the heads stored in signed records and beside the log reveal.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, replace
from typing import Any

from hematovision_desktop.core.base.canonical_json import canonical, digest_of
from hematovision_desktop.core.base.late_dataclass import dataclass

FIRST_LINK = "0" * 64
"""The previous hash of the first event."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event. number: counts up from 1. at: ISO 8601 in UTC. who: a person's name, "" if unknown.

    about: "batch 5", or a sample's uid, "" for the log itself. payload: canonical JSON of an
    object. previous: hash of the previous event. hash: of this one, hexadecimal.
    """

    number: int
    at: str
    who: str
    kind: str
    about: str
    payload: str
    previous: str
    hash: str

    @property
    def right_hash(self) -> str:
        """The hash that it must have: SHA-256 of the canonical JSON of everything else in it."""
        parts = asdict(self)
        del parts["hash"]
        return digest_of(canonical(parts))


@dataclass(frozen=True, slots=True)
class Told:
    """The content of an event before it has its place in the chain."""

    at: str
    who: str
    kind: str
    about: str
    payload: Mapping[str, Any]


def next_event(head: tuple[int, str], told: Told) -> Event:
    """Return the event that follows a head, which is the last event's number and hash."""
    payload = canonical(told.payload).decode()
    event = Event(head[0] + 1, told.at, told.who, told.kind, told.about, payload, head[1], hash="")
    return replace(event, hash=event.right_hash)


def find_breaks(events: Iterable[Event]) -> Iterator[str]:
    """Yield what is wrong with a chain, as sentences; nothing for an intact one."""
    number, head = 0, FIRST_LINK
    for event in events:
        if event.number != number + 1:
            yield f"Event {number + 1} is followed by number {event.number}: one is missing."
        if event.previous != head:
            yield f"Event {event.number} does not follow the one before it."
        if event.right_hash != event.hash:
            yield f"Event {event.number} was changed: its hash does not match."
        number, head = event.number, event.hash
