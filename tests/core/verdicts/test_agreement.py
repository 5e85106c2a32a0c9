"""A second person's names: the first ones stay, disagreements wait, and kappa measures agreement."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hematovision_desktop.core.cells.field import Box, Cell, FieldResult, FieldStatus, ReviewReason
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.verdicts.agreement import (
    agreement_of,
    compare_blind,
    kappa,
    read_twice,
)
from hematovision_desktop.core.verdicts.counting import Counted, decided_by, is_disputed
from hematovision_desktop.core.verdicts.reviewed_batch import ReviewedBatch, tally_of
from hematovision_desktop.core.verdicts.verdict import (
    PROGRAM,
    CellKey,
    Verdict,
    box_added,
    box_removed,
    named,
    second_read,
)

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
KEY = CellKey(0, 0)
SURE, DOUBTED, LONE = Label.NEUTROPHIL, Label.MONOCYTE, Label.BASOPHIL


def a_batch(*cells: tuple[Label, bool]) -> ReviewedBatch:
    reviewed = ReviewedBatch(LabelSet.EXTENDED)
    reasons = {True: (), False: (ReviewReason.LOW_CONFIDENCE,)}
    found = tuple(
        Cell(Box(0, 0, 9, 9), label, 0.9, {label: 0.9}, reasons[sure]) for label, sure in cells
    )
    reviewed.add(FieldResult(0, Path("0.png"), FieldStatus.OK, cells=found))
    return reviewed


def by_ada(label: Label | None) -> Verdict:
    return named(KEY, label, "Ada", NOW)


def by_bo(label: Label | None) -> Verdict:
    return second_read(KEY, label, "Bo", NOW + timedelta(hours=1))


@pytest.mark.parametrize(
    ("sure", "rows", "counted"),
    [
        (True, [by_bo(SURE)], Counted(SURE, waits=False, counts=True)),
        (True, [by_bo(LONE)], Counted(SURE, waits=True, counts=False)),
        (False, [by_bo(LONE)], Counted(LONE, waits=False, counts=True)),
        (False, [by_bo(None)], Counted(None, waits=False, counts=True)),
        (False, [by_ada(LONE), by_bo(LONE)], Counted(LONE, waits=False, counts=True)),
        (False, [by_ada(LONE), by_bo(DOUBTED)], Counted(LONE, waits=True, counts=False)),
        (True, [by_ada(None), by_bo(SURE)], Counted(None, waits=True, counts=False)),
        (
            True,
            [by_ada(LONE), by_bo(SURE), by_ada(LONE)],
            Counted(LONE, waits=False, counts=True),
        ),
        (True, [by_bo(LONE), by_ada(LONE)], Counted(LONE, waits=False, counts=True)),
        (True, [by_bo(LONE), by_bo(SURE)], Counted(SURE, waits=False, counts=True)),
    ],
)
def test_a_disagreement_waits_until_a_person_settles_it(
    sure: bool, rows: list[Verdict], counted: Counted
) -> None:
    batch = a_batch((SURE, sure))
    before = batch.tally()
    for row in rows:
        batch.record(row)
    assert batch.counted(KEY) == counted
    assert batch.tally() == tally_of(batch.results(), batch.book)
    for _ in rows:
        batch.undo("Ada", NOW)
    assert batch.tally() == before


DRAWN, BOX = CellKey(0, 1), Box(30, 30, 9, 9)
LATER = NOW + timedelta(hours=1)
BY_BO = [box_added(DRAWN, BOX, None, "Bo", LATER), second_read(DRAWN, LONE, "Bo", LATER)]
BY_CY = second_read(DRAWN, LONE, "Cy", LATER + timedelta(hours=1))
HERE = named(DRAWN, SURE, "Ada", LATER + timedelta(hours=2))


@pytest.mark.parametrize(
    ("rows", "counts", "waiting", "drawn", "who"),
    [
        (BY_BO, {}, 1, 1, ""),
        ([*BY_BO, BY_CY], {}, 1, 1, ""),
        ([*BY_BO, HERE], {SURE: 1}, 0, 1, "Ada"),
        ([*BY_BO, BY_CY, HERE], {SURE: 1}, 0, 1, "Ada"),
        ([*BY_BO, HERE, BY_CY], {}, 1, 1, "Ada"),
        ([*BY_BO, box_removed(DRAWN, "Ada", LATER)], {}, 0, 0, ""),
        # Drawn here without a name, it counts as the second reader names it.
        ([box_added(DRAWN, BOX, None, "Ada", NOW), BY_BO[1]], {LONE: 1}, 0, 0, "Bo"),
        ([box_added(DRAWN, BOX, None, "Bo", NOW), BY_BO[1]], {LONE: 1}, 0, 0, "Bo"),
    ],
)
def test_a_cell_found_only_by_a_second_reader_waits_for_a_local_person(
    rows: list[Verdict], counts: dict[Label | None, int], waiting: int, drawn: int, who: str
) -> None:
    batch = a_batch()
    for row in rows:
        batch.record(row)
    tally = batch.tally()
    assert (tally.counts, tally.waiting) == (counts, waiting)
    assert tally == tally_of(batch.results(), batch.book)
    said = decided_by(None, batch.book.state(DRAWN))
    assert (said[1] if said else "") == who
    found = agreement_of(read_twice(batch))
    assert (found.drawn, found.cells, found.to_settle) == (drawn, 0, waiting)
    for _ in rows:
        batch.undo("Ada", NOW)
    assert batch.tally() == a_batch().tally()


@pytest.mark.parametrize("is_sure", [True, False])
@pytest.mark.parametrize("first", [SURE, None])
@pytest.mark.parametrize("words", [(SURE, LONE), (LONE, SURE), (LONE, LONE), (SURE, SURE)])
def test_two_second_readers_do_not_overwrite_each_other(
    words: tuple[Label, Label], first: Label | None, *, is_sure: bool
) -> None:
    batch = a_batch((SURE, is_sure))
    if first is not None:
        batch.record(by_ada(first))
    bo, cy = (second_read(KEY, label, who, LATER) for label, who in zip(words, "BC", strict=True))
    batch.record(bo)
    batch.record(cy)
    has_first = is_sure or first is not None
    said = {*words, SURE} if has_first else set(words)
    expected = ({said.pop(): 1}, 0) if len(said) == 1 else ({}, 1)
    tally = batch.tally()
    assert (tally.counts, tally.waiting) == expected
    assert batch.book.state(KEY).seconds == (("B", words[0]), ("C", words[1]))
    assert is_disputed(batch.answer(KEY), batch.book.state(KEY)) == bool(tally.waiting)
    batch.record(second_read(KEY, words[1], "B", LATER))
    assert dict(batch.book.state(KEY).seconds) == {"B": words[1], "C": words[1]}
    batch.record(by_ada(LONE))
    assert batch.tally().counts == {LONE: 1}, "a person settles it"


def test_the_first_name_stays_beside_the_second() -> None:
    batch = a_batch((SURE, True))
    batch.record(by_ada(LONE))
    batch.record(by_bo(SURE))
    state = batch.book.state(KEY)
    assert (state.label, state.who) == (LONE, "Ada")
    assert state.seconds == (("Bo", SURE),)
    assert not state.counts_by_name, "what is disputed teaches nobody"
    (one,) = read_twice(batch)
    assert (one.first, one.second, one.by_person, one.is_open) == (LONE, SURE, True, True)


def test_agreement_says_whose_names_were_compared_and_what_is_unsettled() -> None:
    cells = [(SURE, True)] * 4 + [(DOUBTED, False)]
    batch = a_batch(*cells)
    batch.record(named(CellKey(0, 1), LONE, "Ada", NOW))
    seconds = (SURE, LONE, LONE, None, DOUBTED)
    for index, label in enumerate(seconds):
        batch.record(second_read(CellKey(0, index), label, "Bo", NOW))
    batch.record(named(CellKey(0, 2), SURE, "Ada", NOW))
    found = agreement_of(read_twice(batch))
    assert (found.cells, found.same, found.by_person) == (4, 2, 1)
    assert (found.only_second, found.to_settle, found.readers) == (1, 1, ("Bo",))
    # 4 pairs: N-N, B-B, N-B (settled since, yet not agreed), N-none. By hand: po 2/4,
    # pe (3*1 + 1*2) / 16, kappa (8 - 5) / (16 - 5).
    assert found.kappa == pytest.approx(3 / 11)
    by_type = {one.label: one for one in found.types}
    assert set(by_type) == {SURE, LONE, None}
    assert (by_type[SURE].first, by_type[SURE].second, by_type[SURE].both) == (3, 1, 1)
    assert by_type[None].kappa == pytest.approx(0.0)


@pytest.mark.parametrize(
    ("table", "wanted"),
    [
        # The textbook example: 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no.
        ({(1, 1): 20, (1, 0): 5, (0, 1): 10, (0, 0): 15}, 0.4),
        ({(1, 1): 3, (0, 0): 7}, 1.0),
        ({(1, 0): 5, (0, 1): 5}, -1.0),
        ({(1, 1): 9}, None),
        ({}, None),
    ],
)
def test_kappa_equals_the_textbooks(
    table: dict[tuple[int, int], int], wanted: float | None
) -> None:
    pairs = [pair for pair, number in table.items() for _ in range(number)]
    assert kappa(pairs) == (None if wanted is None else pytest.approx(wanted))


@given(st.lists(st.tuples(st.sampled_from(list(Label)), st.sampled_from(list(Label)))))
def test_kappa_does_not_depend_on_who_reads_first(pairs: list[tuple[Label, Label]]) -> None:
    one, other = kappa(pairs), kappa([(second, first) for first, second in pairs])
    assert (one is None) == (other is None)
    if one is not None and other is not None:
        assert math.isclose(one, other)
        assert -1 <= one <= 1
        assert (one == 1) == all(first == second for first, second in pairs)


def test_compares_two_people_and_the_program_in_pairs() -> None:
    reviewed = a_batch((SURE, True), (SURE, False), (DOUBTED, True))
    reviewed.record(by_ada(LONE))
    names = {CellKey(0, 0): LONE, CellKey(0, 1): SURE, CellKey(0, 2): None}
    found = compare_blind([(reviewed, names)])
    assert (found.people.cells, found.people.same) == (1, 1)
    assert (found.reader.cells, found.reader.same) == (3, 1)
    assert (found.first.cells, found.first.same) == (1, 0)
    assert compare_blind([]).people.cells == 0


def test_compares_all_readers_of_a_cell_in_pairs_and_with_the_program() -> None:
    batch = a_batch(*[(SURE, True)] * 3, (DOUBTED, False))
    keys = [CellKey(0, index) for index in range(4)]
    batch.record(named(keys[0], SURE, "Cy", NOW))
    said = {"Bo": (SURE, LONE, SURE, DOUBTED), "Ada": (SURE, LONE, LONE)}
    for who, labels in said.items():
        for key, label in zip(keys, labels, strict=False):
            batch.record(second_read(key, label, who, LATER))
    batch.record(second_read(keys[2], LONE, "Bo", LATER + timedelta(hours=1)))  # on second thoughts
    batch.record(named(keys[1], SURE, "Cy", LATER + timedelta(hours=2)))  # settled; they remain
    found = {one.readers: one for one in agreement_of(read_twice(batch)).pairs}
    assert {who: (one.cells, one.same) for who, one in found.items()} == {
        (PROGRAM, "Ada"): (3, 1),
        (PROGRAM, "Bo"): (4, 2),
        (PROGRAM, "Cy"): (1, 1),
        ("Ada", "Bo"): (3, 3),
        ("Ada", "Cy"): (1, 1),
        ("Bo", "Cy"): (1, 1),
    }
    assert found["Ada", "Bo"].kappa == 1.0
    # Four pairs: N-N, N-B, N-B, M-M. By hand: po 2/4, pe (3*1 + 1*1) / 16, kappa (8 - 4) / (16 - 4).
    assert found[PROGRAM, "Bo"].kappa == pytest.approx(1 / 3)
    (lone,) = (one for one in found[PROGRAM, "Bo"].types if one.label is LONE)
    assert (lone.first, lone.second, lone.both) == (0, 2, 0)


def test_two_readers_who_took_turns_are_one_pair() -> None:
    ways = (("Ada", "Bo"), ("Bo", "Ada"))
    read = []
    for first, second in ways:
        batch = a_batch((SURE, True))
        batch.record(named(KEY, LONE if first == "Ada" else SURE, first, NOW))
        batch.record(second_read(KEY, SURE if first == "Ada" else LONE, second, LATER))
        read += read_twice(batch)
    (pair,) = (one for one in agreement_of(read).pairs if PROGRAM not in one.readers)
    assert (pair.readers, pair.cells, pair.same) == (("Ada", "Bo"), 2, 0)
    (lone,) = (one for one in pair.types if one.label is LONE)
    assert (lone.first, lone.second) == (2, 0), "who said it, and not who came first"
