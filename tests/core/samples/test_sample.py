"""Samples: allowed details, states, telling twins apart, and searching."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.local_stamp import clock_time
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.sample_search import parse_sample_search
from hematovision_desktop.core.samples.sample import (
    CountUnit,
    LeukocyteCount,
    Progress,
    Reading,
    SampleDetails,
    SampleState,
    SampleSummary,
    Sex,
    check_details,
    state_of,
    telling_apart,
    united,
)
from hematovision_desktop.core.samples.sample_log import (
    EVERY_STATE,
    SIGNED,
    UNSIGNED,
    Limit,
    SampleQuery,
)
from hematovision_desktop.core.verdicts.counting import Tally

N, E, NRBC = Label.NEUTROPHIL, Label.EOSINOPHIL, Label.ERYTHROBLAST
TODAY = date(2026, 11, 27)
NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)


def test_trims_only_spaces_of_typed_details() -> None:
    count = LeukocyteCount(6200, CountUnit.PER_UL)
    typed = SampleDetails(
        " 26-1 ", "p  1", " Ann  B ", 1980, Sex.FEMALE, " 2", "Dr X", count, " a "
    )
    assert check_details(typed, TODAY) == SampleDetails(
        "26-1", "p 1", "Ann B", 1980, Sex.FEMALE, "2", "Dr X", count, "a"
    )
    assert count.giga_per_l == pytest.approx(6.2)


@pytest.mark.parametrize(
    "wrong",
    [
        SampleDetails("  "),
        SampleDetails("1", birth_year=2027),
        SampleDetails("1", birth_year=1700),
        SampleDetails("1", leukocytes=LeukocyteCount(6200)),
        SampleDetails("1", leukocytes=LeukocyteCount(-1)),
        SampleDetails("1", leukocytes=LeukocyteCount(float("nan"))),
        SampleDetails("1", patient_name="x" * 201),
        SampleDetails("1", notes="x" * 4001),
    ],
)
def test_refuses_impossible_details(wrong: SampleDetails) -> None:
    with pytest.raises(UserError):
        check_details(wrong, TODAY)


@pytest.mark.parametrize(
    ("tally", "progress", "state"),
    [
        (Tally({}), Progress(), SampleState.PENDING),
        (Tally({N: 5}, waiting=2), Progress(), SampleState.IN_REVIEW),
        (Tally({N: 5}, waiting=2), Progress(running=1), SampleState.IN_REVIEW),
        (Tally({N: 5}), Progress(to_confirm=1), SampleState.IN_REVIEW),
        (Tally({N: 5}), Progress(said=True, to_confirm=1), SampleState.IN_REVIEW),
        (Tally({N: 5}), Progress(version=1, to_confirm=1), SampleState.SIGNED),
        (Tally({N: 5}, unseen=5), Progress(said=True), SampleState.READY),
        (Tally({N: 5}, waiting=2), Progress(said=True), SampleState.IN_REVIEW),
        (Tally({N: 5}), Progress(running=1), SampleState.PENDING),
        (Tally({N: 5}), Progress(), SampleState.READY),
        (Tally({N: 5}), Progress(reading=Reading.OPEN), SampleState.READING),
        (Tally({N: 5}, waiting=2), Progress(reading=Reading.DONE), SampleState.READ),
        (Tally({N: 5}), Progress(version=1, reading=Reading.DONE), SampleState.SIGNED),
        (Tally({NRBC: 5}), Progress(said=True), SampleState.IN_REVIEW),
        (Tally({N: 5}), Progress(version=1), SampleState.SIGNED),
        (Tally({N: 5}), Progress(version=2), SampleState.AMENDED),
        (Tally({N: 5}), Progress(version=2, is_changed=True), SampleState.READY),
        (Tally({N: 5}, waiting=1), Progress(version=1, is_changed=True), SampleState.IN_REVIEW),
    ],
)
def test_the_state_of_a_sample(tally: Tally, progress: Progress, state: SampleState) -> None:
    assert state_of(tally, progress) is state


def test_adds_up_the_figures_of_several_batches() -> None:
    one = Tally({N: 3, None: 1}, 2, 6, 4, 1, 1, 0, 2)
    other = Tally({N: 1, E: 2}, 0, 3, 2, 0, 0, 3, 1)
    both = united([one, other])
    assert both == Tally({N: 4, E: 2, None: 1}, 2, 9, 6, 1, 1, 3, 3)
    assert both.differential(Label).total == 6


def a_sample(sample_id: int, **details: str) -> SampleSummary:
    named = replace(SampleDetails("26-1"), **details)
    return SampleSummary(sample_id, f"{sample_id:032x}", named, NOON, 1, Tally({}))


@pytest.mark.parametrize(
    ("samples", "told"),
    [
        ([a_sample(1), a_sample(2, accession="26-2")], {}),
        ([a_sample(1, slide="A"), a_sample(2, slide="B")], {1: "A", 2: "B"}),
        ([a_sample(1, slide="A"), a_sample(2)], {1: "A", 2: clock_time(NOON)}),
        ([a_sample(1, patient_name="Ann"), a_sample(2, patient_name="Bo")], {1: "Ann", 2: "Bo"}),
        ([a_sample(1), a_sample(2), a_sample(3, accession="x")], {1: "no. 1", 2: "no. 2"}),
    ],
)
def test_twins_are_told_apart(samples: list[SampleSummary], told: dict[int, str]) -> None:
    assert telling_apart(samples) == told


@pytest.mark.parametrize(
    ("line", "query"),
    [
        ("", SampleQuery()),
        ("Meyer 26-4", SampleQuery(("meyer", "26-4"))),
        (
            "november 2026",
            SampleQuery((), first_day=date(2026, 11, 1), last_day=date(2026, 11, 30)),
        ),
        ("Nov 2026", SampleQuery((), first_day=date(2026, 11, 1), last_day=date(2026, 11, 30))),
        ("eosinophil > 10 %", SampleQuery(limits=(Limit(E, ">", 10.0),))),
        ("eosinophil > ١٠٫٥ ٪", SampleQuery(limits=(Limit(E, ">", 10.5),))),
        ("Eosinophils>=10,5%", SampleQuery(limits=(Limit(E, ">=", 10.5),))),
        ("nrbc ≥ 5", SampleQuery(limits=(Limit(NRBC, ">=", 5.0),))),
        ("wbc > 20", SampleQuery(limits=(Limit(None, ">", 20.0),))),
        ("not signed", SampleQuery(states=UNSIGNED)),
        ("signed", SampleQuery(states=SIGNED)),
        ("signed not amended", SampleQuery(states=frozenset({SampleState.SIGNED}))),
        ("ready to sign", SampleQuery(states=frozenset({SampleState.READY}))),
        ("second reading", SampleQuery(states=frozenset({SampleState.READING}))),
        ("reading done", SampleQuery(states=frozenset({SampleState.READ}))),
        ("not second reading", SampleQuery(states=EVERY_STATE - {SampleState.READING})),
        ("to look at", SampleQuery(waiting=True)),
        ("to confirm", SampleQuery(to_confirm=True)),
        ("not reviewed", SampleQuery(not_reviewed=True)),
        ("eosinophil", SampleQuery(label=E)),
        ('"not signed"', SampleQuery(("not signed",))),
        (
            "meyer eosinophil > 10 % november 2026 not signed",
            SampleQuery(
                ("meyer",),
                limits=(Limit(E, ">", 10.0),),
                first_day=date(2026, 11, 1),
                last_day=date(2026, 11, 30),
                states=UNSIGNED,
            ),
        ),
    ],
)
def test_reads_what_a_person_would_type(line: str, query: SampleQuery) -> None:
    assert parse_sample_search(line, TODAY) == query


@given(st.text(max_size=60))
def test_no_search_line_fails(line: str) -> None:
    assert all(word.strip() for word in parse_sample_search(line, TODAY).words)
