"""The gallery's cells in order and in groups; it grows in place while a batch runs."""

# ruff: noqa: N802  (names and arguments of Qt's virtual methods)
from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.core.verdicts.verdict_book import UNTOUCHED, CellState
from hematovision_desktop.services.messages.review import NO_CELL
from hematovision_desktop.ui.classify.gallery.groups import (
    BY_CONFIDENCE,
    GROUP_ORDER,
    Filters,
    Group,
    GroupKey,
    Order,
    Section,
    is_whole,
)
from hematovision_desktop.ui.classify.gallery.tile_words import describe
from hematovision_desktop.ui.classify.gallery.tiles import ShownCells, Tile
from hematovision_desktop.ui.parts.texts.plain import tip

Index = QModelIndex | QPersistentModelIndex
TILE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_ROOT = QModelIndex()


class GalleryModel(QAbstractListModel):
    """A list of tiles; a tile keeps its place until the order or a filter changes."""

    headings_changed = Signal()

    def __init__(self, batch: ShownCells, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._batch = batch
        self._order = Order.TYPE
        self._filters = Filters()
        self._groups: dict[GroupKey, list[Tile]] = {}
        self._count = 0
        self._tile_of: dict[CellKey, Tile] = {}
        self._name_of: dict[CellKey, GroupKey] = {}
        self._removed: set[CellKey] = set()
        self._names: Counter[GroupKey] = Counter()
        self._headed: Counter[GroupKey] = Counter()

    @property
    def filters(self) -> Filters:
        """Which cells are shown."""
        return self._filters

    def cells_headed(self, key: GroupKey) -> int:
        """Return the number of cells in a heading: it follows their names with `show_names`.

        Tiles stay in place while names change.
        """
        return len(self._groups.get(key, ())) if is_whole(key) else self._headed[key]

    def show_names(self) -> None:
        """Make the headings count the cells by their current names."""
        if self._headed != self._names:
            self._headed = self._names.copy()
            self.headings_changed.emit()

    def is_at_home(self, key: CellKey) -> bool:
        """Return whether a cell is in the group of its current name."""
        tile = self._tile_of.get(key)
        return tile is not None and tile in self._groups.get(self.group_of(tile), ())

    def groups(self) -> list[Group]:
        """Return the groups that are not empty, in display order."""
        found, first = [], 0
        for key in GROUP_ORDER:
            count = len(self._groups.get(key, ()))
            if count:
                found.append(Group(key, first, count))
                first += count
        return found

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of tiles."""
        return 0 if parent.isValid() else self._count

    @property
    def cells(self) -> int:
        """How many rows are cells; they come first, before the fields without cells."""
        return next((one.first for one in self.groups() if one.is_rows), self._count)

    def removed_rows(self) -> list[int]:
        """Return the rows of cells whose box was removed."""
        rows = (self.row_of(one.field_position, one.cell_index) for one in self._removed)
        return [row for row in rows if row is not None]

    def tile(self, row: int) -> Tile:
        """Return the tile of a row."""
        for key in GROUP_ORDER:
            tiles = self._groups.get(key, ())
            if row < len(tiles):
                return tiles[row]
            row -= len(tiles)
        raise IndexError(row)

    def tiles(self, rows: Sequence[int]) -> list[Tile]:
        """Return the tiles of several rows."""
        everything = [tile for key in GROUP_ORDER for tile in self._groups.get(key, ())]
        return [everything[row] for row in rows]

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return the tile, or its text for tool tips and screen readers."""
        if not index.isValid():
            return None
        if role == TILE_ROLE:
            return self.tile(index.row())
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            text = describe(self._batch, self.tile(index.row()))
            return tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        return None

    def rebuild(self) -> None:
        """Sort and filter everything again."""
        self.beginResetModel()
        self._tile_of, self._name_of, self._removed = {}, {}, set()
        self._names = Counter()
        self._groups = self._grouped(self._shown_of(self._batch.all_tiles()))
        for key, tiles in self._groups.items():
            tiles.sort(key=self._sort_key(key))
        self._count = sum(map(len, self._groups.values()))
        self._headed = self._names.copy()
        self.endResetModel()

    def arrange(self, order: Order, filters: Filters) -> None:
        """Change the order and the filters."""
        if (order, filters) != (self._order, self._filters):
            self._order, self._filters = order, filters
            self.rebuild()

    def add(self, tiles: Iterable[Tile]) -> None:
        """Insert new tiles where they belong, in as few runs as possible."""
        for key, arrivals in self._grouped(self._shown_of(tiles)).items():
            sort_key = self._sort_key(key)
            arrivals.sort(key=sort_key)
            there = self._groups.setdefault(key, [])
            first = self._first_row(key)
            if not there or sort_key(arrivals[0]) > sort_key(there[-1]):
                self._insert(there, len(there), first, arrivals)
                continue
            for tile in arrivals:
                place = bisect_left(there, sort_key(tile), key=sort_key)
                self._insert(there, place, first, (tile,))
        self._headed = self._names.copy()

    def _grouped(self, tiles: Iterable[Tile]) -> dict[GroupKey, list[Tile]]:
        """Make the headings count tiles by their current names, and return the tiles by group.

        Thousands arrive at once, and nobody has said anything about most of them.
        """
        groups: dict[GroupKey, list[Tile]] = {}
        untouched: dict[GroupKey, list[Tile]] = {}
        tile_of, name_of, hides = self._tile_of, self._name_of, self._batch.hides
        state_of = self._batch.reviewed.book.state
        for tile in tiles:
            key = tile.key
            if (
                key.cell_index == NO_CELL
                or tile.added
                or key in name_of
                or state_of(key) is not UNTOUCHED
            ):
                groups.setdefault(self._counted_in(tile), []).append(tile)
                continue
            tile_of[key] = tile
            name = name_of[key] = Section.HIDDEN if hides else tile.label
            untouched.setdefault(name, []).append(tile)
        is_by_type = self._order is Order.TYPE
        for name, alike in untouched.items():
            self._names[name] += len(alike)
            groups.setdefault(name if is_by_type else Section.ALL, []).extend(alike)
        return groups

    def _counted_in(self, tile: Tile) -> GroupKey:
        """Make the headings count a tile by its current name, and return its group.

        Both come from one look at the cell.
        """
        if not tile.is_cell:
            return self.group_of(tile)
        key = tile.key
        self._tile_of[key] = tile
        state = self._batch.state_of(key)
        return self._group_by(tile, state, self._count_anew(key, tile, state))

    def _count_anew(self, key: CellKey, tile: Tile, state: CellState) -> GroupKey:
        """Make the headings follow a cell's current name, and return it."""
        self._forget_name(key)
        name = self._heading_of(tile, state)
        if state.removed:
            self._removed.add(key)
        elif state.same_as is None:
            self._name_of[key] = name
            self._names[name] += 1
        return name

    def _heading_of(self, tile: Tile, state: CellState) -> GroupKey:
        """Return the heading under which a cell counts by its verdicts."""
        said = self._batch.said(tile, state)
        if said is not None:
            return said[0]
        if tile.added:
            return Section.HIDDEN if self._batch.is_asked(tile) else Section.ADDED
        return Section.HIDDEN if self._batch.hides else tile.label

    def _forget_name(self, key: CellKey) -> None:
        self._removed.discard(key)
        if key in self._name_of:
            self._names[self._name_of.pop(key)] -= 1

    def _insert(self, there: list[Tile], place: int, first: int, tiles: Sequence[Tile]) -> None:
        self.beginInsertRows(_ROOT, first + place, first + place + len(tiles) - 1)
        there[place:place] = tiles
        self._count += len(tiles)
        self.endInsertRows()

    def row_of(self, position: int, cell: int) -> int | None:
        """Return the row of a cell, or None if the filters hide it."""
        for key in GROUP_ORDER:
            there = self._groups.get(key)
            if not there:
                continue
            row = self._find(key, there, position, cell)
            if row is not None:
                return self._first_row(key) + row
        return None

    def _find(self, key: GroupKey, there: list[Tile], position: int, cell: int) -> int | None:
        if self._order in BY_CONFIDENCE and key is Section.ALL:
            if position not in self._batch or cell < 0:
                return None
            known = self._batch.reviewed.glance(position).confidences[cell : cell + 1]
            wanted = (known[0] if known else 0.0, position, cell)
        else:
            wanted = (0.0, position, cell)
        place = bisect_left(there, wanted, key=self._sort_key(key))
        if place < len(there) and there[place].position == position and there[place].cell == cell:
            return place
        return None

    def refresh(self, position: int, cell: int | None = None) -> None:
        """Have the tiles of a field, or of one cell, painted again."""
        tiles = self._batch.tiles_in(position) if cell is None else ()
        for one in [tile.cell for tile in tiles] if cell is None else (cell,):
            row = self.row_of(position, one)
            if row is not None:
                index = self.index(row)
                self._counted_in(self.tile(row))
                self.dataChanged.emit(index, index)

    def refresh_all(self, keys: Iterable[CellKey]) -> None:
        """Recount the current names of many cells, and have all tiles painted again."""
        for key in keys:
            tile = self._tile_of.get(key)
            if tile is not None:
                self._count_anew(key, tile, self._batch.state_of(key))
        if self._count:
            self.dataChanged.emit(self.index(0), self.index(self._count - 1))

    def follow(self, position: int) -> None:
        """Add or remove the tiles of cells that people added, as the verdicts on a field change."""
        here = {tile.key: tile for tile in self._batch.tiles_in(position)}
        for key in self._batch.guests(position):
            row = self.row_of(key.field_position, key.cell_index)
            if row is None and key in here:
                self.add([here[key]])
            elif row is not None and key not in here:
                self._take_out(row)

    def _take_out(self, row: int) -> None:
        self.beginRemoveRows(_ROOT, row, row)
        gone = self.tile(row).key
        self._forget_name(gone)
        self._tile_of.pop(gone, None)
        self._count -= 1
        for key in GROUP_ORDER:
            tiles = self._groups.get(key, [])
            if row < len(tiles):
                del tiles[row]
                break
            row -= len(tiles)
        self.endRemoveRows()
        self.show_names()

    def _first_row(self, key: GroupKey) -> int:
        first = 0
        for other in GROUP_ORDER:
            if other == key:
                break
            first += len(self._groups.get(other, ()))
        return first

    def group_of(self, tile: Tile) -> GroupKey:
        """Return the group of a tile's current name."""
        if tile.failure is not None:
            return Section.FAILED
        if not tile.is_cell:
            return Section.NO_CELL
        state = self._batch.state(tile)
        return self._group_by(tile, state, self._heading_of(tile, state))

    def _group_by(self, tile: Tile, state: CellState, name: GroupKey) -> GroupKey:
        if self._order is not Order.TYPE:
            return Section.ALL
        return tile.label if state.removed else name

    def _sort_key(self, key: GroupKey) -> Callable[[Tile], tuple[float, int, int]]:
        if self._order in BY_CONFIDENCE and key is Section.ALL:
            return lambda tile: (tile.confidence, tile.position, tile.cell)
        return lambda tile: (0.0, tile.position, tile.cell)

    def _shown_of(self, tiles: Iterable[Tile]) -> Iterable[Tile]:
        return tiles if self._filters.is_open else filter(self._is_shown, tiles)

    def _is_shown(self, tile: Tile) -> bool:
        wanted = self._filters
        if wanted.waiting_only and not self._batch.waits(tile):
            return False
        if wanted.to_confirm and not self._batch.is_to_confirm(tile):
            return False
        if wanted.only is not None and (not tile.is_cell or tile.key not in wanted.only):
            return False
        if wanted.label is not None and (
            not tile.is_cell or self._batch.shown_label(tile) is not wanted.label
        ):
            return False
        return wanted.file_part.casefold() in tile.file_name.casefold()
