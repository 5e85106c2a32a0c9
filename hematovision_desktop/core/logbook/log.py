"""What the log keeps about batches: how each began, its outcome, and how to query them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import field
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from hematovision_desktop import __version__
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.files import legible
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.base.typed_text import composed
from hematovision_desktop.core.cells.batch_results import PackedFields
from hematovision_desktop.core.cells.evidence import Place
from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.cells.table_field import TableField
from hematovision_desktop.core.microscopes.microscope import (
    NOTHING_MEASURED,
    KnownMicroscope,
    OodCounts,
    Standing,
    standing_on,
)
from hematovision_desktop.core.microscopes.proof import CheckedCell, NamedBy, Terms
from hematovision_desktop.core.naming.analysis import Options
from hematovision_desktop.core.naming.model_card import ModelCard
from hematovision_desktop.core.samples.sample import new_uid
from hematovision_desktop.core.verdicts.counting import Limit, Tally
from hematovision_desktop.core.verdicts.differential import Differential
from hematovision_desktop.core.verdicts.reviewed_batch import ReviewedBatch
from hematovision_desktop.core.verdicts.verdict import CellKey, Verdict

RECORDINGS = "recordings"
"""The folder with the snapshots and clips taken at the microscope."""
PUT_ASIDE = " before "
"""Joins a log's name and the time when a copy replaced it: the folder with the former log."""
READINGS = "readings"
"""The folder beside the log with what other laboratories sent to be named."""


class BatchRemoved(UserError):
    """Raised when the batch was removed from the log, so that nothing more can be stored about it."""

    def __init__(self) -> None:
        super().__init__(sentence("This batch is no longer in the log. Search again."))


class BatchKind(StrEnum):
    """Where a batch's fields come from; a reading is what another laboratory sent to be named."""

    PICTURES = "pictures"
    LIVE = "live"
    READING = "reading"


class BatchState(StrEnum):
    """The outcome of a batch; RUNNING in a log that nobody writes to means it was interrupted."""

    RUNNING = "running"
    FINISHED = "finished"
    CANCELLED = "cancelled"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True, slots=True)
class BatchStart:
    """How a batch began, kept so that it can be shown again exactly as it was.

    name: what a person calls it, by default the folder's name. started_at: aware, UTC. total: files
    in the input. review_below: confidence in [0, 1] that was in force. target: leukocytes to count
    to, in a live count. sources: the given folders and files. foreign_limit: of the model pack, the
    distance from which a batch is foreign; None if it has none. sample_uid: of the sample that the
    batch is begun for; "" begins one named after the batch.
    """

    name: str
    started_at: datetime
    total: int
    label_set: LabelSet
    review_below: float
    model_name: str
    model_sha256: str
    program_version: str
    um_per_px: float | None = None
    kind: BatchKind = BatchKind.PICTURES
    target: int | None = None
    sources: tuple[Path, ...] = ()
    foreign_limit: float | None = None
    sample_uid: str = field(default="", compare=False)

    @property
    def terms(self) -> Terms:
        """How its cells are named."""
        named_by = NamedBy(self.model_name, self.model_sha256, self.label_set)
        return Terms(named_by, self.review_below)


def start_of(
    name: str, options: Options, card: ModelCard, total: int, sources: Sequence[Path] = ()
) -> BatchStart:
    """Return the start of a batch now, with the threshold that is in force."""
    return BatchStart(
        name=name,
        started_at=datetime.now(UTC),
        total=total,
        label_set=options.label_set,
        review_below=card.terms_for(options.label_set, options.review_below).review_below,
        model_name=card.result_name,
        model_sha256=card.sha256,
        program_version=__version__,
        um_per_px=options.um_per_px,
        sources=tuple(path.absolute() for path in sources),
        foreign_limit=card.foreign_limit,
        sample_uid=new_uid(),
    )


def name_batch(paths: Sequence[Path]) -> str:
    """Return a name for a batch: its folder, or the folder its images share."""
    first = paths[0].absolute()
    return composed(legible(first.name if len(paths) == 1 else first.parent.name or first.name))


class Stage(StrEnum):
    """How far a batch is, as the list shows it.

    TO_LOOK_AT: cells wait for a decision. TO_CONFIRM: none does, but there are names that neither a
    person nor a check of the microscope vouches for, so no sample with them can be signed.
    """

    RUNNING = "running"
    TO_LOOK_AT = "to_look_at"
    TO_CONFIRM = "to_confirm"
    REVIEWED = "reviewed"
    STOPPED_EARLY = "stopped_early"
    INTERRUPTED = "interrupted"


