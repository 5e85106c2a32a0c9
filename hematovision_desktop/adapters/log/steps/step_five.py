"""Step 5 of the schema: converts lists of verdicts and notes of live counts to verdict books.

Before this step, a live count kept its target and its doubles in `count.json` beside its pictures. A cell counted by
hand was a field with an invented answer. Like every released step, this one depends on nothing else: it uses the
kinds and keys of that time, even if they change later.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_HAND = -1
_LIVE_NAME = b"Live count "
_NOTE_SCHEMA = "hematovision.live-count/1"
_INSERT = """INSERT INTO book_rows (batch_id, number, kind, position, cell_index, label, who, said_at,
    of_number, same_position, same_index) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""

_Key = tuple[int, int]


@dataclass(slots=True)
class _Count:
    """What a live count kept outside the log."""

    folder: str | None = None
    target: int | None = None
    same_as: dict[int, int] = field(default_factory=dict)


@dataclass(slots=True)
class _Book:
    """The rows of one batch as they are created, and which rows of each cell still apply."""

    batch_id: int
    rows: list[tuple[Any, ...]] = field(default_factory=list)
    standing: dict[_Key, list[int]] = field(default_factory=dict)

    def say(self, kind: str, key: _Key, label: str | None, said_at: str) -> None:
        self.standing.setdefault(key, []).append(len(self.rows))
        self._add(kind, key, (label, "", said_at))

    def take_back(self, key: _Key, said_at: str) -> None:
        stack = self.standing.get(key)
        if stack:
            number = stack.pop()
            self._add("withdrawn", key, (self.rows[number][5], "", said_at), of=number)

    def join(self, key: _Key, same_as: _Key, said_at: str) -> None:
        self._add("joined", key, (None, "program", said_at), same_as=same_as)

    def _add(
        self,
        kind: str,
        key: _Key,
        said: tuple[str | None, str, str],
        of: int | None = None,
        same_as: tuple[int | None, int | None] = (None, None),
    ) -> None:
        self.rows.append((self.batch_id, len(self.rows), kind, *key, *said, of, *same_as))


def bring_over(connection: Any, folder: Path) -> None:
    """Fill book_rows from the verdicts and from the notes in the log's folder."""
    found = list(
        connection.execute("SELECT id, CAST(name AS BLOB), started_at, total FROM batches")
    )
    notes = dict(_notes(folder / "live"))
    for batch_id, name, started_at, total in found:
        counts_by_hand: dict[int, tuple[_Key, str]] = {}
        count = None
        if name.startswith(_LIVE_NAME):
            count = notes.get((batch_id, name)) or _Count(target=total or None)
            counts_by_hand = _counted_by_hand(connection, batch_id)
            _mark_live(connection, batch_id, count)
        book = _book_of(connection, batch_id, counts_by_hand, started_at)
        if count is not None:
            _join(book, count, counts_by_hand, started_at)
        connection.executemany(_INSERT, book.rows)
        connection.executemany(
            "DELETE FROM verdicts WHERE batch_id = ? AND position = ?",
            [(batch_id, position) for position in counts_by_hand],
        )
        connection.executemany(
            "DELETE FROM fields WHERE batch_id = ? AND position = ?",
            [(batch_id, position) for position in counts_by_hand],
        )


def _notes(folder: Path) -> Iterator[tuple[tuple[int, bytes], _Count]]:
    """Yield the notes of live counts by batch and name; ids start again with every log."""
    for path in sorted(folder.glob("*/count.json")):
        try:
            note = json.loads(path.read_text("utf-8"))
            if note["schema"] != _NOTE_SCHEMA:
                continue
            same_as = {int(number): int(kept) for number, kept in note["same_as"].items()}
            target = None if note["target"] is None else int(note["target"])
            batch_id = int(note["batch_id"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            continue  # half-written or foreign: the log's own rows must suffice
        stamp = path.parent.name.split(" (")[0]
        name = _LIVE_NAME + stamp.encode("utf-8", "surrogatepass")
        yield (batch_id, name), _Count(str(path.parent), target, same_as)


def _counted_by_hand(connection: Any, batch_id: int) -> dict[int, tuple[_Key, str]]:
    """Return the key and label of cells that the program did not name: all their types are equally likely."""
    rows = connection.execute(
        """SELECT position, label, probabilities FROM cells
        WHERE batch_id = ? AND cell_index = 0 ORDER BY position""",
        (batch_id,),
    )
    by_hand: dict[int, tuple[_Key, str]] = {}
    for position, label, probabilities in rows:
        if len(set(json.loads(probabilities).values())) == 1:
            by_hand[position] = ((_HAND, len(by_hand)), label)
    return by_hand


def _mark_live(connection: Any, batch_id: int, count: _Count) -> None:
    folder = count.folder
    if folder is None:
        first = connection.execute(
            "SELECT CAST(path AS BLOB) FROM fields WHERE batch_id = ? ORDER BY position LIMIT 1",
            (batch_id,),
        ).fetchone()
        folder = str(Path(first[0].decode("utf-8", "surrogatepass")).parent) if first else None
    connection.execute(
        "UPDATE batches SET kind = 'live', target = ?, sources = ? WHERE id = ?",
        (count.target, json.dumps([folder] if folder else []), batch_id),
    )


def _book_of(
    connection: Any, batch_id: int, by_hand: dict[int, tuple[_Key, str]], started_at: str
) -> _Book:
    book = _Book(batch_id)
    born: set[_Key] = set()
    rows = connection.execute(
        """SELECT position, cell_index, label, said_at, withdrawn FROM verdicts
        WHERE batch_id = ? ORDER BY id""",
        (batch_id,),
    )
    for position, cell_index, label, said_at, withdrawn in rows:
        key = by_hand[position][0] if position in by_hand else (position, cell_index)
        if withdrawn:
            book.take_back(key, said_at)
        else:
            first_by_hand = position in by_hand and key not in born
            born.add(key)
            book.say("added_by_hand" if first_by_hand else "named", key, label, said_at)
    for key, label in by_hand.values():
        if key not in born:  # the program ended between the cell and its verdict
            book.say("added_by_hand", key, label, started_at)
    return book


def _join(
    book: _Book, count: _Count, by_hand: dict[int, tuple[_Key, str]], started_at: str
) -> None:
    last = max((row[7] for row in book.rows), default=started_at)
    for number, kept in sorted(count.same_as.items()):
        key = by_hand[number][0] if number in by_hand else (number, 0)
        if number != kept:
            book.join(key, by_hand[kept][0] if kept in by_hand else (kept, 0), last)
        else:  # a cell counted by hand and later withdrawn
            while book.standing.get(key):
                book.take_back(key, last)
