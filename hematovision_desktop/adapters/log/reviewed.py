"""What people reviewed in the log: batches, pictures by their content, and cells that two people named the same."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, Any

from hematovision_desktop.adapters.log.events import EventLog
from hematovision_desktop.adapters.log.stored import rows as log_rows
from hematovision_desktop.adapters.log.stored.near import Near
from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.cells.evidence import Place, Places
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import KnownField
from hematovision_desktop.core.verdicts.verdict import PROGRAM

if TYPE_CHECKING:
    from hematovision_desktop.core.verdicts import agreed_cells
    from hematovision_desktop.core.verdicts.agreed_cells import AgreedCell
else:
    agreed_cells = late("hematovision_desktop.core.verdicts.agreed_cells")

_MOST_BATCHES = 100
_MOST_ROWS = 50_000
_MOST_LOOKED_AT = 1_000

# Cells that another laboratory sent for naming are not this site's.
_JUDGED = """SELECT id, (SELECT max(number) FROM verdicts WHERE batch_id = id) AS last FROM batches
    WHERE kind <> 'reading' AND last > 0 ORDER BY id DESC LIMIT ?"""

_TWICE_NAMED = """SELECT batch_id, position, cell_index, max(label) FROM verdicts
    WHERE kind IN ('named', 'box_added', 'second_read') AND label IS NOT NULL AND position >= 0
    AND batch_id IN (SELECT value FROM json_each(?))
    GROUP BY batch_id, position, cell_index HAVING count(DISTINCT who) > 1
    ORDER BY max(said_at) DESC LIMIT ?"""

_BOX = """SELECT x, y, width, height FROM cells
    WHERE batch_id = ? AND position = ? AND cell_index = ?"""


class ReviewedLog(EventLog):
    """The part of the log that knows what people reviewed; see core.logbook.log_port.Log."""

    def judged_batches(self) -> list[int]:
        """Return the batches with verdicts, oldest first."""
        with self._reading():
            rows = self._rows(
                "SELECT DISTINCT batch_id FROM verdicts WHERE who <> ? ORDER BY batch_id", PROGRAM
            )
            return [row[0] for row in rows]

    def batches_with(self, sha256s: Collection[str]) -> tuple[int, ...]:
        """Return the batches that contain any of some pictures, by SHA-256, newest first."""
        with self._reading():
            rows = self._rows(
                """SELECT DISTINCT batch_id FROM fields
                WHERE sha256 IN (SELECT value FROM json_each(?)) ORDER BY batch_id DESC""",
                json.dumps(list(sha256s)),
            )
            return tuple(batch_id for (batch_id,) in rows)

    def known_fields(self, sha256s: Collection[str]) -> dict[str, KnownField]:
        """Return where a person last reviewed pictures, by SHA-256; others are left out."""
        with self._reading():
            rows = self._rows(
                """SELECT sha256, batch_id, position FROM fields
                WHERE sha256 IN (SELECT value FROM json_each(?)) AND EXISTS (
                    SELECT 1 FROM verdicts WHERE verdicts.batch_id = fields.batch_id
                    AND verdicts.position = fields.position AND who <> ?)
                ORDER BY batch_id""",
                json.dumps(list(sha256s)),
                PROGRAM,
            )
            return {sha256: KnownField(batch_id, position) for sha256, batch_id, position in rows}

    def agreed_cells(self, most_of_type: int) -> list[AgreedCell]:
        """Return cells that two people named the same, newest first."""
        with self._reading():
            return _find_agreed(self._connection, self._near, most_of_type)


def _find_agreed(connection: Any, near: Near, most_of_type: int) -> list[AgreedCell]:
    """Return cells that two people named the same, up to a limit per type, each once."""
    found: list[AgreedCell] = []
    seen = Places()
    held: Counter[Label] = Counter()
    limits = (json.dumps(_newest(connection)), _MOST_LOOKED_AT)
    for *place, said in connection.execute(_TWICE_NAMED, limits).fetchall():
        if held[Label(said)] >= most_of_type:
            continue  # agreement is usual, and there are enough
        for cell in _agreed(connection, near, place, held, most_of_type):
            if seen.add(Place(cell.field.sha256 or "", cell.box)):
                held[cell.label] += 1
                found.append(cell)
    return found


def _newest(connection: Any) -> list[int]:
    """Return the newest batches with verdicts, as many as are read at once."""
    rows, found = 0, list[int]()
    for batch_id, last in connection.execute(_JUDGED, (_MOST_BATCHES,)).fetchall():
        rows += last + 1
        if found and rows > _MOST_ROWS:
            break
        found.append(batch_id)
    return found


def _agreed(
    connection: Any, near: Near, place: list[int], held: Counter[Label], most: int
) -> Iterator[AgreedCell]:
    """Yield the cell at a place, unless people disagree or its type has enough."""
    rows = connection.execute(log_rows.SELECT_VERDICTS_ON, place).fetchall()
    label, state = agreed_cells.agreed_on(
        {row[0]: log_rows.unpack_verdict(row[1:]) for row in rows}
    )
    if label is None or held[label] >= most:
        return
    box = connection.execute(_BOX, place).fetchone()
    fields = connection.execute(log_rows.SELECT_FIELD, place[:2]).fetchall()
    if state.box is None and box is None:
        return
    for field in log_rows.unpack_fields(fields, {}, near):
        if field.sha256 is not None and field.failure is None:
            yield agreed_cells.AgreedCell(label, field, state.box or Box(*box))
