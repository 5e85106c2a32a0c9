"""Figures of the short runs: the result for each left-out original, and how two recipes differ."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convert.base.recipe import LABELS
from convert.measure.leave_one_source_out import (
    FOUR,
    balanced_accuracy,
    four_part,
    mean_by_original,
)
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.analysis import softmax

_RESAMPLES = 4000
_PARTS = 6
_MATURE = [LABELS.index(label) for label in (*FOUR, Label.BASOPHIL)]


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """The answers of a run. truth: index among the four types; first: whether a crop is the original.

    logits: (n, outputs) of every crop; mirrored: (4, originals, outputs) of the originals; third:
    (looks, m, outputs) of unlabelled cells; both None if not measured.
    """

    truth: NDArray[np.int64]
    groups: tuple[str, ...]
    first: NDArray[np.bool_]
    logits: NDArray[np.float32]
    mirrored: NDArray[np.float32] | None = None
    third: NDArray[np.float32] | None = None


def figures(answer: Answer) -> dict[str, Any]:
    """Return a run's figures as JSON.

    Each original counts by the share of its crops that are named right. shares has one digit for
    each original, the share in sixths, in the order of their names; truth has the index of its
    type.
    """
    right = four_part(answer.logits, 1.0).argmax(axis=1) == answer.truth
    _, shares, first = mean_by_original(right[:, None].astype(np.float64), answer.groups)
    truth = answer.truth[first]
    found: dict[str, Any] = {
        "originals": len(truth),
        "balanced_accuracy": balanced_accuracy(shares[:, 0], truth),
        "interval": list(balanced_interval(shares[:, 0], truth)),
        "recall": {
            label.value: float(shares[truth == place].mean())
            for place, label in enumerate(FOUR)
            if (truth == place).any()
        },
        "shares": _digits(np.rint(_PARTS * shares[:, 0])),
        "truth": _digits(truth),
    }
    if answer.mirrored is not None:
        own = answer.truth[answer.first]
        one, four = (
            balanced_accuracy((rows.argmax(axis=1) == own).astype(np.float64), own)
            for rows in (
                four_part(answer.mirrored[0], 1.0),
                np.mean([four_part(look, 1.0) for look in answer.mirrored], axis=0),
            )
        )
        found["mirrored"] = {"one_look": one, "four_looks": four}
    if answer.third is not None:
        rows = softmax(answer.third[..., _MATURE], 1.0)
        named = rows.argmax(axis=-1)
        entropy = -(rows[0] * np.log(np.maximum(rows[0], 1e-12))).sum(axis=-1)
        found["third"] = {
            "named": _digits(named[0]),
            "entropy": float(entropy.mean()),
        }
    return found


def balanced_interval(shares: NDArray[np.float64], truth: NDArray[np.int64]) -> tuple[float, float]:
    """Return the 95 % interval of `balanced_accuracy`, resampling the originals of each type."""
    rng = np.random.default_rng(7)
    means = []
    for label in np.unique(truth):
        some = shares[truth == label]
        picks = rng.integers(0, len(some), (_RESAMPLES, len(some)))
        means.append(some[picks].mean(axis=1))
    low, high = np.percentile(np.mean(means, axis=0), [2.5, 97.5])
    return float(low), float(high)


@dataclass(frozen=True, slots=True)
class Joined:
    """One row's runs with several seeds on the same originals, with the shares of each original averaged."""

    balanced: float
    interval: tuple[float, float]


def joined(runs: Sequence[Mapping[str, Any]]) -> Joined:
    """Return the figures of runs that differ only in their seed."""
    shares, truth = _mean_shares(runs)
    return Joined(balanced_accuracy(shares, truth), balanced_interval(shares, truth))


def difference(
    runs: Sequence[Mapping[str, Any]], others: Sequence[Mapping[str, Any]]
) -> tuple[float, tuple[float, float]]:
    """Return how much better some runs are than others on the same originals, with the 95 % interval."""
    shares, truth = _mean_shares(runs)
    apart = shares - _mean_shares(others)[0]
    return balanced_accuracy(apart, truth), balanced_interval(apart, truth)


def _mean_shares(
    runs: Sequence[Mapping[str, Any]],
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    shares = np.mean([_numbers(run["shares"]) for run in runs], axis=0) / _PARTS
    return shares, _numbers(runs[0]["truth"]).astype(np.int64)


def agreement(run: Mapping[str, Any], other: Mapping[str, Any]) -> float:
    """Return how often two runs give an unlabelled cell the same of the five mature types."""
    return float((_numbers(run["named"]) == _numbers(other["named"])).mean())


def _digits(values: NDArray[Any]) -> str:
    return "".join(str(int(value)) for value in values)


def _numbers(digits: str) -> NDArray[np.float64]:
    return np.array([int(digit) for digit in digits], dtype=np.float64)
