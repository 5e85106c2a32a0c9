"""The translated words of the sheet; figures are formatted as everywhere in the window."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.microscopes.microscope import CheckState
from hematovision_desktop.core.reports.report import (
    MicroscopeUse,
    SampleReport,
    Trigger,
    TriggerKind,
)
from hematovision_desktop.core.samples.laboratory import STANDARD_LIMITS_SOURCE, STANDARD_SOURCE
from hematovision_desktop.core.samples.sample import Sex
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.parts.texts.figure_words import percent_of
from hematovision_desktop.ui.parts.texts.words import translate
from hematovision_desktop.ui.report.sheet_figures import GIGA, giga, limit, unbroken

sheet = words.Texts("sheet")


_PLURALS: dict[Label, object] = {
    Label.NEUTROPHIL: QT_TRANSLATE_NOOP("sheet", "Neutrophils"),
    Label.EOSINOPHIL: QT_TRANSLATE_NOOP("sheet", "Eosinophils"),
    Label.BASOPHIL: QT_TRANSLATE_NOOP("sheet", "Basophils"),
    Label.LYMPHOCYTE: QT_TRANSLATE_NOOP("sheet", "Lymphocytes"),
    Label.MONOCYTE: QT_TRANSLATE_NOOP("sheet", "Monocytes"),
    Label.IMMATURE_GRANULOCYTE: QT_TRANSLATE_NOOP("sheet", "Immature granulocytes"),
    Label.ERYTHROBLAST: QT_TRANSLATE_NOOP("sheet", "Erythroblasts"),
    Label.PLATELET: QT_TRANSLATE_NOOP("sheet", "Platelets"),
    Label.BLAST: QT_TRANSLATE_NOOP("sheet", "Blasts"),
    Label.BAND: QT_TRANSLATE_NOOP("sheet", "Bands"),
    Label.ATYPICAL_LYMPHOCYTE: QT_TRANSLATE_NOOP("sheet", "Atypical lymphocytes"),
    Label.SMUDGE_CELL: QT_TRANSLATE_NOOP("sheet", "Smudge cells"),
    Label.ARTEFACT: QT_TRANSLATE_NOOP("sheet", "Artefacts"),
}


def label_plural(label: Label) -> str:
    """Return the plural name of a type."""
    return translate("sheet", str(_PLURALS[label]))


def english_term(label: Label) -> str:
    """Return the English plural name of a type; "" if the sheet is in English."""
    return "" if words.speaks_english() else f"{label.value.replace('_', ' ')}s"


def _with_term(said: str, label: Label) -> str:
    """Return the sentence about a type without a row of its own, with its English name."""
    term = english_term(label)
    return f"{said} ({term})" if term else said


def sex_word(sex: Sex) -> str:
    """Return a patient's sex."""
    return {
        Sex.FEMALE: translate("sheet", "female"),
        Sex.MALE: translate("sheet", "male"),
        Sex.OTHER: translate("sheet", "other"),
    }[sex]


def trigger_sentence(trigger: Trigger) -> str:
    """Return why the smear needs another look."""
    name = label_plural(trigger.label)
    if trigger.kind is TriggerKind.SEEN:
        if trigger.label.is_leukocyte:
            one = "{name} seen: {seen} among {n} leukocyte. Review the smear."
            told = sheet.tr(
                "{name} seen: {seen} among {n} leukocytes. Review the smear.", "", trigger.of
            )
        else:
            one = "{name} seen: {seen} in addition to {n} leukocyte. Review the smear."
            told = sheet.tr(
                "{name} seen: {seen} in addition to {n} leukocytes. Review the smear.",
                "",
                trigger.of,
            )
        seen = words.number(round(trigger.value))
        return words.counted(trigger.of, one, told, name=name, seen=seen)
    if trigger.kind is TriggerKind.CORRECTED:
        text = translate(
            "sheet",
            "{name} {n} per 100 leukocytes: the leukocyte count is corrected to {value} × {unit}.",
        ).format(name=name, n=giga(trigger.limit, 1), value=giga(trigger.value), unit=GIGA)
        return unbroken(text)
    text = (
        translate("sheet", "{name} {value} × {unit}, above {limit}. Review the smear.")
        if trigger.kind is TriggerKind.ABOVE
        else translate("sheet", "{name} {value} × {unit}, below {limit}. Review the smear.")
    )
    value = giga(trigger.value)
    return unbroken(text.format(name=name, value=value, unit=GIGA, limit=limit(trigger.limit)))


