"""Training: resumes where it was killed, repeats its draws, and rounds as int8 does."""

from __future__ import annotations

import gc
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("tensorflow", reason="TensorFlow is not installed (extra: convert)")

from sparing import uncompiled
from tensorflow.python.framework.func_graph import FuncGraph

from convert.base.recipe import IMAGENET, LABELS, PREPROCESSING
from convert.data.crops import NO_TYPE, SOME_LEUKOCYTE, CropRow, Crops, read_crops
from convert.data.datasets import OWN_SPLIT, Untyped
from convert.train.augment import augment
from convert.train.backbone import build_model, load_imagenet, predict
from convert.train.calibrate import (
    ENOUGH_ORIGINALS,
    LEAST_BLAST_LIMIT,
    Calibration,
    HeldOut,
    blast_limit,
    calibrate,
    calibration_error,
)
from convert.train.checkpoint import load_checkpoint, load_trunk, save_checkpoint
from convert.train.fake_quantization import snap_kernels
from convert.train.input_pipeline import Extra, InputPipeline
from convert.train.outlier_exposure import Outliers, gather_outliers
from convert.train.plan import Plan
from convert.train.trainer import Trainer, losses_of, wanted_answers
from hematovision_desktop.adapters.images.reader import ImageReader
from hematovision_desktop.adapters.images.smear.cutter import ScaledCropCutter
from hematovision_desktop.adapters.locator.colour import ColourLocator
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.labels import Label

TINY = Plan(epochs=3, samples=16, batch=8, warm_up_steps=1, side=64)


def trainer(drawn_crops: Path, folder: Path, plan: Plan = TINY) -> Trainer:
    import keras

    keras.utils.set_random_seed(3)
    return Trainer(read_crops(drawn_crops), plan, folder, build_model(len(LABELS), plan.side))


@pytest.fixture
def step_by_step() -> Iterator[None]:
    """Run every step uncompiled."""
    with uncompiled():
        yield


def no_report(phase: str, step: int, steps: int, loss: float) -> None:
    pass


class Killed(Exception):
    """Raised in place of a process that is killed during training."""


def run_epochs(trained: Trainer, count: int) -> None:
    """Train for some epochs and kill the process in the next one."""
    done = 0

    def report(_phase: str, step: int, steps: int, _loss: float) -> None:
        nonlocal done
        if done == count:
            raise Killed
        done += step == steps

    with pytest.raises(Killed):
        trained.run(report)


@pytest.mark.usefixtures("step_by_step")
def test_a_killed_run_resumes_as_if_nothing_had_happened(drawn_crops: Path, tmp_path: Path) -> None:
    straight = trainer(drawn_crops, tmp_path / "straight")
    run_epochs(straight, 2)

    run_epochs(trainer(drawn_crops, tmp_path / "killed"), 1)
    other = trainer(drawn_crops, tmp_path / "killed", replace(TINY, epochs=9))
    with pytest.raises(UserError, match="--restart"):
        other.run(no_report)
    resumed = trainer(drawn_crops, tmp_path / "killed")
    run_epochs(resumed, 1)

    assert [row["epoch"] for row in resumed.history] == [1, 2]
    for one, other in zip(straight.history, resumed.history, strict=True):
        assert one["loss"] == pytest.approx(other["loss"], rel=1e-3)
    kept = [np.load(tmp_path / name / "state.npz") for name in ("straight", "killed")]
    assert kept[0].files == kept[1].files
    for name in kept[0].files[1:]:
        np.testing.assert_allclose(kept[0][name], kept[1][name], rtol=0.02, atol=2e-3)


def test_an_epoch_is_balanced_and_the_same_for_the_same_seed(drawn_crops: Path) -> None:
    crops = read_crops(drawn_crops)
    chosen = crops.training(0)
    feed = InputPipeline(crops, chosen, 8, 128, 5)
    first, again = list(feed.epoch(2, 3)), list(feed.epoch(2, 3))
    for batch, batch_again in zip(first, again, strict=True):
        inputs = batch[0]
        for one, other in zip(batch, batch_again, strict=True):
            assert np.array_equal(one, other)
        assert inputs.shape == (8, 128, 128, 3)
        assert inputs.min() >= -1 and inputs.max() <= 1


