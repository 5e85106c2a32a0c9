"""The gallery with its filters: label, review, field, order, size of the tiles."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from math import ceil

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
    QWidgetItem,
)

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.ui.classify.gallery.access import describe_cells_of
from hematovision_desktop.ui.classify.gallery.crop_cache import CropCache
from hematovision_desktop.ui.classify.gallery.groups import Filters, Order
from hematovision_desktop.ui.classify.gallery.layout import least_view_px
from hematovision_desktop.ui.classify.gallery.model import TILE_ROLE, GalleryModel
from hematovision_desktop.ui.classify.gallery.tile import SIDES_PX, TileDelegate
from hematovision_desktop.ui.classify.gallery.tiles import ShownCells, Tile
from hematovision_desktop.ui.classify.gallery.view import GalleryView
from hematovision_desktop.ui.parts.input.inputs import Choice, Slider
from hematovision_desktop.ui.parts.input.later import later
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.widgets import button, hairline, label
from hematovision_desktop.ui.parts.search_line import SearchLine
from hematovision_desktop.ui.parts.texts import words

_TYPED_MS = 250
FEW_KEYS = 40
"""For more cells than this, going through all tiles once is faster."""
_BOX_CHARACTERS = 7
_BESIDE_PX, _BETWEEN_PX = 16, 8
"""Gaps beside a bar and between its parts."""
_TO_CONFIRM = "to_confirm"
SLIDER_FROM_LINES = 36
"""The slider is shown from this width on, in line heights."""


class GalleryPanel(QWidget):
    """Shows the cells of the batch in view and says which one is chosen.

    to_teach_asked: show the cells whose names teach most (`show_to_teach`).
    """

    tile_chosen = Signal(object)
    to_teach_asked = Signal()

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
        self._only: frozenset[CellKey] | None = None
        self._typed = later(self, self._arrange, _TYPED_MS)
        self._build()

    def _build(self) -> None:
        self.label_filter = Choice()
        self.label_filter.setAccessibleName(self.tr("Show type"))
        self.label_filter.addItem(self.tr("All types"), None)
        self.label_filter.addItem(self.tr("To confirm"), _TO_CONFIRM)
        self.label_filter.setItemData(
            self.label_filter.findData(_TO_CONFIRM),
            self.tr("Cells that nobody has named or confirmed"),
            Qt.ItemDataRole.ToolTipRole,
        )
        for one in Label:
            self.label_filter.addItem(f"{one.letter}  {words.label_short(one)}", one)
        self.label_filter.currentIndexChanged.connect(self._arrange)
        self.review_filter = button(self.tr("To look at"), "look", "review")
        self.review_filter.setCheckable(True)
        self.review_filter.setToolTip(self.tr("Show only cells that wait for you"))
        self.review_filter.toggled.connect(self._arrange)
        self.review_filter.clicked.connect(self._go_to_cells)
        # Its count must be fully visible; the boxes beside it can be narrower.
        self.review_filter.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.file_filter = SearchLine(
            self.tr("Show only files with this in their name"),
            self.tr("File name"),
            words.translate("CellPanel", "File"),
        )
        self.file_filter.textChanged.connect(self._typed.start)
        self.order = Choice()
        self.order.setAccessibleName(self.tr("Order"))
        for order, name in (
            (Order.TYPE, self.tr("By type")),
            (Order.LEAST_SURE, self.tr("Least sure first")),
            (Order.FIELD, self.tr("By file")),
            (Order.TEACHES, self.tr("Teaches most")),
        ):
            self.order.addItem(name, order)
        self.order.setItemData(
            self.order.findData(Order.TEACHES),
            self.tr("The cells whose names teach the program most"),
            Qt.ItemDataRole.ToolTipRole,
        )
        self.order.currentIndexChanged.connect(self._reorder)
        self.side = Slider(Qt.Orientation.Horizontal)
        self.side.setRange(*SIDES_PX)
        self.side.setSingleStep(8)
        self.side.setPageStep(16)
        self.side.setFixedWidth(72)
        self.side.setValue(self.view.side_px)
        self.side.setAccessibleName(self.tr("Size of the pictures"))
        self.side.setToolTip(self.tr("Size of the pictures"))
        self.side.valueChanged.connect(self._resize)
        self._fit_boxes()
        self.view.setMinimumHeight(least_view_px())
        self._lay_out()

    def _lay_out(self) -> None:
        self._bar, self._lower = QHBoxLayout(), QHBoxLayout()
        self.set_compact(compact=False)
        for bar in (self._bar, self._lower):
            bar.setSpacing(_BETWEEN_PX)
        self._bar.addWidget(self.label_filter)
        self._bar.addWidget(self.review_filter)
        self._bar.addWidget(self.file_filter, 1)
        self._bar.addWidget(self.order)
        self._bar.addWidget(self.side)
        self._stack = QStackedLayout()
        layout = column_in(self, self._bar, self._lower, hairline(), gap_px=0)
        layout.addLayout(self._stack, 1)
        # Only now: it shows its first page at once, which would be a window as long as it has no parent.
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty_page())

    def set_compact(self, *, compact: bool) -> None:
        """Use less height around the filters, in a low window."""
        around_px = 4 if compact else 6
        self._bar.setContentsMargins(_BESIDE_PX, around_px, _BESIDE_PX, around_px)

    def _fit_boxes(self) -> None:
        # What is typed next is for the cells, not for the box.
        self.side.sliderReleased.connect(self._to_cells)
        # If narrow, they show the beginning; their lists are as wide as needed.
        narrow = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        for box in (self.label_filter, self.order):
            box.closed.connect(self._to_cells)
            box.setSizeAdjustPolicy(narrow)
            # If there is room, they show their initial entry in full, in every language.
            metrics = box.fontMetrics()
            wide = metrics.horizontalAdvance(box.itemText(0)) / metrics.horizontalAdvance("X")
            box.setMinimumContentsLength(max(_BOX_CHARACTERS, ceil(wide)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Hide the slider if there is little room, since keys do the same; break the bar."""
        super().resizeEvent(event)
        self._fit_bar()

    def event(self, event: QEvent) -> bool:
        """Also follow the words in the bar: the number of waiting cells changes its width."""
        taken = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_bar()
        return taken

    def _fit_bar(self) -> None:
        lines = self.width() / self.fontMetrics().lineSpacing()
        self.side.setVisible(lines >= SLIDER_FROM_LINES)
        self._break_bar(self.width() < self._width_of(*self._upper, *self._breaking))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the width of the wider half of the bar; the slider is left out first."""
        least = super().minimumSizeHint()
        halves = (self._width_of(*self._upper), self._width_of(*self._breaking))
        return QSize(max(halves), least.height())

    @property
    def _upper(self) -> tuple[QWidget, ...]:
        return self.label_filter, self.review_filter

    @property
    def _breaking(self) -> tuple[QWidget, ...]:
        return self.file_filter, self.order

    def _width_of(self, *parts: QWidget) -> int:
        """Return the least width in px of a bar with these parts."""
        between = 2 * _BESIDE_PX + _BETWEEN_PX * (len(parts) - 1)
        return between + sum(QWidgetItem(part).minimumSize().width() for part in parts)

    def _break_bar(self, broken: bool) -> None:
        if broken == (self._lower.count() > 0):
            return
        old, new = (self._bar, self._lower) if broken else (self._lower, self._bar)
        # Before the slider, which is the last part of the bar.
        first = 0 if broken else self._bar.count() - 1
        for place, part in enumerate(self._breaking, first):
            old.removeWidget(part)
            new.insertWidget(place, part, 1 if part is self.file_filter else 0)
        beside = _BESIDE_PX if broken else 0
        self._lower.setContentsMargins(beside, 0, beside, 6 if broken else 0)

    def _empty_page(self) -> QWidget:
        page = QWidget()
        self._empty_text = label("", "dim", wrap=True)
        self._empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.clear_button = button(self.tr("Show all cells"))
        self.clear_button.clicked.connect(self.clear_filters)
        layout = QVBoxLayout(page)
        layout.addStretch(1)
        layout.addWidget(self._empty_text)
        layout.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        return page

    def show_batch(self) -> None:
        """Show a new batch from the start, unfiltered."""
        # The former batch's rows must go first: nothing may look for them in this one.
        self.model.rebuild()
        if self._only is not None:
            self.order.setCurrentIndex(0)
        self.clear_filters()
        self._show_or_explain()

    @Slot()
    def _reorder(self) -> None:
        self._only = None
        if self.order.currentData() == Order.TEACHES:
            self.to_teach_asked.emit()
        self._arrange()

    def show_to_teach(self, keys: Collection[CellKey]) -> None:
        """Show only the cells that teach most, and choose the first."""
        if self.order.currentData() != Order.TEACHES:
            return
        self._only = frozenset(keys)
        self._arrange()
        self._go_to_cells(True)

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
        text = self.tr("To look at")
        if waiting:
            text = f"{text} ({words.number(waiting)})"
        self.review_filter.setText(text)
        self.review_filter.setAccessibleName(text)

    def rearrange(self) -> None:
        """Sort all cells by their current names; the current cell stays in view."""
        chosen = self.chosen_tile()
        self.model.rebuild()
        if chosen is not None:
            self.choose(chosen.position, chosen.cell)

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

    @Slot()
    def clear_filters(self) -> None:
        """Show all cells."""
        for part in (self.label_filter, self.review_filter, self.file_filter):
            part.blockSignals(True)
        self.label_filter.setCurrentIndex(0)
        self.review_filter.setChecked(False)
        self.file_filter.clear()
        for part in (self.label_filter, self.review_filter, self.file_filter):
            part.blockSignals(False)
        self._arrange()

    @Slot()
    def show_waiting(self) -> None:
        """Show only the cells that need review, and choose the first."""
        self.clear_filters()
        self.review_filter.setChecked(True)
        self._go_to_cells(True)

    def show_to_confirm(self) -> None:
        """Show only the cells that no person has looked at, and choose the first."""
        self.clear_filters()
        self.label_filter.setCurrentIndex(self.label_filter.findData(_TO_CONFIRM))
        self._go_to_cells(True)

    @Slot()
    def _to_cells(self) -> None:
        self._go_to_cells(False)

    @Slot(bool)
    def _go_to_cells(self, first: bool) -> None:
        """Give the cells the focus, so the next letter names one. first: choose the first one."""
        if first and self.model.rowCount():
            self.view.choose(0)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_file(self, file_name: str) -> None:
        """Show only the cells of one file."""
        self.file_filter.setText(file_name)
        self._typed.stop()
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        self._typed.stop()
        chosen = self.chosen_tile()
        shown = self.label_filter.currentData()
        filters = replace(
            Filters(),
            label=None if shown in (None, _TO_CONFIRM) else Label(shown),
            waiting_only=self.review_filter.isChecked(),
            to_confirm=shown == _TO_CONFIRM,
            file_part=self.file_filter.text().strip(),
            only=self._only,
        )
        self.model.arrange(Order(self.order.currentData()), filters)
        self._show_or_explain()
        if chosen is not None:
            self.choose(chosen.position, chosen.cell)

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
            self.tile_chosen.emit(current.data(TILE_ROLE))

    @Slot(int)
    def _repaint_field(self, position: int) -> None:
        self.model.refresh(position)
