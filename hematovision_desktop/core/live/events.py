"""The events that the live microscope sends to the window, and the ports through which a count is kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import FieldResult, Pixels
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.live.count_session import (
    CountedCell,
    CountSnapshot,
)
from hematovision_desktop.core.live.source import SourceState
from hematovision_desktop.core.naming.model_card import ModelCard
from hematovision_desktop.core.verdicts.reviewed_batch import tally_of
from hematovision_desktop.core.verdicts.verdict import CellKey, Verdict

if TYPE_CHECKING:
    from hematovision_desktop.core.live.calibration import LiveScale
    from hematovision_desktop.core.live.cell_tracks import View
    from hematovision_desktop.core.live.recogniser import Mark
    from hematovision_desktop.core.live.registration import Pose
    from hematovision_desktop.core.live.tracker import PosedFrame


@dataclass(frozen=True, slots=True)
class SourceChanged:
    """The source was opened or closed, was lost, or is back."""

    state: SourceState


@dataclass(frozen=True, slots=True)
class CountChanged:
    """The count changed: cells, decisions, target or state."""

    count: CountSnapshot


@dataclass(frozen=True, slots=True, eq=False)
class CellCounted:
    """A new cell of the count or of the tray; picture: uint8 RGB around it, None if there is none."""

    cell: CountedCell
    picture: Pixels | None


@dataclass(frozen=True, slots=True)
class MapChanged:
    """A new piece of map began (why: "start", "lost" or "resized") or was recognised ("joined").

    doubled: how many cells had been counted on both pieces and now count once.
    """

    why: str
    doubled: int = 0


@dataclass(frozen=True, slots=True)
class Saved:
    """A snapshot or clip was written."""

    path: Path


@dataclass(frozen=True, slots=True)
class LiveFault:
    """An error, in one sentence. is_bug: whether the program itself is at fault."""

    message: str
    is_bug: bool = False


LiveEvent = SourceChanged | CountChanged | CellCounted | MapChanged | Saved | LiveFault


@dataclass(frozen=True, slots=True, eq=False)
class LiveView:
    """One frame for the screen; the marks belong to exactly this frame."""

    posed: PosedFrame
    marks: tuple[Mark, ...]
    scale: LiveScale


@dataclass(frozen=True, slots=True)
class MapCell:
    """A counted cell on the mini-map, in px of the piece."""

    key: CellKey
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class MapView:
    """The piece of map in view: its visited frames' corners, the frame's size, the counted cells."""

    visited: tuple[Pose, ...]
    frame_width: int
    frame_height: int
    here: Pose | None
    cells: tuple[MapCell, ...]


@dataclass(frozen=True, slots=True)
class CountTerms:
    """The terms of a count when it began. um_per_px: None if red cells give the scale."""

    label_set: LabelSet
    target: int | None
    review_below: float | None
    um_per_px: float | None


@dataclass(frozen=True, slots=True)
class InterruptedCount:
    """A count in the log that a crash, or closing the program, interrupted; folder: of its pictures.

    profile_id: of its microscope, None if unknown. sample: the accession number of its sample.
    begun_at: aware.
    """

    folder: Path
    batch_id: int
    terms: CountTerms
    results: tuple[FieldResult, ...]
    verdicts: tuple[Verdict, ...] = ()
    profile_id: int | None = None
    sample: str = ""
    begun_at: datetime | None = None

    @property
    def cells(self) -> int:
        """How many cells it holds, waiting ones included; agrees with its sample and the log."""
        return tally_of(self.results, self.verdicts).cells


class CountLog(Protocol):
    """Storage of a count as it happens; no call blocks, and disk errors are reported elsewhere."""

    def name_with(self, card: ModelCard) -> None:
        """Set the version of the last layer that names future counts."""
        ...

    def begin(self, terms: CountTerms) -> None:
        """Begin a new count."""
        ...

    def resume(self, count: InterruptedCount) -> None:
        """Continue writing to an interrupted count."""
        ...

    def add(self, cell: CountedCell, view: View) -> None:
        """Store a cell that the program counted, with its best view."""
        ...

    def record(self, row: Verdict) -> None:
        """Store a row of the count's verdict book."""
        ...

    def set_target(self, target: int | None) -> None:
        """Store the target number of leukocytes."""
        ...

    def place(self, profile_id: int | None) -> None:
        """Store the microscope of this count and of later ones; None: unknown."""
        ...

    def set_sample(self, accession: str) -> None:
        """Store whose blood is counted; without a running count it applies to the next one."""
        ...

    def end(self, *, goes_on: bool = False) -> None:
        """End the count. goes_on: only for now; it is offered again when the microscope is next opened."""
        ...


class Recorder(Protocol):
    """A recorder of snapshots and clips of the last half minute."""

    def see(self, posed: PosedFrame) -> None:
        """Buffer a frame of the view."""
        ...

    def write_snapshot(
        self, posed: PosedFrame, marks: Sequence[Mark], counted: Mapping[CellKey, CountedCell]
    ) -> Path:
        """Write a frame as PNG and its labels as JSON beside it; raise EnvironmentFault.

        counted: the frame's cells that are part of the count, in their current state.
        """
        ...

    def write_clip(self) -> Path:
        """Write the last half minute as a video; raise EnvironmentFault or UserError."""
        ...
