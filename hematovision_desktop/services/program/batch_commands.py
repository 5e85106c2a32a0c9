"""The window's commands on batches: begun, shown, corrected, opened from the log, exported and removed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.base.tables import TableDialect
from hematovision_desktop.core.cells.field import Box, Pixels
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.formats.cell_table import origin_of
from hematovision_desktop.core.formats.exchange_form import ExchangeForm
from hematovision_desktop.core.logbook.batch_names import BatchNames
from hematovision_desktop.core.naming.analysis import Options
from hematovision_desktop.core.signing.people import Right
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.batches.batch import BatchJob
from hematovision_desktop.services.batches.batches import GONE
from hematovision_desktop.services.batches.finding import Opening
from hematovision_desktop.services.messages.review import (
    BatchRef,
    Change,
    Changed,
)
from hematovision_desktop.services.program.parts import Parts
from hematovision_desktop.services.review.inbox import BatchRead
from hematovision_desktop.services.review.journal import LogInUse
from hematovision_desktop.services.review.open_batch import OpenBatch
from hematovision_desktop.services.samples.history import MOVED

NOTHING_YET = sentence("There is nothing to export yet. Open some pictures first.")
UNDER_WAY = sentence(
    "This count is under way. Look at it on the Live page, or end it there with New count (F6)."
)


class BatchCommands(Parts):
    """The part of the program for batches. On the main thread; what takes long is done on workers.

    _shows: counts the requests to show something, so that a late answer does not replace it.
    """

    _shows = 0

    def picture_suffixes(self) -> tuple[str, ...]:
        """Return the endings of the files that are read here, of scanned slides too if possible."""
        return self._outside.picture_suffixes()

    def own_ending(self, path: Path) -> str:
        """Return the ending of a file for a second reader, or of an update, that is called otherwise; else empty."""
        return self._outside.own_ending(path)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Classify files and folders: each folder is a batch, single images together are one."""
        for opening in self._openings.given(paths):
            self._begin(opening)

    def call_batches(self, names: BatchNames) -> None:
        """Use these default names for batches without a folder from now on."""
        self._names_to_give = names

    def open_drawn(self) -> None:
        """Classify a folder of drawn cells, for someone who has no slides yet."""
        self._begin(self._openings.drawn(self._names_to_give.drawn))

    def open_pasted(self, pixels: Pixels) -> None:
        """Classify an image from the clipboard, stored as a file so that the log can refer to it."""
        self._begin(self._openings.pasted(pixels, self._names_to_give.pasted))

    def _begin(self, opening: Opening) -> None:
        """List a batch and let it wait for its turn; show it unless a running one is in view."""
        settings = self._settings
        options = Options(
            settings.label_set,
            settings.review_below,
            settings.um_per_px,
            known=self.microscopes.profiles,
        )
        layers = self.microscopes.layers
        self._list(BatchJob(opening.name, opening.find, options, opening.sources, layers=layers))

    def _list(self, job: BatchJob) -> BatchRef:
        ref = self._batches.begin(job)
        self._shows += 1
        if self.review.view is None or not self.review.view.is_running:
            self.review.show(ref)
        return ref

    def name_anew(self, ref: BatchRef) -> None:
        """Read a batch's images again as a new batch, named by its microscope's last layer.

        The previous batch stays as it is; what people said in it is offered in the new one.
        """
        self._do(lambda: self._name_anew(ref))

    def _name_anew(self, ref: BatchRef) -> None:
        batch = self.review.open(ref)
        if batch is None or batch.start is None:
            raise UserError(GONE)
        start, on = batch.start, batch.microscope
        opening = self._openings.again(start, self._model.now.card.sha256, batch.reviewed.results())
        # From this microscope or none: the images are not used to recognise another.
        profile = None if on is None else on.profile
        options = Options(start.label_set, start.review_below, start.um_per_px, profile)
        said = None if on is None else on.profile.profile_id
        job = BatchJob(opening.name, opening.find, options, opening.sources, on=said)
        job.layers = self.microscopes.layers
        new = self._list(job)
        if said is not None:
            self.microscopes.expect(new, said)

    def cancel(self, ref: BatchRef) -> None:
        """Stop a batch after the current field; finished work is kept."""
        self._batches.cancel(ref)

    def resume(self, ref: BatchRef) -> None:
        """Continue a batch that was stopped."""
        known = self.microscopes.profiles
        self._do(lambda: self._batches.resume(ref, self._openings.again_finder, known))

    def join_batches(self, refs: Sequence[BatchRef]) -> None:
        """Join batches that have ended; one replaces them all."""
        self._do(lambda: self._batches.join(refs))

    # -- what people say about its cells ------------------------------------------------------

    def choose(self, ref: BatchRef, key: CellKey | None) -> None:
        """Select another cell of a batch."""
        self._do(lambda: self.review.choose(ref, key))

    def give_verdict(self, ref: BatchRef, key: CellKey, label: Label | None) -> None:
        """Record a person's name for a cell of a batch (None: cannot be told)."""
        self._do(lambda: self.review.name(ref, key, label))

    def give_verdicts(self, ref: BatchRef, names: Mapping[CellKey, Label | None]) -> None:
        """Record a person's name for several cells at once; undo takes it back at once."""
        self._do(lambda: self.review.name_all(ref, names))

    def undo(self, ref: BatchRef) -> None:
        """Take back the last thing said about a batch."""
        self._do(lambda: self.review.undo(ref))

    def redo(self, ref: BatchRef) -> None:
        """Restore what was last taken back."""
        self._do(lambda: self.review.redo(ref))

    def count_twice(self, ref: BatchRef, position: int) -> None:
        """Count the cells of a file again that the batch holds twice."""
        self._do(lambda: self.review.count_twice(ref, position))

    def add_box(self, ref: BatchRef, position: int, box: Box, label: Label | None) -> None:
        """Add a cell that the locator missed. box: px of the field."""
        self._do(lambda: self.review.add_box(ref, position, box, label))

    def remove_boxes(self, ref: BatchRef, keys: Sequence[CellKey]) -> None:
        """Record that boxes hold no cell of their own."""
        self._do(lambda: self.review.remove_boxes(ref, keys))

    def restore_box(self, ref: BatchRef, key: CellKey) -> None:
        """Restore a box that was removed."""
        self._do(lambda: self.review.restore_box(ref, key))

    def take_names(self, ref: BatchRef) -> None:
        """Take over the names from earlier batches, where no name was given meanwhile."""
        self._do(lambda: self._names.take(ref))

    # -- what is in view, and batches of the log ----------------------------------------------

    def show(self, ref: BatchRef | None) -> None:
        """Show another open batch, or none."""
        self._shows += 1
        self._do(lambda: self.review.show(ref))

    def _bring(self, ref: BatchRef) -> None:
        """Show a batch; if it is in view already, announce that someone wants to see it."""
        view = self.review.view
        if view is not None and view.ref == ref:
            self._tell(Changed(ref, Change.WANTED))
        else:
            self.review.show(ref)

    def open_batch(self, batch_id: int) -> None:
        """Show a batch of the log again, unless the user wants to see something else meanwhile."""
        self._shows += 1
        if self._counts(batch_id):
            return
        known = self.review.logged(batch_id)
        if known is not None:
            self._bring(known.ref)
        else:
            self.workers.run("files", self._history.read, self._log.now, batch_id, self._shows)

    def _adopt(self, read: BatchRead) -> None:
        batch = read.batch
        if read.log_number != self._log.now.number:
            # Another batch may have its number in the log that is in use now.
            self._refuse(MOVED)
            return
        if batch.batch_id is not None and self.live.has_under_way(batch.batch_id):
            self._refuse(UNDER_WAY)
            return
        known = None if batch.batch_id is None else self.review.logged(batch.batch_id)
        if known is None:
            known = batch
            self._batches.journals.adopt(batch)
        if read.request == self._shows:
            self._bring(known.ref)

    def remove_batch(self, batch_id: int) -> None:
        """Delete a batch of the log, ending it first if it runs; answered by Done."""
        if not self.people.allows(Right.REMOVE):
            return
        if self._counts(batch_id):
            return
        self.workers.run(
            "files", self._history.may_remove, self._log.now, batch_id, self._leave_and_remove
        )

    def _leave_and_remove(self, asked: tuple[LogInUse, int]) -> None:
        """Close a batch, for which nothing more is written, and remove it."""
        log, batch_id = asked
        if log.number != self._log.now.number:
            self._refuse(MOVED)
            return
        if self._counts(batch_id):
            # It was continued since the question was asked.
            return
        try:
            over = self._batches.leave(batch_id)
        except UserError as refused:
            self._refuse(str(refused))
            return
        self.workers.run("files", self._history.remove, log, batch_id, over)

    def _counts(self, batch_id: int) -> bool:
        """Return whether a batch is a running count, in which case the request is refused with a message."""
        if self.live.has_under_way(batch_id):
            self._refuse(UNDER_WAY)
            return True
        return False

    def set_note(self, batch_id: int, note: str) -> None:
        """Replace the note of a batch of the log."""
        if not self.people.is_there():
            return
        open_now = self.review.logged(batch_id)
        if open_now is not None:
            self.review.set_note(open_now.ref, note)
        self._history.set_note(batch_id, note)

    # -- its cells for other programs ---------------------------------------------------------

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
            find_id = self._batches.journals.find_id(which)

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
            find_id = self._batches.journals.find_id(which)
            self.workers.run("files", self._exports.opened, batch, find_id, book, form, folder)

    def _to_export(self, ref: BatchRef) -> OpenBatch | None:
        batch = self.review.open(ref)
        if batch is None or batch.start is None:
            self._refuse(NOTHING_YET)
            return None
        return batch
