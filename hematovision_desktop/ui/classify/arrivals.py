"""Shows arriving results in short slices of time; once all are there, chooses the first cell."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from hematovision_desktop.ui.classify.gallery.panel import GalleryPanel
from hematovision_desktop.ui.classify.gallery.tiles import ShownCells, Tile
from hematovision_desktop.ui.parts.input.later import later

SLICE_S = 0.008
"""Longest time spent on new results before keys and paint get their turn."""
SLICE_EVERY_MS, COUNT_EVERY_MS = 40, 250
TOGETHER = 64
"""How many results are taken between two looks at the clock, in about a fifth of a millisecond."""


class Arrivals(QObject):
    """Brings the results of the batch in view into the gallery.

    came: more results are shown. settled: all results so far are shown. count_due: the figures must
    be recounted, which is too slow to do for every result.
    """

    came = Signal()
    settled = Signal()
    count_due = Signal()

    def __init__(self, cells: ShownCells, gallery: GalleryPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._cells = cells
        self._gallery = gallery
        self._settling = False
        self._slices = QTimer(self)
        self._slices.setInterval(SLICE_EVERY_MS)
        self._slices.timeout.connect(self._take)
        self._count_soon = later(self, self.count_due, COUNT_EVERY_MS)

    @property
    def is_settled(self) -> bool:
        """Whether every result that arrived is shown and counted."""
        return not self._cells.has_more and not self._count_soon.isActive()

    def forget(self) -> None:
        """Leave the batch that was in view."""
        self._slices.stop()
        self._settling = False

    def begin(self) -> None:
        """Show what the batch that came into view already has."""
        batch = self._cells.batch
        self._settling = batch is not None and not batch.is_running
        self._take()

    def come(self) -> None:
        """Take further results: the first at once, the others in slices."""
        if not self._cells.tiles:
            self._take()
        elif not self._slices.isActive():
            self._slices.start()

    def end(self) -> None:
        """Note that no further result will come."""
        self._settling = True
        self._count_soon.start()
        if not self._cells.has_more:
            self._settle()

    @Slot()
    def _take(self) -> None:
        """Show as many waiting results as a slice of time allows, and some even if it has passed."""
        until = time.monotonic() + SLICE_S
        tiles: list[Tile] = []
        while self._cells.has_more:
            tiles += self._cells.take(TOGETHER)
            if time.monotonic() >= until:
                break
        if tiles:
            self._gallery.add(tiles)
            self._choose_at_first()
            if not self._count_soon.isActive():
                self._count_soon.start()
        self.came.emit()
        if self._cells.has_more:
            if not self._slices.isActive():
                self._slices.start()
        else:
            self._slices.stop()
            self._settle()
            self.settled.emit()

    def _choose_at_first(self) -> None:
        """Go where the batch was left; a new batch begins at its first cell."""
        batch = self._cells.batch
        if batch is None or self._gallery.chosen_tile() is not None:
            return
        if batch.chosen is None:
            self._choose_first()
        else:
            row = self._gallery.model.row_of(batch.chosen.field_position, batch.chosen.cell_index)
            if row is not None:
                self._settling = False
                self._gallery.view.choose(row)

    def _choose_first(self) -> None:
        if self._gallery.model.rowCount():
            self._gallery.view.choose(0)

    def _settle(self) -> None:
        """Once all is there, go to the first cell, unless the user has already chosen another."""
        if self._settling:
            self._settling = False
            if not self._gallery.view.was_touched:
                self._choose_first()
