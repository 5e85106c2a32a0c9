"""Requests of the Learn page. Nothing of it is counted or taught."""

from __future__ import annotations

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.learn.learning import QuizCell, QuizStanding
from hematovision_desktop.services.messages.questions import Explanation, Request


@dataclass(frozen=True, slots=True)
class AtlasOf(Request[tuple[Pixels, ...]]):
    """Drawings of a type in each stain, uint8 RGB (side, side, 3)."""

    label: Label


@dataclass(frozen=True, slots=True)
class AgreedCellsOf(Request[tuple[Pixels, ...]]):
    """Cells of this site that two people named so, newest first; none unless that is allowed."""

    label: Label


@dataclass(frozen=True, slots=True, eq=False)
class QuizQuestion:
    """A cell to be named. comes_again: whether it was asked before."""

    cell: QuizCell
    pixels: Pixels
    comes_again: bool


@dataclass(frozen=True, slots=True)
class QuizNext(Request[QuizQuestion]):
    """The learner's next cell."""


@dataclass(frozen=True, slots=True, eq=False)
class QuizTold:
    """The result of an answer.

    to_compare: the type in the answer, in the same stain, if it differs. seen: where the cell shows
    its type to the program; None if it cannot say.
    """

    cell: QuizCell
    said: Label | None
    to_compare: Pixels | None
    seen: Explanation | None
    standing: QuizStanding


@dataclass(frozen=True, slots=True)
class QuizAnswered(Request[QuizTold]):
    """A learner's answer to a cell; None: it cannot be told."""

    cell: QuizCell
    said: Label | None


@dataclass(frozen=True, slots=True)
class QuizStandingOf(Request[QuizStanding]):
    """How well the learner does."""


@dataclass(frozen=True, slots=True)
class QuizForgotten(Request[QuizStanding]):
    """A request to forget all answers of the learner."""
