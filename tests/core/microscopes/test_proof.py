"""What a check proves: the exact bounds, and when a promise is withdrawn."""

from __future__ import annotations

import math

import numpy as np
import pytest

from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.microscopes.proof import (
    PROMISES,
    CheckedCell,
    Proof,
    ProvenStep,
    cells_needed,
    least_right,
    promise_of,
    proof_of,
    surer_steps,
)
from hematovision_desktop.core.reports.adjusted_count import (
    LEAST_VERIFIED,
    AdjustedCount,
    adjusted_count,
)

N, L, E = Label.NEUTROPHIL, Label.LYMPHOCYTE, Label.EOSINOPHIL


@pytest.mark.parametrize(
    ("right", "checked", "promise"),
    [
        (0, 0, None),
        (28, 28, None),
        (29, 29, 0.90),
        (58, 58, 0.90),
        (59, 59, 0.95),
        (149, 149, 0.98),
        (148, 149, 0.95),
        (57, 59, None),
        (45, 46, 0.90),
        (29, 30, None),
    ],
)
def test_what_a_check_proves(right: int, checked: int, promise: float | None) -> None:
    assert promise_of(right, checked) == promise


@pytest.mark.parametrize("checked", [29, 59, 100, 149])
@pytest.mark.parametrize("promise", PROMISES)
def test_a_bound_holds_in_nineteen_of_twenty_checks(checked: int, promise: float) -> None:
    """A false promise is most likely if the truth is just below it. That chance is summed exactly."""
    chance = sum(
        math.comb(checked, right) * promise**right * (1 - promise) ** (checked - right)
        for right in range(checked + 1)
        if (promise_of(right, checked) or 0) >= promise
    )
    assert chance <= 0.05


@pytest.mark.parametrize(
    ("right", "most", "percent"), [(0.9, 29, 5), (0.9, 149, 15), (0.88, 149, 6)]
)
def test_the_docs_figures_on_checking_until_it_is_proven(
    right: float, most: int, percent: int
) -> None:
    """The chance that a check ends with a promise of 90 in 100 if it stops there, summed exactly."""
    open_ones, promised = {0: 1.0}, 0.0
    for checked in range(1, most + 1):
        after: dict[int, float] = {}
        for faults, chance in open_ones.items():
            after[faults] = after.get(faults, 0.0) + chance * right
            after[faults + 1] = after.get(faults + 1, 0.0) + chance * (1 - right)
        promised += sum(one for faults, one in after.items() if _proves(faults, checked))
        open_ones = {one: chance for one, chance in after.items() if not _proves(one, checked)}
    assert promised == pytest.approx(percent / 100, abs=0.006)


def _proves(faults: int, checked: int) -> bool:
    return promise_of(checked - faults, checked) is not None


@pytest.mark.parametrize(
    ("promise", "faults", "cells"), [(0.90, 0, 29), (0.95, 0, 59), (0.98, 0, 149), (0.90, 1, 46)]
)
def test_how_many_cells_are_needed(promise: float, faults: int, cells: int) -> None:
    assert cells_needed(promise, faults) == cells
    assert (
        least_right(cells - faults, cells) >= promise > least_right(cells - faults - 1, cells - 1)
    )


def test_later_verdicts_can_withdraw_a_promise() -> None:
    assert Proof(59, 59).promise == 0.95
    assert Proof(59, 59, seen=1000, corrected=20).promise == 0.95
    weaker = Proof(59, 59, seen=1000, corrected=80)
    assert weaker.promise == 0.90 and weaker.was_taken_back
    assert Proof(59, 59, seen=1000, corrected=300).promise is None


def test_an_unidentified_cell_does_not_count_as_right() -> None:
    cells = [CheckedCell(N, 0.99, N)] * 28 + [CheckedCell(N, 0.99, None)]
    assert proof_of(cells) == Proof(28, 29)


def test_a_check_counts_only_names_above_the_threshold() -> None:
    cells = [CheckedCell(N, 0.99, N)] * 36 + [CheckedCell(L, 0.7, N)] * 5
    proof = proof_of(cells)
    assert proof.promise is None
    assert [proof.promise_from(one) for one in (0.7, 0.99, 1.0)] == [None, 0.90, 0.90]


