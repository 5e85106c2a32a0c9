"""Which batches a search of the log means."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

from hematovision_desktop.adapters.log.rows import pack_time
from hematovision_desktop.core.log import LogQuery

TRIGRAM = 3


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
    sought = word.encode("utf-8", "replace").decode()
    if len(sought) >= TRIGRAM:
        quoted = '"' + sought.replace('"', '""') + '"'
        rows = connection.execute(
            """SELECT DISTINCT batch_id FROM fields
            WHERE id IN (SELECT rowid FROM field_paths WHERE field_paths MATCH ?)""",
            (quoted,),
        )
    else:
        escaped = "".join("!" + sign if sign in "!%_" else sign for sign in sought)
        rows = connection.execute(
            "SELECT DISTINCT batch_id FROM fields WHERE path LIKE ? ESCAPE '!'", (f"%{escaped}%",)
        )
    return {row[0] for row in rows}


def _local(day: date, moment: time) -> str:
    """Return a moment of a day by the clock on the wall as the log stores times."""
    try:
        return pack_time(datetime.combine(day, moment).astimezone())
    except (OverflowError, ValueError):  # the very first and last years
        return day.isoformat()
