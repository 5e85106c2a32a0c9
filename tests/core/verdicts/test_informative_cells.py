"""Which cells a person is asked to name: doubtful ones, spread out, and none used in a check."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from hematovision_desktop.core.cells.field import Box, Cell, FieldResult, FieldStatus, ReviewReason
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.verdicts.informative_cells import (
    MOST_OF_A_TYPE,
    Candidate,
    candidates,
    choose,
)
from hematovision_desktop.core.verdicts.verdict import CellKey, named
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook

TYPES = (Label.NEUTROPHIL, Label.LYMPHOCYTE, Label.MONOCYTE)


def a_cell(first: float, second: float, *reasons: ReviewReason) -> Cell:
    shares = {Label.NEUTROPHIL: second, Label.MONOCYTE: first, Label.LYMPHOCYTE: 0.0}
    return Cell(Box(0, 0, 9, 9), Label.MONOCYTE, first, shares, reasons)


def a_field(position: int, *cells: Cell) -> FieldResult:
    return FieldResult(
        position, Path(f"{position}.png"), FieldStatus.OK, sha256=str(position), cells=cells
    )


def test_asks_first_for_cells_whose_two_types_are_closest() -> None:
    results = [a_field(n, a_cell(0.5 + n / 20, 0.5 - n / 20)) for n in range(8)]
    chosen = choose(candidates(results, VerdictBook()), 3)
    assert [one.key.field_position for one in chosen] == [0, 1, 2]
    assert chosen[0].margin == 0
    assert {(one.label, one.second) for one in chosen[1:]} == {(Label.MONOCYTE, Label.NEUTROPHIL)}


def test_never_asks_for_named_badly_visible_or_checked_cells() -> None:
    results = [
        a_field(0, a_cell(0.5, 0.5), a_cell(0.5, 0.5), a_cell(0.5, 0.5, ReviewReason.CUT_BY_EDGE)),
        a_field(1, a_cell(0.6, 0.4, ReviewReason.LOW_CONFIDENCE), a_cell(0.9, 0.1)),
    ]
    book = VerdictBook()
    book.append(named(CellKey(0, 0), Label.MONOCYTE, "", datetime.now(UTC)))
    book.append(named(CellKey(0, 1), None, "", datetime.now(UTC)))
    found = candidates(results, book)
    assert [one.key for one in choose(found, 9)] == [CellKey(1, 0), CellKey(1, 1)]


def some(seed: int, fields: int, cells: int) -> list[Candidate]:
    return [
        Candidate(
            str((7 * n + seed) % fields),
            CellKey(n, 0),
            TYPES[(n * n + seed) % 3],
            TYPES[(n * n + seed + 1) % 3],
            (n * 37 % 100) / 100,
        )
        for n in range(cells)
    ]


@given(st.integers(0, 50), st.integers(1, 30), st.integers(0, 80), st.integers(0, 40))
def test_asks_for_all_there_are_and_the_same_each_time(
    seed: int, fields: int, cells: int, wanted: int
) -> None:
    found = some(seed, fields, cells)
    chosen = choose(found, wanted)
    assert len(chosen) == len(set(chosen)) == min(wanted, cells)
    assert set(chosen) <= set(found)
    assert choose(reversed(found), wanted) == chosen


def test_spreads_the_questions_over_fields_and_names() -> None:
    """The twenty closest are neutrophils of one field: they fill only the places that two other names leave."""
    close = [
        replace(one, field="one", label=Label.NEUTROPHIL, margin=0.0) for one in some(0, 1, 20)
    ]
    others = [replace(one, key=CellKey(100 + n, 0)) for n, one in enumerate(some(1, 40, 40))]
    chosen = choose([*close, *others], 20)
    assert max(Counter(one.label for one in chosen).values()) <= MOST_OF_A_TYPE * 20
    assert max(Counter(one.field for one in chosen).values()) <= 4


def test_asks_for_few_cells_outside_the_label_set() -> None:
    """The closest cells are outside the set, as blasts are: they get three places in ten."""
    results = [a_field(n, a_cell(0.5, 0.5, ReviewReason.OUTSIDE_LABEL_SET)) for n in range(60)]
    results += [a_field(100 + n, a_cell(0.7, 0.3)) for n in range(60)]
    found = list(candidates(results, VerdictBook()))
    for wanted in (5, 20, 50):
        asked = choose(found, wanted)
        assert len(asked) == wanted
        assert sum(one.is_outside for one in asked) == 3 * wanted // 10


def test_asks_for_cells_outside_the_label_set_if_there_are_no_others() -> None:
    results = [a_field(n, a_cell(0.5, 0.5, ReviewReason.OUTSIDE_LABEL_SET)) for n in range(30)]
    results += [a_field(100 + n, a_cell(0.7, 0.3)) for n in range(8)]
    asked = choose(candidates(results, VerdictBook()), 20)
    assert len(asked) == 20
    assert sum(one.is_outside for one in asked) == 12
