"""The Classify page: empty it is a drop zone; then gallery, summary, field and chosen cell."""

from __future__ import annotations

import time
from collections import deque

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from hematovision_desktop.core.batch import BatchUpdate, Progress
from hematovision_desktop.core.field import FieldResult
from hematovision_desktop.core.labels import Label, LabelSet
from hematovision_desktop.core.verdict_book import CellKey
from hematovision_desktop.services.messages.program import (
    BatchBegun,
    BatchEnded,
    BatchOpened,
    CellExplained,
    CellPictures,
    CellsAround,
    Commands,
    FieldPicture,
)
from hematovision_desktop.ui.classify.cell_panel import CellPanel
from hematovision_desktop.ui.classify.crop_cache import CropCache
from hematovision_desktop.ui.classify.drop_page import DropPage
from hematovision_desktop.ui.classify.field_panel import FieldPanel
from hematovision_desktop.ui.classify.gallery_panel import GalleryPanel
from hematovision_desktop.ui.classify.progress_strip import ProgressStrip
from hematovision_desktop.ui.classify.shown_batch import ShownBatch, Tile
from hematovision_desktop.ui.classify.summary_panel import SummaryPanel
from hematovision_desktop.ui.parts import words
from hematovision_desktop.ui.parts.widgets import hairline

SLICE_S = 0.008
"""Longest time spent on new results before keys and paint get their turn."""
SLICE_EVERY_MS = 40
COUNT_EVERY_MS = 250


