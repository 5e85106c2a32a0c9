"""Conversion: a full-integer pack with class maps, and an old pack that survives every error."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("tensorflow", reason="TensorFlow is not installed (extra: convert)")

from convert.__main__ import main
from convert.base import files
from convert.base.recipe import LABELS, PREPROCESSING
from convert.data.crops import cut_middle, read_crops
from convert.data.sources import BY_NAME
from convert.pack.golden import draw_crops
from convert.pack.quantize import compare, explain_model
from convert.pack.writer import update_card, write_pack
from convert.train.backbone import build_model, predict
from convert.train.checkpoint import load_checkpoint, save_checkpoint
from hematovision_desktop.adapters.model.litert import LiteRtClassifier, load_runtime
from hematovision_desktop.adapters.model.pack import golden_path, load_pack
from hematovision_desktop.adapters.model.reference_set import read_reference
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.naming.model_card import EARLIER_NAMES, EARLIER_SCHEMA, SCHEMA

SIDE = PREPROCESSING.side_px


def test_the_pack_is_full_integer_and_takes_uint8_rgb(drawn_models: Path) -> None:
    pack = load_pack(drawn_models / "hematovision.tflite")
    model = pack.open_interpreter(load_runtime())
    entry = model.get_input_details()[0]
    assert entry["dtype"] is np.uint8
    assert entry["quantization"][0] == pytest.approx(1 / 127.5, rel=1e-4)
    assert entry["quantization"][1] in (127, 128)
    floats = [
        detail["name"] for detail in model.get_tensor_details() if detail["dtype"] is np.float32
    ]
    assert floats == []


def test_int8_answers_like_the_checkpoint(drawn_models: Path, drawn_crops: Path) -> None:
    model = load_checkpoint(drawn_models / "hematovision.keras", LABELS, SIDE)
    crops = cut_middle(np.asarray(read_crops(drawn_crops).pixels[:40]), SIDE)
    theirs = predict(model, crops)
    ours = LiteRtClassifier(load_pack(drawn_models / "hematovision.tflite")).classify(list(crops))
    assert np.abs(ours.logits - theirs).max() < 0.1 * np.ptp(theirs) + 0.1


def test_class_maps_average_to_the_logits(drawn_models: Path) -> None:
    model = load_checkpoint(drawn_models / "hematovision.keras", LABELS, SIDE)
    bias = model.layers[-1].get_weights()[1]
    crops = draw_crops(PREPROCESSING)
    maps, logits, features = explain_model(model)(crops.astype(np.float32) / 127.5 - 1)
    np.testing.assert_allclose(np.asarray(maps).mean(axis=(1, 2)) + bias, logits, atol=1e-3)
    kernel = model.layers[-1].get_weights()[0]
    np.testing.assert_allclose(np.asarray(features) @ kernel, maps, atol=1e-3)

    pack = load_pack(drawn_models / "hematovision.tflite")
    outputs = pack.open_interpreter(load_runtime()).get_output_details()
    step = sum(detail["quantization"][0] for detail in outputs)
    answer = LiteRtClassifier(pack).classify(list(crops))
    explained = answer.class_maps.mean(axis=(1, 2)) + bias
    assert np.abs(explained - answer.logits).max() <= 2 * step


def test_the_card_holds_the_cost_of_conversion(drawn_models: Path) -> None:
    card = load_pack(drawn_models / "hematovision.tflite").card
    cost = card.metrics["int8_against_keras"]
    assert 0 <= cost["same_label"] <= 1
    assert set(cost["recall"]) == {label.value for label in LabelSet.EXTENDED.labels}
    history = json.loads((drawn_models / "history.json").read_text(encoding="utf-8"))
    assert card.temperature == history["calibration"]["temperature"]


def test_uses_nothing_of_sources_the_run_left_out(
    drawn_models: Path, drawn_crops: Path, tmp_path: Path
) -> None:
    checkpoint = Path(shutil.copy(drawn_models / "hematovision.keras", tmp_path))
    history = json.loads((drawn_models / "history.json").read_text(encoding="utf-8"))
    history["plan"]["without"] = "bccd"
    (tmp_path / "history.json").write_text(json.dumps(history), encoding="utf-8")
    assert main(["quantize", str(checkpoint), "--crops", str(drawn_crops)]) == 0
    pack = load_pack(tmp_path / "hematovision.tflite")
    names = [one["name"] for one in pack.card.data]
    assert BY_NAME["pbc"].title in names
    assert BY_NAME["bccd"].title not in names
    reference = read_reference(pack)
    groups = {*reference.rehearsal.groups, *reference.kept.groups}
    assert {one.split("/")[0] for one in groups} == {"pbc"}


def test_compare_counts_changed_labels() -> None:
    truth = np.array([0, 0, 1, 1])
    keras_logits = np.eye(8, dtype=np.float32)[[0, 0, 1, 0]]
    int8_logits = np.eye(8, dtype=np.float32)[[0, 1, 1, 0]]
    cost = compare(keras_logits, int8_logits, truth, LABELS)
    assert cost["same_label"] == 0.75
    assert (cost["accuracy_keras"], cost["accuracy_int8"]) == (0.75, 0.5)
    assert cost["recall"]["neutrophil"] == {"keras": 1.0, "int8": 0.5, "cells": 2}


def missing(folder: Path) -> Path:
    return folder / "nowhere.keras"


def truncated(folder: Path) -> Path:
    path = folder / "cut.keras"
    save_checkpoint(build_model(len(LABELS), SIDE), LABELS, path)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    return path


def altered(folder: Path) -> Path:
    path = folder / "altered.keras"
    save_checkpoint(build_model(len(LABELS), SIDE), LABELS, path)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    path.write_bytes(bytes(content))
    return path


def text(folder: Path) -> Path:
    path = folder / "text.keras"
    path.write_text("no model", encoding="utf-8")
    return path


def no_labels(folder: Path) -> Path:
    path = folder / "plain.keras"
    build_model(len(LABELS), SIDE).save(path)
    return path


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (missing, "There is no checkpoint"),
        (truncated, "damaged"),
        (altered, "damaged"),
        (text, "damaged or not a Keras model"),
        (no_labels, "Give their names in order"),
    ],
)
def test_refuses_a_bad_checkpoint_in_one_sentence_and_keeps_the_pack(
    make, sentence: str, drawn_crops: Path, tmp_path: Path, capsys
) -> None:
    pack = tmp_path / "hematovision.tflite"
    for path in (pack, pack.with_suffix(".json"), pack.with_name("golden.npz")):
        path.write_bytes(b"the old one")
    bad = make(tmp_path)
    capsys.readouterr()

    status = main(["quantize", str(bad), "--crops", str(drawn_crops), "--pack", str(pack)])

    said = capsys.readouterr().err
    assert status == 1
    assert sentence in said
    assert said.strip().count("\n") == 0
    for path in (pack, pack.with_suffix(".json"), pack.with_name("golden.npz")):
        assert path.read_bytes() == b"the old one"
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize("full_at", [1, 2, 3])
def test_a_full_disk_keeps_the_old_pack_with_its_recorded_answers(
    full_at: int, drawn_models: Path, tmp_path: Path, monkeypatch
) -> None:
    pack = load_pack(drawn_models / "hematovision.tflite")
    target = tmp_path / "hematovision.tflite"
    card = json.loads((drawn_models / "hematovision.json").read_text(encoding="utf-8"))
    write_pack(target, pack.content, card, golden=b"the old ones")
    assert golden_path(target).read_bytes() == b"the old ones"
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    written = []

    def full(descriptor: int) -> None:
        written.append(descriptor)
        if len(written) == full_at:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_pack(target, pack.content, {**card, "version": "another"}, golden=b"the new ones")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
    load_pack(target)


def test_renews_a_card_of_the_earlier_schema_under_the_present_names(
    drawn_models: Path, tmp_path: Path
) -> None:
    target = tmp_path / "hematovision.tflite"
    card = json.loads((drawn_models / "hematovision.json").read_text(encoding="utf-8"))
    thresholds = dict(card["thresholds"])
    for name, earlier in EARLIER_NAMES.items():
        if name in thresholds:
            thresholds[earlier] = thresholds.pop(name)
    thresholds.pop("blast_above")
    earlier_card = {**card, "schema": EARLIER_SCHEMA, "thresholds": thresholds}
    target.with_suffix(".json").write_text(json.dumps(earlier_card), encoding="utf-8")
    update_card(target, {"metrics": {"more": 1}, "limits": ["one"]})
    renewed = json.loads(target.with_suffix(".json").read_text(encoding="utf-8"))
    assert renewed["schema"] == SCHEMA
    assert renewed["thresholds"].items() <= card["thresholds"].items()
    assert renewed["metrics"] == {**card["metrics"], "more": 1}
    assert renewed["limits"] == ["one"]
    with pytest.raises(EnvironmentFault, match="no probability"):
        update_card(target, {"thresholds": {"blast_above": 2}})
    assert json.loads(target.with_suffix(".json").read_text(encoding="utf-8")) == renewed


def test_never_writes_a_card_for_another_file(drawn_models: Path, tmp_path: Path) -> None:
    card = json.loads((drawn_models / "hematovision.json").read_text(encoding="utf-8"))
    with pytest.raises(ValueError, match="another file"):
        write_pack(tmp_path / "model.tflite", b"other bytes", card, golden=b"golden")
    assert not list(tmp_path.iterdir())


def test_a_stage_says_which_one_must_run_first(tmp_path: Path, capsys) -> None:
    assert main(["quantize", "--crops", str(tmp_path / "none")]) == 1
    assert "convert prepare" in capsys.readouterr().err
