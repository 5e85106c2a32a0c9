"""Requests of the window about the work in a period."""

from __future__ import annotations

from datetime import date

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.reports.period import PeriodSummary
from hematovision_desktop.services.messages.questions import Request


@dataclass(frozen=True, slots=True)
class PeriodOf(Request[PeriodSummary]):
    """The work on the samples made from one day to another, both included."""

    first_day: date
    last_day: date
