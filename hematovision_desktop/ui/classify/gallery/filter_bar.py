"""The bar above the gallery: which cells are shown, in which order and size."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from math import ceil

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget, QWidgetItem

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.ui.classify.gallery.groups import Filters, Order
from hematovision_desktop.ui.classify.gallery.tile import SIDES_PX
from hematovision_desktop.ui.parts.input.inputs import Choice, Slider
from hematovision_desktop.ui.parts.input.later import later
from hematovision_desktop.ui.parts.layout.widgets import button
from hematovision_desktop.ui.parts.search_line import SearchLine
from hematovision_desktop.ui.parts.texts import words

translate = QCoreApplication.translate

_TYPED_MS = 250
_BOX_CHARACTERS = 7
_BESIDE_PX, _BETWEEN_PX = 16, 8
"""Gaps beside a bar and between its parts."""
_TO_CONFIRM = "to_confirm"
SLIDER_FROM_LINES = 36
"""The slider is shown from this width on, in line heights."""


class FilterBar(QObject):
    """The controls, in one row or, if they do not fit, in two: upper and lower.

    changed: other cells are shown, or in another order. left: what is typed next is for the cells; whether to begin
    with the first. to_teach_asked: show the cells whose names teach most (`show_to_teach`).
    """

    changed = Signal()
    left = Signal(bool)
    to_teach_asked = Signal()

    def __init__(self, panel: QWidget, side_px: int) -> None:
        super().__init__(panel)
        self._only: frozenset[CellKey] | None = None
        self._typed = later(self, self._tell, _TYPED_MS)
        self._build(side_px)
        self.upper, self.lower = QHBoxLayout(), QHBoxLayout()
        self.set_compact(compact=False)
        for bar in (self.upper, self.lower):
            bar.setSpacing(_BETWEEN_PX)
        self.upper.addWidget(self.label_filter)
        self.upper.addWidget(self.review_filter)
        self.upper.addWidget(self.file_filter, 1)
        self.upper.addWidget(self.order)
        self.upper.addWidget(self.side)

    def _build(self, side_px: int) -> None:
        self.label_filter = Choice()
        self.label_filter.setAccessibleName(translate("GalleryPanel", "Show type"))
        self.label_filter.addItem(translate("GalleryPanel", "All types"), None)
        self.label_filter.addItem(translate("GalleryPanel", "To confirm"), _TO_CONFIRM)
        self.label_filter.setItemData(
            self.label_filter.findData(_TO_CONFIRM),
            translate("GalleryPanel", "Cells that nobody has named or confirmed"),
            Qt.ItemDataRole.ToolTipRole,
        )
        for one in Label:
            self.label_filter.addItem(f"{one.letter}  {words.label_short(one)}", one)
        self.label_filter.currentIndexChanged.connect(self._tell)
        self.review_filter = button(translate("GalleryPanel", "To look at"), "look", "review")
        self.review_filter.setCheckable(True)
        self.review_filter.setToolTip(
            translate("GalleryPanel", "Show only cells that wait for you")
        )
        self.review_filter.toggled.connect(self._tell)
        self.review_filter.clicked.connect(self.left)
        # Its count must be fully visible; the boxes beside it can be narrower.
        self.review_filter.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.file_filter = SearchLine(
            translate("GalleryPanel", "Show only files with this in their name"),
            translate("GalleryPanel", "File name"),
            words.translate("CellPanel", "File"),
        )
        self.file_filter.textChanged.connect(self._typed.start)
        self.order = Choice()
        self.order.setAccessibleName(translate("GalleryPanel", "Order"))
        for order, name in (
            (Order.TYPE, translate("GalleryPanel", "By type")),
            (Order.LEAST_SURE, translate("GalleryPanel", "Least sure first")),
            (Order.FIELD, translate("GalleryPanel", "By file")),
            (Order.TEACHES, translate("GalleryPanel", "Teaches most")),
        ):
            self.order.addItem(name, order)
        teaches = self.order.findData(Order.TEACHES)
        self.order.setItemData(
            teaches,
            translate("GalleryPanel", "The cells whose names teach the program most"),
            Qt.ItemDataRole.ToolTipRole,
        )
        self.order.currentIndexChanged.connect(self._reorder)
        self.side = Slider(Qt.Orientation.Horizontal)
        self.side.setRange(*SIDES_PX)
        self.side.setSingleStep(8)
        self.side.setPageStep(16)
        self.side.setFixedWidth(72)
        self.side.setValue(side_px)
        self.side.setAccessibleName(translate("GalleryPanel", "Size of the pictures"))
        self.side.setToolTip(translate("GalleryPanel", "Size of the pictures"))
        self._fit_boxes()

    def _fit_boxes(self) -> None:
        # What is typed next is for the cells, not for the box.
        self.side.sliderReleased.connect(self._leave)
        # If narrow, they show the beginning; their lists are as wide as needed.
        narrow = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        for box in (self.label_filter, self.order):
            box.closed.connect(self._leave)
            box.setSizeAdjustPolicy(narrow)
            # If there is room, they show their initial entry in full, in every language.
            metrics = box.fontMetrics()
            wide = metrics.horizontalAdvance(box.itemText(0)) / metrics.horizontalAdvance("X")
            box.setMinimumContentsLength(max(_BOX_CHARACTERS, ceil(wide)))

    # Its place

    def set_compact(self, *, compact: bool) -> None:
        """Use less height around the filters, in a low window."""
        around_px = 4 if compact else 6
        self.upper.setContentsMargins(_BESIDE_PX, around_px, _BESIDE_PX, around_px)

    def fit(self, wide_px: int, line_px: int) -> None:
        """Hide the slider if there is little room, since keys do the same; break into two rows. line_px: line height."""
        self.side.setVisible(wide_px / line_px >= SLIDER_FROM_LINES)
        self._break_bar(wide_px < self._width_of(*self._first, *self._breaking))

    @property
    def least_px(self) -> int:
        """The width of the wider half; the slider is left out first."""
        return max(self._width_of(*self._first), self._width_of(*self._breaking))

    @property
    def _first(self) -> tuple[QWidget, ...]:
        return self.label_filter, self.review_filter

    @property
    def _breaking(self) -> tuple[QWidget, ...]:
        return self.file_filter, self.order

    def _width_of(self, *parts: QWidget) -> int:
        """Return the least width in px of a bar with these parts."""
        between = 2 * _BESIDE_PX + _BETWEEN_PX * (len(parts) - 1)
        return between + sum(QWidgetItem(part).minimumSize().width() for part in parts)

    def _break_bar(self, broken: bool) -> None:
        if broken == (self.lower.count() > 0):
            return
        old, new = (self.upper, self.lower) if broken else (self.lower, self.upper)
        # Before the slider, which is the last part of the bar.
        first = 0 if broken else self.upper.count() - 1
        for place, part in enumerate(self._breaking, first):
            old.removeWidget(part)
            new.insertWidget(place, part, 1 if part is self.file_filter else 0)
        beside = _BESIDE_PX if broken else 0
        self.lower.setContentsMargins(beside, 0, beside, 6 if broken else 0)

    # What it says

    @property
    def filters(self) -> Filters:
        """Which cells are shown."""
        shown = self.label_filter.currentData()
        return replace(
            Filters(),
            label=None if shown in (None, _TO_CONFIRM) else Label(shown),
            waiting_only=self.review_filter.isChecked(),
            to_confirm=shown == _TO_CONFIRM,
            file_part=self.file_filter.text().strip(),
            only=self._only,
        )

    @property
    def chosen_order(self) -> Order:
        """In which order they are shown."""
        return Order(self.order.currentData())

    @Slot()
    def _tell(self) -> None:
        self._typed.stop()
        self.changed.emit()

    @Slot()
    def _leave(self) -> None:
        self.left.emit(False)

    @Slot()
    def _reorder(self) -> None:
        self._only = None
        if self.chosen_order == Order.TEACHES:
            self.to_teach_asked.emit()
        self._tell()

    def show_counts(self, waiting: int) -> None:
        """Show how many cells wait."""
        text = translate("GalleryPanel", "To look at")
        if waiting:
            text = f"{text} ({words.number(waiting)})"
        self.review_filter.setText(text)
        self.review_filter.setAccessibleName(text)

    # What is chosen for a person

    def start_over(self) -> None:
        """Show all cells of another batch; which teach most is asked anew."""
        if self._only is not None:
            self.order.setCurrentIndex(0)
        self.clear()

    @Slot()
    def clear(self) -> None:
        """Show all cells."""
        for part in (self.label_filter, self.review_filter, self.file_filter):
            part.blockSignals(True)
        self.label_filter.setCurrentIndex(0)
        self.review_filter.setChecked(False)
        self.file_filter.clear()
        for part in (self.label_filter, self.review_filter, self.file_filter):
            part.blockSignals(False)
        self._tell()

    @Slot()
    def show_waiting(self) -> None:
        """Show only the cells that need review."""
        self.clear()
        self.review_filter.setChecked(True)
        self.left.emit(True)

    @Slot()
    def show_to_confirm(self) -> None:
        """Show only the cells that no person has looked at."""
        self.clear()
        self.label_filter.setCurrentIndex(self.label_filter.findData(_TO_CONFIRM))
        self.left.emit(True)

    def show_to_teach(self, keys: Collection[CellKey]) -> None:
        """Show only the cells that teach most, unless another order was chosen meanwhile."""
        if self.chosen_order == Order.TEACHES:
            self._only = frozenset(keys)
            self._tell()
            self.left.emit(True)

    def show_file(self, file_name: str) -> None:
        """Show only the cells of one file."""
        self.file_filter.setText(file_name)
        self._tell()
