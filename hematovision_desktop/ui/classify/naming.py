"""Names the chosen cells, one or several: by key, click, menu, or dragging them onto a type; and takes names back."""

from __future__ import annotations

import time
from collections.abc import Mapping

from PySide6.QtCore import QObject, QPoint, Slot

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.verdicts.pace import Pace
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.ui.classify.chosen_cell import ChosenCell
from hematovision_desktop.ui.classify.gallery.groups import Section
from hematovision_desktop.ui.classify.gallery.panel import GalleryPanel
from hematovision_desktop.ui.classify.gallery.tiles import ShownCells, Tile
from hematovision_desktop.ui.classify.summary_panel import SummaryPanel
from hematovision_desktop.ui.parts.texts.undo_words import redo_words, undo_words


class Naming(QObject):
    """Gives verdicts on the chosen cells, takes them back, and measures how fast that goes."""

    def __init__(
        self,
        commands: Commands,
        cells: ShownCells,
        gallery: GalleryPanel,
        summary: SummaryPanel,
        chosen: ChosenCell,
    ) -> None:
        super().__init__(gallery)
        self._commands = commands
        self._cells = cells
        self._gallery = gallery
        self._summary = summary
        self._chosen = chosen
        self.pace = Pace(time.monotonic)
        summary.label_clicked.connect(self._name_many)
        gallery.view.choice.dragged.connect(self._drag)
        gallery.view.choice.dropped.connect(self._drop)

    @Slot(object)
    def name(self, label: Label | None) -> None:
        """Name the chosen cells; go to the next if the filter shows open cells, or in a second reading."""
        self._say(dict.fromkeys(self._tiles(), label))

    @Slot()
    def confirm(self) -> None:
        """Agree with the program about the chosen cells; impossible while its names are hidden."""
        hidden = self._cells.is_hidden
        agreed = [one for one in self._tiles().items() if not one[1].added and not hidden(one[1])]
        self._say({key: self._cells.named(tile) for key, tile in agreed})

    @Slot()
    def remove_box(self) -> None:
        """Remove the boxes of the chosen cells, or restore the one."""
        self._chosen.remove_box()
        self._go_on()

    def _tiles(self) -> dict[CellKey, Tile]:
        """Return the chosen cells that can be given a name."""
        removed = self._cells.is_removed
        return {one.key: one for one in self._chosen.tiles() if not removed(one)}

    def _say(self, names: Mapping[CellKey, Label | None]) -> None:
        batch = self._cells.batch
        if batch is None or not names:
            return
        if len(names) == 1:
            self.pace.step()
            self._commands.give_verdict(batch.ref, *next(iter(names.items())))
        else:
            self.pace.rest()
            self._commands.give_verdicts(batch.ref, names)
        self._go_on()

    def _go_on(self) -> None:
        filters = self._gallery.model.filters
        if filters.waiting_only or filters.to_confirm or self._cells.is_reading:
            self._gallery.choose_next()

    @property
    def undo_words(self) -> str:
        """What undo would take back, such as "neutrophil → eosinophil"; empty if nothing."""
        return undo_words(self._cells.batch.reviewed) if self._cells.batch is not None else ""

    @property
    def redo_words(self) -> str:
        """What redo would do again; empty if nothing."""
        return redo_words(self._cells.batch.reviewed) if self._cells.batch is not None else ""

    @Slot()
    def undo(self) -> None:
        """Take back the latest verdict and return to its cell."""
        last = self._cells.batch.reviewed.book.last if self._cells.batch is not None else None
        if self._cells.batch is not None and last is not None:
            was_at_home = self._gallery.model.is_at_home(last.key)
            self._commands.undo(self._cells.batch.ref)
            if was_at_home and not self._gallery.model.is_at_home(last.key):
                # It was dragged or sorted since: sort again, so the cell returns to its group.
                self._gallery.rearrange()
            self._chosen.go_to(last.key)

    @Slot()
    def redo(self) -> None:
        """Redo what was taken back last and return to its cell."""
        following = self._cells.batch.reviewed.book.next if self._cells.batch is not None else None
        if self._cells.batch is not None and following is not None:
            self._commands.redo(self._cells.batch.ref)
            self._chosen.go_to(following.key)

    @Slot(object)
    def _name_many(self, label: Label) -> None:
        """Name several chosen cells when a type of the summary is clicked; with one chosen, do nothing."""
        if self._chosen.is_many:
            self.name(label)

    @Slot(object)
    def _drag(self, at: QPoint | None) -> None:
        """Show the type of the summary that the cells would get if they were dropped here."""
        self._summary.show_target(None if at is None else self._summary.label_at(at))

    @Slot(QPoint)
    def _drop(self, at: QPoint) -> None:
        """Name the cells dragged onto another type's group or figures."""
        target = self._summary.label_at(at) or self._gallery.view.group_at(at)
        if target is False or isinstance(target, Section):
            return
        group_of = self._gallery.model.group_of
        keys = [key for key, one in self._tiles().items() if group_of(one) != target]
        if keys:
            self._say(dict.fromkeys(keys, target))
            self._gallery.rearrange()
