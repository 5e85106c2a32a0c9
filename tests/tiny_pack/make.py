"""Makes the model pack in this folder: real in every way, but with few, random weights.

Run `python -m tests.tiny_pack.make` after a change of the card's format.
"""

from __future__ import annotations

from pathlib import Path

import keras
import numpy as np

from convert.pack.golden import draw_crops, golden_answers
from convert.pack.quantize import convert_model
from convert.pack.reference import pack_reference
from convert.pack.writer import build_card, write_pack
from convert.train.calibrate import Calibration
from hematovision_desktop.adapters.model.litert import LiteRtClassifier
from hematovision_desktop.adapters.model.pack import ModelPack
from hematovision_desktop.core.cells.labels import MODEL_LABELS
from hematovision_desktop.core.naming.head_fit import Examples
from hematovision_desktop.core.naming.model_card import ModelCard, Preprocessing

SIDE_PX = 64
DRAWS = 8


def make(target: Path) -> None:
    """Write the pack and its recorded answers."""
    keras.utils.set_random_seed(1)
    taken = keras.Input((SIDE_PX, SIDE_PX, 3))
    seen = keras.layers.Conv2D(8, 5, strides=4, activation="relu")(taken)
    seen = keras.layers.Conv2D(16, 3, strides=2, activation="relu")(seen)
    pooled = keras.layers.GlobalAveragePooling2D()(seen)
    model = keras.Model(taken, keras.layers.Dense(len(MODEL_LABELS))(pooled))
    pixels = np.random.default_rng(1).integers(0, 256, (16, SIDE_PX, SIDE_PX, 3), np.uint8)
    content = convert_model(model, pixels)
    card = build_card(
        "tiny",
        "1",
        content,
        labels=MODEL_LABELS,
        preprocessing=Preprocessing(20.0, SIDE_PX, background_level=None, outside=0),
        calibration=Calibration(temperature=1.0, review_below=0.5),
        metrics={},
        data=(),
    )
    pack = ModelPack(ModelCard.from_json(card, "being made"), content, target)
    classifier = LiteRtClassifier(pack)
    write_pack(
        target,
        content,
        card,
        golden=golden_answers(classifier),
        reference=draw_reference(classifier),
    )


def draw_reference(classifier: LiteRtClassifier) -> bytes:
    """Return a few drawn cells of every type as the pack sees them."""
    rules = classifier.card.preprocessing
    first_seeds = range(1000, 1000 + 10 * DRAWS, 10)
    crops = np.concatenate([draw_crops(rules, first_seed=seed) for seed in first_seeds])
    features, logits = classifier.look(list(crops))
    labels = np.tile(np.arange(len(MODEL_LABELS)), DRAWS)
    drawn = Examples(features, logits, labels, tuple(str(place) for place in range(len(labels))))
    half = len(labels) // 2
    return pack_reference(drawn.take(np.arange(half)), drawn.take(np.arange(half, len(labels))))


if __name__ == "__main__":
    make(Path(__file__).with_name("tiny.tflite"))
