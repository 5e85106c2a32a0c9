"""Where a second reading was requested: looked up once for each, since it never changes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from hematovision_desktop.core.logbook.log import BatchSummary
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.services.messages.second_reader import WasAskedHere
from hematovision_desktop.ui.parts.asking.questions import Questions

_TOPIC = "asked here"


class AskedHere:
    """Looks up the displayed readings. show: receives whether the displayed one was requested here."""

    def __init__(self, questions: Questions, show: Callable[[bool], None]) -> None:
        self._questions = questions
        self._show = show
        self._known: dict[tuple[Path, ...], bool] = {}

    def forget(self) -> None:
        """Drop the pending answer, because another sample is shown."""
        self._questions.forget(_TOPIC)

    def find_out(self, batch: BatchSummary) -> None:
        """Report on a batch that is a reading, at once if known."""
        reading = batch.start.sources
        if reading in self._known:
            self._show(self._known[reading])
        else:
            then = partial(self._keep, reading)
            self._questions.ask(_TOPIC, WasAskedHere(batch.batch_id), then)

    def _keep(self, reading: tuple[Path, ...], here: bool | Refused) -> None:
        if not isinstance(here, Refused):
            self._known[reading] = here
        self._show(here is True)
