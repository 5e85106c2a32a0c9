"""The translated words of handing over: formats, files, and earlier handovers."""

from __future__ import annotations

from hematovision_desktop.core.reports.handover import HandedOver
from hematovision_desktop.core.samples.handover_format import HandoverFormat
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.words import translate


def format_name(form: HandoverFormat) -> str:
    """Return the name of a format."""
    return {
        HandoverFormat.HL7: translate("handover", "HL7 v2.5.1 (ORU^R01)"),
        HandoverFormat.FHIR: translate("handover", "FHIR R4 (bundle)"),
        HandoverFormat.CSV: translate("handover", "Table (CSV, one row)"),
    }[form]


def done_sentence(done: HandedOver) -> str:
    """Return where a result is now."""
    return translate("handover", "Version {n} was handed over as {path}.").format(
        n=words.number(done.version), path=done.path
    )


def done_line(done: HandedOver) -> str:
    """Return one line of the list of handovers."""
    parts = [
        words.moment(done.at.astimezone()),
        done.form.value.upper(),
        translate("handover", "version {n}").format(n=words.number(done.version)),
    ]
    if done.version > 1:
        parts.append(translate("handover", "correction"))
    if done.who:
        parts.append(done.who)
    if done.cut_short_sha256:
        parts.append(translate("handover", "cut short: ask whether it arrived, or send it again"))
    return " · ".join((*parts, done.path))
