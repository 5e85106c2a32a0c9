"""Adaptation helps where the pack errs, keeps what the pack knew, and refuses to make it worse."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest
from stained_examples import CHANNELS, LABELS, PACK, REFERENCE, some_cells
from unchanged_head import no_change

from hematovision_desktop.core.cells.batch import Stopped
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.naming.adaptation import (
    LEAST_CELLS,
    REFERENCE_SLACK,
    Adaptation,
    Shortage,
    adapt,
    adaptable,
    calibration_error,
    fit_temperature_factor,
    refusal_of,
    shortages,
    split_groups,
)
from hematovision_desktop.core.naming.adapted_layer import AdaptationFigures, AdaptedLayer
from hematovision_desktop.core.naming.head_fit import (
    Examples,
    Head,
    Lesson,
    balanced_weights,
    fit_heads,
)

ALL = np.ones(len(LABELS), dtype=bool)


@pytest.fixture(scope="module")
def verified() -> Examples:
    return some_cells(3, {0: 40, 1: 30, 2: 30}, moved=True)


@pytest.fixture(scope="module")
def taught(verified: Examples) -> Adaptation:
    return adapt(verified, REFERENCE, PACK, LabelSet.FIVE)


def right(logits: np.ndarray, examples: Examples) -> float:
    return float((logits.argmax(axis=1) == examples.labels).mean())


def test_names_better_where_a_clinics_stain_misleads_the_pack(taught: Adaptation) -> None:
    fresh = some_cells(4, {0: 300, 1: 300, 2: 300}, moved=True)
    assert right(taught.head.logits(fresh), fresh) > right(fresh.logits, fresh) + 0.1
    assert taught.refusal == ""


def test_the_figures_come_from_cells_that_were_not_taught(taught: Adaptation) -> None:
    fresh = some_cells(5, {0: 600, 1: 600, 2: 600}, moved=True)
    figures = taught.figures
    assert figures.verified_after.balanced_accuracy > figures.verified_before.balanced_accuracy
    assert figures.verified_after.balanced_accuracy == pytest.approx(
        right(taught.head.logits(fresh), fresh), abs=0.08
    )
    assert figures.cells == {LABELS[0]: 40, LABELS[1]: 30, LABELS[2]: 30}
    assert figures.originals == 100


def test_keeps_what_the_pack_knew(taught: Adaptation) -> None:
    known = some_cells(6, {0: 300, 1: 300, 2: 300})
    assert right(taught.head.logits(known), known) >= right(known.logits, known) - 0.01


def test_a_type_without_cells_keeps_its_weights_and_accuracy() -> None:
    verified = some_cells(7, {0: 40, 1: 40}, moved=True)
    head = adapt(verified, REFERENCE, PACK, LabelSet.FIVE).head
    assert not head.weights[:, 2].any()
    assert head.bias[2] == 0
    monocytes = some_cells(8, {2: 300}, moved=True)
    assert right(head.logits(monocytes), monocytes) >= right(monocytes.logits, monocytes) - 0.05


def test_refuses_senseless_verdicts() -> None:
    verified = some_cells(9, {0: 40, 1: 40, 2: 40})
    muddled = replace(verified, labels=np.random.default_rng(1).permutation(verified.labels))
    result = adapt(muddled, REFERENCE, PACK, LabelSet.FIVE)
    assert result.refusal


def test_says_that_cells_the_pack_knows_well_change_nothing() -> None:
    verified = some_cells(10, {0: 20, 1: 20, 2: 20})
    sure = replace(verified, logits=(30 * np.eye(3, dtype=np.float32))[verified.labels])
    result = adapt(sure, REFERENCE, PACK, LabelSet.FIVE)
    assert "no better on your own cells" in result.refusal


def test_refuses_to_forget_the_reference_cells_and_gives_the_figures(taught: Adaptation) -> None:
    figures = taught.figures

    def fallen_by(share: float) -> AdaptationFigures:
        return replace(
            figures,
            reference_before=replace(figures.reference_before, balanced_accuracy=0.985),
            reference_after=replace(figures.reference_after, balanced_accuracy=0.985 - share),
        )

    assert refusal_of(fallen_by(REFERENCE_SLACK + 0.005)) == (
        "It would forget cells the pack knew: 97.0 % of the reference cells right instead of "
        "98.5 %. Look through the verdicts, then try again."
    )
    assert refusal_of(fallen_by(REFERENCE_SLACK - 0.005)) == ""


def test_refuses_first_if_fewer_of_the_own_cells_are_right(taught: Adaptation) -> None:
    figures = taught.figures
    worse = replace(
        figures, verified_after=replace(figures.verified_after, balanced_accuracy=0.3), originals=1
    )
    assert refusal_of(worse).startswith("It names fewer of your own cells right: 30.0 %")


def test_twenty_cells_suffice_if_a_random_sample_decides() -> None:
    """Eight draws of 20 cells to teach and 29 to decide, from a clinic whose stain misleads the pack."""
    fresh = some_cells(900, {0: 300, 1: 300, 2: 300}, moved=True)
    gains, accepted = [], 0
    for seed in range(8):
        few = some_cells(100 + seed, {0: 8, 1: 6, 2: 6}, moved=True)
        sample = some_cells(200 + seed, {0: 11, 1: 9, 2: 9}, moved=True)
        result = adapt(few, REFERENCE, PACK, LabelSet.FIVE, sample=sample)
        accepted += not result.refusal
        assert result.figures.sample == 29
        if not result.refusal:
            gains.append(right(result.head.logits(fresh), fresh) - right(fresh.logits, fresh))
    assert accepted >= 7
    assert min(gains) >= 0
    assert np.mean(gains) >= 0.03


def test_refuses_what_a_random_sample_refutes() -> None:
    few = some_cells(31, {0: 8, 1: 6, 2: 6}, moved=True)
    muddled = replace(few, labels=np.roll(few.labels, 7))
    sample = some_cells(32, {0: 11, 1: 9, 2: 9}, moved=False)
    result = adapt(muddled, REFERENCE, PACK, LabelSet.FIVE, sample=sample)
    assert result.refusal


def test_the_same_cells_give_the_same_version(verified: Examples, taught: Adaptation) -> None:
    again = adapt(verified, REFERENCE, PACK, LabelSet.FIVE)
    assert np.array_equal(again.head.weights, taught.head.weights)
    assert again.figures == taught.figures


def test_can_be_cancelled_between_any_two_steps(verified: Examples) -> None:
    calls = []

    def note(done: int, total: int) -> None:
        calls.append((done, total))
        if len(calls) == 4:
            raise Stopped

    with pytest.raises(Stopped):
        adapt(verified, REFERENCE, PACK, LabelSet.FIVE, note)
    assert len(calls) == 4


def test_no_original_is_on_both_sides() -> None:
    cells = some_cells(11, {0: 50, 1: 20, 2: 10}, per_original=3)
    parts = split_groups(cells, 5)
    assert np.array_equal(sum(part.astype(int) for part in parts), np.ones(len(cells), int))
    groups = np.array(cells.groups)
    for part in parts:
        assert not set(groups[part]) & set(groups[~part])


def test_every_part_has_cells_of_every_type() -> None:
    cells = some_cells(12, {0: 50, 1: 20, 2: 10})
    for part in split_groups(cells, 5):
        assert set(cells.labels[part]) == {0, 1, 2}


class TestFitting:
    def test_a_strong_penalty_changes_nothing(self) -> None:
        cells = some_cells(13, {0: 30, 1: 30, 2: 30}, moved=True)
        lesson = Lesson(cells, balanced_weights(cells.labels), np.ones((90, 3), bool))
        strong, weak = fit_heads(lesson, ALL, (1e6, 1e-3))
        assert np.abs(strong.weights).max() < 1e-3 < np.abs(weak.weights).max()

    def test_reaches_the_minimum_of_the_loss(self) -> None:
        """At the minimum of a smooth convex loss the slope is zero, checked by finite differences."""
        cells = some_cells(14, {0: 25, 1: 20, 2: 15}, moved=True)
        weights = balanced_weights(cells.labels)
        lesson = Lesson(cells, weights, np.ones((60, 3), bool))
        (head,) = fit_heads(lesson, ALL, (0.05,))
        centre = weights @ cells.features
        unit = np.sqrt(weights @ np.square(cells.features - centre).sum(axis=1))

        def loss(slopes: np.ndarray, bias: np.ndarray) -> float:
            logits = cells.logits + (cells.features - centre) @ slopes + bias
            logits = logits - logits.max(axis=1, keepdims=True)
            hit = logits[np.arange(60), cells.labels] - np.log(np.exp(logits).sum(axis=1))
            held = np.square(slopes * unit).sum() + np.square(bias).sum()
            return float(-(weights @ hit) + 0.025 * held)

        slopes = head.weights.astype(float)
        bias = head.bias + centre @ slopes
        least = loss(slopes, bias)
        rng = np.random.default_rng(1)
        for _ in range(20):
            step = rng.normal(0, 0.02, slopes.shape), rng.normal(0, 0.02, bias.shape)
            assert loss(slopes + step[0], bias + step[1]) > least - 1e-5

    def test_penalties_may_come_in_any_order(self) -> None:
        cells = some_cells(15, {0: 20, 1: 20, 2: 20}, moved=True)
        lesson = Lesson(cells, balanced_weights(cells.labels), np.ones((60, 3), bool))
        first = fit_heads(lesson, ALL, (1.0, 0.01))
        second = fit_heads(lesson, ALL, (0.01, 1.0))
        np.testing.assert_allclose(first[0].weights, second[1].weights)

    def test_no_difference_is_the_shipped_head(self) -> None:
        cells = some_cells(16, {0: 5, 1: 5})
        assert np.array_equal(no_change(CHANNELS, 3).logits(cells), cells.logits)


class TestConfidence:
    def test_softens_an_overconfident_head_and_leaves_others(self) -> None:
        cells = some_cells(17, {0: 200, 1: 200, 2: 200})
        assert fit_temperature_factor(10 * cells.logits, cells.labels, ALL, 1.0) > 2
        assert fit_temperature_factor(cells.logits / 10, cells.labels, ALL, 1.0) == 1.0

    def test_calibration_error_between_confidence_and_truth(self) -> None:
        confidence = np.array([0.95] * 10 + [0.55] * 10)
        right = np.array([True] * 9 + [False] + [True] * 5 + [False] * 5)
        assert calibration_error(confidence, right) == pytest.approx(0.05)


class TestEnough:
    def test_a_type_needs_cells_and_originals(self) -> None:
        counts = {Label.NEUTROPHIL: 40, Label.LYMPHOCYTE: LEAST_CELLS, Label.MONOCYTE: 2}
        originals = {Label.NEUTROPHIL: 30, Label.LYMPHOCYTE: 2, Label.MONOCYTE: 2}
        assert adaptable(counts, originals) == (Label.NEUTROPHIL,)

    @pytest.mark.parametrize(
        ("counts", "lacking"),
        [
            ({}, [Shortage(Label.NEUTROPHIL, 3, 3), Shortage(Label.EOSINOPHIL, 3, 3)]),
            ({Label.NEUTROPHIL: 50}, [Shortage(Label.EOSINOPHIL, 3, 3)]),
            ({Label.NEUTROPHIL: 50, Label.MONOCYTE: 2}, [Shortage(Label.MONOCYTE, 1, 1)]),
            ({Label.NEUTROPHIL: 50, Label.MONOCYTE: 3, Label.BASOPHIL: 1}, []),
            ({Label.NEUTROPHIL: 12, Label.MONOCYTE: 3}, [Shortage(Label.MONOCYTE, 5, 0)]),
            ({Label.NEUTROPHIL: 8, Label.MONOCYTE: 4, Label.LYMPHOCYTE: 8}, []),
        ],
    )
    def test_names_the_smallest_shortage_first(self, counts, lacking) -> None:
        assert shortages(counts, counts) == lacking


def test_a_versions_card_is_never_surer_and_keeps_its_ood_limits(
    taught: Adaptation,
) -> None:
    model = AdaptedLayer(
        3, datetime.now(UTC), PACK.sha256, LABELS, taught.head, 1.5, taught.figures
    )
    card = model.card_for(PACK)
    assert (card.title, card.result_name) == ("table 1 + site 3", "table 1 + site 3")
    assert (PACK.title, PACK.result_name) == ("table 1", "table")
    for label_set in LabelSet:
        before, after = PACK.calibration_for(label_set), card.calibration_for(label_set)
        assert after.temperature == 1.5 * before.temperature
        assert after.review_below == before.review_below
    assert (card.temperature, card.sha256) == (PACK.temperature, PACK.sha256)


def test_a_head_adds_to_the_shipped_logits() -> None:
    cells = some_cells(18, {0: 2, 1: 2})
    head = Head(np.ones((CHANNELS, 3), np.float32), np.array([1, 2, 3], np.float32))
    expected = cells.logits + cells.features.sum(axis=1, keepdims=True) + [1, 2, 3]
    np.testing.assert_allclose(head.logits(cells), expected, rtol=1e-5)