def test_checks_of_other_confidences_do_not_add_up() -> None:
    low, high = CheckedCell(N, 0.95, N, 0.5), CheckedCell(N, 0.95, N, 0.9)
    proof = proof_of([low] * 29 + [high] * 30)
    assert [proof.promise_from(one) for one in (0.4, 0.5, 0.9)] == [None, 0.90, 0.95]
    only_high = proof_of([low] * 3 + [high] * 30)
    assert (only_high.drawn_from, only_high.checked) == (0.9, 33)
    assert only_high.promise_from(0.5) is None


def test_an_adjusted_count_corrects_a_known_confusion() -> None:
    """One in five eosinophils is named neutrophil here."""
    verified = {(N, N): 200, (E, N): 20, (E, E): 80, (L, L): 100}
    counted = {N: 640, E: 80, L: 280}
    adjusted = adjusted_count(counted, verified, LabelSet.FOUR.labels)
    assert adjusted is not None
    by_label = {one.label: one for one in adjusted.shares}
    assert by_label[E].percent == pytest.approx(10.0, abs=0.5)
    assert by_label[E].low_percent < 10 < by_label[E].high_percent
    assert sum(one.percent for one in adjusted.shares) == pytest.approx(100)


def test_too_few_verified_cells_correct_nothing() -> None:
    assert adjusted_count({N: 100}, {(N, N): LEAST_VERIFIED - 1}, LabelSet.FIVE.labels) is None


def test_without_sure_names_nothing_is_adjusted_despite_the_check() -> None:
    assert adjusted_count({}, {(N, N): LEAST_VERIFIED}, LabelSet.FIVE.labels) == AdjustedCount(0)


def test_the_adjusted_intervals_hold_the_truth_and_are_no_wider_than_they_need_be() -> None:
    """Simulated samples: both the verified cells and the count are drawn anew each time."""
    labels, seen = LabelSet.FIVE.labels, (36, 1, 3, 17, 3)
    truth = np.array([0.45, 0.25, 0.01, 0.23, 0.06])
    confusion = np.array(
        [
            [0.985, 0.004, 0.002, 0.004, 0.005],
            [0.030, 0.950, 0.005, 0.005, 0.010],
            [0.030, 0.020, 0.900, 0.040, 0.010],
            [0.004, 0.001, 0.001, 0.984, 0.010],
            [0.020, 0.003, 0.002, 0.035, 0.940],
        ]
    )
    rng = np.random.default_rng(3)
    held, wide = list[bool](), list[float]()
    for _ in range(30):
        cells = {
            (labels[row], labels[column]): int(number)
            for row, drawn in enumerate(seen)
            for column, number in enumerate(rng.multinomial(drawn, confusion[row]))
        }
        names = rng.multinomial(200, truth @ confusion)
        adjusted = adjusted_count(dict(zip(labels, map(int, names), strict=True)), cells, labels)
        assert adjusted is not None
        for share, true in zip(adjusted.shares, 100 * truth, strict=True):
            held.append(share.low_percent <= true <= share.high_percent)
            wide.append(share.high_percent - share.low_percent)
    assert 0.94 <= sum(held) / len(held) <= 0.99
    assert sum(wide) / len(wide) < 16


def test_a_type_that_the_check_saw_misnamed_again_and_again_may_be_among_the_others() -> None:
    adjusted = adjusted_count({N: 100}, {(N, N): 40, (L, N): 10}, LabelSet.FIVE.labels)
    assert adjusted is not None
    assert {one.label: one for one in adjusted.shares}[L].high_percent > 10


@pytest.mark.parametrize("rare", [E, Label.BASOPHIL, Label.MONOCYTE])
def test_one_mix_up_of_a_type_that_the_check_hardly_met_explains_no_count_away(rare: Label) -> None:
    labels = LabelSet.FIVE.labels
    counted = {N: 120, L: 60, Label.MONOCYTE: 12, E: 6, Label.BASOPHIL: 2}
    verified = {(N, N): 40, (L, L): 20, (rare, N): 1}
    adjusted = adjusted_count(counted, verified, labels)
    assert adjusted is not None
    by_label = {one.label: one for one in adjusted.shares}
    assert by_label[N].low_percent > 40
    assert by_label[rare].high_percent < 25


