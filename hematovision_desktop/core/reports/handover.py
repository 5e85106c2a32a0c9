"""The parts of a signed report for another system: observations with their codes, in any format.

Only signed results are handed over, and no patient field is guessed: what nobody typed is left out.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from hematovision_desktop import RESEARCH_USE_ONLY
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.rounding import percent_digits, plain_text, rounded
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.reports.report import NRBC_DIGITS, SampleReport, Stamp
from hematovision_desktop.core.reports.report_rows import ReportRow, leukocytes_text, plural
from hematovision_desktop.core.samples.handover_format import HandoverFormat
from hematovision_desktop.core.samples.laboratory import Flag

PANEL = ("24318-8", "Manual differential panel - Blood")
LOCAL_SYSTEM = "urn:hematovision:observation"
PERCENT, GIGA, PER_100, CELLS = "%", "10*9/L", "/100{WBCs}", "{cells}"
"""Units as UCUM writes them."""

_PERCENT_CODES = {
    Label.NEUTROPHIL: "23761-0",
    Label.LYMPHOCYTE: "737-7",
    Label.MONOCYTE: "744-3",
    Label.EOSINOPHIL: "714-6",
    Label.BASOPHIL: "707-0",
    Label.BLAST: "709-6",
}
"""LOINC codes of manual counts."""
_PERCENT_CODES_OF_ANY_METHOD = {
    Label.IMMATURE_GRANULOCYTE: "38518-7",
    Label.BAND: "26508-2",
    Label.ATYPICAL_LYMPHOCYTE: "13046-8",
}
_GIGA_CODES = {
    Label.NEUTROPHIL: "753-4",
    Label.LYMPHOCYTE: "732-8",
    Label.MONOCYTE: "743-5",
    Label.EOSINOPHIL: "712-0",
    Label.BASOPHIL: "705-4",
}
_LEUKOCYTES, _CORRECTED = "26464-8", "12227-5"
_UNIDENTIFIED, _ERYTHROBLASTS = "44095-8", "19048-8"
_MANUAL = " by Manual count"
"""The end of the code names that mean manual counts; the same name without it belongs to another code."""


HandoverWriters = Mapping[HandoverFormat, Callable[[SampleReport, datetime], bytes]]
"""Writes a signed report in each format; the moment is the time of sending, aware."""


@dataclass(frozen=True, slots=True)
class HandedOver:
    """One result that was handed over. at: aware, UTC. version, digest: of the signed record.

    path: of the written file. who: the person at work, "" if nobody is asked. cut_short_sha256: of
    the file, if the log only says that writing began; otherwise "".
    """

    sample_uid: str
    version: int
    digest: str
    form: HandoverFormat
    path: str
    at: datetime
    who: str = ""
    cut_short_sha256: str = ""


@dataclass(frozen=True, slots=True)
class Observation:
    """One figure. loinc: its code, "" if it has only ours, `key`. value: decimal digits.

    unit: UCUM. low, high: of the usual range, "" without one. note: how sure the figure is.
    """

    key: str
    name: str
    loinc: str
    value: str
    unit: str
    low: str = ""
    high: str = ""
    flag: Flag = Flag.UNJUDGED
    note: str = ""

    @property
    def usual(self) -> str:
        """The usual range in words."""
        if self.low and self.high:
            return f"{self.low}-{self.high}"
        return f">={self.low}" if self.low else f"<={self.high}" if self.high else ""


NOT_SIGNED = sentence("Nobody has signed this result, so it was not handed over. Sign it first.")
CHANGED_SINCE = sentence("This result was changed after it was signed. Sign it again first.")


def signed_stamp(report: SampleReport) -> Stamp:
    """Return the stamp of a report that may be handed over. Raises UserError otherwise."""
    if report.stamp is None or not report.stamp.signer:
        raise UserError(NOT_SIGNED)
    if report.waiting:
        raise UserError(sentence("Cells wait for a decision, so this result was not handed over."))
    return report.stamp


def knows_patient(report: SampleReport) -> bool:
    """Return whether anything about the patient was typed."""
    details = report.sample.details
    typed = (details.patient_number, details.patient_name, details.birth_year, details.sex)
    return any(one not in ("", None) for one in typed)


def observations(report: SampleReport) -> tuple[Observation, ...]:
    """Return every figure of a report in the order of its sheet."""
    found = [*_leukocytes(report)]
    for row in report.rows:
        found += _row(row, report)
    for row in report.of_these:
        found.append(_percent(row, report))
    return (*found, *_outside(report))


def notes_of(report: SampleReport) -> tuple[str, ...]:
    """Return what applies to the whole result, as sentences in plain English."""
    stamp = signed_stamp(report)
    notes = [f"Laboratory: {report.laboratory.name}"] if report.laboratory.name else []
    notes += [f"{leukocytes_text(report.total)} counted in {_pictures(report.fields)}."]
    if report.by_hand:
        were = "was" if report.by_hand == 1 else "were"
        notes.append(f"{report.by_hand} of the cells {were} counted with a key.")
    if report.unreadable:
        notes.append(f"{_pictures(report.unreadable)} could not be read.")
    if report.twice:
        held, whose = ("is", "its") if report.twice == 1 else ("are", "their")
        notes.append(
            f"{_pictures(report.twice)} {held} in more than one batch of this sample: {whose} cells "
            "count more than once."
        )
    if report.total and report.percent_sum != 100.0:
        together = rounded(report.percent_sum, percent_digits(report.total))
        notes.append(f"Each percentage is rounded: together they make {together}.")
    if report.few_cells:
        notes.append("Few leukocytes were counted: the intervals are wide.")
    notes += report.triggers
    notes += [
        f"Microscope {one.sentence}" if one.name else one.sentence for one in report.microscopes
    ]
    if report.age_assumed:
        notes.append("No year of birth is known: the usual ranges are those for adults.")
    if any(row.range for row in report.rows):
        notes.append(f"Usual ranges: {report.laboratory.source}")
    if report.sample.details.notes:
        notes.append(f"Comment: {report.sample.details.notes}")
    models = ", ".join(f"{name} (SHA-256 {sha256})" for name, sha256 in report.models)
    notes.append(f"HematoVision {report.program_version}, model {models or 'none'}.")
    if stamp.reason:
        notes.append(f"Reason: {stamp.reason}")
    notes.append(f"Signed record, version {stamp.version}: SHA-256 {stamp.digest_sha256}.")
    if stamp.amends:
        notes.append(f"It replaces the previous record: SHA-256 {stamp.amends}.")
    return (*notes, RESEARCH_USE_ONLY)


def _pictures(number: int) -> str:
    return f"{number} picture{'' if number == 1 else 's'}"


def file_name(report: SampleReport, form: HandoverFormat) -> str:
    """Return a result's file name: the same each time it is sent, a different one for a correction."""
    stamp = signed_stamp(report)
    number = "".join(sign if sign.isascii() and sign.isalnum() else "-" for sign in _number(report))
    return f"{number[:40]}_{report.sample.uid[:12]}_v{stamp.version}{form.suffix}"


