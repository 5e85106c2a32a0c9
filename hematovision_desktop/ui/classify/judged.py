"""A batch's figures beside the usual ranges."""

from __future__ import annotations

from hematovision_desktop.core.reports.report import age_of, judged_rows
from hematovision_desktop.core.reports.report_rows import ReportRow
from hematovision_desktop.core.samples.laboratory import Laboratory
from hematovision_desktop.core.verdicts.differential import Differential
from hematovision_desktop.services.messages.review import OpenBatch


def judged(
    batch: OpenBatch | None, differential: Differential, laboratory: Laboratory
) -> tuple[ReportRow, ...]:
    """Return figures beside the ranges that hold for the batch's patient in the year of the batch."""
    if batch is None or batch.sample is None or batch.start is None:
        return judged_rows(differential, laboratory, None, None)
    details = batch.sample.details
    age = age_of(details, batch.start.started_at.astimezone().year)
    return judged_rows(differential, laboratory, details, age)
