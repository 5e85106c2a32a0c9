"""What the panel of the chosen sample shows beside its row: batches, pictures that are there twice, and its reading."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from hematovision_desktop.core.logbook.log import BatchKind, BatchSummary
from hematovision_desktop.core.samples.sample import SampleSummary
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.questions import BatchesOf, PicturesTwiceOf, Refused
from hematovision_desktop.services.messages.second_reader import WasAskedHere
from hematovision_desktop.ui.parts.asking.questions import Questions
from hematovision_desktop.ui.samples.panel import SamplePanel


class ChosenSample(QObject):
    """Asks for it, and shows the answers about the sample that is chosen by then. open_it: opens the sample's cells."""

    def __init__(self, commands: Commands, panel: SamplePanel, open_it: Callable[[], None]) -> None:
        super().__init__(panel)  # with which answers on their way are dropped
        self._questions = Questions(commands)
        self._panel = panel
        self._open_it = open_it
        self._opens = False
        # Where a second reading was requested never changes.
        self._asked_here: dict[tuple[Path, ...], bool] = {}

    @property
    def is_asked(self) -> bool:
        """Whether the sample's batches are not known yet."""
        return self._questions.is_open("batches")

    def open_later(self) -> None:
        """Open the sample once its batches are known."""
        self._opens = True

    def forget(self) -> None:
        """Drop all pending answers."""
        self._questions.forget()

    def ask(self, sample: SampleSummary | None) -> None:
        """Ask about a sample; None: there is none, or several are chosen."""
        self._questions.forget("asked here")
        self._questions.forget("twice")
        if sample is None:
            return
        self._questions.ask("batches", BatchesOf(sample.sample_id), self._show_batches)
        if sample.batches > 1:
            self._questions.ask("twice", PicturesTwiceOf(sample.sample_id), self._show_twice)

    def _show_batches(self, batches: tuple[BatchSummary, ...] | Refused) -> None:
        opens, self._opens = self._opens, False
        if isinstance(batches, Refused):
            return
        self._panel.show_batches(batches)
        for one in batches:
            if one.start.kind is BatchKind.READING:
                self._find_where_asked(one)
        if opens:
            self._open_it()

    def _show_twice(self, pictures: int | Refused) -> None:
        if not isinstance(pictures, Refused):
            self._panel.show_twice(pictures)

    def _find_where_asked(self, batch: BatchSummary) -> None:
        """Say whether a reading was requested here, at once if known."""
        reading = batch.start.sources
        if reading in self._asked_here:
            self._panel.show_reading(is_here=self._asked_here[reading])
        else:
            then = partial(self._keep_where_asked, reading)
            self._questions.ask("asked here", WasAskedHere(batch.batch_id), then)

    def _keep_where_asked(self, reading: tuple[Path, ...], here: bool | Refused) -> None:
        if not isinstance(here, Refused):
            self._asked_here[reading] = here
        self._panel.show_reading(is_here=here is True)
