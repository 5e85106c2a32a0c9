"""The report of a sample: figures, flags, triggers, and how many more cells would settle a question."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_reports import NOON, USUAL, batch, sample

from hematovision_desktop.core.base.rounding import percent_digits
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.reports.report import SampleReport, Stamp, report_of
from hematovision_desktop.core.reports.report_rows import (
    ReportRow,
    giga_text,
    nearest_question,
)
from hematovision_desktop.core.samples.laboratory import STANDARD, Flag
from hematovision_desktop.core.samples.sample import SampleDetails
from hematovision_desktop.core.verdicts.differential import binomial_interval
from hematovision_desktop.core.verdicts.how_many import MOST_MORE, HowMany, Question, how_many_more

N, E, B, L, M = USUAL
IG, NRBC, BLAST = Label.IMMATURE_GRANULOCYTE, Label.ERYTHROBLAST, Label.BLAST


def row_of(report: SampleReport, label: Label) -> ReportRow | None:
    return next((row for row in report.rows if row.label is label), None)


@pytest.mark.parametrize(
    ("percent", "total", "interval"),
    [
        (0, 100, (0, 3.6)),
        (0, 400, (0, 0.9)),
        (1, 200, (0.1, 3.6)),
        (5, 100, (1.6, 11.3)),
        (10, 200, (6.2, 15.0)),
        (30, 400, (25.5, 34.8)),
        (60, 100, (49.7, 69.7)),
    ],
)
def test_a_row_holds_the_exact_interval(
    percent: int, total: int, interval: tuple[float, float]
) -> None:
    count = percent * total // 100
    row = row_of(report_of(sample({N: count, L: total - count}), STANDARD), N)
    assert row is not None
    assert (round(row.low, 1), round(row.high, 1)) == interval
    assert row.percent == percent


def test_gives_absolute_counts_only_with_a_leukocyte_count() -> None:
    without, typed = report_of(sample(), STANDARD), report_of(sample(giga=7.4), STANDARD)
    assert without.leukocytes is None
    assert all(row.absolute is None for row in without.rows)
    assert all(row.absolute_flag is Flag.UNJUDGED for row in without.rows)
    said = [giga_text(row.absolute) for row in typed.rows if row.absolute is not None]
    assert said == ["4.59", "0.22", "0.07", "2.07", "0.44"]


@pytest.mark.parametrize(
    ("counts", "giga", "label", "flags"),
    [
        ({N: 85, L: 15}, None, N, (Flag.HIGH, Flag.UNJUDGED)),
        ({N: 85, L: 15}, None, L, (Flag.LOW, Flag.UNJUDGED)),
        ({N: 85, L: 15}, 7.0, N, (Flag.HIGH, Flag.WITHIN)),
        ({N: 60, L: 40}, 2.0, N, (Flag.WITHIN, Flag.LOW)),
        ({N: 60, L: 40}, 12.0, L, (Flag.WITHIN, Flag.HIGH)),
        ({N: 93, E: 7}, 10.0, E, (Flag.HIGH, Flag.HIGH)),
        ({N: 99, E: 1}, None, B, (Flag.WITHIN, Flag.UNJUDGED)),
        ({}, 10.0, N, (Flag.UNJUDGED, Flag.UNJUDGED)),
        # Judged as written: 2.2 is written as 2, 39.6 as 40, 6.5 as 7.
        ({N: 44, B: 1}, None, B, (Flag.WITHIN, Flag.UNJUDGED)),
        ({N: 43, B: 2}, None, B, (Flag.HIGH, Flag.UNJUDGED)),
        ({N: 97, L: 148}, None, N, (Flag.WITHIN, Flag.UNJUDGED)),
        ({N: 186, E: 13}, None, E, (Flag.HIGH, Flag.UNJUDGED)),
        ({N: 978, B: 22}, None, B, (Flag.HIGH, Flag.UNJUDGED)),
        ({N: 99, B: 1}, 10.4, B, (Flag.WITHIN, Flag.WITHIN)),
        ({N: 99, B: 1}, 10.6, B, (Flag.WITHIN, Flag.HIGH)),
    ],
)
def test_percent_and_absolute_count_have_separate_flags(
    counts: Mapping[Label | None, int], giga: float | None, label: Label, flags: tuple[Flag, Flag]
) -> None:
    row = row_of(report_of(sample(counts, giga), STANDARD), label)
    assert row is not None
    assert (row.flag, row.absolute_flag) == flags


@pytest.mark.parametrize(
    ("label", "total", "giga", "flags"),
    [
        # Up to 3.6 % of 7.4 could be basophils: 0.25 · 10⁹/L, which is more than 0.02.
        (B, 100, 7.4, (Flag.WITHIN, Flag.UNJUDGED)),
        (E, 100, 7.4, (Flag.UNJUDGED, Flag.UNJUDGED)),
        # Of 1,000 cells, at most 0.4 % are eosinophils; 1 to 6 % are usual.
        (E, 1000, 3.0, (Flag.LOW, Flag.LOW)),
        (L, 100, 7.4, (Flag.LOW, Flag.LOW)),
    ],
)
def test_none_counted_is_low_only_if_enough_cells_show_it(
    label: Label, total: int, giga: float, flags: tuple[Flag, Flag]
) -> None:
    row = row_of(report_of(sample({N: total}, giga=giga), STANDARD), label)
    assert row is not None
    assert (row.flag, row.absolute_flag) == flags


def test_a_child_gets_no_flags_of_adults_and_an_unknown_age_is_reported() -> None:
    counts = {N: 10, L: 90}
    child = SampleDetails("1", birth_year=2020)
    assert not report_of(sample(counts, 5.0, details=child), STANDARD).flags
    assert not report_of(sample(counts, details=child), STANDARD).age_assumed
    adult = report_of(sample(counts), STANDARD)
    assert adult.flags
    assert adult.age_assumed


@pytest.mark.parametrize("born", [2008, 2009])
def test_computes_the_age_from_the_samples_year_not_the_signatures(born: int) -> None:
    counts = {N: 10, L: 90}
    made = replace(sample(counts, details=SampleDetails("1", birth_year=born)), created_at=NOON)
    signed = report_of(made, STANDARD, stamp=Stamp(1, "Ada", NOON + timedelta(days=60)))
    assert signed.year == 2026
    assert signed.rows == report_of(made, STANDARD).rows
    assert bool(signed.flags) is (born == 2008)


@pytest.mark.parametrize(
    ("counts", "giga", "sentences"),
    [
        (USUAL, 7.0, []),
        (USUAL, None, []),
        ({N: 100}, 20.0, []),
        ({N: 100}, 20.004, []),
        ({N: 100}, 20.1, ["Neutrophils 20.10 × 10⁹/L, above 20. Review the smear."]),
        ({N: 20, L: 80}, 7.0, ["Neutrophils 1.40 × 10⁹/L, below 1.5. Review the smear."]),
        ({N: 20, L: 80}, None, []),
        (
            {N: 30, L: 70},
            15.0,
            ["Lymphocytes 10.50 × 10⁹/L, above 10. Review the smear."],
        ),
        (
            {N: 60, M: 40},
            6.0,
            ["Monocytes 2.40 × 10⁹/L, above 2. Review the smear."],
        ),
        (
            {N: 70, E: 15, B: 15},
            10.0,
            [
                "Eosinophils 1.50 × 10⁹/L, above 1. Review the smear.",
                "Basophils 1.50 × 10⁹/L, above 1. Review the smear.",
            ],
        ),
        (
            {N: 99, IG: 1, NRBC: 2},
            None,
            [
                "Immature granulocytes seen: 1 among 100 leukocytes. Review the smear.",
                "Erythroblasts seen: 2 in addition to 100 leukocytes. Review the smear.",
            ],
        ),
        (
            {N: 98, BLAST: 2},
            None,
            ["Blasts seen: 2 among 100 leukocytes. Review the smear."],
        ),
        (
            {N: 100, NRBC: 25},
            10.0,
            [
                "Erythroblasts seen: 25 in addition to 100 leukocytes. Review the smear.",
                "Erythroblasts 25.0 per 100 leukocytes: the leukocyte count is corrected to "
                "8.00 × 10⁹/L.",
            ],
        ),
    ],
)
def test_review_triggers(
    counts: Mapping[Label | None, int], giga: float | None, sentences: list[str]
) -> None:
    assert list(report_of(sample(counts, giga), STANDARD).triggers) == sentences


@pytest.mark.parametrize(("nrbc", "total", "is_corrected"), [(7, 141, True), (7, 142, False)])
def test_nrbc_that_round_to_five_per_100_count_as_five(
    nrbc: int, total: int, is_corrected: bool
) -> None:
    """7 beside 141 are 4.96, written as 5.0; beside 142 they are 4.9."""
    report = report_of(sample({N: total, NRBC: nrbc}, 10.0), STANDARD)
    assert report.leukocytes is not None
    assert (report.leukocytes.corrected is not None) is is_corrected


@pytest.mark.parametrize(
    ("nrbc", "corrected"), [(0, None), (4, None), (5, 9.52), (25, 8.0), (100, 5.0)]
)
def test_corrects_the_count_from_five_erythroblasts_per_100(
    nrbc: int, corrected: float | None
) -> None:
    report = report_of(sample({N: 100, NRBC: nrbc}, 10.0), STANDARD)
    assert report.outside.nrbc_per_100 == nrbc
    assert report.leukocytes is not None
    found = report.leukocytes.corrected
    assert (None if found is None else round(found, 2)) == corrected
    row = row_of(report, N)
    assert row is not None
    assert row.absolute == report.leukocytes.giga_per_l


def test_reports_blasts_smudges_and_unidentified_cells_separately() -> None:
    counts = {N: 96, BLAST: 4, Label.SMUDGE_CELL: 3, None: 2, Label.BAND: 5}
    report = report_of(sample(counts), STANDARD)
    assert (report.outside.smudges, report.outside.unidentified) == (3, 2)
    assert report.total == 105
    assert [(row.label, row.count) for row in report.of_these] == [(Label.BAND, 5)]
    neutrophils = row_of(report, N)
    assert neutrophils is not None
    assert neutrophils.count == 101


@pytest.mark.parametrize(
    ("total", "least", "few"),
    [
        (99, 100, True),
        (100, 100, False),
        (99, 50, True),
        (150, 200, True),
        (1, 100, True),
        (0, 100, False),
    ],
)
def test_reports_few_cells(total: int, least: int, few: bool) -> None:
    ours = replace(STANDARD, least_cells=least)
    assert report_of(sample({N: total}), ours).few_cells is few


def test_waiting_cells_make_figures_provisional_with_bounds() -> None:
    report = report_of(sample({N: 60, L: 40}, waiting=25), STANDARD)
    row = row_of(report, N)
    assert row is not None
    assert (row.least, row.most) == (48, 68)
    assert report.is_provisional
    assert report_of(sample(), STANDARD).is_provisional
    assert not report_of(sample(), STANDARD, stamp=Stamp(1, "A", NOON)).is_provisional


@pytest.mark.parametrize(
    ("total", "digits"), [(17, 0), (100, 0), (200, 0), (999, 0), (1000, 1), (5000, 1)]
)
def test_a_row_of_figures_has_one_precision(total: int, digits: int) -> None:
    assert percent_digits(total) == digits


def test_batches_give_label_sets_microscopes_and_models() -> None:
    batches = [batch(), batch(LabelSet.EXTENDED, right=100), batch(microscope="Zeiss")]
    report = report_of(sample(), STANDARD, batches)
    assert {row.label for row in report.rows} == {N, E, B, L, M, IG}
    assert [(one.name, one.cells) for one in report.microscopes] == [
        ("Olympus, room 2", 100),
        ("Olympus, room 2", 100),
        ("Zeiss", 100),
    ]
    assert "98 in 100" in report.microscopes[0].sentence
    said = "program checked, but nothing is promised; a person looked at every cell."
    assert report.microscopes[1].sentence == f"Olympus, room 2: {said}"
    assert report.models == (("hematovision 7", "cd" * 32),)


@pytest.mark.parametrize(
    ("case", "found"),
    [
        ((9, 100, 1, 6), HowMany(Question.RAISED, 197)),
        ((10, 100, 1, 6), HowMany(Question.RAISED, 77)),
        ((12, 100, 1, 6), None),
        ((0, 100, 1, 6), HowMany(Question.LOWERED, 268)),
        ((3, 100, 1, 6), HowMany(Question.OUTSIDE, 144)),
        ((4, 100, None, 6), HowMany(Question.RAISED, 448)),
        ((6, 100, 1, 6), HowMany(Question.RAISED, None)),
        ((62, 100, 40, 80), None),
        ((5, 100, None, None), None),
        ((5, 100, 0, None), None),
        ((0, 0, 1, 6), None),
    ],
)
def test_how_many_more_cells_would_settle_it(
    case: tuple[int, int, float | None, float | None], found: HowMany | None
) -> None:
    assert how_many_more(*case) == found


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 400), st.data())
def test_that_many_cells_settle_it_and_one_fewer_does_not(total: int, data: st.DataObject) -> None:
    count = data.draw(st.integers(0, total))
    low = data.draw(st.floats(0, 99))
    high = data.draw(st.floats(low, 100))
    found = how_many_more(count, total, low, high)
    limits = [one / 100 for one in (low, high) if 0 < one < 100]

    def is_open(cells: int) -> bool:
        least, most = binomial_interval(count / total * cells, cells)
        return any(least <= one <= most for one in limits)

    if found is None:
        assert not is_open(total)
    elif found.more is None:
        assert is_open(total + MOST_MORE)
    else:
        assert is_open(total + found.more - 1)
        assert not is_open(total + found.more)


@settings(max_examples=200, deadline=None)
@given(
    st.tuples(*(st.integers(0, 150) for _ in USUAL)).filter(any),
    st.none() | st.floats(0.5, 60),
)
def test_a_flag_is_open_exactly_while_more_cells_may_clear_it(
    counts: tuple[int, ...], giga: float | None
) -> None:
    report = report_of(sample(dict(zip(USUAL, counts, strict=True)), giga), STANDARD)
    for row in report.rows:
        found = row.range
        assert found is not None
        within = found.flag(row.low), found.flag(row.high)
        assert row.is_flag_open is (row.flag in (Flag.LOW, Flag.HIGH) and {row.flag} != set(within))
        if row.absolute_low is None or row.absolute_high is None:
            assert not row.is_absolute_flag_open
        else:
            within = found.flag_giga(row.absolute_low), found.flag_giga(row.absolute_high)
            is_flagged = row.absolute_flag in (Flag.LOW, Flag.HIGH)
            assert row.is_absolute_flag_open is (is_flagged and {row.absolute_flag} != set(within))
        if row.is_flag_open or row.is_absolute_flag_open:
            assert row.more is not None
            asked = {Question.RAISED: Flag.HIGH, Question.LOWERED: Flag.LOW}[row.more.question]
            assert asked in (row.flag, row.absolute_flag)


def test_asks_the_question_that_is_settled_soonest() -> None:
    report = report_of(sample({N: 60, L: 30, E: 10}), STANDARD)
    row = nearest_question(report.rows)
    assert row is not None
    assert row.more is not None
    assert (row.label, row.more.more, row.more.question) == (E, 77, Question.RAISED)
    assert nearest_question(report_of(sample({}), STANDARD).rows) is None
    # Only thousands of cells would settle whether monocytes are raised; nobody counts that many.
    far = report_of(sample({N: 59, L: 29, M: 11, E: 1}), STANDARD).rows
    assert [row.label for row in far if row.is_out_of_range] == [M]
    assert nearest_question([row for row in far if row.label is M]) is None


def test_asks_about_an_absolute_range_if_there_is_a_count() -> None:
    row = row_of(report_of(sample({N: 88, E: 12}, 4.0), STANDARD), E)
    assert row is not None
    assert (row.flag, row.absolute_flag) == (Flag.HIGH, Flag.WITHIN)
    assert row.more is not None
    assert row.more.question is Question.RAISED
