from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import Box, Cell, FieldResult, FieldStatus, ReviewReason
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.live.count_session import (
    SETTLED_FROM,
    CountSession,
    CountState,
    Step,
)
from hematovision_desktop.core.microscopes.microscope import OodCounts
from hematovision_desktop.core.samples.laboratory import STANDARD, ReferenceRange
from hematovision_desktop.core.verdicts.reviewed_batch import tally_of
from hematovision_desktop.core.verdicts.verdict import HAND, CellKey, Verdict, VerdictKind


def a_cell(label: Label = Label.NEUTROPHIL, *reasons: ReviewReason) -> Cell:
    shares = {one: 0.9 if one is label else 0.025 for one in (*LabelSet.FIVE.labels, label)}
    return Cell(Box(0, 0, 40, 40), label, 0.9, shares, reasons)


DOUBTFUL = a_cell(Label.MONOCYTE, ReviewReason.LOW_CONFIDENCE)


def counting(target: int | None = 100, *, stop_early: bool = False) -> CountSession:
    session = CountSession(LabelSet.FIVE, target, stop_early=stop_early)
    session.start()
    return session


def total(session: CountSession) -> int:
    return session.differential().total


def test_a_doubtful_cell_waits_until_a_person_decides() -> None:
    session = counting()
    session.add(a_cell())
    waiting = session.add(DOUBTFUL)
    assert total(session) == 1
    assert session.snapshot().tray == (waiting,)
    session.name(waiting.key, Label.LYMPHOCYTE)
    assert total(session) == 2
    assert session.snapshot().tray == ()
    assert session.cells[1].label is Label.LYMPHOCYTE
    assert session.cells[1].cell == DOUBTFUL  # the program's name is kept


def test_an_unidentified_cell_stays_outside_the_percentages() -> None:
    session = counting()
    session.name(session.add(DOUBTFUL).key, None)
    assert (total(session), session.differential().unidentified) == (0, 1)


def test_the_target_ends_the_count_and_a_higher_one_goes_on() -> None:
    session = counting(2)
    session.add(a_cell())
    session.add(a_cell(Label.ERYTHROBLAST))  # outside the 100 %
    assert session.state is CountState.COUNTING
    session.add(a_cell())
    assert session.state is CountState.REACHED
    session.set_target(3)
    assert session.state is CountState.COUNTING
    with pytest.raises(UserError):
        session.set_target(0)


def test_undo_withdraws_the_last_verdict_and_redo_restores_it() -> None:
    session = counting()
    key = session.add(a_cell()).key
    session.name(key, Label.BASOPHIL)
    session.name(key, Label.EOSINOPHIL)
    by_hand = session.add_by_hand(Label.MONOCYTE)
    assert total(session) == 2
    assert session.snapshot().undo == Step(VerdictKind.ADDED_BY_HAND, None, Label.MONOCYTE)
    session.undo()
    assert total(session) == 1
    assert by_hand.key not in [cell.key for cell in session.cells]
    assert session.snapshot().undo == Step(VerdictKind.NAMED, Label.BASOPHIL, Label.EOSINOPHIL)
    session.undo()
    assert session.cells[0].label is Label.BASOPHIL
    assert session.snapshot().redo == Step(VerdictKind.NAMED, Label.BASOPHIL, Label.EOSINOPHIL)
    session.undo()
    assert not session.cells[0].is_named
    assert session.undo() is None
    assert session.snapshot().undo is None
    for _ in range(3):
        session.redo()
    assert session.redo() is None
    assert [cell.label for cell in session.cells] == [Label.EOSINOPHIL, Label.MONOCYTE]


def test_undo_below_the_target_counts_on() -> None:
    session = counting(1)
    session.add_by_hand(Label.MONOCYTE)
    assert session.state is CountState.REACHED
    session.undo()
    assert session.state is CountState.COUNTING


def test_two_keys_of_one_cell_count_once() -> None:
    session = counting()
    kept, doubled = session.add(a_cell()).key, session.add(a_cell()).key
    session.join(kept, doubled)
    assert total(session) == 1
    assert [cell.key for cell in session.cells] == [kept]
    assert session.undo() is None  # the program joined them, not a person


def test_a_persons_name_survives_joining_a_double() -> None:
    session = counting()
    first, again = session.add(DOUBTFUL).key, session.add(DOUBTFUL).key
    session.name(again, Label.EOSINOPHIL)
    assert session.join(first, again) == again
    assert [cell.label for cell in session.cells] == [Label.EOSINOPHIL]
    assert session.snapshot().tray == ()


def test_a_cell_counted_by_hand_has_no_answer_of_the_program() -> None:
    session = counting()
    cell = session.add_by_hand(Label.MONOCYTE)
    assert (cell.key, cell.cell, cell.by_hand) == (CellKey(HAND, 0), None, True)
    assert session.snapshot().by_hand == 1


@pytest.mark.parametrize(
    ("target", "started", "words"),
    [(1, True, "complete"), (100, False, "Start the count")],
)
def test_says_why_a_cell_cannot_be_counted_by_hand(target: int, started: bool, words: str) -> None:
    session = CountSession(LabelSet.FIVE, target)
    if started:
        session.start()
        session.add(a_cell())
    with pytest.raises(UserError, match=words):
        session.add_by_hand(Label.MONOCYTE)
    assert session.snapshot().by_hand == 0


