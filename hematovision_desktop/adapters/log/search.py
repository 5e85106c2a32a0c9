"""Batches that match a search of the log."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any

from hematovision_desktop.adapters.log.rows import pack_time
from hematovision_desktop.core.logbook.log import LogQuery

TRIGRAM = 3
MANY = 5_000

_LONE = re.compile("[\ud800-\udfff]")
"""Bytes of a name that are not UTF-8; SQLite compares each as the replacement character."""


def find_batches(connection: Any, query: LogQuery) -> list[int]:
    """Return the batches that match everything except the query's stage."""
    conditions, values = within_days("started_at", query.first_day, query.last_day)
    if query.label:
        conditions.append(
            """id IN (SELECT batch_id FROM label_counts WHERE label = ? AND number > 0)"""
        )
        values.append(query.label.value)
    if query.batch_ids is not None:
        conditions.append(f"id IN ({', '.join(map(str, map(int, query.batch_ids)))})")
    found = connection.execute(
        f"SELECT id, name, note FROM batches WHERE {' AND '.join(conditions)}", values
    ).fetchall()
    for word in query.words:
        folded = word.casefold()
        named = {
            row[0] for row in found if folded in row[1].casefold() or folded in row[2].casefold()
        }
        others = [row[0] for row in found if row[0] not in named]
        named |= _batches_with_path(connection, word, others)
        found = [row for row in found if row[0] in named]
    return [row[0] for row in found]


def _batches_with_path(connection: Any, word: str, among: Sequence[int]) -> set[int]:
    """Return the batches with a field whose path contains a word, ignoring case."""
    sought = _LONE.sub("\ufffd", word)
    if not among or "\0" in sought:  # no path holds a NUL, and SQLite would read up to it only
        return set()
    if len(sought) < TRIGRAM:
        rows = connection.execute(
            "SELECT DISTINCT batch_id FROM fields WHERE path LIKE ? ESCAPE '!'", (anywhere(sought),)
        )
        return {batch_id for (batch_id,) in rows}.intersection(among)
    match = '"' + sought.replace('"', '""') + '"'
    few = connection.execute(
        "SELECT rowid FROM field_paths WHERE field_paths MATCH ? LIMIT ?", (match, MANY)
    ).fetchall()
    if len(few) < MANY:
        rows = connection.execute(
            "SELECT DISTINCT batch_id FROM fields WHERE id IN (SELECT value FROM json_each(?))",
            ("[" + ",".join(str(rowid) for (rowid,) in few) + "]",),
        )
        return {batch_id for (batch_id,) in rows}.intersection(among)
    # A word that is nearly everywhere: one hit per batch is enough, not half a million. Usually
    # it is from a folder's name, and a batch's first path shows it a hundred times faster than the index.
    rows = connection.execute(
        """SELECT value FROM json_each(?) WHERE (
            SELECT path FROM fields WHERE batch_id = value ORDER BY position LIMIT 1
        ) LIKE ? ESCAPE '!'""",
        ("[" + ",".join(map(str, among)) + "]", anywhere(sought)),
    )
    shown = {batch_id for (batch_id,) in rows}
    others = [batch_id for batch_id in among if batch_id not in shown]
    return shown.union(one for one in others if _has_path(connection, one, match))


def _has_path(connection: Any, batch_id: int, match: str) -> bool:
    first, last = connection.execute(
        "SELECT min(id), max(id) FROM fields WHERE batch_id = ?", (batch_id,)
    ).fetchone()
    if first is None:  # an empty batch; the whole index would be read
        return False
    found = connection.execute(
        """SELECT 1 FROM field_paths JOIN fields ON fields.id = field_paths.rowid
        WHERE field_paths MATCH ? AND field_paths.rowid BETWEEN ? AND ? AND batch_id = ? LIMIT 1""",
        (match, first, last, batch_id),
    )
    return found.fetchone() is not None


def anywhere(word: str) -> str:
    """Return the pattern for LIKE with ESCAPE '!' that finds a word anywhere in a text."""
    return "%" + "".join("!" + sign if sign in "!%_" else sign for sign in word) + "%"


def within_days(column: str, first: date | None, last: date | None) -> tuple[list[str], list[Any]]:
    """Return the conditions for a time to be within days, as SQL, and their values.

    None: no limit on that side.
    """
    conditions, values = ["TRUE"], list[Any]()
    if first:
        conditions.append(f"{column} >= ?")
        values.append(_local_moment(first, time.min))
    if last:
        conditions.append(f"{column} <= ?")
        values.append(_local_moment(last, time.max))
    return conditions, values


def _local_moment(day: date, moment: time) -> str:
    """Return a local moment of a day as the log stores times."""
    try:
        return pack_time(datetime.combine(day, moment).astimezone())
    except (OverflowError, ValueError):  # the very first and last years
        return day.isoformat()
