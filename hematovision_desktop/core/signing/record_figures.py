"""Whether the figures in a signed record follow from the counts beside them.

Percentages, intervals and absolute counts have four decimals in every version of the program. What
is rounded before it is judged, and by which rule, has changed over time: a flag may follow any of
the rules.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator, Mapping
from typing import Any

from hematovision_desktop.core.base.rounding import percent_digits
from hematovision_desktop.core.cells.field import FieldStatus
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.samples.laboratory import Flag, flag_of
from hematovision_desktop.core.samples.sample import CountUnit
from hematovision_desktop.core.verdicts.differential import binomial_interval, leukocyte_counts

_WRITTEN = re.compile(r"\d{1,15}\.\d{4}")
_NEAR = 2e-4
"""The tolerance between two figures of four decimals if they were computed from others before rounding."""
_CORRECT_FROM, _LAST_DIGIT = 5.0, 0.1
"""Erythroblasts per 100 leukocytes from which a leukocyte count is corrected, and the precision
with which they are judged.
"""
_GIGA_STEP = 0.01
_UNIDENTIFIED = "unidentified"


def wrong_figures(record: Any) -> Iterator[str]:
    """Yield, in words, the figures of a record's report that differ from what its counts give.

    Raises LookupError, TypeError, ValueError or ArithmeticError for something that is not a record.
    """
    report = record["report"]
    counts = {
        None if name == _UNIDENTIFIED else Label(name): number
        for name, number in report["counts"].items()
    }
    summed = leukocyte_counts(counts)
    total = sum(summed.values())
    if report["total"] != total:
        yield "the total"
    fields = [field["status"] for batch in record["batches"] for field in batch["fields"]]
    if (report["fields"], report["unreadable"]) != (len(fields), fields.count(FieldStatus.ERROR)):
        yield "the number of pictures"
    whole = yield from _leukocytes(record, counts.get(Label.ERYTHROBLAST, 0), total)
    own = {label: n for label, n in counts.items() if label and label.counts_as is not label and n}
    for rows, wanted in ((report["rows"], summed), (report["of_these"], own)):
        if not wanted.keys() <= {row["label"] for row in rows} or len(rows) != len(
            {row["label"] for row in rows}
        ):
            yield "the list of types"
        for row in rows:
            count = wanted.get(Label(row["label"]), 0)
            yield from (f"{row['label']}: {one}" for one in _row(row, count, total, whole))
            if row["range"] is not None and row["range"] not in record["laboratory"]["ranges"]:
                yield f"{row['label']}: its range, which is none of the laboratory's"


def _leukocytes(record: Any, erythroblasts: int, total: int) -> Generator[str, None, float | None]:
    """Yield what is wrong with the leukocyte count; return the base of absolute counts, 10⁹/L, or None."""
    report, sample = record["report"], record["sample"]
    per_100 = 100.0 * erythroblasts / total if total else None
    if not _is(report["nrbc_per_100"], per_100):
        yield "erythroblasts per 100 leukocytes"
    if sample["leukocytes"] is None:
        if report["corrected_leukocytes"] is not None:
            yield "the corrected leukocytes"
        return None
    typed = _number(sample["leukocytes"]) * CountUnit(sample["leukocytes_unit"]).giga_per_l
    if per_100 is None:
        return typed
    corrected = report["corrected_leukocytes"]
    is_due = per_100 >= _CORRECT_FROM
    if (corrected is None) == is_due and abs(per_100 - _CORRECT_FROM) > _LAST_DIGIT:
        yield "whether the leukocytes are corrected"
    right = typed * 100.0 / (100.0 + per_100)
    if corrected is not None and not _is(corrected, right):
        yield "the corrected leukocytes"
    return typed if corrected is None else right


def _row(row: Mapping[str, Any], count: int, total: int, whole: float | None) -> Iterator[str]:
    if row["count"] != count:
        yield "its count"
    percent = 100.0 * count / total if total else 0.0
    low, high = (100.0 * end for end in binomial_interval(count, total))
    absolute = None if whole is None or not total else percent / 100.0 * whole
    figures = {"percent": percent, "low": low, "high": high, "absolute": absolute}
    for name, wanted in figures.items():
        if not _is(row[name], wanted):
            yield f"its {_WORDS[name]}"
    told = row["range"] or {}
    step = 10.0 ** -percent_digits(total)
    for name, value, ends, by in (
        ("flag", percent if total else None, ("low", "high"), step),
        ("absolute_flag", absolute, ("low_giga", "high_giga"), _GIGA_STEP),
    ):
        if Flag(row[name]) not in _flags(value, [told.get(end) for end in ends], by, count):
            yield f"its {_WORDS[name]}"


_WORDS = {
    "percent": "percentage",
    "low": "interval's low end",
    "high": "interval's high end",
    "absolute": "absolute count",
    "flag": "flag",
    "absolute_flag": "absolute count's flag",
}


def _flags(value: float | None, ends: list[str | None], step: float, count: int) -> set[Flag]:
    """Return the flags of a value as it is and as it may have been rounded.

    If no cell of a type was counted, low may have been reported or not.
    """
    if value is None:
        return {Flag.UNJUDGED}
    low, high = (None if end is None else _number(end) for end in ends)
    down = value // step * step
    # A value rounded to a limit is within it, whatever the limit's binary form.
    seen = {flag_of(one, low, high) for one in (value, round(down, 6), round(down + step, 6))}
    return seen | {Flag.UNJUDGED} if not count and Flag.LOW in seen else seen


def _is(told: str | None, wanted: float | None) -> bool:
    """Return whether a record's figure is the computed one; None matches None."""
    if told is None or wanted is None:
        return told is None and wanted is None
    return abs(_number(told) - wanted) <= _NEAR


def _number(told: str) -> float:
    if not _WRITTEN.fullmatch(told):
        raise ValueError("a record's figures are texts with four decimals")
    return float(told)
