"""The gallery below its bar: the cells that are shown, and the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.ui.classify.gallery.access import describe_cells_of
from hematovision_desktop.ui.classify.gallery.crop_cache import CropCache
from hematovision_desktop.ui.classify.gallery.filter_bar import FilterBar
from hematovision_desktop.ui.classify.gallery.groups import Filters
from hematovision_desktop.ui.classify.gallery.layout import least_view_px
from hematovision_desktop.ui.classify.gallery.model import TILE_ROLE, GalleryModel
from hematovision_desktop.ui.classify.gallery.tile import TileDelegate
from hematovision_desktop.ui.classify.gallery.tiles import ShownCells, Tile
from hematovision_desktop.ui.classify.gallery.view import GalleryView
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.widgets import button, hairline, label

FEW_KEYS = 40
"""For more cells than this, going through all tiles once is faster."""


class GalleryPanel(QWidget):
    """Shows the cells of the batch in view and says which one is chosen."""

    tile_chosen = Signal(object)

    def __init__(self, batch: ShownCells, crops: CropCache) -> None:
        super().__init__()
        self._batch = batch
        self.model = GalleryModel(batch, self)
        describe_cells_of(GalleryView.__name__)
        self.view = GalleryView()
        self.view.setModel(self.model)
        self.model.headings_changed.connect(self.view.update_headings)
        self.view.setItemDelegate(TileDelegate(batch, crops, self))
        self.view.selectionModel().currentChanged.connect(self._choose)
        crops.changed.connect(self._repaint_field)
        self._follows = False
        self._hidden: Tile | None = None
        self.bar = FilterBar(self, self.view.side_px)
        self.bar.changed.connect(self._arrange)
        self.bar.left.connect(self._go_to_cells)
        self.bar.side.valueChanged.connect(self._resize)
        self._lay_out()

    def _lay_out(self) -> None:
        self.view.setMinimumHeight(least_view_px())
        self._stack = QStackedLayout()
        layout = column_in(self, self.bar.upper, self.bar.lower, hairline(), gap_px=0)
        layout.addLayout(self._stack, 1)
        # Only now: it shows its first page at once, which would be a window as long as it has no parent.
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty_page())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Let the bar break if there is little room."""
        super().resizeEvent(event)
        self._fit_bar()

    def event(self, event: QEvent) -> bool:
        """Also follow the words in the bar: the number of waiting cells changes its width."""
        taken = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_bar()
        return taken

    def _fit_bar(self) -> None:
        self.bar.fit(self.width(), self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the least width of the bar."""
        return QSize(self.bar.least_px, super().minimumSizeHint().height())

    def _empty_page(self) -> QWidget:
        page = QWidget()
        self._empty_text = label("", "dim", wrap=True)
        self._empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.clear_button = button(self.tr("Show all cells"))
        self.clear_button.clicked.connect(self.bar.clear)
        layout = QVBoxLayout(page)
        layout.addStretch(1)
        layout.addWidget(self._empty_text)
        layout.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        return page

    def show_batch(self) -> None:
        """Show a new batch from the start, unfiltered."""
        # The former batch's rows must go first: nothing may look for them in this one.
        self._hidden = None
        self.model.rebuild()
        self.bar.start_over()
        self._show_or_explain()

    def add(self, tiles: list[Tile]) -> None:
        """Show new tiles."""
        self.model.add(tiles)
        self._show_or_explain()

    def follow(self, keys: Sequence[CellKey]) -> None:
        """Follow verdicts on cells: names, added cells, and removed ones."""
        guests = self._batch.fields_with_guests()
        self._follows = True
        for position in {key.field_position for key in keys} & guests:
            self.model.follow(position)
        self._follows = False
        if len(keys) > FEW_KEYS:
            self.model.refresh_all(keys)
        else:
            for key in keys:
                self.model.refresh(key.field_position, key.cell_index)
        self._show_or_explain()

    def show_counts(self, waiting: int) -> None:
        """Show the number of cells by current name in the headings, and the number waiting on the filter."""
        self.model.show_names()
        self.bar.show_counts(waiting)

    def rearrange(self) -> None:
        """Sort all cells by their current names; the current cell stays in view."""
        chosen = self.chosen_tile() or self._hidden
        self.model.rebuild()
        self._choose_again(chosen)

    def chosen_tiles(self) -> list[Tile]:
        """Return the chosen tiles; several only if a person chose several."""
        return self.model.tiles(self.view.chosen_rows())

    def _show_or_explain(self) -> None:
        empty = self.model.rowCount() == 0 and not self.model.filters.is_open
        if empty:
            filters = self.model.filters
            if filters == Filters(to_confirm=True):
                text = self.tr("A person has looked at every cell here.")
            elif filters.waiting_only:
                text = self.tr("No cells are waiting for you here.")
            else:
                text = self.tr("No cells match these filters.")
            self._empty_text.setText(text)
        self._stack.setCurrentIndex(1 if empty else 0)

    @Slot(bool)
    def _go_to_cells(self, first: bool) -> None:
        """Give the cells the focus, so the next letter names one. first: choose the first one."""
        if first and self.model.rowCount():
            self.view.choose(0)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _arrange(self) -> None:
        chosen = self.chosen_tile() or self._hidden
        self.model.arrange(self.bar.chosen_order, self.bar.filters)
        self._choose_again(chosen)

    def _choose_again(self, chosen: Tile | None) -> None:
        """Choose a cell again, now or, if the filters hide it, once they show it: else a key would name another."""
        self._show_or_explain()
        if chosen is not None:
            self.choose(chosen.position, chosen.cell)
        self._hidden = chosen if self.chosen_tile() is None else None

    @Slot(int)
    def _resize(self, side_px: int) -> None:
        self.view.set_side(side_px)

    def chosen_tile(self) -> Tile | None:
        """Return the tile chosen in the gallery."""
        index = self.view.currentIndex()
        return index.data(TILE_ROLE) if index.isValid() else None

    def choose(self, position: int, cell: int) -> None:
        """Choose a cell if the filters show it."""
        self.view.choose(self.model.row_of(position, cell))

    def stay_at(self, key: CellKey) -> None:
        """Choose a cell again if added or removed tiles moved the choice away from it."""
        row = self.model.row_of(key.field_position, key.cell_index)
        current = self.view.currentIndex()
        if row != (current.row() if current.isValid() else None):
            self.view.choose(row)

    def choose_next(self) -> None:
        """Choose the next tile that the filter still includes, if there is one."""
        here = self.view.currentIndex().row()
        count = self.model.rowCount()
        to_confirm = self.model.filters.to_confirm
        is_meant = self._batch.is_to_confirm if to_confirm else self._batch.waits
        for row in (*range(here + 1, count), *range(here)):
            if is_meant(self.model.tile(row)):
                self.view.choose(row)
                return

    @Slot(QModelIndex, QModelIndex)
    def _choose(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.view.setAccessibleDescription(str(current.data() or ""))
        # Qt moves to a neighbour when a tile is removed, which nobody asked for.
        if current.isValid() and not self._follows:
            self._hidden = None
            self.tile_chosen.emit(current.data(TILE_ROLE))

    @Slot(int)
    def _repaint_field(self, position: int) -> None:
        self.model.refresh(position)
