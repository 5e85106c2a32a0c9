"""The exports of the window: tables, and cells in the formats of other programs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from hematovision_desktop.core.base.sentence import in_turn, sentence
from hematovision_desktop.core.base.tables import TableDialect
from hematovision_desktop.core.formats.cell_table import origin_of
from hematovision_desktop.core.formats.exchange import out_set
from hematovision_desktop.core.formats.exchange_form import ExchangeForm
from hematovision_desktop.core.logbook.log import BatchSummary, LoggedBatch
from hematovision_desktop.core.verdicts.verdict import Verdict
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.services.base.workers import Workers
from hematovision_desktop.services.batches.batches import Batches
from hematovision_desktop.services.exchange.exchange import PicturesAgain, write_exchange
from hematovision_desktop.services.keeping.log_keeper import LogKeeper
from hematovision_desktop.services.messages.program import Done, Fault
from hematovision_desktop.services.messages.review import BatchRef
from hematovision_desktop.services.people.people import People
from hematovision_desktop.services.pictures.pictures import Pictures
from hematovision_desktop.services.review.inbox import Message
from hematovision_desktop.services.review.journal import LogInUse
from hematovision_desktop.services.review.open_batch import OpenBatch
from hematovision_desktop.services.review.review import Review
from hematovision_desktop.services.samples.history import History

NOTHING_YET = sentence("There is nothing to export yet. Open some pictures first.")


class Exports:
    """A writer of cells for other programs; its methods take long, so they belong on a worker thread."""

    def __init__(
        self,
        outside: Outside,
        pictures: Pictures,
        history: History,
        send: Callable[[Message], None],
    ) -> None:
        self._formats = outside.exchange
        self._again = PicturesAgain(pictures.field, pictures.cut, outside.live.encode_png)
        self._history = history
        self._send = send

    def logged(self, log: LogInUse, batch_id: int, form: ExchangeForm, folder: Path) -> None:
        """Write the cells of a batch of a log."""
        batch = self._history.ask(log, lambda there: there.read_batch(batch_id))
        self._write(batch, batch_id, form, folder)

    def opened(
        self,
        batch: OpenBatch,
        find_id: Callable[[], int | None],
        book: tuple[Verdict, ...],
        form: ExchangeForm,
        folder: Path,
    ) -> None:
        """Write the cells of an open batch, with its book at the time."""
        if batch.start is None:
            return
        batch_id = find_id()
        summary = BatchSummary(
            batch_id or 0, batch.start, batch.state, batch.note, batch.reviewed.tally()
        )
        whole = LoggedBatch(summary, tuple(batch.reviewed.results()), book)
        self._write(whole, batch_id, form, folder)

    def _write(
        self, batch: LoggedBatch, batch_id: int | None, form: ExchangeForm, folder: Path
    ) -> None:
        chosen = (form, self._formats()[form])
        went = write_exchange(out_set([batch]), chosen, folder, self._again)
        self._history.note_export(went.cells, batch_id)
        if went.problems:
            self._send(Fault(in_turn(went.problems[:3])))
        self._send(
            Done(
                sentence(
                    "Exported {cells:,} cells to {folder}.", cells=went.cells, folder=went.folder
                )
            )
        )


class Exporting:
    """A mixin of the program, which creates the parts that it needs. On the main thread."""

    review: Review
    workers: Workers
    people: People
    _history: History
    _exports: Exports
    _batches: Batches
    _log: LogKeeper

    def _refuse(self, text: str) -> None:
        raise NotImplementedError

    def export_csv(
        self, which: BatchRef | int, target: Path, dialect: TableDialect = TableDialect.EXCEL
    ) -> None:
        """Write the cells of an open batch, or of one of the log, as CSV; answered by Done."""
        if not self.people.is_there():
            return
        if not isinstance(which, BatchRef):
            export = self._history.export
            self.workers.run("files", export, self._log.now, which, target, dialect)
        elif (batch := self._to_export(which)) is not None and batch.start is not None:
            # The book may change meanwhile; the export has its present state.
            book = tuple(batch.reviewed.book)
            start, standing, reviewed = batch.start, batch.standing, batch.reviewed
            find_id = self._batches.find_id(which)

            def export_open() -> None:
                origin = origin_of(start, find_id(), standing)
                self._history.export_open(origin, reviewed, book, target, dialect)

            self.workers.run("files", export_open)

    def export_cells(self, which: BatchRef | int, form: ExchangeForm, folder: Path) -> None:
        """Write cells for another program into a new folder; answered by Done."""
        if not self.people.is_there():
            return
        if not isinstance(which, BatchRef):
            self.workers.run("files", self._exports.logged, self._log.now, which, form, folder)
        elif (batch := self._to_export(which)) is not None:
            book = tuple(batch.reviewed.book)
            find_id = self._batches.find_id(which)
            self.workers.run("files", self._exports.opened, batch, find_id, book, form, folder)

    def _to_export(self, ref: BatchRef) -> OpenBatch | None:
        batch = self.review.open(ref)
        if batch is None or batch.start is None:
            self._refuse(NOTHING_YET)
            return None
        return batch
