"""Names that people gave to the cells of the same files in earlier batches, offered again."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.field import Box, FieldResult
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.cells.same_cell import Boxes
from hematovision_desktop.core.logbook.log import LoggedBatch
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.verdicts.reviewed_batch import ReviewedBatch
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook
from hematovision_desktop.services.messages.review import BatchRef
from hematovision_desktop.services.review.inbox import DrawnBox, NamesFound
from hematovision_desktop.services.review.journal import LogInUse
from hematovision_desktop.services.review.open_batch import OpenBatch
from hematovision_desktop.services.review.review import Review
from hematovision_desktop.services.review.workplace import Workplace

Names = dict[CellKey, Label | None]


class KnownNames:
    """The names found on a worker thread, held and passed to the review on request."""

    def __init__(self, place: Workplace, review: Review) -> None:
        self._review = review
        self._place = place
        self._found: dict[BatchRef, NamesFound] = {}

    def look_for(self, ref: BatchRef) -> None:
        """Look for the names of a batch that has ended; answered by NamesFound."""
        batch = self._review.open(ref)
        if batch is not None and not self._place.workers.is_closed("files"):
            self._place.workers.run("files", self._look, batch)

    def _look(self, batch: OpenBatch) -> None:
        names, boxes = self._place.in_one_log(lambda log: _names_in(log, batch))
        if names or boxes:
            self._place.send(NamesFound(batch.ref, names, tuple(boxes)))

    def keep(self, found: NamesFound) -> None:
        """Hold what was found until it is requested."""
        self._found[found.batch] = found

    def take(self, ref: BatchRef) -> None:
        """Apply the names where no name was given meanwhile, and draw the cells that were drawn."""
        batch, found = self._review.open(ref), self._found.pop(ref, None)
        if batch is None:
            raise UserError(sentence("This batch is not open any more."))
        if found is None:
            return
        book = batch.reviewed.book
        free = {key: label for key, label in found.names.items() if not book.state(key).is_named}
        boxes = _missing(found.boxes, batch.reviewed)
        self._review.name_all(ref, free, boxes)


class _Earlier:
    """An earlier batch with what was said about it."""

    def __init__(self, logged: LoggedBatch) -> None:
        self._fields: dict[int, FieldResult] = {one.position: one for one in logged.results}
        self._book = VerdictBook(logged.verdicts)

    def names_for(self, earlier: int, batch: ReviewedBatch, position: int) -> Names:
        """Return the names of a field's cells, by their present keys.

        earlier: the field's position in this batch. position: in the other one, where it is now.

        A cell is the same if its file is byte-identical and its box nearly is.
        """
        field = self._fields.get(earlier)
        said = [
            (cell.box, state.label)
            for index, cell in enumerate(field.cells if field else ())
            if (state := self._book.state(CellKey(earlier, index))).counts_by_name
        ]
        said += [(one.box, one.label) for one in self._drawn(earlier, position) if one.label]
        there = Boxes(box for box, _ in said)
        return {
            CellKey(position, index): said[at][1]
            for index, cell in enumerate(batch.result(position).cells)
            for at in there.same_as(cell.box)
        }

    def boxes_for(self, earlier: int, batch: ReviewedBatch, position: int) -> list[DrawnBox]:
        """Return the cells that a person drew into a field and that are not found there now."""
        return _missing(self._drawn(earlier, position), batch)

    def _drawn(self, earlier: int, position: int) -> list[DrawnBox]:
        states = [self._book.state(one) for one in self._book.born_in(earlier)]
        return [
            DrawnBox(position, one.box, one.label)
            for one in states
            if one.box is not None and not one.removed
        ]


def _missing(drawn: Iterable[DrawnBox], batch: ReviewedBatch) -> list[DrawnBox]:
    """Return the drawn cells at whose places a batch has no cell, neither found by the program nor drawn."""
    there: dict[int, Boxes] = {}
    missing = []
    for one in drawn:
        if one.position not in there:
            there[one.position] = Boxes(_boxes_in(one.position, batch))
        if not there[one.position].same_as(one.box):
            missing.append(one)
    return missing


def _boxes_in(position: int, batch: ReviewedBatch) -> list[Box]:
    found = [cell.box for cell in batch.result(position).cells]
    states = [batch.book.state(key) for key in batch.book.born_in(position)]
    return found + [one.box for one in states if one.box is not None and not one.removed]


def _names_in(log: LogInUse, batch: OpenBatch) -> tuple[Names, list[DrawnBox]]:
    """Return what a log knows about the files of a batch: names, and cells that were drawn."""
    positions = {
        result.sha256: result.position
        for result in batch.reviewed.results()
        if result.sha256 is not None
    }
    known = log.ask(lambda there: there.known_fields(set(positions)))
    names: Names = {}
    boxes: list[DrawnBox] = []
    read: dict[int, _Earlier] = {}
    for sha256, (batch_id, earlier) in known.items():
        if batch_id == batch.batch_id:
            continue
        if batch_id not in read:
            read[batch_id] = _Earlier(log.ask(partial(_read, batch_id)))
        here = (earlier, batch.reviewed, positions[sha256])
        names |= read[batch_id].names_for(*here)
        boxes += read[batch_id].boxes_for(*here)
    return names, boxes


def _read(batch_id: int, log: Log) -> LoggedBatch:
    return log.read_batch(batch_id)
