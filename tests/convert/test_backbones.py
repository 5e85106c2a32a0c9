"""Every backbone: trains a few steps, converts to int8, gives class maps, and loads given weights."""

from __future__ import annotations

import os
from contextlib import nullcontext
from pathlib import Path
from typing import get_args

import numpy as np
import pytest

pytest.importorskip("tensorflow", reason="TensorFlow is not installed (extra: convert)")

import keras
from sparing import few_efficient_blocks, uncompiled

from convert.__main__ import main
from convert.base.recipe import LABELS
from convert.data.crops import calibration_crops, read_crops
from convert.pack.quantize import convert_model, explain_model
from convert.stages.model import Backbone
from convert.train.backbone import BACKBONES, build_model, load_weights, predict
from convert.train.fake_quantization import forward_rounded, measure_ranges, snap_kernels
from convert.train.plan import Plan
from convert.train.trainer import Trainer
from hematovision_desktop.adapters.model.litert import load_runtime
from hematovision_desktop.core.base.errors import UserError

EVERY = "HEMATOVISION_EVERY_BACKBONE"
SIDES_PX = {"efficientnetb0": 32, "resnet50": 32, "vgg16": 32, "inceptionv3": 80}


def others() -> list:
    """Return the other backbones. Only the smallest is always tried; the rest are slow to build and convert."""
    slow = pytest.mark.skipif(not os.environ.get(EVERY), reason=f"slow: set {EVERY}=1")
    return [
        name if name == "efficientnetb0" else pytest.param(name, marks=slow) for name in SIDES_PX
    ]


@pytest.mark.parametrize("name", others())
def test_a_short_run_ends_in_an_int8_file_with_class_maps(
    name: str, drawn_crops: Path, tmp_path: Path
) -> None:
    crops, side = read_crops(drawn_crops), SIDES_PX[name]
    keras.utils.set_random_seed(5)
    with nullcontext() if os.environ.get(EVERY) else few_efficient_blocks():
        model = build_model(len(LABELS), side, backbone=name)
    plan = Plan(epochs=2, samples=8, batch=4, warm_up_steps=1, side=side, backbone=name)
    trained = Trainer(crops, plan, tmp_path, model)
    first = [np.asarray(weight) for weight in model.trainable_variables]
    with uncompiled():
        trained.run(lambda *_: None)
    moved = [
        not np.array_equal(old, np.asarray(new))
        for old, new in zip(first, model.trainable_variables, strict=True)
    ]
    assert moved[0] and moved[-1] and np.mean(moved) > 0.8  # the second phase trains everything

    pixels = calibration_crops(crops, side, 8)
    inputs = pixels.astype(np.float32) / 127.5 - 1
    with uncompiled():
        logits = predict(model, pixels)
    maps, exact, _ = explain_model(model)(inputs)
    bias = model.layers[-1].get_weights()[1]
    np.testing.assert_allclose(np.asarray(maps).mean(axis=(1, 2)) + bias, logits, atol=1e-3)
    np.testing.assert_allclose(np.asarray(exact), logits, atol=1e-3)
    rounded = np.asarray(forward_rounded(model, inputs, measure_ranges(model, pixels)))
    assert np.abs(rounded - logits).max() < 0.2 * np.ptp(logits) + 0.1

    reader = load_runtime().Interpreter(model_content=convert_model(model, pixels))
    reader.allocate_tensors()
    entry = reader.get_input_details()[0]
    assert entry["dtype"] is np.uint8
    assert not any(detail["dtype"] is np.float32 for detail in reader.get_tensor_details())
    out = min(reader.get_output_details(), key=lambda detail: len(detail["shape"]))
    scale, zero = out["quantization"]
    for crop, wanted in zip(pixels, logits, strict=True):
        reader.set_tensor(entry["index"], crop[None])
        reader.invoke()
        said = (reader.get_tensor(out["index"])[0].astype(float) - zero) * scale
        assert np.abs(said - wanted).max() < 0.2 * np.ptp(logits) + 0.1


