"""The words about figures and their usual ranges."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from sample_reports import NOON, USUAL, batch, sample

from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.microscopes.microscope import CheckState, Standing
from hematovision_desktop.core.reports.handover import notes_of
from hematovision_desktop.core.reports.report import MicroscopeUse, Stamp, report_of
from hematovision_desktop.core.samples.laboratory import STANDARD
from hematovision_desktop.ui.report import sheet_words
from hematovision_desktop.ui.report.range_words import flags_sentence
from hematovision_desktop.ui.report.sheet_words import (
    counted_sentence,
    legend_sentence,
    microscope_sentence,
    note_sentences,
    source_name,
    source_sentence,
    trigger_sentence,
    twice_sentence,
)

N, E, B, L, M = USUAL

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("counts", "giga", "said"),
    [
        ({N: 50, E: 20, L: 25, M: 5}, None, "Above the usual range: eosinophils."),
        # Its interval reaches the range: nobody can say yet that it is above.
        (
            {N: 55, E: 10, L: 30, M: 5},
            None,
            "Perhaps above the usual range: eosinophils. "
            "77 more cells would settle whether eosinophils are raised.",
        ),
        (
            {N: 61, E: 3, L: 14, M: 22},
            None,
            "Above the usual range: monocytes. Perhaps below the usual range: lymphocytes. "
            "77 more cells would settle whether lymphocytes are lowered.",
        ),
        # The percentage is within its range, the absolute count is not.
        (
            {N: 65, L: 30, M: 5},
            20.0,
            "Above the usual range: neutrophils 13.00\u00a0×\u00a010⁹/L, "
            "lymphocytes 6.00\u00a0×\u00a010⁹/L.",
        ),
        # One is above, the other below: the figure meant is named.
        (
            {N: 94, L: 3, M: 3},
            2.0,
            "Above the usual range: neutrophils. Below the usual range: neutrophils "
            "1.88\u00a0×\u00a010⁹/L, lymphocytes, monocytes 0.06\u00a0×\u00a010⁹/L.",
        ),
        # The percentage is surely above, whatever more cells tell about the absolute count.
        (
            {N: 55, E: 14, L: 25, M: 6},
            3.6,
            "Above the usual range: eosinophils. Perhaps below the usual range: neutrophils "
            "1.98\u00a0×\u00a010⁹/L, lymphocytes 0.90\u00a0×\u00a010⁹/L.",
        ),
        # Only the absolute count is sure, so that one is given.
        (
            {N: 60, E: 10, L: 25, M: 5},
            30.0,
            "Above the usual range: neutrophils 18.00\u00a0×\u00a010⁹/L, eosinophils "
            "3.00\u00a0×\u00a010⁹/L, lymphocytes 7.50\u00a0×\u00a010⁹/L. Perhaps above the usual "
            "range: monocytes 1.50\u00a0×\u00a010⁹/L.",
        ),
        # The absolute count is within its range, the percentage perhaps not.
        (
            {N: 60, E: 10, L: 25, M: 5},
            4.0,
            "Perhaps above the usual range: eosinophils. "
            "77 more cells would settle whether eosinophils are raised.",
        ),
        ({N: 59, E: 3, B: 1, L: 32, M: 5}, 7.0, ""),
    ],
)
def test_it_says_which_figure_is_out_of_its_range(
    counts: Mapping[Label | None, int], giga: float | None, said: str
) -> None:
    assert flags_sentence(report_of(sample(counts, giga), STANDARD).rows) == said


def test_the_notes_say_that_pictures_count_twice() -> None:
    said = "1 picture is in more than one batch of this sample: its cells count more than once."
    assert said in note_sentences(report_of(sample(USUAL), STANDARD, twice=1))
    assert not [one for one in note_sentences(report_of(sample(USUAL), STANDARD)) if "batch" in one]


def test_translates_the_source_of_the_shipped_ranges(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert STANDARD.source in source_sentence(report_of(sample(), STANDARD))
    monkeypatch.setattr(sheet_words, "translate", lambda _context, text: f"[{text}]")
    assert f"[{STANDARD.source}]" in source_sentence(report_of(sample(), STANDARD))
    assert source_name(STANDARD.limits_source) == f"[{STANDARD.limits_source}]"
    assert source_name("Our own, 2026") == "Our own, 2026", "what a laboratory wrote stays"


def test_ranges_are_explained_only_where_there_are_some() -> None:
    counted = sample({N: 85, L: 10, M: 5}, 7.0)
    assert "shaded = usual range" in legend_sentence(report_of(counted, STANDARD))
    without = legend_sentence(report_of(counted, replace(STANDARD, ranges=())))
    assert "range" not in without
    assert "from 0 to 100 %" in without


def test_percentages_that_do_not_make_100_together_are_explained() -> None:
    thirds = legend_sentence(report_of(sample({N: 1, L: 1, M: 1}), STANDARD))
    assert thirds.endswith("Each percentage is rounded: together they make 99.")
    assert "together" not in legend_sentence(report_of(sample({N: 2, L: 1, M: 1}), STANDARD))
    assert "together" not in legend_sentence(report_of(sample({}), STANDARD))


@pytest.mark.parametrize(
    ("standing", "signed", "said"),
    [
        (Standing(), False, "its names are suggestions."),
        (Standing(), True, "a person looked at every cell."),
        (Standing(promise=0.95), True, "at least 95 in 100 sure names are right."),
        (
            Standing(unproven=CheckState.NOTHING_PROVEN),
            False,
            "but nothing is promised; its names are suggestions.",
        ),
        (
            Standing(unproven=CheckState.NOTHING_PROVEN),
            True,
            "but nothing is promised; a person looked at every cell.",
        ),
        (
            Standing(unproven=CheckState.TAKEN_BACK),
            False,
            "but too many sure names were corrected later; its names are suggestions.",
        ),
        (
            Standing(unproven=CheckState.TAKEN_BACK),
            True,
            "but too many sure names were corrected later; a person looked at every cell.",
        ),
        (
            Standing(proven_from=0.9),
            False,
            "of 90\u00a0% or more; its names are suggestions.",
        ),
        (Standing(proven_from=0.9), True, "of 90\u00a0% or more; a person looked at every cell."),
    ],
)
def test_it_says_how_far_names_of_a_microscope_go(
    standing: Standing, signed: bool, said: str
) -> None:
    sentence = microscope_sentence(MicroscopeUse(standing, 100), all_seen=signed)
    assert sentence.endswith(said)
    assert ("not checked" in sentence) is (standing == Standing())


@pytest.mark.parametrize("name", ["Olympus, room 2", ""])
@pytest.mark.parametrize(
    "known",
    [
        {"promise": 0.953},
        {"proven_from": 0.95},
        {"unproven": CheckState.NOTHING_PROVEN},
        {"unproven": CheckState.TAKEN_BACK},
        {"unproven": CheckState.NOT_FINISHED},
        {"unproven": CheckState.OTHER_MODEL},
        {"promise": 0.9, "unusual": True},
        {},
    ],
)
def test_a_handed_over_result_says_the_same_of_a_microscope_as_the_sheet(
    known: dict[str, float | bool], name: str
) -> None:
    use = MicroscopeUse(Standing(name, **known), 100)  # type: ignore[arg-type]
    assert use.sentence == plainly(microscope_sentence(use, all_seen=True))


def test_a_handed_over_result_says_the_same_of_its_cells_as_the_sheet() -> None:
    """One percentage is rounded up, one type is a trigger; there are cells added by hand and duplicate pictures."""
    counts = {N: 131, E: 11, L: 57, Label.IMMATURE_GRANULOCYTE: 1, Label.ERYTHROBLAST: 22}
    stamp = Stamp(1, "A. Rao", NOON, digest_sha256="5f" * 32)
    summary = sample(counts, 30.0)
    summary = replace(summary, tally=replace(summary.tally, by_hand=3))
    report = report_of(summary, STANDARD, [batch(LabelSet.EXTENDED)], stamp=stamp, twice=2)
    told = " ".join(notes_of(report))
    assert len(report.findings) >= 4
    for finding in report.findings:
        assert plainly(trigger_sentence(finding)) in told
    assert plainly(twice_sentence(report.twice)) in told
    assert "Each percentage is rounded: together they make" in legend_sentence(report)
    for said in (legend_sentence(report), counted_sentence(report)):
        assert plainly(said).split(". ")[-1] in told


def plainly(said: str) -> str:
    """Return a sentence of the sheet without no-break spaces and direction marks."""
    return said.replace("\N{NO-BREAK SPACE}", " ").translate(dict.fromkeys((0x2068, 0x2069)))
