"""Requests of the window about samples, and the events of their changes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.samples.sample import KnownSample, SampleDetails
from hematovision_desktop.services.messages.review import BatchRef


@dataclass(frozen=True, slots=True)
class SamplesChanged:
    """Samples changed; code that shows them asks again."""


@dataclass(frozen=True, slots=True)
class BatchAttached:
    """A batch was assigned to a waiting sample, since its folder is named after the sample's number."""

    batch: BatchRef
    sample: KnownSample


@dataclass(frozen=True, slots=True)
class SeenBefore:
    """Images of a batch are already in the log, in another batch, as those of another sample.

    batch_id: of the newest such batch. begun_at: when that was. details: of its sample.
    """

    batch: BatchRef
    batch_id: int
    begun_at: datetime
    details: SampleDetails


@dataclass(frozen=True, slots=True)
class SameNumber:
    """A sample, given by uid, got a number that another has, too; text says what to do."""

    uid: str
    number: str
    text: str


@dataclass(frozen=True, slots=True)
class SampleJoined:
    """A sample is gone: a waiting one has the same number, and now has its images. Both by uid."""

    gone: str
    uid: str


@dataclass(frozen=True, slots=True)
class WorklistRead:
    """A worklist was imported. added: how many samples are new. problems: what a person should see."""

    path: Path
    added: int
    problems: tuple[str, ...]


class SampleCommands(Protocol):
    """The samples of the log. None of its calls blocks; impossible requests are reported as a Fault."""

    def add(self, details: SampleDetails, batch_ids: Sequence[int] = ()) -> str:
        """Make a new sample, with batches that belong to it from now on; return its uid.

        "" if the details are impossible; a Fault says why.
        """
        ...

    def keep(self, sample: KnownSample, details: SampleDetails) -> None:
        """Replace the details of a sample.

        If they are only its number, and another sample waits with that number, its images belong to
        that one: reported by SampleJoined.
        """
        ...

    def give_number(self, batch_id: int, sample: KnownSample, accession: str) -> None:
        """Set whose images a batch holds; they are assigned to the sample that waits with that number.

        If none waits, the sample that the batch began with gets the number. One that others filled
        in, or that has other batches, stays as it is: a new sample gets the batch, reported by
        Done.
        """
        ...

    def put_batches(self, batch_ids: Sequence[int], sample: KnownSample) -> None:
        """Assign batches to a sample."""
        ...

    def remove(self, samples: Sequence[KnownSample]) -> None:
        """Delete samples that hold no images and were never signed; answered by Done."""
        ...

    def import_worklist(self, path: Path) -> None:
        """Make a sample of each row of a table (core.samples.worklist); answered by WorklistRead."""
        ...

    def rename_batch(self, batch_id: int, name: str) -> None:
        """Give a batch another name."""
        ...