def test_a_count_is_done_only_when_nothing_waits() -> None:
    session = counting(1)
    waiting = session.add(DOUBTFUL)
    session.add(a_cell())
    snapshot = session.snapshot()
    assert snapshot.state is CountState.REACHED
    assert not snapshot.is_done
    neutrophil = snapshot.differential.share(Label.NEUTROPHIL)
    assert neutrophil is not None
    assert (neutrophil.least_percent, neutrophil.most_percent) == (50.0, 100.0)
    session.name(waiting.key, Label.NEUTROPHIL)
    assert session.snapshot().is_done


def test_a_counts_journal_restores_the_same_count() -> None:
    rows: list[Verdict] = []
    session = CountSession(LabelSet.FIVE, journal=rows.append)
    session.start()
    cells = [a_cell(), a_cell(Label.LYMPHOCYTE), DOUBTFUL, a_cell()]
    keys = [session.add(cell).key for cell in cells]
    session.name(keys[2], Label.EOSINOPHIL)
    session.join(keys[0], keys[3])
    session.add_by_hand(Label.BASOPHIL)
    session.add_by_hand(Label.MONOCYTE)
    session.undo()
    results = [
        FieldResult(number, Path("x"), FieldStatus.OK, cells=(cell,))
        for number, cell in enumerate(cells)
    ]
    assert tally_of(results, rows).differential(LabelSet.FIVE.labels) == session.differential()
    again = CountSession(LabelSet.FIVE)
    again.restore(results, rows)
    assert again.snapshot().differential == session.snapshot().differential
    assert again.state is CountState.PAUSED
    assert again.redo() is not None
    assert again.add(a_cell()).key == CellKey(4, 0)


def test_an_early_stop_needs_every_type_settled() -> None:
    session = counting(None, stop_early=True)
    for _ in range(200):
        session.add(a_cell(Label.NEUTROPHIL))
    # 200 of 200 neutrophils: every other type's interval still touches its range.
    assert not session.is_settled()
    assert session.state is CountState.COUNTING
    for _ in range(20):
        session.add(a_cell(Label.BASOPHIL))
        session.add(a_cell(Label.EOSINOPHIL))
        session.add(a_cell(Label.MONOCYTE))
    for _ in range(140):
        session.add(a_cell(Label.LYMPHOCYTE))
    assert not session.is_settled()  # some proportions are on a limit of their range


def test_a_settled_count_stops() -> None:
    session = counting(None, stop_early=True)
    cells = [a_cell(Label.LYMPHOCYTE)] * 3 + [a_cell(Label.MONOCYTE), a_cell(Label.EOSINOPHIL)]
    for number in range(400):
        session.add(cells[number % 5])
        if session.state is CountState.REACHED:
            break
    # 60 % lymphocytes, 20 % each of two others and no neutrophil: all far outside their ranges.
    assert session.is_settled()
    assert 50 <= total(session) < 400


def test_an_early_stop_goes_by_the_ranges_of_the_laboratory() -> None:
    wide = tuple(ReferenceRange(one, 0.0, 100.0, None, None) for one in LabelSet.FIVE.labels)
    rules = [STANDARD]
    session = CountSession(LabelSet.FIVE, None, stop_early=True, laboratory=lambda: rules[0])
    session.start()
    for number in range(SETTLED_FROM + 1):
        session.add(a_cell(Label.NEUTROPHIL if number % 2 else Label.LYMPHOCYTE))
    assert session.state is CountState.COUNTING
    rules[0] = replace(STANDARD, ranges=wide)
    session.add(a_cell(Label.LYMPHOCYTE))
    assert session.state is CountState.REACHED


def test_refuses_an_unknown_cell() -> None:
    with pytest.raises(UserError):
        counting().name(CellKey(5, 0), Label.BASOPHIL)


def test_an_early_stop_waits_for_doubtful_cells() -> None:
    session = counting(None, stop_early=True)
    waiting = session.add(DOUBTFUL)
    cells = [a_cell(Label.LYMPHOCYTE)] * 3 + [a_cell(Label.MONOCYTE), a_cell(Label.EOSINOPHIL)]
    for number in range(200):
        session.add(cells[number % 5])
    assert session.state is CountState.COUNTING
    session.name(waiting.key, Label.MONOCYTE)
    assert session.state is CountState.REACHED


def test_a_count_measures_how_familiar_its_leukocytes_look() -> None:
    session = CountSession(LabelSet.FIVE, None, foreign_limit=0.3)
    session.start()
    n = Label.NEUTROPHIL
    for distance, label in ((0.1, n), (0.5, n), (None, n), (0.9, Label.PLATELET)):
        session.add(replace(a_cell(label), distance=distance))
    assert session.snapshot().ood_counts == OodCounts(2, 1, 2)
    mute = CountSession(LabelSet.FIVE, None)
    mute.start()
    mute.add(replace(a_cell(), distance=0.9))
    assert mute.snapshot().ood_counts == OodCounts()
