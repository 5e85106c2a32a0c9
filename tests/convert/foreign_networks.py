"""Networks as other people build, train and save them, as small as they can be."""

from __future__ import annotations

from pathlib import Path

import keras
import numpy as np

from convert.pack.pictures import draw_known
from convert.pack.pixel_ranges import RANGES
from hematovision_desktop.core.labels import Label
from hematovision_desktop.core.model_card import Preprocessing

FOUR = (Label.EOSINOPHIL, Label.LYMPHOCYTE, Label.MONOCYTE, Label.NEUTROPHIL)
NAMES = "eosinophil,lymphocyte,monocyte,neutrophil"
RGB = (None, None, 3)


def rules(side: int) -> Preprocessing:
    return Preprocessing(24.0, side, 225.0, 0)


def small_base(side: int) -> keras.Model:
    """A base that learns drawn cells in seconds."""
    keras.utils.set_random_seed(3)
    entry = keras.Input((side, side, 3))
    seen = keras.layers.Conv2D(8, 5, strides=2, activation="relu")(entry)
    seen = keras.layers.Conv2D(16, 3, strides=2, activation="relu")(seen)
    return keras.Model(entry, seen, name="small")


def with_head(base: keras.Model, head: str, *front: keras.layers.Layer) -> keras.Model:
    """Put one of the usual heads on a base; front: layers that scale pixels inside."""
    layers = {
        "pooled": [keras.layers.GlobalAveragePooling2D()],
        "hidden": [
            keras.layers.GlobalAveragePooling2D(),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dropout(0.3),
        ],
        "flat": [keras.layers.Flatten()],
    }[head]
    entry = keras.Input(base.input_shape[1:])
    last = keras.layers.Dense(len(FOUR), activation="softmax")
    values = entry
    for layer in (*front, base, *layers, last):
        values = layer(values)
    return keras.Model(entry, values)


def teach_briefly(model: keras.Model, pixels: str, epochs: int) -> float:
    """Train on drawn cells in a range of pixels; return the share that it then names right."""
    drawn = draw_known(rules(model.input_shape[1]), FOUR)
    crops = RANGES[pixels].apply(drawn.pixels)
    truth = np.array([FOUR.index(label) for label in drawn.labels])
    keras.utils.set_random_seed(3)
    model.compile(keras.optimizers.Adam(3e-3), "sparse_categorical_crossentropy")
    model.fit(crops, truth, batch_size=8, epochs=epochs, verbose=0)
    return float((model.predict(crops, verbose=0).argmax(axis=1) == truth).mean())


def write_labelled(folder: Path, each: int) -> Path:
    """Write pictures of drawn single cells into a folder for each type."""
    import cv2

    from hematovision_desktop.adapters.practice.drawn_smear import draw_field

    for place, label in enumerate(FOUR):
        target = folder / label.value.upper()
        target.mkdir(parents=True)
        for number in range(each):
            drawn = draw_field(
                100 * number + place, 240, 240, um_per_px=0.15, leukocytes=[label], mark=False
            )
            cv2.imwrite(str(target / f"{number}.png"), drawn.pixels[..., ::-1])
    return folder
