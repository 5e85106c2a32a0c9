"""The chosen cell, shown in its field and beside it; a click in the field or a step chooses another."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from hematovision_desktop.core.field import FieldResult
from hematovision_desktop.core.verdict_book import CellKey
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.ui.classify.cell_panel import CellPanel
from hematovision_desktop.ui.classify.field_panel import FieldPanel
from hematovision_desktop.ui.classify.gallery_panel import GalleryPanel
from hematovision_desktop.ui.classify.tiles import ShownCells, Tile


class ChosenCell(QObject):
    """Keeps gallery, field and cell panel on the one cell that the batch says is chosen."""

    shown = Signal()

    def __init__(
        self,
        commands: Commands,
        cells: ShownCells,
        gallery: GalleryPanel,
        field: FieldPanel,
        panel: CellPanel,
    ) -> None:
        super().__init__(gallery)
        self._commands = commands
        self._cells = cells
        self._gallery = gallery
        self._field = field
        self._panel = panel
        gallery.tile_chosen.connect(self._choose)
        field.cell_clicked.connect(self._choose_in_field)
        field.canvas.step_asked.connect(self._step)
        panel.count_twice_asked.connect(self._count_twice)

    def show(self) -> None:
        """Show the chosen cell in its field and beside it."""
        tile = self._cells.chosen
        if tile is not None:
            result = self._cells.result(tile.position)
            self._field.show_cell(result, tile.cell if tile.is_cell else None)
            self._show_beside(result, tile)
            self.shown.emit()

    def refresh(self, key: CellKey | None = None) -> None:
        """Write anew what stands beside the field; key: only where it is of this cell."""
        tile = self._cells.chosen
        if tile is not None and key in (None, tile.key):
            self._show_beside(self._cells.result(tile.position), tile)

    def _show_beside(self, result: FieldResult, tile: Tile) -> None:
        if tile.is_cell:
            self._panel.show_cell(
                result,
                tile.cell,
                decided=self._cells.is_decided(tile),
                named=self._cells.named(tile),
                trust=self._cells.trust,
            )
        else:
            self._panel.show_field(result)
        self._panel.offer_twice(offered=self._cells.is_counted_apart(tile))

    @Slot(object)
    def _choose(self, tile: Tile) -> None:
        batch = self._cells.batch
        if batch is None:
            return
        before = batch.chosen
        self._commands.choose(batch.ref, tile.key)
        if before == tile.key:
            self.show()

    @Slot(int)
    def _choose_in_field(self, cell: int) -> None:
        """Choose a cell by its box; the gallery follows if its filters show the cell."""
        batch = self._cells.batch
        if batch is None or batch.chosen is None:
            return
        key = CellKey(batch.chosen.field_position, cell)
        row = self._gallery.model.row_of(key.field_position, key.cell_index)
        self._gallery.view.choose(row)
        if row is None:
            self._commands.choose(batch.ref, key)

    @Slot(int)
    def _step(self, step: int) -> None:
        view = self._gallery.view
        row = view.currentIndex().row() + step
        if 0 <= row < self._gallery.model.rowCount():
            view.choose(row)

    @Slot()
    def _count_twice(self) -> None:
        batch, tile = self._cells.batch, self._cells.chosen
        if batch is not None and tile is not None:
            self._commands.count_twice(batch.ref, tile.position)