def stage_of(start: BatchStart, state: BatchState, tally: Tally, standing: Standing) -> Stage:
    """Return how far a batch is."""
    ended = state is BatchState.FINISHED or has_reached_target(start, tally)
    if not ended:
        return _UNENDED[state]
    if tally.waiting:
        return Stage.TO_LOOK_AT
    return Stage.TO_CONFIRM if standing.to_confirm(tally.unseen) else Stage.REVIEWED


_UNENDED = {
    BatchState.RUNNING: Stage.RUNNING,
    BatchState.CANCELLED: Stage.STOPPED_EARLY,
    BatchState.INTERRUPTED: Stage.INTERRUPTED,
}


def has_reached_target(start: BatchStart, tally: Tally) -> bool:
    """Return whether a live count holds its target number of leukocytes; then it has ended."""
    return start.target is not None and tally.leukocytes >= start.target


@dataclass(frozen=True, slots=True)
class BatchSummary:
    """One row of the Log page. tally: the batch's figures, as `tally_of` gives them.

    ood_counts: how many of its cells look foreign. microscope: its microscope, None without one.
    """

    batch_id: int
    start: BatchStart
    state: BatchState
    note: str
    tally: Tally
    ood_counts: OodCounts = NOTHING_MEASURED
    microscope: KnownMicroscope | None = None

    @property
    def standing(self) -> Standing:
        """How far its names can be trusted."""
        return standing_on(self.ood_counts, self.microscope, self.start.terms, self.batch_id)

    @property
    def to_confirm(self) -> int:
        """Cells that count by a name that nothing vouches for: no person, no proof."""
        return self.standing.to_confirm(self.tally.unseen)

    @property
    def stage(self) -> Stage:
        """How far the batch is."""
        return stage_of(self.start, self.state, self.tally, self.standing)

    def differential(self) -> Differential:
        """Return the reviewed differential over the types of the batch's label set."""
        return self.tally.differential(self.start.label_set.labels)


@dataclass(frozen=True, slots=True)
class LoggedBatch:
    """A whole batch read back: its row, its fields in order, its verdict book in order."""

    summary: BatchSummary
    results: tuple[FieldResult, ...]
    verdicts: tuple[Verdict, ...] = ()

    @property
    def pictures(self) -> frozenset[str]:
        """The SHA-256 of its images with cells."""
        return frozenset(one.sha256 for one in self.results if one.sha256 and one.cells)

    def reviewed(self) -> ReviewedBatch:
        """Return its cells with what people said about them."""
        reviewed = ReviewedBatch(self.summary.start.label_set, self.verdicts)
        for result in self.results:
            reviewed.add(result)
        return reviewed


@dataclass(frozen=True, slots=True)
class PackedBatch:
    """A batch to be opened: a LoggedBatch whose fields are not unpacked yet. unpack: returns a field.

    The fields come without their small copies; see `Log.small_copies`.
    """

    summary: BatchSummary
    fields: PackedFields
    unpack: Callable[[Any], FieldResult]
    verdicts: tuple[Verdict, ...] = ()


@dataclass(frozen=True, slots=True)
class BatchTable:
    """What the table of cells says about a batch. fields: to be consumed once, in order, on any thread."""

    summary: BatchSummary
    fields: Iterator[TableField]
    verdicts: tuple[Verdict, ...] = ()


@dataclass(frozen=True, slots=True)
class LogQuery:
    """What to look for: words in name, path or note (all must match), a label, a range of days.

    label: cells counted as it, by a person or the program. stage: TO_LOOK_AT finds every batch with
    cells that wait, however it ended. not_reviewed: True asks for cells that wait or are to be
    confirmed. limits: conditions on the shares of types. batch_ids: only these; None sets no condition.
    """

    words: tuple[str, ...] = ()
    label: Label | None = None
    first_day: date | None = None
    last_day: date | None = None
    stage: Stage | None = None
    batch_ids: tuple[int, ...] | None = None
    not_reviewed: bool = False
    limits: tuple[Limit, ...] = ()


class KnownField(NamedTuple):
    """Where an image was examined before: its batch and its position there."""

    batch_id: int
    position: int


@dataclass(frozen=True, slots=True)
class Checked:
    """One cell of a check, as the log keeps it. who, when: of the person; when is aware.

    batch_id, key: where it is; None for a cell from a folder that is in no batch of the log. place:
    which cell it is, in whatever batch; None if an earlier program did not store it.
    """

    cell: CheckedCell
    who: str
    when: datetime
    batch_id: int | None = None
    key: CellKey | None = None
    place: Place | None = None
