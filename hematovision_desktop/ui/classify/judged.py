"""A batch's figures beside the usual ranges, with the flags for those outside."""

from __future__ import annotations

from hematovision_desktop.core.reports.report import age_of, findings_of, judged_rows
from hematovision_desktop.core.reports.report_rows import ReportRow
from hematovision_desktop.core.samples.laboratory import Laboratory
from hematovision_desktop.core.verdicts.differential import Differential
from hematovision_desktop.services.messages.review import OpenBatch
from hematovision_desktop.ui.report.sheet_words import flags_sentence, trigger_sentence


def judged(
    batch: OpenBatch | None, differential: Differential, laboratory: Laboratory
) -> tuple[tuple[ReportRow, ...], str]:
    """Return figures beside the ranges that apply to the batch's patient in the year of the batch.

    Also return the sentence on figures outside their ranges and on why the smear needs another
    look, as the sample shows it; "" while cells wait, since they may change both.
    """
    details, age = None, None
    if batch is not None and batch.sample is not None and batch.start is not None:
        details = batch.sample.details
        age = age_of(details, batch.start.started_at.astimezone().year)
    rows = judged_rows(differential, laboratory, details, age)
    if differential.is_provisional:
        return rows, ""
    findings = findings_of(differential, laboratory, details, age) if details is not None else ()
    said = (flags_sentence(rows), *map(trigger_sentence, findings))
    return rows, " ".join(filter(None, said))
