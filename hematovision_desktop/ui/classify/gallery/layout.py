"""Positions of the gallery's groups and tiles, by arithmetic alone, in px from the gallery's top."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.ui.classify.gallery.groups import Group
from hematovision_desktop.ui.classify.gallery.model import GalleryModel
from hematovision_desktop.ui.classify.gallery.tile import tile_size
from hematovision_desktop.ui.parts.look.palette import GRID_PX
from hematovision_desktop.ui.parts.texts.direction import forward, is_mirrored, mirrored

HEADING_PX = 44
LINE_PX = 44
MARGIN_PX = GRID_PX
_NOTHING = QSize(0, 0)
DEFAULT_SIDE_PX, HEADED_SIDE_PX, LEAST_SIDE_PX = 120, 80, 48
"""Sides of the tiles' pictures: the initial one; the least with a heading above; the least of all, for a view so low
that names were cut off.
"""


def least_view_px() -> int:
    """Return the least height of the view, in px: one tile is visible in full, including its names."""
    return tile_size(LEAST_SIDE_PX).height()


def fitting_side(side_px: int, seen_px: int) -> int:
    """Return the side of the tiles' pictures at which a whole tile is visible, including its names.

    The heading above it is visible too, unless the pictures would be too small for that. side_px: as
    the user set it; a larger side than usual stays. seen_px: height of the view.
    """
    over = tile_size(side_px).height() - seen_px
    if side_px > DEFAULT_SIDE_PX or over + HEADING_PX <= 0:
        return side_px
    if side_px - over - HEADING_PX >= HEADED_SIDE_PX:
        return side_px - over - HEADING_PX
    return side_px if over <= 0 else max(LEAST_SIDE_PX, side_px - over)


@dataclass(frozen=True, slots=True)
class Block:
    """A group's place in the whole gallery of some width; mirrored for right-to-left languages."""

    group: Group
    top: int
    columns: int
    tile: QSize
    width: int

    @property
    def tiles_top(self) -> int:
        """Where its tiles begin, below the heading."""
        return self.top + HEADING_PX

    @property
    def lines(self) -> int:
        """Its number of lines of tiles."""
        return -(-self.group.count // self.columns)

    @property
    def bottom(self) -> int:
        """Where the next group begins."""
        return self.tiles_top + self.lines * self.tile.height() + GRID_PX

    def rect(self, row: int) -> QRect:
        """Return the rectangle of one of its rows."""
        line, column = divmod(row - self.group.first, self.columns)
        place = QRect(
            MARGIN_PX + column * self.tile.width(),
            self.tiles_top + line * self.tile.height(),
            self.tile.width(),
            self.tile.height(),
        )
        return mirrored(place, QRect(0, 0, self.width, 0))

    def rows_between(self, top: int, bottom: int) -> range:
        """Return its rows on the lines between two heights."""
        first_line = max(0, (top - self.tiles_top) // self.tile.height())
        last_line = (bottom - self.tiles_top) // self.tile.height()
        first = self.group.first + first_line * self.columns
        end = self.group.first + (last_line + 1) * self.columns
        return range(first, max(first, min(end, self.group.first + self.group.count)))

    def row_at(self, x: int, y: int) -> int:
        """Return the row nearest to a point among its tiles."""
        line = max(0, min(self.lines - 1, (y - self.tiles_top) // self.tile.height()))
        along = self.width - x if is_mirrored() else x
        column = min(self.columns - 1, (along - MARGIN_PX) // self.tile.width())
        return self.group.first + min(self.group.count - 1, line * self.columns + column)


class GalleryLayout:
    """All groups, one below the other, for the size of a view and of the tiles' pictures."""

    def __init__(
        self, groups: Iterable[Group] = (), seen: QSize = _NOTHING, side_px: int = 0
    ) -> None:
        self.blocks: list[Block] = []
        self.height = 0
        width, side_px = seen.width(), fitting_side(side_px, seen.height())
        inner = width - 2 * MARGIN_PX
        tile = tile_size(side_px)  # it asks for the width of many words
        for group in groups:
            size = QSize(inner, LINE_PX) if group.is_rows else tile
            columns = 1 if group.is_rows else max(1, inner // size.width())
            block = Block(group, self.height, columns, size, width)
            self.blocks.append(block)
            self.height = block.bottom

    def headings(self, offset: int) -> list[tuple[Block, QRect]]:
        """Return the visible groups with the rectangles of their headings, for a view that begins
        at this height.
        """
        return [(one, QRect(0, one.top - offset, one.width, HEADING_PX)) for one in self.blocks]

    def block_of(self, row: int) -> Block | None:
        """Return the group that contains a row."""
        for block in self.blocks:
            if block.group.first <= row < block.group.first + block.group.count:
                return block
        return None

    def rect(self, row: int) -> QRect:
        """Return the rectangle of a row; empty if there is none."""
        block = self.block_of(row)
        return block.rect(row) if block else QRect()

    def row_at(self, point: QPoint) -> int | None:
        """Return the row whose tile holds a point."""
        for block in self.blocks:
            if block.tiles_top <= point.y() < block.bottom:
                for row in block.rows_between(point.y(), point.y()):
                    if block.rect(row).contains(point):
                        return row
        return None

    def rows_between(self, top: int, bottom: int) -> list[int]:
        """Return the rows of all tiles that reach between two heights."""
        rows: list[int] = []
        for block in self.blocks:
            if block.bottom > top and block.top < bottom:
                rows.extend(block.rows_between(top, bottom))
        return rows

    def runs_within(self, band: QRect) -> list[tuple[int, int]]:
        """Return the first and the last row of each run of tiles that a rectangle touches."""
        runs = []
        for block in self.blocks:
            if block.bottom <= band.top() or block.tiles_top > band.bottom():
                continue
            rows = [
                row
                for row in block.rows_between(max(band.top(), block.tiles_top), band.bottom())
                if block.rect(row).intersects(band)
            ]
            first = 0
            for place, row in enumerate(rows):
                if place + 1 == len(rows) or rows[place + 1] != row + 1:
                    runs.append((rows[first], row))
                    first = place + 1
        return runs

    def block_at(self, height: int) -> Block | None:
        """Return the group whose heading or tiles are at a height."""
        return next((one for one in self.blocks if one.top <= height < one.bottom), None)

    def row_beyond(self, row: int, down: int) -> int:
        """Return the row this many px below the edge of another one, or above it if negative."""
        place = self.rect(row)
        edge = place.top() + down if down < 0 else place.bottom() + down
        if down < 0:
            block = next((b for b in reversed(self.blocks) if b.tiles_top <= edge), None)
        else:
            block = next((b for b in self.blocks if b.bottom - GRID_PX > edge), None)
        if block is None:
            block = self.blocks[0 if down < 0 else -1]
        return block.row_at(place.center().x(), edge)


Step = QAbstractItemView.CursorAction

STEPS = {
    Qt.Key.Key_Left: Step.MoveLeft,
    Qt.Key.Key_Right: Step.MoveRight,
    Qt.Key.Key_Up: Step.MoveUp,
    Qt.Key.Key_Down: Step.MoveDown,
    Qt.Key.Key_Home: Step.MoveHome,
    Qt.Key.Key_End: Step.MoveEnd,
    Qt.Key.Key_PageUp: Step.MovePageUp,
    Qt.Key.Key_PageDown: Step.MovePageDown,
}


def row_after(row: int, step: Step, count: int, layout: GalleryLayout, seen_px: int) -> int:
    """Return the row that a step leads to from a row of `count`; -1 is none. seen_px: height of the view."""
    if row < 0 or step == Step.MoveHome:
        return 0
    if step == Step.MoveEnd:
        return count - 1
    beside = {Step.MoveLeft: forward(-1), Step.MoveRight: forward(1)}
    beside |= {Step.MovePrevious: -1, Step.MoveNext: 1}
    if step in beside:
        return max(0, min(count - 1, row + beside[step]))
    page = max(1, seen_px - layout.rect(row).height())
    down = {Step.MoveUp: -1, Step.MoveDown: 1, Step.MovePageUp: -page, Step.MovePageDown: page}
    return max(0, min(count - 1, layout.row_beyond(row, down[step])))


_Sides = tuple[int, int, int, int]


class SeenPlaces:
    """Remembers the headings and tiles in the view at the last layout."""

    def __init__(self) -> None:
        self._there: dict[_Sides, object] = {}

    def renew(self, layout: GalleryLayout, model: GalleryModel, seen: QRect) -> QRegion:
        """Look again, and return which parts of the view show something else than before.

        seen: the visible part of the whole gallery, in px from its top.
        """
        before, self._there = self._there, _lying(layout, model, seen)
        changed = QRegion()
        for place in before.keys() | self._there.keys():
            if before.get(place) != self._there.get(place):
                changed += QRect(*place)
        return changed


def _lying(layout: GalleryLayout, model: GalleryModel, seen: QRect) -> dict[_Sides, object]:
    """Return what is visible, by its place in the view: a heading by its figure, a tile by its cell."""
    there: dict[_Sides, object] = {}
    for block, heading in layout.headings(seen.top()):
        if heading.bottom() >= 0 and heading.top() <= seen.height():
            there[_sides(heading)] = block.group.key, model.cells_headed(block.group.key)
    count = model.rowCount()
    for row in layout.rows_between(seen.top(), seen.bottom()):
        # Rows that are still laid out may already be removed.
        if row < count:
            place = layout.rect(row).translated(0, -seen.top())
            there[_sides(place)] = model.tile(row).key
    return there


def _sides(rect: QRect) -> _Sides:
    return rect.x(), rect.y(), rect.width(), rect.height()
