"""The reviewed differential: the one place where cells become percentages.

Every page, file and report that shows a figure of a batch calls `reviewed_differential` with the
counts of that batch; nobody else divides.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from hematovision_desktop.core.labels import MODEL_LABELS, Label


@dataclass(frozen=True, slots=True)
class Share:
    """Count of one type, its percent among the leukocytes, and two ways of being unsure of it.

    low_percent, high_percent: the 95 % interval, for having counted no more cells than these.
    least_percent, most_percent: what the percent can become whatever the waiting cells are.
    """

    label: Label
    count: int
    percent: float
    low_percent: float
    high_percent: float
    least_percent: float
    most_percent: float


@dataclass(frozen=True, slots=True)
class Differential:
    """Shares per leukocyte type among those counted; others stay outside the 100 %.

    total: leukocytes counted. others: counts of what stays outside, such as erythroblasts and
    platelets. within: of some shares, the part that has a name of its own, such as "of these,
    bands"; it is in the share of its type already. unidentified: cells that a person could not name. waiting: cells that a person has yet to decide; while there are
    any, the figures are provisional.
    """

    total: int
    shares: tuple[Share, ...]
    others: Mapping[Label, int]
    unidentified: int
    waiting: int = 0
    within: tuple[Share, ...] = ()

    @property
    def is_provisional(self) -> bool:
        """Whether cells wait whose names can still change the figures."""
        return self.waiting > 0

    def share(self, label: Label) -> Share | None:
        """Return the share of a type, None if it is not reported."""
        return next((share for share in self.shares if share.label is label), None)


def reviewed_differential(
    counts: Mapping[Label | None, int],
    waiting: int = 0,
    labels: Iterable[Label] = MODEL_LABELS,
) -> Differential:
    """Return the differential of counted cells (None: unidentified) over the reported types.

    counts: cells per final label, a person's where there is one, else the program's where it is
    sure. waiting: cells that count nowhere until a person decides.
    """
    wanted = set(labels)
    summed = leukocyte_counts(counts)
    leukocytes = [one for one in Label if one.is_leukocyte and (one in wanted or summed.get(one))]
    total = sum(summed.values())
    return Differential(
        total=total,
        shares=tuple(_share(label, summed.get(label, 0), total, waiting) for label in leukocytes),
        others={
            label: counts.get(label, 0)
            for label in Label
            if not label.is_leukocyte and (label in wanted or counts.get(label))
        },
        unidentified=counts.get(None, 0),
        waiting=waiting,
        within=tuple(
            _share(label, counts[label], total, waiting)
            for label in Label
            if label.counts_as is not label and counts.get(label)
        ),
    )


def leukocyte_counts(counts: Mapping[Label | None, int]) -> dict[Label, int]:
    """Return the leukocytes by the type they count as: bands are among the neutrophils."""
    summed: dict[Label, int] = {}
    for label in Label:
        if label.is_leukocyte and counts.get(label):
            summed[label.counts_as] = summed.get(label.counts_as, 0) + counts[label]
    return summed


def _share(label: Label, count: int, total: int, waiting: int) -> Share:
    low, high = binomial_interval(count, total)
    percent = 100.0 * count / total if total else 0.0
    everyone = total + waiting
    # Least: every waiting cell is a leukocyte of another type. Most: every one is of this type.
    least = 100.0 * count / everyone if everyone else 0.0
    most = 100.0 * (count + waiting) / everyone if everyone else 100.0
    return Share(label, count, percent, 100.0 * low, 100.0 * high, least, most)


def binomial_interval(count: float, total: float, level: float = 0.95) -> tuple[float, float]:
    """Return the exact (Clopper-Pearson 1934) interval of a proportion, each end in [0, 1].

    Counts that are not whole, as of a share that is only expected, lie between their neighbours.
    The ends are quantiles of beta distributions, found by Newton steps on the regularised
    incomplete beta function from Wilson's (1927) bounds, kept inside a bracket.
    """
    if total == 0:
        return 0.0, 1.0
    tail = (1.0 - level) / 2.0
    near_low, near_high = _wilson(count, total)
    low = 0.0 if count == 0 else _beta_quantile(tail, count, total - count + 1, near_low)
    high = (
        1.0
        if count == total
        else 1.0 - _beta_quantile(tail, total - count, count + 1, 1.0 - near_high)
    )
    return low, high


_WILSON_Z = 1.959964
"""Of the 95 % interval; only where the search begins depends on it."""


def _wilson(count: float, total: float) -> tuple[float, float]:
    share, square = count / total, _WILSON_Z**2
    middle = (share + square / (2 * total)) / (1 + square / total)
    half = _WILSON_Z * math.sqrt(share * (1 - share) / total + square / (4 * total**2))
    half /= 1 + square / total
    return middle - half, middle + half


def _beta_quantile(wanted: float, a: float, b: float, near: float) -> float:
    """Return x in (0, 1) with I_x(a, b) = wanted; near: where to begin."""
    low, high = 0.0, 1.0
    x = min(max(near, 1e-12), 1 - 1e-12)
    log_beta = math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)
    for _ in range(100):
        fault = _beta_share(x, a, b, log_beta) - wanted
        if fault > 0:
            high = x
        else:
            low = x
        log_slope = (a - 1) * math.log(x) + (b - 1) * math.log1p(-x) - log_beta
        step = fault / math.exp(log_slope) if log_slope > -700 else math.inf
        after = x - step
        if not low < after < high:
            after = (low + high) / 2
        if abs(after - x) <= 1e-14 * x or high - low <= 1e-16:
            return after
        x = after
    return x


def _beta_share(x: float, a: float, b: float, log_beta: float) -> float:
    """Return the regularised incomplete beta function I_x(a, b), 0 < x < 1."""
    front = math.exp(a * math.log(x) + b * math.log1p(-x) - log_beta)
    # The fraction converges fast on this side of the mean; the other is its mirror image.
    if x < (a + 1) / (a + b + 2):
        return front * _beta_fraction(x, a, b) / a
    return 1.0 - front * _beta_fraction(1.0 - x, b, a) / b


def _beta_fraction(x: float, a: float, b: float) -> float:
    """Return the continued fraction of I_x (DLMF 8.17.22) by Lentz's method."""
    tiny = 1e-300
    c, d = 1.0, 1.0 - (a + b) * x / (a + 1)
    d = 1.0 / (d if abs(d) > tiny else tiny)
    whole = d
    for m in range(1, 10_000):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        for term in (even, odd):
            d = 1.0 + term * d
            d = 1.0 / (d if abs(d) > tiny else tiny)
            c = 1.0 + term / c
            c = c if abs(c) > tiny else tiny
            whole *= c * d
        if abs(c * d - 1.0) < 1e-15:
            break
    return whole
