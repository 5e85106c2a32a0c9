"""Batches that match a search of the log."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

from hematovision_desktop.adapters.log.path_search import PathSearch
from hematovision_desktop.adapters.log.stored.rows import pack_time
from hematovision_desktop.core.logbook.log import LogQuery


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
    paths = PathSearch(connection)
    for word in query.words:
        folded = word.casefold()
        named = {
            row[0] for row in found if folded in row[1].casefold() or folded in row[2].casefold()
        }
        others = [row[0] for row in found if row[0] not in named]
        named |= paths.batches_with(word, others)
        found = [row for row in found if row[0] in named]
    return [row[0] for row in found]


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
