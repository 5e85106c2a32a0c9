"""The owner of the session's batches: results, verdicts, what is in view, which cell is selected.

Lives on the main thread only. Every change is written to a journal through a port, so that the log
follows, and announced, so that whoever shows it can look again. A change names its batch; if that
is no longer open, the change is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.batch import Progress
from hematovision_desktop.core.cells.field import Box, FieldResult
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.logbook.log import BatchStart, BatchState
from hematovision_desktop.core.microscopes.microscope import (
    KnownMicroscope,
    ood_counts_of,
)
from hematovision_desktop.core.readings.reading_cells import Said, second_rows
from hematovision_desktop.core.samples.sample import KnownSample
from hematovision_desktop.core.verdicts.reviewed_batch import ReviewedBatch
from hematovision_desktop.core.verdicts.verdict import (
    CellKey,
    Verdict,
    VerdictKind,
    box_added,
    box_removed,
    named,
)
from hematovision_desktop.services.messages.review import (
    BatchBegun,
    BatchEnded,
    BatchRef,
    Change,
    Changed,
    ReviewNews,
)
from hematovision_desktop.services.review.open_batch import OpenBatch, new_reviewed

_LEAST_LATER = timedelta(microseconds=1)


class Review:
    """The session's batches. Methods that name a batch raise UserError if it is no longer open.

    tell: receives the announcements. journal: receives the rows of a batch's verdict book once they
    are recorded. known_as: returns the batch to which the log gave an id that `set_logged` has yet
    to deliver. who: the name of the person at work, "" if nobody is asked.
    """

    def __init__(
        self,
        tell: Callable[[ReviewNews], None],
        journal: Callable[[BatchRef, Sequence[Verdict]], None] = lambda _ref, _rows: None,
        known_as: Callable[[int], BatchRef | None] = lambda _batch_id: None,
        who: Callable[[], str] = lambda: "",
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._tell = tell
        self._journal = journal
        self._known_as = known_as
        self._who = who
        self._now = now
        self._batches: dict[BatchRef, OpenBatch] = {}
        self._view: BatchRef | None = None

    # State

    @property
    def batches(self) -> tuple[OpenBatch, ...]:
        """The open batches in the order in which they were opened."""
        return tuple(self._batches.values())

    @property
    def view(self) -> OpenBatch | None:
        """The batch in view."""
        return None if self._view is None else self._batches[self._view]

    def open(self, ref: BatchRef) -> OpenBatch | None:
        """Return an open batch, None if it is no longer open."""
        return self._batches.get(ref)

    def logged(self, batch_id: int) -> OpenBatch | None:
        """Return the open batch that the log has under an id, None if it is not open."""
        known = next((one for one in self._batches.values() if one.batch_id == batch_id), None)
        ref = None if known is not None else self._known_as(batch_id)
        return known if ref is None else self._batches.get(ref)

    def _named(self, ref: BatchRef) -> OpenBatch:
        batch = self._batches.get(ref)
        if batch is None:
            raise UserError(
                sentence("This batch is not open any more, so nothing was changed. Open it again.")
            )
        return batch

    # The course of a batch

    def list_batch(self, ref: BatchRef, name: str, label_set: LabelSet) -> None:
        """Add a batch that waits for its turn."""
        self._batches[ref] = OpenBatch(ref, name, new_reviewed(label_set))
        self._tell(Changed(ref, Change.STAGE))

    def wait_again(self, ref: BatchRef) -> None:
        """Let a stopped batch wait for its turn to continue."""
        batch = self._named(ref)
        batch.state = BatchState.RUNNING
        self._tell(Changed(ref, Change.STAGE))

    def begin(self, ref: BatchRef, start: BatchStart, total: int) -> None:
        """Record that a batch's files were found and it runs, or that it continues after a stop."""
        batch = self._batches.get(ref)
        if batch is not None:
            batch.start, batch.name, batch.total = start, start.name, total
            _follow_sample(batch)
            batch.state = BatchState.RUNNING
            self._tell(BatchBegun(ref, batch.name, total))

    def add(self, ref: BatchRef, results: Iterable[FieldResult], progress: Progress) -> None:
        """Add results; those of a batch that was removed meanwhile are dropped."""
        batch = self._batches.get(ref)
        if batch is not None:
            before = batch.standing
            limit = batch.start.foreign_limit if batch.start is not None else None
            for result in results:
                # Duplicates in the folder reveal nothing more about its microscope.
                batch.ood_counts += ood_counts_of(batch.reviewed.add(result), limit)
            batch.progress = progress
            self._tell(Changed(ref, Change.RESULTS))
            if batch.standing != before:
                self._tell(Changed(ref, Change.STANDING))

    def join(self, ref: BatchRef, rows: Sequence[Verdict]) -> None:
        """Record that cells were there before; the program says so, not a person."""
        batch = self._batches.get(ref)
        if batch is not None and rows:
            self._record(batch, *rows)

    def end(self, ref: BatchRef, state: BatchState, progress: Progress) -> None:
        """Record the end of a batch that had begun; finished work is kept."""
        batch = self._batches.get(ref)
        if batch is not None:
            batch.state, batch.progress = state, progress
        self._tell(BatchEnded(ref, state, progress))

    def set_logged(self, ref: BatchRef, batch_id: int | None) -> None:
        """Set the id of a batch in the log in use; None: not yet, or no longer."""
        batch = self._batches.get(ref)
        if batch is not None:
            batch.batch_id = batch_id
            self._tell(Changed(ref, Change.STAGE))

    def adopt(self, batch: OpenBatch) -> None:
        """Add a batch that was read from the log on another thread, which keeps no reference to it."""
        self._batches[batch.ref] = batch
        self._tell(Changed(batch.ref, Change.STAGE))

    def remove(self, ref: BatchRef) -> None:
        """Close a batch; if it was in view, nothing is."""
        if self._batches.pop(ref, None) is not None:
            if self._view == ref:
                self._view = None
                self._tell(Changed(None, Change.VIEW))
            self._tell(Changed(ref, Change.REMOVED))

    def show(self, ref: BatchRef | None) -> None:
        """Show a batch, or none."""
        if ref is not None:
            self._named(ref)
        if ref != self._view:
            self._view = ref
            self._tell(Changed(ref, Change.VIEW))

    def set_microscope(self, ref: BatchRef, microscope: KnownMicroscope | None) -> None:
        """Set which microscope a batch comes from, or what is known about that one now."""
        batch = self._named(ref)
        if microscope != batch.microscope:
            batch.microscope = microscope
            self._tell(Changed(ref, Change.STANDING))

    def set_sample(self, ref: BatchRef, sample: KnownSample | None) -> None:
        """Set which sample a batch belongs to, or what is known about that one now."""
        batch = self._named(ref)
        if sample != batch.sample:
            batch.sample = sample
            _follow_sample(batch)
            self._tell(Changed(ref, Change.SAMPLE))

    def move_pictures(
        self, ref: BatchRef, paths: Mapping[int, Path], sources: tuple[Path, ...]
    ) -> None:
        """Set the present places of a batch's images, by position. sources: the given ones, updated."""
        batch = self._named(ref)
        batch.reviewed.move(paths)
        if batch.start is not None:
            batch.start = replace(batch.start, sources=sources)
        self._tell(Changed(ref, Change.PICTURES))

    def rename(self, ref: BatchRef, name: str) -> None:
        """Give a batch another name."""
        batch = self._named(ref)
        batch.name = name
        if batch.start is not None:
            batch.start = replace(batch.start, name=name)
        self._tell(Changed(ref, Change.STAGE))

    def set_note(self, ref: BatchRef, note: str) -> None:
        """Replace a batch's note."""
        self._named(ref).note = note
        self._tell(Changed(ref, Change.NOTE))

    # Verdicts

    def choose(self, ref: BatchRef, key: CellKey | None) -> None:
        """Select another cell of a batch, or none."""
        batch = self._named(ref)
        if key is not None and key.field_position >= 0 and key.field_position not in batch.reviewed:
            raise UserError(sentence("This picture is not part of the batch."))
        if key != batch.chosen:
            batch.chosen = key
            self._tell(Changed(ref, Change.CHOSEN, () if key is None else (key,)))

    def name(self, ref: BatchRef, key: CellKey, label: Label | None) -> None:
        """Name a cell; None says that it cannot be told."""
        batch = self._named(ref)
        if not _knows(batch.reviewed, key):
            raise UserError(sentence("This cell is not part of the batch, so it was not named."))
        self._record(batch, named(key, label, self._who(), self._moment(batch)))

    def undo(self, ref: BatchRef) -> CellKey | None:
        """Take back everything said in the last act; return its cell, None if there was nothing."""
        batch = self._named(ref)
        return self._told(batch, *batch.reviewed.undo_act(self._who(), self._moment(batch)))

    def redo(self, ref: BatchRef) -> CellKey | None:
        """Restore what was last taken back; return its cell, None if there was nothing."""
        batch = self._named(ref)
        return self._told(batch, *batch.reviewed.redo_act(self._who(), self._moment(batch)))

    def name_all(
        self,
        ref: BatchRef,
        names: Mapping[CellKey, Label | None],
        drawn: Iterable[tuple[int, Box, Label | None]] = (),
    ) -> int:
        """Name several cells at once, as they were named before; return how many there are.

        drawn: cells that a person drew there, by position, to be drawn again in the same act.
        """
        batch = self._named(ref)
        known = {key: label for key, label in names.items() if _knows(batch.reviewed, key)}
        who, now = self._who(), self._moment(batch)
        rows = [named(key, label, who, now) for key, label in known.items()]
        free: dict[int, CellKey] = {}
        for position, box, label in drawn:
            last = free.get(position)
            free[position] = key = (
                _free_key(batch.reviewed, position)
                if last is None
                else CellKey(position, last.cell_index + 1)
            )
            rows.append(box_added(key, box, label, who, now))
        if rows:
            self._record(batch, *rows)
        return len(rows)

    def second_read(self, ref: BatchRef, said: Said, reader: str) -> list[Verdict]:
        """Record what a second reader says, as one act; return the rows. The first names stay."""
        batch = self._named(ref)
        rows = second_rows(batch.reviewed, said, reader, self._moment(batch))
        self._record(batch, *rows)
        return rows

    def count_twice(self, ref: BatchRef, position: int) -> None:
        """Count the cells of a field again that were joined to those of another."""
        batch = self._named(ref)
        book = batch.reviewed.book
        joins = [
            (key, number)
            for key in tuple(book.keys())
            if key.field_position == position and (number := book.join_of(key)) is not None
        ]
        who, now = self._who(), self._now()
        rows = [
            Verdict(VerdictKind.WITHDRAWN, key, None, who, now, of=number) for key, number in joins
        ]
        if rows:
            self._record(batch, *rows)

    def add_box(self, ref: BatchRef, position: int, box: Box, label: Label | None) -> CellKey:
        """Add a cell that the locator missed; return its key. box: px of the field."""
        batch = self._named(ref)
        if position not in batch.reviewed:
            raise UserError(sentence("This picture is not part of the batch."))
        key = _free_key(batch.reviewed, position)
        self._record(batch, box_added(key, box, label, self._who(), self._moment(batch)))
        return key

    def remove_boxes(self, ref: BatchRef, keys: Iterable[CellKey]) -> None:
        """Record that boxes hold no cell of their own, as one act."""
        batch = self._named(ref)
        known = [key for key in keys if _knows(batch.reviewed, key)]
        if not known:
            raise UserError(sentence("This cell is not part of the batch."))
        who, now = self._who(), self._moment(batch)
        self._record(batch, *(box_removed(key, who, now) for key in known))

    def restore_box(self, ref: BatchRef, key: CellKey) -> None:
        """Restore a box that was removed."""
        batch = self._named(ref)
        number = batch.reviewed.book.removal_of(key)
        if number is None:
            raise UserError(sentence("This box was not removed."))
        kind = VerdictKind.WITHDRAWN
        self._record(batch, Verdict(kind, key, None, self._who(), self._now(), of=number))

    def _moment(self, batch: OpenBatch) -> datetime:
        """Return the time of an act: later than the last statement, because a clock may be coarse.

        Undo takes everything said at the same moment back together.
        """
        now, last = self._now(), batch.reviewed.book.last
        return now if last is None or now > last.when else last.when + _LEAST_LATER

    def _record(self, batch: OpenBatch, *rows: Verdict) -> None:
        for row in rows:
            batch.reviewed.record(row)
        self._told(batch, *rows)

    def _told(self, batch: OpenBatch, *rows: Verdict | None) -> CellKey | None:
        said = [row for row in rows if row is not None]
        if not said:
            return None
        self._journal(batch.ref, said)
        self._tell(Changed(batch.ref, Change.VERDICTS, tuple(row.key for row in said)))
        return said[-1].key


def _free_key(batch: ReviewedBatch, position: int) -> CellKey:
    """Return the key of the next cell that is drawn into a field."""
    known = [key.cell_index for key in batch.book.born_in(position)]
    return CellKey(position, max([len(batch.result(position).cells) - 1, *known]) + 1)


def _follow_sample(batch: OpenBatch) -> None:
    """Have the batch begin with its sample in any log that it is moved to."""
    if batch.start is not None and batch.sample is not None:
        batch.start = replace(batch.start, sample_uid=batch.sample.uid)


def _knows(reviewed: ReviewedBatch, key: CellKey) -> bool:
    return key.cell_index >= 0 and (reviewed.answer(key) is not None or reviewed.book.is_born(key))
