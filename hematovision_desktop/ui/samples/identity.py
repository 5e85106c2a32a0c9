"""Identifies a sample: a number alone is not enough, since two samples may share it."""

from __future__ import annotations

from datetime import datetime

from hematovision_desktop.core.samples.sample import SampleDetails, SampleSummary, telling_apart
from hematovision_desktop.core.samples.sample_log import Page, SamplePage, SampleQuery
from hematovision_desktop.services.messages.questions import SampleSearch
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.samples.model import slide_text, twin_text


def whose(details: SampleDetails) -> str:
    """Return a sample's number and patient, as far as known."""
    return " · ".join(filter(None, (details.accession, details.patient_name)))


def particulars(details: SampleDetails, made_at: datetime | None = None) -> str:
    """Return a sample's other details, and when it was made; "" if there are none."""
    parts = [isolated(details.patient_number)] if details.patient_number else []
    if details.birth_year is not None:
        born = words.translate("identity", "born {year}")
        parts.append(born.format(year=words.as_typed(details.birth_year)))
    if details.slide:
        parts.append(slide_text(details.slide))
    if made_at is not None:
        made = words.translate("identity", "made {when}")
        parts.append(made.format(when=words.moment(made_at)))
    said = " · ".join(parts)
    return said[:1].upper() + said[1:]


def namesakes(sample: SampleSummary) -> SampleSearch:
    """Return the query for all samples with a sample's number, including itself."""
    return SampleSearch(SampleQuery(number=sample.details.accession), Page())


def one_of_several(sample: SampleSummary, found: SamplePage) -> str:
    """Return a sentence that distinguishes a sample from others with its number; "" if it is the only one."""
    twin = telling_apart(found.samples).get(sample.sample_id, "")
    if not twin:
        return ""
    said = words.translate("identity", "Another sample has this number too. This one: {which}")
    return said.format(which=isolated(twin_text(sample, twin)))
