"""Requests of the window to the program, and the answers: the seam between ui and services."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol, TypeVar

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.tables import TableDialect
from hematovision_desktop.core.cells.field import Box, Pixels
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.formats.exchange_form import ExchangeForm
from hematovision_desktop.core.logbook.batch_names import BatchNames
from hematovision_desktop.core.naming.model_card import ModelCard
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.adaptation import AdaptationCommands, AdaptationNews
from hematovision_desktop.services.messages.backups import BackupCommands, BackupNews
from hematovision_desktop.services.messages.live import LiveCommands, LiveNews
from hematovision_desktop.services.messages.microscopes import MicroscopeCommands
from hematovision_desktop.services.messages.people import PeopleCommands, PeopleShown
from hematovision_desktop.services.messages.protection import ProtectionCommands, ProtectionNews
from hematovision_desktop.services.messages.questions import Request, Then
from hematovision_desktop.services.messages.results import (
    HandoverCommands,
    LaboratoryChanged,
    LaboratoryCommands,
    SigningCommands,
)
from hematovision_desktop.services.messages.review import (
    BatchRef,
    MovedCommands,
    ReviewNews,
    ReviewView,
)
from hematovision_desktop.services.messages.samples import (
    BatchAttached,
    SameNumber,
    SampleCommands,
    SampleJoined,
    SamplesChanged,
    SeenBefore,
    WorklistRead,
)
from hematovision_desktop.services.messages.second_reader import SecondReaderCommands
from hematovision_desktop.services.messages.updates import UpdateCommands, UpdatesShown

A = TypeVar("A")


@dataclass(frozen=True, slots=True)
class Fault:
    """Something went wrong: one sentence for a dialog or banner.

    is_bug: whether the program itself is at fault; the trace is in the rotating file named in the
    text.
    """

    message: str
    is_bug: bool = False


@dataclass(frozen=True, slots=True)
class FaultOver:
    """The sentence of a fault holds no longer: the same act succeeded since."""

    message: str


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
    Fault
    | FaultOver
    | Done
    | ModelChanged
    | ReviewNews
    | SamplesChanged
    | WorklistRead
    | BatchAttached
    | SeenBefore
    | SameNumber
    | SampleJoined
    | LaboratoryChanged
    | LiveNews
    | AdaptationNews
    | ProtectionNews
    | BackupNews
    | PeopleShown
    | UpdatesShown
)
"""Everything that reaches the window; it arrives on the main thread through one signal."""


class Commands(Protocol):
    """Requests of the window. None of them blocks; answers arrive as events."""

    @property
    def live(self) -> LiveCommands:
        """The live microscope; nothing of it is loaded before its first use."""
        ...

    @property
    def adaptation(self) -> AdaptationCommands:
        """The versions of the last layer that were adapted to a microscope."""
        ...

    @property
    def microscopes(self) -> MicroscopeCommands:
        """The microscopes that the log knows."""
        ...

    @property
    def protection(self) -> ProtectionCommands:
        """The protection of the log in use."""
        ...

    @property
    def samples(self) -> SampleCommands:
        """The samples of the log."""
        ...

    @property
    def people(self) -> PeopleCommands:
        """The people who work here, who log in if that is turned on."""
        ...

    @property
    def signing(self) -> SigningCommands:
        """The signatures under samples."""
        ...

    @property
    def second_reader(self) -> SecondReaderCommands:
        """Samples that are read a second time elsewhere."""
        ...

    @property
    def handover(self) -> HandoverCommands:
        """Handover of signed results to other systems."""
        ...

    @property
    def laboratory(self) -> LaboratoryCommands:
        """The laboratory's own rules."""
        ...

    @property
    def backups(self) -> BackupCommands:
        """Backups of the log in use."""
        ...

    @property
    def updates(self) -> UpdateCommands:
        """Updates from a file."""
        ...

    @property
    def moved(self) -> MovedCommands:
        """Images that are not where they were."""
        ...

    @property
    def review(self) -> ReviewView:
        """The batches of this run, read only."""
        ...

    def ask(self, request: Request[A], then: Then[A]) -> None:
        """Ask a question; `then` gets the answer, or Refused, on the main thread."""
        ...

    # Batches

    def picture_suffixes(self) -> tuple[str, ...]:
        """Return the endings, with their dot, of the files that are read as pictures here."""
        ...

    def own_ending(self, path: Path) -> str:
        """Return the ending of a file for a second reader, or of an update, that is called otherwise; else empty."""
        ...

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Classify files and folders: each folder is a batch, single images together are one."""
        ...

    def call_batches(self, names: BatchNames) -> None:
        """Use these default names for batches without a folder, including live counts, from now on."""
        ...

    def open_drawn(self) -> None:
        """Classify a folder of drawn cells, for someone who has no slides yet."""
        ...

    def open_pasted(self, pixels: Pixels) -> None:
        """Classify an image from the clipboard, uint8 RGB (height, width, 3)."""
        ...

    def open_batch(self, batch_id: int) -> None:
        """Show a batch of the log again, unless the user wants to see something else meanwhile."""
        ...

    def show(self, ref: BatchRef | None) -> None:
        """Show another open batch, or none."""
        ...

    def cancel(self, ref: BatchRef) -> None:
        """Stop a batch after the current field; finished work is kept."""
        ...

    def resume(self, ref: BatchRef) -> None:
        """Continue a batch that was stopped or interrupted."""
        ...

    def name_anew(self, ref: BatchRef) -> None:
        """Read a batch's images again as a new batch, named by its microscope's last layer."""
        ...

    def join_batches(self, refs: Sequence[BatchRef]) -> None:
        """Join batches that have ended; one replaces them all, in the log too."""
        ...

    # Verdicts

    def choose(self, ref: BatchRef, key: CellKey | None) -> None:
        """Select another cell of a batch."""
        ...

    def give_verdict(self, ref: BatchRef, key: CellKey, label: Label | None) -> None:
        """Record a person's name for a cell of a batch (None: cannot be told)."""
        ...

    def give_verdicts(self, ref: BatchRef, names: Mapping[CellKey, Label | None]) -> None:
        """Record a person's name for several cells at once; undo takes it back at once."""
        ...

    def undo(self, ref: BatchRef) -> None:
        """Take back the last act on a batch."""
        ...

    def redo(self, ref: BatchRef) -> None:
        """Do again what was last taken back on a batch."""
        ...

    def take_names(self, ref: BatchRef) -> None:
        """Take over the names announced by `NamesKnown`, where no name was given meanwhile."""
        ...

    def count_twice(self, ref: BatchRef, position: int) -> None:
        """Count the cells of a file again that the batch holds twice."""
        ...

    def add_box(self, ref: BatchRef, position: int, box: Box, label: Label | None) -> None:
        """Add a cell that the locator missed. box: px of the field."""
        ...

    def remove_boxes(self, ref: BatchRef, keys: Sequence[CellKey]) -> None:
        """Record that boxes hold no cell of their own, as one act."""
        ...

    def restore_box(self, ref: BatchRef, key: CellKey) -> None:
        """Restore a box that was removed."""
        ...

    # The log

    def remove_batch(self, batch_id: int) -> None:
        """Delete a batch of the log (the window has asked for confirmation); answered by Done."""
        ...

    def set_note(self, batch_id: int, note: str) -> None:
        """Replace the note of a batch of the log."""
        ...

    def export_csv(self, which: BatchRef | int, target: Path, dialect: TableDialect) -> None:
        """Write the cells of an open batch, or of one of the log, as CSV; answered by Done."""
        ...

    def export_cells(self, which: BatchRef | int, form: ExchangeForm, folder: Path) -> None:
        """Write cells for another program into a new folder; answered by Done."""
        ...

    def apply_settings(self, settings: Settings) -> None:
        """Use and store settings; a changed model pack is answered by ModelChanged or Fault."""
        ...
