"""The trainer's service: it asks, remembers, and touches no count."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

import numpy as np
import pytest
from fake_learning import agreed_cells_of

from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.cells.field import Box, FieldResult, FieldStatus, Scale, ScaleSource
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.learn.learning import (
    AGREED,
    ASKED,
    STAINS,
    DrawnForQuiz,
    Learners,
    QuizCell,
    Remembered,
)
from hematovision_desktop.core.verdicts.agreed_cells import AgreedCell
from hematovision_desktop.services.base.outside import LearningOutside
from hematovision_desktop.services.learn.learning import Learning
from hematovision_desktop.services.messages.learning import (
    AgreedCellsOf,
    AtlasOf,
    QuizAnswered,
    QuizForgotten,
    QuizNext,
    QuizStandingOf,
)
from hematovision_desktop.services.messages.questions import LogSearch
from hematovision_desktop.services.pictures.model import ModelKeeper


class NoModel:
    @property
    def now(self) -> Any:
        raise UserError("No usable model pack is installed.")


class Repeats:
    """A schedule: a wrong answer repeats after a minute, a right one after a day."""

    def after(self, known: Remembered | None, is_right: bool, when: datetime) -> Remembered:
        return Remembered(when + timedelta(days=1 if is_right else 0, minutes=1), "")


class Desk:
    def __init__(self, *cells: AgreedCell) -> None:
        self.stored = Learners()
        self.who = "Asha"
        self.now = datetime(2026, 3, 2, 12, tzinfo=UTC)
        self.is_full = False
        outside = LearningOutside(lambda: self.stored, self.write, draw, Repeats, lambda _: None)
        self.learning = Learning(
            outside,
            cast(ModelKeeper, NoModel()),
            lambda: self.who,
            agreed=agreed_cells_of(cells),
            now=lambda: self.now,
            dice=random.Random(1),
        )

    def write(self, learners: Learners) -> None:
        if self.is_full:
            raise EnvironmentFault("The disk is full.")
        self.stored = learners

    def ask(self, request: Any) -> Any:
        answer = self.learning.answer_of(request)
        assert answer is not None
        return answer()


def draw(cell: QuizCell) -> DrawnForQuiz:
    if cell.label not in ASKED:
        raise KeyError(cell.label)
    grey = 10 * ASKED.index(cell.label) + cell.stain
    return DrawnForQuiz(np.full((8, 8, 3), grey, np.uint8), Box(1, 1, 6, 6), 0.1)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_asks_a_cell_remembers_the_answer_and_asks_again(desk: Desk) -> None:
    asked = desk.ask(QuizNext())
    wrong = next(one for one in ASKED if one is not asked.cell.label)
    told = desk.ask(QuizAnswered(asked.cell, wrong))
    assert told.to_compare[0, 0, 0] == 10 * ASKED.index(wrong) + asked.cell.stain
    assert (told.standing.score.right, told.standing.score.cells) == (0, 1)
    assert told.seen is None
    desk.now += timedelta(minutes=2)
    desk.ask(QuizAnswered(QuizCell(Label.PLATELET, 0, 3), Label.PLATELET))
    again = desk.ask(QuizNext())
    assert (again.cell, again.comes_again) == (asked.cell, True)
    assert len(desk.stored.of("Asha").answers) == 2


def test_answers_given_in_another_window_stay(desk: Desk) -> None:
    desk.ask(QuizAnswered(QuizCell(Label.BASOPHIL, 0, 3), Label.BASOPHIL))
    other = Desk()
    other.stored, other.who = desk.stored, "Ravi"
    other.ask(QuizAnswered(QuizCell(Label.MONOCYTE, 0, 4), Label.MONOCYTE))
    desk.stored = other.stored
    desk.ask(QuizAnswered(QuizCell(Label.NEUTROPHIL, 0, 5), Label.NEUTROPHIL))
    assert [len(desk.stored.of(one).answers) for one in ("Asha", "Ravi")] == [2, 1]
    # A file that cannot be read at this moment takes nothing away.
    desk.stored = Learners()
    desk.ask(QuizAnswered(QuizCell(Label.EOSINOPHIL, 0, 6), Label.EOSINOPHIL))
    assert [len(desk.stored.of(one).answers) for one in ("Asha", "Ravi")] == [3, 1]


def test_each_learner_has_their_own_answers(desk: Desk) -> None:
    desk.ask(QuizAnswered(QuizCell(Label.BASOPHIL, 0, 3), Label.BASOPHIL))
    desk.who = "Ravi"
    assert desk.ask(QuizStandingOf()).score.cells == 0
    desk.who = "Asha"
    assert desk.ask(QuizStandingOf()).score.right == 1
    assert desk.ask(QuizForgotten()).score.cells == 0
    assert not desk.stored.of("Asha").answers


@pytest.mark.parametrize("said", [None, Label.ARTEFACT, Label.BASOPHIL])
def test_there_is_nothing_to_compare_with(desk: Desk, said: Label | None) -> None:
    assert desk.ask(QuizAnswered(QuizCell(Label.BASOPHIL, 0, 3), said)).to_compare is None


def test_the_atlas_shows_a_type_in_every_stain(desk: Desk) -> None:
    pictures = desk.ask(AtlasOf(Label.MONOCYTE))
    grey = 10 * ASKED.index(Label.MONOCYTE)
    assert [one[0, 0, 0] for one in pictures] == [grey + stain for stain in range(STAINS)]


def test_reports_answers_that_cannot_be_saved_and_keeps_them_until_the_end(desk: Desk) -> None:
    desk.is_full = True
    with pytest.raises(EnvironmentFault):
        desk.ask(QuizAnswered(QuizCell(Label.BASOPHIL, 0, 3), Label.BASOPHIL))
    assert desk.ask(QuizStandingOf()).score.right == 1


def test_leaves_other_questions_to_other_services(desk: Desk) -> None:
    answer: Callable[[], object] | None = desk.learning.answer_of(LogSearch(cast(Any, None)))
    assert answer is None


def an_agreed_cell(number: int, label: Label, sha256: str = "ab") -> AgreedCell:
    field = FieldResult(
        number,
        Path("/slides/Mrs Rao.png"),
        FieldStatus.OK,
        sha256=sha256,
        scale=Scale(0.1, ScaleSource.RED_CELLS),
        background=(240.0, 240.0, 240.0),
    )
    return AgreedCell(label, field, Box(10 + number, 10, 100, 100))


def test_asks_and_compares_cells_of_the_log() -> None:
    desk = Desk(*(an_agreed_cell(number, label) for number, label in enumerate(ASKED)))
    asked = [desk.ask(QuizNext()) for _ in range(40)]
    own = next(one for one in asked if not one.cell.is_drawn)
    assert any(one.cell.is_drawn for one in asked)
    assert own.pixels.shape == (240, 240, 3)
    wrong = next(one for one in ASKED if one is not own.cell.label)
    told = desk.ask(QuizAnswered(own.cell, wrong))
    assert told.to_compare.shape == (240, 240, 3)
    desk.now += timedelta(minutes=2)
    desk.ask(QuizAnswered(QuizCell(Label.PLATELET, 0, 3), Label.PLATELET))
    assert desk.ask(QuizNext()).cell == own.cell
    assert "Rao" not in repr((own.cell, told.cell, desk.stored))


def test_centres_a_cell_and_fills_beyond_the_picture_with_glass() -> None:
    desk = Desk(an_agreed_cell(0, Label.BASOPHIL))
    (shown,) = desk.ask(AgreedCellsOf(Label.BASOPHIL))
    assert shown[120, 120, 0] == 99  # the picture
    assert shown[0, 0, 0] == 240
    assert desk.ask(AgreedCellsOf(Label.MONOCYTE)) == ()


def test_shows_no_cell_of_the_log_without_permission_or_picture() -> None:
    changed = Desk(an_agreed_cell(0, Label.BASOPHIL, sha256="cd"))
    assert changed.ask(AgreedCellsOf(Label.BASOPHIL)) == ()
    known = QuizCell(Label.BASOPHIL, AGREED, an_agreed_cell(0, Label.BASOPHIL).seed)
    for desk in (Desk(), changed):
        desk.ask(QuizAnswered(known, Label.MONOCYTE))
        desk.now += timedelta(minutes=2)
        assert all(desk.ask(QuizNext()).cell.is_drawn for _ in range(20))
        assert desk.ask(QuizStandingOf()).due == 0
