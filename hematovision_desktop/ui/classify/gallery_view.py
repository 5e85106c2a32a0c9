"""The gallery: thousands of tiles in groups with headings, laid out by arithmetic alone."""

# ruff: noqa: N802, ARG002  (names and arguments of Qt's virtual methods)
from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
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

from hematovision_desktop.ui.classify.gallery_heading import paint_heading
from hematovision_desktop.ui.classify.gallery_layout import HEADING_PX, Block, GalleryLayout
from hematovision_desktop.ui.classify.gallery_model import GalleryModel
from hematovision_desktop.ui.classify.tile import SIDES_PX, tile_size
from hematovision_desktop.ui.parts.palette import GRID_PX

Index = QModelIndex | QPersistentModelIndex
DEFAULT_SIDE_PX = 120
_Cursor = QAbstractItemView.CursorAction


class GalleryView(QAbstractItemView):
    """Shows a GalleryModel. QListView cannot lay out headings or grow without a full layout."""

    space_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side_px = DEFAULT_SIDE_PX
        self._layout = GalleryLayout()
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

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        """Lay out again soon: what follows moves up."""
        super().rowsAboutToBeRemoved(parent, start, end)
        self.scheduleDelayedItemsLayout()

    def doItemsLayout(self) -> None:
        """Place the groups; what the user looks at stays where it is."""
        groups = self.gallery().groups() if self.model() else ()
        self._layout = GalleryLayout(groups, self.viewport().width(), self._side_px)
        self._fit_scroll_bar()
        if self._touched and self._anchor is not None and self._anchor[0].isValid():
            index, was_at = self._anchor
            self.verticalScrollBar().setValue(self._layout.rect(index.row()).top() - was_at)
        super().doItemsLayout()
        self._drop_anchor()
        self.viewport().update()

    def _fit_scroll_bar(self) -> None:
        bar = self.verticalScrollBar()
        seen = self.viewport().height()
        bar.setRange(0, max(0, self._layout.height - seen))
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
        self._anchor = (index, self._layout.rect(row).top() - self.verticalOffset())

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

    def visualRect(self, index: Index) -> QRect:
        """Return where a tile is on the viewport."""
        return self._layout.rect(index.row()).translated(0, -self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the tile under a point of the viewport."""
        row = self._layout.row_at(point + QPoint(0, self.verticalOffset()))
        return QModelIndex() if row is None else self.gallery().index(row)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a tile into view, with the heading above if it is the group's first line."""
        block = self._layout.block_of(index.row())
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
        page = max(1, self.viewport().height() - self._layout.rect(row).height())
        down = {
            _Cursor.MoveUp: -1,
            _Cursor.MoveDown: 1,
            _Cursor.MovePageUp: -page,
            _Cursor.MovePageDown: page,
        }[action]
        return self._layout.row_beyond(row, down)

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
        self.executeDelayedItemsLayout()
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

    @property
    def blocks(self) -> list[Block]:
        """The groups with their places."""
        return self._layout.blocks

    def rows_seen(self, seen: QRect) -> list[int]:
        """Return the rows of the tiles that lie in a rectangle of the view, in px."""
        offset = self.verticalOffset()
        return self._layout.rows_between(seen.top() + offset, seen.bottom() + offset)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the headings and tiles that are seen."""
        painter = QPainter(self.viewport())
        offset = self.verticalOffset()
        dirty = event.rect()
        for block in self._layout.blocks:
            heading = QRect(0, block.top - offset, self.viewport().width(), HEADING_PX)
            if heading.intersects(dirty):
                key = block.group.key
                paint_heading(painter, heading, key, self.gallery().cells_named(key), self.font())
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
