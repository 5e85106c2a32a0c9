"""What the trainer needs from the outside world; everything is loaded on demand."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from hematovision_desktop.assembly import places
from hematovision_desktop.core.base.errors import FieldUnreadable
from hematovision_desktop.services.base.outside import LearningOutside

if TYPE_CHECKING:
    from pathlib import Path

    from hematovision_desktop.core.cells.field import Pixels
    from hematovision_desktop.core.learn.learning import (
        DrawnForQuiz,
        Learners,
        QuizCell,
        Repetition,
    )


def build_learning() -> LearningOutside:
    """Return what the trainer needs from the outside world."""
    path = places.learners_path()
    return LearningOutside(
        read=partial(_read, path),
        write=partial(_write, path),
        draw=_draw,
        repetition=_repetition,
        decode=_decode,
    )


def _read(path: Path) -> Learners:
    from hematovision_desktop.adapters.files.learners import read_learners  # noqa: PLC0415

    return read_learners(path)


def _write(path: Path, learners: Learners) -> None:
    from hematovision_desktop.adapters.files.learners import write_learners  # noqa: PLC0415

    write_learners(path, learners)


def _draw(cell: QuizCell) -> DrawnForQuiz:
    from hematovision_desktop.adapters.practice.drawn_smear import draw_for_quiz  # noqa: PLC0415

    return draw_for_quiz(cell)


def _decode(content: bytes) -> Pixels | None:
    from hematovision_desktop.adapters.images.reader import decode  # noqa: PLC0415

    try:
        return decode(content)[0]
    except FieldUnreadable:
        return None


@cache
def _repetition() -> Repetition:
    from hematovision_desktop.adapters.practice.repetition import FsrsRepetition  # noqa: PLC0415

    return FsrsRepetition()