def row(source: str, label: Label | Untyped, place: int, fold: int = 1) -> CropRow:
    return CropRow(source, label, "train", f"{source}{place}", fold, 0)


@pytest.mark.parametrize(
    ("power", "share"),
    [(0.0, 1 / 2), (0.25, 1296**0.25 / (1296**0.25 + 16**0.25)), (1.0, 1296 / 1312)],
)
def test_sources_weigh_by_the_chosen_power_of_their_size(power: float, share: float) -> None:
    rows = [row("pbc", Label.NEUTROPHIL, place, OWN_SPLIT) for place in range(1200)]
    rows += [row("pbc", Label.BLAST, place, OWN_SPLIT) for place in range(1200, 1296)]
    rows += [row("bcisc", Label.MONOCYTE, place) for place in range(16)]
    crops = Crops(np.zeros((len(rows), 12, 12, 3), np.uint8), tuple(rows))
    odds = InputPipeline(crops, crops.training(0), 8, 8, 5, source_power=power).odds()
    assert odds.sum() == pytest.approx(1)
    assert odds[:1296].sum() == pytest.approx(share)
    # Within a source, a class weighs by the square root of its size.
    assert odds[1200:1296].sum() / odds[:1200].sum() == pytest.approx((96 / 1200) ** 0.5)


def test_sources_of_one_family_count_once_and_untyped_cells_count_little() -> None:
    rows = [row("raabin", Label.NEUTROPHIL, place) for place in range(8)]
    rows += [row("txl", Label.NEUTROPHIL, place) for place in range(8)]
    rows += [row("bcisc", Label.NEUTROPHIL, place) for place in range(16)]
    rows += [row("draaslan", Untyped.LEUKOCYTE, place) for place in range(16)]
    crops = Crops(np.zeros((len(rows), 12, 12, 3), np.uint8), tuple(rows))
    chosen = np.concatenate([crops.training(0), crops.untyped(0)])
    odds = InputPipeline(crops, chosen, 8, 8, 5, source_power=0.5).odds()
    assert odds[:16].sum() == pytest.approx(odds[16:32].sum())
    assert odds[32:].sum() == pytest.approx(odds[:16].sum() / 4)


def exposure_of(data: Path, crops_folder: Path, without: str = "") -> Outliers:
    crops = read_crops(crops_folder)
    parts = (ImageReader(), ColourLocator(), ScaledCropCutter(PREPROCESSING))
    chosen = crops.training(0, without)
    return gather_outliers(data, crops, chosen, parts, without=without, each=4)


def test_outliers_have_no_type_but_clumped_platelets_are_platelets(
    drawn_data: Path, drawn_crops: Path
) -> None:
    shown = exposure_of(drawn_data, drawn_crops)
    platelet = LABELS.index(Label.PLATELET)
    # The drawn fields have no boxes around red cells, so none are cut from them.
    assert Counter(shown.labels.tolist()) == {platelet: 4, NO_TYPE: 16}
    assert shown.pixels.shape == (20, 192, 192, 3)
    assert shown.pixels.dtype == np.uint8
    # Only one set has platelets.
    assert Counter(exposure_of(drawn_data, drawn_crops, "pbc").labels.tolist()) == {NO_TYPE: 16}


def test_cuts_outliers_only_from_training_fields(
    data_with_red_cells: Path, drawn_crops: Path
) -> None:
    assert len(exposure_of(data_with_red_cells, drawn_crops).labels) > 20
    assert len(exposure_of(data_with_red_cells, drawn_crops, "bccd").labels) == 20


def test_the_target_for_outliers_is_uniform() -> None:
    wanted = wanted_answers(np.array([2, NO_TYPE]), np.zeros((2, 4), np.float32), 0.2).numpy()
    np.testing.assert_allclose(wanted, [[0.05, 0.05, 0.85, 0.05], [0.25] * 4], atol=1e-6)


