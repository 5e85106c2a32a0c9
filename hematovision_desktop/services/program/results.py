"""What is done with a sample's figures: the laboratory's rules, sheets, signatures, handing over."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from hematovision_desktop.core.samples.laboratory import Laboratory
from hematovision_desktop.core.verdicts.agreement import Agreement
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.services.messages.questions import Request
from hematovision_desktop.services.messages.results import GatesOf, HandoversOf, PeriodOf, SheetOf
from hematovision_desktop.services.messages.second_reader import AgreementOf, WasAskedHere
from hematovision_desktop.services.people.people import People
from hematovision_desktop.services.readings.sent_question import (
    read_agreement,
)
from hematovision_desktop.services.readings.taken_question import (
    was_asked_here,
)
from hematovision_desktop.services.reports.handover import HandingOver
from hematovision_desktop.services.reports.sheets import CutCells, Sheets
from hematovision_desktop.services.reports.signing import Signing
from hematovision_desktop.services.review.workplace import Workplace
from hematovision_desktop.services.samples.laboratory import LaboratoryRules
from hematovision_desktop.services.samples.period import read_period
from hematovision_desktop.services.samples.samples import Samples


class Results:
    """The parts, and the answers to questions about them. cut: cuts cells for the sheet."""

    def __init__(
        self,
        place: Workplace,
        outside: Outside,
        *,
        people: People,
        samples: Samples,
        cut: CutCells,
    ) -> None:
        self._place = place
        self._readings = outside.readings
        self.laboratory = LaboratoryRules(place, outside, allows=people.allows)
        self._sheets = Sheets(place, cut, self._rules)
        self.signing = Signing(
            place,
            samples,
            people=people,
            signer=outside.signer,
            laboratory=self._rules,
        )
        self.handover = HandingOver(
            place,
            people=people,
            laboratory=self._rules,
            writers=outside.handover_writers,
        )

    def _rules(self) -> Laboratory:
        return self.laboratory.now

    def answer_of(self, request: Request[Any]) -> Callable[[], object] | None:
        """Return the function that answers a question on a worker's thread, None if others do."""
        if isinstance(request, PeriodOf):
            return lambda: read_period(request.first_day, request.last_day, self._place.ask)
        if isinstance(request, WasAskedHere):
            return lambda: self._was_asked_here(request.batch_id)
        of_sample: dict[type, Callable[[int], object]] = {
            SheetOf: self._sheets.sheet,
            GatesOf: self.signing.gates,
            HandoversOf: self.handover.of_sample,
            AgreementOf: self._agreement,
        }
        answer = of_sample.get(type(request))
        return None if answer is None else partial(answer, _sample_of(request))

    def _was_asked_here(self, batch_id: int) -> bool:
        start = self._place.ask(lambda there: there.read_start(batch_id))
        return was_asked_here(start, self._readings())

    def _agreement(self, sample_id: int) -> Agreement:
        return self._place.ask(lambda there: read_agreement(there, sample_id))


def _sample_of(request: Any) -> int:
    """Return which sample a question is about."""
    sample_id: int = request.sample_id
    return sample_id
