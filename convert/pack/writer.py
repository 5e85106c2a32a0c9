"""Writes model packs: the .tflite file and its card change together or not at all."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from convert.base.files import write_together
from convert.base.recipe import TTA_MARGIN
from convert.train.calibrate import Calibration
from hematovision_desktop.adapters.model.pack import card_path, golden_path, reference_path
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.model_card import (
    EARLIER_NAMES,
    SCHEMA,
    ModelCard,
    Preprocessing,
)

TEST_DATA = {
    "name": "paultimothymooney/blood-cells, official test set",
    "used_for": "final figures only",
    "licence": "MIT",
    "source": "https://www.kaggle.com/datasets/paultimothymooney/blood-cells",
}


def build_card(
    name: str,
    version: str,
    content: bytes,
    *,
    labels: Sequence[Label],
    preprocessing: Preprocessing,
    calibration: Calibration,
    metrics: Mapping[str, Any],
    data: Sequence[Mapping[str, Any]] = (),
) -> dict[str, Any]:
    """Return the JSON card for the content of a .tflite file."""
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
            "features": "the last feature map, from which a site teaches the last layer",
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
    model: Path,
    content: bytes,
    card: Mapping[str, Any],
    *,
    golden: bytes,
    reference: bytes | None = None,
) -> None:
    """Replace a pack. If anything fails before all files are on the disk, the old one stays.

    golden: the pack's answers to drawn crops. reference: the content of the pack's reference set;
    None writes none.
    """
    whole = dict(card)
    if reference is not None:
        whole["reference_sha256"] = hashlib.sha256(reference).hexdigest()
    if hashlib.sha256(content).hexdigest() != whole["sha256"]:
        raise ValueError("the card is of another file")
    files = {
        model: content,
        card_path(model): _card_text(whole, model),
        golden_path(model): golden,
    }
    if reference is not None:
        files[reference_path(model)] = reference
    write_together(files)


def update_card(model: Path, changes: Mapping[str, Any]) -> None:
    """Replace only a pack's card, for new figures of the same file; sections with sub-sections are merged.

    A card of the earlier schema gets the present names.
    """
    card = with_present_names(json.loads(card_path(model).read_text(encoding="utf-8")))
    for name, value in changes.items():
        joined = isinstance(value, Mapping) and isinstance(card.get(name), Mapping)
        card[name] = {**card[name], **value} if joined else value
    write_together({card_path(model): _card_text(card, model)})


def with_present_names(card: Mapping[str, Any]) -> dict[str, Any]:
    """Return a card under the names of the present schema."""
    present = {earlier: name for name, earlier in EARLIER_NAMES.items()}
    renamed = {present.get(name, name): value for name, value in card.items()}
    renamed["schema"] = SCHEMA
    renamed["thresholds"] = {
        present.get(name, name): value for name, value in card["thresholds"].items()
    }
    return renamed


def _card_text(card: Mapping[str, Any], model: Path) -> bytes:
    """Return a card's content. Raises EnvironmentFault if the program would refuse it."""
    ModelCard.from_json(card, str(card_path(model)))
    return (json.dumps(card, indent=2, ensure_ascii=False) + "\n").encode()
