from __future__ import annotations

import math
import random
import sys
from collections import Counter
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.verdicts.differential import binomial_interval, reviewed_differential

# Sampling error as printed in haematology handbooks, percent: cells, observed, low, high.
TABLE = [
    (100, 0, 0.0, 3.6),
    (100, 1, 0.0, 5.4),
    (100, 5, 1.6, 11.3),
    (100, 10, 4.9, 17.6),
    (100, 30, 21.2, 40.0),
    (100, 60, 49.7, 69.7),
    (200, 0, 0.0, 1.8),
    (200, 1, 0.1, 3.6),
    (200, 5, 2.4, 9.0),
    (200, 10, 6.2, 15.0),
    (200, 30, 23.7, 36.9),
    (200, 60, 52.9, 66.8),
    (400, 0, 0.0, 0.9),
    (400, 1, 0.3, 2.5),
    (400, 5, 3.1, 7.6),
    (400, 10, 7.2, 13.4),
    (400, 30, 25.5, 34.8),
    (400, 60, 55.0, 64.8),
]


@pytest.mark.parametrize(("total", "percent", "low", "high"), TABLE)
def test_the_interval_equals_the_handbooks(
    total: int, percent: int, low: float, high: float
) -> None:
    interval = binomial_interval(total * percent // 100, total)
    assert tuple(round(100 * end, 1) for end in interval) == (low, high)


def by_definition(count: int, total: int, p: float) -> float:
    """P(X ≥ count) term by term in exact combinations."""
    return math.fsum(
        math.comb(total, k) * p**k * (1 - p) ** (total - k) for k in range(count, total + 1)
    )


@given(st.integers(1, 60).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_ends_solve_the_definition(counted: tuple[int, int]) -> None:
    count, total = counted
    low, high = binomial_interval(count, total)
    assert 0.0 <= low <= count / total <= high <= 1.0
    if count:
        assert by_definition(count, total, low) == pytest.approx(0.025, abs=1e-9)
    if count < total:
        assert 1 - by_definition(count + 1, total, high) == pytest.approx(0.025, abs=1e-9)
    mirrored = binomial_interval(total - count, total)
    assert mirrored == pytest.approx((1 - high, 1 - low), abs=1e-12)


def test_the_interval_agrees_with_scipy() -> None:
    special = pytest.importorskip("scipy.special", reason="SciPy is not installed")
    chance = random.Random(3)
    for _ in range(120):
        total = chance.choice([1, 7, 100, 3_000, 10_000, 100_000])
        # Shares near 0 and 1, and expected shares, are the hard cases.
        count = chance.choice(
            [chance.randint(0, total), chance.random(), chance.uniform(0, total), total - 1]
        )
        level = chance.choice([0.5, 0.95, 0.95, 0.9998])
        tail = (1 - level) / 2
        # The same as its distribution `beta`, without loading all distributions.
        low = special.betaincinv(count, total - count + 1, tail) if count else 0.0
        high = special.betaincinv(count + 1, total - count, 1 - tail) if count < total else 1.0
        assert binomial_interval(count, total, level) == pytest.approx((low, high), abs=1e-10)


def lines_run(work: Callable[[], object]) -> int:
    """Return how many lines of Python something takes, which no other work of the machine changes."""
    lines, before = 0, sys.gettrace()

    def trace(_frame: FrameType, event: str, _value: Any) -> Any:
        nonlocal lines
        lines += event == "line"
        return trace

    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return lines


@pytest.mark.parametrize("total", [25_003, 1_000_003])
def test_an_interval_of_many_cells_is_not_summed_over_them(total: int) -> None:
    # Counts that no other test asks for: the latest intervals are kept.
    for share in (0.001, 0.3, 0.62):
        count = round(share * total)
        assert lines_run(lambda count=count: binomial_interval(count, total)) < 5_000


def test_no_cells_give_the_widest_interval() -> None:
    assert binomial_interval(0, 0) == (0.0, 1.0)


def test_a_wider_level_gives_a_wider_interval() -> None:
    low, high = binomial_interval(30, 100, level=0.99)
    assert low < binomial_interval(30, 100)[0] < 0.3 < binomial_interval(30, 100)[1] < high


def test_percentages_count_only_leukocytes() -> None:
    named = (
        [Label.NEUTROPHIL] * 6
        + [Label.LYMPHOCYTE] * 2
        + [Label.ERYTHROBLAST] * 3
        + [Label.PLATELET]
        + [None] * 4
    )
    counted = reviewed_differential(Counter(named), labels=LabelSet.EXTENDED.labels)
    shares = {share.label: share for share in counted.shares}
    assert counted.total == 8
    assert shares[Label.NEUTROPHIL].percent == 75.0
    assert shares[Label.BASOPHIL].count == 0
    assert math.fsum(share.percent for share in counted.shares) == pytest.approx(100.0)
    assert counted.others == {Label.ERYTHROBLAST: 3, Label.PLATELET: 1}
    assert counted.unidentified == 4
    low, high = binomial_interval(6, 8)
    assert (shares[Label.NEUTROPHIL].low_percent, shares[Label.NEUTROPHIL].high_percent) == (
        100 * low,
        100 * high,
    )


def test_reports_a_type_outside_the_set_if_it_was_counted() -> None:
    counted = reviewed_differential(
        Counter([Label.MONOCYTE, Label.BASOPHIL]), labels=LabelSet.FOUR.labels
    )
    assert [share.label for share in counted.shares] == [
        Label.NEUTROPHIL,
        Label.EOSINOPHIL,
        Label.BASOPHIL,
        Label.LYMPHOCYTE,
        Label.MONOCYTE,
    ]
    assert counted.others == {}


def test_an_empty_count_gives_the_widest_intervals() -> None:
    counted = reviewed_differential({}, labels=LabelSet.EXTENDED.labels)
    assert counted.total == 0
    assert {(s.percent, s.low_percent, s.high_percent) for s in counted.shares} == {(0, 0, 100)}


def test_bands_count_as_neutrophils_and_are_shown_separately() -> None:
    counts = {
        Label.NEUTROPHIL: 50,
        Label.BAND: 10,
        Label.LYMPHOCYTE: 28,
        Label.ATYPICAL_LYMPHOCYTE: 2,
        Label.BLAST: 10,
        Label.SMUDGE_CELL: 7,
        Label.ARTEFACT: 3,
        None: 5,
    }
    found = reviewed_differential(counts, labels=LabelSet.FOUR.labels)
    assert found.total == 100
    percents = {share.label: share.percent for share in found.shares}
    assert percents == {
        Label.NEUTROPHIL: 60.0,
        Label.EOSINOPHIL: 0.0,
        Label.LYMPHOCYTE: 30.0,
        Label.MONOCYTE: 0.0,
        Label.BLAST: 10.0,
    }
    assert [(one.label, one.count, one.percent) for one in found.within] == [
        (Label.BAND, 10, 10.0),
        (Label.ATYPICAL_LYMPHOCYTE, 2, 2.0),
    ]
    assert found.others == {Label.SMUDGE_CELL: 7, Label.ARTEFACT: 3}
    assert found.unidentified == 5


def test_does_not_mention_bands_if_there_are_none() -> None:
    assert reviewed_differential({Label.NEUTROPHIL: 3}).within == ()


USUAL_SHARES = (0.6, 0.3, 0.06, 0.03, 0.008)


def chances(total: int, share: float) -> list[float]:
    """Return the probability of each count among that many cells; the same for several batches together."""
    logs = (
        math.lgamma(total + 1) - math.lgamma(count + 1) - math.lgamma(total - count + 1)
        + count * math.log(share) + (total - count) * math.log1p(-share)
        for count in range(total + 1)
    )  # fmt: skip
    return [math.exp(one) for one in logs]


@pytest.mark.parametrize("total", [100, 200, 400, 1000])
def test_intervals_cover_the_true_share_as_often_as_they_claim(total: int) -> None:
    """Summed over all possible counts, weighted by probability, so nothing is left to chance."""
    intervals = [binomial_interval(count, total) for count in range(total + 1)]
    held = [
        sum(
            chance
            for chance, (low, high) in zip(chances(total, share), intervals, strict=True)
            if low <= share <= high
        )
        for share in USUAL_SHARES
    ]
    assert min(held) >= 0.95
    assert sum(held) / len(held) <= (0.97 if total >= 200 else 0.975)
