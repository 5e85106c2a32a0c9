"""Limits, curves and calibration from held-out answers, and the outliers used for them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

pytest.importorskip("sklearn", reason="scikit-learn is not installed (extra: convert)")

from convert.base.recipe import PREPROCESSING
from convert.data.crops import CropRow, Crops, read_crops
from convert.data.out_of_distribution import (
    COMPOSED_KINDS,
    DRAWN_KINDS,
    compose_outliers,
    draw_outliers,
    read_txl,
)
from convert.measure.abstention import (
    LEAST_LEFT,
    Named,
    cross_fit,
    errors_left,
    name_held_out,
    trace_curve,
    weighted_error,
)
from convert.measure.ood_limits import (
    GOOD_REFUSED,
    Crowd,
    fit_limits,
    gather_out_of_distribution,
    judge_outliers,
)
from convert.train.calibrate import HeldOut
from hematovision_desktop.adapters.images.reader import ImageReader
from hematovision_desktop.adapters.images.smear.cutter import ScaledCropCutter
from hematovision_desktop.adapters.locator.colour import ColourLocator
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import MODEL_LABELS, Label, LabelSet
from hematovision_desktop.core.cells.quality import CropQuality
from hematovision_desktop.core.naming.model_card import ModelCard, OodLimits, Preprocessing
from hematovision_desktop.core.naming.review import OodEvidence, review_threshold_for

CARD = ModelCard(
    "table", "1", "0" * 64, MODEL_LABELS, Preprocessing(24.0, 32, 225.0, 0), 1.0, 0.6, 0.1, 0.5, {}, ()
)  # fmt: skip
LIMITS = OodLimits(4.0, 5.6, 0.034)


def held_out(count: int = 4000, sharpness: float = 1.0, seed: int = 1) -> HeldOut:
    """Return cells whose logits are perfectly calibrated at temperature `sharpness`."""
    rng = np.random.default_rng(seed)
    logits = rng.normal(0, 2.6, (count, 8))
    shares = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    labels = np.array([rng.choice(8, p=row) for row in shares])
    groups = [("one" if place % 2 else "other", f"original {place // 4}") for place in range(count)]
    return HeldOut((logits * sharpness).astype(np.float32), labels, groups)


def name(cells: HeldOut, label_set: LabelSet = LabelSet.EXTENDED) -> Named:
    return name_held_out(cells, CARD, label_set, np.zeros(len(cells.labels), bool))


def test_a_higher_threshold_means_more_review_and_fewer_errors() -> None:
    curve = trace_curve(name(held_out()))
    errors = [point.error_share for point in curve]
    shares = [point.review_share for point in curve]
    assert len(curve) > 4
    assert shares == sorted(shares)
    assert errors[-1] < errors[0]
    assert shares[-1] <= 1 - LEAST_LEFT
    threshold, share = review_threshold_for(5, curve)
    assert (threshold, share) == next(
        (point.threshold, point.review_share) for point in curve if point.error_share <= 0.2
    )


def test_cells_refused_for_another_reason_count_as_review() -> None:
    cells = held_out()
    refused = np.arange(len(cells.labels)) % 10 == 0
    named = name_held_out(cells, CARD, LabelSet.EXTENDED, refused)
    assert trace_curve(named)[0].review_share > trace_curve(name(cells))[0].review_share + 0.03


def test_a_label_set_is_measured_on_its_own_types() -> None:
    cells = held_out()
    four = name(cells, LabelSet.FOUR)
    kept = [MODEL_LABELS[place] in LabelSet.FOUR.labels for place in cells.labels]
    assert four.kept.tolist() == kept
    assert len(four.confidence) == sum(kept)
    assert float(four.weights.sum()) == pytest.approx(1.0)


def test_calibrated_cells_have_no_error_and_overconfident_ones_have() -> None:
    honest, boastful = weighted_error(name(held_out())), weighted_error(name(held_out(sharpness=3)))
    assert honest[0] < 0.03
    assert boastful[0] > 0.1
    assert sum(row[2] for row in honest[1]) == pytest.approx(1.0)


def test_a_temperature_from_other_originals_undoes_sharpening() -> None:
    cells = held_out(sharpness=2.0)
    temperatures = cross_fit(cells)
    assert temperatures == pytest.approx(np.full(len(temperatures), 2.0), rel=0.1)
    by_original: dict[tuple[str, str], set[float]] = {}
    for group, one in zip(cells.groups, temperatures.tolist(), strict=True):
        by_original.setdefault(group, set()).add(one)
    assert all(len(some) == 1 for some in by_original.values())


def test_leaving_out_the_least_sure_removes_more_errors_than_cells() -> None:
    before, after = errors_left(name(held_out()), reviewed=0.3)
    assert after < 0.8 * before


def crowd(energy: list[float], confident: list[bool]) -> Crowd:
    quality = CropQuality(0.1, 3.0)
    return Crowd(tuple(OodEvidence(one, quality) for one in energy), np.array(confident))


def test_the_energy_limit_refuses_the_chosen_share_of_confident_cells() -> None:
    energy = [float(place) for place in range(1000)] + [-5.0] * 500
    good = crowd(energy, [True] * 1000 + [False] * 500)
    limits = fit_limits(good, np.full(1500, 1 / 1500))
    refused = good.refused(limits)
    assert refused[:1000].mean() == pytest.approx(GOOD_REFUSED, abs=0.002)
    assert refused[1000:].all()


def test_outliers_are_counted_before_and_with_the_limits() -> None:
    some = crowd([1.0, 9.0, 9.0, 1.0], [True, True, False, False])
    assert judge_outliers({"dirt": some}, LIMITS) == {
        "dirt": {"crops": 4, "before": 0.5, "with_limits": 0.25}
    }


@pytest.mark.parametrize("kind", DRAWN_KINDS)
def test_drawn_outliers_differ_and_repeat(kind: str) -> None:
    once, again = (draw_outliers(kind, 3, 48, np.random.default_rng(5)) for _ in range(2))
    assert (once.shape, once.dtype) == ((3, 48, 48, 3), np.uint8)
    assert np.array_equal(once, again)
    assert not np.array_equal(once[0], once[1])


@pytest.mark.parametrize("kind", COMPOSED_KINDS)
def test_composed_outliers_come_from_the_chosen_crops(kind: str) -> None:
    pixels = np.full((4, 96, 96, 3), 225, np.uint8)
    for place in (0, 1):
        cv2.circle(pixels[place], (48, 48), 10, (90, 40, 140), -1)
    labels = [Label.PLATELET, Label.LYMPHOCYTE] * 2
    rows = tuple(
        CropRow("pbc", label, "train", f"{place}", 0, 0) for place, label in enumerate(labels)
    )
    made = compose_outliers(
        kind, Crops(pixels, rows), np.array([0, 1]), 5, np.random.default_rng(1)
    )
    assert made.shape == (5, 64, 64, 3)
    assert (made.reshape(5, -1).min(axis=1) < 160).all()


def test_reads_yolo_boxes_in_pixels(tmp_path: Path) -> None:
    folder = tmp_path / "txl" / "one"
    (folder / "images").mkdir(parents=True)
    (folder / "labels").mkdir()
    cv2.imwrite(str(folder / "images" / "a.png"), np.zeros((100, 200, 3), np.uint8))
    (folder / "labels" / "a.txt").write_text("0 0.5 0.5 0.1 0.2\n1 0.1 0.1 0.1 0.1\n", "utf-8")
    (scene,) = read_txl(tmp_path, "one")
    assert scene.leukocytes == (Box(90, 40, 20, 20),)
    assert (len(scene.red_cells), scene.platelets) == (1, ())
    assert read_txl(tmp_path, "absent") == []


def test_refuses_only_beyond_a_limit() -> None:
    some = crowd([5.0, 3.0], [True, True])
    assert some.refused(LIMITS).tolist() == [False, True]
    assert some.refused(replace(LIMITS, sharp_from=0.2)).all()


@pytest.mark.parametrize("held", [False, True])
def test_outliers_to_judge_by_are_of_no_source_that_the_run_left_out(
    data_with_red_cells: Path, drawn_crops: Path, held: bool
) -> None:
    crops = read_crops(drawn_crops)
    parts = (ImageReader(), ColourLocator(), ScaledCropCutter(PREPROCESSING))

    def kinds(without: str = "") -> set[str]:
        return set(
            gather_out_of_distribution(
                data_with_red_cells, crops, parts, 32, held_out=held, without=without, each=2
            )
        )

    everything = kinds()
    cut = {"background", "red_cells"} & everything
    assert cut
    assert kinds("bccd") == everything - cut
    # Only one set has platelets.
    assert kinds("pbc") == everything - {"platelet_clumps"}
