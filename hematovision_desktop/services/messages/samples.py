"""What the window may ask of samples, and the news that they changed."""

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
    """Samples are others than before; whoever shows them asks again."""


@dataclass(frozen=True, slots=True)
class BatchAttached:
    """A batch belongs to a sample that waited, since its folder is named like the sample's number."""

    batch: BatchRef
    sample: KnownSample


@dataclass(frozen=True, slots=True)
class SeenBefore:
    """Pictures of a batch are in the log already, in another batch, as those of another sample.

    batch_id: of the newest such batch. begun_at: when that was. details: of its sample.
    """

    batch: BatchRef
    batch_id: int
    begun_at: datetime
    details: SampleDetails


@dataclass(frozen=True, slots=True)
class SameNumber:
    """A sample, by its uid, was given a number that another has, too; text says what to do."""

    uid: str
    number: str
    text: str


@dataclass(frozen=True, slots=True)
class SampleJoined:
    """A sample is gone: its number is that of another that waited, which has its pictures now. Both by uid."""

    gone: str
    uid: str


@dataclass(frozen=True, slots=True)
class WorklistRead:
    """A worklist was imported. added: how many samples are new. problems: what a person should see."""

    path: Path
    added: int
    problems: tuple[str, ...]


class SampleCommands(Protocol):
    """The samples of the log. None of its calls blocks; what cannot be is told as a Fault."""

    def add(self, details: SampleDetails, batch_ids: Sequence[int] = ()) -> str:
        """Make a new sample, with batches that belong to it from now on; return its uid.

        "" where the details cannot be; a Fault says why.
        """
        ...

    def keep(self, sample: KnownSample, details: SampleDetails) -> None:
        """Replace what was said of a sample.

        Where that is its number alone, and one that another waits with, its pictures belong to that
        one: told by SampleJoined.
        """
        ...

    def give_number(self, batch_id: int, sample: KnownSample, accession: str) -> None:
        """Say whose pictures a batch holds; they belong to the sample that waits for them by its number.

        Where none waits it is the number of the sample that the batch began with. One that others
        filled in, or that has other batches, stays as it is: a new sample has the batch, told by Done.
        """
        ...

    def put_batches(self, batch_ids: Sequence[int], sample: KnownSample) -> None:
        """Have batches belong to a sample."""
        ...

    def remove(self, samples: Sequence[KnownSample]) -> None:
        """Delete samples that hold no pictures and were never signed; answered by Done."""
        ...

    def import_worklist(self, path: Path) -> None:
        """Make a sample of each row of a table (core.samples.worklist); answered by WorklistRead."""
        ...

    def rename_batch(self, batch_id: int, name: str) -> None:
        """Give a batch another name."""
        ...
