"""Samples and batches for tests of reports."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.logbook.log import BatchStart, BatchState, BatchSummary
from hematovision_desktop.core.microscopes.microscope import KnownMicroscope, MicroscopeProfile
from hematovision_desktop.core.microscopes.proof import Proof
from hematovision_desktop.core.samples.sample import LeukocyteCount, SampleDetails, SampleSummary
from hematovision_desktop.core.verdicts.counting import Tally

NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)

USUAL = {
    Label.NEUTROPHIL: 62,
    Label.EOSINOPHIL: 3,
    Label.BASOPHIL: 1,
    Label.LYMPHOCYTE: 28,
    Label.MONOCYTE: 6,
}


def sample(
    counts: Mapping[Label | None, int] | None = None,
    giga: float | None = None,
    *,
    waiting: int = 0,
    details: SampleDetails | None = None,
    failed: int = 0,
) -> SampleSummary:
    """Return a sample with these counts. giga: its leukocyte count, 10⁹/L."""
    said = details or SampleDetails("26-0417")
    if giga is not None:
        said = SampleDetails(
            *(getattr(said, name) for name in said.__slots__[:7]), LeukocyteCount(giga), said.notes
        )
    tally = Tally(dict(counts if counts is not None else USUAL), waiting, fields=40, failed=failed)
    return SampleSummary(7, "ab" * 16, said, NOON, 1, tally)


def batch(
    label_set: LabelSet = LabelSet.FIVE,
    microscope: str = "Olympus, room 2",
    right: int = 149,
    model: str = "hematovision 7",
) -> BatchSummary:
    """Return a batch of a microscope on which `right` of 149 sure names were right."""
    start = BatchStart("b", NOON, 40, label_set, 0.8, model, "cd" * 32, "1.0")
    known = KnownMicroscope(
        MicroscopeProfile(1, microscope, NOON), {start.terms.named_by: Proof(right, 149)}
    )
    tally = Tally({Label.NEUTROPHIL: 100})
    return BatchSummary(3, start, BatchState.FINISHED, "", tally, microscope=known)
