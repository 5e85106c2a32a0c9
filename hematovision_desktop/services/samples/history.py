"""The log for the window: searched, read, exported, annotated, removed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from hematovision_desktop.core.base.collection import nothing_collected
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.files import file_stem
from hematovision_desktop.core.base.sentence import Sentence, sentence
from hematovision_desktop.core.base.tables import TableDialect
from hematovision_desktop.core.cells.evidence import Place
from hematovision_desktop.core.cells.table_field import table_field
from hematovision_desktop.core.formats.cell_table import Origin, origin_of, write_csv
from hematovision_desktop.core.logbook.log import (
    BatchState,
    BatchSummary,
    Checked,
    LogQuery,
    PackedBatch,
)
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.microscopes.proof import NamedBy
from hematovision_desktop.core.naming.adapted_layer import AdaptedLayer
from hematovision_desktop.core.samples.sample import KnownSample
from hematovision_desktop.core.verdicts.reviewed_batch import ReviewedBatch
from hematovision_desktop.core.verdicts.verdict import Verdict
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook
from hematovision_desktop.services.log.log_writer import LogClosed
from hematovision_desktop.services.log.small_copies import SmallCopies
from hematovision_desktop.services.messages.program import Done, Fault
from hematovision_desktop.services.messages.review import LogChanged
from hematovision_desktop.services.review.inbox import Answered, BatchRead
from hematovision_desktop.services.review.journal import LogInUse, read_version
from hematovision_desktop.services.review.open_batch import OpenBatch, new_ref, new_reviewed
from hematovision_desktop.services.review.workplace import Workplace
from hematovision_desktop.services.samples.samples import sample_of_batch

T = TypeVar("T")

_STOP_WITHIN_S = 60.0
MOVED = sentence("The log was moved meanwhile, so nothing was done there. Search the log again.")


def exported_sentence(cells: int, target: Path) -> Sentence:
    """Return that cells were exported into a file or a folder."""
    if cells == 1:
        return sentence("Exported 1 cell to {target}.", target=target)
    return sentence("Exported {cells:,} cells to {target}.", cells=cells, target=target)


class History:
    """The queries and changes of the log in use; methods may wait, so they belong on a worker thread."""

    def __init__(self, place: Workplace) -> None:
        self._place = place
        self._log, self._send = place.log, place.send

    def search(self, query: LogQuery) -> tuple[BatchSummary, ...]:
        """Return the matching batches, newest first."""
        return tuple(self._place.ask(lambda log: log.batches(query)))

    def checked(self, profile_id: int, named_by: NamedBy) -> list[Checked]:
        """Return the cells that people checked on a microscope."""
        return self._place.ask(lambda log: log.checked(profile_id, named_by))

    def spent(self, profile_id: int, named_by: NamedBy) -> tuple[Place, ...]:
        """Return the cells that a check on a microscope can no longer count."""
        return self._place.ask(lambda log: log.spent(profile_id, named_by))

    def version(self, number: int | None) -> AdaptedLayer | None:
        """Return a version of the last layer; None is the pack as shipped."""
        return read_version(self._log(), number)

    def ask(self, log: LogInUse, call: Callable[[Log], T]) -> T:
        """Query the log that some ids belong to. Raises UserError if it is no longer in use."""
        if log.number == self._log().number:
            with suppress(LogClosed):
                return log.ask(call)
        raise UserError(MOVED)

    def read(self, log: LogInUse, batch_id: int, request: int) -> None:
        """Read a batch of a log and pass it to the main thread."""

        def work(there: Log) -> tuple[PackedBatch, KnownSample]:
            return there.open_batch(batch_id), sample_of_batch(there, batch_id).known

        # A large batch has hundreds of thousands of small values. None of them is garbage, and most
        # are released before any of them is examined again.
        with nothing_collected():
            opened = opened_from(*self.ask(log, work))
        self._send(BatchRead(opened, request, log.number))

    def small_copies(self, batch_id: int) -> SmallCopies:
        """Return the small copies of a batch of the log in use; they stay bound to that log."""
        log = self._log()
        return SmallCopies(log.writer, log.path, batch_id)

    def set_note(self, batch_id: int, note: str) -> None:
        """Replace the note of a batch; returns at once."""
        self._place.keep(lambda log: log.set_note(batch_id, note))

    def may_remove(
        self, log: LogInUse, batch_id: int, then: Callable[[tuple[LogInUse, int]], None]
    ) -> None:
        """Continue with the removal of a batch unless a signed record rests on it."""
        self.ask(log, lambda there: there.check_unsigned(batch_id))
        self._send(Answered(then, (log, batch_id)))

    def remove(self, log: LogInUse, batch_id: int, over: threading.Event | None) -> None:
        """Delete a batch of a log once it has stopped. over: set when it has.

        A batch that ran, and that the log refuses to remove, stays as a stopped one: nothing of it was
        written since, and it can continue.
        """
        if over is not None:
            over.wait(_STOP_WITHIN_S)
        try:
            self.ask(log, lambda there: there.remove_batch(batch_id))
        except (UserError, EnvironmentFault):
            self._keep_stopped(log, batch_id)
            raise
        self._send(Done(sentence("The batch was removed from the log.")))
        self._send(LogChanged())

    def _keep_stopped(self, log: LogInUse, batch_id: int) -> None:
        """Record that a batch was stopped, as soon as the log accepts that."""
        # A log that was left has recorded it by the time it is opened again.
        with suppress(LogClosed):
            kept = log.writer.keep(lambda there: _stop(there, batch_id))
            kept.add_done_callback(lambda _kept: self._send(LogChanged()))

    def export(self, log: LogInUse, batch_id: int, target: Path, dialect: TableDialect) -> None:
        """Write the cells of a batch of a log as CSV."""
        table = self.ask(log, lambda there: there.read_table(batch_id))
        summary, book = table.summary, VerdictBook(table.verdicts)
        origin = origin_of(summary.start, batch_id, summary.standing)
        cells = write_csv(target, origin, table.fields, book, dialect)
        self._say_exported(cells, target, batch_id)

    def export_open(
        self,
        origin: Origin,
        reviewed: ReviewedBatch,
        book: Iterable[Verdict],
        target: Path,
        dialect: TableDialect,
    ) -> None:
        """Write the cells of an open batch as CSV."""
        fields = map(table_field, reviewed.results())
        cells = write_csv(target, origin, fields, VerdictBook(book), dialect)
        self._say_exported(cells, target, origin.batch_id)

    def export_into(self, folder: Path, batch: OpenBatch, dialect: TableDialect) -> bool:
        """Write an open batch's cells into a folder, under a name that no file there has."""
        if batch.start is None:
            return True
        name = f"{file_stem(batch.name, 'batch')} {batch.ref}"
        numbered = (folder / f"{name} ({number}).csv" for number in range(2, 1000))
        first = folder / f"{name}.csv"
        target = next((one for one in (first, *numbered) if not one.exists()), first)
        try:
            book = tuple(batch.reviewed.book)
            origin = origin_of(batch.start, batch.batch_id, batch.standing)
            self.export_open(origin, batch.reviewed, book, target, dialect)
        except EnvironmentFault as fault:
            self._send(Fault(str(fault)))
            return False
        return True

    def _say_exported(self, cells: int, target: Path, batch_id: int | None) -> None:
        self.note_export(cells, batch_id)
        self._send(Done(exported_sentence(cells, target)))

    def note_export(self, cells: int, batch_id: int | None) -> None:
        """Record in the log's chain of events that cells of a batch were exported."""
        about = "" if batch_id is None else f"batch {batch_id}"
        self._place.keep(lambda there: there.add_event("exported", f"{cells} cells", about))


def _stop(log: Log, batch_id: int) -> None:
    # It may be gone all the same: only some files beside the log were refused.
    if any(one.state is BatchState.RUNNING for one in log.batches(LogQuery(batch_ids=(batch_id,)))):
        log.end_batch(batch_id, BatchState.CANCELLED)


def opened_from(packed: PackedBatch, sample: KnownSample) -> OpenBatch:
    """Return a batch of the log as one of this run."""
    summary = packed.summary
    reviewed = new_reviewed(summary.start.label_set, packed.verdicts)
    reviewed.add_packed(packed.fields, packed.unpack)
    return OpenBatch(
        ref=new_ref(),
        name=summary.start.name,
        reviewed=reviewed,
        start=summary.start,
        state=summary.state,
        total=summary.start.total,
        batch_id=summary.batch_id,
        note=summary.note,
        from_log=True,
        ood_counts=summary.ood_counts,
        microscope=summary.microscope,
        sample=sample,
    )
