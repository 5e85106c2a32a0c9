"""The shipped pack's answers for a few drawn crops, kept so that a changed runtime is noticed."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.smear.cutter import ScaledCropCutter
from hematovision_desktop.adapters.model.litert import LiteRtClassifier
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.core.cells.field import Field, Located, Location, Scale, ScaleSource
from hematovision_desktop.core.cells.labels import MODEL_LABELS
from hematovision_desktop.core.naming.model_card import Preprocessing


def golden_answers(classifier: LiteRtClassifier) -> bytes:
    """Return the content of a file with drawn crops and a pack's logits and class maps for them."""
    crops = draw_crops(classifier.card.preprocessing)
    answer = classifier.classify(list(crops))
    target = io.BytesIO()
    kept: dict[str, Any] = {"crops": crops, "logits": answer.logits}
    if answer.class_maps is not None:
        kept["class_maps"] = answer.class_maps
    np.savez_compressed(target, **kept)
    return target.getvalue()


def draw_crops(rules: Preprocessing, first_seed: int = 0) -> NDArray[np.uint8]:
    """Return a drawn cell of every type, uint8 RGB (n, side, side, 3), cut by the rules."""
    um_per_px = 0.15
    cutter = ScaledCropCutter(rules)
    crops = []
    for seed, label in enumerate(MODEL_LABELS, first_seed):
        drawn = draw_field(seed, 240, 240, um_per_px=um_per_px, leukocytes=[label], mark=False)
        field = Field(Path("drawn"), drawn.pixels, "", 0)
        scale = Scale(um_per_px, ScaleSource.SET)
        located = Located((Location(drawn.truths[0].box),), scale, (250.0, 230.0, 205.0), 0)
        crops.append(cutter.cut(field, drawn.truths[0].box, located))
    return np.stack(crops)
