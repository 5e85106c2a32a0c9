"""The trainer: which cell comes next, and how well the learner does."""

from __future__ import annotations

import random
from collections import Counter
from datetime import UTC, datetime, timedelta

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.learn.atlas import ATLAS
from hematovision_desktop.core.learn.learning import (
    ASKED,
    MOST_ANSWERS,
    Learner,
    QuizAnswer,
    QuizCell,
    Remembered,
    next_cell,
    standing_of,
)
from hematovision_desktop.core.samples.laboratory import STANDARD
from hematovision_desktop.core.verdicts.differential import binomial_interval

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
LATER = Remembered(NOW + timedelta(days=3), "")
N, E, L = Label.NEUTROPHIL, Label.EOSINOPHIL, Label.LYMPHOCYTE


def cell(seed: int, label: Label = N) -> QuizCell:
    return QuizCell(label, 0, seed)


def answered(*said: tuple[QuizCell, Label | None], due: Remembered = LATER) -> Learner:
    learner = Learner()
    for number, (asked, name) in enumerate(said):
        learner = learner.after(QuizAnswer(NOW + timedelta(seconds=number), asked, name), due)
    return learner


def test_asks_due_cells_first_and_the_most_overdue_before_all() -> None:
    learner = Learner()
    for seed, hours in ((1, -1), (2, -5), (3, 5)):
        due = Remembered(NOW + timedelta(hours=hours), "")
        learner = learner.after(QuizAnswer(NOW, cell(seed), N), due)
    assert learner.due(NOW) == [cell(2), cell(1)]
    assert next_cell(learner, NOW, random.Random(1)) == cell(2)


def test_does_not_ask_the_same_cell_twice_in_a_row() -> None:
    learner = answered((cell(1), E), due=Remembered(NOW, ""))
    assert next_cell(learner, NOW, random.Random(1)) != cell(1)


def test_asks_types_that_are_named_wrong_more_often() -> None:
    right = [(cell(seed, L), L) for seed in range(30)]
    wrong = [(cell(seed, E), N) for seed in range(30)]
    learner, dice = answered(*right, *wrong), random.Random(3)
    drawn = Counter(next_cell(learner, NOW, dice).label for _ in range(600))
    assert drawn[E] > 10 * drawn[L]


def test_the_score_counts_only_the_first_answer_to_a_cell() -> None:
    learner = answered((cell(1), E), (cell(1), N), (cell(1), N), (cell(2), N), (cell(3, L), None))
    standing = standing_of(learner, NOW)
    assert (standing.score.right, standing.score.cells) == (1, 3)
    assert (standing.score.low, standing.score.high) == binomial_interval(1, 3)
    assert standing.confusion == {(N, E): 1, (N, N): 1}
    assert [(one.label, one.right, one.cells) for one in standing.types] == [(N, 1, 2), (L, 0, 1)]


def test_shows_progress_over_time() -> None:
    learner = answered(*((cell(seed), N if seed >= 10 else E) for seed in range(40)))
    steps = standing_of(learner, NOW).steps
    assert [(one.right, one.cells) for one in steps] == [(15, 25), (15, 15)]
    assert steps[0].since == NOW


def test_the_standing_before_any_answer() -> None:
    standing = standing_of(Learner(), NOW)
    assert (standing.score.cells, standing.score.share, standing.types) == (0, 0.0, ())


def test_forgets_old_answers_but_keeps_the_schedule_of_cells() -> None:
    many = tuple(QuizAnswer(NOW, cell(seed), N) for seed in range(MOST_ANSWERS))
    learner = Learner(many, {}).after(QuizAnswer(NOW, cell(-1), N), LATER)
    assert len(learner.answers) == MOST_ANSWERS
    assert learner.answers[-1].cell == cell(-1)
    assert cell(-1) in learner.memory


def test_the_atlas_is_complete() -> None:
    assert set(ATLAS) == set(ASKED)
    usual = {one.label: (one.low, one.high) for one in STANDARD.ranges}
    assert {one.label: one.share for one in ATLAS.values()} == {
        label: usual.get(label) for label in ATLAS
    }
    for one in ATLAS.values():
        assert 0 < one.size_um[0] < one.size_um[1]
        assert one.label not in one.confused_with
        assert set(one.confused_with) <= set(ATLAS)
