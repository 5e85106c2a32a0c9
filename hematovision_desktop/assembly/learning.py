"""What the trainer asks of the outside world; nothing of it is loaded before it is asked for."""

from __future__ import annotations

from functools import cache, partial

from hematovision_desktop.adapters.files.learners import read_learners, write_learners
from hematovision_desktop.assembly import places
from hematovision_desktop.core.learning import DrawnForQuiz, QuizCell, Repetition
from hematovision_desktop.services.outside import LearningOutside


def build_learning() -> LearningOutside:
    """Return what the trainer asks of the outside world."""
    path = places.learners_path()
    return LearningOutside(
        read=partial(read_learners, path),
        write=partial(write_learners, path),
        draw=_draw,
        repetition=_repetition,
    )


def _draw(cell: QuizCell) -> DrawnForQuiz:
    from hematovision_desktop.adapters.practice.drawn_smear import draw_for_quiz  # noqa: PLC0415

    return draw_for_quiz(cell)


@cache
def _repetition() -> Repetition:
    from hematovision_desktop.adapters.practice.repetition import FsrsRepetition  # noqa: PLC0415

    return FsrsRepetition()
