"""Which batches a search of the log means."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

from hematovision_desktop.adapters.log.rows import pack_time
from hematovision_desktop.core.log import LogQuery

TRIGRAM = 3
MANY = 5_000


def find_batches(connection: Any, query: LogQuery) -> list[int]:
    """Return the batches that match all but the query's stage."""
    conditions, values = ["TRUE"], []
    if query.first_day:
        conditions.append("started_at >= ?")
        values.append(_local(query.first_day, time.min))
    if query.last_day:
        conditions.append("started_at <= ?")
        values.append(_local(query.last_day, time.max))
    if query.label:
        conditions.append(
            """id IN (SELECT batch_id FROM label_counts WHERE label = ? AND number > 0)"""
        )
        values.append(query.label.value)
    found = connection.execute(
        f"SELECT id, name, note FROM batches WHERE {' AND '.join(conditions)}", values
    ).fetchall()
    for word in query.words:
        by_path = _batches_with_path(connection, word)
        folded = word.casefold()
        found = [
            row
            for row in found
            if row[0] in by_path or folded in row[1].casefold() or folded in row[2].casefold()
        ]
    return [row[0] for row in found]


def _batches_with_path(connection: Any, word: str) -> set[int]:
    """Return the batches that hold a field whose path contains a word, upper or lower case."""
    match = _match(connection, word.encode("utf-8", "replace").decode())
    if match is None:
        return set()
    few = connection.execute(
        "SELECT rowid FROM field_paths WHERE field_paths MATCH ? LIMIT ?", (match, MANY)
    ).fetchall()
    if len(few) < MANY:
        rows = connection.execute(
            "SELECT DISTINCT batch_id FROM fields WHERE id IN (SELECT value FROM json_each(?))",
            ("[" + ",".join(str(rowid) for (rowid,) in few) + "]",),
        )
        return {batch_id for (batch_id,) in rows}
    # A word that is nearly everywhere: one hit in each batch is enough, not half a million.
    return {
        batch_id
        for batch_id, first, last in connection.execute(
            "SELECT batch_id, min(id), max(id) FROM fields GROUP BY batch_id"
        ).fetchall()
        if connection.execute(
            """SELECT 1 FROM field_paths JOIN fields ON fields.id = field_paths.rowid
            WHERE field_paths MATCH ? AND field_paths.rowid BETWEEN ? AND ? AND batch_id = ?
            LIMIT 1""",
            (match, first, last, batch_id),
        ).fetchone()
    }


def _match(connection: Any, sought: str) -> str | None:
    """Return what the index of paths is asked for; None: no path can contain it."""
    if "\0" in sought:
        return None  # the index would read up to it only; no path holds one
    if len(sought) >= TRIGRAM:
        return _quoted(sought)
    # Shorter than what the index holds: every three letters that contain it.
    connection.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.path_letters USING fts5vocab(main, field_paths, row)"
    )
    terms = connection.execute("SELECT term FROM temp.path_letters")
    folded = sought.casefold()
    return " OR ".join(_quoted(term) for (term,) in terms if folded in term) or None


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _local(day: date, moment: time) -> str:
    """Return a moment of a day by the clock on the wall as the log stores times."""
    try:
        return pack_time(datetime.combine(day, moment).astimezone())
    except (OverflowError, ValueError):  # the very first and last years
        return day.isoformat()
