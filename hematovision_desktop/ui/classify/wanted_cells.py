"""Opens a batch of the log at the cells that a person wants to decide or to confirm."""

from __future__ import annotations

from collections.abc import Callable

from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.ui.classify.gallery.panel import GalleryPanel
from hematovision_desktop.ui.classify.gallery.tiles import ShownCells


class WantedCells:
    """Requests a batch, and shows those cells once it is in view."""

    def __init__(self, commands: Commands, cells: ShownCells, gallery: GalleryPanel) -> None:
        self._commands = commands
        self._cells = cells
        self._gallery = gallery
        self._wanted: tuple[int, Callable[[], None]] | None = None

    def to_decide(self, batch_id: int) -> None:
        """Open a batch at the cells that need review."""
        self._open_at(batch_id, self._gallery.show_waiting)

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
            self._gallery.show_waiting()
        else:
            self._gallery.show_to_confirm()
