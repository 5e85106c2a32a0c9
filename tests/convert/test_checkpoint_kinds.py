"""Checkpoints of the kinds that people have are converted faithfully, or refused in one sentence."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("tensorflow", reason="TensorFlow is not installed (extra: convert)")

import h5py
import keras
import tensorflow as tf
from foreign_networks import FOUR, NAMES, telling_colours

from convert.__main__ import main
from convert.pack.network import open_network
from convert.pack.output_names import read_output_names
from hematovision_desktop.adapters.model.litert import LiteRtClassifier
from hematovision_desktop.adapters.model.pack import load_pack
from hematovision_desktop.core.base.errors import UserError

SIDE = 32
layers = keras.layers
USUAL = ("--labels", NAMES, "--pixels", "0..1")


def quantize(path: Path, *options: str) -> int:
    return main(["quantize", str(path), "--crops", str(path.parent / "none"), *options])


def refusal(path: Path, capsys: pytest.CaptureFixture[str], *options: str) -> str:
    """Convert a checkpoint that must be refused; return the sentence."""
    assert quantize(path, *options) == 1
    assert not list(path.parent.glob("*.tflite"))
    said = capsys.readouterr().err.strip().splitlines()
    return said[-1]


def saved(model: keras.Model, folder: Path, ending: str) -> Path:
    path = folder / f"student{ending}"
    if ending:
        model.save(path)
    else:
        model.export(path, verbose=False)
    return path


def telling_bright_from_dark(front: list[keras.layers.Layer], middle: float) -> keras.Model:
    """Return a network of Dense layers only that names bright crops as the first type, dark ones as the second."""
    entry = keras.Input((SIDE, SIDE, 3))
    values = entry
    for layer in front:
        values = layer(values)
    head = layers.Dense(4, "softmax")
    model = keras.Model(entry, head(layers.Flatten()(values)))
    kernel = np.zeros((SIDE * SIDE * 3, 4), np.float32)
    kernel[:, 0], kernel[:, 1] = 20 / len(kernel), -20 / len(kernel)
    head.set_weights([kernel, np.array([-20 * middle, 20 * middle, -9, -9], np.float32)])
    return model


def answers(path: Path, *levels: int) -> list[int]:
    grey = [np.full((SIDE, SIDE, 3), level, np.uint8) for level in levels]
    return LiteRtClassifier(load_pack(path)).classify(grey).logits.argmax(axis=1).tolist()


@pytest.mark.parametrize("ending", [".keras", ".h5", ""])
@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("layer", [1, -1])
def test_refuses_weights_that_are_not_numbers(
    layer: int, value: float, ending: str, tmp_path: Path, capsys
) -> None:
    model = telling_colours(SIDE)
    kernel, bias = model.layers[layer].get_weights()
    kernel.flat[0] = value
    model.layers[layer].set_weights([kernel, bias])
    assert "are not all numbers" in refusal(saved(model, tmp_path, ending), capsys, *USUAL)


def test_refuses_answers_that_are_not_numbers(tmp_path: Path, capsys) -> None:
    model = telling_colours(SIDE)
    kernel, bias = model.layers[1].get_weights()
    model.layers[1].set_weights([kernel * np.float32(3e38), bias])
    said = refusal(saved(model, tmp_path, ".keras"), capsys, *USUAL)
    assert "its answers are not all numbers" in said


def test_reads_bfloat16_in_hdf5_in_single_precision(tmp_path: Path) -> None:
    known = telling_colours(SIDE)
    keras.mixed_precision.set_global_policy("bfloat16")
    try:
        model = telling_colours(SIDE)
    finally:
        keras.mixed_precision.set_global_policy("float32")
    path = saved(model, tmp_path, ".h5")
    with h5py.File(path) as content:
        kept: list[np.dtype] = []
        content.visititems(lambda _, one: kept.append(getattr(one, "dtype", None)))
    assert np.dtype("V2") in kept
    network = open_network(path)
    assert network.outputs == 4
    assert quantize(path, *USUAL, "--anyway") == 0
    colours = np.full((2, SIDE, SIDE, 3), ((200, 190, 60),), np.uint8)
    theirs = known.predict(colours / np.float32(255), verbose=0).argmax(axis=1)
    ours = LiteRtClassifier(load_pack(path.with_suffix(".tflite"))).classify(list(colours))
    assert ours.logits.argmax(axis=1).tolist() == theirs.tolist()


@pytest.mark.parametrize("ending", [".keras", ""])
def test_tells_the_pixel_range_of_dense_layers_too(ending: str, tmp_path: Path, capsys) -> None:
    path = saved(telling_bright_from_dark([layers.Rescaling(1 / 255)], 0.5), tmp_path, ending)
    said = refusal(path, capsys, *USUAL)
    assert "Give --pixels 0..255" in said
    assert quantize(path, "--labels", NAMES, "--anyway") == 0
    assert answers(path.with_suffix(".tflite"), 230, 150, 100, 30) == [0, 0, 1, 1]


def test_leaves_out_the_class_map_if_channels_equal_types(tmp_path: Path) -> None:
    entry = keras.Input((SIDE, SIDE, 3))
    features = layers.Conv2D(4, 1, bias_initializer="ones")(entry)
    pooled = layers.GlobalAveragePooling2D()(features)
    path = saved(keras.Model(entry, layers.Dense(4)(pooled)), tmp_path, ".keras")
    assert quantize(path, *USUAL, "--anyway") == 0
    crop = np.full((SIDE, SIDE, 3), 90, np.uint8)
    classifier = LiteRtClassifier(load_pack(path.with_suffix(".tflite")))
    assert classifier.classify([crop]).class_maps is None


def test_uses_the_only_signature(tmp_path: Path) -> None:
    module = tf.Module()
    model = telling_bright_from_dark([], 0.5)
    module.model = model
    spec = tf.TensorSpec([None, SIDE, SIDE, 3], tf.float32)
    asked = tf.function(lambda pixels: {"types": model(pixels)}, input_signature=[spec])
    tf.saved_model.save(module, str(tmp_path / "other"), signatures={"predict": asked})
    assert quantize(tmp_path / "other", *USUAL, "--anyway") == 0
    assert answers(tmp_path / "other.tflite", 230, 30) == [0, 1]


def of_signature(kind: str) -> Callable[[Path], Path]:
    """Return a function that makes a SavedModel whose only signature does not fit."""

    def make(folder: Path) -> Path:
        module = tf.Module()
        module.kernel = tf.Variable(tf.ones([3, 4]))

        def named(pixels: tf.Tensor) -> tf.Tensor:
            return tf.matmul(tf.reduce_mean(tf.cast(pixels, tf.float32), [1, 2]), module.kernel)

        shape = [None, SIDE, SIDE, 3]
        spec, answer = {
            "bytes": (tf.TensorSpec(shape, tf.uint8), named),
            "unknown": (tf.TensorSpec(None, tf.float32), named),
            "one number": (
                tf.TensorSpec(shape, tf.float32),
                lambda pixels: tf.cast(tf.argmax(named(pixels), axis=1), tf.float32),
            ),
            "double": (
                tf.TensorSpec(shape, tf.float32),
                lambda pixels: tf.cast(
                    tf.nn.softmax(tf.cast(named(pixels), tf.float64) * 1.5), tf.float32
                ),
            ),
        }[kind]
        asked = tf.function(lambda pixels: {"types": answer(pixels)}, input_signature=[spec])
        path = folder / "model"
        tf.saved_model.save(module, str(path), signatures=asked)
        return path

    return make


def with_augmentation(folder: Path) -> Path:
    front: list[keras.layers.Layer] = [layers.RandomFlip(), layers.RandomRotation(0.1)]
    return saved(telling_bright_from_dark(front, 0.5), folder, "")


def with_head(*ends: Callable[[keras.KerasTensor], keras.KerasTensor]) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        entry = keras.Input((SIDE, SIDE, 3))
        pooled = layers.GlobalAveragePooling2D()(layers.Conv2D(5, 3)(entry))
        found = [end(pooled) for end in ends]
        return saved(keras.Model(entry, found if len(found) > 1 else found[0]), folder, ".keras")

    return make


def never_called(folder: Path) -> Path:
    parts = [layers.Conv2D(4, 3), layers.GlobalAveragePooling2D(), layers.Dense(4)]
    return saved(keras.Sequential(parts), folder, ".keras")


def channels_first(folder: Path) -> Path:
    entry = keras.Input((3, SIDE, SIDE))
    return saved(keras.Model(entry, layers.Dense(4)(layers.Flatten()(entry))), folder, ".keras")


def recurrent(folder: Path) -> Path:
    entry = keras.Input((SIDE, SIDE, 3))
    rows = layers.Reshape((SIDE, SIDE * 3))(entry)
    return saved(keras.Model(entry, layers.Dense(4)(layers.LSTM(4)(rows))), folder, ".keras")


def rewritten(change: Callable[[str, bytes], bytes | None]) -> Callable[[Path], Path]:
    """Return a function that makes an archive with changed entries. change: returns None to leave one out."""

    def make(folder: Path) -> Path:
        whole = saved(telling_colours(SIDE), folder, ".keras")
        path = folder / "changed.keras"
        with zipfile.ZipFile(whole) as archive, zipfile.ZipFile(path, "w") as target:
            for name in archive.namelist():
                if (content := change(name, archive.read(name))) is not None:
                    target.writestr(name, content)
        return path

    return make


def renamed(name: str, content: bytes) -> bytes:
    """Turn a Conv2D into somebody's own kind of layer."""
    if name != "config.json":
        return content
    config = json.loads(content)
    layer = next(one for one in config["config"]["layers"] if one["class_name"] == "Conv2D")
    layer |= {"class_name": "Attention>Mine", "module": None, "registered_name": "Attention>Mine"}
    return json.dumps(config).encode()


