"""Batches read from the log: searched, opened, and as rows of the table."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from hematovision_desktop.adapters.log import evidence, table_rows, tallies
from hematovision_desktop.adapters.log.batch_search import find_batches
from hematovision_desktop.adapters.log.microscopes import MicroscopeLog
from hematovision_desktop.adapters.log.stored import rows as log_rows
from hematovision_desktop.adapters.log.stored.rows import Row
from hematovision_desktop.core.logbook.log import (
    BatchKind,
    BatchRemoved,
    BatchStart,
    BatchState,
    BatchSummary,
    BatchTable,
    LoggedBatch,
    LogQuery,
    PackedBatch,
    Stage,
)
from hematovision_desktop.core.verdicts.verdict import Verdict

if TYPE_CHECKING:
    from hematovision_desktop.core.cells.table_field import TableField


_STATES = {state.value: state for state in BatchState}

_SMALL_COPIES = """SELECT position, jpeg FROM fields JOIN thumbnails ON field_id = fields.id
    WHERE batch_id = ? AND position IN (SELECT value FROM json_each(?))"""


class ReadBatchLog(MicroscopeLog):
    """The read-only part of the log for batches; see core.logbook.log_port.Log."""

    def batches(self, query: LogQuery) -> list[BatchSummary]:
        """Return the matching batches, newest first."""
        with self._reading():
            summaries = self._summaries(find_batches(self._connection, query))
        return [one for one in summaries if _is_meant(one, query)]

    def _summaries(self, batch_ids: Sequence[int]) -> list[BatchSummary]:
        if not batch_ids:  # usually nothing was running when the log was closed
            return []
        known = tallies.read_tallies(self._connection, batch_ids)
        looks = evidence.read_familiarities(self._connection, batch_ids, self._again(batch_ids))
        on = {one.profile.profile_id: one for one in self._read_microscopes()}
        return [
            BatchSummary(
                row[0],
                log_rows.unpack_start(row[4:], self._near),
                _STATES[row[1]],
                row[2],
                known[row[0]],
                looks[row[0]],
                on.get(row[3]),
            )
            for row in self._rows(
                f"""SELECT batches.id, state, note, profile_id, {log_rows.START_COLUMNS}
                FROM batches JOIN models ON models.id = model_id
                WHERE batches.id IN (SELECT value FROM json_each(?)) ORDER BY batches.id DESC""",
                "[" + ",".join(map(str, batch_ids)) + "]",
            )
        ]

    def interrupted_count(self) -> LoggedBatch | None:
        """Return the newest live count if it was interrupted."""
        with self._reading():
            rows = self._rows(
                # By id: a clock that was set back must not hide it.
                "SELECT id, state FROM batches WHERE kind = ? ORDER BY id DESC LIMIT 1",
                BatchKind.LIVE.value,
            )
        if not rows or BatchState(rows[0][1]) is not BatchState.INTERRUPTED:
            return None
        return self.read_batch(rows[0][0])

    def read_start(self, batch_id: int) -> BatchStart:
        """Return how a batch was begun."""
        with self._reading():
            return self._summary(batch_id).start

    def _summary(self, batch_id: int) -> BatchSummary:
        summaries = self._summaries([batch_id])
        if not summaries:
            raise BatchRemoved
        return summaries[0]

    def read_batch(self, batch_id: int) -> LoggedBatch:
        """Return a batch with every field and cell."""
        with self._reading():
            return self.whole_batch(batch_id)

    def open_batch(self, batch_id: int) -> PackedBatch:
        """Return a batch with every field and cell but without small copies, as fast as possible."""
        with self._reading():
            summary = self._summary(batch_id)
            cells = self._rows(log_rows.SELECT_CELLS_ALONE, batch_id)
            alone = self._rows(log_rows.SELECT_FIELDS_ALONE, batch_id)
            fields = log_rows.pack_rows(alone, cells, self._near)
            return PackedBatch(
                summary, fields, log_rows.unpacker(self._near), self._verdicts(batch_id)
            )

    def small_copies(self, batch_id: int, positions: Sequence[int]) -> dict[int, bytes]:
        """Return the small copies of fields of a batch by position; those without one are left out."""
        with self._reading():
            return dict(self._rows(_SMALL_COPIES, batch_id, json.dumps(list(positions))))

    def read_table(self, batch_id: int) -> BatchTable:
        """Return a batch's rows for the table of cells, read at once."""
        with self._reading():
            summary = self._summary(batch_id)
            cells = self._rows(table_rows.SELECT_TABLE_CELLS, batch_id)
            fields = self._rows(table_rows.SELECT_TABLE_FIELDS, batch_id)
            return BatchTable(summary, self._table(fields, cells), self._verdicts(batch_id))

    def _table(self, fields: Sequence[Row], cells: Sequence[Row]) -> Iterator[TableField]:
        with self._understood():
            yield from table_rows.table_fields(fields, cells, self._near)

    def _verdicts(self, batch_id: int) -> tuple[Verdict, ...]:
        return tuple(map(log_rows.unpack_verdict, self._rows(log_rows.SELECT_VERDICTS, batch_id)))

    def whole_batch(self, batch_id: int) -> LoggedBatch:
        """Return a batch with every field and cell, within a transaction."""
        summary = self._summary(batch_id)
        cells = log_rows.unpack_cells(self._rows(log_rows.SELECT_CELLS, batch_id))
        fields = self._rows(log_rows.SELECT_FIELDS, batch_id)
        results = tuple(log_rows.unpack_fields(fields, cells, self._near))
        return LoggedBatch(summary, results, self._verdicts(batch_id))


def _is_meant(summary: BatchSummary, query: LogQuery) -> bool:
    waits = summary.tally.waiting > 0
    if not all(limit.holds_for(summary.tally) for limit in query.limits):
        return False
    if query.not_reviewed and not waits and not summary.to_confirm:
        return False
    if query.stage is Stage.TO_LOOK_AT:
        return waits
    return query.stage is None or summary.stage is query.stage
