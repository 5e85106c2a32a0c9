"""Samples with one number: which may be confused, and which of them waits for pictures."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields

from hematovision_desktop.core.samples.sample import SampleDetails, SampleSummary


def is_taken_for_another(own: SampleSummary, others: Iterable[SampleSummary]) -> bool:
    """Return whether another sample with the same number may be meant.

    Different slides distinguish them. Pictures without a stated slide may be of any slide that
    waits. A second reading has the number of what it reads.
    """
    return any(_may_be_meant(one, own) for one in others)


def _may_be_meant(one: SampleSummary, own: SampleSummary) -> bool:
    if one.uid == own.uid or one.progress.reading is not None or own.progress.reading is not None:
        return False
    may_be_any = own.batches > 0 and not own.details.slide and waits_for_pictures(one)
    return may_be_any or one.details.slide == own.details.slide


def waits_for_pictures(one: SampleSummary) -> bool:
    """Return whether a sample has no pictures yet, and was never signed."""
    return not one.batches and not one.progress.version


def is_said_by(one: SampleDetails, other: SampleDetails) -> bool:
    """Return whether every detail given for one sample is the same for another."""
    for name in (each.name for each in fields(one)):
        said = getattr(one, name)
        if said not in ("", None) and said != getattr(other, name):
            return False
    return True
