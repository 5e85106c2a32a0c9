"""Where a second reading was asked for: found out once for each, since it never changes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from hematovision_desktop.core.logbook.log import BatchSummary
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.services.messages.second_reader import WasAskedHere
from hematovision_desktop.ui.parts.questions import Questions

_TOPIC = "asked here"


class AskedHere:
    """Asks for the readings that are shown. show: told whether the one on show was asked for here."""

    def __init__(self, questions: Questions, show: Callable[[bool], None]) -> None:
        self._questions = questions
        self._show = show
        self._known: dict[tuple[Path, ...], bool] = {}

    def forget(self) -> None:
        """Another sample is shown: drop the answer that is on its way."""
        self._questions.forget(_TOPIC)

    def find_out(self, batch: BatchSummary) -> None:
        """Tell of a batch that is a reading, at once where it is known."""
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
