"""The trainer: asks a learner for cells, remembers the answers, and keeps them out of all counts.

It draws its own cells. If the clinic allows it, cells of the log that two people agreed on are
among them; see `services/learn/agreed_cells.py`.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.cells.field import Field, Located, Pixels, Scale, ScaleSource
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.learn.learning import (
    STAINS,
    TYPICAL_SEED,
    DrawnForQuiz,
    Learner,
    Learners,
    QuizAnswer,
    QuizCell,
    QuizStanding,
    next_cell,
    standing_of,
)
from hematovision_desktop.core.naming.explanation import crop_window
from hematovision_desktop.services.base.outside import LearningOutside
from hematovision_desktop.services.learn.agreed_cells import AgreedCells
from hematovision_desktop.services.messages.learning import (
    AgreedCellsOf,
    AtlasOf,
    QuizAnswered,
    QuizForgotten,
    QuizNext,
    QuizQuestion,
    QuizStandingOf,
    QuizTold,
)
from hematovision_desktop.services.messages.questions import Explanation, Request
from hematovision_desktop.services.pictures.model import ModelKeeper

_GLASS = (255.0, 255.0, 255.0)


def _now() -> datetime:
    return datetime.now(UTC)


class Learning:
    """The answers to the Learn page, on the single thread that explains cells; no two overlap.

    who: the name of the person at work, "" without one; called on the main thread.
    """

    def __init__(
        self,
        outside: LearningOutside,
        model: ModelKeeper,
        who: Callable[[], str],
        *,
        agreed: AgreedCells,
        now: Callable[[], datetime] = _now,
        dice: random.Random | None = None,
    ) -> None:
        self._outside = outside
        self._model = model
        self._who = who
        self._agreed = agreed
        self._now = now
        self._dice = dice or random.Random()
        self._read: Learners | None = None
        self._is_unsaved = False

    def answer_of(self, request: Request[Any]) -> Callable[[], object] | None:
        """Return the function that answers a question, None if others do. Called on the main thread."""
        name = self._who()
        answer: Callable[[], object] | None = None
        match request:
            case AtlasOf(label):
                answer = partial(self._atlas, label)
            case AgreedCellsOf(label):
                answer = partial(self._agreed.pictures_of, label)
            case QuizNext():
                answer = partial(self._next, name)
            case QuizAnswered(cell, said):
                answer = partial(self._take, name, cell, said)
            case QuizStandingOf():
                answer = partial(self._standing, name)
            case QuizForgotten():
                answer = partial(self._forget, name)
        return answer

    def _atlas(self, label: Label) -> tuple[Pixels, ...]:
        return tuple(self._typical(label, stain).pixels for stain in range(STAINS))

    def _typical(self, label: Label, stain: int) -> DrawnForQuiz:
        return self._outside.draw(QuizCell(label, stain, TYPICAL_SEED))

    def _next(self, name: str) -> QuizQuestion:
        learner, now = self._learner(name), self._now()
        shown = None
        while shown is None:  # each cell that cannot be shown is forgotten
            agreed = self._agreed.known()
            cell = next_cell(learner, now, self._dice, agreed)
            shown = self._shown(cell)
        return QuizQuestion(cell, shown.pixels, cell in learner.memory)

    def _shown(self, cell: QuizCell) -> DrawnForQuiz | None:
        return self._outside.draw(cell) if cell.is_drawn else self._agreed.picture(cell)

    def _standing(self, name: str) -> QuizStanding:
        return standing_of(self._learner(name), self._now(), self._agreed.known())

    def _take(self, name: str, cell: QuizCell, said: Label | None) -> QuizTold:
        learner, now = self._learner(name), self._now()
        answer = QuizAnswer(now, cell, said)
        known = learner.memory.get(cell)
        remembered = self._outside.repetition().after(known, answer.is_right, now)
        learner = learner.after(answer, remembered)
        self._keep(name, learner)
        other = said if said is not None and not answer.is_right else None
        compared = None if other is None else self._to_compare(other, cell)
        return QuizTold(cell, said, compared, self._explain(cell), self._standing(name))

    def _to_compare(self, label: Label, cell: QuizCell) -> Pixels | None:
        if not cell.is_drawn and (own := self._agreed.pictures_of(label)):
            return own[0]
        try:
            return self._typical(label, max(0, cell.stain)).pixels
        except KeyError:  # a name without a drawing
            return None

    def _forget(self, name: str) -> QuizStanding:
        self._keep(name, Learner())
        return standing_of(Learner(), self._now())

    def _learner(self, name: str) -> Learner:
        return self._known().of(name)

    def _known(self) -> Learners:
        """Return everybody's answers, with those given in another window meanwhile."""
        if self._read is None or not self._is_unsaved:
            stored = self._outside.read()
            if self._read is None or stored.by_name:  # otherwise the file cannot be read now
                self._read = stored
        return self._read

    def _keep(self, name: str, learner: Learner) -> None:
        """Store a learner; a failed write is not undone in memory, so the learner is still known here."""
        self._read = self._known().with_learner(name, learner)
        self._is_unsaved = True
        self._outside.write(self._read)
        self._is_unsaved = False

    def _explain(self, cell: QuizCell) -> Explanation | None:
        """Return where a cell shows its type to the program in use, None if it cannot say."""
        try:
            model = self._model.now
            drawn = self._shown(cell)
            if drawn is None:
                return None
            field = Field(Path("drawn"), drawn.pixels, "", 0)
            located = Located((), Scale(drawn.um_per_px, ScaleSource.SET), _GLASS, None)
            crop = model.pipeline.cutter.cut(field, drawn.box, located)
            maps = model.explainer().classify([crop]).class_maps
        except (UserError, EnvironmentFault):
            return None
        if maps is None:
            return None
        card = model.explainer().card
        window = crop_window(drawn.box, drawn.um_per_px, card.preprocessing)
        return Explanation(window, card.labels, maps[0])