def _number(report: SampleReport) -> str:
    return report.sample.details.accession


def figure(value: float, digits: int, whole: float = math.inf) -> str:
    """Return a figure in plain digits; one just above 0 or just below 100 is never written as such."""
    written = rounded(value, digits)
    while value > 0 and float(written) == 0 and digits < 6:
        digits += 1
        written = rounded(value, digits)
    while value < whole == float(written) and digits < 6:
        digits += 1
        written = rounded(value, digits)
    return written


def _limit(value: float | None) -> str:
    return "" if value is None else plain_text(value)


def _leukocytes(report: SampleReport) -> Iterator[Observation]:
    yield Observation(
        "cells-counted", "Leukocytes counted for the differential", "", str(report.total), CELLS
    )
    count = report.leukocytes
    if count is None:
        return
    found = count.range
    low, high = (_limit(found.low_giga), _limit(found.high_giga)) if found else ("", "")
    is_typed = count.corrected is None
    yield Observation(
        "leukocytes",
        "Leukocytes [#/volume] in Blood",
        _LEUKOCYTES,
        figure(count.typed, 2),
        GIGA,
        low,
        high,
        count.flag if is_typed else Flag.UNJUDGED,
        "As typed by a person.",
    )
    if count.corrected is not None:
        yield Observation(
            "leukocytes-corrected",
            "Leukocytes [#/volume] corrected for nucleated erythrocytes in Blood",
            _CORRECTED,
            figure(count.corrected, 2),
            GIGA,
            low,
            high,
            count.flag,
            "Absolute counts are computed from it.",
        )


