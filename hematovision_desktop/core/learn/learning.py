"""The trainer: which cell a learner sees next, and how well the learner does.

Nothing here is a verdict. A learner's answers are kept apart from every batch: they are neither
counted nor taught.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import field, replace
from datetime import datetime
from types import MappingProxyType
from typing import Protocol

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Box, Pixels
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.microscopes.known_check import Recall
from hematovision_desktop.core.verdicts.differential import binomial_interval

ASKED = (
    Label.NEUTROPHIL,
    Label.EOSINOPHIL,
    Label.BASOPHIL,
    Label.LYMPHOCYTE,
    Label.MONOCYTE,
    Label.IMMATURE_GRANULOCYTE,
    Label.ERYTHROBLAST,
    Label.PLATELET,
)
"""The types that are drawn well enough for questions."""

STAINS = 3
"""The number of stains in which each type is drawn."""

AGREED = -1
"""Used instead of a stain: not a drawing, but a cell of the log that two people named alike."""

MOST_ANSWERS = 20_000
"""Only this many of the latest answers are kept; the memory of each cell stays."""

TYPICAL_SEED = 9
"""A seed whose cells look typical: a nucleus with three lobes, a kidney-shaped one, a round one."""

_SEEDS = 1 << 20
_AGREED_SHARE = 0.5
"""The share of new cells taken from the log, if it has any of their type."""
_STEP = 25


@dataclass(frozen=True, slots=True)
class QuizCell:
    """A cell to be named. stain: 0 to STAINS - 1, or AGREED. seed: the same seed gives the same cell."""

    label: Label
    stain: int
    seed: int

    @property
    def is_drawn(self) -> bool:
        """Whether it is a drawing rather than a cell of the log."""
        return self.stain != AGREED


@dataclass(frozen=True, slots=True)
class QuizAnswer:
    """A learner's answer for a cell. said: None for "cannot be told"."""

    when: datetime
    cell: QuizCell
    said: Label | None

    @property
    def is_right(self) -> bool:
        """Whether the answer is correct."""
        return self.said is self.cell.label


@dataclass(frozen=True, slots=True)
class Remembered:
    """When a cell comes again. state: the repetition scheme's own text about it."""

    due: datetime
    state: str


