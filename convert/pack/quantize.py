"""Stage three: converts a Keras checkpoint to a full-integer model pack, and measures what that costs."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from convert.base.recipe import EARLIER_VERSION, HELD_OUT_FOLD, IMAGENET_START, TTA_MARGIN
from convert.data.crops import CALIBRATION_CROPS, Crops, calibration_crops, cut_middle
from convert.data.sources import data_statements, family_of, left_out
from convert.pack.golden import golden_answers
from convert.pack.int8 import convert_int8
from convert.pack.reference import build_reference
from convert.pack.writer import TEST_DATA, build_card, write_pack
from convert.train.backbone import predict_as_shipped
from convert.train.calibrate import Calibration, HeldOut, blast_limit, calibrate
from convert.train.checkpoint import load_checkpoint
from hematovision_desktop.adapters.model.litert import LiteRtClassifier
from hematovision_desktop.adapters.model.pack import ModelPack
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.model_card import ModelCard, Preprocessing


@dataclass(frozen=True, slots=True)
class Request:
    """What to convert and where to write it. history: of the training run, for the temperature."""

    checkpoint: Path
    pack: Path
    history: Path | None
    preprocessing: Preprocessing
    labels: tuple[Label, ...]
    name: str = "hematovision"
    version: str = "1"
    calibration_crops: int = CALIBRATION_CROPS


def quantize(request: Request, crops: Crops) -> dict[str, Any]:
    """Convert a checkpoint into a model pack. Return the measured cost, which is also on the card.

    Nothing is written before everything has succeeded.
    """
    side = request.preprocessing.side_px
    model = load_checkpoint(request.checkpoint, request.labels, side)
    gone = left_out_of(request.history)
    some = calibration_crops(crops, side, request.calibration_crops, gone)
    content = convert_model(model, some)
    judged = crops.validation(HELD_OUT_FOLD, gone)
    pixels = cut_middle(np.asarray(crops.pixels[judged]), side)
    labels = crops.labels()[judged]
    draft = build_card(
        request.name,
        request.version,
        content,
        labels=request.labels,
        preprocessing=request.preprocessing,
        calibration=Calibration(1.0, 0.5),
        metrics={},
    )
    pack = ModelPack(ModelCard.from_json(draft, "being built"), content, request.pack)
    classifier = LiteRtClassifier(pack)
    ours = classifier.classify(list(pixels)).logits
    theirs = predict_as_shipped(model, pixels, TTA_MARGIN)
    cost = compare(theirs, ours, labels, request.labels)
    groups = [(family_of(crops.rows[i].source), crops.rows[i].group) for i in judged]
    held_out = HeldOut(ours, labels, groups)
    calibration = _kept_calibration(request.history) or calibrate(held_out)
    if calibration.blast_above is None and Label.BLAST in request.labels:
        limit = blast_limit(held_out, calibration)
        calibration = replace(calibration, blast_above=limit)
    card = build_card(
        request.name,
        request.version,
        content,
        labels=request.labels,
        preprocessing=request.preprocessing,
        calibration=calibration,
        metrics={"int8_against_keras": cost},
        data=_data(request.history, crops),
    )
    write_pack(
        request.pack,
        content,
        card,
        golden=golden_answers(classifier),
        reference=build_reference(classifier, crops, side, gone),
    )
    return cost


def explain_model(model: keras.Model) -> keras.Model:
    """Return the model with three outputs: class maps, logits, and the last feature map.

    Class maps: shape (n, rows, columns, labels). Pooling and the Dense layer are linear, so the
    same weights as a 1×1 convolution give maps whose mean, plus the bias, is the logit. From the
    features, shape (n, rows, columns, channels), the last layer is adapted to verified cells.
    """
    head = model.layers[-1]
    pooled = next(
        layer
        for layer in reversed(model.layers)
        if isinstance(layer, keras.layers.GlobalAveragePooling2D)
    )
    kernel, bias = head.get_weights()
    maps = keras.layers.Conv2D(kernel.shape[1], 1, use_bias=False, name="class_maps")
    plain = keras.layers.Dense(kernel.shape[1], name="logits_exact")
    outputs = [maps(pooled.input), plain(pooled.output), pooled.input]
    explained = keras.Model(model.input, outputs)
    maps.set_weights([kernel[None, None]])
    plain.set_weights([kernel, bias])
    return explained


def convert_model(model: keras.Model, pixels: NDArray[np.uint8]) -> bytes:
    """Return the full-integer .tflite of a classifier with everything that the program reads from it."""
    return convert_int8(explain_model(model), pixels)


def compare(
    keras_logits: NDArray[np.float32],
    int8_logits: NDArray[np.float32],
    truth: NDArray[np.int64],
    labels: tuple[Label, ...],
) -> dict[str, Any]:
    """Return how often both give the same label, and what int8 changes in accuracy and recall."""
    theirs, ours = keras_logits.argmax(axis=1), int8_logits.argmax(axis=1)
    recall = {
        label.value: {
            "keras": round(float((theirs[truth == place] == place).mean()), 4),
            "int8": round(float((ours[truth == place] == place).mean()), 4),
            "cells": int((truth == place).sum()),
        }
        for place, label in enumerate(labels)
        if (truth == place).any()
    }
    return {
        "cells": len(truth),
        "same_label": round(float((theirs == ours).mean()), 4),
        "accuracy_keras": round(float((theirs == truth).mean()), 4),
        "accuracy_int8": round(float((ours == truth).mean()), 4),
        "recall": recall,
    }


def left_out_of(history: Path | None) -> str:
    """Return the sources that a run never saw, as its plan names them; "" without a history."""
    return str(_read(history).get("plan", {}).get("without") or "")


def _read(history: Path | None) -> dict[str, Any]:
    if history is None or not history.exists():
        return {}
    known: dict[str, Any] = json.loads(history.read_text(encoding="utf-8"))
    return known


def _data(history: Path | None, crops: Crops) -> list[dict[str, str]]:
    """Return what the model was made from: its sources among the crops', and its starting weights."""
    gone = left_out(left_out_of(history))
    sources = {row.source for row in crops.rows if family_of(row.source) not in gone}
    start = _read(history).get("start", IMAGENET_START)
    begun = [start] if start else []
    if start and start["name"] == EARLIER_VERSION:
        begun.append(IMAGENET_START)
    return [*data_statements(sources), TEST_DATA, *begun]


def _kept_calibration(history: Path | None) -> Calibration | None:
    kept = _read(history).get("calibration")
    return Calibration.from_json(kept) if kept else None
