"""The batch in view: the one place of the window's state; everything shown derives from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from hematovision_desktop.core.differential import Differential, count_differential
from hematovision_desktop.core.errors import FailureCode
from hematovision_desktop.core.field import FieldResult
from hematovision_desktop.core.labels import Label, LabelSet
from hematovision_desktop.core.verdict_book import NAMING, CellKey, Verdict, VerdictBook
from hematovision_desktop.services.result_store import ResultStore

NO_CELL = -1


class Tile(NamedTuple):
    """What the gallery needs of one cell, or of one field without cells (cell is NO_CELL).

    label: as the program named it. failure: why the field could not be read.
    """

    position: int
    cell: int
    label: Label | None
    confidence: float
    needs_review: bool
    file_name: str
    failure: FailureCode | None = None

    @property
    def key(self) -> CellKey:
        """The cell's key; only for tiles that are cells."""
        return CellKey(self.position, self.cell)

    @property
    def is_cell(self) -> bool:
        """Whether the tile is a cell, and not a field without one."""
        return self.cell != NO_CELL


@dataclass(frozen=True, slots=True)
class Count:
    """What the summary shows.

    differential: of the cells that are sure or that a person named. waiting: cells that need
    review and that nobody has named; they count nowhere until someone does.
    """

    differential: Differential
    waiting: int
    cells: int
    fields: int
    failed: int
    without_cell: int


class ShownBatch:
    """Results, verdicts and name of the batch in view."""

    def __init__(self) -> None:
        self.begin("", LabelSet.FIVE)

    def begin(self, name: str, label_set: LabelSet) -> None:
        """Forget the batch so far and start another."""
        self.name = name
        self.label_set = label_set
        self._store = ResultStore()
        self._places: dict[int, int] = {}
        self.tiles: list[Tile] = []
        self.verdicts: dict[CellKey, Label | None] = {}
        self._undo: list[tuple[CellKey, bool, Label | None]] = []
        self._named: Counter[Label | None] = Counter()
        self._elsewhere: set[CellKey] = set()
        self._waiting = self._cells = self._failed = self._without_cell = 0

    def add(self, result: FieldResult) -> list[Tile]:
        """Keep a result and return its tiles."""
        self._places[result.position] = len(self._store)
        self._store.extend((result,))
        name = result.path.name
        if result.failure is not None:
            self._failed += 1
            tiles = [Tile(result.position, NO_CELL, None, 0.0, False, name, result.failure.code)]
        elif not result.cells:
            self._without_cell += 1
            tiles = [Tile(result.position, NO_CELL, None, 0.0, False, name)]
        else:
            tiles = [
                Tile(result.position, index, cell.label, cell.confidence, cell.needs_review, name)
                for index, cell in enumerate(result.cells)
            ]
            self._cells += len(tiles)
            for tile in tiles:
                self._weigh(tile, 1)
        self.tiles.extend(tiles)
        return tiles

    def __contains__(self, position: int) -> bool:
        return position in self._places

    def result(self, position: int) -> FieldResult:
        """Return the field at a position of the batch; KeyError if there is none."""
        # A log that missed a few results leaves gaps, so a position is not a place in the store.
        return self._store[self._places[position]]

    def restore_verdicts(self, verdicts: Iterable[Verdict]) -> None:
        """Take over the verdict book of earlier sessions.

        Call it before the results are added.
        """
        book = VerdictBook(verdicts)
        for row in book.standing():
            if row.kind in NAMING:
                self._remember_step(row.key)
                self.verdicts[row.key] = row.label
        states = ((key, book.state(key)) for key in {row.key for row in book})
        self._elsewhere = {key for key, one in states if one.removed or one.same_as is not None}

    def _remember_step(self, key: CellKey) -> None:
        self._undo.append((key, key in self.verdicts, self.verdicts.get(key)))

    def _weigh(self, tile: Tile, weight: int) -> None:
        """Count a cell nobody has named: to its type if the program is firm, else as waiting."""
        if tile.key in self.verdicts or tile.key in self._elsewhere or tile.label is None:
            return
        if tile.needs_review:
            self._waiting += weight
        else:
            self._named[tile.label] += weight

    def named(self, tile: Tile) -> Label | None:
        """Return the label that counts: a person's, else the program's."""
        return self.verdicts.get(tile.key, tile.label) if tile.is_cell else None

    def is_decided(self, tile: Tile) -> bool:
        """Whether a person has named the cell."""
        return tile.is_cell and tile.key in self.verdicts

    def waits(self, tile: Tile) -> bool:
        """Whether the cell needs a person and has had none."""
        return tile.needs_review and not self.is_decided(tile) and tile.key not in self._elsewhere

    def name_cell(self, tile: Tile, label: Label | None) -> None:
        """Note a person's verdict."""
        self._remember_step(tile.key)
        self._weigh(tile, -1)
        self.verdicts[tile.key] = label

    def last_step(self) -> CellKey | None:
        """Return the cell of the latest verdict; None: nothing to undo.

        Its field may still be on the way to the window, after a batch from the log was opened.
        """
        key = self._undo[-1][0] if self._undo else None
        return key if key is not None and key.field_position in self else None

    def undo(self, tile: Tile) -> None:
        """Put back what was there before the latest verdict; tile is that of last_step()."""
        _, was_named, before = self._undo.pop()
        if was_named:
            self.verdicts[tile.key] = before
        elif self.verdicts.pop(tile.key, NO_CELL) != NO_CELL:
            self._weigh(tile, 1)

    def tile_of(self, key: CellKey) -> Tile:
        """Return the tile of a cell."""
        result = self.result(key.field_position)
        cell = result.cells[key.cell_index]
        return Tile(
            key.field_position,
            key.cell_index,
            cell.label,
            cell.confidence,
            cell.needs_review,
            result.path.name,
        )

    def count(self) -> Count:
        """Return the differential as it stands and what still waits."""
        named: Counter[Label | None] = Counter(
            label for key, label in self.verdicts.items() if key not in self._elsewhere
        )
        named.update(self._named)
        return Count(
            count_differential(named.elements(), self.label_set.labels),
            self._waiting,
            self._cells,
            len(self._store),
            self._failed,
            self._without_cell,
        )
