"""A fake of second readings, answered at once, without files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from hematovision_desktop.core.readings.second_reading import ReadingWish
from hematovision_desktop.core.samples.sample import KnownSample
from hematovision_desktop.core.verdicts.agreement import Agreement, agreement_of
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.services.messages.second_reader import (
    NewFile,
    ReadingCompared,
    ReadingMerged,
    ReadingOpened,
    ReadingSent,
    ReadingTaken,
)


class FakeSecondReader:
    """Records its calls. agreement: of every sample. opens: what files contain, in turn.

    is_here: whether readings were made on this computer.
    """

    def __init__(self) -> None:
        self.agreement: Agreement = agreement_of(())
        self.asked: list[tuple[KnownSample, ReadingWish, NewFile]] = []
        self.sent: list[tuple[int, NewFile]] = []
        self.opened: list[tuple[Path, str]] = []
        self.opens: list[ReadingOpened | Refused] = []
        self.laid_out: list[tuple[KnownSample, str]] = []
        self.is_here: bool | Refused = False
        self.compared: ReadingCompared | Refused = Refused("It came from elsewhere.")
        self.taken_over: list[tuple[int, str]] = []
        self.merged: ReadingMerged | None = None

    def ask(
        self, sample: KnownSample, wish: ReadingWish, file: NewFile, then: Callable[[Any], None]
    ) -> None:
        self.asked.append((sample, wish, file))
        then(ReadingSent(file.path, 12))

    def open(self, path: Path, passphrase: str, then: Callable[[Any], None]) -> None:
        self.opened.append((path, passphrase))
        then(self.opens.pop(0))

    def ask_here(self, sample: KnownSample, by: str, then: Callable[[Any], None]) -> None:
        self.laid_out.append((sample, by))
        then(ReadingTaken(3, "Reading 0F3A22", 12, by, "ab:cd"))

    def compare(self, batch_id: int, then: Callable[[Any], None]) -> None:
        then(self.compared)

    def take_over(self, batch_id: int, reader: str, then: Callable[[Any], None]) -> None:
        self.taken_over.append((batch_id, reader))
        then(self.merged)

    def send_back(self, batch_id: int, file: NewFile, then: Callable[[Any], None]) -> None:
        self.sent.append((batch_id, file))
        then(ReadingSent(file.path, 1))
