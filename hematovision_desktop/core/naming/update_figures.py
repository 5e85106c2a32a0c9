"""The performance of a new model pack beside the one in use: on reference cells, and on verified ones."""

from __future__ import annotations

import numpy as np

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.naming.adaptation import judge, verified_labels
from hematovision_desktop.core.naming.adapted_layer import AdaptedLayer, Judged
from hematovision_desktop.core.naming.head_fit import Examples
from hematovision_desktop.core.naming.model_card import ModelCard

WORSE_BY = 0.01
"""A balanced accuracy that is lower by more than this counts as worse: one point."""


@dataclass(frozen=True, slots=True)
class Compared:
    """The figures of the pack in use and of the new one; None if there are no cells to judge by."""

    before: Judged | None
    after: Judged | None

    @property
    def is_worse(self) -> bool:
        """Whether the new pack clearly names fewer correctly, macro-averaged."""
        if self.before is None or self.after is None:
            return False
        return self.after.balanced_accuracy < self.before.balanced_accuracy - WORSE_BY


@dataclass(frozen=True, slots=True)
class PackFigures:
    """What a new model pack would change.

    reference: on the cells that packs bring along. same_reference: whether both were judged by the
    same cells. verified: on cells that people here named. lost: how many of those could not be
    examined, because their images are gone or changed. taught: the version in use with the present
    pack, which would be lost; None for none.
    """

    before: str
    after: str
    reference: Compared
    same_reference: bool
    verified: Compared
    lost: int
    taught: int | None


def judge_reference(kept: Examples, card: ModelCard) -> Judged | None:
    """Return how well a pack names its own reference cells; None if it has none."""
    if not len(kept):
        return None
    everything = np.ones(len(card.labels), dtype=bool)
    return judge(kept.logits, kept.labels, card, everything, card.temperature)


def judge_verified(
    cells: Examples | None, card: ModelCard, label_set: LabelSet, layer: AdaptedLayer | None
) -> Judged | None:
    """Return how well a pack, with a version of its last layer, names verified cells."""
    if cells is None or not len(cells):
        return None
    temperature = card.calibration_for(label_set).temperature
    logits = cells.logits
    if layer is not None:
        logits = layer.head.logits(cells)
        temperature *= layer.temperature_factor
    return judge(logits, cells.labels, card, verified_labels(cells, card, label_set), temperature)


def are_same_cells(one: Examples, other: Examples) -> bool:
    """Return whether two reference sets hold the same cells, as far as can be told without images."""
    return one.groups == other.groups and bool(np.array_equal(one.labels, other.labels))
