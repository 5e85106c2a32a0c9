"""Cells in the log that two people named alike, the newest first, and never so many as to be felt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from hematovision_desktop.adapters.log import rows as log_rows
from hematovision_desktop.adapters.log.events import EventLog
from hematovision_desktop.adapters.log.near import Near
from hematovision_desktop.core.agreed_cells import AgreedCell, agreed_on
from hematovision_desktop.core.field import Box
from hematovision_desktop.core.labels import Label

_MOST_BATCHES = 100
_MOST_LOOKED_AT = 1_000

# What another laboratory sent to be named is none of this site's.
_TWICE_NAMED = """SELECT batch_id, position, cell_index FROM verdicts
    WHERE kind IN ('named', 'box_added', 'second_read') AND label IS NOT NULL AND position >= 0
    AND batch_id IN (
        SELECT id FROM batches WHERE batches.kind <> 'reading'
        AND EXISTS (SELECT 1 FROM verdicts WHERE verdicts.batch_id = batches.id)
        ORDER BY id DESC LIMIT ?)
    GROUP BY batch_id, position, cell_index HAVING count(DISTINCT who) > 1
    ORDER BY max(said_at) DESC LIMIT ?"""

_BOX = """SELECT x, y, width, height FROM cells
    WHERE batch_id = ? AND position = ? AND cell_index = ?"""


class AgreedLog(EventLog):
    """The part of the log that finds cells to learn from; see core.log.Log."""

    def agreed_cells(self, most_of_type: int) -> list[AgreedCell]:
        """Return cells that two people named alike, newest first."""
        with self._reading():
            return _find_agreed(self._connection, self._near, most_of_type)


def _find_agreed(connection: Any, near: Near, most_of_type: int) -> list[AgreedCell]:
    """Return cells that two people named alike, so many of each type at most, each once."""
    found: list[AgreedCell] = []
    seen: set[tuple[str | None, Box]] = set()
    held: Counter[Label] = Counter()
    limits = (_MOST_BATCHES, _MOST_LOOKED_AT)
    for place in connection.execute(_TWICE_NAMED, limits).fetchall():
        for cell in _agreed(connection, near, place, held, most_of_type):
            if (cell.field.sha256, cell.box) not in seen:
                seen.add((cell.field.sha256, cell.box))
                held[cell.label] += 1
                found.append(cell)
    return found


def _agreed(
    connection: Any, near: Near, place: tuple[int, int, int], held: Counter[Label], most: int
) -> Iterator[AgreedCell]:
    """Yield the cell of a place, unless people disagree or there are enough of its type."""
    rows = connection.execute(log_rows.SELECT_VERDICTS_ON, place).fetchall()
    label, state = agreed_on({row[0]: log_rows.unpack_verdict(row[1:]) for row in rows})
    if label is None or held[label] >= most:
        return
    box = connection.execute(_BOX, place).fetchone()
    fields = connection.execute(log_rows.SELECT_FIELD, place[:2]).fetchall()
    if state.box is None and box is None:
        return
    for field in log_rows.unpack_fields(fields, {}, near):
        if field.sha256 is not None and field.failure is None:
            yield AgreedCell(label, field, state.box or Box(*box))
