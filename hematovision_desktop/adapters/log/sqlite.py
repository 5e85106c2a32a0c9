"""The log in one SQLite file, through SQLCipher's DB-API driver."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hematovision_desktop import __version__
from hematovision_desktop.adapters.log import microscopes, tallies
from hematovision_desktop.adapters.log.disk.cipher import KNOWN_KEY, Key
from hematovision_desktop.adapters.log.disk.file import CUT_SHORT
from hematovision_desktop.adapters.log.disk.removal import (
    belongings_of,
    delete_batch,
    finish_removing,
    is_removal_noted,
    note_forgetting,
    note_removal,
)
from hematovision_desktop.adapters.log.people import PeopleLog
from hematovision_desktop.adapters.log.read_batches import ReadBatchLog
from hematovision_desktop.adapters.log.reviewed import ReviewedLog
from hematovision_desktop.adapters.log.signing import SigningLog
from hematovision_desktop.adapters.log.steps.event_tables import (
    about_batch,
    digest_results,
    digest_verdicts,
    verdict_line,
)
from hematovision_desktop.adapters.log.steps.migrations import LATEST
from hematovision_desktop.adapters.log.stored import rows as log_rows
from hematovision_desktop.adapters.log.stored.near import move_path
from hematovision_desktop.core.base.canonical_json import digest_of
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.core.logbook.log import (
    RECORDINGS,
    BatchRemoved,
    BatchStart,
    BatchState,
    has_reached_target,
)
from hematovision_desktop.core.microscopes.microscope import (
    NOTHING_MEASURED,
    is_sure_name,
    ood_counts_of,
    was_corrected,
)
from hematovision_desktop.core.verdicts.counting import Figures, is_born
from hematovision_desktop.core.verdicts.verdict import PROGRAM, CellKey, Verdict
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook

if TYPE_CHECKING:
    from hematovision_desktop.core.signing.signed_record import Signer

BOOKS_AT_HAND = 8


class SqliteLog(ReadBatchLog, SigningLog, PeopleLog, ReviewedLog):
    """The log of batches in one file, with one owner at a time; see core.logbook.log_port.Log and LogFile.

    recordings: where snapshots and clips are kept while it is in use; None: beside it.
    """

    def __init__(
        self,
        path: Path,
        key: Key = KNOWN_KEY,
        signer: Signer | None = None,
        recordings: Path | None = None,
    ) -> None:
        self._books: dict[int, VerdictBook] = {}
        # Something was removed in the open transaction, or by one that was just committed.
        self._is_removing = False
        self.signer = signer
        beside = path.parent / RECORDINGS
        # A restore puts them beside the log, wherever they were before.
        self._recordings = tuple(dict.fromkeys((beside, recordings or beside)))
        super().__init__(path, key)
        try:
            with self._understood():
                self._begin_owning()
        except BaseException:
            self.close()
            raise

    def _begin_owning(self) -> None:
        with self._writing():
            # A read-only log must show now, not with the first result.
            is_cut = self._tell_if_replaced()
            self._tell("opened", "", {"program": __version__}, PROGRAM)
            for kind, text in self._of_end.items():
                self._tell(kind, "", {"text": text}, PROGRAM)
            if self._stayed_plain:
                self._tell("not converted", "", {"text": self._stayed_plain}, PROGRAM)
            if self.brought_from < LATEST:
                steps = {"from": self.brought_from, "to": LATEST}
                self._tell("migrated", "", steps, PROGRAM)
            for batch_id in tallies.without_tally(self._connection):
                tallies.count_anew(self._connection, batch_id, self._read_book(batch_id))
            rows = self._rows("SELECT id FROM batches WHERE state = ?", BatchState.RUNNING.value)
            for summary in self._summaries([batch_id for (batch_id,) in rows]):
                reached = has_reached_target(summary.start, summary.tally)
                state = BatchState.FINISHED if reached else BatchState.INTERRUPTED
                self._set_state(summary.batch_id, state, PROGRAM)
        self._forget_replaced()
        if is_cut:
            self.trouble = self.trouble or sentence(CUT_SHORT, path=self._path)
        if is_removal_noted(self._path):
            # A program that ended during a removal left files that the log no longer names.
            try:
                self._finish_removing()
            except EnvironmentFault as fault:
                self.trouble = self.trouble or str(fault)
        self.trouble = self.trouble or self._lock.trouble

    # Writing

    @contextlib.contextmanager
    def together(self) -> Iterator[None]:
        """Keep all that is written in the block by one commit; see core.logbook.log_port.Log."""
        try:
            with super().together():
                yield
        except BaseException:
            # The books at hand may be ahead of the file now.
            self._books.clear()
            self._pictures_may_change()
            self._is_removing = self._is_removing and self._in_transaction
            raise
        self._finish_if_removed()

    def begin_batch(self, start: BatchStart) -> int:
        """Record the start of a batch and return its id."""
        with self._writing():
            model = microscopes.keep_model(self._connection, start.model_name, start.model_sha256)
            cursor = self._connection.execute(
                """INSERT INTO batches (name, state, started_at, total, label_set, review_below,
                    um_per_px, program_version, kind, target, sources, foreign_limit, model_id,
                    sample_id)
                VALUES (CAST(? AS TEXT), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                (
                    log_rows.pack_text(start.name),
                    BatchState.RUNNING.value,
                    log_rows.pack_time(start.started_at),
                    start.total,
                    start.label_set.value,
                    float(start.review_below),
                    start.um_per_px,
                    start.program_version,
                    start.kind.value,
                    start.target,
                    self._near.pack_all(start.sources),
                    start.foreign_limit,
                    model,
                    self._sample_for(start.sample_uid, start.name),
                ),
            )
            batch_id = int(cursor.lastrowid)
            tallies.begin_tally(self._connection, batch_id)
            self._tell(
                "begun",
                about_batch(batch_id),
                {
                    "kind": start.kind.value,
                    "label_set": start.label_set.value,
                    "model": start.model_sha256,
                    "program": start.program_version,
                    "review_below": repr(float(start.review_below)),
                    "sample": self.value(
                        "SELECT uid FROM samples JOIN batches ON sample_id = samples.id "
                        f"WHERE batches.id = {batch_id}"
                    ),
                },
            )
            return batch_id

    def add_fields(self, batch_id: int, results: Sequence[FieldResult]) -> None:
        """Record results in one transaction: all of them or none."""
        fields = [log_rows.pack_field(batch_id, result, self._near) for result in results]
        thumbnails = [
            (result.thumbnail, batch_id, result.position) for result in results if result.thumbnail
        ]
        cells = [
            log_rows.pack_cell(batch_id, result.position, index, cell)
            for result in results
            for index, cell in enumerate(result.cells)
        ]
        with self._writing():
            book, figures = self._book(batch_id), Figures()
            self._connection.executemany(log_rows.INSERT_FIELD, fields)
            self._connection.executemany(log_rows.INSERT_THUMBNAIL, thumbnails)
            self._connection.executemany(log_rows.INSERT_CELL, cells)
            for result in results:
                figures.add_field(failed=result.failure is not None, cells=len(result.cells))
                for index, cell in enumerate(result.cells):
                    state = book.state(CellKey(result.position, index))
                    if is_born(state):
                        figures.weigh(None, state, -1)
                    figures.weigh(cell, state, 1)
            tallies.change_tally(self._connection, batch_id, figures.tally())
            self._watch(batch_id, book, results)
            if results:
                told = {"fields": len(fields), "results": digest_results(fields, cells)}
                self._tell("results", about_batch(batch_id), told)

    def _watch(self, batch_id: int, book: VerdictBook, results: Sequence[FieldResult]) -> None:
        """Count the evidence of new results on their microscope."""
        rows = self._rows("SELECT foreign_limit FROM batches WHERE id = ?", batch_id)
        found = {
            CellKey(result.position, index): cell
            for result in results
            for index, cell in enumerate(result.cells)
        }
        self._pictures_may_change(batch_id)
        tallies.change_watch(
            self._connection,
            batch_id,
            ood_counts_of(found.values(), rows[0][0]),
            sum(map(is_sure_name, found.values())),
            sum(was_corrected(cell, book.state(key)) for key, cell in found.items()),
        )

    def end_batch(self, batch_id: int, state: BatchState) -> None:
        """Record how a batch ended."""
        with self._writing():
            self._set_state(batch_id, state)

    def reopen_batch(self, batch_id: int) -> None:
        """Record that a stopped or interrupted batch continues."""
        self.end_batch(batch_id, BatchState.RUNNING)

    def add_verdicts(self, batch_id: int, verdicts: Sequence[Verdict]) -> None:
        """Append rows to a batch's verdict book in one transaction; nothing the program said is changed.

        Raises ValueError if a row refers to a row that it cannot mean.
        """
        try:
            with self._writing():
                self._append(batch_id, self._book(batch_id), verdicts)
        except BaseException:
            # The book at hand may be ahead of the file now.
            self._books.pop(batch_id, None)
            raise

    def _append(self, batch_id: int, book: VerdictBook, verdicts: Sequence[Verdict]) -> None:
        figures, corrected, rows = Figures(), 0, list[log_rows.Row]()
        for verdict in verdicts:
            cell = tallies.find_answer(self._connection, batch_id, verdict.key)
            before = book.state(verdict.key)
            number = book.append(verdict)
            after = book.state(verdict.key)
            if cell is not None:
                corrected += was_corrected(cell, after) - was_corrected(cell, before)
            if cell is not None or is_born(before):
                figures.weigh(cell, before, -1)
            if cell is not None or is_born(after):
                figures.weigh(cell, after, 1)
            rows.append(log_rows.pack_verdict(batch_id, number, verdict))
        self._connection.executemany(log_rows.INSERT_VERDICT, rows)
        if corrected:
            self._proofs_may_change()
            tallies.change_watch(self._connection, batch_id, NOTHING_MEASURED, 0, corrected)
        tallies.change_tally(self._connection, batch_id, figures.tally())
        # On a slow disk, one write holds what several people said one after the other.
        for who, some in itertools.groupby(
            zip(verdicts, rows, strict=True), lambda one: one[0].who
        ):
            said = [row for _, row in some]
            told = {"rows": len(said), "verdicts": digest_verdicts(map(verdict_line, said))}
            self._tell("verdicts", about_batch(batch_id), told, who)

    def _book(self, batch_id: int) -> VerdictBook:
        """Return a batch's book as stored in the file; people add only a few verdicts a second."""
        book = self._books.get(batch_id)
        if book is None:
            if not self._rows("SELECT 1 FROM batches WHERE id = ?", batch_id):
                raise BatchRemoved
            while len(self._books) >= BOOKS_AT_HAND:
                del self._books[next(iter(self._books))]
            book = self._books[batch_id] = self._read_book(batch_id)
        return book

    def _read_book(self, batch_id: int) -> VerdictBook:
        with self._understood():
            rows = self._connection.execute(log_rows.SELECT_VERDICTS, (batch_id,))
            return VerdictBook(map(log_rows.unpack_verdict, rows))

    def set_target(self, batch_id: int, target: int | None) -> None:
        """Change the target number of leukocytes of a live count."""
        with self._writing():
            self._change(batch_id, "target = ?", target)
            self._tell("target", about_batch(batch_id), {"leukocytes": target})

    def rename_batch(self, batch_id: int, name: str) -> None:
        """Rename a batch."""
        with self._writing():
            self._change(batch_id, "name = CAST(? AS TEXT)", log_rows.pack_text(name))
            self._tell("renamed", about_batch(batch_id), {})

    def move_pictures(
        self, batch_id: int, paths: Mapping[int, Path], sources: Sequence[Path]
    ) -> None:
        """Record the new paths of pictures of a batch, by position, and its new input paths."""
        with self._writing():
            self._change(batch_id, "sources = ?", self._near.pack_all(sources))
            for position, path in paths.items():
                move_path(self._connection, batch_id, position, self._near.pack(path))
            self._tell("moved", about_batch(batch_id), {"pictures": len(paths)})

    def _change(self, batch_id: int, setting: str, value: Any) -> None:
        changed = self._connection.execute(
            f"UPDATE batches SET {setting} WHERE id = ?", (value, batch_id)
        )
        if not changed.rowcount:
            raise BatchRemoved

    def set_note(self, batch_id: int, note: str) -> None:
        """Replace a batch's note."""
        with self._writing():
            self._change(batch_id, "note = CAST(? AS TEXT)", log_rows.pack_text(note))
            told = {"sha256": digest_of(log_rows.pack_text(note))}
            self._tell("note", about_batch(batch_id), told)

    def remove_batch(self, batch_id: int) -> None:
        """Delete a batch with its fields, cells, verdicts and live pictures; an event remains.

        Nothing of it is left in the file, beside it, or in the copies from before an update.
        """
        with self._writing():
            self.check_unsigned(batch_id)
            gone = belongings_of(self._connection, self._near, batch_id, self._recordings)
            if gone is not None:
                note_removal(self._path, self._near, batch_id, gone)
            delete_batch(self._connection, batch_id)
            self._pictures_may_change(batch_id)
            if gone is not None:
                told = {"cells": gone.cells, "pictures": gone.pictures}
                self._tell(
                    "removed", about_batch(batch_id), {"started_at": gone.started_at, **told}
                )
        self._is_removing |= gone is not None
        self._books.pop(batch_id, None)
        self._finish_if_removed()

    def remove_sample(self, sample_id: int) -> None:
        """Delete a sample without batches that was never signed; UserError for any other.

        Nothing of it is left in the file, or in the copies of before an update.
        """
        with self._writing():
            super().remove_sample(sample_id)
            note_forgetting(self._path)
        self._is_removing = True
        self._finish_if_removed()

    def _finish_if_removed(self) -> None:
        if self._is_removing and not self._in_transaction:
            self._is_removing = False
            self._finish_removing()

    def _finish_removing(self) -> None:
        """Remove all traces of removed batches from the latest writes and from beside the log."""
        with self._faults():
            self._connection.execute("PRAGMA wal_checkpoint (TRUNCATE)").fetchall()
            finish_removing(self._connection, self._path, self._near, self._recordings)

    def _set_state(self, batch_id: int, state: BatchState, who: str | None = None) -> None:
        self._change(batch_id, "state = ?", state.value)
        self._tell("state", about_batch(batch_id), {"state": state.value}, who)
