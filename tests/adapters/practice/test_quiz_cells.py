"""Cells drawn for the quiz, and when they are asked again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from hematovision_desktop.adapters.practice.drawn_smear import draw_for_quiz
from hematovision_desktop.adapters.practice.repetition import FsrsRepetition
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.learn.learning import ASKED, STAINS, QuizCell, Remembered

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.mark.parametrize("label", ASKED)
def test_a_cell_is_whole_and_in_the_middle(label: Label) -> None:
    for stain in range(STAINS):
        drawn = draw_for_quiz(QuizCell(label, stain, 40 + stain))
        height, width = drawn.pixels.shape[:2]
        assert (height, width) == (240, 240)
        box = drawn.box
        assert box.x >= 0
        assert box.y >= 0
        assert box.x + box.width <= width
        assert box.y + box.height <= height
    assert drawn.um_per_px == 0.1


def test_the_same_cell_is_drawn_the_same(drawn_anew: None) -> None:
    cell = QuizCell(Label.BASOPHIL, 1, 5)
    assert np.array_equal(draw_for_quiz(cell).pixels, draw_for_quiz(cell).pixels)


def test_refuses_types_that_are_not_drawn() -> None:
    with pytest.raises(KeyError):
        draw_for_quiz(QuizCell(Label.ARTEFACT, 0, 1))


def test_a_cell_named_wrong_comes_sooner_than_one_named_right() -> None:
    repetition = FsrsRepetition()
    right = wrong = None
    when = NOW
    for _ in range(4):
        right = repetition.after(right, True, when)
        wrong = repetition.after(wrong, False, when)
        assert when < wrong.due < right.due
        when = max(when + timedelta(minutes=1), right.due)
    assert right is not None
    assert right.due - when >= timedelta(0)
    assert repetition.after(right, True, right.due).due > right.due + timedelta(days=3)


@pytest.mark.parametrize("state", ["", "[]", "{}", '{"card_id": "x"}', "null"])
def test_a_memory_that_cannot_be_read_counts_as_new(state: str) -> None:
    repetition = FsrsRepetition()
    known = Remembered(NOW, state)
    assert repetition.after(known, True, NOW) == repetition.after(None, True, NOW)
