"""Cells that a second reader drew or named: what is sent back, and which cells of the asking log they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from hematovision_desktop.core.cells.field import Box, FieldResult
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.cells.same_cell import Boxes, is_same_cell
from hematovision_desktop.core.readings.second_reading import Answered, Asked, AskedCell, DrawnCell
from hematovision_desktop.core.verdicts.reviewed_batch import ReviewedBatch
from hematovision_desktop.core.verdicts.verdict import CellKey, Verdict, VerdictKind
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook

# Reading


def drawn_cells(asked: Asked, book: VerdictBook, places: Collection[CellKey]) -> list[DrawnCell]:
    """Return the cells that a reader drew and named. places: of the cells in the question."""
    said, found = book.names(), []
    for key in book.born():
        box = book.state(key).box
        if key in places or key not in said or box is None:
            continue
        picture = asked.pictures[key.field_position]
        inside = box.within(picture.width, picture.height)
        if inside is not None:
            row = said[key]
            found.append(DrawnCell(key.field_position, inside, row.label, row.when))
    return found


def drawn_anew(drawn: list[DrawnCell], picture: int, box: Box) -> DrawnCell | None:
    """Return the cell that a reader drew in place of an incorrect box, None if there is none."""
    here = (one for one in drawn if one.picture == picture)
    return next((one for one in here if is_same_cell(one.box, box)), None)


# Receiving


class DrawnThere(NamedTuple):
    """A drawn cell of an answer. near: a cell of the question in the same picture.

    box: px of that picture. is_whole: whether the picture is a field rather than cut out of one.
    """

    near: AskedCell
    box: Box
    label: Label | None
    is_whole: bool


class NewCell(NamedTuple):
    """A newly found cell. key: free in the batch. box: px of its field."""

    key: CellKey
    box: Box
    label: Label | None


class Found(NamedTuple):
    """What a reader's statements turn out to be. names: of cells that are known already."""

    names: dict[CellKey, Label | None]
    new: list[NewCell]


def drawn_there(answered: Answered) -> Iterator[DrawnThere]:
    """Yield the drawn cells of an answer, the latest statement first."""
    asked = answered.asked
    for one in sorted(answered.added, key=lambda drawn: drawn.at, reverse=True):
        near = asked.pictures[one.picture].cells[0]
        yield DrawnThere(near, one.box, one.label, asked.whole_fields)


def find_said(
    reviewed: ReviewedBatch,
    said: Mapping[CellKey, Label | None],
    drawn: Iterable[DrawnThere],
    before: Mapping[CellKey, Label | None],
) -> Found:
    """Return what a reader says about a batch in its present state.

    said: about cells in the question. before: what the reader had said already. If a cell has since
    been joined to another, its name goes to that one, unless the reader named that one as well. If
    a cell's box was removed here but the reader names it, it becomes a cell that only the reader
    found.
    """
    fields, book = _Fields(reviewed, before), reviewed.book
    found = fields.found
    elsewhere, gone = [], []
    for key, label in said.items():
        target = counted_in(book, key)
        if not fields.knows(key):
            continue
        if target == key:
            found.names[key] = label
        elif target is None:
            gone.append((key, label))
        else:
            elsewhere.append((key, target, label))
    for key, target, label in elsewhere:
        is_free = fields.knows(target) and target not in found.names
        found.names[target if is_free else key] = label
    for key, label in gone:
        fields.again(key, label)
    for one in drawn:
        fields.take(one)
    return found


def counted_in(book: VerdictBook, key: CellKey) -> CellKey | None:
    """Return where a cell counts: itself, or the cell it was joined to; None if it does not count."""
    seen: set[CellKey] = set()
    while key not in seen:
        seen.add(key)
        state = book.state(key)
        if state.removed:
            return None
        if state.same_as is None:
            return key
        key = state.same_as
    return None


