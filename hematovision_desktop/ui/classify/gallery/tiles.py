"""What the gallery needs to know about each cell of the batch in view; how a cell counts is asked each time."""

from __future__ import annotations

from typing import NamedTuple

from hematovision_desktop.core.base.errors import FailureCode
from hematovision_desktop.core.base.files import legible
from hematovision_desktop.core.cells.batch_results import Glance
from hematovision_desktop.core.cells.field import Box, FieldResult
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.logbook.log import BatchKind
from hematovision_desktop.core.microscopes.microscope import Trust
from hematovision_desktop.core.verdicts.counting import counted_as, decided_by
from hematovision_desktop.core.verdicts.reviewed_batch import ReviewedBatch
from hematovision_desktop.core.verdicts.verdict import PROGRAM, CellKey
from hematovision_desktop.core.verdicts.verdict_book import CellState
from hematovision_desktop.services.messages.review import NO_CELL, OpenBatch


class Tile(NamedTuple):
    """What the gallery needs to know about one cell, or one field without cells (cell is NO_CELL).

    label: the program's name. failure: why the field could not be read. added: a person added it,
    so the program has said nothing about it.
    """

    position: int
    cell: int
    label: Label | None
    confidence: float
    needs_review: bool
    file_name: str
    failure: FailureCode | None = None
    added: bool = False

    @property
    def key(self) -> CellKey:
        """The cell's key; for a field without cells its index is NO_CELL."""
        return CellKey(self.position, self.cell)

    @property
    def is_cell(self) -> bool:
        """Whether the tile is a cell, not a field without one."""
        return self.cell != NO_CELL


def tiles_of(seen: Glance) -> list[Tile]:
    """Return a field's tiles: one for each cell, or one for the field."""
    name, position = legible(seen.name), seen.position
    if seen.failure is not None or not seen.cells:
        return [Tile(position, NO_CELL, None, 0.0, False, name, seen.failure)]
    if len(seen.cells) == 1:  # true of nearly every picture of a large batch
        cell, (sure,) = seen.cells[0], seen.confidences
        return [Tile(position, 0, cell.label, sure, cell.needs_review, name)]
    return [
        Tile(position, index, cell.label, sure, cell.needs_review, name)
        for index, (cell, sure) in enumerate(zip(seen.cells, seen.confidences, strict=True))
    ]


def added_tile(key: CellKey, seen: Glance) -> Tile:
    """Return the tile of a cell that a person added to a field."""
    name = legible(seen.name)
    return Tile(key.field_position, key.cell_index, None, 0.0, False, name, added=True)


