"""The part of the log's port that handles samples, and the queries for them."""

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
from hematovision_desktop.core.verdicts.counting import Limit

SIGNED = frozenset({SampleState.SIGNED, SampleState.AMENDED})
EVERY_STATE = frozenset(SampleState)
UNSIGNED = EVERY_STATE - SIGNED - {SampleState.READING, SampleState.READ}
"""The states still to be signed; a second reading never is."""


class SampleGone(UserError):
    """Raised when the sample was removed, or was never in this log."""

    def __init__(self) -> None:
        super().__init__(sentence("This sample is no longer in the log. Search again."))


class SampleSigned(UserError):
    """Raised when a signed record rests on the batch, so that it must stay in the log."""

    def __init__(self) -> None:
        super().__init__(
            sentence(
                "This batch stays, because the record of a signed sample rests on it. To amend "
                "the sample, move the batch to another one and sign again."
            )
        )


class RecordRests(SampleSigned):
    """Raised when a signed record rests on a batch that now belongs to another sample; it must stay too."""

    def __init__(self) -> None:
        UserError.__init__(
            self,
            sentence(
                "A sample was signed with this batch before it was moved. The signed record rests "
                "on it, so it stays in the log."
            ),
        )


class SortBy(StrEnum):
    """The columns by which the worklist can be sorted, besides the types of cell."""

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
    sample_ids: only these; None sets no condition. number: those with this accession number,
    ignoring case; "" sets no condition.
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
    """Which part of a list, in which order. by: a column, or a type's percent.

    holding: uid of a sample; if it is in the list, the part with it is wanted, whatever first says.
    """

    by: SortBy | Label = SortBy.CREATED
    descending: bool = True
    first: int = 0
    most: int = 200
    holding: str = ""


@dataclass(frozen=True, slots=True)
class SamplePage:
    """A part of the worklist.

    total: how many samples match the query, on this page or not. first: how many come before it.
    """

    total: int
    samples: tuple[SampleSummary, ...]
    first: int = 0


class SampleStore(Protocol):
    """The part of the log that handles samples. Calls raise as those of core.logbook.log_port.Log.

    Calls that name a sample raise SampleGone if it is not there.
    """

    def samples(self, query: SampleQuery, page: Page) -> SamplePage:
        """Return a part of the matching samples."""
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
        """Return the uid of the sample that a batch began with, even if that is gone; "" if unknown."""
        ...

    def pictures_of(self, sample_id: int) -> list[set[str]]:
        """Return the SHA-256 of pictures with cells, for each batch of a sample that has any.

        Pictures that are in the log only once may be left out.
        """
        ...

    def add_sample(self, details: SampleDetails, uid: str = "") -> int:
        """Store a new sample and return its id. uid: of one that another log knows."""
        ...

    def add_worklist(self, samples: Sequence[SampleDetails]) -> tuple[int, ...]:
        """Store new samples at once; return the indices of those that were left out.

        A sample is left out if its number and slide exist already.
        """
        ...

    def keep_sample(self, sample_id: int, details: SampleDetails) -> None:
        """Replace the details of a sample."""
        ...

    def put_batches(self, batch_ids: Sequence[int], sample_id: int) -> None:
        """Assign batches to a sample; a sample that becomes empty and that nobody filled in is removed."""
        ...

    def remove_sample(self, sample_id: int) -> None:
        """Delete a sample without batches that was never signed. Raises UserError for any other."""
        ...