def with_function(name: str, content: bytes) -> bytes:
    if name != "config.json":
        return content
    config = json.loads(content)
    layer = next(one for one in config["config"]["layers"] if one["class_name"] == "Conv2D")
    layer["config"]["activation"] = {
        "module": "builtins", "class_name": "function", "config": "mish2", "registered_name": "mish2"
    }  # fmt: skip
    return json.dumps(config).encode()


def with_name(name: str, content: bytes) -> bytes:
    return content.replace(b'"activation": "softmax"', b'"activation": "mish3"')


def lacking(folder: Path) -> Path:
    """Make a file that lacks the weights of one layer."""
    path = saved(telling_colours(SIDE), folder, ".h5")
    with h5py.File(path, "r+") as content:
        weights = content["model_weights"]
        del weights[next(name for name in weights if name.startswith("dense"))]
    return path


def bare_hdf5(folder: Path) -> Path:
    path = saved(telling_colours(SIDE), folder, ".h5")
    with h5py.File(path, "r+") as content:
        del content["model_weights"]
    return path


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (of_signature("bytes"), "takes uint8; float32 pixels are needed. Export it with an input"),
        (of_signature("unknown"), "does not say the shape"),
        (of_signature("one number"), "whose output is a single value"),
        (of_signature("double"), "in double precision (float64)"),
        (with_augmentation, "changes its own variables"),
        (with_head(layers.Dense(4), layers.Dense(2)), "of 2 outputs; one of each"),
        (
            with_head(layers.Dense(4, activation=lambda values: values)),
            "lambda function: Python code",
        ),
        (never_called, "has not seen a picture yet"),
        (channels_first, "Build it again with the channels last"),
        (recurrent, "Recurrent layers"),
        (rewritten(lambda n, c: None if "weights" in n else c), "without their weights"),
        (rewritten(renamed), "contains a layer Mine, which is not part of Keras"),
        (rewritten(with_function), "contains a function mish2, which is not part of Keras"),
        (rewritten(with_name), "contains a function mish3, which is not part of Keras"),
        (bare_hdf5, "without their weights"),
        (lacking, "is damaged: its content is not complete"),
    ],
)
def test_refuses_in_one_sentence_what_does_not_fit(
    make: Callable[[Path], Path], words: str, tmp_path: Path, capsys
) -> None:
    assert words in refusal(make(tmp_path), capsys, *USUAL, "--anyway")


