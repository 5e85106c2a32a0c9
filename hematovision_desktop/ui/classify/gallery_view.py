"""The gallery: thousands of tiles in groups with headings, laid out by arithmetic alone."""

# ruff: noqa: N802, ARG002  (names and arguments of Qt's virtual methods)
from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from hematovision_desktop.core.labels import Label
from hematovision_desktop.ui.classify.gallery_model import GalleryModel, Group, GroupKey, Section
from hematovision_desktop.ui.classify.tile import SIDES_PX, tile_size
from hematovision_desktop.ui.parts import picture_words, words
from hematovision_desktop.ui.parts.draw import chip_width, draw_chip
from hematovision_desktop.ui.parts.palette import GRID_PX, colours

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
DEFAULT_SIDE_PX = 120
_HEADING_PX = 44
_LINE_PX = 44
_MARGIN_PX = GRID_PX
_Cursor = QAbstractItemView.CursorAction


@dataclass(frozen=True, slots=True)
class _Block:
    """A group's place in the whole gallery, in px from its top."""

    group: Group
    top: int
    columns: int
    tile: QSize

    @property
    def tiles_top(self) -> int:
        return self.top + _HEADING_PX

    @property
    def bottom(self) -> int:
        lines = -(-self.group.count // self.columns)
        return self.tiles_top + lines * self.tile.height() + GRID_PX

    def rect(self, row: int) -> QRect:
        line, column = divmod(row - self.group.first, self.columns)
        return QRect(
            _MARGIN_PX + column * self.tile.width(),
            self.tiles_top + line * self.tile.height(),
            self.tile.width(),
            self.tile.height(),
        )

    def rows_between(self, top: int, bottom: int) -> range:
        first_line = max(0, (top - self.tiles_top) // self.tile.height())
        last_line = (bottom - self.tiles_top) // self.tile.height()
        first = self.group.first + first_line * self.columns
        end = self.group.first + (last_line + 1) * self.columns
        return range(first, max(first, min(end, self.group.first + self.group.count)))


class GalleryView(QAbstractItemView):
    """Shows a GalleryModel. QListView cannot lay out headings or grow without a full layout."""

    space_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side_px = DEFAULT_SIDE_PX
        self.blocks: list[_Block] = []
        self._height = 0
        self._touched = False
        self._anchor: tuple[QPersistentModelIndex, int] | None = None
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAcceptDrops(False)
        self.setAccessibleName(self.tr("Cells found"))

    def set_side(self, side_px: int) -> None:
        """Set the side of the tiles' pictures, in px."""
        self._side_px = max(SIDES_PX[0], min(SIDES_PX[1], side_px))
        self._touched = True
        self.doItemsLayout()

    @property
    def side_px(self) -> int:
        """The side of the tiles' pictures."""
        return self._side_px

    @property
    def was_touched(self) -> bool:
        """Whether the user has moved about since the gallery was filled."""
        return self._touched

    def gallery(self) -> GalleryModel:
        """Return the model."""
        model = self.model()
        assert isinstance(model, GalleryModel)
        return model

    def reset(self) -> None:
        """Start at the top: everything was sorted anew."""
        super().reset()
        self._touched = False
        self._anchor = None
        self.verticalScrollBar().setValue(0)

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Lay out again, soon and once for many insertions."""
        super().rowsInserted(parent, start, end)
        self.scheduleDelayedItemsLayout()

    def doItemsLayout(self) -> None:
        """Place the groups; what the user looks at stays where it is."""
        self.blocks, top = [], 0
        width = self.viewport().width() - 2 * _MARGIN_PX
        for group in self.gallery().groups() if self.model() else ():
            if group.is_rows:
                block = _Block(group, top, 1, QSize(width, _LINE_PX))
            else:
                size = tile_size(self._side_px)
                block = _Block(group, top, max(1, width // size.width()), size)
            self.blocks.append(block)
            top = block.bottom
        self._height = top
        self._fit_scroll_bar()
        if self._touched and self._anchor is not None and self._anchor[0].isValid():
            index, was_at = self._anchor
            self.verticalScrollBar().setValue(self._place(index.row()).top() - was_at)
        super().doItemsLayout()
        self._drop_anchor()
        self.viewport().update()

    def _fit_scroll_bar(self) -> None:
        bar = self.verticalScrollBar()
        seen = self.viewport().height()
        bar.setRange(0, max(0, self._height - seen))
        bar.setPageStep(seen)
        bar.setSingleStep(tile_size(self._side_px).height() // 2)

    def _drop_anchor(self) -> None:
        """Note what is looked at: the chosen tile if it is seen, else the first one."""
        current = self.currentIndex()
        seen = self.viewport().rect()
        if current.isValid() and self.visualRect(current).intersects(seen):
            row = current.row()
        else:
            rows = self.rows_seen(seen)
            if not rows:
                self._anchor = None
                return
            row = rows[0]
        index = QPersistentModelIndex(self.gallery().index(row))
        self._anchor = (index, self._place(row).top() - self.verticalOffset())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll by px."""
        self.viewport().update()
        self._drop_anchor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        current = self.currentIndex()
        was_at = self.visualRect(current)
        was_seen = was_at.bottom() > 0 and was_at.top() < event.oldSize().height()
        self.doItemsLayout()
        if current.isValid() and was_seen:
            self.scrollTo(current)

    def updateGeometries(self) -> None:
        """Keep our own range of the scroll bar."""
        self._fit_scroll_bar()

    def horizontalOffset(self) -> int:
        """Nothing scrolls sideways."""
        return 0

    def verticalOffset(self) -> int:
        """Return how far down the gallery is, in px."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        """Every row is somewhere."""
        return False

    def _block_of(self, row: int) -> _Block | None:
        for block in self.blocks:
            if block.group.first <= row < block.group.first + block.group.count:
                return block
        return None

    def _place(self, row: int) -> QRect:
        block = self._block_of(row)
        return block.rect(row) if block else QRect()

    def visualRect(self, index: Index) -> QRect:
        """Return where a tile is on the viewport."""
        return self._place(index.row()).translated(0, -self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the tile under a point of the viewport."""
        y = point.y() + self.verticalOffset()
        for block in self.blocks:
            if block.tiles_top <= y < block.bottom:
                for row in block.rows_between(y, y):
                    if block.rect(row).contains(point.x(), y):
                        return self.gallery().index(row)
        return QModelIndex()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a tile into view, with the heading above if it is the group's first line."""
        block = self._block_of(index.row())
        if block is None:
            return
        place = block.rect(index.row())
        top = block.top if place.top() == block.tiles_top else place.top()
        bar = self.verticalScrollBar()
        if top < bar.value():
            bar.setValue(top)
        elif place.bottom() > bar.value() + self.viewport().height():
            bar.setValue(place.bottom() + GRID_PX - self.viewport().height())

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return the tile a key of movement leads to."""
        count = self.gallery().rowCount()
        if not count:
            return QModelIndex()
        row = self.currentIndex().row()
        if row < 0:
            return self.gallery().index(0)
        if action in (_Cursor.MoveLeft, _Cursor.MovePrevious):
            row -= 1
        elif action in (_Cursor.MoveRight, _Cursor.MoveNext):
            row += 1
        elif action == _Cursor.MoveHome:
            row = 0
        elif action == _Cursor.MoveEnd:
            row = count - 1
        else:
            row = self._row_beyond(row, action)
        return self.gallery().index(max(0, min(count - 1, row)))

    def _row_beyond(self, row: int, action: QAbstractItemView.CursorAction) -> int:
        place = self._place(row)
        page = max(1, self.viewport().height() - place.height())
        down = {
            _Cursor.MoveUp: -1,
            _Cursor.MoveDown: 1,
            _Cursor.MovePageUp: -page,
            _Cursor.MovePageDown: page,
        }[action]
        up = down < 0
        edge = place.top() + down if up else place.bottom() + down
        if up:
            block = next((b for b in reversed(self.blocks) if b.tiles_top <= edge), None)
        else:
            block = next((b for b in self.blocks if b.bottom - GRID_PX > edge), None)
        if block is None:
            block = self.blocks[0 if up else -1]
        lines = -(-block.group.count // block.columns)
        line = max(0, min(lines - 1, (edge - block.tiles_top) // block.tile.height()))
        column = min(block.columns - 1, (place.center().x() - _MARGIN_PX) // block.tile.width())
        within = min(block.group.count - 1, line * block.columns + column)
        return block.group.first + within

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose the tile under a rectangle's middle."""
        index = self.indexAt(rect.center())
        chosen = QItemSelection(index, index) if index.isValid() else QItemSelection()
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return what has to be painted again when the choice changes."""
        region = QRegion()
        for index in selection.indexes():
            region = region.united(self.visualRect(index))
        return region

    def choose(self, row: int | None) -> None:
        """Choose a row, or none, and bring it into view."""
        if row is None:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
            return
        index = self.gallery().index(row)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
        self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move; Space is the window's."""
        self._touched = True
        if event.key() == Qt.Key.Key_Space:
            self.space_pressed.emit()
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters name cells; they never search."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose with the mouse."""
        self._touched = True
        super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; from now on what is looked at stays in place."""
        self._touched = True
        super().wheelEvent(event)

    def rows_seen(self, seen: QRect) -> list[int]:
        """Return the rows of the tiles that lie in a rectangle of the view, in px."""
        top = seen.top() + self.verticalOffset()
        bottom = seen.bottom() + self.verticalOffset()
        rows: list[int] = []
        for block in self.blocks:
            if block.bottom > top and block.top < bottom:
                rows.extend(block.rows_between(top, bottom))
        return rows

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the headings and tiles that are seen."""
        painter = QPainter(self.viewport())
        offset = self.verticalOffset()
        dirty = event.rect()
        for block in self.blocks:
            heading = QRect(0, block.top - offset, self.viewport().width(), _HEADING_PX)
            if heading.intersects(dirty):
                self._paint_heading(painter, heading, block.group)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        current = self.currentIndex()
        focused = self.hasFocus()
        plain = option.state
        for row in self.rows_seen(dirty):
            index = self.gallery().index(row)
            option.rect = self.visualRect(index)
            state = plain & ~QStyle.StateFlag.State_HasFocus & ~QStyle.StateFlag.State_Selected
            if index == current:
                state |= QStyle.StateFlag.State_Selected
                if focused:
                    state |= QStyle.StateFlag.State_HasFocus
            option.state = state
            self.itemDelegate().paint(painter, option, index)
        painter.end()

    def _paint_heading(self, painter: QPainter, rect: QRect, group: Group) -> None:
        scheme = colours()
        painter.save()
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        left = rect.left() + 2 * _MARGIN_PX
        middle = rect.center().y() + 4
        if group.key is None or isinstance(group.key, Label):
            width = chip_width(group.key, 22)
            draw_chip(painter, QRectF(left, middle - 11, width, 22), group.key)
            left += round(width) + GRID_PX
        title = heading_text(group.key)
        line = QRect(left, rect.top() + 8, rect.width() - left, rect.height() - 8)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        failed = group.key is Section.FAILED
        painter.setPen(QColor(scheme.fault if failed else scheme.text))
        painter.drawText(line, align, title)
        taken = painter.fontMetrics().horizontalAdvance(title) + 12
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(QColor(scheme.dim))
        count = words.number(self.gallery().cells_named(group.key))
        painter.drawText(line.adjusted(taken, 0, 0, 0), align, count)
        taken += painter.fontMetrics().horizontalAdvance(count) + 16
        painter.setPen(QPen(QColor(scheme.hairline), 1))
        painter.drawLine(left + taken, middle, rect.right() - 2 * _MARGIN_PX, middle)
        painter.restore()


def heading_text(key: GroupKey) -> str:
    """Return a group's heading."""
    if key is Section.ALL:
        return words.all_cells()
    if key is Section.NO_CELL:
        return picture_words.no_cell_heading()
    if key is Section.FAILED:
        return picture_words.failed_heading()
    return words.label_name(key if isinstance(key, Label) else None)