def test_untyped_leukocytes_teach_only_that_they_are_leukocytes() -> None:
    labels = np.array([SOME_LEUKOCYTE, SOME_LEUKOCYTE])
    sure_of_a_leukocyte = [9.0 if label is Label.MONOCYTE else 0.0 for label in LABELS]
    sure_of_a_platelet = [9.0 if label is Label.PLATELET else 0.0 for label in LABELS]
    logits = np.array([sure_of_a_leukocyte, sure_of_a_platelet], np.float32)
    nothing = np.zeros_like(logits)
    wanted = wanted_answers(labels, nothing, 0.1)
    right, wrong = losses_of(wanted, labels, logits, nothing).numpy()
    assert right < 0.01
    assert wrong > 5


@pytest.mark.usefixtures("step_by_step")
def test_outliers_take_their_share_of_every_epoch(drawn_crops: Path, tmp_path: Path) -> None:
    crops = read_crops(drawn_crops)
    black = np.zeros((5, 192, 192, 3), np.uint8)
    shown = Outliers(black, np.full(5, NO_TYPE))
    feed = InputPipeline(crops, crops.training(0), 60, 64, 5)
    extra = Extra(shown.pixels, shown.labels, np.full(5, 0.2), 0.3)
    inputs, labels, _ = next(iter(feed.epoch(0, 1, [extra])))
    assert 8 <= (labels == NO_TYPE).sum() <= 30
    assert inputs[labels == NO_TYPE].max() < 0
    plan = replace(TINY, outlier_exposure=0.3)
    model = build_model(len(LABELS), plan.side)
    run = Trainer(crops, plan, tmp_path / "run", model, exposure=shown)
    run_epochs(run, 1)
    assert np.isfinite(run.history[0]["loss"])


def test_augmentation_keeps_the_size_and_black_edges() -> None:
    wide = np.full((192, 192, 3), 200, np.uint8)
    wide[:, :60] = 0
    rng = np.random.default_rng(1)
    seen = [augment(wide, 128, rng) for _ in range(60)]
    assert {crop.shape for crop in seen} == {(128, 128, 3)}
    assert all(crop.dtype == np.uint8 for crop in seen)
    # Without noise or compression, the area outside the field stays black.
    assert sum((crop == 0).all(axis=2).any() for crop in seen) > 20


def test_starts_from_a_checkpoint_with_fewer_outputs(tmp_path: Path) -> None:
    earlier = build_model(len(LABELS) - 1, 64)
    save_checkpoint(earlier, LABELS[:-1], tmp_path / "earlier.keras")
    model = build_model(len(LABELS), 64)
    load_trunk(model, tmp_path / "earlier.keras", LABELS)
    crop = np.linspace(-1, 1, 64 * 64 * 3, dtype=np.float32).reshape(1, 64, 64, 3)
    ours, theirs = np.asarray(model(crop)), np.asarray(earlier(crop))
    np.testing.assert_allclose(ours[:, :-1], theirs, atol=1e-4)
    assert ours[0, -1] == 0


def test_the_stages_write_checkpoint_curves_and_history(drawn_models: Path) -> None:
    history = json.loads((drawn_models / "history.json").read_text(encoding="utf-8"))
    assert [row["epoch"] for row in history["epochs"]] == [1, 2]
    assert [row["epoch"] for row in history["settle"]["epochs"]] == [1]
    assert history["calibration"]["temperature"] > 0
    assert (drawn_models / "training_curves.png").stat().st_size > 5000
    model = load_checkpoint(drawn_models / "hematovision.keras", LABELS, 128)
    before = [layer.get_weights() for layer in model.layers]
    snap_kernels(model)
    for layer, old in zip(model.layers, before, strict=True):
        for one, other in zip(layer.get_weights(), old, strict=True):
            np.testing.assert_allclose(one, other, atol=1e-6, err_msg=layer.name)


def test_compiles_a_network_once_and_frees_it_with_the_network() -> None:
    def graphs() -> int:
        for _ in range(2):  # the first collection may free objects that hold others
            gc.collect()
        return sum(isinstance(one, FuncGraph) for one in gc.get_objects())

    before = graphs()
    model = build_model(len(LABELS), 32)
    said = predict(model, np.zeros((3, 32, 32, 3), np.uint8), batch=2)
    assert said.shape == (3, len(LABELS))
    assert graphs() == before + 1  # one for full batches and one for the rest
    del model
    assert graphs() == before