@pytest.mark.parametrize("table", [b"SNOD", b"HEAP", b"TREE"])
def test_an_hdf5_file_with_a_broken_table_is_damaged(table: bytes, tmp_path: Path) -> None:
    path = saved(telling_colours(SIDE), tmp_path, ".h5")
    whole = path.read_bytes()
    first = whole.index(table)
    for at in (first, whole.rindex(table)):
        path.write_bytes(whole[:at] + bytes(4) + whole[at + 4 :])
        with pytest.raises(UserError, match="is damaged: its content is not complete"):
            open_network(path)


@pytest.mark.parametrize("said", [["a"], {"labels": 7}, {"labels": None}, {}, "text"])
def test_ignores_odd_output_names_in_an_archive(said: object, tmp_path: Path) -> None:
    path = saved(telling_colours(SIDE), tmp_path, ".keras")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("hematovision.json", json.dumps(said))
    assert open_network(path).named == ()


@pytest.mark.parametrize(
    "given",
    [
        "eosinophil;lymphocyte;monocyte;neutrophil",
        "eosinophil, lymphocyte, monocyte, neutrophil,",
        "['eosinophil', 'lymphocyte', 'monocyte', 'neutrophil']",
        '"Eosinophils","Lymphocytes","Monocytes","Neutrophils"',
        "EOSINOPHIL LYMPHOCYTE MONOCYTE NEUTROPHIL",
        "Eosinophile,Lymphozyten,Monozyten,Neutrophile",
        "éosinophiles,lymphocytes,monocytes,neutrophiles",
        "eosinófilos,linfocitos,monocitos,neutrófilos",
        "эозинофилы,лимфоциты,моноциты,нейтрофилы",
        "嗜酸性粒细胞，淋巴细胞，单核细胞，中性粒细胞",
        "0=eosinophil,1=lymphocyte,2=monocyte,3=neutrophil",
    ],
)
def test_reads_output_names_with_other_words_and_commas(given: str) -> None:
    assert read_output_names(given).types == FOUR