def test_a_type_that_was_not_counted_still_gets_an_interval() -> None:
    """By the exact interval, none of 200 means at most 1.8 %; the check adds its own uncertainty."""
    verified = {(one, one): number for one, number in ((N, 93), (E, 5), (L, 51))}
    adjusted = adjusted_count({N: 130, L: 70}, verified, (N, E, L))
    assert adjusted is not None
    assert adjusted.shares[1].low_percent < 0.1
    assert 1.0 < adjusted.shares[1].high_percent < 2.5


@pytest.mark.parametrize(
    ("named", "truth", "right"),
    [
        (N, Label.BAND, True),
        (L, Label.ATYPICAL_LYMPHOCYTE, True),
        (L, Label.BLAST, False),
        (N, Label.SMUDGE_CELL, False),
        (N, Label.ARTEFACT, False),
        (N, None, False),
    ],
)
def test_a_name_is_right_if_it_counts_as_the_true_type(
    named: Label, truth: Label | None, right: bool
) -> None:
    assert CheckedCell(named, 0.99, truth).is_right is right


def _cells(*groups: tuple[int, float, bool]) -> list[CheckedCell]:
    return [
        CheckedCell(N, confidence, N if right else L)
        for number, confidence, right in groups
        for _ in range(number)
    ]


@pytest.mark.parametrize(
    ("cells", "steps"),
    [
        (_cells((28, 0.9, True)), ()),
        (_cells((72, 0.9, True)), (ProvenStep(0.85, 0.95, 72, 72),)),
        (_cells((72, 0.99, True), (6, 0.9, False)), (ProvenStep(0.99, 0.95, 72, 72),)),
        (
            _cells((183, 0.99, True), (3, 0.9, False), (30, 0.9, True)),
            (ProvenStep(0.85, 0.95, 213, 216), ProvenStep(0.99, 0.98, 183, 183)),
        ),
    ],
)
def test_finds_the_lowest_confidence_for_each_promise(
    cells: list[CheckedCell], steps: tuple[ProvenStep, ...]
) -> None:
    assert surer_steps(cells, 0.85) == steps
    # Promises that later corrections refuted are no longer offered.
    assert all(one.promise <= 0.9 for one in surer_steps(cells, 0.85, most=0.9))


@pytest.mark.parametrize("cells", [29, 59, 120, 149])
@pytest.mark.parametrize(
    ("low", "high"), [(0.80, 0.999), (0.60, 0.95), (0.895, 0.895), (0.93, 0.97), (0.85, 0.93)]
)
def test_every_offer_of_the_dial_holds_in_nineteen_of_twenty_checks(
    cells: int, low: float, high: float
) -> None:
    """low, high: the shares of right names among the least and the most sure cells drawn."""
    rng = np.random.default_rng([cells, round(1000 * low)])
    draws, drawn_from = 400, 0.85
    grid = np.linspace(drawn_from, 1.0, 400)
    chance = low + (high - low) * (grid - drawn_from) / (1.0 - drawn_from)
    from_there = chance[::-1].cumsum()[::-1] / np.arange(400, 0, -1)
    wrong = 0
    for _ in range(draws):
        drawn = rng.integers(0, 400, cells)
        right = rng.random(cells) < chance[drawn]
        check = [
            CheckedCell(N, float(grid[one]), N if is_right else L, drawn_from)
            for one, is_right in zip(drawn, right, strict=True)
        ]
        proof = proof_of(check)
        assert proof.promise_from(drawn_from - 0.01) is None
        wrong += any(
            (proof.promise_from(one.threshold) or 0.0)
            > from_there[np.searchsorted(grid, one.threshold)]
            for one in proof.steps
        )
    assert wrong <= 0.05 * draws + 2 * math.sqrt(0.05 * 0.95 * draws)
