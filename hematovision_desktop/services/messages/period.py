"""What the window may ask of a period: what was done in it."""

from __future__ import annotations

from datetime import date

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.reports.period import PeriodSummary
from hematovision_desktop.services.messages.questions import Request


@dataclass(frozen=True, slots=True)
class PeriodOf(Request[PeriodSummary]):
    """What was done with the samples made from one day to another, both included."""

    first_day: date
    last_day: date