def microscope_sentence(use: MicroscopeUse, *, all_seen: bool) -> str:
    """Return a microscope with what was proven on it.

    all_seen: whether a person has looked at every cell, without which nobody can sign if nothing
    was proven.
    """
    name, standing = (
        isolated(use.name) or translate("sheet", "A microscope without a name"),
        use.standing,
    )
    if standing.check is CheckState.PROVEN:
        said = translate(
            "sheet", "{name}: program checked; at least {n} in 100 sure names are right."
        ).format(name=name, n=words.number(round(100 * (standing.promise or 0.0))))
        if standing.unusual:
            said += " " + translate("sheet", "This blood looks unusual for this microscope.")
        return said
    text = (_all_seen() if all_seen else _suggestions())[standing.check]
    return text.format(name=name, limit=words.probability(standing.proven_from or 0.0))


def _all_seen() -> dict[CheckState, str]:
    return {
        CheckState.IN_PART: translate(
            "sheet",
            "{name}: program checked only for names of {limit} or more; a person looked at "
            "every cell.",
        ),
        CheckState.TAKEN_BACK: translate(
            "sheet",
            "{name}: program checked, but too many sure names were corrected later; a person "
            "looked at every cell.",
        ),
        CheckState.NOTHING_PROVEN: translate(
            "sheet",
            "{name}: program checked, but nothing is promised; a person looked at every cell.",
        ),
        CheckState.NOT_FINISHED: translate(
            "sheet", "{name}: check of the program not finished; a person looked at every cell."
        ),
        CheckState.OTHER_MODEL: translate(
            "sheet",
            "{name}: program checked, but with another model or other types; a person looked at "
            "every cell.",
        ),
        CheckState.NOT_CHECKED: translate(
            "sheet", "{name}: program not checked; a person looked at every cell."
        ),
    }


def _suggestions() -> dict[CheckState, str]:
    return {
        CheckState.IN_PART: translate(
            "sheet",
            "{name}: program checked only for names of {limit} or more; its names are suggestions.",
        ),
        CheckState.TAKEN_BACK: translate(
            "sheet",
            "{name}: program checked, but too many sure names were corrected later; its names "
            "are suggestions.",
        ),
        CheckState.NOTHING_PROVEN: translate(
            "sheet", "{name}: program checked, but nothing is promised; its names are suggestions."
        ),
        CheckState.NOT_FINISHED: translate(
            "sheet", "{name}: check of the program not finished; its names are suggestions."
        ),
        CheckState.OTHER_MODEL: translate(
            "sheet",
            "{name}: program checked, but with another model or other types; its names are "
            "suggestions.",
        ),
        CheckState.NOT_CHECKED: translate(
            "sheet", "{name}: program not checked; its names are suggestions."
        ),
    }


def counted_sentence(report: SampleReport) -> str:
    """Return how many cells were counted, and in how many fields."""
    text = words.counted(
        report.total,
        "{n} leukocyte counted in {fields}.",
        sheet.tr("{n} leukocytes counted in {fields}.", "", report.total),
        fields=words.fields_counted(report.fields),
    )
    if report.by_hand:
        text += " " + words.counted(
            report.by_hand,
            "{n} of the cells was counted with a key.",
            sheet.tr("{n} of the cells were counted with a key.", "", report.by_hand),
        )
    if report.unreadable:
        text += " " + words.counted(
            report.unreadable,
            "{n} picture could not be read.",
            sheet.tr("{n} pictures could not be read.", "", report.unreadable),
        )
    return text


