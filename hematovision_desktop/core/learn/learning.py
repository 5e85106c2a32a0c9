"""The trainer: which cell a learner sees next, and how well it goes.

Nothing here is a verdict. What a learner says is kept apart from every batch: it is neither counted
nor taught.
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
"""The types that are drawn well enough to be asked for."""

STAINS = 3
"""In so many stains each type is drawn."""

AGREED = -1
"""In the place of a stain: no drawing, but a cell of the log that two people named alike."""

MOST_ANSWERS = 20_000
"""Older answers than the last so many are forgotten; the memory of each cell stays."""

TYPICAL_SEED = 9
"""A seed of whose cells each looks as its type should: three lobes apart, a kidney, a round nucleus."""

_SEEDS = 1 << 20
_AGREED_SHARE = 0.5
"""This share of the new cells comes from the log, if it has any of their type."""
_STEP = 25


@dataclass(frozen=True, slots=True)
class QuizCell:
    """A cell to be named. stain: 0 to STAINS - 1, or AGREED. seed: the same draws, or finds, the same."""

    label: Label
    stain: int
    seed: int

    @property
    def is_drawn(self) -> bool:
        """Whether it is a drawing, and no cell of the log."""
        return self.stain != AGREED


@dataclass(frozen=True, slots=True)
class QuizAnswer:
    """What a learner said of a cell. said: None where it could not be told."""

    when: datetime
    cell: QuizCell
    said: Label | None

    @property
    def is_right(self) -> bool:
        """Whether the cell is what was said."""
        return self.said is self.cell.label


@dataclass(frozen=True, slots=True)
class Remembered:
    """When a cell comes again. state: what the scheme of repetition keeps of it, its own text."""

    due: datetime
    state: str


class Repetition(Protocol):
    """A published scheme of spaced repetition."""

    def after(self, known: Remembered | None, is_right: bool, when: datetime) -> Remembered:
        """Return when a cell comes again after an answer. known: None for one never seen."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class DrawnForQuiz:
    """A cell as it is shown. pixels: uint8 RGB (side, side, 3), side in px at um_per_px; box: the cell in it."""

    pixels: Pixels
    box: Box
    um_per_px: float


@dataclass(frozen=True, slots=True)
class Learner:
    """All that is kept of one learner, oldest answer first."""

    answers: tuple[QuizAnswer, ...] = ()
    memory: Mapping[QuizCell, Remembered] = field(default_factory=lambda: MappingProxyType({}))

    def after(self, answer: QuizAnswer, remembered: Remembered) -> Learner:
        """Return the learner with one more answer."""
        memory = MappingProxyType({**self.memory, answer.cell: remembered})
        return Learner((*self.answers, answer)[-MOST_ANSWERS:], memory)

    def due(self, now: datetime, agreed: Collection[QuizCell] = ()) -> list[QuizCell]:
        """Return the cells that should come again by now, longest due first.

        agreed: those of the log that may be shown; others of them do not come again.
        """
        waiting = [
            (one.due, cell)
            for cell, one in self.memory.items()
            if one.due <= now and (cell.is_drawn or cell in agreed)
        ]
        return [cell for _, cell in sorted(waiting, key=lambda pair: pair[0])]

    def first_answers(self) -> tuple[QuizAnswer, ...]:
        """Return the answers to cells that were new then; only these tell how well it goes.

        A cell that comes again is known, and comes the more often the harder it was.
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
    """Return what to ask next: a cell that is due, else a new one of a type that is known least.

    The cell just asked is not asked again at once. agreed: cells of the log that may be asked.
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
    """Weigh each type by how likely it is still named wrong; the rule of succession, (w + 1)/(n + 2)."""
    asked = Counter(one.cell.label for one in first)
    wrong = Counter(one.cell.label for one in first if not one.is_right)
    return {label: (wrong[label] + 1) / (asked[label] + 2) for label in ASKED}


@dataclass(frozen=True, slots=True)
class QuizScore:
    """How many cells were named right at first sight. low, high: 95 % interval in [0, 1]."""

    right: int
    cells: int
    low: float
    high: float

    @property
    def share(self) -> float:
        """The share named right, in [0, 1]; 0 without cells."""
        return self.right / self.cells if self.cells else 0.0


@dataclass(frozen=True, slots=True)
class QuizStep:
    """Some cells in a row: since when, how many, and how many of them were named right."""

    since: datetime
    right: int
    cells: int


@dataclass(frozen=True, slots=True)
class QuizStanding:
    """How well it goes. confusion: cells by truth and what was said; due: how many come again now.

    agreed: how many of the cells are from the log, and no drawings.
    """

    score: QuizScore
    types: tuple[Recall, ...]
    confusion: Mapping[tuple[Label, Label], int]
    steps: tuple[QuizStep, ...]
    due: int
    agreed: int = 0


def standing_of(learner: Learner, now: datetime, agreed: Collection[QuizCell] = ()) -> QuizStanding:
    """Return how well it goes, by the first answer to each cell. agreed: as of `next_cell`."""
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
    """Everybody who learns on this computer, by the name they logged in with; "" without one."""

    by_name: Mapping[str, Learner] = field(default_factory=lambda: MappingProxyType({}))

    def of(self, name: str) -> Learner:
        """Return one learner; who never answered is a new one."""
        return self.by_name.get(name, Learner())

    def with_learner(self, name: str, learner: Learner) -> Learners:
        """Return them with one learner as they are now."""
        return replace(self, by_name=MappingProxyType({**self.by_name, name: learner}))
