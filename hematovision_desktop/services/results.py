"""What becomes of a sample's figures: the laboratory's rules, sheets, signatures, handing over."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from hematovision_desktop.core.laboratory import Laboratory
from hematovision_desktop.core.log import Log
from hematovision_desktop.services.handover import HandingOver
from hematovision_desktop.services.inbox import Message
from hematovision_desktop.services.journal import LogInUse, ask_log
from hematovision_desktop.services.laboratory import LaboratoryRules
from hematovision_desktop.services.messages.handover import HandoversOf
from hematovision_desktop.services.messages.period import PeriodOf
from hematovision_desktop.services.messages.questions import Request
from hematovision_desktop.services.messages.sheets import SheetOf
from hematovision_desktop.services.messages.signing import GatesOf, RecordsOf
from hematovision_desktop.services.outside import Outside
from hematovision_desktop.services.people import People
from hematovision_desktop.services.period import read_period
from hematovision_desktop.services.samples import Samples
from hematovision_desktop.services.sheets import CutCells, Sheets
from hematovision_desktop.services.signing import Signing
from hematovision_desktop.services.workers import Workers

T = TypeVar("T")


class Results:
    """Holds the parts, and answers what is asked of them.

    refuse: tells a person why something cannot be. cut: cuts cells for the sheet.
    """

    def __init__(
        self,
        outside: Outside,
        workers: Workers,
        log: Callable[[], LogInUse],
        send: Callable[[Message], None],
        refuse: Callable[[str], None],
        *,
        people: People,
        samples: Samples,
        cut: CutCells,
    ) -> None:
        self._log = log
        self.laboratory = LaboratoryRules(
            *(outside, workers, log, send, refuse), allows=people.allows
        )
        self._sheets = Sheets(log, cut, self._rules)
        self.signing = Signing(
            *(workers, samples, log, send),
            people=people,
            signer=outside.signer,
            laboratory=self._rules,
        )
        self.handover = HandingOver(
            *(workers, log, send),
            people=people,
            laboratory=self._rules,
            writers=outside.handover_writers,
        )

    def _ask_log(self, call: Callable[[Log], T], /) -> T:
        return ask_log(self._log, lambda log: log.writer.submit(call).result())

    def _rules(self) -> Laboratory:
        return self.laboratory.now

    def answer_of(self, request: Request[Any]) -> Callable[[], object] | None:
        """Return what answers a question on a worker's thread, None if others do."""
        match request:
            case SheetOf(sample_id):
                return lambda: self._sheets.sheet(sample_id)
            case GatesOf(sample_id):
                return lambda: self.signing.gates(sample_id)
            case RecordsOf(sample_id):
                return lambda: self.signing.records(sample_id)
            case PeriodOf(first, last):
                return lambda: read_period(first, last, self._ask_log)
            case HandoversOf(sample_id):
                return lambda: self.handover.of_sample(sample_id)
        return None