def kinds_of_layers(model: keras.Model) -> set[tuple]:
    """Return a network's kinds of layer. Layers that differ only by size or name are one kind."""
    told = ("kernel_size", "strides", "padding", "use_bias", "activation")
    return {
        (type(layer).__name__, *(str(layer.get_config().get(name)) for name in told))
        for layer in model.layers
    }


def test_the_first_stages_of_efficientnet_have_all_its_kinds_of_layer() -> None:
    whole = build_model(1, 32, backbone="efficientnetb0")
    with few_efficient_blocks():
        few = build_model(1, 32, backbone="efficientnetb0")
    assert len(few.layers) < len(whole.layers) / 2
    assert kinds_of_layers(few) == kinds_of_layers(whole)


def test_the_shipped_network_settles_on_the_int8_grid_and_converts(
    drawn_crops: Path, tmp_path: Path, true_network: None
) -> None:
    crops = read_crops(drawn_crops)
    model = build_model(len(LABELS), 32)
    plan = Plan(epochs=1, samples=4, batch=4, warm_up_steps=1, side=32, settle=True)
    trained = Trainer(crops, plan, tmp_path, model)
    with uncompiled():
        trained.run(lambda *_: None)
    trained.restore_best()
    assert np.isfinite(trained.history[0]["loss"])
    settled = [np.asarray(weight) for weight in model.trainable_variables]
    snap_kernels(model)
    for one, other in zip(settled, model.trainable_variables, strict=True):
        np.testing.assert_allclose(one, other, atol=1e-6)

    content = convert_model(model, calibration_crops(crops, 32, 8))
    reader = load_runtime().Interpreter(model_content=content)
    reader.allocate_tensors()
    assert reader.get_input_details()[0]["dtype"] is np.uint8
    assert not any(detail["dtype"] is np.float32 for detail in reader.get_tensor_details())


def test_the_command_line_offers_every_backbone_that_can_be_built() -> None:
    assert tuple(BACKBONES) == get_args(Backbone)


def test_given_weights_get_the_input_they_were_trained_with(tmp_path: Path) -> None:
    """VGG16's weights expect BGR in [0, 255] less the means of ImageNet."""
    keras.utils.set_random_seed(2)
    theirs = keras.applications.VGG16(input_shape=(32, 32, 3), include_top=False, weights=None)
    theirs.save_weights(tmp_path / "vgg16_notop.weights.h5")
    model = build_model(1, 32, backbone="vgg16")
    load_weights(model, "vgg16", tmp_path / "vgg16_notop.weights.h5")
    pixels = np.random.default_rng(3).integers(0, 256, (2, 32, 32, 3)).astype(np.float32)
    expected = theirs(keras.applications.vgg16.preprocess_input(pixels.copy()))
    maps = keras.Model(model.input, model.get_layer("block5_pool").output)(pixels / 127.5 - 1)
    np.testing.assert_allclose(np.asarray(maps), np.asarray(expected), rtol=1e-3, atol=1e-3)


def test_refuses_weights_of_another_network_in_one_sentence(tmp_path: Path) -> None:
    other = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)])
    other.save_weights(tmp_path / "other.weights.h5")
    with pytest.raises(UserError, match="do not fit vgg16"):
        load_weights(build_model(1, 32, backbone="vgg16"), "vgg16", tmp_path / "other.weights.h5")
    with pytest.raises(UserError, match="--weights"):
        load_weights(build_model(1, 32, backbone="vgg16"), "vgg16", tmp_path / "none.h5")


def test_asks_for_weights_of_other_backbones_before_reading_anything(
    tmp_path: Path, capsys
) -> None:
    places = ["--crops", str(tmp_path / "none"), "--models", str(tmp_path)]
    places += ["--state", str(tmp_path)]
    assert main(["train", "--backbone", "vgg16", *places]) == 1
    assert "--weights" in capsys.readouterr().err
