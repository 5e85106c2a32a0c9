"""The reviewed differential: the one place where cells become percentages.

Every page, file and report that shows a figure of a batch calls `reviewed_differential` with the
counts of that batch; no other code divides.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from functools import lru_cache

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.labels import MODEL_LABELS, Label


@dataclass(frozen=True, slots=True)
class Share:
    """Count of one type, its percent among the leukocytes, and two kinds of uncertainty.

    low_percent, high_percent: the 95 % interval, because only so many cells were counted.
    least_percent, most_percent: what the percent can become, depending on the waiting cells.
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
    platelets. within: the part of some shares that has its own name, such as "of these, bands"; it
    is already included in the share of its type. unidentified: cells that a person could not name.
    waiting: cells that a person has yet to decide; while there are any, the figures are
    provisional.
    """

    total: int
    shares: tuple[Share, ...]
    others: Mapping[Label, int]
    unidentified: int
    waiting: int = 0
    within: tuple[Share, ...] = ()

    @property
    def is_provisional(self) -> bool:
        """Whether names of waiting cells can still change the figures."""
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

    counts: cells per final label, a person's if there is one, otherwise the program's if it is
    sure. waiting: cells that do not count until a person decides.
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
    # Least: every waiting cell is another type of leukocyte. Most: every one is of this type.
    least = 100.0 * count / everyone if everyone else 0.0
    most = 100.0 * (count + waiting) / everyone if everyone else 100.0
    return Share(label, count, percent, 100.0 * low, 100.0 * high, least, most)


@lru_cache(maxsize=1024)
def binomial_interval(count: float, total: float, level: float = 0.95) -> tuple[float, float]:
    """Return the exact (Clopper-Pearson 1934) interval of a proportion, each end in [0, 1].

    Counts that are not whole, such as expected ones, give values between their neighbours'. The
    ends are quantiles of beta distributions, found by Halley's steps on the regularised incomplete
    beta function from Wilson's (1927) bounds, kept inside a bracket. Pages ask for the same
    intervals repeatedly, so the latest are cached.
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
"""For the 95 % interval; it affects only where the search begins."""


def _wilson(count: float, total: float) -> tuple[float, float]:
    """Return Wilson's bounds with the continuity correction (Newcombe 1998, method 4)."""
    square = _WILSON_Z**2
    scale = 2 * (total + square)

    def low(seen: float) -> float:
        inner = square - 2 - 1 / total + 4 * seen / total * (total - seen + 1)
        return (2 * seen + square - 1 - _WILSON_Z * math.sqrt(max(inner, 0.0))) / scale

    return low(count), 1.0 - low(total - count)


def _beta_quantile(wanted: float, a: float, b: float, near: float) -> float:
    """Return x in (0, 1) with I_x(a, b) = wanted; near: the starting point."""
    low, high = 0.0, 1.0
    x = min(max(near, 1e-12), 1 - 1e-12)
    log_beta = math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)
    for _ in range(100):
        fault = _beta_share(x, a, b, log_beta) - wanted
        if fault > 0:
            high = x
        else:
            low = x
        after = x - _halley_step(fault, x, a, b, log_beta)
        inside = low < after < high
        if not inside:
            after = (low + high) / 2
        deviation = math.sqrt(x * (1 - x) / (a + b + 1))
        # A step leaves about the cube of the error it removes, both in standard deviations.
        near_enough = inside and abs(after - x) <= _LAST_STEP * min(deviation, x)
        if near_enough or abs(after - x) <= 1e-14 * x or high - low <= 1e-16:
            return after
        x = after
    return x


_LAST_STEP = 1e-4


def _halley_step(fault: float, x: float, a: float, b: float, log_beta: float) -> float:
    """Return the step that reduces I_x(a, b) by fault; its second derivative is known."""
    log_slope = (a - 1) * math.log(x) + (b - 1) * math.log1p(-x) - log_beta
    if log_slope < -700:
        return math.inf
    newton = fault / math.exp(log_slope)
    bend = newton * ((a - 1) / x - (b - 1) / (1 - x))
    return newton / (1.0 - 0.5 * max(-1.0, min(1.0, bend)))


def _beta_share(x: float, a: float, b: float, log_beta: float) -> float:
    """Return the regularised incomplete beta function I_x(a, b), 0 < x < 1."""
    front = math.exp(a * math.log(x) + b * math.log1p(-x) - log_beta)
    # The fraction converges fast on this side of the mean; the other is its mirror image.
    if x < (a + 1) / (a + b + 2):
        return front / _beta_fraction(x, a, b)
    return 1.0 - front / _beta_fraction(1.0 - x, b, a)


def _beta_fraction(x: float, a: float, b: float) -> float:
    """Return the continued fraction below x^a (1-x)^b / (B(a, b) I_x), by Lentz's method.

    Didonato and Morris, ACM TOMS 18, 1992, equation 9: one step for two of DLMF 8.17.22.
    """
    tiny = 1e-300
    lean = a * (1.0 - x) - b * x + 1.0
    whole = c = a * lean / (a + 1.0) or tiny
    d = 0.0
    for m in range(1, 10_000):
        odd = a + 2 * m - 1.0
        part = m * (b - m) * x / odd
        above = part * (a + m - 1.0) * (a + b + m - 1.0) * x / odd
        below = m + part + (a + m) * (lean + m * (2.0 - x)) / (odd + 2.0)
        d = 1.0 / (below + above * d or tiny)
        c = below + above / c or tiny
        whole *= c * d
        if -1e-15 < c * d - 1.0 < 1e-15:
            break
    return whole
