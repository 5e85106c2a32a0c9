"""The log in one SQLite file, through SQLCipher's DB-API driver."""

from __future__ import annotations

import contextlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from hematovision_desktop import __version__
from hematovision_desktop.adapters.log import rows as log_rows
from hematovision_desktop.adapters.log.file import DAMAGED, faults, own
from hematovision_desktop.adapters.log.migrations import APPLICATION_ID, LATEST, migrate
from hematovision_desktop.core.errors import EnvironmentFault, UserError
from hematovision_desktop.core.field import Cell, FieldResult
from hematovision_desktop.core.labels import Label
from hematovision_desktop.core.log import (
    BatchStart,
    BatchState,
    BatchSummary,
    LoggedBatch,
    LogQuery,
    Verdict,
    kept_verdicts,
)

BUSY_TIMEOUT_S = 3.0
TRIGRAM = 3


class SqliteLog:
    """The log of batches in one file, with one owner at a time; see core.log.Log.

    key: encrypts a new file and opens an encrypted one; None leaves the file plain.
    Raises UserError if another window owns the log, EnvironmentFault if the file cannot be used.
    """

    def __init__(self, path: Path, key: str | None = None) -> None:
        # Two names of one file must meet at one lock.
        self._path = path = path.resolve()
        self._key = key
        self._lock = own(path)
        try:
            with self._faults():
                self._connection = self._connect(path)
                try:
                    self._prepare()
                except BaseException:
                    self._connection.close()
                    raise
        except BaseException:
            self._lock.release()
            raise

    def _connect(self, path: Path) -> Any:
        # Autocommit: transactions are begun and ended by _transaction alone.
        connection = dbapi2.connect(str(path), timeout=BUSY_TIMEOUT_S, isolation_level=None)
        connection.text_factory = log_rows.unpack_text
        if self._key is not None:
            connection.execute("PRAGMA cipher_log_level = NONE")
            quoted = self._key.replace("'", "''")
            connection.execute(f"PRAGMA key = '{quoted}'")
        return connection

    def _prepare(self) -> None:
        version = self._check_version()
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
            self._connection.execute(f"PRAGMA {pragma}")
        if 0 < version < LATEST:
            self._back_up(version + 1)
        migrate(self._connection, version)
        if version < LATEST:
            self.add_event("migrated", f"from version {version} to {LATEST}")
        self._begin_owning()

    def _check_version(self) -> int:
        """Return the file's schema version, 0 for a new file; refuse files that are not ours."""
        version = int(self._value("PRAGMA user_version"))
        if version > LATEST:
            raise EnvironmentFault(
                f"The log {self._path} was written by a newer version of this program. "
                "Install that version, or choose another place for the log in Settings."
            )
        mark = int(self._value("PRAGMA application_id"))
        if mark != APPLICATION_ID and self._value("SELECT count(*) FROM sqlite_master"):
            raise EnvironmentFault(DAMAGED.format(path=self._path))
        return version

    def _back_up(self, version: int) -> None:
        """Copy the file as it is before the step to a version; a half copy never gets the name."""
        target = self._path.with_name(f"{self._path.name}.before-v{version}.bak")
        part = target.with_name(target.name + ".part")
        try:
            part.unlink(missing_ok=True)
            copy = self._connect(part)
            try:
                self._connection.backup(copy)
            finally:
                copy.close()
            part.replace(target)
        except OSError as fault:
            raise EnvironmentFault(
                f"The log {self._path} could not be backed up before its update "
                f"({fault.strerror}). Free some space or allow writing to the folder."
            ) from fault

    def _begin_owning(self) -> None:
        with self._transaction():
            # A log that cannot be written has to show now, not with the first result.
            self._insert_event("opened", f"version {__version__}")
            rows = self._rows("SELECT id FROM batches WHERE state = ?", BatchState.RUNNING.value)
            for (batch_id,) in rows:
                self._set_state(batch_id, BatchState.INTERRUPTED)
                self._insert_event("interrupted", f"batch {batch_id}")

    # Writing

    def begin_batch(self, start: BatchStart) -> int:
        """Record the start of a batch and return its id."""
        with self._faults(), self._transaction():
            model = (log_rows.pack_text(start.model_name), start.model_sha256)
            self._connection.execute(
                "INSERT OR IGNORE INTO models (name, sha256) VALUES (CAST(? AS TEXT), ?)", model
            )
            cursor = self._connection.execute(
                """INSERT INTO batches (name, state, started_at, total, label_set, review_below,
                    um_per_px, program_version, model_id)
                VALUES (CAST(? AS TEXT), ?, ?, ?, ?, ?, ?, ?,
                    (SELECT id FROM models WHERE name = CAST(? AS TEXT) AND sha256 = ?))""",
                (
                    log_rows.pack_text(start.name),
                    BatchState.RUNNING.value,
                    log_rows.pack_time(start.started_at),
                    start.total,
                    start.label_set.value,
                    float(start.review_below),
                    start.um_per_px,
                    start.program_version,
                    *model,
                ),
            )
            return int(cursor.lastrowid)

    def add_fields(self, batch_id: int, results: Sequence[FieldResult]) -> None:
        """Record results in one transaction: all of them or none."""
        fields = [log_rows.pack_field(batch_id, result) for result in results]
        thumbnails = [
            (result.thumbnail, batch_id, result.position) for result in results if result.thumbnail
        ]
        cells = [
            log_rows.pack_cell(batch_id, result.position, index, cell)
            for result in results
            for index, cell in enumerate(result.cells)
        ]
        with self._faults(), self._transaction():
            self._connection.executemany(log_rows.INSERT_FIELD, fields)
            self._connection.executemany(log_rows.INSERT_THUMBNAIL, thumbnails)
            self._connection.executemany(log_rows.INSERT_CELL, cells)

    def end_batch(self, batch_id: int, state: BatchState) -> None:
        """Record what became of a batch."""
        with self._faults(), self._transaction():
            self._set_state(batch_id, state)

    def add_verdict(self, batch_id: int, verdict: Verdict) -> None:
        """Record what a person said; nothing the program said is changed."""
        with self._faults(), self._transaction():
            self._connection.execute(
                """INSERT INTO verdicts (batch_id, position, cell_index, label, said_at, withdrawn)
                VALUES (?, ?, ?, ?, ?, ?)""",
                (
                    batch_id,
                    verdict.key.field_position,
                    verdict.key.cell_index,
                    verdict.label.value if verdict.label else None,
                    log_rows.pack_time(verdict.said_at),
                    int(verdict.withdrawn),
                ),
            )

    def set_note(self, batch_id: int, note: str) -> None:
        """Replace a batch's note."""
        with self._faults(), self._transaction():
            self._connection.execute(
                "UPDATE batches SET note = CAST(? AS TEXT) WHERE id = ?",
                (log_rows.pack_text(note), batch_id),
            )

    def remove_batch(self, batch_id: int) -> None:
        """Delete a batch with its fields, cells and verdicts; an event stays."""
        with self._faults(), self._transaction():
            gone = self._rows("DELETE FROM batches WHERE id = ? RETURNING started_at", batch_id)
            for (started_at,) in gone:
                self._insert_event("removed", f"batch {batch_id} of {started_at}")

    def add_event(self, kind: str, text: str) -> None:
        """Record that something happened to the program or the log itself."""
        with self._faults(), self._transaction():
            self._insert_event(kind, text)

    def _set_state(self, batch_id: int, state: BatchState) -> None:
        self._connection.execute(
            "UPDATE batches SET state = ? WHERE id = ?", (state.value, batch_id)
        )

    def _insert_event(self, kind: str, text: str) -> None:
        self._connection.execute(
            "INSERT INTO events (happened_at, kind, text) VALUES (?, ?, CAST(? AS TEXT))",
            (log_rows.pack_time(datetime.now(UTC)), kind, log_rows.pack_text(text)),
        )

    # Reading

    def batches(self, query: LogQuery) -> list[BatchSummary]:
        """Return the matching batches, newest first."""
        conditions, values = ["TRUE"], []
        if query.first_day:
            conditions.append("started_at >= ?")
            values.append(_local(query.first_day, time.min))
        if query.last_day:
            conditions.append("started_at <= ?")
            values.append(_local(query.last_day, time.max))
        if query.label:
            conditions.append(
                "EXISTS (SELECT 1 FROM cells WHERE batch_id = batches.id AND label = ?)"
            )
            values.append(query.label.value)
        with self._faults(), self._snapshot():
            found = self._rows(
                f"""SELECT id, name, note FROM batches WHERE {" AND ".join(conditions)}
                ORDER BY started_at DESC, id DESC""",
                *values,
            )
            for word in query.words:
                by_path = self._batches_with_path(word)
                folded = word.casefold()
                found = [
                    row
                    for row in found
                    if row[0] in by_path
                    or folded in row[1].casefold()
                    or folded in row[2].casefold()
                ]
            return self._summaries([row[0] for row in found])

    def _batches_with_path(self, word: str) -> set[int]:
        """Return the batches that hold a field whose path contains a word, upper or lower case."""
        sought = word.encode("utf-8", "replace").decode()
        if len(sought) >= TRIGRAM:
            quoted = '"' + sought.replace('"', '""') + '"'
            rows = self._rows(
                """SELECT DISTINCT batch_id FROM fields
                WHERE id IN (SELECT rowid FROM field_paths WHERE field_paths MATCH ?)""",
                quoted,
            )
        else:
            escaped = "".join("!" + sign if sign in "!%_" else sign for sign in sought)
            rows = self._rows(
                "SELECT DISTINCT batch_id FROM fields WHERE path LIKE ? ESCAPE '!'",
                f"%{escaped}%",
            )
        return {row[0] for row in rows}

    def _summaries(self, batch_ids: Sequence[int]) -> list[BatchSummary]:
        counts: defaultdict[int, dict[Label, int]] = defaultdict(dict)
        review: defaultdict[int, int] = defaultdict(int)
        among = "SELECT value FROM json_each(?)"
        listed = "[" + ",".join(map(str, batch_ids)) + "]"
        for batch_id, label, number, doubtful in self._rows(
            f"""SELECT batch_id, label, count(*), sum(needs_review) FROM cells
            WHERE batch_id IN ({among}) GROUP BY batch_id, label""",
            listed,
        ):
            counts[batch_id][Label(label)] = number
            review[batch_id] += doubtful
        fields = {
            batch_id: (number, failed)
            for batch_id, number, failed in self._rows(
                f"""SELECT batch_id, count(*), sum(status = 'error') FROM fields
                WHERE batch_id IN ({among}) GROUP BY batch_id""",
                listed,
            )
        }
        return [
            BatchSummary(
                batch_id=row[0],
                start=log_rows.unpack_start(row[3:]),
                state=BatchState(row[1]),
                note=row[2],
                fields=fields.get(row[0], (0, 0))[0],
                failed=fields.get(row[0], (0, 0))[1],
                cells=sum(counts[row[0]].values()),
                review=review[row[0]],
                counts=counts[row[0]],
            )
            for row in self._rows(
                f"""SELECT batches.id, state, note, batches.name, started_at, total, label_set,
                review_below, um_per_px, models.name, models.sha256, program_version
                FROM batches JOIN models ON models.id = model_id WHERE batches.id IN ({among})
                ORDER BY started_at DESC, batches.id DESC""",
                listed,
            )
        ]

    def judged_batches(self) -> list[int]:
        """Return the batches of whose cells a person has said something, oldest first."""
        with self._faults():
            rows = self._rows("SELECT DISTINCT batch_id FROM verdicts ORDER BY batch_id")
            return [row[0] for row in rows]

    def read_batch(self, batch_id: int) -> LoggedBatch:
        """Return a batch with every field and cell; raise UserError if it was removed."""
        with self._faults(), self._snapshot():
            summaries = self._summaries([batch_id])
            if not summaries:
                raise UserError("This batch is no longer in the log. Search again.")
            cells: defaultdict[int, list[Cell]] = defaultdict(list)
            for row in self._rows(log_rows.SELECT_CELLS, batch_id):
                position, cell = log_rows.unpack_cell(row)
                cells[position].append(cell)
            results = tuple(
                log_rows.unpack_field(row, cells.get(row[0], ()))
                for row in self._rows(log_rows.SELECT_FIELDS, batch_id)
            )
            said = self._rows(
                """SELECT position, cell_index, label, said_at, withdrawn FROM verdicts
                WHERE batch_id = ? ORDER BY id""",
                batch_id,
            )
            kept = kept_verdicts(map(log_rows.unpack_verdict, said))
            return LoggedBatch(summaries[0], results, tuple(kept))

    def close(self) -> None:
        """Finish writing and give the log free for another window."""
        try:
            with self._faults():
                self._connection.close()
        finally:
            self._lock.release()

    # Plumbing

    def _rows(self, statement: str, *values: Any) -> list[Any]:
        return list(self._connection.execute(statement, values))

    def _value(self, statement: str) -> Any:
        return self._connection.execute(statement).fetchone()[0]

    @contextlib.contextmanager
    def _transaction(self, kind: str = "IMMEDIATE") -> Iterator[None]:
        self._connection.execute(f"BEGIN {kind}")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            # SQLite has rolled back by itself after some faults, a full disk among them.
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def _snapshot(self) -> contextlib.AbstractContextManager[None]:
        """Have several queries see one state of the file."""
        return self._transaction("DEFERRED")

    def _faults(self) -> contextlib.AbstractContextManager[None]:
        return faults(self._path)


def _local(day: date, moment: time) -> str:
    """Return a moment of a day by the clock on the wall as the log stores times."""
    try:
        return log_rows.pack_time(datetime.combine(day, moment).astimezone())
    except (OverflowError, ValueError):  # the very first and last years
        return day.isoformat()
