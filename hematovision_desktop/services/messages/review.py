"""The batches of this run as the window sees them, and the news that tell of their changes."""

from __future__ import annotations

from enum import StrEnum
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
"""The cell index of a field that holds no cell and is chosen as a whole."""


class BatchRef(int):
    """Names one open batch; unique in this process, and no id of the log."""


class Change(StrEnum):
    """What of a batch has changed."""

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
    """It is in view already, and somebody asks to see it."""
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Changed:
    """Something of a batch has changed; who shows it asks the review for what it is now.

    batch: None where nothing is in view any more. keys: cells that are concerned, where few are.
    """

    batch: BatchRef | None
    what: Change
    keys: tuple[CellKey, ...] = ()


@dataclass(frozen=True, slots=True)
class BatchBegun:
    """A batch was listed before and now runs. total: files found."""

    batch: BatchRef
    name: str
    total: int


@dataclass(frozen=True, slots=True)
class BatchEnded:
    """A batch that had begun is over, said exactly once; what is done is kept."""

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
    """The pictures of a batch were looked for in a folder; so many of the missing were found."""

    batch: BatchRef
    found: int
    missing: int


@dataclass(frozen=True, slots=True)
class MicroscopesChanged:
    """The microscopes that the log knows, or what was proven on them, are others than before."""


@dataclass(frozen=True, slots=True)
class LogChanged:
    """The log holds something else than before; whoever shows it asks again."""


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
    """One batch of this run, read only; the review alone changes it.

    name: what a person calls it. start: None until its files are found. total: files, 0 before.
    is_queued: it waits for its turn. progress: None until something is done, and of a batch of the
    log. batch_id: None until the log has one.
    chosen: the cell that is looked at, or a field without one (NO_CELL).
    microscope: the one it is on, as a person said; None where nobody did.
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
        """How far its names may be trusted."""
        ...

    @property
    def is_queued(self) -> bool: ...  # noqa: D102

    @property
    def is_running(self) -> bool:
        """Whether it works or waits for its turn."""
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
        """Return an open batch, None if it is open no more."""
        ...
