"""What the window may ask of second readings, and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from hematovision_desktop.core.agreement import Agreement
from hematovision_desktop.core.sample import KnownSample
from hematovision_desktop.core.second_reading import ReadingWish
from hematovision_desktop.services.messages.questions import Request, Then


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file that is to be written. by: who asks or answers. passphrase: "" leaves it in the open."""

    path: Path
    by: str
    passphrase: str = ""


@dataclass(frozen=True, slots=True)
class ReadingSent:
    """A file was written. cells: in it. problems: a sentence for each picture that stays behind."""

    path: Path
    cells: int
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadingTaken:
    """A question is a batch of the log now. by: who asked. key: the fingerprint that signed it."""

    batch_id: int
    title: str
    cells: int
    by: str
    key: str


@dataclass(frozen=True, slots=True)
class ReadingMerged:
    """An answer was taken over. new: names that were not known yet. added: cells only the reader drew.

    key: the fingerprint that signed it.
    """

    sample: KnownSample
    reader: str
    key: str
    new: int
    added: int
    agreement: Agreement


@dataclass(frozen=True, slots=True)
class ReadingLocked:
    """A file asks for its passphrase. wrong: one was given that does not open it."""

    wrong: bool


ReadingOpened = ReadingTaken | ReadingMerged | ReadingLocked


@dataclass(frozen=True, slots=True)
class AgreementOf(Request[Agreement]):
    """How far the first and the second readers of a sample agree."""

    sample_id: int


class SecondReaderCommands(Protocol):
    """Second readings by file. None of its calls blocks; `then` may get Refused."""

    def ask(
        self, sample: KnownSample, wish: ReadingWish, file: NewFile, then: Then[ReadingSent]
    ) -> None:
        """Write the cells of a sample for a second reader."""
        ...

    def open(self, path: Path, passphrase: str, then: Then[ReadingOpened]) -> None:
        """Take a question in, or an answer over; "" where no passphrase was given yet."""
        ...

    def send_back(self, batch_id: int, file: NewFile, then: Then[ReadingSent]) -> None:
        """Write what a person said of the cells of a question."""
        ...