def test_loads_the_imagenet_weights(real_data: Path, true_network: None) -> None:
    """The Keras network must compute what the int8 file computes, up to rounding."""
    import keras

    from hematovision_desktop.adapters.model.litert import load_runtime

    source = real_data / IMAGENET
    model = build_model(1, 224)
    load_imagenet(model, source)
    reader = load_runtime().Interpreter(
        model_path=str(source), experimental_preserve_all_tensors=True
    )
    reader.allocate_tensors()
    mean = next(op for op in reader._get_ops_details() if op["op_name"] == "MEAN")["outputs"][0]
    x, y = np.meshgrid(np.arange(224), np.arange(224))
    crop = np.stack([(x * y) % 256, x, (x + 2 * y) % 256], axis=-1).astype(np.uint8)
    reader.set_tensor(reader.get_input_details()[0]["index"], crop[None])
    reader.invoke()
    theirs = reader.get_tensor(mean).ravel().astype(float)
    pooled = keras.Model(model.input, model.get_layer("pooled").output)
    ours = np.asarray(pooled(crop[None].astype(np.float32) / 127.5 - 1)).ravel()
    assert np.corrcoef(theirs, ours)[0, 1] > 0.97


def test_calibration_finds_the_temperature_and_leaves_few_for_review() -> None:
    rng = np.random.default_rng(2)
    honest = rng.normal(0, 2, (4000, 8))
    odds = np.exp(honest) / np.exp(honest).sum(axis=1, keepdims=True)
    labels = np.array([rng.choice(8, p=row) for row in odds])
    groups = [("pbc", str(place)) for place in range(4000)]
    found = calibrate(HeldOut((honest * 2).astype(np.float32), labels, groups))
    assert found.temperature == pytest.approx(2.0, rel=0.1)
    confidence = odds.max(axis=1)
    assert (confidence < found.review_below).mean() == pytest.approx(0.10, abs=0.02)
    error, _ = calibration_error(confidence, odds.argmax(axis=1) == labels)
    assert error < 0.03


def test_sources_and_originals_weigh_the_same() -> None:
    groups = [("pbc", str(place)) for place in range(2 * ENOUGH_ORIGINALS)]
    groups += [("bccd", str(place)) for place in range(ENOUGH_ORIGINALS) for _ in range(3)]
    groups += [("krd", "one")]
    weights = HeldOut(np.zeros((len(groups), 8)), np.zeros(len(groups), int), groups).weights()
    of = {
        name: sum(w for w, g in zip(weights, groups, strict=True) if g[0] == name)
        for name in ("pbc", "bccd", "krd")
    }
    assert sum(of.values()) == pytest.approx(1)
    assert of["pbc"] == pytest.approx(of["bccd"])
    # A single picture weighs as one original of a source that has just enough.
    assert of["krd"] == pytest.approx(of["bccd"] / ENOUGH_ORIGINALS)
    assert len({round(w, 9) for w, g in zip(weights, groups, strict=True) if g[0] == "bccd"}) == 1


def test_the_blast_limit_keeps_normal_cells_below_it() -> None:
    rng = np.random.default_rng(4)
    labels = np.repeat([LABELS.index(Label.LYMPHOCYTE), LABELS.index(Label.BLAST)], [1000, 200])
    logits = np.zeros((1200, len(LABELS)), np.float32)
    logits[:1000, LABELS.index(Label.LYMPHOCYTE)] = 5
    logits[:1000, LABELS.index(Label.BLAST)] = rng.normal(1, 1.5, 1000)
    logits[1000:, LABELS.index(Label.BLAST)] = 4
    held_out = HeldOut(logits, labels, [("lmu", str(place)) for place in range(1200)])
    calibration = Calibration(1.0, 0.9)
    limit = blast_limit(held_out, calibration)
    odds = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    above = odds[:, LABELS.index(Label.BLAST)] > limit
    assert 0.015 <= above[:1000].mean() <= 0.02
    assert above[1000:].all()
    calm = HeldOut(
        np.where(labels[:, None] == LABELS.index(Label.BLAST), logits, 0), labels, held_out.groups
    )
    assert LEAST_BLAST_LIMIT <= blast_limit(calm, calibration) <= 0.5
