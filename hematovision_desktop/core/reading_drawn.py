"""Cells that a second reader drew: what goes back of them, and which cells of the asking log they are."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from typing import NamedTuple

from hematovision_desktop.core.field import Box
from hematovision_desktop.core.labels import Label
from hematovision_desktop.core.named_cells import Boxes, is_same_cell
from hematovision_desktop.core.reviewed_batch import ReviewedBatch
from hematovision_desktop.core.second_reading import Answered, Asked, AskedCell, DrawnCell
from hematovision_desktop.core.verdict_book import CellKey, CellState, VerdictBook, VerdictKind

# Where they are read


def drawn_cells(asked: Asked, book: VerdictBook, places: Collection[CellKey]) -> list[DrawnCell]:
    """Return the cells that a reader drew and named. places: of the cells that were asked for."""
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
    """Return the cell that a reader drew in place of a box that was not right, None if none is."""
    here = (one for one in drawn if one.picture == picture)
    return next((one for one in here if is_same_cell(one.box, box)), None)


# Coming back


class DrawnThere(NamedTuple):
    """A drawn cell of an answer. near: a cell that was asked for in the same picture.

    box: px of that picture, which is_whole if it is a field and not cut out of one.
    """

    near: AskedCell
    box: Box
    label: Label | None
    at: datetime
    is_whole: bool


class NewCell(NamedTuple):
    """A cell that nobody had found. key: free in the batch. box: px of its field."""

    key: CellKey
    box: Box
    label: Label | None


class Found(NamedTuple):
    """What drawn cells turn out to be. names: of cells that are known already."""

    names: dict[CellKey, Label | None]
    new: list[NewCell]


def drawn_there(answered: Answered) -> Iterator[DrawnThere]:
    """Yield the drawn cells of an answer, what was said last first."""
    asked = answered.asked
    for one in sorted(answered.added, key=lambda drawn: drawn.at, reverse=True):
        near = asked.pictures[one.picture].cells[0]
        yield DrawnThere(near, one.box, one.label, one.at, asked.whole_fields)


def find_drawn(
    reviewed: ReviewedBatch, drawn: Collection[DrawnThere], asked: Collection[CellKey]
) -> Found:
    """Return which cells of a batch were drawn. asked: those that the reader named anyway."""
    boxes = {
        row.key: row.box
        for row in reviewed.book
        if row.kind is VerdictKind.BOX_ADDED and row.box is not None
    }
    fields: dict[int, _Field] = {}
    for one in drawn:
        position = one.near.key.field_position
        if position not in reviewed:
            continue
        if position not in fields:
            fields[position] = _Field(reviewed, position, boxes)
        fields[position].take(one, asked)
    found = Found({}, [])
    for field in fields.values():
        found.names.update(field.names)
        found.new.extend(field.new)
    return found


class _Field:
    """The cells of one field, against which drawn boxes are held one after the other."""

    def __init__(
        self, reviewed: ReviewedBatch, position: int, boxes: Mapping[CellKey, Box]
    ) -> None:
        self.names: dict[CellKey, Label | None] = {}
        self.new: list[NewCell] = []
        self._position = position
        self._field = reviewed.result(position)
        own = {CellKey(position, at): one.box for at, one in enumerate(self._field.cells)}
        self._boxes = own | {
            key: box for key, box in boxes.items() if key.field_position == position
        }
        self._states = {key: reviewed.book.state(key) for key in self._boxes}
        self._met = [key for key in self._boxes if _can_be_met(self._states[key])]
        self._places = Boxes(self._boxes[key] for key in self._met)
        self._new_places = Boxes()
        self._next = max((key.cell_index for key in self._boxes), default=-1) + 1

    def take(self, one: DrawnThere, asked: Collection[CellKey]) -> None:
        """Say of a known cell what it was called, or hold a new one; each once."""
        box = self._place(one)
        if box is None or self._new_places.same_as(box):
            return
        known = [self._met[place] for place in self._places.same_as(box)]
        if not known:
            self._new_places.add(box)
            self.new.append(NewCell(CellKey(self._position, self._next), box, one.label))
            self._next += 1
            return
        best = max(known, key=lambda key: box.overlap(self._boxes[key]))
        state = self._states[best]
        if best not in asked and not state.removed and state.same_as is None:
            self.names.setdefault(best, one.label)

    def _place(self, one: DrawnThere) -> Box | None:
        """Return where a drawn cell lies in the field, None where nobody can tell."""
        width, height = self._field.width, self._field.height
        if width is None or height is None:
            return None
        if one.is_whole:
            return one.box.within(width, height)
        near = self._boxes.get(one.near.key)
        shown = None if near is None else near.within(width, height)
        if shown is None:
            return None
        across, down = shown.x - one.near.box.x, shown.y - one.near.box.y
        box = one.box
        return Box(box.x + across, box.y + down, box.width, box.height).within(width, height)


def _can_be_met(state: CellState) -> bool:
    """Whether a drawn box may be this cell: one taken away is none, unless a second reader drew it."""
    return not state.removed or state.drawn_by_second
