"""The table of events, as a step of the schema; how its chain grows, and what its digests cover."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from operator import attrgetter
from pathlib import Path
from typing import Any

from hematovision_desktop.adapters.log.stored import rows as log_rows
from hematovision_desktop.adapters.log.stored.near import file_name
from hematovision_desktop.core.signing.event_chain import FIRST_LINK, Event, Told, next_event

_COLUMNS = "number, at, who, kind, about, payload, previous, hash"
_VALUES = attrgetter(*_COLUMNS.split(", "))
PROGRAM = "program"


def read_events(connection: Any, about: str | None = None) -> Iterator[Sequence[Any]]:
    """Yield the rows of the chain, oldest first. about: the only subject wanted, or None for all."""
    where, of = ("", ()) if about is None else ("WHERE about = ?", (about,))
    rows: Iterator[Sequence[Any]] = connection.execute(
        f"SELECT {_COLUMNS} FROM events {where} ORDER BY number", of
    )
    return rows


def read_last_event(connection: Any) -> Event | None:
    """Return the end of the chain, or None if nothing has happened yet."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM events ORDER BY number DESC LIMIT 1"
    ).fetchone()
    return None if row is None else Event(*row)


def read_events_from(connection: Any, number: int) -> list[Event]:
    """Return the events from a given number on, oldest first."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM events WHERE number >= ? ORDER BY number", (number,)
    )
    return [Event(*row) for row in rows]


def append_event(connection: Any, told: Told) -> Event:
    """Write the next event of the chain and return it."""
    found = connection.execute(
        "SELECT number, hash FROM events ORDER BY number DESC LIMIT 1"
    ).fetchone()
    event = next_event(found or (0, FIRST_LINK), told)
    connection.execute(
        f"INSERT INTO events ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        _VALUES(event),
    )
    return event


def about_batch(batch_id: int) -> str:
    """Return how an event names a batch. The batch's own name may be a patient's, so it is left out."""
    return f"batch {batch_id}"


class RowDigest:
    """The SHA-256 of rows, each a line of JSON in ASCII; see docs/verify.md for their columns."""

    def __init__(self) -> None:
        self._sum = hashlib.sha256()

    def add(self, rows: Iterable[Sequence[Any]]) -> None:
        """Add rows to the digest."""
        text = "".join([json.dumps(list(row), separators=(",", ":")) + "\n" for row in rows])
        self._sum.update(text.encode())

    def hex(self) -> str:
        """Return the digest of everything added so far."""
        return self._sum.hexdigest()


# What the numbers depend on: not the folder, which may be set again, nor how long the work took.
_FIELD_PLACES = (1, *range(3, 9), *range(10, 15), *range(18, 21))
FIELD_COLUMNS = """position, status, sha256, size_bytes, width, height, failure_code, notes,
    um_per_px, scale_source, background, primary_cell, advice, red_cells, platelets,
    coalesce(first_name, path)"""
CELL_COLUMNS = """position, cell_index, x, y, width, height, label, confidence, probabilities,
    reasons, distance"""
VERDICT_COLUMNS = """number, kind, position, cell_index, label, who, said_at, of_number,
    same_position, same_index, box"""


def field_line(packed: log_rows.Row) -> Sequence[Any]:
    """Return the part of the values of INSERT_FIELD that a digest covers."""
    return [*(packed[place] for place in _FIELD_PLACES), _file_name(packed[2])]


def verdict_line(packed: log_rows.Row) -> Sequence[Any]:
    """Return the part of the values of INSERT_VERDICT that a digest covers."""
    values = list(packed[1:])
    values[5] = log_rows.unpack_text(values[5])
    return values


def _file_name(path: bytes | str) -> str:
    text = path if isinstance(path, str) else log_rows.unpack_text(path)
    return file_name(text)


def digest_results(fields: Sequence[log_rows.Row], cells: Sequence[log_rows.Row]) -> str:
    """Return the digest of new results, from the values of INSERT_FIELD and INSERT_CELL."""
    digest = RowDigest()
    digest.add(map(field_line, fields))
    digest.add(cell[1:] for cell in cells)
    return digest.hex()


def read_fields(connection: Any, batch_id: int) -> list[Sequence[Any]]:
    """Return the lines of a batch's fields in the order they were written."""
    rows = connection.execute(
        f"SELECT {FIELD_COLUMNS} FROM fields WHERE batch_id = ? ORDER BY id", (batch_id,)
    )
    return [(*row[:-1], _file_name(row[-1])) for row in rows]


