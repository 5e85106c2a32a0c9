"""A trainer with its real rules, with grey squares as cells and memory only in the test."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any, cast

import numpy as np

from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.learn.learning import (
    ASKED,
    DrawnForQuiz,
    Learners,
    QuizCell,
    Remembered,
)
from hematovision_desktop.core.verdicts.agreed_cells import AgreedCell
from hematovision_desktop.services.base.outside import LearningOutside
from hematovision_desktop.services.learn.agreed_cells import AgreedCells
from hematovision_desktop.services.learn.learning import Learning
from hematovision_desktop.services.pictures.model import ModelKeeper
from hematovision_desktop.services.review.workplace import Workplace

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def _explaining(mapped: Sequence[Label] | None) -> Any:
    """Return a model with evidence for some types in the middle of a cell. None: a model without maps."""
    evidence = None if mapped is None else np.zeros((4, 4, len(mapped)), np.float32)
    if evidence is not None:
        evidence[1:3, 1:3] = 3.0
    card = SimpleNamespace(labels=mapped, preprocessing=SimpleNamespace(crop_um=2.4))
    maps = None if evidence is None else [evidence]
    explainer = SimpleNamespace(card=card, classify=lambda _crops: SimpleNamespace(class_maps=maps))
    cutter = SimpleNamespace(cut=lambda field, _box, _located: field.pixels)
    return SimpleNamespace(pipeline=SimpleNamespace(cutter=cutter), explainer=lambda: explainer)


class _Tomorrow:
    def after(self, known: Remembered | None, is_right: bool, when: datetime) -> Remembered:
        return Remembered(when + timedelta(days=1), "")


def _draw(cell: QuizCell) -> DrawnForQuiz:
    grey = 40 + 20 * ASKED.index(cell.label) + cell.stain
    return DrawnForQuiz(np.full((24, 24, 3), grey, np.uint8), Box(4, 4, 16, 16), 0.1)


def agreed_cells_of(cells: Sequence[AgreedCell] = ()) -> AgreedCells:
    """Return a log with agreed cells of grey pictures. Without cells it allows none."""
    place = SimpleNamespace(log=lambda: SimpleNamespace(number=0), ask=lambda _call: list(cells))
    field = SimpleNamespace(pixels=np.full((300, 300, 3), 99, np.uint8), sha256="ab")
    parts = SimpleNamespace(reader=SimpleNamespace(read=lambda _path: field))
    model = cast(ModelKeeper, SimpleNamespace(now=SimpleNamespace(pipeline=parts)))
    return AgreedCells(
        cast(Workplace, place), model, lambda _jpeg: None, allows=lambda: bool(cells)
    )


def fake_learning(
    cells: Sequence[AgreedCell] = (), mapped: Sequence[Label] | None = ASKED
) -> Learning:
    """Return a trainer that stores nothing. cells: the log's cells that it may show.

    mapped: the types with class maps in its model; None for a model without maps.
    """
    kept = [Learners()]
    outside = LearningOutside(lambda: kept[-1], kept.append, _draw, _Tomorrow, lambda _: None)
    model = cast(ModelKeeper, SimpleNamespace(now=_explaining(mapped)))
    return Learning(
        outside,
        model,
        lambda: "",
        agreed=agreed_cells_of(cells),
        now=lambda: NOON,
        dice=random.Random(5),
    )
