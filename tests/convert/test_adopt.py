"""Other people's checkpoints become packs that the program runs; wrong options are noticed."""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("tensorflow", reason="TensorFlow is not installed (extra: convert)")

import h5py
import keras
import tensorflow as tf
from foreign_networks import (
    FOUR,
    NAMES,
    knowing_drawn_cells,
    small_base,
    teach_briefly,
    teach_head_briefly,
    telling_colours,
    with_head,
    write_coloured,
    write_labelled,
)

from convert.__main__ import main
from convert.pack.network import open_network
from convert.pack.output_names import read_output_names
from convert.pack.pixel_ranges import RANGES, backbone_of
from hematovision_desktop import classify
from hematovision_desktop.adapters.model.litert import LiteRtClassifier
from hematovision_desktop.adapters.model.pack import load_pack
from hematovision_desktop.assembly.factories import open_adaptation
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.review import EVERY_CELL

EVERY = "HEMATOVISION_EVERY_BACKBONE"
slow = pytest.mark.skipif(not os.environ.get(EVERY), reason=f"slow: set {EVERY}=1")
SMALL = 64


@pytest.fixture(scope="module")
def labelled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_labelled(tmp_path_factory.mktemp("labelled") / "cells", 6)


@pytest.fixture(scope="module")
def coloured(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_coloured(tmp_path_factory.mktemp("coloured") / "cells", 12)


@pytest.fixture(scope="module")
def taught(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a network with set weights that names every coloured picture right for pixels in 0..1."""
    path = tmp_path_factory.mktemp("taught") / "student.keras"
    telling_colours(SMALL).save(path)
    return path


def quantize(path: Path, *more: str, crops: str = "none") -> int:
    return main(["quantize", str(path), "--crops", str(path.parent / crops), *more])


def usual(pixels: str = "0..1") -> list[str]:
    return ["--labels", NAMES, "--pixels", pixels]


def saved(model: keras.Model, target: Path, ending: str) -> Path:
    path = target / f"student{ending}"
    if ending:
        model.save(path)
    else:
        model.export(path, verbose=False)
    return path


BACKBONES = [
    pytest.param(("mobilenetv2", ".h5", "pooled", "0..1"), id="mobilenetv2"),
    pytest.param(("efficientnetb0", ".keras", "hidden", "0..255"), id="efficientnetb0", marks=slow),
    pytest.param(("vgg16", "", "flat", "caffe"), id="vgg16", marks=slow),
    pytest.param(
        ("resnet50", ".h5", "hidden", "caffe"),
        id="resnet50",
        marks=slow,
    ),
    pytest.param(("inceptionv3", "", "pooled", "-1..1"), id="inceptionv3", marks=slow),
]
APPLICATIONS = {
    "mobilenetv2": (keras.applications.MobileNetV2, 64, {"alpha": 0.35}),
    "efficientnetb0": (keras.applications.EfficientNetB0, 32, {}),
    "vgg16": (keras.applications.VGG16, 32, {}),
    "resnet50": (keras.applications.ResNet50, 32, {}),
    "inceptionv3": (keras.applications.InceptionV3, 80, {}),
}


@pytest.mark.parametrize("network", BACKBONES)
def test_each_backbone_becomes_a_pack_that_the_program_runs(
    network: tuple[str, str, str, str], labelled: Path, tmp_path: Path
) -> None:
    name, ending, head, pixels = network
    build, side, more = APPLICATIONS[name]
    base = build(input_shape=(side, side, 3), include_top=False, weights=None, **more)
    if name == "mobilenetv2" and not os.environ.get(EVERY):
        # The rest has no other kinds of layer. The slow tests try the whole network.
        base = keras.Model(base.input, base.get_layer("block_6_project_BN").output)
    model = with_head(base, head)
    teach_head_briefly(base, model, pixels, 3)
    path = saved(model, tmp_path, ending)
    assert quantize(path, *usual(pixels), "--pictures", str(labelled), "--anyway") == 0

    pack = load_pack(tmp_path / "student.tflite")
    assert pack.card.labels == FOUR
    cost = pack.card.metrics["int8_against_checkpoint"]
    assert cost["cells"] == 24
    assert cost["same_label"] >= 0.8
    ours = LiteRtClassifier(pack)
    crops = np.random.default_rng(0).integers(0, 256, (2, side, side, 3), np.uint8)
    answer = ours.classify(list(crops))
    theirs = np.log(np.maximum(model.predict(RANGES[pixels].apply(crops), verbose=0), 1e-7))
    ours_log = answer.logits - np.log(np.exp(answer.logits).sum(axis=1, keepdims=True))
    assert np.abs(ours_log - theirs).max() < 0.15 * np.ptp(theirs) + 0.3
    assert (answer.class_maps is not None) == (head == "pooled")
    known = classify([labelled / "MONOCYTE" / "0.png"], model=tmp_path / "student.tflite")
    assert {cell.label for field in known for cell in field.cells} <= {*FOUR}


@pytest.mark.parametrize(
    ("head", "ending", "maps"),
    [("pooled", ".keras", True), ("hidden", ".h5", False), ("flat", "", False)],
)
def test_leaves_out_the_class_map_of_a_nonlinear_head_and_says_so(
    head: str, ending: str, maps: bool, tmp_path: Path, capsys
) -> None:
    model = with_head(small_base(SMALL), head)
    teach_briefly(model, "-1..1", 2)
    path = saved(model, tmp_path, ending)
    assert quantize(path, *usual("-1..1"), "--anyway") == 0
    assert ("so there is no class map" in capsys.readouterr().err) != maps
    pack = load_pack(tmp_path / "student.tflite")
    answer = LiteRtClassifier(pack).classify([np.full((SMALL, SMALL, 3), 90, np.uint8)])
    assert (answer.class_maps is not None) == maps
    assert answer.distances is None
    assert pack.card.review_below == EVERY_CELL  # nothing was measured
    parts = open_adaptation(tmp_path / "student.tflite")
    with pytest.raises(UserError, match="cannot be taught"):
        parts.reference()
    if not maps:
        with pytest.raises(UserError, match="cannot be taught"):
            parts.look([np.zeros((SMALL, SMALL, 3), np.uint8)])


def test_labelled_pictures_set_the_packs_confidence_limits(taught: Path, coloured: Path) -> None:
    assert quantize(taught, *usual(), "--pictures", str(coloured)) == 0
    card = load_pack(taught.with_suffix(".tflite")).card
    cost = card.metrics["int8_against_checkpoint"]
    assert (cost["same_label"], cost["accuracy_int8"]) == (1.0, 1.0)
    assert card.review_below < 1


@pytest.mark.parametrize(
    ("labels", "pixels", "told"),
    [
        ("lymphocyte,eosinophil,neutrophil,monocyte", "0..1", f"Give --labels {NAMES}."),
        ("lymphocyte,eosinophil,monocyte,neutrophil", "0..1", f"Give --labels {NAMES}."),
        (NAMES, "caffe", "Give --pixels 0..1."),
        (NAMES, "0..255", "Give --pixels 0..1."),
        ("neutrophil,eosinophil,lymphocyte,monocyte", "caffe", f"{NAMES} and --pixels 0..1."),
    ],
)
def test_labelled_cells_reveal_another_order_or_range(
    labels: str, pixels: str, told: str, *, taught: Path, coloured: Path, capsys
) -> None:
    options = ["--labels", labels, "--pixels", pixels]
    pack = taught.with_name("refused.tflite")
    status = quantize(taught, *options, "--pictures", str(coloured), "--pack", str(pack))
    said = capsys.readouterr().err.strip()
    assert status == 1
    assert said.splitlines()[-1].endswith(told)
    assert not pack.exists()


def test_suggests_no_other_order_for_a_poor_network(tmp_path: Path, capsys) -> None:
    """Half of each type is wrong. By chance another order fits a little better, but none is meant."""
    pictures = write_coloured(tmp_path / "cells", 6)
    for label in FOUR:
        for number in range(3):
            own = pictures / label.value.upper() / f"{number}.png"
            other = FOUR[(FOUR.index(label) + 1 + number) % 4].value.upper()
            own.rename(pictures / other / f"{label}_{number}.png")
    path = saved(telling_colours(SMALL), tmp_path, ".keras")
    options = ["--labels", "lymphocyte,eosinophil,neutrophil,monocyte", "--pixels", "0..1"]
    assert quantize(path, *options, "--pictures", str(pictures)) == 0
    said = capsys.readouterr().err
    assert "another order" not in said
    assert "knows little of such cells" in said


def test_drawn_cells_cast_doubt_on_the_order_too(tmp_path: Path, capsys) -> None:
    other = (FOUR[1], FOUR[0], FOUR[3], FOUR[2])
    path = saved(knowing_drawn_cells(SMALL, other), tmp_path, ".keras")
    options = ["--labels", ",".join(other), "--pixels", "0..1"]
    assert quantize(path, *options) == 0
    assert f"Give --labels {NAMES}" in capsys.readouterr().err


def telling_bright_from_dark(front: list[keras.layers.Layer], middle: float) -> keras.Model:
    """Return a network that names bright crops as the first type and dark ones as the second. middle: the threshold, in scaled pixels."""
    pixels = keras.Input((SMALL, SMALL, 3))
    values = pixels
    for layer in front:
        values = layer(values)
    same, head = keras.layers.Conv2D(3, 1, use_bias=False), keras.layers.Dense(4, "softmax")
    model = keras.Model(pixels, head(keras.layers.GlobalAveragePooling2D()(same(values))))
    same.set_weights([np.eye(3, dtype=np.float32)[None, None]])
    kernel = np.zeros((3, 4), np.float32)
    kernel[:, 0], kernel[:, 1] = 8.0, -8.0
    head.set_weights([kernel, np.array([-24 * middle, 24 * middle, -20, -20], np.float32)])
    return model


SCALING = {
    "rescaling": lambda: [keras.layers.Rescaling(1 / 127.5, offset=-1.0)],
    "one_to_two": lambda: [keras.layers.Rescaling(1 / 255), keras.layers.Rescaling(2.0, -1.0)],
    "normalization": lambda: [keras.layers.Normalization(mean=[128.0] * 3, variance=[64.0**2] * 3)],
}


@pytest.mark.parametrize("front", SCALING)
@pytest.mark.parametrize("ending", [".keras", ".h5"])
def test_needs_no_pixel_range_if_the_network_scales_its_pixels(
    front: str, ending: str, tmp_path: Path
) -> None:
    path = saved(telling_bright_from_dark(SCALING[front](), 0.0), tmp_path, ending)
    assert quantize(path, "--labels", NAMES, "--anyway") == 0
    ours = LiteRtClassifier(load_pack(tmp_path / "student.tflite"))
    grey = [np.full((SMALL, SMALL, 3), level, np.uint8) for level in (230, 140, 110, 30)]
    assert ours.classify(grey).logits.argmax(axis=1).tolist() == [0, 0, 1, 1]


def test_asks_for_the_range_if_mean_and_deviation_fit_several(tmp_path: Path, capsys) -> None:
    front = [keras.layers.Normalization(mean=[0.5] * 3, variance=[0.0625] * 3)]
    path = saved(telling_bright_from_dark(front, 0.0), tmp_path, ".keras")
    assert quantize(path, "--labels", NAMES) == 1
    said = capsys.readouterr().err.strip().splitlines()[-1]
    assert "fit more than one range" in said
    assert "--pixels -1..1 (value / 127.5 - 1), --pixels 0..1" in said
    assert quantize(path, "--labels", NAMES, "--pixels", "0..1", "--anyway") == 0


@pytest.mark.parametrize("wrong", ["0..1", "-1..1"])
def test_notices_the_same_answer_to_bright_and_dark_crops(
    wrong: str, tmp_path: Path, capsys
) -> None:
    path = saved(telling_bright_from_dark(SCALING["rescaling"](), 0.0), tmp_path, ".keras")
    assert quantize(path, *usual(wrong)) == 1
    said = capsys.readouterr().err.strip().splitlines()[-1]
    assert "same answer to bright and dark" in said
    assert "Give --pixels 0..255" in said
    assert not (tmp_path / "student.tflite").exists()


def test_says_that_a_network_was_never_trained(tmp_path: Path, capsys) -> None:
    path = saved(with_head(small_base(SMALL), "pooled"), tmp_path, ".keras")
    assert quantize(path, *usual()) == 0
    assert "never trained" in capsys.readouterr().err


def reduced(folder: Path) -> Path:
    keras.mixed_precision.set_global_policy("mixed_float16")
    try:
        model = with_head(small_base(SMALL), "pooled")
    finally:
        keras.mixed_precision.set_global_policy("float32")
    return saved(model, folder, ".keras")


def test_converts_mixed_precision_in_single_precision(tmp_path: Path) -> None:
    assert quantize(reduced(tmp_path), *usual()) == 0
    load_pack(tmp_path / "student.tflite")


def of_keras_two(folder: Path) -> Path:
    """Return an HDF5 file as Keras 2 wrote it: functions between layers, its own keywords and references."""
    path = saved(with_head(keras.applications.MobileNetV2(
        input_shape=(SMALL, SMALL, 3), include_top=False, weights=None, alpha=0.35), "pooled"),
        folder, ".h5")  # fmt: skip
    with h5py.File(path, "r+") as content:
        config = json.loads(content.attrs["model_config"])
        entry, base, *rest = config["config"]["layers"]
        scaling = {
            "class_name": "TFOpLambda",
            "name": "tf.math.truediv",
            "config": {
                "name": "tf.math.truediv",
                "dtype": "float32",
                "function": "math.truediv",
            },
            "inbound_nodes": [[entry["name"], 0, 0, {"y": 127.5, "name": None}]],
        }
        base["inbound_nodes"] = [[["tf.math.truediv", 0, 0, {}]]]
        before, index = base["name"], 1
        for layer in rest:
            layer["inbound_nodes"] = [[[before, index, 0, {}]]]
            before, index = layer["name"], 0
        for layer in base["config"]["layers"]:
            if layer["class_name"] == "DepthwiseConv2D":
                layer["config"]["groups"] = 1
        config["config"]["layers"] = [entry, scaling, base, *rest]
        content.attrs["model_config"] = json.dumps(config)
    return path


def test_reads_a_file_of_keras_2(tmp_path: Path) -> None:
    network = open_network(of_keras_two(tmp_path))
    assert (network.side, network.outputs) == (SMALL, 4)
    assert backbone_of(network.names) == "MobileNetV2"


def weights_alone(folder: Path) -> Path:
    path = folder / "student.weights.h5"
    with_head(small_base(SMALL), "pooled").save_weights(path)
    return path


def with_code(folder: Path) -> Path:
    entry = keras.Input((SMALL, SMALL, 3))
    doubled = keras.layers.Lambda(lambda values: values * 2)(entry)
    head = keras.layers.Dense(4)(keras.layers.GlobalAveragePooling2D()(doubled))
    path = folder / "code.h5"
    keras.Model(entry, head).save(path)
    return path


def calling_python(folder: Path) -> Path:
    class Calls(tf.Module):
        @tf.function(input_signature=[tf.TensorSpec([None, SMALL, SMALL, 3], tf.float32)])
        def __call__(self, pixels):
            return tf.reshape(tf.py_function(lambda v: v, [pixels], tf.float32)[:, 0, 0], [-1, 3])

    path, module = folder / "calls", Calls()
    tf.saved_model.save(module, str(path), signatures=module.__call__)
    return path


def cut_file(ending: str, kept: float) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = saved(with_head(small_base(SMALL), "hidden"), folder, ending)
        data = path.read_bytes()
        path.write_bytes(data[: int(kept * len(data))])
        return path

    return make


def overwritten(folder: Path) -> Path:
    path = folder / "student.h5"
    path.write_bytes(b"GIF89a" * 400)
    return path


def table_of_numbers(folder: Path) -> Path:
    path = folder / "cells.h5"
    with h5py.File(path, "w") as content:
        content["images"] = np.zeros((4, 8, 8, 3))
    return path


def torch_file(folder: Path) -> Path:
    path = folder / "net.pth"
    path.write_bytes(b"PK")
    return path


def empty_folder(folder: Path) -> Path:
    (folder / "model").mkdir()
    return folder / "model"


def cut_saved_model(folder: Path) -> Path:
    path = saved(with_head(small_base(SMALL), "pooled"), folder, "")
    data = next(path.glob("variables/*data*"))
    data.write_bytes(data.read_bytes()[:1000])
    return path


def oblong(folder: Path) -> Path:
    entry = keras.Input((48, 64, 3))
    path = folder / "oblong.keras"
    keras.Model(entry, keras.layers.Dense(4)(keras.layers.GlobalAveragePooling2D()(entry))).save(
        path
    )
    return path


def any_size(folder: Path) -> Path:
    entry = keras.Input((None, None, 3))
    path = folder / "any.keras"
    keras.Model(entry, keras.layers.Dense(4)(keras.layers.GlobalAveragePooling2D()(entry))).save(
        path
    )
    return path


def plain(folder: Path) -> Path:
    return saved(with_head(small_base(SMALL), "hidden"), folder, ".h5")


def packed(folder: Path) -> Path:
    path = folder / "model.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("model/saved_model.pb", b"")
    return path


@pytest.mark.parametrize(
    ("make", "options", "words"),
    [
        (weights_alone, usual(), "only weights (HDF5)"),
        (table_of_numbers, usual(), "HDF5 file, but not a Keras model"),
        (cut_file(".h5", 0.5), usual(), "is damaged: its content is not complete"),
        (cut_file(".keras", 0.5), usual(), "is damaged: its content is not complete"),
        (overwritten, usual(), "neither HDF5 (.h5) nor an archive"),
        (with_code, usual(), "Lambda layer"),
        (calling_python, usual(), "runs code"),
        (torch_file, usual(), "PyTorch"),
        (empty_folder, usual(), "no saved_model.pb"),
        (packed, usual(), "Unpack it"),
        (cut_saved_model, usual(), "damaged or not complete"),
        (oblong, usual(), "64 × 48"),
        (any_size, usual(), "--side"),
        (plain, [], "h5) for pictures of 64 px with 4 outputs"),
        (plain, ["--labels", NAMES], "--pixels 0..1 (value / 255)"),
        (plain, ["--labels", "monocyte,neutrophil", "--pixels", "0..1"], "--labels names 2"),
        (plain, ["--labels", f"{NAMES},smudge"], "smudge=-"),
        (plain, [*usual(), "--side", "96"], "64 px, and --side says 96"),
        (plain, [*usual(), "--pictures", "nowhere"], "no folder nowhere"),
        (plain, usual("own"), "none of them"),
    ],
)
def test_refuses_in_one_sentence_what_cannot_be_converted(
    make, options: list[str], words: str, tmp_path: Path, capsys
) -> None:
    path = make(tmp_path)
    assert quantize(path, *options) == 1
    said = capsys.readouterr().err.strip().splitlines()
    assert words in said[-1]
    assert not list(tmp_path.glob("*.tflite"))


@pytest.mark.parametrize(
    ("given", "types"),
    [
        ("EOSINOPHIL, Lymphocytes,mono,NEUTROPHIL", FOUR),
        (
            "a=ig,b=Immature Granulocyte,c=-,nrbc",
            (Label.IMMATURE_GRANULOCYTE, Label.IMMATURE_GRANULOCYTE, None, Label.ERYTHROBLAST),
        ),
        ("ba,myeloblast", (Label.BASOPHIL, Label.BLAST)),
    ],
)
def test_maps_other_peoples_names_to_our_types(given: str, types: tuple) -> None:
    assert read_output_names(given).types == types


def test_joins_outputs_of_one_type_and_leaves_others_out(tmp_path: Path, capsys) -> None:
    path = saved(telling_bright_from_dark(SCALING["rescaling"](), 0.0), tmp_path, ".keras")
    labels = "monocyte,seg=neutrophil,band=neutrophil,smudge=-"
    assert quantize(path, "--labels", labels, "--anyway") == 0
    assert (
        "Several of its outputs are for one type, so there is no class map"
        in capsys.readouterr().err
    )
    pack = load_pack(tmp_path / "student.tflite")
    assert pack.card.labels == (Label.MONOCYTE, Label.NEUTROPHIL)
    grey = [np.full((SMALL, SMALL, 3), level, np.uint8) for level in (230, 30)]
    assert LiteRtClassifier(pack).classify(grey).logits.argmax(axis=1).tolist() == [0, 1]