def digest_stored(connection: Any, batch_id: int, fields: Sequence[Sequence[Any]]) -> str:
    """Return the digest of results as stored in the log. fields: lines of read_fields."""
    digest = RowDigest()
    digest.add(fields)
    for line in fields:
        digest.add(
            connection.execute(
                f"""SELECT {CELL_COLUMNS} FROM cells WHERE batch_id = ? AND position = ?
                ORDER BY cell_index""",
                (batch_id, line[0]),
            )
        )
    return digest.hex()


def read_verdicts(connection: Any, batch_id: int) -> list[Sequence[Any]]:
    """Return the lines of a batch's verdict book in order."""
    rows = connection.execute(
        f"SELECT {VERDICT_COLUMNS} FROM verdicts WHERE batch_id = ? ORDER BY number", (batch_id,)
    )
    return list(rows)


def digest_verdicts(lines: Iterable[Sequence[Any]]) -> str:
    """Return the digest of lines of a verdict book."""
    digest = RowDigest()
    digest.add(lines)
    return digest.hex()


def checked_line(packed: log_rows.Row) -> Sequence[Any]:
    """Return the part of a checked cell that a digest covers: how it was named, its true type, and who said so.

    Its terms come last, if they were kept.
    """
    named, confidence, truth, who, said_at, *terms = packed[-7:]
    return [
        named,
        confidence,
        truth,
        who if isinstance(who, str) else log_rows.unpack_text(who),
        said_at,
        *(one for one in terms if one is not None),
    ]


def digest_checked(rows: Iterable[log_rows.Row]) -> str:
    """Return the digest of checked cells."""
    digest = RowDigest()
    digest.add(map(checked_line, rows))
    return digest.hex()


def _begin_chain(connection: Any, _folder: Path) -> None:
    """Take over the earlier events, and record the present state of the batches in the chain."""
    for at, kind, text in connection.execute(
        "SELECT happened_at, kind, text FROM old_events ORDER BY id"
    ).fetchall():
        append_event(connection, Told(at, PROGRAM, kind, "", {"text": text}))
    now = log_rows.pack_time(datetime.now(UTC))
    for batch_id, state, sample in connection.execute(
        """SELECT batches.id, state, uid FROM batches LEFT JOIN samples
        ON samples.id = sample_id ORDER BY batches.id"""
    ).fetchall():
        fields, verdicts = read_fields(connection, batch_id), read_verdicts(connection, batch_id)
        payload = {
            "fields": len(fields),
            "results": digest_stored(connection, batch_id, fields),
            "sample": sample,
            "state": state,
            "verdicts": digest_verdicts(verdicts),
            "rows": len(verdicts),
        }
        append_event(connection, Told(now, PROGRAM, "found", about_batch(batch_id), payload))


def _refused(verb: str) -> str:
    return f"""CREATE TRIGGER events_stay_{verb.lower()} BEFORE {verb} ON events
        BEGIN SELECT RAISE (ABORT, 'an event is never changed'); END"""


STEP = (
    "ALTER TABLE events RENAME TO old_events",
    """CREATE TABLE events (
        number INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        who TEXT NOT NULL,
        kind TEXT NOT NULL,
        about TEXT NOT NULL,
        payload TEXT NOT NULL,
        previous TEXT NOT NULL,
        hash TEXT NOT NULL
    ) STRICT""",
    _begin_chain,
    "DROP TABLE old_events",
    _refused("UPDATE"),
    _refused("DELETE"),
)
"""The schema step that adds the chain."""

SIGNED_STEP = (
    """CREATE TABLE signed_records (
        sample_id INTEGER NOT NULL REFERENCES samples (id),
        version INTEGER NOT NULL,
        digest TEXT NOT NULL,
        signature TEXT NOT NULL,
        public_key TEXT NOT NULL,
        record TEXT NOT NULL,
        PRIMARY KEY (sample_id, version)
    ) STRICT""",
    *(
        f"""CREATE TRIGGER records_stay_{verb.lower()} BEFORE {verb} ON signed_records
        BEGIN SELECT RAISE (ABORT, 'a signed record is never changed'); END"""
        for verb in ("UPDATE", "DELETE")
    ),
)
"""The schema step that adds signed records."""

PEOPLE_STEP = (
    # folded: the name in the form used for comparison. passphrase: its Argon2id hash.
    """CREATE TABLE people (
        folded TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        passphrase TEXT NOT NULL,
        is_active INTEGER NOT NULL DEFAULT 1,
        must_change INTEGER NOT NULL DEFAULT 0
    ) STRICT, WITHOUT ROWID""",
    # Counts unknown names too, so that the counting reveals nothing.
    """CREATE TABLE tries (
        folded TEXT PRIMARY KEY,
        wrong INTEGER NOT NULL,
        last_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
)
"""The schema step that adds people."""
