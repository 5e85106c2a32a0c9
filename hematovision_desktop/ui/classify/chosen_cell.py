"""The chosen cell, shown in its field and in the panel; a click in the field or a step chooses another."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QPixmap

from hematovision_desktop.core.cells.field import Box, FieldResult, Pixels
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.verdicts.verdict import CellKey, VerdictKind
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.questions import ReferenceOf, Refused
from hematovision_desktop.ui.classify.cell_panel import CellPanel
from hematovision_desktop.ui.classify.field.panel import FieldPanel
from hematovision_desktop.ui.classify.gallery.panel import GalleryPanel
from hematovision_desktop.ui.classify.gallery.tiles import ShownCells, Tile
from hematovision_desktop.ui.classify.similar_cells import SimilarCellsShown
from hematovision_desktop.ui.parts.asking.questions import Questions
from hematovision_desktop.ui.parts.look.pictures import to_image
from hematovision_desktop.ui.parts.texts import words


class ChosenCell(QObject):
    """Keeps gallery, field and cell panel on the cell that the batch says is chosen.

    shown: the window must look again at what is possible, which it does by itself after a change of
    the batch.
    """

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
        self._references = References(commands, panel)
        self._similar = SimilarCellsShown(commands, panel.similar)
        self._was_many = False
        gallery.tile_chosen.connect(self._choose)
        field.cell_clicked.connect(self._choose_in_field)
        field.dot_clicked.connect(self.go_to)
        field.canvas.step_asked.connect(self._step)
        field.box_drawn.connect(self._add)
        gallery.view.chosen_changed.connect(self._follow_choice)
        panel.count_twice_asked.connect(self._count_twice)

    def show(self) -> None:
        """Show the chosen cell in its field and beside it."""
        tile = self._cells.chosen
        if tile is not None:
            result = self._cells.result(tile.position)
            self._field.show_cell(result, tile.cell if tile.is_cell else None)
            self._show_beside(result, tile)
            self._follow_in_gallery(tile)

    def clear(self) -> None:
        """Show that no cell is chosen; drop late answers about the former one."""
        self._panel.clear()
        self._references.show(None)
        self._similar.leave()

    def _follow_in_gallery(self, tile: Tile) -> None:
        """Make the gallery's current cell the chosen one, if the gallery shows it."""
        row = self._gallery.model.row_of(tile.position, tile.cell)
        if row is not None and row != self._gallery.view.currentIndex().row():
            self._gallery.view.choose(row)

    def refresh(self) -> None:
        """Update the text beside the field."""
        tile = self._cells.chosen
        if tile is not None:
            self._show_beside(self._cells.result(tile.position), tile)

    def _show_beside(self, result: FieldResult, tile: Tile) -> None:
        box = self._cells.box(tile.key)
        plain = tile.added or (tile.is_cell and self._cells.hides)
        if plain and box is not None:
            self._panel.show_plain(
                result,
                box,
                who=self._cells.decided_by(tile),
                named=self._cells.shown_label(tile),
                added=tile.added,
                asked=self._cells.is_asked(tile),
                drawn=self._cells.is_drawn_elsewhere(tile),
            )
        elif tile.is_cell:
            self._panel.show_cell(
                result,
                tile.cell,
                who=self._cells.decided_by(tile),
                named=self._cells.named(tile),
                trust=self._cells.trust,
            )
        else:
            self._panel.show_field(result)
        removed = self._cells.is_removed(tile)
        self._panel.show_seconds(self._cells.seconds(tile), settled=not self._cells.waits(tile))
        self._references.show(self._cells.shown_label(tile) if tile.is_cell else None)
        if (batch := self._cells.batch) is not None:
            # What others called similar cells is a suggestion, too.
            plain = plain or removed or not tile.is_cell
            self._similar.show(batch.ref, None if plain else tile.key)
        if removed:
            self._panel.show_taken_away()
        self._panel.offer_twice(offered=self._cells.is_counted_apart(tile) and not removed)

    @Slot(object)
    def _choose(self, tile: Tile) -> None:
        batch = self._cells.batch
        if batch is None:
            return
        before = batch.chosen
        self._commands.choose(batch.ref, tile.key)
        if before == tile.key:
            self.show()
            self.shown.emit()

    @Slot(int)
    def _choose_in_field(self, cell: int) -> None:
        """Choose a cell by its box; the gallery follows if its filters show the cell."""
        batch = self._cells.batch
        if batch is None or batch.chosen is None:
            return
        self.go_to(CellKey(batch.chosen.field_position, cell))

    @Slot(object)
    def go_to(self, key: CellKey) -> None:
        """Choose a cell; the gallery follows if its filters show it.

        If the cell was removed, choose the next best of its field.
        """
        batch = self._cells.batch
        if batch is None:
            return
        if self._cells.tile_of(key) is None:
            left = self._cells.tiles_in(key.field_position)
            key = left[0].key if left else key
        row = self._gallery.model.row_of(key.field_position, key.cell_index)
        self._gallery.view.choose(row)
        # Hidden by the filters, or Qt moved there by itself when a tile was removed.
        if row is None or batch.chosen != key:
            self._commands.choose(batch.ref, key)

    @property
    def is_many(self) -> bool:
        """Whether the next name applies to more than the cell that is shown."""
        return self._gallery.view.choice.others > 0

    @property
    def has_cells(self) -> bool:
        """Whether there is a cell that the next name applies to."""
        choice, tile = self._gallery.view.choice, self._cells.chosen
        return choice.cells() > 0 if choice.is_many else tile is not None and tile.is_cell

    def tiles(self) -> list[Tile]:
        """Return the cells that the next name or action applies to: the chosen ones, whichever
        row is looked at.
        """
        chosen = self._cells.chosen
        alone = [chosen] if chosen is not None else []
        many = self._gallery.view.choice.is_many
        return [one for one in (self._gallery.chosen_tiles() if many else alone) if one.is_cell]

    @Slot()
    def _follow_choice(self) -> None:
        """Follow a choice of several cells; the window follows a single one by itself."""
        many = self._gallery.view.choice.is_many
        self.show_many()
        if many or self._was_many:
            self.shown.emit()
        self._was_many = many

    def show_many(self) -> None:
        """Say for how many cells the next name is."""
        self._panel.show_many(self._gallery.view.choice.others)

    @Slot(object)
    def _add(self, box: Box) -> None:
        """Add a cell to the field in view and choose it, so the next key names it."""
        batch = self._cells.batch
        if batch is None or batch.chosen is None:
            return
        position = batch.chosen.field_position
        self._commands.add_box(batch.ref, position, box, None)
        last = batch.reviewed.book.last
        if last is not None and last.kind is VerdictKind.BOX_ADDED:
            self._commands.choose(batch.ref, last.key)

    @Slot()
    def remove_box(self) -> None:
        """Remove the boxes of the chosen cells, or restore the one."""
        batch, tiles = self._cells.batch, self.tiles()
        if batch is None:
            return
        keys = [one.key for one in tiles if not self._cells.is_removed(one)]
        if keys:
            self._commands.remove_boxes(batch.ref, keys)
        elif len(tiles) == 1:
            self._commands.restore_box(batch.ref, tiles[0].key)

    def leave_gone(self) -> None:
        """Choose another cell if the chosen one no longer exists."""
        chosen = None if self._cells.batch is None else self._cells.batch.chosen
        if chosen is not None and self._cells.tile_of(chosen) is None:
            self.go_to(chosen)

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


SIDE_PX = 56


class References(QObject):
    """Shows a drawing of a type if there is one; other types have none.

    It is destroyed with its panel: an answer still pending when the window is rebuilt is dropped.
    """

    def __init__(self, commands: Commands, panel: CellPanel) -> None:
        super().__init__(panel)
        self._questions = Questions(commands)
        self._panel = panel
        self._drawn: dict[Label, QPixmap | None] = {}
        self._wanted: Label | None = None

    def show(self, label: Label | None) -> None:
        """Show the drawing of a type; None shows none."""
        self._wanted = label
        if label is None:
            self._panel.show_reference(None)
        elif label in self._drawn:
            self._panel.show_reference(self._drawn[label], words.label_name(label).lower())
        else:
            self._panel.show_reference(None)
            self._questions.ask(label, ReferenceOf(label), partial(self._keep, label))

    def _keep(self, label: Label, pixels: Pixels | Refused) -> None:
        drawn = None
        if not isinstance(pixels, Refused):
            whole = QPixmap.fromImage(to_image(pixels))
            drawn = whole.scaledToWidth(SIDE_PX, Qt.TransformationMode.SmoothTransformation)
        self._drawn[label] = drawn
        if label is self._wanted:
            self.show(label)
