"""Abstention: out-of-distribution cells, close types, and the user's dial."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from plain_parts import CARD, TableClassifier, TableLocator, plain_parts

from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.cells.field import Box, Cell, Field, FieldResult, Located, Pixels
from hematovision_desktop.core.cells.field import ReviewReason as Reason
from hematovision_desktop.core.cells.labels import MODEL_LABELS, Label, LabelSet
from hematovision_desktop.core.cells.quality import CropQuality, FieldAdvice, FieldQuality, advise
from hematovision_desktop.core.naming.analysis import Options, name_cells, prepare_field
from hematovision_desktop.core.naming.model_card import (
    EARLIER_SCHEMA,
    SCHEMA,
    AbstentionPoint,
    ModelCard,
    OodLimits,
    SetCalibration,
)
from hematovision_desktop.core.naming.review import (
    EVERY_CELL,
    DialStep,
    OodEvidence,
    blast_reasons,
    close_types,
    dial_steps,
    energies,
    expected_at,
    ood_reasons,
    review_threshold_for,
    size_reasons,
)

LIMITS = OodLimits(energy_from=4.0, spread_um_to=5.6, sharp_from=0.03)
GOOD_CROP = CropQuality(sharpness=0.08, spread_um=3.5)
GOOD_FIELD = FieldQuality(0.15, 200.0, 0.0, 0.3, 0.5)
CURVE = (
    AbstentionPoint(0.5, 0.06, 0.02),
    AbstentionPoint(0.8, 0.02, 0.08),
    AbstentionPoint(0.95, 0.005, 0.2),
)


class TableGauge:
    """A meter that gives the same values for every field and crop."""

    def __init__(self, field: FieldQuality = GOOD_FIELD, crop: CropQuality = GOOD_CROP) -> None:
        self._field, self._crop = field, crop

    def measure_field(self, field: Field, located: Located) -> FieldQuality:
        return self._field

    def measure_crop(self, crop: Pixels) -> CropQuality:
        return self._crop


def analyse(logit: float, meter: TableGauge | None, limits: OodLimits | None) -> FieldResult:
    card = replace(CARD, ood_limits=limits)
    classifier = TableClassifier(dict.fromkeys(Label, -9.0), card=card)
    classifier.logits = {**classifier.logits, Label.NEUTROPHIL: logit}
    parts = replace(plain_parts(classifier, TableLocator()), meter=meter)
    return name_cells(prepare_field(0, Path("cells1.png"), parts, Options()), classifier, Options())


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [
        (OodEvidence(5.0, GOOD_CROP), []),
        (OodEvidence(3.9, GOOD_CROP), [Reason.UNFAMILIAR]),
        (OodEvidence(5.0, None), []),
        (OodEvidence(3.9, None), [Reason.UNFAMILIAR]),
        (OodEvidence(5.0, CropQuality(0.08, 5.7)), [Reason.UNFAMILIAR]),
        (OodEvidence(5.0, CropQuality(0.02, 3.5)), [Reason.OUT_OF_FOCUS]),
        (OodEvidence(3.9, CropQuality(0.02, 9.9)), [Reason.OUT_OF_FOCUS, Reason.UNFAMILIAR]),
    ],
)
def test_gives_each_cause_of_doubt_its_own_reason(
    evidence: OodEvidence, expected: list[Reason]
) -> None:
    assert ood_reasons(evidence, LIMITS) == expected
    assert ood_reasons(evidence, None) == []


def test_leaves_confident_out_of_distribution_names_for_review() -> None:
    assert analyse(3.0, TableGauge(), None).cells[0].reasons == ()
    assert analyse(3.0, TableGauge(), LIMITS).cells[0].reasons == (Reason.UNFAMILIAR,)
    assert analyse(9.0, TableGauge(), LIMITS).cells[0].reasons == ()
    assert analyse(3.0, None, LIMITS).cells[0].reasons == (Reason.UNFAMILIAR,)


def test_a_blurred_crop_is_out_of_focus() -> None:
    blurred = TableGauge(crop=CropQuality(0.01, 3.5))
    assert analyse(9.0, blurred, LIMITS).cells[0].reasons == (Reason.OUT_OF_FOCUS,)


def test_a_doubtful_scale_leaves_the_cells_for_review() -> None:
    doubtful = TableGauge(field=replace(GOOD_FIELD, um_per_px=0.1, red_cell_fit=0.4))
    result = analyse(9.0, doubtful, LIMITS)
    assert result.advice == (FieldAdvice.SCALE_DOUBTFUL,)
    assert result.cells[0].reasons == (Reason.SCALE_UNKNOWN,)


def test_advice_comes_with_the_result() -> None:
    dark = TableGauge(field=replace(GOOD_FIELD, glass_level=40.0))
    assert analyse(9.0, dark, LIMITS).advice == (FieldAdvice.TOO_DARK,)
    assert analyse(9.0, None, LIMITS).advice == ()


@pytest.mark.parametrize(
    ("quality", "expected"),
    [
        (GOOD_FIELD, ()),
        (replace(GOOD_FIELD, sharpness=0.05), (FieldAdvice.FOCUS,)),
        (replace(GOOD_FIELD, clipped_share=0.4, stain_od=0.1), (FieldAdvice.TOO_BRIGHT,)),
        (replace(GOOD_FIELD, stain_od=0.1), (FieldAdvice.PALE_STAIN,)),
        (replace(GOOD_FIELD, stained_share=0.95), (FieldAdvice.TOO_THICK,)),
        (replace(GOOD_FIELD, um_per_px=0.1, view_um=48.0), ()),
        (replace(GOOD_FIELD, um_per_px=0.6, view_um=16.0), ()),
        (replace(GOOD_FIELD, um_per_px=0.61, view_um=90.0), (FieldAdvice.LOW_MAGNIFICATION,)),
        (replace(GOOD_FIELD, um_per_px=0.02, view_um=15.9), (FieldAdvice.HIGH_MAGNIFICATION,)),
        (replace(GOOD_FIELD, um_per_px=0.1, view_um=48.0, red_cell_fit=0.5), ()),
        (
            replace(GOOD_FIELD, um_per_px=0.1, view_um=12.0, red_cell_fit=2.6),
            (FieldAdvice.SCALE_DOUBTFUL,),
        ),
        (
            replace(GOOD_FIELD, um_per_px=0.2, view_um=96.0, red_cell_fit=0.3),
            (FieldAdvice.LOW_MAGNIFICATION, FieldAdvice.SCALE_DOUBTFUL),
        ),
        (replace(GOOD_FIELD, stained_share=0.0, sharpness=0.0, stain_od=0.0), ()),
    ],
    ids=[
        "good",
        "blurred",
        "too bright",
        "pale",
        "thick",
        "usual scale",
        "limits",
        "coarse",
        "narrow",
        "fits",
        "set too fine",
        "set too coarse",
        "empty glass",
    ],
)
def test_advice_says_what_to_correct(
    quality: FieldQuality, expected: tuple[FieldAdvice, ...]
) -> None:
    assert advise(quality) == expected


def test_energy_is_the_log_of_the_sum_of_exponentials_at_any_size() -> None:
    rows = np.array([[1.0, 2.0, 0.5], [900.0, 0.0, 0.0]], np.float32)
    expected = np.log(np.exp(rows[0].astype(float) / 2.0).sum())
    assert energies(rows, 2.0).tolist() == pytest.approx([expected, 450.0])


def test_names_two_types_only_if_they_are_close() -> None:
    shares = {Label.MONOCYTE: 0.3, Label.LYMPHOCYTE: 0.45, Label.NEUTROPHIL: 0.25}
    cell = Cell(Box(0, 0, 9, 9), Label.LYMPHOCYTE, 0.45, shares, (Reason.TWO_TYPES_CLOSE,))
    assert close_types(cell) == (Label.LYMPHOCYTE, Label.MONOCYTE)
    assert close_types(replace(cell, reasons=(Reason.LOW_CONFIDENCE,))) is None


@pytest.mark.parametrize(
    ("one_in", "expected"),
    [(10, (0.5, 0.02)), (20, (0.8, 0.08)), (50, (0.8, 0.08)), (200, (0.95, 0.2))],
)
def test_the_dial_takes_the_lowest_threshold_that_holds(
    one_in: int, expected: tuple[float, float]
) -> None:
    assert review_threshold_for(one_in, CURVE) == expected


@pytest.mark.parametrize("curve", [CURVE, ()])
def test_an_unattainable_promise_leaves_everything_for_review(
    curve: tuple[AbstentionPoint, ...],
) -> None:
    threshold, share = review_threshold_for(100_000, curve)
    assert threshold > 1.0
    assert share == 1.0
    with pytest.raises(ValueError, match="one in one"):
        review_threshold_for(0, curve)


def test_the_dial_has_a_step_for_each_promise_and_one_for_reviewing_all() -> None:
    assert dial_steps(CURVE) == (
        DialStep(0.5, 16),
        DialStep(0.8, 50),
        DialStep(0.95, 200),
        DialStep(EVERY_CELL, None),
    )
    assert dial_steps(()) == ()


curve_points = st.builds(
    AbstentionPoint, *[st.floats(0.0, 1.0, allow_subnormal=False) for _ in range(3)]
)


@given(st.lists(curve_points, min_size=1, max_size=12, unique_by=lambda point: point.threshold))
def test_every_step_of_the_dial_keeps_its_promise(curve: list[AbstentionPoint]) -> None:
    *steps, last = dial_steps(curve)
    assert last.threshold > 1.0
    thresholds = [step.threshold for step in steps]
    promises = [step.errors_one_in for step in steps]
    assert thresholds == sorted(set(thresholds))
    assert promises == sorted(set(promises))
    for step in steps:
        point = next(one for one in curve if one.threshold == step.threshold)
        assert point.error_share <= 1.0 / step.errors_one_in


def test_each_label_set_has_its_own_calibration() -> None:
    four = SetCalibration(temperature=4.0, review_below=0.9)
    card = replace(CARD, calibrations={LabelSet.FOUR: four})
    classifier = TableClassifier({Label.NEUTROPHIL: 4.0}, card=card)
    found = {}
    for label_set in (LabelSet.FOUR, LabelSet.FIVE):
        options = Options(label_set)
        prepared = prepare_field(0, Path("cells1.png"), plain_parts(classifier), options)
        found[label_set] = name_cells(prepared, classifier, options).cells[0]
    assert found[LabelSet.FOUR].confidence < 0.6 < found[LabelSet.FIVE].confidence
    assert Reason.LOW_CONFIDENCE in found[LabelSet.FOUR].reasons
    assert found[LabelSet.FIVE].reasons == ()
    assert card.calibration_for(LabelSet.FIVE) == SetCalibration(1.0, CARD.review_below)


CARD_JSON = {
    "schema": SCHEMA,
    "name": "table",
    "version": "1",
    "sha256": "0" * 64,
    "labels": [label.value for label in MODEL_LABELS],
    "preprocessing": {"crop_um": 24, "side_px": 32, "background_level": None, "outside": 0},
    "temperature": 1.0,
    "thresholds": {"review_below": 0.6, "min_margin": 0.2, "min_label_set_mass": 0.5},
}


def test_a_card_without_abstention_still_loads_and_gives_no_ood_reason() -> None:
    card = ModelCard.from_json(CARD_JSON, "old")
    assert (card.ood_limits, card.abstention, card.calibrations) == (None, {}, {})


def test_reads_a_card_of_the_earlier_schema_under_its_earlier_names() -> None:
    earlier = CARD_JSON | {
        "schema": EARLIER_SCHEMA,
        "thresholds": {
            "review_below": 0.6,
            "close_within": 0.2,
            "share_below": 0.5,
            "look_again_within": 3.5,
        },
        "familiarity": {"energy_from": 4.0, "spread_um_to": 5.6, "sharp_from": 0.03},
    }
    card = ModelCard.from_json(earlier, "earlier")
    assert (card.min_margin, card.min_label_set_mass, card.tta_margin) == (0.2, 0.5, 3.5)
    assert card.ood_limits == LIMITS
    assert card.blast_above is None


@pytest.mark.parametrize(
    ("blast", "limit", "expected"),
    [
        (0.5, None, []),
        (0.05, 0.1, []),
        (0.1, 0.1, []),
        (0.11, 0.1, [Reason.MAY_BE_BLAST]),
    ],
)
def test_a_cell_that_may_be_a_blast_is_never_sure(
    blast: float, limit: float | None, expected: list[Reason]
) -> None:
    everything = {Label.LYMPHOCYTE: 1 - blast, Label.BLAST: blast}
    assert blast_reasons(everything, limit) == expected
    assert blast_reasons({Label.LYMPHOCYTE: 1.0}, limit) == []


def test_a_blast_gets_its_most_similar_type_and_waits_for_a_person() -> None:
    card = replace(CARD, blast_above=0.1)
    logits = {Label.BLAST: 9.0, Label.LYMPHOCYTE: 4.0}
    parts = plain_parts(TableClassifier(logits, card=card), TableLocator())
    options = Options(LabelSet.EXTENDED)
    result = name_cells(
        prepare_field(0, Path("cells1.png"), parts, options), parts.classifier, options
    )
    cell = result.cells[0]
    assert cell.label is Label.LYMPHOCYTE
    assert Label.BLAST not in cell.probabilities
    assert Reason.MAY_BE_BLAST in cell.reasons


@pytest.mark.parametrize(
    ("label", "size_px", "um_per_px", "large"),
    [
        (Label.LYMPHOCYTE, 155, 0.1, False),
        (Label.LYMPHOCYTE, 157, 0.1, True),
        (Label.LYMPHOCYTE, 157, 0.09, False),
        (Label.LYMPHOCYTE, 157, None, False),
        (Label.MONOCYTE, 199, 0.1, False),
        (Label.MONOCYTE, 202, 0.1, True),
        (Label.NEUTROPHIL, 400, 0.1, False),
    ],
)
def test_a_cell_too_large_for_its_type_needs_review(
    label: Label, size_px: int, um_per_px: float | None, large: bool
) -> None:
    reasons = size_reasons(label, Box(3, 4, size_px, size_px), um_per_px)
    assert reasons == ([Reason.TOO_LARGE_FOR_TYPE] if large else [])


def test_a_card_keeps_its_values_for_abstention() -> None:
    told = {
        "ood_limits": {"energy_from": 4.0, "spread_um_to": 5.6, "sharp_from": 0.03},
        "abstention": {"five": [[0.5, 0.06, 0.02]]},
        "calibrations": {"five": {"temperature": 1.2, "review_below": 0.9}},
    }
    card = ModelCard.from_json(CARD_JSON | told, "new")
    assert card.ood_limits == LIMITS
    assert card.abstention == {LabelSet.FIVE: (AbstentionPoint(0.5, 0.06, 0.02),)}
    assert card.calibration_for(LabelSet.FIVE) == SetCalibration(1.2, 0.9)


@pytest.mark.parametrize(
    "broken",
    [
        {"thresholds": {**CARD_JSON["thresholds"], "blast_above": 1.5}},
        {"thresholds": {"review_below": 0.6, "min_margin": 0.2}},
        {"ood_limits": {"energy_from": 4.0}},
        {"abstention": {"nine": []}},
        {"calibrations": {"five": {"temperature": 0.0, "review_below": 0.9}}},
    ],
)
def test_refuses_a_damaged_card_in_one_sentence(broken: dict[str, object]) -> None:
    with pytest.raises(EnvironmentFault, match=r"model card .* Install the model pack again"):
        ModelCard.from_json(CARD_JSON | broken, "damaged")


def test_expects_of_a_threshold_what_the_curve_says_just_below_it() -> None:
    curve = (AbstentionPoint(0.5, 0.05, 0.1), AbstentionPoint(0.9, 0.02, 0.3))
    assert expected_at(0.4, curve) is None
    assert expected_at(0.5, curve) == curve[0]
    assert expected_at(0.89, curve) == curve[0]
    assert expected_at(1.0, curve) == curve[1]
    assert expected_at(0.9, ()) is None
