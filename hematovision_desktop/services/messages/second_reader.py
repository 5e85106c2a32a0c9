"""Requests of the window about second readings, and the results."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.readings.second_reading import ReadingWish
from hematovision_desktop.core.samples.sample import KnownSample, SampleDetails
from hematovision_desktop.core.verdicts.agreement import Agreement, BlindAgreement
from hematovision_desktop.services.messages.questions import Request, Then


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file to be written. by: who asks or answers. passphrase: "" leaves it unencrypted."""

    path: Path
    by: str
    passphrase: str = ""


@dataclass(frozen=True, slots=True)
class ReadingSent:
    """A file was written. cells: in it. problems: a sentence for each image that was left out."""

    path: Path
    cells: int
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadingTaken:
    """A question is now a batch of the log. by: who asked. key: the fingerprint that signed it.

    named: how many of its cells already have a name, if the file was opened before.
    """

    batch_id: int
    title: str
    cells: int
    by: str
    key: str
    named: int = 0


@dataclass(frozen=True, slots=True)
class ReadingMerged:
    """An answer was taken over. new: names that were not known yet. added: new cells that they drew.

    left_out: cells that they drew, about which their older program said no more. lost: how many
    cells were in batches that were removed meanwhile. key: the fingerprint that signed it.
    other_keys: those of earlier answers from the same reader.
    """

    sample: KnownSample
    reader: str
    key: str
    new: int
    added: int
    left_out: int
    lost: int
    agreement: Agreement
    other_keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadingLocked:
    """A file needs its passphrase. wrong: whether one was given that does not open it."""

    wrong: bool


ReadingOpened = ReadingTaken | ReadingMerged | ReadingLocked


@dataclass(frozen=True, slots=True)
class AgreementOf(Request[Agreement]):
    """How far the first and the second readers of a sample agree."""

    sample_id: int


@dataclass(frozen=True, slots=True)
class WasAskedHere(Request[bool]):
    """Whether the cells of a reading were laid out on this computer rather than sent from elsewhere."""

    batch_id: int


@dataclass(frozen=True, slots=True)
class ReadingCompared:
    """The result of reading a sample again on this computer.

    details: of what was read. drawn: cells that only the reader found. Nothing of it is taken over
    yet.
    """

    details: SampleDetails
    found: BlindAgreement
    drawn: int = 0


class SecondReaderCommands(Protocol):
    """Second readings, by file or here. None of its calls blocks; `then` may get Refused."""

    def ask(
        self, sample: KnownSample, wish: ReadingWish, file: NewFile, then: Then[ReadingSent]
    ) -> None:
        """Write the cells of a sample for a second reader."""
        ...

    def open(self, path: Path, passphrase: str, then: Then[ReadingOpened]) -> None:
        """Import a question, or take an answer over; "" if no passphrase was given yet."""
        ...

    def send_back(self, batch_id: int, file: NewFile, then: Then[ReadingSent]) -> None:
        """Write what a person said about the cells of a question."""
        ...

    def ask_here(self, sample: KnownSample, by: str, then: Then[ReadingTaken]) -> None:
        """Lay out the cells of a sample to be named on this computer, without any names."""
        ...

    def compare(self, batch_id: int, then: Then[ReadingCompared]) -> None:
        """Compare the names of what was laid out here; Refused if it came from elsewhere."""
        ...

    def take_over(self, batch_id: int, reader: str, then: Then[ReadingMerged]) -> None:
        """Take those names over as a second reader's; the first ones stay."""
        ...
