"""The gallery: thousands of tiles in groups with headings, laid out by arithmetic alone."""

# ruff: noqa: N802, ARG002  (names and arguments of Qt's virtual methods)
from __future__ import annotations

from typing import Literal

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from hematovision_desktop.ui.classify.gallery.choice import GalleryChoice
from hematovision_desktop.ui.classify.gallery.groups import GroupKey
from hematovision_desktop.ui.classify.gallery.heading import paint_choice, paint_heading
from hematovision_desktop.ui.classify.gallery.layout import (
    DEFAULT_SIDE_PX,
    STEPS,
    Block,
    GalleryLayout,
    SeenPlaces,
    row_after,
)
from hematovision_desktop.ui.classify.gallery.model import GalleryModel
from hematovision_desktop.ui.classify.gallery.tile import SIDES_PX, tile_size
from hematovision_desktop.ui.parts.look.palette import GRID_PX, colours

Index = QModelIndex | QPersistentModelIndex


class GalleryView(QAbstractItemView):
    """Shows a GalleryModel. QListView cannot lay out headings, nor grow without a full layout.

    menu_asked: at a position on the screen. chosen_changed: the choice of cells has changed.
    """

    space_pressed = Signal()
    menu_asked = Signal(QPoint)
    chosen_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._side_px = DEFAULT_SIDE_PX
        self._layout = GalleryLayout()
        self._seen = SeenPlaces()
        self._touched = False
        self._anchor: tuple[QPersistentModelIndex, int] | None = None
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.choice = GalleryChoice(self)
        self.choice.changed.connect(self.chosen_changed)
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
        """The side of the tiles' pictures, in px."""
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
        """Start at the top, because everything was sorted again."""
        super().reset()
        self.choice.forget()
        self._touched = False
        self._anchor = None
        self.verticalScrollBar().setValue(0)
        self.viewport().update()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Lay out again soon, once for many insertions."""
        super().rowsInserted(parent, start, end)
        self.scheduleDelayedItemsLayout()

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        """Lay out again soon: what follows moves up."""
        super().rowsAboutToBeRemoved(parent, start, end)
        self.scheduleDelayedItemsLayout()

    def doItemsLayout(self) -> None:
        """Lay out the groups; what the user looks at stays in place."""
        groups = self.gallery().groups() if self.model() else ()
        self._layout = GalleryLayout(groups, self.viewport().size(), self._side_px)
        self._fit_scroll_bar()
        if self._touched and self._anchor is not None and self._anchor[0].isValid():
            index, was_at = self._anchor
            self.verticalScrollBar().setValue(self._layout.rect(index.row()).top() - was_at)
        # Not the base class, which repaints everything.
        self._drop_anchor()
        self.viewport().update(self._changed())

    def _changed(self) -> QRegion:
        """Return the parts of the view that show something else than at the last call."""
        seen = self.viewport().rect().translated(0, self.verticalOffset())
        return self._seen.renew(self._layout, self.gallery(), seen) if self.model() else QRegion()

    def _fit_scroll_bar(self) -> None:
        bar = self.verticalScrollBar()
        seen = self.viewport().height()
        bar.setRange(0, max(0, self._layout.height - seen))
        bar.setPageStep(seen)
        bar.setSingleStep(tile_size(self._side_px).height() // 2)

    def _drop_anchor(self) -> None:
        """Note what the user looks at: the chosen tile if it is visible, else the first one."""
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
        self._changed()
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
        """Return 0: nothing scrolls sideways."""
        return 0

    def verticalOffset(self) -> int:
        """Return how far the gallery is scrolled down, in px."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        """Return False: no row is hidden."""
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
        """Scroll to a tile; the heading above a group's first line is shown in full or not at all."""
        block = self._layout.block_of(index.row())
        if block is None:
            return
        place, seen = block.rect(index.row()), self.viewport().height()
        is_first, bar = place.top() == block.tiles_top, self.verticalScrollBar()
        top = block.top if is_first and place.bottom() - block.top < seen else place.top()
        if top < bar.value():
            bar.setValue(top)
        elif place.bottom() > bar.value() + seen:
            least = place.bottom() + GRID_PX - seen
            bar.setValue(top if is_first and block.top < least else min(top, least))

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return the tile that a movement key leads to."""
        count, seen_px = self.gallery().rowCount(), self.viewport().height()
        if not count:
            return QModelIndex()
        row = row_after(self.currentIndex().row(), action, count, self._layout, seen_px)
        return self.gallery().index(row)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Do nothing: `GalleryChoice` makes the choice."""

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Return no command: `GalleryChoice` makes the choice."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return what to repaint when the choice changes; it may be thousands of tiles."""
        return QRegion(self.viewport().rect())

    def choose(self, row: int | None) -> None:
        """Choose a row, or none, and bring it into view."""
        if row is None:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
            self.chosen_changed.emit()
            return
        self.executeDelayedItemsLayout()
        self.choice.only(row)

    def choose_group(self) -> None:
        """Choose all cells in the group of the current one."""
        block = self._layout.block_of(self.currentIndex().row())
        if block is not None and not block.group.is_rows:
            self.choice.span(block.group.first, block.group.first + block.group.count - 1)

    def chosen_rows(self) -> list[int]:
        """Return the chosen rows, including the current one."""
        return list(self.choice.rows())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and choose; Ctrl and Space add one more, while Space alone belongs to the window."""
        self._touched = True
        if event.key() == Qt.Key.Key_Space:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.choice.toggle(self.currentIndex().row())
            else:
                self.space_pressed.emit()
            return
        if event.key() == Qt.Key.Key_Escape and self._leave_many():
            return
        action = STEPS.get(Qt.Key(event.key()))
        if action is None:
            super().keyPressEvent(event)
            return
        index = self.moveCursor(action, event.modifiers())
        if index.isValid():
            self.choice.go(index.row(), event.modifiers())

    def event(self, event: QEvent) -> bool:
        """Let Esc end a drag or a choice of several cells before it stops a batch."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            many = self.choice.is_dragging or self.choice.is_many
            if event.key() == Qt.Key.Key_Escape and many:
                event.accept()
                return True
        return super().event(event)

    def _leave_many(self) -> bool:
        if self.choice.is_dragging:
            self.choice.cancel()
            return True
        if self.choice.is_many and self.currentIndex().isValid():
            self.choice.only(self.currentIndex().row())
            return True
        return False

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters name cells and never search."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose with the mouse."""
        self._touched = True
        if event.button() == Qt.MouseButton.LeftButton:
            self.choice.press(event, self._layout)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw a band around cells, or drag those that are chosen."""
        self.choice.move(event, self._layout)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the band or the drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.choice.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Treat the second click as a click."""
        self.mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Request the menu for a tile and those chosen with it; an empty place has none."""
        at, by_key = event.pos(), event.reason() == QContextMenuEvent.Reason.Keyboard
        if by_key:
            at = self.visualRect(self.currentIndex()).center()
        row = self.indexAt(at).row()
        if row >= 0:
            kept = by_key and self.choice.is_many
            if not kept and not self.selectionModel().isSelected(self.gallery().index(row)):
                self.choice.only(row)
            self.menu_asked.emit(self.viewport().mapToGlobal(at))

    def group_at(self, at: QPoint) -> GroupKey | Literal[False]:
        """Return the group at a position on the screen, by its heading or its tiles; False if there is none."""
        here = self.viewport().mapFromGlobal(at)
        if not self.viewport().rect().contains(here):
            return False
        block = self._layout.block_at(here.y() + self.verticalOffset())
        return False if block is None else block.group.key

    @property
    def target(self) -> Block | None:
        """The group onto which cells are dragged, if they are over one."""
        at = self.choice.pointer
        over = self.choice.is_dragging and self.viewport().rect().contains(at)
        return self._layout.block_at(at.y() + self.verticalOffset()) if over else None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; from now on, what the user looks at stays in place."""
        self._touched = True
        super().wheelEvent(event)

    def rows_seen(self, seen: QRect) -> list[int]:
        """Return the rows of the tiles in a rectangle of the view, in px."""
        offset = self.verticalOffset()
        return self._layout.rows_between(seen.top() + offset, seen.bottom() + offset)

    @Slot()
    def update_headings(self) -> None:
        """Repaint the headings and no tile: one name changes the figures of two groups."""
        for _block, heading in self._layout.headings(self.verticalOffset()):
            if heading.intersects(self.viewport().rect()):
                self.viewport().update(heading)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the visible headings and tiles."""
        self.executeDelayedItemsLayout()
        painter = QPainter(self.viewport())
        offset = self.verticalOffset()
        dirty = event.region()
        for block, heading in self._layout.headings(offset):
            if dirty.intersects(heading):
                key = block.group.key
                paint_heading(painter, heading, key, self.gallery().cells_headed(key), self.font())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        current = self.currentIndex()
        focused, chosen, many = self.hasFocus(), self.selectionModel(), self.choice.is_many
        plain = option.state
        for row in self.rows_seen(dirty.boundingRect()):
            index = self.gallery().index(row)
            option.rect = self.visualRect(index)
            if not dirty.intersects(option.rect):
                continue
            state = plain & ~QStyle.StateFlag.State_HasFocus & ~QStyle.StateFlag.State_Selected
            if chosen.isSelected(index) or (index == current and not many):
                state |= QStyle.StateFlag.State_Selected
            if index == current and focused:
                state |= QStyle.StateFlag.State_HasFocus
            option.state = state
            self.itemDelegate().paint(painter, option, index)
        paint_choice(painter, self.choice, self.target, self.viewport().width(), offset)
        if focused and not current.isValid():
            # Not smooth: the pieces would add up.
            painter.setPen(QPen(QColor(colours().accent_ink), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()
