"""What the log keeps, and the port through which the program writes and reads it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from hematovision_desktop import __version__
from hematovision_desktop.core.agreed_cells import AgreedCell
from hematovision_desktop.core.analysis import Options
from hematovision_desktop.core.differential import Differential
from hematovision_desktop.core.errors import UserError
from hematovision_desktop.core.field import FieldResult
from hematovision_desktop.core.files import legible
from hematovision_desktop.core.labels import Label, LabelSet
from hematovision_desktop.core.microscope import (
    NOTHING_MEASURED,
    Familiarity,
    KnownMicroscope,
    MicroscopeProfile,
    Standing,
    standing_on,
)
from hematovision_desktop.core.microscope_scale import ScaleOffer
from hematovision_desktop.core.model_card import ModelCard
from hematovision_desktop.core.people import PeopleStore
from hematovision_desktop.core.proof import CheckedCell, NamedBy, Terms
from hematovision_desktop.core.reviewed_batch import PackedField, Tally
from hematovision_desktop.core.sample import new_uid
from hematovision_desktop.core.sample_log import SampleStore
from hematovision_desktop.core.sentence import sentence
from hematovision_desktop.core.signing_log import SigningStore
from hematovision_desktop.core.site_model import Layers, SiteModel, VersionList
from hematovision_desktop.core.verdict_book import CellKey, Verdict


class BatchRemoved(UserError):
    """Someone removed the batch from the log; what is still said of it has no place to go."""

    def __init__(self) -> None:
        super().__init__(sentence("This batch is no longer in the log. Search again."))


class BatchKind(StrEnum):
    """Where a batch's fields come from; a reading is what another laboratory sent to be named."""

    PICTURES = "pictures"
    LIVE = "live"
    READING = "reading"


class BatchState(StrEnum):
    """What became of a batch; RUNNING in a log that nobody writes means it was interrupted."""

    RUNNING = "running"
    FINISHED = "finished"
    CANCELLED = "cancelled"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True, slots=True)
class BatchStart:
    """How a batch was begun, kept so that it can be shown again exactly as it was.

    name: what a person calls it, by default the folder's name. started_at: aware, UTC.
    total: files in the input. review_below: confidence in [0, 1] that was in force.
    target: leukocytes to count to, of a live count. sources: what was given, folders and files.
    foreign_limit: of the model pack, from which distance on a batch is foreign; None if it has none.
    sample_uid: of the sample that it is begun for; "" begins one that is named after the batch.
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
    """Return how a batch begins now, with the threshold that is in force."""
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
    """Name a batch after its folder, or after the folder its pictures share."""
    first = paths[0].absolute()
    return legible(first.name if len(paths) == 1 else first.parent.name or first.name)


class Stage(StrEnum):
    """How far a batch is, for whoever looks at the list.

    TO_LOOK_AT: cells wait for a decision. TO_CONFIRM: none does, but names stand that neither a
    person nor a check of the microscope vouches for, so that no sample of it can be signed.
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
    """Whether a live count holds as many leukocytes as it was to count; then it has ended."""
    return start.target is not None and tally.leukocytes >= start.target


@dataclass(frozen=True, slots=True)
class BatchSummary:
    """One row of the Log page. tally: the batch's figures, as `tally_of` gives them.

    familiarity: how many of its cells look foreign. microscope: the one it is on, None without.
    """

    batch_id: int
    start: BatchStart
    state: BatchState
    note: str
    tally: Tally
    familiarity: Familiarity = NOTHING_MEASURED
    microscope: KnownMicroscope | None = None

    @property
    def standing(self) -> Standing:
        """How far its names may be trusted."""
        return standing_on(self.familiarity, self.microscope, self.start.terms, self.batch_id)

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
    """A batch read back whole: its row, its fields in order, its verdict book in order."""

    summary: BatchSummary
    results: tuple[FieldResult, ...]
    verdicts: tuple[Verdict, ...] = ()


@dataclass(frozen=True, slots=True)
class PackedBatch:
    """A batch to be opened: as a LoggedBatch, its fields not unpacked yet. unpack: gives a field.

    The fields come without their small copies; see `Log.small_copies`.
    """

    summary: BatchSummary
    fields: tuple[PackedField, ...]
    unpack: Callable[[Any], FieldResult]
    verdicts: tuple[Verdict, ...] = ()

    def results(self) -> Iterator[FieldResult]:
        """Unpack all fields, one at a time."""
        return (self.unpack(field.packed) for field in self.fields)


@dataclass(frozen=True, slots=True)
class LogQuery:
    """What to look for: words in name, path or note (all must match), a label, a range of days.

    label: cells counted as it, by a person or the program. stage: TO_LOOK_AT finds every batch with
    cells that wait or are to be confirmed, however it ended. batch_ids: these alone; None is no condition.
    """

    words: tuple[str, ...] = ()
    label: Label | None = None
    first_day: date | None = None
    last_day: date | None = None
    stage: Stage | None = None
    batch_ids: tuple[int, ...] | None = None


class KnownField(NamedTuple):
    """Where a picture was looked at before: its batch and its position there."""

    batch_id: int
    position: int


@dataclass(frozen=True, slots=True)
class Checked:
    """One cell of a check as the log keeps it. who, when: of the person; when is aware.

    batch_id, key: where it lies; None for a cell of a folder that is in no batch of the log.
    """

    cell: CheckedCell
    who: str
    when: datetime
    batch_id: int | None = None
    key: CellKey | None = None


