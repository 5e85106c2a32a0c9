"""Compares the figures of samples, wherever they are shown or stored, with those of their batches."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from desk import Desk
from figures import Figures
from words_on import words_on

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchSummary
from hematovision_desktop.core.reports.report import SampleReport
from hematovision_desktop.core.samples.sample import SampleSummary, united
from hematovision_desktop.core.samples.sample_log import SampleQuery
from hematovision_desktop.services.messages.review import OpenBatch
from hematovision_desktop.ui.parts.texts import figure_words, words

Samples = Mapping[int, SampleSummary]


def of_report(report: SampleReport) -> Figures:
    """Return the figures of a sheet, without its subtypes."""
    counts = {row.label.value: row.count for row in report.rows if row.count}
    return Figures(counts, report.waiting)


def of_leukocytes(sample: SampleSummary) -> Figures:
    """Return the figures of a sample as a sheet counts them: only leukocytes, with bands as neutrophils."""
    found = sample.differential(())
    counts = {one.label.value: one.count for one in found.shares if one.count}
    return Figures(counts, found.waiting)


def check_samples(
    samples: Samples, sample_of: Mapping[int, int], summaries: Iterable[BatchSummary]
) -> None:
    """Check that each batch belongs to one sample, whose figures are the sum of its batches.

    sample_of: of all batches of the log.
    """
    batches: defaultdict[int, list[BatchSummary]] = defaultdict(list)
    for one in summaries:
        batches[sample_of[one.batch_id]].append(one)
    assert set(batches) <= set(samples), "a batch belongs to no sample that is listed"
    for sample_id, sample in samples.items():
        there = batches[sample_id]
        assert sample.batches == len(there), f"the batches of {sample.details.accession}"
        wanted = united(one.tally for one in there)
        assert sample.tally == wanted, f"the figures of {sample.details.accession}"
        running = sum(one.stage.value == "running" for one in there)
        assert sample.progress.running == running, f"what runs of {sample.details.accession}"


def check_signed(samples: Samples, signed: Mapping[tuple[str, int], Figures]) -> None:
    """Check that a signed sample still has the figures that were signed. signed: by uid and version."""
    for one in samples.values():
        known = signed.get((one.uid, one.progress.version))
        if known is not None and one.stands_signed:
            assert of_leukocytes(one) == known, f"{one.details.accession} is not what was signed"


def check_open_sample(batch: OpenBatch, sample: SampleSummary) -> None:
    """Check that an open batch knows the same sample as the log."""
    assert batch.sample is not None, "an open batch has no sample"
    assert batch.sample == sample.known, "the sample of an open batch"


def check_samples_page(desk: Desk, samples: Samples) -> None:
    """Check that the Samples page lists what the log holds, with the figures of the chosen sample."""
    page, by_uid = desk.window.samples_page, {one.uid: one for one in samples.values()}
    if page.model.query == SampleQuery():
        assert page.model.rowCount() == len(samples), "not as many samples as in the log"
    for row in range(page.model.rowCount()):
        listed = page.model.sample(row)
        assert listed is not None, f"row {row} of the samples is not there yet"
        assert listed == by_uid[listed.uid], f"row {row} of the samples"
    chosen = page.chosen
    if chosen is None or not chosen.tally.cells:
        return
    assert chosen == by_uid[chosen.uid], "the chosen sample"
    known = {one for it in page.panel.batches.batches for one in it.start.label_set.labels}
    found = chosen.differential([one for one in Label if one in known])
    rows = "".join(
        f"{words.label_name(one.label)}\n{words.number(one.count)}\n"
        + (f"{figure_words.percent_of(one.percent, found.total)}\u00a0%" if found.total else "–")
        + "\n"
        for one in found.shares[:1]
    )
    shown = words_on(page.panel.figures)
    assert rows in f"{shown}\n", f"the panel says {shown}, not {rows}"
