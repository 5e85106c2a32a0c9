"""What the window may ask of the program, and what comes back: the seam between ui and app."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.batch import BatchUpdate, Progress
from hematovision_desktop.core.field import Box, FieldResult, Pixels
from hematovision_desktop.core.labels import Label
from hematovision_desktop.core.log import BatchState, BatchSummary, LoggedBatch, LogQuery
from hematovision_desktop.core.model_card import ModelCard
from hematovision_desktop.core.settings import Settings
from hematovision_desktop.core.verdict_book import CellKey
from hematovision_desktop.services.messages.adaptation import SiteCommands, SiteNews
from hematovision_desktop.services.messages.live import LiveCommands, LiveNews


@dataclass(frozen=True, slots=True)
class BatchBegun:
    """A batch starts; the window empties its gallery. total: files found."""

    name: str
    total: int


@dataclass(frozen=True, slots=True)
class BatchEnded:
    """A batch is over; what is done is kept. log_fault: why the log misses results, if it does."""

    state: BatchState
    progress: Progress
    log_fault: str | None = None


@dataclass(frozen=True, slots=True)
class BatchOpened:
    """A batch from the log is to be shown exactly as it was."""

    batch: LoggedBatch


@dataclass(frozen=True, slots=True)
class LogFound:
    """Answer to a search of the log, newest first."""

    query: LogQuery
    batches: tuple[BatchSummary, ...]


@dataclass(frozen=True, slots=True, eq=False)
class FieldPicture:
    """The pixels of a field for the view, uint8 RGB (height, width, 3); None if it is gone."""

    position: int
    pixels: Pixels | None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class CellsAround:
    """Where the red cells and platelets of a field lie, looked for anew.

    None: the locator does not look for them, or reason says why the file cannot be read again.
    """

    position: int
    red_cells: tuple[Box, ...] | None
    platelets: tuple[Box, ...] | None
    reason: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class CellPictures:
    """Thumbnails of the cells of one field, uint8 RGB (side, side, 3), in cell order."""

    position: int
    crops: tuple[Pixels, ...]


@dataclass(frozen=True, slots=True, eq=False)
class CellExplained:
    """The exact class map of one cell over its crop's window.

    window: x, y, side in px of the field. evidence: float32 (rows, columns, labels).
    """

    key: CellKey
    window: tuple[float, float, float]
    labels: tuple[Label, ...]
    evidence: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Fault:
    """Something went wrong: one sentence for a dialog or banner.

    is_bug: a fault of the program itself; the trace is in the rotating file named in the text.
    """

    message: str
    is_bug: bool = False


@dataclass(frozen=True, slots=True)
class Done:
    """A request without data is finished; text says what was done ("Exported 312 cells to …")."""

    text: str


@dataclass(frozen=True, slots=True)
class ModelChanged:
    """The model pack in use; None when no usable pack is installed."""

    card: ModelCard | None
    pack_path: Path | None


Event = (
    BatchBegun
    | BatchUpdate
    | BatchEnded
    | BatchOpened
    | LogFound
    | FieldPicture
    | CellsAround
    | CellPictures
    | CellExplained
    | Fault
    | Done
    | ModelChanged
    | LiveNews
    | SiteNews
)
"""Everything that reaches the window; all of it arrives on the main thread through one signal."""


class Commands(Protocol):
    """Requests of the window. None of them blocks; answers arrive as events."""

    @property
    def live(self) -> LiveCommands:
        """The live microscope; nothing of it is loaded before it is asked for something."""
        ...

    @property
    def site(self) -> SiteCommands:
        """The site's own versions of the model's last layer."""
        ...

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Classify files and folders as a new batch; refused with a Fault while one runs."""
        ...

    def open_drawn(self) -> None:
        """Classify a folder of drawn cells, for someone who has no slides yet."""
        ...

    def open_pasted(self, pixels: Pixels) -> None:
        """Classify a picture from the clipboard, uint8 RGB (height, width, 3)."""
        ...

    def cancel(self) -> None:
        """Stop the running batch after the field at hand; what is done is kept."""
        ...

    def ask_field_picture(self, result: FieldResult) -> None:
        """Ask for the pixels of a field; answered by FieldPicture."""
        ...

    def ask_cells_around(self, result: FieldResult) -> None:
        """Ask where a field's red cells and platelets lie; answered by CellsAround."""
        ...

    def ask_cell_pictures(self, result: FieldResult) -> None:
        """Ask for the crops of a field's cells; answered by CellPictures."""
        ...

    def explain(self, result: FieldResult, cell_index: int) -> None:
        """Ask for the class map of a cell; answered by CellExplained."""
        ...

    def give_verdict(self, key: CellKey, label: Label | None) -> None:
        """Record what a person says of a cell of the batch in view (None: cannot be told)."""
        ...

    def withdraw_verdict(self, key: CellKey) -> None:
        """Undo the latest verdict of a cell of the batch in view."""
        ...

    def search_log(self, query: LogQuery) -> None:
        """Look for batches; answered by LogFound."""
        ...

    def open_batch(self, batch_id: int) -> None:
        """Show a logged batch again; answered by BatchOpened."""
        ...

    def remove_batch(self, batch_id: int) -> None:
        """Delete a logged batch (the window has asked for confirmation); answered by Done."""
        ...

    def set_note(self, batch_id: int, note: str) -> None:
        """Replace the note of a logged batch."""
        ...

    def export_csv(self, batch_id: int | None, target: Path) -> None:
        """Write a batch's cells (None: the one in view) as CSV; answered by Done."""
        ...

    def apply_settings(self, settings: Settings) -> None:
        """Use and remember settings; a changed model pack is answered by ModelChanged or Fault."""
        ...
