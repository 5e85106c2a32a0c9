"""The words about types outside their usual ranges."""

from __future__ import annotations

from collections.abc import Iterable

from hematovision_desktop.core.reports.report_rows import ReportRow, nearest_question
from hematovision_desktop.core.samples.laboratory import Flag
from hematovision_desktop.core.verdicts.how_many import Question
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.words import translate
from hematovision_desktop.ui.report.sheet_figures import GIGA, giga, unbroken
from hematovision_desktop.ui.report.sheet_words import label_plural

sheet = words.Texts("sheet")


def more_sentence(row: ReportRow) -> str:
    """Return "28 more cells would settle whether eosinophils are raised.", or nothing."""
    if row.more is None or row.more.more is None:
        return ""
    more, name = row.more.more, label_plural(row.label).lower()
    if row.more.question is Question.RAISED:
        one = "{n} more cell would settle whether {name} are raised."
        told = sheet.tr("{n} more cells would settle whether {name} are raised.", "", more)
    elif row.more.question is Question.LOWERED:
        one = "{n} more cell would settle whether {name} are lowered."
        told = sheet.tr("{n} more cells would settle whether {name} are lowered.", "", more)
    else:
        one = "{n} more cell would settle whether {name} are within their range."
        told = sheet.tr(
            "{n} more cells would settle whether {name} are within their range.", "", more
        )
    return words.counted(more, one, told, name=name)


def flags_sentence(rows: Iterable[ReportRow]) -> str:
    """Return which types lie outside their ranges, and how many more cells would settle the nearest.

    A type is only perhaps outside while its interval reaches the limit. If the absolute count, not
    the percentage, is outside, it follows the type. "" if none is outside.
    """
    flagged = [row for row in rows if row.is_out_of_range]
    parts, open_ones = [], []
    for flag, is_open, text in (
        (Flag.HIGH, False, translate("sheet", "Above the usual range: {types}.")),
        (Flag.HIGH, True, translate("sheet", "Perhaps above the usual range: {types}.")),
        (Flag.LOW, False, translate("sheet", "Below the usual range: {types}.")),
        (Flag.LOW, True, translate("sheet", "Perhaps below the usual range: {types}.")),
    ):
        names = {row.label: _flagged(row, flag, is_open=is_open) for row in flagged}
        if any(names.values()):
            parts.append(text.format(types=words.listed(filter(None, names.values()))))
        if is_open:
            open_ones += [row for row in flagged if names[row.label]]
    nearest = nearest_question(open_ones)
    if nearest is not None:
        parts.append(more_sentence(nearest))
    return " ".join(parts)


def _flagged(row: ReportRow, flag: Flag, *, is_open: bool) -> str:
    """Return the name of a type with such a flag, else nothing.

    Its absolute count follows if it has the flag and the percentage has not, or less surely.
    """
    by_percent = row.flag is flag
    if row.absolute_flag is flag and by_percent and row.is_flag_open:
        by_percent = row.is_absolute_flag_open
    elif row.absolute_flag is not flag and not by_percent:
        return ""
    if is_open is not (row.is_flag_open if by_percent else row.is_absolute_flag_open):
        return ""
    name = label_plural(row.label).lower()
    if by_percent or row.absolute is None:
        return name
    text = translate("sheet", "{name} {value} × {unit}")
    return unbroken(text.format(name=name, value=giga(row.absolute), unit=GIGA))