class Log(SampleStore, SigningStore, PeopleStore, Protocol):
    """The log of batches. Every call raises EnvironmentFault if the database cannot do it.

    Calls that name a batch raise BatchRemoved if it is no longer there, but for remove_batch. One thread owns the object; the program gives it an executor of one worker.
    """

    def together(self) -> AbstractContextManager[None]:
        """Keep all that is written in the block by one commit, or nothing of it if that fails.

        A call within it that raises takes back what it wrote itself; the others stay whole.
        """
        ...

    def begin_batch(self, start: BatchStart) -> int:
        """Record the start of a batch and return its id."""
        ...

    def add_fields(self, batch_id: int, results: Sequence[FieldResult]) -> None:
        """Record results in one transaction: all of them or none."""
        ...

    def end_batch(self, batch_id: int, state: BatchState) -> None:
        """Record what became of a batch."""
        ...

    def add_verdict(self, batch_id: int, verdict: Verdict) -> None:
        """Append a row to a batch's verdict book; nothing the program said is changed."""
        ...

    def add_verdicts(self, batch_id: int, verdicts: Sequence[Verdict]) -> None:
        """Append rows in one transaction; ValueError if one speaks of a row that cannot be meant."""
        ...

    def set_target(self, batch_id: int, target: int | None) -> None:
        """Change how many leukocytes a live count is to hold."""
        ...

    def rename_batch(self, batch_id: int, name: str) -> None:
        """Give a batch another name."""
        ...

    def reopen_batch(self, batch_id: int) -> None:
        """Record that a batch that was stopped or cut short goes on."""
        ...

    def microscopes(self) -> list[KnownMicroscope]:
        """Return every microscope with what was proven on it, oldest first."""
        ...

    def keep_profile(self, profile: MicroscopeProfile) -> int:
        """Store a profile but its scales, a new one where its id is 0, and return its id."""
        ...

    def keep_scale(self, profile_id: int, scale: ScaleOffer | None) -> None:
        """Keep a scale for a microscope from now on; None: each batch is to measure itself."""
        ...

    def set_profile(self, batch_id: int, profile_id: int | None) -> None:
        """Record which microscope a batch comes from; None: from none that is known."""
        ...

    def add_checked(self, profile_id: int, named_by: NamedBy, cells: Sequence[Checked]) -> None:
        """Record cells of a check on a microscope. named_by: what named them."""
        ...

    def checked(self, profile_id: int, named_by: NamedBy) -> list[Checked]:
        """Return the cells that were checked on a microscope under one model, in order."""
        ...

    def keep_version(self, profile_id: int | None, model: SiteModel) -> SiteModel:
        """Store a version of the last layer for a microscope and return it; it is not in use yet.

        profile_id: None for pictures whose microscope is not known, here and below.
        """
        ...

    def use_version(self, profile_id: int | None, number: int | None) -> None:
        """Name a microscope's cells with a version from now on; None: with the pack as shipped."""
        ...

    def read_version(self, number: int) -> SiteModel:
        """Return a version; UserError if there is none, EnvironmentFault if it is damaged."""
        ...

    def versions(self, profile_id: int | None) -> VersionList:
        """Return a microscope's versions, and which is in use."""
        ...

    def layers(self) -> Layers:
        """Return which version is in use on each microscope."""
        ...

    def set_note(self, batch_id: int, note: str) -> None:
        """Replace a batch's note."""
        ...

    def batches(self, query: LogQuery) -> list[BatchSummary]:
        """Return the matching batches, newest first."""
        ...

    def judged_batches(self) -> list[int]:
        """Return the batches of whose cells a person has said something, oldest first."""
        ...

    def agreed_cells(self, most_of_type: int) -> list[AgreedCell]:
        """Return cells that two people named alike, newest first, so many of each type at most."""
        ...

    def known_fields(self, sha256s: Collection[str]) -> dict[str, KnownField]:
        """Return where pictures, by SHA-256, were last looked at by a person; others are left out."""
        ...

    def interrupted_count(self) -> LoggedBatch | None:
        """Return the newest live count if it was cut short."""
        ...

    def read_start(self, batch_id: int) -> BatchStart:
        """Return how a batch was begun."""
        ...

    def read_batch(self, batch_id: int) -> LoggedBatch:
        """Return a batch with every field and cell."""
        ...

    def open_batch(self, batch_id: int) -> PackedBatch:
        """Return a batch with every field and cell but without small copies, as quickly as may be."""
        ...

    def small_copies(self, batch_id: int, positions: Sequence[int]) -> dict[int, bytes]:
        """Return the small copies of fields of a batch by position; those without one are left out."""
        ...

    def move_pictures(
        self, batch_id: int, paths: Mapping[int, Path], sources: Sequence[Path]
    ) -> None:
        """Record where pictures of a batch, by position, lie now, and what was given for it."""
        ...

    def remove_batch(self, batch_id: int) -> None:
        """Delete a batch with its fields, cells and verdicts; an event stays.

        SampleSigned for a batch of a sample that was signed.
        """
        ...

    def copy_to(self, target: Path) -> None:
        """Write a checked copy of the whole log to a file, whole or not at all."""
        ...

    def change_key(self, key: bytes, key_file: bytes | None = None) -> None:
        """Put the log, open as it is, under another key; key_file: lies beside it from now on."""
        ...

    @property
    def trouble(self) -> str:
        """What is to be said of a log that was opened and can be used all the same; "" for nothing."""
        ...

    def find_damage(self) -> list[str]:
        """Look through the whole log; return what is wrong with it, empty where nothing is."""
        ...

    def close(self) -> None:
        """Finish writing and give the log free for another window."""
        ...
