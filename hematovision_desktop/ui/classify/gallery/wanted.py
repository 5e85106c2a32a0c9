"""Which cells the gallery is asked to show: those to decide or to confirm, those that teach most, or those shown before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.questions import CellsToNameOf, Refused
from hematovision_desktop.ui.classify.gallery.panel import GalleryPanel
from hematovision_desktop.ui.classify.gallery.tiles import ShownCells
from hematovision_desktop.ui.parts.asking.questions import Questions

ASKED_FOR = 50
"""Cells to name before teaching: a person does this many in some minutes, and more gain little."""


class WantedCells(QObject):
    """Requests a batch or an answer, and shows those cells once they are known and in view."""

    def __init__(self, commands: Commands, cells: ShownCells, gallery: GalleryPanel) -> None:
        super().__init__(gallery)
        self._commands = commands
        self._questions = Questions(commands)
        self._cells = cells
        self._gallery = gallery
        self._wanted: tuple[int, Callable[[], None]] | None = None
        gallery.bar.to_teach_asked.connect(self._ask_to_teach)

    def to_decide(self, batch_id: int) -> None:
        """Open a batch at the cells that need review."""
        self._open_at(batch_id, self._gallery.bar.show_waiting)

    def to_confirm(self, batch_id: int) -> None:
        """Open a batch at the cells that no person has looked at.

        If others wait, such as those that two readers disagree on, open it at all waiting cells.
        """
        self._open_at(batch_id, self._show_to_confirm)

    def _open_at(self, batch_id: int, show: Callable[[], None]) -> None:
        self._wanted = batch_id, show
        self._commands.open_batch(batch_id)

    def show(self) -> None:
        """Show the wanted cells of a batch that has come into view."""
        wanted, self._wanted = self._wanted, None
        batch = self._cells.batch
        if wanted is not None and batch is not None and batch.batch_id == wanted[0]:
            wanted[1]()

    def _show_to_confirm(self) -> None:
        cells = self._cells
        if any(cells.waits(one) and not cells.is_to_confirm(one) for one in cells.all_tiles()):
            self._gallery.bar.show_waiting()
        else:
            self._gallery.bar.show_to_confirm()

    def forget(self) -> None:
        """Drop the answers about the batch that was in view."""
        self._questions.forget()

    @Slot()
    def _ask_to_teach(self) -> None:
        batch = self._cells.batch
        if batch is not None:
            asked = CellsToNameOf(batch.ref, ASKED_FOR)
            self._questions.ask("to teach", asked, self._show_to_teach)

    def _show_to_teach(self, keys: tuple[CellKey, ...] | Refused) -> None:
        if not isinstance(keys, Refused):
            self._gallery.bar.show_to_teach(keys)

    def go_on_as(self, before: GalleryPanel) -> None:
        """Show the cells that another gallery showed, in their order; which teach most is not asked again."""
        only, chosen = before.model.filters.only, before.chosen_tile()
        bar, former = self._gallery.bar, before.bar
        bar.order.blockSignals(only is not None)
        bar.order.setCurrentIndex(former.order.currentIndex())
        bar.order.blockSignals(False)
        if only is not None:
            bar.show_to_teach(only)
        bar.label_filter.setCurrentIndex(former.label_filter.currentIndex())
        bar.review_filter.setChecked(former.review_filter.isChecked())
        bar.show_file(former.file_filter.text())
        if chosen is not None:
            self._gallery.choose(chosen.position, chosen.cell)
