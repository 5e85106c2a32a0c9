from __future__ import annotations

import pytest

from hematovision_desktop.core.errors import UserError
from hematovision_desktop.core.field import Box, Cell, ReviewReason
from hematovision_desktop.core.labels import Label, LabelSet
from hematovision_desktop.core.live.count_session import CountSession, CountState, Decision


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
    session.decide(waiting.number, Label.LYMPHOCYTE)
    assert total(session) == 2
    assert session.snapshot().tray == ()
    assert session.cells[1].label is Label.LYMPHOCYTE
    assert session.cells[1].cell.label is Label.MONOCYTE  # what the program said stays


def test_a_cell_nobody_can_name_stays_outside_the_hundred_percent() -> None:
    session = counting()
    session.decide(session.add(DOUBTFUL).number, None)
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


def test_undo_takes_back_what_a_person_did_last_first() -> None:
    session = counting()
    session.add(a_cell())
    session.decide(0, Label.BASOPHIL)
    session.decide(0, Label.EOSINOPHIL)
    session.add_by_hand(DOUBTFUL, Label.MONOCYTE)
    assert total(session) == 2
    session.undo()
    assert total(session) == 1
    session.undo()
    assert session.cells[0].decision == Decision(Label.BASOPHIL)
    session.undo()
    assert session.cells[0].decision is None
    assert session.undo() is None
    assert not session.snapshot().can_undo


def test_undo_below_the_target_counts_on() -> None:
    session = counting(1)
    session.add_by_hand(DOUBTFUL, Label.MONOCYTE)
    assert session.state is CountState.REACHED
    session.undo()
    assert session.state is CountState.COUNTING


def test_two_numbers_of_one_cell_count_once() -> None:
    session = counting()
    session.add(a_cell())
    session.add(a_cell())
    session.join(0, 1)
    assert total(session) == 1
    session.decide(1, Label.BASOPHIL)
    session.undo()
    assert total(session) == 1


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
    assert not session.is_settled()  # some proportions lie on a border of their range


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


def test_an_unknown_number_is_refused_in_words() -> None:
    with pytest.raises(UserError):
        counting().decide(5, Label.BASOPHIL)
