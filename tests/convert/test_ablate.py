"""Comparing recipes: equal runs, saved one by one, and differences measured on the same originals."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("tensorflow", reason="TensorFlow is not installed (extra: convert)")

import keras
from sparing import uncompiled

from convert.__main__ import main
from convert.base.recipe import LABELS
from convert.data.crops import read_crops
from convert.measure.leave_one_source_out import FOUR, cell_logits, four_part, four_part_truth
from convert.report import commands
from convert.train.augment import AugmentationPolicy, augment
from convert.train.backbone import build_model, freeze_norms
from convert.train.input_pipeline import Extra, InputPipeline
from convert.train.plan import Plan
from convert.train.stains import (
    UNLABELLED,
    random_stain,
    restain,
    stain_between,
    stain_moment,
    stain_pool,
)
from convert.train.trainer import Trainer
from convert.train.weights import mean_weights, put_weights, read_weights
from convert.trials.ablate import Experiment, ablate, asked_cells
from convert.trials.ablate_figures import Answer, agreement, balanced_interval, difference, figures
from convert.trials.ablate_rows import SHORT, USUAL_KIND, VARIANTS
from hematovision_desktop.core.base.errors import UserError

SURE_OF_LAST = np.array([[0.0] * (len(LABELS) - 1) + [30.0]], np.float32)


def test_runs_a_row_once_and_reports_it(
    drawn_models: Path,
    drawn_crops: Path,
    drawn_data: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(commands, "SHORT", replace(SHORT, side=64, batch=8))
    models = Path(shutil.copytree(drawn_models, tmp_path / "models"))
    (models / "report").mkdir()
    places = ["--data", str(drawn_data), "--crops", str(drawn_crops)]
    places += ["--pack", str(models / "hematovision.tflite"), "--state", str(tmp_path / "state")]
    places += ["--report", str(models / "REPORT.md"), "--raw", str(tmp_path / "none")]
    ask = ["ablate", "--only", "base", "--samples", "8", "--start", "random"]

    with uncompiled():
        assert main([*ask, *places]) == 0
    results = models / "report" / "ablation.json"
    first = json.loads(results.read_text(encoding="utf-8"))
    assert sorted(first["runs"]) == ["base 7 without-bccd", "base 7 without-pbc"]
    assert first["runs"]["base 7 without-bccd"]["originals"] == 24
    assert first["sources"] == ["bccd", "pbc"]
    # A finished row is not run again.
    assert main([*ask, *places, "--only", "raw"]) == 0
    assert json.loads(results.read_text(encoding="utf-8")) == first

    text = (models / "REPORT.md").read_text(encoding="utf-8")
    assert "## What helps on another microscope" in text
    assert "| the recipe before this comparison | 7 |" in text
    assert not list((tmp_path / "state").iterdir())


def test_refuses_to_mix_runs_with_other_sources_in_one_table(
    drawn_crops: Path, tmp_path: Path
) -> None:
    results = tmp_path / "ablation.json"
    results.write_text(json.dumps({"plan": {}, "sources": ["bccd", "lmu", "pbc"], "runs": {}}))
    before = results.read_bytes()
    experiment = Experiment(read_crops(drawn_crops), None, tmp_path / "state", results, None)
    with pytest.raises(
        UserError, match="crops of bccd, lmu, pbc, and these crops are of bccd, pbc"
    ):
        ablate(experiment, ["raw"], [7], lambda _: None)
    assert results.read_bytes() == before


def test_several_runs_become_one_model_or_its_teachers(drawn_crops: Path, tmp_path: Path) -> None:
    crops = read_crops(drawn_crops)
    experiment = Experiment(crops, None, tmp_path / "state", tmp_path / "ablation.json", None)
    tiny = replace(SHORT, epochs=1, samples=24, batch=8, side=64, head_rate=0.1)
    names = ["mean-weights", "pupil"]
    with uncompiled():
        runs = ablate(experiment, names, [7], lambda _: None, tiny, sets=("pbc",))["runs"]
    assert sorted(runs) == sorted(f"{name} 7 without-pbc" for name in names)
    # Both rows share the same members, each with its own seed.
    kept = sorted(path.name for path in (tmp_path / "state").iterdir())
    assert kept == [f"member-{seed}-without-pbc" for seed in (107, 207, 7)]
    weights = mean_weights([read_weights(tmp_path / "state" / name / "best.npz") for name in kept])
    model = build_model(len(LABELS), 64)
    freeze_norms(model)
    put_weights(model, weights)
    asked = cell_logits(model, crops, asked_cells(crops, "pbc"), 64)
    truth = four_part_truth(crops, asked_cells(crops, "pbc"))
    right = four_part(asked, 1.0).argmax(axis=1) == truth
    top = np.sort(four_part(asked, 1.0), axis=1)
    # A barely trained network may score two types equally; then either name is right.
    tied = int((top[:, -1] - top[:, -2] < 1e-4).sum())
    assert tied < len(truth)
    shares = runs["mean-weights 7 without-pbc"]["shares"]
    assert abs(shares.count("6") - int(right.sum())) <= tied
    assert runs["pupil 7 without-pbc"]["changed"]["distil"] == 0.5


def test_a_pupils_target_is_partly_its_teachers_answer(drawn_crops: Path, tmp_path: Path) -> None:
    crops = read_crops(drawn_crops)
    plan = Plan(epochs=1, samples=8, batch=8, side=64, distil=0.25, smoothing=0.0)
    entry = keras.Input((64, 64, 3))
    sure = keras.Model(
        entry, 0 * keras.layers.GlobalAveragePooling2D()(entry)[:, :1] + SURE_OF_LAST
    )
    run = Trainer(crops, plan, tmp_path, build_model(len(LABELS), 64), teacher=sure)
    nothing = np.zeros((1, len(LABELS)), np.float32)
    wanted = run.targets(np.zeros((1, 64, 64, 3), np.float32), np.array([0]), nothing)
    np.testing.assert_allclose(wanted, [[0.75, *[0] * (len(LABELS) - 2), 0.25]], atol=1e-4)


def test_every_row_changes_only_what_its_name_says() -> None:
    assert len({variant.name for variant in VARIANTS}) == len(VARIANTS)
    base = VARIANTS[0]
    assert base.name == "base" and base.of(SHORT, "", 7) == SHORT
    for variant in VARIANTS[1:]:
        changes = variant.of(SHORT, "pbc", 8) != base.of(SHORT, "pbc", 8)
        assert changes or variant.kind != USUAL_KIND


def test_asks_only_training_originals_of_the_four_types(
    drawn_crops: Path,
) -> None:
    crops = read_crops(drawn_crops)
    rows = [crops.rows[index] for index in asked_cells(crops, "bccd")]
    assert {row.source for row in rows} == {"bccd"} and {row.split for row in rows} == {"train"}
    assert {row.label for row in rows} == set(FOUR)
    assert {row.view for row in rows} == {0, 1, 2, 3, 4, 5}


def answer(right: list[list[bool]]) -> Answer:
    """Return answers for originals of two alternating types, some crops each."""
    truth = np.array([place % 2 for place, crops in enumerate(right) for _ in crops])
    groups = tuple(f"{place:02}" for place, crops in enumerate(right) for _ in crops)
    logits = np.zeros((len(truth), 8), np.float32)
    flat = np.array([one for crops in right for one in crops])
    for row, (label, hit) in enumerate(zip(truth, flat, strict=True)):
        logits[row, LABELS.index(FOUR[label if hit else 3])] = 5
    first = np.array([not place for crops in right for place in range(len(crops))])
    return Answer(truth, groups, first, logits)


def test_an_original_counts_by_its_share_of_right_crops() -> None:
    found = figures(answer([[True, True, False], [True], [True, False, False], [False]]))
    assert found["shares"] == "4620" and found["truth"] == "0101"
    assert found["balanced_accuracy"] == pytest.approx((0.5 + 0.5) / 2)


def test_measures_a_difference_on_the_same_originals() -> None:
    worse = figures(answer([[True], [False]] * 20))
    better = figures(answer([[True], [True]] * 20))
    apart, (low, high) = difference([better], [worse])
    # All originals of one type gained, so the interval has no width.
    assert apart == low == high == pytest.approx(0.5)
    assert difference([worse, better], [worse, better])[0] == 0
    low, high = balanced_interval(np.array([1.0, 0.0] * 10), np.zeros(20, np.int64))
    assert low < 0.35 and high > 0.65


def test_agreement_is_the_share_of_equal_names() -> None:
    assert agreement({"named": "0123"}, {"named": "0113"}) == 0.75


def test_a_borrowed_stain_turns_one_stain_moment_into_the_other() -> None:
    rng = np.random.default_rng(3)
    crop = rng.integers(120, 250, (64, 64, 3)).astype(np.uint8)
    crop[:5] = 0
    own = stain_moment(crop)
    wanted = own @ np.diag([1.3, 0.8, 1.1])
    wanted = (wanted + wanted.T) / 2
    changed = restain(crop, stain_between(own, wanted))
    assert (changed[:5] == 0).all()
    np.testing.assert_allclose(stain_moment(changed), wanted, rtol=0.06)
    assert np.abs(restain(crop, np.eye(3)).astype(int) - crop).max() <= 1
    glass = np.full((8, 8, 3), 255, np.uint8)
    assert (restain(glass, random_stain(0.3, rng)) == 255).all()


def test_each_augmentation_changes_only_what_it_names() -> None:
    wide = np.full((96, 96, 3), 200, np.uint8)
    wide[40:56, 40:56] = (120, 40, 140)
    nothing = {"colour": 0.0, "blur": 0.0, "noise": 0.0, "jpeg": 0.0, "scale": 0.0}

    def seen(**some: float) -> list[np.ndarray]:
        return [
            augment(
                wide, 64, np.random.default_rng(seed), AugmentationPolicy(**{**nothing, **some})
            )
            for seed in range(30)
        ]

    def glass(crops: list[np.ndarray]) -> set[tuple[int, ...]]:
        return {tuple(crop.max(axis=(0, 1))) for crop in crops}

    assert glass(seen()) == {(200, 200, 200)}
    assert len(glass(seen(colour=1.0))) > 5
    assert len(glass(seen(stain=0.2))) > 5
    faded = seen(fade=1.0)
    assert len({int(np.median(crop[:6])) for crop in faded}) > 5

    def spread(crops: list[np.ndarray]) -> float:
        return float(np.std([((crop[..., 2] > 130) & (crop[..., 1] < 60)).sum() for crop in crops]))

    assert spread(seen(scale=0.2)) > 2 * spread(seen())


def test_pseudo_labelled_cells_take_their_share_of_an_epoch(drawn_crops: Path) -> None:
    crops = read_crops(drawn_crops)
    chosen = crops.training(0, "pbc")
    wide = np.zeros((3, 192, 192, 3), np.uint8)
    pool = stain_pool(crops, chosen, wide + np.uint8(150))
    assert set(pool.sets) == {"bccd", UNLABELLED}
    feed = InputPipeline(
        crops, chosen, 50, 64, 5, augmentation=AugmentationPolicy(borrow=0.5), pool=pool
    )
    guessed = Extra(wide[[0, 2]], np.array([5, 5]), np.array([0.5, 0.5]), 0.4)
    inputs, labels, _ = next(iter(feed.epoch(0, 1, [guessed])))
    # No drawn cell of the set has label 5; the pseudo-labelled cells are black.
    black = (inputs.max(axis=(1, 2, 3)) < -0.5).sum()
    assert 10 <= (labels == 5).sum() <= 30
    assert black > 5


def test_alpha_makes_the_backbone_narrower(true_network: None) -> None:
    narrow, usual = (build_model(8, 64, alpha=alpha) for alpha in (0.5, 1.0))
    assert narrow.count_params() < 0.4 * usual.count_params()
    assert Plan().alpha == 1.0
