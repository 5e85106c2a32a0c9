"""Formats of the sheet's figures: counts, shares and ranges beside their letters."""

from __future__ import annotations

from hematovision_desktop.core.base.rounding import plain_text
from hematovision_desktop.core.reports.report import SampleReport
from hematovision_desktop.core.reports.report_rows import ReportRow
from hematovision_desktop.core.samples.laboratory import Flag, ReferenceRange
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.figure_words import percent_of, range_of
from hematovision_desktop.ui.parts.texts.words import translate

GIGA = "10⁹/L"


def unbroken(text: str) -> str:
    """Return a sentence in which no line breaks between a count and its unit."""
    return text.replace(f" × {GIGA}", f"\u00a0×\u00a0{GIGA}")


NOTHING = "–"


def flag_letter(flag: Flag) -> str:
    """Return the letter for a figure outside its range, else nothing."""
    return {
        Flag.LOW: translate("sheet", "L", "low, as few signs as possible"),
        Flag.HIGH: translate("sheet", "H", "high, as few signs as possible"),
    }.get(flag, "")


def giga(value: float, digits: int = 2) -> str:
    """Return an absolute count, 10⁹/L, without its unit."""
    return words.decimals(value, digits)


def limit(value: float) -> str:
    """Return an end of a range as entered, without trailing zeros."""
    return words.decimals(value, len(plain_text(value).partition(".")[2]))


def ends(low: float | None, high: float | None) -> str:
    """Return "40–80", "≥ 40" or "≤ 80"."""
    if low is None and high is None:
        return NOTHING
    if low is None:
        return f"≤\u00a0{limit(high)}" if high is not None else NOTHING
    return f"≥\u00a0{limit(low)}" if high is None else f"{limit(low)}–{limit(high)}"


def usual_percent(found: ReferenceRange | None) -> str:
    """Return the usual range of a percentage."""
    return ends(found.low, found.high) if found else NOTHING


def usual_giga(found: ReferenceRange | None) -> str:
    """Return the usual range of an absolute count."""
    return ends(found.low_giga, found.high_giga) if found else NOTHING


def row_percent(row: ReportRow, report: SampleReport) -> str:
    """Return a row's percentage without its sign."""
    return percent_of(row.percent, report.total) if report.total else NOTHING


def row_interval(row: ReportRow, report: SampleReport) -> str:
    """Return a row's interval or, while cells wait, its possible range."""
    if not report.total:
        return NOTHING
    low, high = (row.least, row.most) if report.waiting else (row.low, row.high)
    return range_of(low, high, report.total)


def usual_line(row: ReportRow) -> str:
    """Return "▲ usual 1–6" for a percentage above its range, "" if none applies."""
    if row.range is None or not row.range.has_percent:
        return ""
    usual = translate("sheet", "usual {range}").format(range=usual_percent(row.range))
    return " ".join(filter(None, (out_of_range_sign(row), usual)))


def out_of_range_sign(row: ReportRow) -> str:
    """Return "▲" for a percentage above its range, "▼" for one below it, "" for any other.

    The sign is hollow while the interval still reaches the range.
    """
    if row.range is None or not row.range.has_percent:
        return ""
    if row.is_flag_open:
        return {Flag.HIGH: "△", Flag.LOW: "▽"}.get(row.flag, "")
    return {Flag.HIGH: "▲", Flag.LOW: "▼"}.get(row.flag, "")