class ClassifyPage(QStackedWidget):
    """Shows the batch in view and passes on what the user does with it."""

    changed = Signal()

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self.batch = ShownBatch()
        self.crops = CropCache(commands, self.batch, self)
        self._pending: deque[FieldResult] = deque()
        self._progress: Progress | None = None
        self._running = False
        self._settling = False
        self._chosen: Tile | None = None
        self._slices = QTimer(self)
        self._slices.setInterval(SLICE_EVERY_MS)
        self._slices.timeout.connect(self._take_results)
        self._count_soon = QTimer(self)
        self._count_soon.setSingleShot(True)
        self._count_soon.setInterval(COUNT_EVERY_MS)
        self._count_soon.timeout.connect(self._show_count)
        self._build()

    def _build(self) -> None:
        self.drop_page = DropPage()
        self.strip = ProgressStrip()
        self.strip.cancel_asked.connect(self.cancel)
        self.strip.new_button.clicked.connect(self.clear)
        self.gallery = GalleryPanel(self.batch, self.crops)
        self.gallery.tile_chosen.connect(self._show_tile)
        self.gallery.view.space_pressed.connect(self._zoom)
        self.summary = SummaryPanel()
        self.summary.show_waiting.connect(self.gallery.show_waiting)
        self.field = FieldPanel(self._commands, self.batch)
        self.field.cell_clicked.connect(self._choose_in_field)
        self.field.canvas.step_asked.connect(self._step)
        self.cell = CellPanel()
        self.field.evidence_shown.connect(self.cell.show_evidence)
        left = QWidget()
        left.setProperty("look", "surface")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.strip, hairline()):
            column.addWidget(part)
        column.addWidget(self.gallery, 1)
        column.addWidget(hairline())
        column.addWidget(self.summary)
        self.side = QSplitter(Qt.Orientation.Vertical)
        self.side.addWidget(self.field)
        self.side.addWidget(self.cell)
        self.side.setStretchFactor(0, 1)
        self.side.setStretchFactor(1, 0)
        self.side.setSizes([320, 344])
        self.side.setChildrenCollapsible(False)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(left)
        self.split.addWidget(self.side)
        self.split.setStretchFactor(0, 5)
        self.split.setStretchFactor(1, 2)
        self.split.setSizes([800, 376])
        self.split.setChildrenCollapsible(False)
        results = QWidget()
        row = QHBoxLayout(results)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.split)
        self.addWidget(self.drop_page)
        self.addWidget(results)

    # State

    @property
    def is_running(self) -> bool:
        """Whether a batch runs."""
        return self._running

    @property
    def has_batch(self) -> bool:
        """Whether a batch is in view."""
        return self.currentIndex() == 1

    @property
    def is_settled(self) -> bool:
        """Whether every result that arrived is shown."""
        return not self._pending and not self._count_soon.isActive()

    @property
    def chosen(self) -> Tile | None:
        """The chosen tile."""
        return self._chosen

    def save_state(self) -> tuple[QByteArray, QByteArray]:
        """Return where the splitters stand."""
        return self.split.saveState(), self.side.saveState()

    def restore_state(self, split: QByteArray, side: QByteArray) -> None:
        """Put the splitters back."""
        self.split.restoreState(split)
        self.side.restoreState(side)

    # Batches

    def _start(self, name: str, label_set: LabelSet) -> None:
        self._pending.clear()
        self._settling = False
        self._chosen = None
        self.batch.begin(name, label_set)
        self.crops.clear()
        self.field.clear()
        self.cell.clear()
        self.gallery.show_batch()
        self._show_count()
        self.setCurrentIndex(1)

    def begin(self, begun: BatchBegun, label_set: LabelSet) -> None:
        """Empty the page for a batch that starts."""
        self._start(begun.name, label_set)
        self._running = True
        self.strip.begin(begun.name, begun.total)
        self.gallery.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def update_batch(self, update: BatchUpdate) -> None:
        """Take results; they are shown in slices so that the window never stops."""
        if not self._running:
            return
        self._progress = update.progress
        self._queue(update.results)

    def _queue(self, results: tuple[FieldResult, ...]) -> None:
        first = not self.batch.tiles and not self._pending
        self._pending.extend(results)
        if first:
            self._take_results()
        elif not self._slices.isActive():
            self._slices.start()

    def end(self, ended: BatchEnded) -> None:
        """The batch is over; what is done stays."""
        self._running = False
        self._progress = None
        self.strip.end(ended.state, ended.progress)
        self._settling = True
        if not self._pending:
            self._settle()
        self.changed.emit()

    def open_logged(self, opened: BatchOpened) -> None:
        """Show a batch from the log exactly as it was."""
        summary = opened.batch.summary
        self._running = False
        self._progress = None
        self._start(summary.start.name, summary.start.label_set)
        self.batch.restore_verdicts(opened.batch.verdicts)
        parts = (
            words.moment(summary.start.started_at),
            words.stage_name(summary.stage),
            words.fields_counted(summary.tally.fields),
        )
        self.strip.show_logged(summary.start.name, " · ".join(parts))
        self._queue(opened.batch.results)
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Ask the batch to stop."""
        if self._running:
            self.strip.show_cancelling()
            self._commands.cancel()

    @Slot()
    def clear(self) -> None:
        """Make room for another batch; the log keeps this one."""
        if self._running:
            return
        self._start("", self.batch.label_set)
        self._slices.stop()
        self.setCurrentIndex(0)
        self.drop_page.files_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    @Slot()
    def _take_results(self) -> None:
        """Show as many waiting results as a slice of time allows."""
        until = time.monotonic() + SLICE_S
        tiles: list[Tile] = []
        while self._pending and time.monotonic() < until:
            tiles.extend(self.batch.add(self._pending.popleft()))
        if tiles:
            self.gallery.add(tiles)
            if self._chosen is None:
                self._choose_first()
            if not self._count_soon.isActive():
                self._count_soon.start()
        if self._progress is not None and self._running:
            self.strip.show_progress(self._progress)
            self._progress = None
        if self._pending and not self._slices.isActive():
            self._slices.start()
        elif not self._pending:
            self._slices.stop()
            self._settle()
            self.changed.emit()

    def _choose_first(self) -> None:
        if self.gallery.model.rowCount():
            self.gallery.view.choose(0)

    def _settle(self) -> None:
        """Once all is there, start at the first cell, unless the user is somewhere already."""
        if self._settling:
            self._settling = False
            if not self.gallery.view.was_touched:
                self._choose_first()

    @Slot()
    def _show_count(self) -> None:
        count = self.batch.count()
        self.summary.show_count(count)
        waiting = self.tr("To look at")
        if count.waiting:
            waiting = f"{waiting} ({words.number(count.waiting)})"
        self.gallery.review_filter.setText(waiting)
        self.gallery.review_filter.setAccessibleName(waiting)

    # The chosen cell

    @Slot(object)
    def _show_tile(self, tile: Tile) -> None:
        self._chosen = tile
        result = self.batch.result(tile.position)
        self.field.show_cell(result, tile.cell if tile.is_cell else None)
        self._show_chosen(result, tile)
        self.changed.emit()

    def _show_chosen(self, result: FieldResult, tile: Tile) -> None:
        if tile.is_cell:
            self.cell.show_cell(
                result,
                tile.cell,
                decided=self.batch.is_decided(tile),
                named=self.batch.named(tile),
            )
        else:
            self.cell.show_field(result)

    @Slot(int)
    def _choose_in_field(self, cell: int) -> None:
        """Choose a cell by its box; the gallery follows if its filters show the cell."""
        if self._chosen is None:
            return
        key = CellKey(self._chosen.position, cell)
        row = self.gallery.model.row_of(key.field_position, key.cell_index)
        if row is not None:
            self.gallery.view.choose(row)
        else:
            self.gallery.view.choose(None)
            self._show_tile(self.batch.tile_of(key))

    @Slot(int)
    def _step(self, step: int) -> None:
        view = self.gallery.view
        row = view.currentIndex().row() + step
        if 0 <= row < self.gallery.model.rowCount():
            view.choose(row)

    @Slot()
    def _zoom(self) -> None:
        self.field.canvas.toggle_zoom()

    def name_chosen(self, label: Label | None) -> None:
        """The user names the chosen cell; among waiting cells the next one is chosen."""
        tile = self._chosen
        if tile is None or not tile.is_cell:
            return
        self.batch.name_cell(tile, label)
        self._commands.give_verdict(tile.key, label)
        self._show_verdict(tile)
        if self.gallery.model.filters.waiting_only:
            self.gallery.choose_next_waiting()

    def confirm_chosen(self) -> None:
        """The user agrees with the program about the chosen cell."""
        if self._chosen is not None and self._chosen.is_cell:
            self.name_chosen(self.batch.named(self._chosen))

    @Slot()
    def undo(self) -> None:
        """Withdraw the latest verdict and return to its cell."""
        key = self.batch.last_step()
        if key is None:
            return
        tile = self.batch.tile_of(key)
        self.batch.undo(tile)
        self._commands.withdraw_verdict(key)
        self.gallery.choose(tile.position, tile.cell)
        self._show_verdict(tile)

    def _show_verdict(self, tile: Tile) -> None:
        self.gallery.model.refresh(tile.position, tile.cell)
        if self._chosen is not None and self._chosen.key == tile.key:
            self._show_chosen(self.batch.result(tile.position), tile)
        self.field.refresh_boxes()
        self._show_count()
        self.changed.emit()

    @Slot()
    def show_only_this_file(self) -> None:
        """Show only the cells of the chosen cell's file."""
        if self._chosen is not None:
            self.gallery.show_file(self._chosen.file_name)

    # Answers

    def receive(self, answer: FieldPicture | CellsAround | CellPictures | CellExplained) -> None:
        """Pass on pixels to who asked for them."""
        if isinstance(answer, FieldPicture):
            self.field.receive_picture(answer)
        elif isinstance(answer, CellsAround):
            self.field.receive_around(answer)
        elif isinstance(answer, CellPictures):
            self.crops.receive(answer)
        else:
            self.field.receive_map(answer)