def _row(row: ReportRow, report: SampleReport) -> Iterator[Observation]:
    yield _percent(row, report)
    if row.absolute is None:
        return
    found = row.range
    yield Observation(
        f"{row.label.value.replace('_', '-')}-absolute",
        f"{plural(row.label)} [#/volume] in Blood{_MANUAL}",
        _GIGA_CODES.get(row.label, ""),
        figure(row.absolute, 2),
        GIGA,
        _limit(found.low_giga) if found else "",
        _limit(found.high_giga) if found else "",
        row.absolute_flag,
        _interval((row.absolute_low, row.absolute_high), 2, GIGA, row, report.total)
        + (_NOT_SURE if row.is_absolute_flag_open else ""),
    )


def _percent(row: ReportRow, report: SampleReport) -> Observation:
    found, digits = row.range, percent_digits(report.total)
    of_any_method = _PERCENT_CODES_OF_ANY_METHOD.get(row.label, "")
    return Observation(
        f"{row.label.value.replace('_', '-')}-percent",
        f"{plural(row.label)}/100 leukocytes in Blood{'' if of_any_method else _MANUAL}",
        of_any_method or _PERCENT_CODES.get(row.label, ""),
        figure(row.percent, digits, whole=100.0),
        PERCENT,
        _limit(found.low) if found else "",
        _limit(found.high) if found else "",
        row.flag,
        _interval((row.low, row.high), digits, PERCENT, row, report.total)
        + (_NOT_SURE if row.is_flag_open else ""),
    )


_NOT_SURE = " Too few cells to be sure that it is outside the usual range."


def _interval(
    ends: tuple[float | None, float | None], digits: int, unit: str, row: ReportRow, total: int
) -> str:
    low, high = ends
    counted = f"{row.count} of {leukocytes_text(total)}."
    if low is None or high is None or not total:
        return counted
    return f"{counted} 95 % interval {rounded(low, digits)} to {rounded(high, digits)} {unit}."


def _outside(report: SampleReport) -> Iterator[Observation]:
    outside, total = report.outside, report.total
    if outside.nrbc_per_100 is not None:
        yield Observation(
            "erythroblasts-per-100",
            "Nucleated erythrocytes/100 leukocytes in Blood",
            _ERYTHROBLASTS,
            figure(outside.nrbc_per_100, NRBC_DIGITS),
            PER_100,
            note=f"{outside.erythroblasts} in addition to {leukocytes_text(total)}.",
        )
    if outside.unidentified and total:
        yield Observation(
            "unidentified-per-100",
            f"Unidentified cells/100 leukocytes in Blood{_MANUAL}",
            _UNIDENTIFIED,
            figure(100.0 * outside.unidentified / total, percent_digits(total)),
            PERCENT,
            note=f"{outside.unidentified} in addition to {leukocytes_text(total)}.",
        )
    if outside.smudges:
        yield Observation("smudge-cells", "Smudge cells", "", str(outside.smudges), CELLS)
