"""Writes model packs: the .tflite file and its card change together or not at all."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from convert.calibrate import Calibration
from convert.checkpoint import write_together
from convert.recipe import TTA_MARGIN
from hematovision_desktop.adapters.model.pack import card_path, reference_path
from hematovision_desktop.core.labels import Label
from hematovision_desktop.core.model_card import SCHEMA, ModelCard, Preprocessing

IMAGENET_START = {
    "name": "MobileNetV2 1.0 ImageNet weights (int8)",
    "used_for": "starting weights",
    "licence": "Apache-2.0",
    "source": "https://coral.ai/models/image-classification/",
}

DATA = (
    {
        "name": "A dataset of microscopic peripheral blood cell images (Acevedo et al. 2020)",
        "used_for": "training, validation and test split, single cells",
        "licence": "CC BY 4.0",
        "source": "https://doi.org/10.17632/snkd93bnjr.1",
    },
    {
        "name": "BCCD",
        "used_for": "training (fields marked train), locator test (fields marked test)",
        "licence": "MIT",
        "source": "https://github.com/Shenggan/BCCD_Dataset",
    },
    {
        "name": "paultimothymooney/blood-cells, official test set",
        "used_for": "final figures only",
        "licence": "MIT",
        "source": "https://www.kaggle.com/datasets/paultimothymooney/blood-cells",
    },
)


def build_card(
    name: str,
    version: str,
    content: bytes,
    *,
    labels: Sequence[Label],
    preprocessing: Preprocessing,
    calibration: Calibration,
    metrics: Mapping[str, Any],
    data: Sequence[Mapping[str, Any]] = DATA,
) -> dict[str, Any]:
    """Return the JSON card of a .tflite file's content."""
    return {
        "schema": SCHEMA,
        "name": name,
        "version": version,
        "sha256": hashlib.sha256(content).hexdigest(),
        "labels": [label.value for label in labels],
        "input": {
            "shape": [1, preprocessing.side_px, preprocessing.side_px, 3],
            "dtype": "uint8",
            "colour": "RGB",
            "scale": 1 / 127.5,
            "meaning": "value / 127.5 - 1, inside the model",
        },
        "outputs": {
            "logits": [1, len(labels)],
            "class_maps": "their mean over rows and columns plus the bias is the logit",
            "features": "the last feature map; what a site teaches the last layer from",
        },
        "preprocessing": asdict(preprocessing),
        "temperature": calibration.temperature,
        "thresholds": {
            "review_below": calibration.review_below,
            "min_margin": calibration.min_margin,
            "min_label_set_mass": calibration.min_label_set_mass,
            "tta_margin": TTA_MARGIN,
            "blast_above": calibration.blast_above,
        },
        "metrics": dict(metrics),
        "data": [dict(entry) for entry in data],
    }


def write_pack(
    model: Path, content: bytes, card: Mapping[str, Any], reference: bytes | None = None
) -> None:
    """Replace a pack; whatever goes wrong before all files are on the disk leaves the old one.

    reference: the content of the pack's reference set; None writes none.
    """
    whole = dict(card)
    if reference is not None:
        whole["reference_sha256"] = hashlib.sha256(reference).hexdigest()
    ModelCard.from_json(whole, str(card_path(model)))
    if hashlib.sha256(content).hexdigest() != whole["sha256"]:
        raise ValueError("the card is of another file")
    files = {model: content, card_path(model): _card_text(whole)}
    if reference is not None:
        files[reference_path(model)] = reference
    write_together(files)


def write_card(model: Path, card: Mapping[str, Any]) -> None:
    """Replace a pack's card alone, for new figures of the same file."""
    write_together({card_path(model): _card_text(card)})


def _card_text(card: Mapping[str, Any]) -> bytes:
    return (json.dumps(card, indent=2, ensure_ascii=False) + "\n").encode()
