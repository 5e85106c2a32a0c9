"""The cells of a second reading: which are sent, how they are shown, and what is said about them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import (
    Box,
    Cell,
    Field,
    FieldResult,
    FieldStatus,
    ReviewReason,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import LoggedBatch
from hematovision_desktop.core.readings.reading_drawn import (
    DrawnThere,
    boxes_of,
    drawn_anew,
    drawn_cells,
    drawn_there,
    find_said,
)
from hematovision_desktop.core.readings.second_reading import (
    Answered,
    Asked,
    AskedCell,
    AskedPicture,
    DrawnCell,
    GivenName,
    ReadingWish,
)
from hematovision_desktop.core.verdicts.counting import counted_as
from hematovision_desktop.core.verdicts.reviewed_batch import ReviewedBatch
from hematovision_desktop.core.verdicts.verdict import (
    PROGRAM,
    CellKey,
    Verdict,
    VerdictKind,
    box_added,
    second_read,
)
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook

SMALLEST_SIDE_PX = 64
"""Smaller images are not read."""


# Sending


@dataclass(frozen=True, slots=True)
class FieldToAsk:
    """A field and its cells for a second reader to name; cells that the program found come first."""

    batch_id: int
    result: FieldResult
    cells: tuple[AskedCell, ...]


def fields_to_ask(batch: LoggedBatch, wish: ReadingWish) -> Iterator[FieldToAsk]:
    """Yield the fields of a batch with cells that count or wait, whoever found them."""
    book, batch_id = VerdictBook(batch.verdicts), batch.summary.batch_id
    for result in batch.results:
        own = [(CellKey(result.position, index), cell) for index, cell in enumerate(result.cells)]
        born = book.born_in(result.position)
        added: list[tuple[CellKey, Cell | None]] = [(key, None) for key in born]
        cells = []
        for key, cell in [*own, *added]:
            state = book.state(key)
            counted = counted_as(cell, state)
            box = _within(cell.box if cell is not None else state.box, result)
            if box is not None and (counted.counts or counted.waits):
                names = _names(cell) if wish.with_names and cell is not None else ()
                cells.append(AskedCell(batch_id, key, box, names))
        if cells and result.sha256 is not None:
            yield FieldToAsk(batch_id, result, tuple(cells))


def _within(box: Box | None, result: FieldResult) -> Box | None:
    """Return the part of a box inside its field, None if there is none."""
    if box is None or result.width is None or result.height is None:
        return None
    return box.within(result.width, result.height)


def _names(cell: Cell) -> tuple[tuple[Label, float], ...]:
    return tuple(sorted(cell.probabilities.items(), key=lambda one: -one[1]))


def window_of(box: Box, width: int, height: int) -> Box:
    """Return the part of a field with which a single cell is shown: half the cell's size on each side."""
    side = max(2 * max(box.width, box.height), SMALLEST_SIDE_PX)
    across, down = min(side, width), min(side, height)
    left = min(max(0, box.x + box.width // 2 - across // 2), width - across)
    top = min(max(0, box.y + box.height // 2 - down // 2), height - down)
    return Box(left, top, across, down)


def picture_of(field: FieldToAsk, window: Box, sha256: str, *cells: AskedCell) -> AskedPicture:
    """Return what is sent about a picture. window: px of its field, as are the cells' boxes."""
    result = field.result
    moved = tuple(
        AskedCell(
            one.batch_id,
            one.key,
            Box(one.box.x - window.x, one.box.y - window.y, one.box.width, one.box.height),
            one.names,
        )
        for one in cells
    )
    glass = result.background
    red, green, blue = (min(255, max(0, round(one))) for one in glass or (0, 0, 0))
    return AskedPicture(
        sha256,
        result.sha256 or "",
        window.width,
        window.height,
        result.scale.um_per_px if result.scale is not None else None,
        None if glass is None else (red, green, blue),
        moved,
    )


# Reading


def result_of(picture: AskedPicture, position: int, field: Field, thumbnail: bytes) -> FieldResult:
    """Return a picture of a question as a field of the second reader's batch. field: as it was read.

    Cells whose names were sent become the program's cells; the others go into the book, see
    `unnamed`.
    """
    cells = tuple(_told_cell(one) for one in picture.cells[: _told(picture)])
    scale = picture.um_per_px
    return FieldResult(
        position,
        field.path,
        FieldStatus.OK if picture.cells else FieldStatus.NO_CELL,
        sha256=field.sha256,
        size_bytes=field.size_bytes,
        width=field.width,
        height=field.height,
        scale=None if scale is None else Scale(scale, ScaleSource.STATED),
        background=picture.background,
        cells=cells,
        thumbnail=thumbnail,
    )


def _told(picture: AskedPicture) -> int:
    """Return how many cells of a picture, from the first on, come with the program's names."""
    return next((at for at, one in enumerate(picture.cells) if not one.names), len(picture.cells))


def _told_cell(cell: AskedCell) -> Cell:
    label, confidence = cell.names[0]
    return Cell(cell.box, label, confidence, dict(cell.names), (ReviewReason.SECOND_READER,))


def unnamed(asked: Asked, when: datetime) -> list[Verdict]:
    """Return the rows of the cells that the reader sees without a name."""
    return [
        box_added(CellKey(position, at), cell.box, None, PROGRAM, when)
        for position, picture in enumerate(asked.pictures)
        for at, cell in enumerate(picture.cells)
        if at >= _told(picture)
    ]


class Given(NamedTuple):
    """A reader's answers. names: of cells in the question. added: cells that they drew and named."""

    names: tuple[GivenName, ...]
    added: tuple[DrawnCell, ...]


def given_names(asked: Asked, book: VerdictBook) -> Given:
    """Return what the book of a second reader's batch says about the cells of a question.

    A removed box means that it holds no cell (an artefact), unless the reader drew it again.
    """
    said, names = book.names(), []
    places = {
        CellKey(position, at)
        for position, picture in enumerate(asked.pictures)
        for at in range(len(picture.cells))
    }
    added = drawn_cells(asked, book, places)
    for key in sorted(places):
        removal = book.removal_of(key)
        if key in said:
            label, when = said[key].label, said[key].when
        elif removal is not None:
            label, when = Label.ARTEFACT, book[removal].when
            box = asked.pictures[key.field_position].cells[key.cell_index].box
            anew = drawn_anew(added, key.field_position, box)
            if anew is not None:
                added.remove(anew)
                label, when = anew.label, anew.at
        else:
            continue
        names.append(GivenName(key.field_position, key.cell_index, label, when))
    return Given(tuple(names), tuple(added))


# Receiving


class Said(NamedTuple):
    """What an answer says about a batch. names: of its cells. drawn: additional cells of the reader."""

    names: dict[CellKey, Label | None]
    drawn: list[DrawnThere]


def said_by_batch(answered: Answered) -> dict[int, Said]:
    """Return what an answer says, by the batches of the log that asked."""
    found: dict[int, Said] = defaultdict(lambda: Said({}, []))
    for one in answered.names:
        cell = answered.asked.pictures[one.picture].cells[one.cell]
        found[cell.batch_id].names[cell.key] = one.label
    for drawn in drawn_there(answered):
        found[drawn.near.batch_id].drawn.append(drawn)
    return dict(found)


def places_in(answered: Answered, batch_id: int, batch: LoggedBatch) -> dict[int, int] | None:
    """Return where the fields that a reader saw now are in a batch, by their positions in the question.

    batch_id: the batch they came from. None unless all are there, with the same images and cells.
    """
    boxes = boxes_of(batch.results, batch.verdicts)
    alike: dict[str | None, list[FieldResult]] = defaultdict(list)
    for one in batch.results:
        alike[one.sha256].append(one)
    seen: dict[int, list[tuple[str, AskedCell]]] = defaultdict(list)
    for picture in answered.asked.pictures:
        for cell in picture.cells:
            if cell.batch_id == batch_id:
                seen[cell.key.field_position].append((picture.field_sha256, cell))
    found, whole = {}, answered.asked.whole_fields
    for position, cells in sorted(seen.items()):
        free = alike[cells[0][0]]
        free.sort(key=lambda one: one.position != position)
        fits = (one for one in free if _is_field(one, boxes, cells, whole=whole))
        here = next(fits, None)
        if here is None:
            return None
        free.remove(here)
        found[position] = here.position
    return found


def _is_field(
    field: FieldResult,
    boxes: Mapping[CellKey, Box],
    seen: Iterable[tuple[str, AskedCell]],
    *,
    whole: bool,
) -> bool:
    """Return whether a field is the one that a reader saw, by its image and its cells."""
    for sha256, cell in seen:
        if field.sha256 != sha256:
            return False
        box = _within(boxes.get(CellKey(field.position, cell.key.cell_index)), field)
        # A single cell is cut out of its field: its size is the same there, but not its place.
        if box is None or cell.box != (box if whole else replace(box, x=cell.box.x, y=cell.box.y)):
            return False
    return True


def put(said: Said, places: Mapping[int, int]) -> Said:
    """Return what is said about a batch, moved to where its fields are now."""

    def there(key: CellKey) -> CellKey:
        return CellKey(places[key.field_position], key.cell_index)

    drawn = [one._replace(near=replace(one.near, key=there(one.near.key))) for one in said.drawn]
    return Said({there(key): label for key, label in said.names.items()}, drawn)


def second_rows(reviewed: ReviewedBatch, said: Said, reader: str, when: datetime) -> list[Verdict]:
    """Return the rows that a second reader adds to a batch; known answers add none.

    A newly found cell takes two rows: its box, and the reader's name for it.
    """
    rows = []
    before = {row.key: row.label for row in _seconds(reviewed.book) if row.who == reader}
    found = find_said(reviewed, said.names, said.drawn, before)
    for key, label in found.names.items():
        if key not in before or before[key] != label:
            rows.append(second_read(key, label, reader, when))
    for key, box, label in found.new:
        rows.append(box_added(key, box, None, reader, when))
        rows.append(second_read(key, label, reader, when))
    return rows


class New(NamedTuple):
    """How much of an answer is new. names: of cells that existed. drawn: new cells."""

    names: int
    drawn: int


def new_of(rows: Iterable[Verdict]) -> New:
    """Return how much the rows of a second reader say."""
    kinds = Counter(row.kind for row in rows)
    drawn = kinds[VerdictKind.BOX_ADDED]
    return New(kinds[VerdictKind.SECOND_READ] - drawn, drawn)


def _seconds(book: VerdictBook) -> Iterator[Verdict]:
    return (row for row in book.standing() if row.kind is VerdictKind.SECOND_READ)
