"""The work of a laboratory over a period, read from the log sample by sample."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Protocol, TypeVar

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.logbook.log import BatchKind, LoggedBatch
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.reports.period import PeriodCount, PeriodSummary
from hematovision_desktop.core.samples.sample import SampleSummary
from hematovision_desktop.core.samples.sample_log import Page, SampleQuery, SortBy

T = TypeVar("T")
_AT_ONCE = 200


class AskLog(Protocol):
    """A way to ask the log small questions, between which it can write."""

    def __call__(self, call: Callable[[Log], T], /) -> T: ...  # noqa: D102


def read_period(first: date, last: date, ask: AskLog) -> PeriodSummary:
    """Return the work on the samples made from one day to another, both included."""
    if last < first:
        raise UserError(sentence("The period ends before it begins. Change one of its days."))
    query, count, found = SampleQuery(first_day=first, last_day=last), PeriodCount(first, last), 0
    while True:
        page = Page(SortBy.CREATED, descending=False, first=found, most=_AT_ONCE)
        came = ask(partial(_samples, query, page))
        for sample in came:
            batches = ask(partial(_batches, sample.sample_id))
            # What is read a second time is counted where it was read first.
            if not any(one.summary.start.kind is BatchKind.READING for one in batches):
                count.add(sample, batches)
        found += len(came)
        if len(came) < _AT_ONCE:
            return count.summary


def _samples(query: SampleQuery, page: Page, log: Log) -> tuple[SampleSummary, ...]:
    return log.samples(query, page).samples


def _batches(sample_id: int, log: Log) -> list[LoggedBatch]:
    return [log.read_batch(one) for one in log.batches_of(sample_id)]
