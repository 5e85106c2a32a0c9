"""Questions of the window: each names its batch, and its answer goes back to whoever asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from pathlib import Path
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.batch import CancelToken
from hematovision_desktop.core.cells.field import Box, Pixels
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.cells.slide import SlidePicture
from hematovision_desktop.core.logbook.log import BatchSummary, LogQuery
from hematovision_desktop.core.logbook.similar_cells import SimilarCell
from hematovision_desktop.core.microscopes.known_check import KnownCheck
from hematovision_desktop.core.microscopes.proof import Proof
from hematovision_desktop.core.reports.adjusted_count import AdjustedCount
from hematovision_desktop.core.samples.sample import SampleSummary
from hematovision_desktop.core.samples.sample_log import Page, SamplePage, SampleQuery
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.review import BatchRef

A = TypeVar("A")


@dataclass(frozen=True, slots=True)
class Refused:
    """No answer is possible, for a reason in one sentence. is_gone: a picture is not where it was."""

    reason: str
    is_gone: bool = False


class Request(Generic[A]):
    """A question whose answer is an A, or Refused."""

    __slots__ = ()


Then = Callable[[A | Refused], None]
"""Receives an answer, always on the main thread and never within the call that asked."""


@dataclass(frozen=True, slots=True)
class FieldPictureOf(Request[Pixels]):
    """The pixels of a field, uint8 RGB (height, width, 3), read again from its file."""

    batch: BatchRef
    position: int


@dataclass(frozen=True, slots=True)
class CellsAround:
    """Where the red cells and platelets of a field are; None: the locator does not look for them."""

    red_cells: tuple[Box, ...] | None
    platelets: tuple[Box, ...] | None


@dataclass(frozen=True, slots=True)
class CellsAroundOf(Request[CellsAround]):
    """Where the red cells and platelets of a field are, located again: no batch stores so many."""

    batch: BatchRef
    position: int


@dataclass(frozen=True, slots=True)
class SlideOf(Request[SlidePicture]):
    """The scanned slide that a field is a part of, as a whole."""

    batch: BatchRef
    position: int


@dataclass(frozen=True, slots=True)
class SmallCopyOf(Request[bytes]):
    """A field as a small JPEG, to show while its file is read or when it is gone; b"" without one."""

    batch: BatchRef
    position: int


@dataclass(frozen=True, slots=True)
class CropsOf(Request[tuple[Pixels, ...]]):
    """The cells of a field in their natural colours, uint8 RGB (side, side, 3), in cell order."""

    batch: BatchRef
    position: int


@dataclass(frozen=True, slots=True)
class ReferenceOf(Request[Pixels]):
    """A drawing of a typical cell for comparison, uint8 RGB (side, side, 3)."""

    label: Label


@dataclass(frozen=True, slots=True)
class BoxCropOf(Request[Pixels]):
    """A cell that a person added, cut by its box: uint8 RGB (side, side, 3), in natural colours."""

    batch: BatchRef
    position: int
    box: Box


@dataclass(frozen=True, slots=True, eq=False)
class Explanation:
    """The exact class map of one cell over its crop's window.

    window: x, y, side in px of the field. evidence: float32 (rows, columns, labels).
    """

    window: tuple[float, float, float]
    labels: tuple[Label, ...]
    evidence: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class ExplanationOf(Request[Explanation]):
    """The class map of a cell, computed from its file."""

    batch: BatchRef
    key: CellKey


@dataclass(frozen=True, slots=True)
class CheckSampleOf(Request[tuple[CellKey, ...]]):
    """A random sample of the cells that have a sure name and that nobody has named.

    size: how many are wanted; fewer come if there are no more.
    """

    batch: BatchRef
    size: int


@dataclass(frozen=True, slots=True)
class CellsToNameOf(Request[tuple[CellKey, ...]]):
    """The cells of a batch whose names would teach most, among those that nobody has named.

    size: how many are wanted; fewer come if there are no more.
    """

    batch: BatchRef
    size: int


@dataclass(slots=True, eq=False)
class CheckCourse:
    """How far a check with known cells is: the window reads it, and may stop the check."""

    done: int = 0
    total: int = 0
    token: CancelToken = field(default_factory=CancelToken)


@dataclass(frozen=True, slots=True, eq=False)
class TruthChecked:
    """The result of a check with known cells. proof: what is now proven on the microscope. model: its title.

    fresh: how many sure names were taken as proof; those that were checked before or taught are
    not.
    """

    check: KnownCheck
    proof: Proof
    model: str
    fresh: int


@dataclass(frozen=True, slots=True, eq=False)
class KnownTruthOf(Request[TruthChecked]):
    """A check of the program on a batch's microscope with known cells, kept as proof.

    path: a folder with one sub-folder for each type, or a CSV of file and type.
    """

    batch: BatchRef
    path: Path
    course: CheckCourse


@dataclass(frozen=True, slots=True)
class AdjustedOf(Request[AdjustedCount | None]):
    """The differential corrected for its microscope's confusions; None: too few checked cells."""

    batch: BatchRef


@dataclass(frozen=True, slots=True)
class LogSearch(Request[tuple[BatchSummary, ...]]):
    """The matching batches of the log, newest first."""

    query: LogQuery


@dataclass(frozen=True, slots=True)
class SampleSearch(Request[SamplePage]):
    """A part of the matching samples; the worklist is never requested as a whole."""

    query: SampleQuery
    page: Page


@dataclass(frozen=True, slots=True)
class SampleOf(Request[SampleSummary]):
    """The sample that a batch of the log belongs to."""

    batch_id: int


@dataclass(frozen=True, slots=True)
class BatchesOf(Request[tuple[BatchSummary, ...]]):
    """The batches of a sample, oldest first."""

    sample_id: int


@dataclass(frozen=True, slots=True)
class PicturesTwiceOf(Request[int]):
    """How many images several batches of a sample hold: their cells count more than once."""

    sample_id: int


@dataclass(frozen=True, slots=True, eq=False)
class SimilarFound:
    """The most similar cells so far. is_whole: whether all available ones were compared."""

    cells: tuple[SimilarCell, ...]
    is_whole: bool


@dataclass(frozen=True, slots=True)
class SimilarTo(Request[SimilarFound]):
    """The confirmed cells that look most like a cell of an open batch."""

    batch: BatchRef
    key: CellKey
