"""Messages from the worker threads to the main one: some for its state, the others for the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.batch import Progress
from hematovision_desktop.core.cells.field import Box, FieldResult
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchStart, BatchState
from hematovision_desktop.core.microscopes.microscope import KnownMicroscope
from hematovision_desktop.core.naming.layers import NO_LAYERS, Layers
from hematovision_desktop.core.samples.sample import KnownSample
from hematovision_desktop.core.signing.log_key import Guard
from hematovision_desktop.core.verdicts.verdict import CellKey, Verdict
from hematovision_desktop.services.messages.backups import BackupState
from hematovision_desktop.services.messages.program import Event
from hematovision_desktop.services.messages.review import BatchRef
from hematovision_desktop.services.review.open_batch import OpenBatch


@dataclass(frozen=True, slots=True)
class Begun:
    """The files of a batch were found, and it is running."""

    batch: BatchRef
    start: BatchStart
    total: int


@dataclass(frozen=True, slots=True)
class ResultsCame:
    """Results of a batch. logged_in: the number of the log that stored them.

    joins: the program's statements that cells were there before.
    """

    batch: BatchRef
    results: tuple[FieldResult, ...]
    progress: Progress
    logged_in: int
    joins: tuple[Verdict, ...] = ()


@dataclass(frozen=True, slots=True)
class Ended:
    """A batch that had begun has ended."""

    batch: BatchRef
    state: BatchState
    progress: Progress


@dataclass(frozen=True, slots=True)
class Dropped:
    """A batch was cancelled before it began, or found no files."""

    batch: BatchRef


@dataclass(frozen=True, slots=True)
class Logged:
    """A log gave a batch its id. logged_in: the number of that log; ids mean nothing in another."""

    batch: BatchRef
    batch_id: int
    logged_in: int


@dataclass(frozen=True, slots=True, eq=False)
class BatchRead:
    """A batch was read from the log. request: the number of the request to show it.

    log_number: of the log that it was read from.
    """

    batch: OpenBatch
    request: int
    log_number: int


class DrawnBox(NamedTuple):
    """A cell that a person drew into a field; label: None is "cannot tell", or not named."""

    position: int
    box: Box
    label: Label | None


@dataclass(frozen=True, slots=True, eq=False)
class NamesFound:
    """Names from earlier batches for the cells of a batch, by its own keys, and cells drawn there."""

    batch: BatchRef
    names: Mapping[CellKey, Label | None]
    boxes: tuple[DrawnBox, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Joined:
    """Several batches were joined. lengths: of their verdict books at that time."""

    batch: OpenBatch
    parts: tuple[BatchRef, ...]
    lengths: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class MicroscopesRead:
    """The microscopes of the log in use, and the versions that name their cells. log: its number."""

    known: tuple[KnownMicroscope, ...]
    log: int
    layers: Layers = NO_LAYERS


@dataclass(frozen=True, slots=True, eq=False)
class ProfileKept:
    """A new microscope got its id. then: the function that waits for it."""

    then: Callable[[int], None]
    profile_id: int
    log: int


@dataclass(frozen=True, slots=True)
class GuardSeen:
    """How a log is guarded. log: its number."""

    log: int
    guard: Guard


@dataclass(frozen=True, slots=True)
class LogIsLocked:
    """A log that could not be opened without a person, and why. log: its number."""

    log: int
    guard: Guard
    reason: str


@dataclass(frozen=True, slots=True)
class LogIsOpen:
    """A person gave the words that open a log. log: its number."""

    log: int
    guard: Guard


@dataclass(frozen=True, slots=True)
class LogOpened:
    """A log that could not be opened before is open now. log: its number."""

    log: int


@dataclass(frozen=True, slots=True)
class SampleRead:
    """The sample of a batch. log: the number of the log that says so."""

    batch: BatchRef
    sample: KnownSample
    log: int


@dataclass(frozen=True, slots=True, eq=False)
class PicturesFound:
    """The present places of a batch's images, by position. sources: the given ones, as they are now."""

    batch: BatchRef
    paths: Mapping[int, Path]
    sources: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class BackupNoted:
    """The state of the backups, as a worker found it."""

    state: BackupState


@dataclass(frozen=True, slots=True, eq=False)
class Answered:
    """The answer to a question, for whoever asked."""

    then: Callable[[Any], None]
    answer: object


Message = (
    Begun
    | ResultsCame
    | Ended
    | Dropped
    | Logged
    | BatchRead
    | NamesFound
    | Joined
    | MicroscopesRead
    | ProfileKept
    | GuardSeen
    | LogIsLocked
    | LogIsOpen
    | LogOpened
    | BackupNoted
    | PicturesFound
    | SampleRead
    | Answered
    | Event
)
