"""What the log keeps, and the port through which the program writes and reads it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from itertools import chain
from operator import itemgetter
from pathlib import Path
from typing import Protocol

from hematovision_desktop import __version__
from hematovision_desktop.core.analysis import Options
from hematovision_desktop.core.field import FieldResult
from hematovision_desktop.core.labels import Label, LabelSet
from hematovision_desktop.core.model_card import ModelCard
from hematovision_desktop.core.verdict_book import CellKey


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


def start_of(name: str, options: Options, card: ModelCard, total: int) -> BatchStart:
    """Return how a batch begins now, with the threshold that is in force."""
    calibrated = card.calibration_for(options.label_set).review_below
    return BatchStart(
        name=name,
        started_at=datetime.now(UTC),
        total=total,
        label_set=options.label_set,
        review_below=calibrated if options.review_below is None else options.review_below,
        model_name=card.result_name,
        model_sha256=card.sha256,
        program_version=__version__,
        um_per_px=options.um_per_px,
    )


def name_batch(paths: Sequence[Path]) -> str:
    """Name a batch after its folder, or after the folder its pictures share."""
    first = paths[0].absolute()
    return first.name if len(paths) == 1 else first.parent.name or first.name


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a person said about a cell; label None means "not a cell" or "cannot be told".

    said_at: aware, UTC. The latest verdict of a cell counts; earlier ones stay in the log.
    withdrawn: this undoes the cell's latest verdict, so that the one before it counts again.
    """

    key: CellKey
    label: Label | None
    said_at: datetime
    withdrawn: bool = False


def standing_verdicts(said: Iterable[Verdict]) -> dict[CellKey, Verdict]:
    """Return the verdict that counts per cell from everything that was said, in order."""
    return {verdict.key: verdict for verdict in kept_verdicts(said)}


def kept_verdicts(said: Iterable[Verdict]) -> list[Verdict]:
    """Return what was not withdrawn, in the order in which it was said.

    A cell's latest one counts; those before it count again if the later ones are withdrawn.
    """
    stacks: dict[CellKey, list[tuple[int, Verdict]]] = {}
    for place, verdict in enumerate(said):
        stack = stacks.setdefault(verdict.key, [])
        if not verdict.withdrawn:
            stack.append((place, verdict))
        elif stack:
            stack.pop()
    kept = sorted(chain.from_iterable(stacks.values()), key=itemgetter(0))
    return [verdict for _, verdict in kept]


@dataclass(frozen=True, slots=True)
class BatchSummary:
    """One row of the Log page. counts: cells per label as the program named them."""

    batch_id: int
    start: BatchStart
    state: BatchState
    note: str
    fields: int
    failed: int
    cells: int
    review: int
    counts: Mapping[Label, int]


@dataclass(frozen=True, slots=True)
class LoggedBatch:
    """A batch read back whole: its row, its fields in order, what was said and not withdrawn."""

    summary: BatchSummary
    results: tuple[FieldResult, ...]
    said: tuple[Verdict, ...] = ()

    @property
    def verdicts(self) -> dict[CellKey, Verdict]:
        """The verdict that counts per cell."""
        return standing_verdicts(self.said)


@dataclass(frozen=True, slots=True)
class LogQuery:
    """What to look for: words in name, path or note (all must match), a label, a range of days."""

    words: tuple[str, ...] = ()
    label: Label | None = None
    first_day: date | None = None
    last_day: date | None = None


class Log(Protocol):
    """The log of batches. Every call raises EnvironmentFault if the database cannot do it.

    One thread owns the object; the program gives it an executor of one worker.
    """

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
        """Record what a person said; nothing the program said is changed."""
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

    def read_batch(self, batch_id: int) -> LoggedBatch:
        """Return a batch with every field and cell."""
        ...

    def remove_batch(self, batch_id: int) -> None:
        """Delete a batch with its fields, cells and verdicts; an event stays."""
        ...

    def add_event(self, kind: str, text: str) -> None:
        """Record that something happened to the program or the log itself."""
        ...

    def close(self) -> None:
        """Finish writing and give the log free for another window."""
        ...