def boxes_of(results: Iterable[FieldResult], rows: Iterable[Verdict]) -> dict[CellKey, Box]:
    """Return every box that the program or a person ever drew, including removed ones."""
    own = {
        CellKey(result.position, at): cell.box
        for result in results
        for at, cell in enumerate(result.cells)
    }
    drawn = (row for row in rows if row.kind is VerdictKind.BOX_ADDED)
    return own | {row.key: row.box for row in drawn if row.box is not None}


class _Fields:
    """The fields of a batch, each loaded when a reader says something about it."""

    def __init__(self, reviewed: ReviewedBatch, before: Mapping[CellKey, Label | None]) -> None:
        self.found = Found({}, [])
        self._reviewed = reviewed
        self._before = before
        self._fields: dict[int, _Field] = {}
        self._drawn: dict[int, dict[CellKey, Box]] = defaultdict(dict)
        for key, box in boxes_of((), reviewed.book).items():
            self._drawn[key.field_position][key] = box

    def knows(self, key: CellKey) -> bool:
        """Return whether there is or was such a cell."""
        return self._reviewed.answer(key) is not None or self._reviewed.book.is_born(key)

    def again(self, key: CellKey, label: Label | None) -> None:
        """Process a cell of the question that no longer counts."""
        field = self._at(key.field_position)
        box = None if field is None else field.boxes.get(key)
        if field is not None and box is not None and label is not Label.ARTEFACT:
            self._take(field, box, label)

    def take(self, one: DrawnThere) -> None:
        """Process a cell that the reader drew."""
        field = self._at(one.near.key.field_position)
        box = None if field is None else field.place(one)
        if field is not None and box is not None:
            self._take(field, box, one.label)

    def _at(self, position: int) -> _Field | None:
        if position not in self._fields and position in self._reviewed:
            result = self._reviewed.result(position)
            boxes = boxes_of((result,), ()) | self._drawn[position]
            self._fields[position] = _Field(result, boxes)
        return self._fields.get(position)

    def _take(self, field: _Field, drawn: Box, label: Label | None) -> None:
        """Store the name of a known cell, or add a new one; each once."""
        box, book = field.inside(drawn), self._reviewed.book
        if box is None or field.new.same_as(box):
            return
        is_known = False
        for key in field.met(box):
            target = counted_in(book, key)
            if target is not None:
                if self.knows(target):
                    self.found.names.setdefault(target, label)
                return
            # It was removed here after they had said the same: that is settled.
            is_known |= key in self._before and self._before[key] == label
        if not is_known:
            self.found.new.append(NewCell(field.next_key(), box, label))
            field.new.add(box)


class _Field:
    """The cells of one field, with which a reader's boxes are compared. new: boxes found so far."""

    def __init__(self, result: FieldResult, boxes: Mapping[CellKey, Box]) -> None:
        self.boxes = boxes
        self.new = Boxes()
        self._position = result.position
        self._size = result.width or 0, result.height or 0
        self._keys = list(boxes)
        self._seen = [self.inside(box) or box for box in boxes.values()]
        self._places = Boxes(self._seen)
        self._next = max((key.cell_index for key in boxes), default=-1) + 1

    def inside(self, box: Box) -> Box | None:
        """Return the part of a box inside the field."""
        return box.within(*self._size)

    def met(self, box: Box) -> list[CellKey]:
        """Return the cells that a box may be, the best overlap first."""
        met = self._places.same_as(box)
        return [self._keys[at] for at in sorted(met, key=lambda at: -box.overlap(self._seen[at]))]

    def next_key(self) -> CellKey:
        """Return the next free key for a cell."""
        self._next += 1
        return CellKey(self._position, self._next - 1)

    def place(self, one: DrawnThere) -> Box | None:
        """Return where a drawn cell is in the field, None if that cannot be told."""
        if one.is_whole:
            return one.box
        near = self.boxes.get(one.near.key)
        shown = None if near is None else self.inside(near)
        if shown is None:
            return None
        across, down = shown.x - one.near.box.x, shown.y - one.near.box.y
        return Box(one.box.x + across, one.box.y + down, one.box.width, one.box.height)
