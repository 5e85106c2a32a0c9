"""A batch of the log that is opened at the cells a person wants to decide or to confirm."""

from __future__ import annotations

from collections.abc import Callable

from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.ui.classify.gallery_panel import GalleryPanel
from hematovision_desktop.ui.classify.tiles import ShownCells


class WantedCells:
    """Asks for a batch, and shows those cells of it once it is in view."""

    def __init__(self, commands: Commands, cells: ShownCells, gallery: GalleryPanel) -> None:
        self._commands = commands
        self._cells = cells
        self._gallery = gallery
        self._wanted: tuple[int, Callable[[], None]] | None = None

    def to_decide(self, batch_id: int) -> None:
        """Open a batch at the cells that wait for a person."""
        self._open_at(batch_id, self._gallery.show_waiting)

    def to_confirm(self, batch_id: int) -> None:
        """Open a batch at the cells that no person has looked at.

        Where others wait, as those that two readers call otherwise, at all that wait.
        """
        self._open_at(batch_id, self._show_to_confirm)

    def _open_at(self, batch_id: int, show: Callable[[], None]) -> None:
        self._wanted = batch_id, show
        self._commands.open_batch(batch_id)

    def show(self) -> None:
        """A batch is in view: show its cells if they were wanted."""
        wanted, self._wanted = self._wanted, None
        batch = self._cells.batch
        if wanted is not None and batch is not None and batch.batch_id == wanted[0]:
            wanted[1]()

    def _show_to_confirm(self) -> None:
        cells = self._cells
        if any(cells.waits(one) and not cells.is_to_confirm(one) for one in cells.all_tiles()):
            self._gallery.show_waiting()
        else:
            self._gallery.show_to_confirm()
