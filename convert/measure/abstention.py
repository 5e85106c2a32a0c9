"""What abstaining costs and saves, measured on cells that the model of the held-out fold never saw."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from convert.train.calibrate import HeldOut, calibrate
from hematovision_desktop.core.cells.labels import MODEL_LABELS, LabelSet
from hematovision_desktop.core.naming.analysis import softmax
from hematovision_desktop.core.naming.model_card import AbstentionPoint, ModelCard

THRESHOLDS = tuple(
    float(value)
    for value in np.concatenate(
        [np.arange(50, 90, 5), np.arange(90, 95), np.arange(95, 99.6, 0.5), [99.9]]
    )
    / 100
)
"""Confidences that the dial can have."""

LEAST_LEFT = 0.3
"""A threshold that leaves a smaller share of confident labels is not offered: they are too few to judge."""

CROSS_FITS = 5


@dataclass(frozen=True, slots=True, eq=False)
class Named:
    """Held-out cells as one label set names them; only cells of its types.

    weights: every set and every original counts the same; they sum to 1. always: left for review at
    any threshold. kept: which of the held-out cells these are.
    """

    confidence: NDArray[np.float64]
    right: NDArray[np.bool_]
    weights: NDArray[np.float64]
    always: NDArray[np.bool_]
    kept: NDArray[np.bool_]


def name_held_out(
    held_out: HeldOut,
    card: ModelCard,
    label_set: LabelSet,
    refused: NDArray[np.bool_],
    temperature: float | NDArray[np.float64] | None = None,
) -> Named:
    """Return how the label set names the held-out cells whose true type is in it.

    refused: cells that are unfamiliar or out of focus. temperature: the card's for the set, or one
    for each cell that is kept.
    """
    labels = [MODEL_LABELS.index(label) for label in label_set.labels]
    kept = np.isin(held_out.labels, labels)
    own = card.calibration_for(label_set).temperature
    divisor = np.asarray(own if temperature is None else temperature, np.float64)
    logits = held_out.logits[kept] / (divisor[:, None] if divisor.ndim else divisor)
    named, confidence, doubtful = name_logits(logits.astype(np.float32), 1.0, card, label_set)
    weights = held_out.weights()[kept]
    return Named(
        confidence,
        np.array(labels)[named] == held_out.labels[kept],
        weights / weights.sum(),
        refused[kept] | doubtful,
        kept,
    )


def name_logits(
    logits: NDArray[np.float32], temperature: float, card: ModelCard, label_set: LabelSet
) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.bool_]]:
    """Return the index in the label set, the confidence, and whether two types are close or none fits."""
    places = [card.labels.index(label) for label in label_set.labels]
    everything = softmax(logits, temperature)
    share = everything[:, places].sum(axis=1)
    within = everything[:, places] / np.maximum(share, 1e-12)[:, None]
    top = np.sort(within, axis=1)[:, ::-1]
    doubtful = (top[:, 0] - top[:, 1] < card.min_margin) | (share < card.min_label_set_mass)
    return within.argmax(axis=1), top[:, 0], doubtful


def trace_curve(named: Named) -> tuple[AbstentionPoint, ...]:
    """Return what each threshold does: errors among the confident labels, and the share left for review."""
    points = []
    for threshold in THRESHOLDS:
        stays = (named.confidence >= threshold) & ~named.always
        share = float(named.weights[stays].sum())
        if share < LEAST_LEFT:
            break
        wrong = float(named.weights[stays & ~named.right].sum())
        points.append(AbstentionPoint(threshold, round(wrong / share, 5), round(1 - share, 5)))
    return tuple(points)


def errors_left(named: Named, reviewed: float = 0.10) -> tuple[float, float]:
    """Return the share of wrong labels without abstention, and without the least sure ones."""
    order = np.argsort(named.confidence)
    gone = np.cumsum(named.weights[order]) <= reviewed
    stays = order[~gone]
    before = float(named.weights[~named.right].sum())
    after = float(named.weights[stays][~named.right[stays]].sum() / named.weights[stays].sum())
    return before, after


def weighted_error(named: Named) -> tuple[float, list[tuple[float, float, float]]]:
    """Return the expected calibration error, and per bin of ten (confidence, share right, weight)."""
    place = np.minimum((named.confidence * 10).astype(int), 9)
    rows = []
    for one in range(10):
        some = place == one
        weight = float(named.weights[some].sum())
        if weight > 0:
            said = float(np.average(named.confidence[some], weights=named.weights[some]))
            was = float(np.average(named.right[some], weights=named.weights[some]))
            rows.append((said, was, weight))
    return sum(abs(said - was) * weight for said, was, weight in rows), rows


def restrict(held_out: HeldOut, card: ModelCard, label_set: LabelSet) -> HeldOut:
    """Return the cells of a label set's types with the logits of only these types."""
    labels = [MODEL_LABELS.index(label) for label in label_set.labels]
    places = [card.labels.index(label) for label in label_set.labels]
    kept = np.isin(held_out.labels, labels)
    return HeldOut(
        held_out.logits[kept][:, places],
        np.array([labels.index(label) for label in held_out.labels[kept]]),
        [group for group, keep in zip(held_out.groups, kept, strict=True) if keep],
    )


def cross_fit(held_out: HeldOut) -> NDArray[np.float64]:
    """Return a temperature per cell, each fitted on other originals than the cell's own."""
    part = np.array([_part(group) for group in held_out.groups])
    temperatures = np.ones(len(part))
    for one in range(CROSS_FITS):
        others = part != one
        groups: Sequence[tuple[str, str]] = [
            group for group, other in zip(held_out.groups, others, strict=True) if other
        ]
        some = replace(
            held_out, logits=held_out.logits[others], labels=held_out.labels[others], groups=groups
        )
        temperatures[~others] = calibrate(some).temperature
    return temperatures


def _part(group: tuple[str, str]) -> int:
    return zlib.crc32("/".join(group).encode()) % CROSS_FITS
