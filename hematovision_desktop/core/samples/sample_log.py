"""What the log keeps of samples: the part of its port that knows them, and how they are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Protocol

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.samples.sample import SampleDetails, SampleState, SampleSummary

SIGNED = frozenset({SampleState.SIGNED, SampleState.AMENDED})
EVERY_STATE = frozenset(SampleState)
UNSIGNED = EVERY_STATE - SIGNED - {SampleState.READING, SampleState.READ}
"""What is still to be signed; a second reading never is."""


class SampleGone(UserError):
    """Someone removed the sample, or it was never in this log."""

    def __init__(self) -> None:
        super().__init__(sentence("This sample is no longer in the log. Search again."))


class SampleSigned(UserError):
    """A signed record rests on the batch, so it stays in the log."""

    def __init__(self) -> None:
        super().__init__(
            sentence(
                "This batch stays, because the record of a signed sample rests on it. To amend "
                "the sample, move the batch to another one and sign again."
            )
        )


class RecordRests(SampleSigned):
    """A signed record rests on a batch that belongs to another sample by now; it stays all the same."""

    def __init__(self) -> None:
        UserError.__init__(
            self,
            sentence(
                "A sample was signed with this batch before it was moved. The signed record rests "
                "on it, so it stays in the log."
            ),
        )


@dataclass(frozen=True, slots=True)
class Limit:
    """A figure that a sample must keep to. label: None is the typed leukocyte count in 10⁹/L.

    sign: one of > >= < <= =. value: percent of the leukocytes, or per 100 of them.
    """

    label: Label | None
    sign: str
    value: float


class SortBy(StrEnum):
    """What the worklist can be sorted by, beside the types of cell."""

    ACCESSION = "accession"
    PATIENT = "patient"
    SLIDE = "slide"
    REQUESTER = "requester"
    CREATED = "created"
    STATE = "state"
    NOT_REVIEWED = "not_reviewed"
    CELLS = "cells"
    SIGNED = "signed"


@dataclass(frozen=True, slots=True)
class SampleQuery:
    """Which samples to list. words: all must be found, in what was typed or a batch's name.

    label: counted at least once. first_day, last_day: of when it was made, both included. waiting:
    True asks for cells to decide; to_confirm: for cells to confirm; not_reviewed: for either.
    sample_ids: these alone; None is no condition. number: those of this accession number, whatever its
    capitals; "" is no condition.
    """

    words: tuple[str, ...] = ()
    label: Label | None = None
    limits: tuple[Limit, ...] = ()
    first_day: date | None = None
    last_day: date | None = None
    states: frozenset[SampleState] = EVERY_STATE
    waiting: bool = False
    sample_ids: tuple[int, ...] | None = None
    to_confirm: bool = False
    not_reviewed: bool = False
    number: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """Which part of a list, in which order. by: a column, or a type's percent."""

    by: SortBy | Label = SortBy.CREATED
    descending: bool = True
    first: int = 0
    most: int = 200


@dataclass(frozen=True, slots=True)
class SamplePage:
    """A part of the worklist. total: how many samples fit the query, on this page or not."""

    total: int
    samples: tuple[SampleSummary, ...]


class SampleStore(Protocol):
    """The part of the log that knows samples. Calls raise as those of core.logbook.log_port.Log.

    Calls that name a sample raise SampleGone if it is not there.
    """

    def samples(self, query: SampleQuery, page: Page) -> SamplePage:
        """Return a part of the samples that fit."""
        ...

    def read_sample(self, sample_id: int) -> SampleSummary:
        """Return one sample."""
        ...

    def sample_of(self, batch_id: int) -> int:
        """Return the sample that a batch belongs to."""
        ...

    def batches_of(self, sample_id: int) -> tuple[int, ...]:
        """Return the batches of a sample, oldest first."""
        ...

    def begun_with(self, batch_id: int) -> str:
        """Return the uid of the sample that a batch began with, whether that is there or not; "" if unknown."""
        ...

    def pictures_of(self, sample_id: int) -> list[set[str]]:
        """Return of each batch of a sample that has some the SHA-256 of its pictures with cells.

        Pictures that the log holds but once may be left out.
        """
        ...

    def add_sample(self, details: SampleDetails, uid: str = "") -> int:
        """Store a new sample and return its id. uid: of one that another log knows."""
        ...

    def add_worklist(self, samples: Sequence[SampleDetails]) -> tuple[int, ...]:
        """Store new samples at once; return the places of those that were left out.

        Left out are those whose number and slide a sample has already.
        """
        ...

    def keep_sample(self, sample_id: int, details: SampleDetails) -> None:
        """Replace what was said of a sample."""
        ...

    def put_batches(self, batch_ids: Sequence[int], sample_id: int) -> None:
        """Have batches belong to a sample; one that is left empty and that nobody filled in goes."""
        ...

    def remove_sample(self, sample_id: int) -> None:
        """Delete a sample without batches that was never signed; UserError for any other."""
        ...
