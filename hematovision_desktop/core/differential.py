"""The differential: percent of each leukocyte type with its exact binomial interval."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from hematovision_desktop.core.labels import Label


@dataclass(frozen=True, slots=True)
class Share:
    """Count of one type, its percent among the leukocytes, and the 95 % interval in percent."""

    label: Label
    count: int
    percent: float
    low_percent: float
    high_percent: float


@dataclass(frozen=True, slots=True)
class Differential:
    """Shares per leukocyte type among those counted; others stay outside the 100 %.

    others: counts of erythroblasts and platelets. unidentified: cells nobody could name.
    """

    total: int
    shares: tuple[Share, ...]
    others: Mapping[Label, int]
    unidentified: int


def count_differential(
    named: Iterable[Label | None], labels: Iterable[Label] = tuple(Label)
) -> Differential:
    """Count named cells (None: unidentified) into a differential over the given types."""
    counts: dict[Label | None, int] = {}
    for label in named:
        counts[label] = counts.get(label, 0) + 1
    reported = [label for label in Label if label in set(labels) or counts.get(label)]
    leukocytes = [label for label in reported if label.is_leukocyte]
    total = sum(counts.get(label, 0) for label in leukocytes)
    return Differential(
        total=total,
        shares=tuple(_share(label, counts.get(label, 0), total) for label in leukocytes),
        others={label: counts.get(label, 0) for label in reported if not label.is_leukocyte},
        unidentified=counts.get(None, 0),
    )


def _share(label: Label, count: int, total: int) -> Share:
    low, high = binomial_interval(count, total)
    percent = 100.0 * count / total if total else 0.0
    return Share(label, count, percent, 100.0 * low, 100.0 * high)


def binomial_interval(count: int, total: int, level: float = 0.95) -> tuple[float, float]:
    """Return the exact (Clopper-Pearson 1934) interval of a proportion, each end in [0, 1].

    Solved by bisection on the binomial tail: a few lines here save the package 100 MB of SciPy.
    """
    if total == 0:
        return 0.0, 1.0
    tail = (1.0 - level) / 2.0
    low = 0.0 if count == 0 else _solve(lambda p: _at_least(count, total, p) - tail)
    # At most count successes of p are at least total - count failures of 1 - p.
    high = (
        1.0 - _solve(lambda q: _at_least(total - count, total, q) - tail) if count < total else 1.0
    )
    return low, high


def _solve(rising: Callable[[float], float]) -> float:
    low, high = 0.0, 1.0
    for _ in range(50):
        middle = (low + high) / 2
        if rising(middle) < 0:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _at_least(count: int, total: int, p: float) -> float:
    """P(X ≥ count) for X ~ Binomial(total, p), with 0 < p < 1 and count ≥ 1.

    Only the shorter tail is summed, away from the mode, where terms fall until they no longer count.
    """
    if count > total * p:
        return _sum_up(count, total, p)
    # The lower tail of successes is the upper tail of failures.
    return 1.0 - _sum_up(total - count + 1, total, 1.0 - p)


def _sum_up(first: int, total: int, p: float) -> float:
    """Sum P(X = k) for k from first (above the mode) up to total."""
    term = math.exp(
        math.lgamma(total + 1)
        - math.lgamma(first + 1)
        - math.lgamma(total - first + 1)
        + first * math.log(p)
        + (total - first) * math.log1p(-p)
    )
    odds = p / (1.0 - p)
    whole = term
    for k in range(first, total):
        term *= (total - k) / (k + 1) * odds
        whole += term
        if term < whole * 1e-17:
            break
    return whole
