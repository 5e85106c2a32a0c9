"""The batches of this run as the window sees them, and the events of their changes."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Protocol

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.batch import Progress
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.logbook.log import BatchStart, BatchState, Stage
from hematovision_desktop.core.microscopes.microscope import KnownMicroscope, Standing
from hematovision_desktop.core.samples.sample import KnownSample
from hematovision_desktop.core.verdicts.reviewed_batch import ReviewedBatch
from hematovision_desktop.core.verdicts.verdict import CellKey

NO_CELL = -1
"""The cell index that means a field without a cell, selected as a whole."""


class BatchRef(int):
    """The name of one open batch; unique in this process, and not an id of the log."""


class Change(StrEnum):
    """What has changed in a batch."""

    RESULTS = "results"
    VERDICTS = "verdicts"
    STAGE = "stage"
    NOTE = "note"
    CHOSEN = "chosen"
    STANDING = "standing"
    SAMPLE = "sample"
    PICTURES = "pictures"
    VIEW = "view"
    WANTED = "wanted"
    """It is in view already, and someone asks to see it."""
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Changed:
    """Something in a batch has changed; code that shows it asks the review for the present state.

    batch: None if nothing is in view any more. keys: the cells concerned, if they are few.
    """

    batch: BatchRef | None
    what: Change
    keys: tuple[CellKey, ...] = ()


@dataclass(frozen=True, slots=True)
class BatchBegun:
    """A listed batch now runs. total: files found."""

    batch: BatchRef
    name: str
    total: int


@dataclass(frozen=True, slots=True)
class BatchEnded:
    """A batch that had begun has ended, reported exactly once; finished work is kept."""

    batch: BatchRef
    state: BatchState
    progress: Progress


@dataclass(frozen=True, slots=True)
class NamesKnown:
    """People have named cells of these very files before; the names can be taken over.

    cells: how many of this batch's cells they concern.
    """

    batch: BatchRef
    cells: int


@dataclass(frozen=True, slots=True)
class PicturesSought:
    """A folder was searched for the images of a batch; so many of the missing ones were found."""

    batch: BatchRef
    found: int
    missing: int


@dataclass(frozen=True, slots=True)
class MicroscopesChanged:
    """The microscopes that the log knows, or what was proven on them, changed."""


@dataclass(frozen=True, slots=True)
class LogChanged:
    """The content of the log changed; code that shows it asks again."""


ReviewNews = (
    Changed
    | BatchBegun
    | BatchEnded
    | NamesKnown
    | PicturesSought
    | LogChanged
    | MicroscopesChanged
)


class OpenBatch(Protocol):
    """One batch of this run, read only; only the review changes it.

    name: what a person calls it. start: None until its files are found. total: files, 0 before.
    is_queued: whether it waits for its turn. progress: None until something is done, and for a
    batch from the log. batch_id: None until the log has given one. chosen: the selected cell, or a
    field without one (NO_CELL). microscope: the one that a person named; None if nobody did.
    sample: the one it belongs to; None until the log has said so.
    """

    @property
    def ref(self) -> BatchRef: ...  # noqa: D102 - all of them stand in the class's own lines

    @property
    def name(self) -> str: ...  # noqa: D102

    @property
    def label_set(self) -> LabelSet: ...  # noqa: D102

    @property
    def start(self) -> BatchStart | None: ...  # noqa: D102

    @property
    def state(self) -> BatchState: ...  # noqa: D102

    @property
    def total(self) -> int: ...  # noqa: D102

    @property
    def progress(self) -> Progress | None: ...  # noqa: D102

    @property
    def batch_id(self) -> int | None: ...  # noqa: D102

    @property
    def reviewed(self) -> ReviewedBatch: ...  # noqa: D102

    @property
    def chosen(self) -> CellKey | None: ...  # noqa: D102

    @property
    def microscope(self) -> KnownMicroscope | None: ...  # noqa: D102

    @property
    def sample(self) -> KnownSample | None: ...  # noqa: D102

    @property
    def standing(self) -> Standing:
        """How far its names can be trusted."""
        ...

    @property
    def is_queued(self) -> bool: ...  # noqa: D102

    @property
    def is_running(self) -> bool:
        """Whether it runs or waits for its turn."""
        ...

    @property
    def stage(self) -> Stage:
        """How far it is, by the same rule as in the log."""
        ...


class ReviewView(Protocol):
    """The state of this run, read only. Lives on the main thread."""

    @property
    def batches(self) -> tuple[OpenBatch, ...]:
        """The open batches in the order in which they were opened."""
        ...

    @property
    def view(self) -> OpenBatch | None:
        """The batch in view."""
        ...

    def open(self, ref: BatchRef) -> OpenBatch | None:
        """Return an open batch, None if it is no longer open."""
        ...


class MovedCommands(Protocol):
    """The search for missing images. None of its calls blocks."""

    def find(self, ref: BatchRef, folder: Path) -> None:
        """Look for the missing images of a batch in a folder; answered by PicturesSought."""
        ...
