"""Calibrates confidences, with held-out cells only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convert.base.recipe import LABELS
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.analysis import softmax

MOST_REVIEWED = 0.10
"""The confidence threshold leaves at most this share of held-out cells to a person."""

ENOUGH_ORIGINALS = 30
"""With at least this many held-out originals a source counts as much as every other."""

ENOUGH_RIGHT = 0.995
"""The threshold goes no higher once this share of the cells above it is right."""

MOST_TAKEN_FOR_BLASTS = 0.02
"""At most this share of normal lymphocytes and monocytes may be above the blast limit."""

LEAST_BLAST_LIMIT, MOST_BLAST_LIMIT = 0.05, 0.5
"""Label smoothing alone gives a blast some 0.01 everywhere; above one half, blast would be the name."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """What the card needs to turn logits into decisions; fields as in ModelCard."""

    temperature: float
    review_below: float
    min_margin: float = 0.10
    min_label_set_mass: float = 0.5
    blast_above: float | None = None

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Calibration:
        """Return a calibration from a run's history, under its present or earlier names."""
        earlier = {"close_within": "min_margin", "share_below": "min_label_set_mass"}
        return cls(**{earlier.get(name, name): value for name, value in stored.items()})


@dataclass(frozen=True, slots=True, eq=False)
class HeldOut:
    """Logits, shape (n, labels), of cells that were never trained on; groups: (set, original) of each."""

    logits: NDArray[np.float32]
    labels: NDArray[np.int64]
    groups: Sequence[tuple[str, str]]

    def weights(self) -> NDArray[np.float64]:
        """Return weights that sum to 1: every source counts the same, and so does every original within it.

        A source with fewer than ENOUGH_ORIGINALS counts less. Otherwise one unusual cell would
        change everything.
        """
        copies = Counter(self.groups)
        originals = Counter(source for source, _ in copies)
        worth = {name: min(count, ENOUGH_ORIGINALS) for name, count in originals.items()}
        whole = sum(worth.values())
        return np.array(
            [
                worth[source] / (whole * originals[source] * copies[source, original])
                for source, original in self.groups
            ]
        )


def calibrate(held_out: HeldOut) -> Calibration:
    """Return the temperature that fits the held-out cells best, and the review threshold.

    Temperature: the lowest negative log-likelihood (Guo et al. 2017). Threshold: the lowest
    confidence above which ENOUGH_RIGHT of the cells are right, but never one that leaves more than
    MOST_REVIEWED of them to a person.
    """
    weights = held_out.weights()
    candidates = np.exp(np.linspace(np.log(0.3), np.log(4.0), 200))
    losses = [_loss(held_out, weights, float(candidate)) for candidate in candidates]
    temperature = float(candidates[int(np.argmin(losses))])
    rows = softmax(held_out.logits, temperature)
    right = rows.argmax(axis=1) == held_out.labels
    return Calibration(
        round(temperature, 4), round(_review_below(rows.max(axis=1), right, weights), 3)
    )


def blast_limit(held_out: HeldOut, calibration: Calibration) -> float:
    """Return the probability of a blast above which a cell is never sure.

    At most MOST_TAKEN_FOR_BLASTS of held-out lymphocytes and monocytes are above it; every source
    and every original counts the same. It is never below LEAST_BLAST_LIMIT.
    """
    blast = LABELS.index(Label.BLAST)
    normal = np.isin(
        held_out.labels, [LABELS.index(label) for label in (Label.LYMPHOCYTE, Label.MONOCYTE)]
    )
    if not normal.any() or held_out.logits.shape[1] <= blast:
        return 0.5
    said = softmax(held_out.logits, calibration.temperature)[normal, blast]
    weights = held_out.weights()[normal]
    order = np.argsort(said)[::-1]
    above = np.cumsum(weights[order]) / weights.sum()
    place = int(np.searchsorted(above, MOST_TAKEN_FOR_BLASTS, side="right"))
    limit = float(said[order][place]) if place < len(order) else 0.0
    return round(min(MOST_BLAST_LIMIT, max(LEAST_BLAST_LIMIT, limit)), 3)


def _loss(held_out: HeldOut, weights: NDArray[np.float64], temperature: float) -> float:
    rows = softmax(held_out.logits, temperature)
    hit = rows[np.arange(len(rows)), held_out.labels]
    return -float((weights * np.log(np.maximum(hit, 1e-12))).sum())


def _review_below(
    confidence: NDArray[np.float64], right: NDArray[np.bool_], weights: NDArray[np.float64]
) -> float:
    order = np.argsort(confidence)
    reviewed = np.concatenate([[0.0], np.cumsum(weights[order])])
    wrong_above = (weights * ~right).sum() - np.concatenate(
        [[0.0], np.cumsum((weights * ~right)[order])]
    )
    for place in range(len(order)):
        if reviewed[place] > MOST_REVIEWED:
            return float(confidence[order[place - 1]])
        if 1 - wrong_above[place] / (1 - reviewed[place]) >= ENOUGH_RIGHT:
            return float(confidence[order[place]]) if place else 0.5
    return 0.5


def calibration_error(
    confidence: NDArray[np.float64], right: NDArray[np.bool_]
) -> tuple[float, list[tuple[float, float, int]]]:
    """Return the expected calibration error and per bin of ten (confidence, share right, count)."""
    edges = np.minimum((confidence * 10).astype(int), 9)
    rows = [
        (float(confidence[edges == b].mean()), float(right[edges == b].mean()), int(some))
        for b in range(10)
        if (some := (edges == b).sum())
    ]
    total = max(1, len(confidence))
    return sum(abs(said - was) * count / total for said, was, count in rows), rows