class Repetition(Protocol):
    """A published scheme of spaced repetition."""

    def after(self, known: Remembered | None, is_right: bool, when: datetime) -> Remembered:
        """Return when a cell comes again after an answer. known: None for a new cell."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class DrawnForQuiz:
    """A cell as shown. pixels: uint8 RGB (side, side, 3), side in px at um_per_px; box: the cell in it."""

    pixels: Pixels
    box: Box
    um_per_px: float


@dataclass(frozen=True, slots=True)
class Learner:
    """Everything kept about one learner, oldest answer first."""

    answers: tuple[QuizAnswer, ...] = ()
    memory: Mapping[QuizCell, Remembered] = field(default_factory=lambda: MappingProxyType({}))

    def after(self, answer: QuizAnswer, remembered: Remembered) -> Learner:
        """Return the learner with one answer added."""
        memory = MappingProxyType({**self.memory, answer.cell: remembered})
        return Learner((*self.answers, answer)[-MOST_ANSWERS:], memory)

    def due(self, now: datetime, agreed: Collection[QuizCell] = ()) -> list[QuizCell]:
        """Return the cells that are due now, longest overdue first.

        agreed: the cells of the log that may be shown; other cells of the log do not come again.
        """
        waiting = [
            (one.due, cell)
            for cell, one in self.memory.items()
            if one.due <= now and (cell.is_drawn or cell in agreed)
        ]
        return [cell for _, cell in sorted(waiting, key=lambda pair: pair[0])]

    def first_answers(self) -> tuple[QuizAnswer, ...]:
        """Return the answers to cells that were new at the time; only these tell how well the learner does.

        A repeated cell is known, and harder cells are repeated more often.
        """
        seen: set[QuizCell] = set()
        first = []
        for answer in self.answers:
            if answer.cell not in seen:
                seen.add(answer.cell)
                first.append(answer)
        return tuple(first)


def next_cell(
    learner: Learner, now: datetime, dice: random.Random, agreed: Collection[QuizCell] = ()
) -> QuizCell:
    """Return what to ask next: a cell that is due, otherwise a new one, mostly of the least known types.

    A cell is never asked twice in a row. agreed: cells of the log that may be asked.
    """
    last = learner.answers[-1].cell if learner.answers else None
    for cell in learner.due(now, agreed):
        if cell != last:
            return cell
    weights = _weights(learner.first_answers())
    label = dice.choices(tuple(weights), tuple(weights.values()))[0]
    own = [one for one in agreed if one.label is label and one not in learner.memory]
    if own and dice.random() < _AGREED_SHARE:
        return dice.choice(own)
    return QuizCell(label, dice.randrange(STAINS), dice.randrange(_SEEDS))


def _weights(first: Sequence[QuizAnswer]) -> dict[Label, float]:
    """Return a weight for each type: how likely it is still named wrong.

    The rule of succession: (w + 1)/(n + 2).
    """
    asked = Counter(one.cell.label for one in first)
    wrong = Counter(one.cell.label for one in first if not one.is_right)
    return {label: (wrong[label] + 1) / (asked[label] + 2) for label in ASKED}


@dataclass(frozen=True, slots=True)
class QuizScore:
    """How many cells were named correctly at first sight. low, high: 95 % interval in [0, 1]."""

    right: int
    cells: int
    low: float
    high: float

    @property
    def share(self) -> float:
        """The share named correctly, in [0, 1]; 0 without cells."""
        return self.right / self.cells if self.cells else 0.0


@dataclass(frozen=True, slots=True)
class QuizStep:
    """A run of consecutive cells: since when, how many, and how many of them were named correctly."""

    since: datetime
    right: int
    cells: int


@dataclass(frozen=True, slots=True)
class QuizStanding:
    """How well the learner does. confusion: cells by truth and answer; due: how many come again now.

    agreed: how many of the cells are from the log rather than drawings.
    """

    score: QuizScore
    types: tuple[Recall, ...]
    confusion: Mapping[tuple[Label, Label], int]
    steps: tuple[QuizStep, ...]
    due: int
    agreed: int = 0


def standing_of(learner: Learner, now: datetime, agreed: Collection[QuizCell] = ()) -> QuizStanding:
    """Return how well the learner does, by the first answer to each cell. agreed: as for `next_cell`."""
    first = learner.first_answers()
    types = []
    for label in ASKED:
        mine = [one for one in first if one.cell.label is label]
        if mine:
            score = _score(mine)
            types.append(Recall(label, score.right, score.cells, score.low, score.high))
    pairs = [(one.cell.label, one.said) for one in first]
    told = Counter((truth, said) for truth, said in pairs if said is not None)
    steps = tuple(
        QuizStep(part[0].when, sum(one.is_right for one in part), len(part))
        for part in (first[at : at + _STEP] for at in range(0, len(first), _STEP))
    )
    due = len(learner.due(now, agreed))
    from_log = sum(not one.cell.is_drawn for one in first)
    return QuizStanding(_score(first), tuple(types), dict(told), steps, due, from_log)


def _score(answers: Sequence[QuizAnswer]) -> QuizScore:
    right = sum(one.is_right for one in answers)
    low, high = binomial_interval(right, len(answers)) if answers else (0.0, 1.0)
    return QuizScore(right, len(answers), low, high)


@dataclass(frozen=True, slots=True)
class Learners:
    """Everyone who learns on this computer, by login name; "" without one."""

    by_name: Mapping[str, Learner] = field(default_factory=lambda: MappingProxyType({}))

    def of(self, name: str) -> Learner:
        """Return one learner; a new one if the name has no answers yet."""
        return self.by_name.get(name, Learner())

    def with_learner(self, name: str, learner: Learner) -> Learners:
        """Return the learners with one of them replaced."""
        return replace(self, by_name=MappingProxyType({**self.by_name, name: learner}))