@pytest.mark.parametrize("ending", [".keras", ".h5"])
def test_needs_neither_loss_nor_metrics_of_the_training(ending: str, tmp_path: Path) -> None:
    def own_loss(true: tf.Tensor, said: tf.Tensor) -> tf.Tensor:
        return tf.reduce_mean((true - said) ** 2)

    model = telling_colours(SIDE)
    model.compile("adam", own_loss, metrics=[own_loss])
    network = open_network(saved(model, tmp_path, ending))
    assert (network.side, network.outputs) == (SIDE, 4)


def test_reads_an_unpacked_archive(tmp_path: Path) -> None:
    """Some sites unpack uploaded files, .keras archives too."""
    path = saved(telling_colours(SIDE), tmp_path, ".keras")
    with zipfile.ZipFile(path) as archive:
        archive.extractall(tmp_path / "unpacked.keras")
    network = open_network(tmp_path / "unpacked.keras")
    assert (network.side, network.outputs) == (SIDE, 4)
    shutil.rmtree(tmp_path / "unpacked.keras")
    with pytest.raises(UserError, match="There is no checkpoint"):
        open_network(tmp_path / "unpacked.keras")


@pytest.mark.parametrize(
    "kind", [{"interpolation": "bicubic"}, {"interpolation": "lanczos3"}, {"antialias": True}]
)
def test_a_resizing_without_an_integer_form_is_named(kind: dict, tmp_path: Path, capsys) -> None:
    entry = keras.Input((2 * SIDE, 2 * SIDE, 3))
    seen = layers.Conv2D(4, 3, strides=4)(layers.Resizing(SIDE, SIDE, **kind)(entry))
    last = layers.Dense(4, "softmax")(layers.GlobalAveragePooling2D()(seen))
    said = refusal(saved(keras.Model(entry, last), tmp_path, ".keras"), capsys, *USUAL)
    assert "Resizing layer" in said
    assert "bilinear" in said