class ShownCells:
    """Cells of the batch in view that have been shown so far; the rest is asked from the batch.

    hides: the program's names are hidden, so they do not sway a person.
    """

    def __init__(self) -> None:
        self._batch: OpenBatch | None = None
        self._empty = ReviewedBatch(LabelSet.FIVE)
        self._taken = 0
        self._seen: set[int] = set()
        self.hides = False
        self.tiles: list[Tile] = []

    def show(self, batch: OpenBatch | None) -> None:
        """Start over with another batch, or with none."""
        self._batch = batch
        self._taken = 0
        self._seen = set()
        self.tiles = []

    @property
    def batch(self) -> OpenBatch | None:
        """The batch in view."""
        return self._batch

    @property
    def chosen(self) -> Tile | None:
        """The chosen tile of the batch in view."""
        key = None if self._batch is None else self._batch.chosen
        return None if key is None else self.tile_of(key)

    @property
    def is_reading(self) -> bool:
        """Whether the batch in view holds cells that a second reader is to name."""
        start = None if self._batch is None else self._batch.start
        return start is not None and start.kind is BatchKind.READING

    def is_asked(self, tile: Tile) -> bool:
        """Return whether a second reader is asked for the cell's name without seeing one."""
        return self.is_reading and tile.added and self.state(tile).drawn_by == PROGRAM

    @property
    def trust(self) -> Trust:
        """How far the names of the batch in view may be trusted."""
        return Trust.NOT_YET_KNOWN if self._batch is None else self._batch.standing.trust

    @property
    def reviewed(self) -> ReviewedBatch:
        """Results and verdicts of the batch in view; empty ones without a batch."""
        return self._empty if self._batch is None else self._batch.reviewed

    @property
    def has_more(self) -> bool:
        """Whether results have arrived that are not shown yet."""
        return self._taken < len(self.reviewed)

    def take(self, most: int) -> list[Tile]:
        """Return the tiles of the next results."""
        taken = self.reviewed.glances(self._taken, most)
        self._taken += len(taken)
        self._seen.update([seen.position for seen in taken])
        guests = self.fields_with_guests()
        tiles: list[Tile] = []
        for seen in taken:
            here = tiles_of(seen)
            self.tiles += here
            tiles += self._with_added(here, seen) if seen.position in guests else here
        return tiles

    def all_tiles(self) -> list[Tile]:
        """Return the tiles of all results taken so far, including cells that people added."""
        added = [key for key in self._added() if key.field_position in self._seen]
        if not added:
            return self.tiles
        fields = {key.field_position for key in added}
        tiles = [one for one in self.tiles if one.is_cell or one.position not in fields]
        return tiles + [added_tile(key, self.reviewed.glance(key.field_position)) for key in added]

    def _added(self) -> list[CellKey]:
        """Return the cells that people added and did not remove again."""
        book = self.reviewed.book
        return [key for key in book.born() if not book.state(key).removed]

    def _added_in(self, position: int) -> list[CellKey]:
        book = self.reviewed.book
        born = book.born_in(position)
        return [key for key in born if not book.state(key).removed] if born else []

    def tiles_in(self, position: int) -> list[Tile]:
        """Return the tiles of a field that was taken, its added cells last; else none."""
        return self._tiles_in(position) if position in self._seen else []

    def _tiles_in(self, position: int) -> list[Tile]:
        seen = self.reviewed.glance(position)
        return self._with_added(tiles_of(seen), seen)

    def _with_added(self, tiles: list[Tile], seen: Glance) -> list[Tile]:
        keys = self._added_in(seen.position)
        if not keys:
            return tiles
        return [one for one in tiles if one.is_cell] + [added_tile(key, seen) for key in keys]

    def fields_with_guests(self) -> frozenset[int]:
        """Return the fields in which people added cells, whether or not they removed them again."""
        return self.reviewed.book.fields_of_born()

    def guests(self, position: int) -> list[CellKey]:
        """Return the keys of a field whose tiles may appear and vanish: added cells, and the field's own."""
        born = self.reviewed.book.born_in(position)
        return [*born, CellKey(position, NO_CELL)] if born else []

    def __contains__(self, position: int) -> bool:
        return position in self.reviewed

    def result(self, position: int) -> FieldResult:
        """Return the field at a position of the batch; KeyError if there is none."""
        return self.reviewed.result(position)

    def tile_of(self, key: CellKey) -> Tile | None:
        """Return the tile of a cell or of a field without one, or None."""
        if key.field_position not in self.reviewed:
            return None
        tiles = self._tiles_in(key.field_position)
        return next((one for one in tiles if one.key == key), None)

    def state(self, tile: Tile) -> CellState:
        """Return the verdict book's state of a tile's cell."""
        return self.state_of(tile.key)

    def state_of(self, key: CellKey) -> CellState:
        """Return the verdict book's state of a cell."""
        return self.reviewed.book.state(key)

    def named(self, tile: Tile) -> Label | None:
        """Return the label on the tile: a person's, else the program's."""
        said = self.said(tile)
        return tile.label if said is None else said[0]

    def said(self, tile: Tile, state: CellState | None = None) -> tuple[Label | None, str] | None:
        """Return what a person called the cell and who that was, or None.

        state: from the book, if already known.
        """
        known = self.state(tile) if state is None else state
        return decided_by(None if tile.added else tile, known)

    def is_hidden(self, tile: Tile) -> bool:
        """Return whether the cell's name is the program's and those are hidden."""
        state = self.state(tile)
        said = self.said(tile) is not None or state.removed or tile.added
        return self.hides and tile.is_cell and not said

    def shown_label(self, tile: Tile) -> Label | None:
        """Return the label that the tile may show."""
        return None if self.is_hidden(tile) else self.named(tile)

    def is_decided(self, tile: Tile) -> bool:
        """Return whether a person has named the cell and no second reader disagrees."""
        return tile.is_cell and self.said(tile) is not None and not self.waits(tile)

    def decided_by(self, tile: Tile) -> str | None:
        """Return who has named the cell, "" if people's names are not asked for; None: not decided."""
        said = self.said(tile)
        return said[1] if said is not None and self.is_decided(tile) else None

    def seconds(self, tile: Tile) -> tuple[tuple[str, Label | None], ...]:
        """Return who read the cell a second time, and what they called it."""
        state = self.state(tile)
        return state.seconds if tile.is_cell and not state.removed else ()

    def is_drawn_elsewhere(self, tile: Tile) -> bool:
        """Return whether a second reader drew the cell and nobody has named it here."""
        return self.state(tile).drawn_by_second and self.said(tile) is None

    def is_counted_apart(self, tile: Tile) -> bool:
        """Return whether the cell was joined to another or removed, and counts nowhere itself."""
        state = self.state(tile)
        return tile.is_cell and (state.removed or state.same_as is not None)

    def is_removed(self, tile: Tile) -> bool:
        """Return whether a person removed the cell's box."""
        return tile.is_cell and self.state(tile).removed

    def waits(self, tile: Tile) -> bool:
        """Return whether the cell needs review and has had none."""
        answer = None if tile.added else tile
        return tile.is_cell and counted_as(answer, self.state(tile)).waits

    def is_to_confirm(self, tile: Tile) -> bool:
        """Return whether the cell counts or waits, and no person has named or confirmed it."""
        state = self.state(tile)
        counted = counted_as(None if tile.added else tile, state)
        return tile.is_cell and (counted.counts or counted.waits) and not state.was_looked_at

    def box(self, key: CellKey) -> Box | None:
        """Return a cell's box, a person's or the program's, or None if it is not in the batch."""
        drawn = self.reviewed.book.state(key).box
        if drawn is not None:
            return drawn
        cell = self.reviewed.cell(key) if key.cell_index >= 0 else None
        return None if cell is None else cell.box