def outside_sentence(report: SampleReport) -> str:
    """Return what is reported apart from the 100 %; nothing if no such cells were seen."""
    outside, parts = report.outside, []
    if outside.erythroblasts and outside.nrbc_per_100 is not None:
        said = translate("sheet", "erythroblasts {n} ({rate} per 100 leukocytes)").format(
            n=words.number(outside.erythroblasts), rate=giga(outside.nrbc_per_100, 1)
        )
        parts.append(_with_term(said, Label.ERYTHROBLAST))
    if outside.smudges:
        said = translate("sheet", "smudge cells {n}").format(n=words.number(outside.smudges))
        parts.append(_with_term(said, Label.SMUDGE_CELL))
    if outside.unidentified:
        parts.append(
            translate("sheet", "unidentified cells {n}").format(
                n=words.number(outside.unidentified)
            )
        )
    if not parts:
        return ""
    return translate("sheet", "Not part of the 100 %: {parts}.").format(parts=" · ".join(parts))


def twice_sentence(pictures: int) -> str:
    """Return the sentence on pictures that are in several batches of a sample."""
    return words.counted(
        pictures,
        "{n} picture is in more than one batch of this sample: its cells count more than once.",
        sheet.tr(
            "{n} pictures are in more than one batch of this sample: their cells count more than "
            "once.",
            "",
            pictures,
        ),
    )


def note_sentences(report: SampleReport) -> list[str]:
    """Return what a reader must know about the figures, the most serious first."""
    notes: list[str] = []
    if report.waiting:
        notes.append(
            words.counted(
                report.waiting,
                "{n} cell waits for a decision: each range shows the lowest and highest possible "
                "percentage.",
                sheet.tr(
                    "{n} cells wait for a decision: each range shows the lowest and highest "
                    "possible percentage.",
                    "",
                    report.waiting,
                ),
            )
        )
    if report.twice:
        notes.append(twice_sentence(report.twice))
    if report.few_cells:
        notes.append(
            words.counted(
                report.total,
                "Only {n} leukocyte: the intervals are wide.",
                sheet.tr("Only {n} leukocytes: the intervals are wide.", "", report.total),
            )
        )
    notes += [trigger_sentence(one) for one in report.findings]
    if report.age_assumed:
        notes.append(
            translate("sheet", "Year of birth not known: the usual ranges are those for adults.")
        )
    return notes


def legend_sentence(report: SampleReport) -> str:
    """Return how to read bars and letters."""
    line = (
        translate("sheet", "possible range while cells wait")
        if report.waiting
        else translate("sheet", "95 % interval")
    )
    text = (
        translate("sheet", "Bars: shaded = usual range, dot = percentage, line = {line}.")
        if any(row.range is not None and row.range.has_percent for row in report.rows)
        else translate("sheet", "Bars, from 0 to 100 %: dot = percentage, line = {line}.")
    )
    text = text.format(line=line)
    if report.flags:
        text += " " + translate(
            "sheet", "H, L: above, below the usual range; framed only: too few cells to be sure."
        )
    if report.total and report.percent_sum != 100.0:
        text += " " + translate(
            "sheet", "Each percentage is rounded: together they make {sum}."
        ).format(sum=percent_of(report.percent_sum, report.total))
    return text


def source_name(source: str) -> str:
    """Return the source of ranges or limits; the shipped ones are named in the sheet's language."""
    shipped = {
        STANDARD_SOURCE: translate(
            "sheet",
            "Adults. Oxford University Hospitals (PMC7082321) for 10⁹/L; percentages as commonly "
            "taught.",
        ),
        STANDARD_LIMITS_SOURCE: translate("sheet", "As commonly taught for adults."),
    }
    return isolated(shipped.get(source) or source)


def source_sentence(report: SampleReport) -> str:
    """Return the source of the usual ranges."""
    laboratory = report.laboratory
    if not any(row.range for row in report.rows):
        return translate("sheet", "This laboratory has no usual ranges for this patient.")
    text = translate("sheet", "Usual ranges: {source}").format(
        source=source_name(laboratory.source)
    )
    if laboratory.source_date is not None:
        text += " " + translate("sheet", "(adopted {date})").format(
            date=f"{laboratory.source_date:%Y-%m-%d}"
        )
    return text


def moment(when: datetime) -> str:
    """Return a moment in local time with its offset, the same in every language."""
    local = when.astimezone()
    away = f"{local:%z}"
    return f"{local:%Y-%m-%d %H:%M} (UTC{away[:3]}:{away[3:5]})"
