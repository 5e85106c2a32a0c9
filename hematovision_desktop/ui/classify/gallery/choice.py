"""Chooses several cells of the gallery by mouse and keyboard, and drags them onto a type."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication

from hematovision_desktop.ui.classify.gallery.layout import GalleryLayout
from hematovision_desktop.ui.classify.gallery.model import GalleryModel
from hematovision_desktop.ui.parts.look.palette import GRID_PX

_Flag = QItemSelectionModel.SelectionFlag
_SCROLL_EVERY_MS = 30
_SCROLL_WITHIN_PX = 40
"""This far beyond the view, dragged cells scroll it; farther away, they are on their way to the figures."""
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class GalleryChoice(QObject):
    """Mouse handling of the gallery. The view's own selection holds the chosen rows.

    dragged: the chosen cells are over a position, in px of the screen, or None: they no longer are.
    dropped: they were left there.
    """

    dragged = Signal(object)
    dropped = Signal(QPoint)
    changed = Signal()

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._anchor = -1
        self._pressed: QPoint | None = None
        self._pressed_row: int | None = None
        self._kept = QItemSelection()
        self._scroll = QTimer(self)
        self._scroll.setInterval(_SCROLL_EVERY_MS)
        self._scroll.timeout.connect(self._scroll_on)
        self.band: QRect | None = None
        self.is_dragging = False
        self.pointer = QPoint()

    # Choosing

    @property
    def _model(self) -> GalleryModel:
        model = self._view.model()
        assert isinstance(model, GalleryModel)
        return model

    def rows(self) -> Iterator[int]:
        """Yield the chosen rows."""
        for span in self._spans():
            yield from range(span.top(), span.bottom() + 1)

    def _spans(self) -> Iterator[QItemSelectionRange]:
        chosen = self._view.selectionModel().selection()
        return (chosen.at(place) for place in range(chosen.size()))

    def count(self) -> int:
        """Return how many rows are chosen."""
        return sum(span.height() for span in self._spans())

    def cells(self) -> int:
        """Return how many of the chosen rows are cells, not fields without any."""
        end = self._model.cells
        return sum(max(0, min(span.bottom() + 1, end) - span.top()) for span in self._spans())

    def nameable(self) -> int:
        """Return how many of the chosen cells can get a name: those whose box was not removed."""
        return self.cells() - sum(map(self._is_chosen, self._removed()))

    def _removed(self) -> Iterator[QModelIndex]:
        return map(self._model.index, self._model.removed_rows())

    @property
    def is_many(self) -> bool:
        """Whether several rows, or one that is not current, are chosen, so that all cells among
        them get the next name, whichever row is looked at.
        """
        here = self._view.currentIndex()
        return self.count() > (1 if self._is_chosen(here) else 0)

    @property
    def others(self) -> int:
        """How many cells get the next name if it is not only for the one looked at, else 0."""
        cells, here = self.nameable(), self._view.currentIndex()
        is_named = self._is_chosen(here) and here.row() < self._model.cells
        alone = cells == 1 and is_named and here not in self._removed()
        return cells if self.is_many and not alone else 0

    def _is_chosen(self, index: QModelIndex) -> bool:
        return index.isValid() and self._view.selectionModel().isSelected(index)

    def only(self, row: int) -> None:
        """Choose one row only; it becomes the anchor for Shift."""
        self._anchor = row
        self._select(self._span(row, row), _Flag.ClearAndSelect, row)

    def reach(self, row: int, *, more: bool = False) -> None:
        """Choose all rows from the anchor to this one; more: in addition to those already chosen."""
        first = self._anchor if 0 <= self._anchor < self._model.rowCount() else row
        self._anchor = first
        span = self._span(min(first, row), max(first, row))
        self._select(span, _Flag.Select if more else _Flag.ClearAndSelect, row)

    def go(self, row: int, keys: Qt.KeyboardModifier) -> None:
        """Move to a row with a key: alone it chooses the row, with Shift all rows on the way, with
        Ctrl none.
        """
        if keys & _SHIFT:
            self.reach(row, more=bool(keys & _CTRL))
        elif keys & _CTRL:
            self._look_at(row)
            self.changed.emit()
        else:
            self.only(row)

    def toggle(self, row: int) -> None:
        """Add a row to the choice or remove it; it becomes the anchor for Shift."""
        self._anchor = row
        self._select(self._span(row, row), _Flag.Toggle, row)

    def span(self, first: int, last: int) -> None:
        """Choose all rows from one to another, inclusive; the current row stays."""
        self._select(self._span(first, last), _Flag.ClearAndSelect)

    def _span(self, first: int, last: int) -> QItemSelection:
        return QItemSelection(self._model.index(first), self._model.index(last))

    def _select(
        self, span: QItemSelection, how: QItemSelectionModel.SelectionFlag, row: int | None = None
    ) -> None:
        """Choose rows. row: the new current row."""
        self._view.selectionModel().select(span, how)
        if row is not None:
            self._look_at(row)
        self.changed.emit()

    def _look_at(self, row: int) -> None:
        index = self._model.index(row)
        self._view.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)
        self._view.scrollTo(index)

    def forget(self) -> None:
        """Drop a selection in progress, because all rows were sorted again."""
        self._anchor = -1
        self.cancel()
        self._view.clearSelection()
        self.changed.emit()

    def cancel(self) -> None:
        """End a band or a drag without any effect."""
        if self.is_dragging:
            self.dragged.emit(None)
        self._pressed, self.band, self.is_dragging = None, None, False
        self._scroll.stop()
        self._view.viewport().unsetCursor()
        self._view.viewport().update()

    # The mouse

    def press(self, event: QMouseEvent, layout: GalleryLayout) -> None:
        """Choose a tile, or begin a band between the tiles."""
        at, keys = event.position().toPoint(), event.modifiers()
        row = layout.row_at(at + self._offset)
        if row is not None and not self._is_on_tile(layout, row, at):
            row = None
        self._pressed, self._pressed_row = at, row
        selection = self._view.selectionModel()
        if row is None:
            both = keys & (_SHIFT | _CTRL)
            self._kept = QItemSelection(selection.selection()) if both else QItemSelection()
        elif keys & _SHIFT:
            self.reach(row, more=bool(keys & _CTRL))
        elif keys & _CTRL:
            self.toggle(row)
        elif not selection.isSelected(self._model.index(row)):
            self.only(row)

    def _is_on_tile(self, layout: GalleryLayout, row: int, at: QPoint) -> bool:
        """Return whether a position is on a tile's picture or words, not in the gap between tiles."""
        gap = GRID_PX // 2
        inside = layout.rect(row).translated(-self._offset).adjusted(gap, gap, -gap, -gap)
        return inside.contains(at)

    @property
    def _offset(self) -> QPoint:
        return QPoint(0, self._view.verticalScrollBar().value())

    def move(self, event: QMouseEvent, layout: GalleryLayout) -> None:
        """Extend the band, or drag what is chosen."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        self.pointer = event.position().toPoint()
        way = (self.pointer - self._pressed).manhattanLength()
        begun = self.band is not None or self.is_dragging
        if not begun and way < QApplication.startDragDistance():
            return
        if self._pressed_row is None:
            if self.band is None:
                # The band stays with its cells while they scroll.
                self._pressed += self._offset
            self._draw_band(layout)
        else:
            self.is_dragging = True
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(event.globalPosition().toPoint())
        if not self._scrolls:
            self._scroll.stop()
        elif not self._scroll.isActive():
            self._scroll.start()
        self._view.viewport().update()

    @property
    def _scrolls(self) -> bool:
        """Whether the pointer is above or below the view, so more cells must appear."""
        inside, y = self._view.viewport().rect(), self.pointer.y()
        beyond = max(inside.top() - y, y - inside.bottom())
        return beyond > 0 and not (self.is_dragging and beyond > _SCROLL_WITHIN_PX)

    def _draw_band(self, layout: GalleryLayout) -> None:
        assert self._pressed is not None
        self.band = QRect(self._pressed, self.pointer + self._offset).normalized()
        chosen = QItemSelection(self._kept)
        for first, last in layout.runs_within(self.band):
            chosen.merge(self._span(first, last), _Flag.Select)
        self._select(chosen, _Flag.ClearAndSelect)

    @Slot()
    def _scroll_on(self) -> None:
        bar, inside = self._view.verticalScrollBar(), self._view.viewport().rect()
        beyond = self.pointer.y() - (inside.bottom() if self.pointer.y() > 0 else inside.top())
        bar.setValue(bar.value() + beyond // 2)

    def release(self, event: QMouseEvent) -> None:
        """End the band, drop what was dragged, or choose only the tile of several that was clicked."""
        pressed, row = self._pressed, self._pressed_row
        banded, dragged = self.band is not None, self.is_dragging
        self.cancel()
        if pressed is None or banded:
            return
        if dragged:
            self.dropped.emit(event.globalPosition().toPoint())
        elif row is not None and not event.modifiers() & (_SHIFT | _CTRL):
            self.only(row)

    def badge(self) -> QRect:
        """Return where the count of dragged cells goes beside the pointer, in px of the viewport."""
        return QRect(self.pointer + QPoint(14, 10), QSize(64, 28))
