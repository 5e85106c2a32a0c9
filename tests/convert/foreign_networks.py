"""Networks as other people build, train and save them, as small as possible."""

from __future__ import annotations

from pathlib import Path

import keras
import numpy as np

from convert.pack.pictures import draw_known
from convert.pack.pixel_ranges import RANGES
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.model_card import Preprocessing

FOUR = (Label.EOSINOPHIL, Label.LYMPHOCYTE, Label.MONOCYTE, Label.NEUTROPHIL)
NAMES = "eosinophil,lymphocyte,monocyte,neutrophil"
RGB = (None, None, 3)


def rules(side: int) -> Preprocessing:
    return Preprocessing(24.0, side, 225.0, 0)


def small_base(side: int) -> keras.Model:
    """Return a base that learns drawn cells within seconds."""
    keras.utils.set_random_seed(3)
    entry = keras.Input((side, side, 3))
    seen = keras.layers.Conv2D(8, 5, strides=2, activation="relu")(entry)
    seen = keras.layers.Conv2D(24, 3, strides=2, activation="relu")(seen)
    return keras.Model(entry, seen, name="small")


def with_head(base: keras.Model, head: str, *front: keras.layers.Layer) -> keras.Model:
    """Put one of the usual heads on a base. front: layers that scale the pixels inside the network."""
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
    """Train on drawn cells in a pixel range; return the share that is then named right."""
    drawn = draw_known(rules(model.input_shape[1]), FOUR)
    crops = RANGES[pixels].apply(drawn.pixels)
    truth = np.array([FOUR.index(label) for label in drawn.labels])
    keras.utils.set_random_seed(3)
    model.compile(keras.optimizers.Adam(3e-3), "sparse_categorical_crossentropy")
    model.fit(crops, truth, batch_size=8, epochs=epochs, verbose=0)
    return float((model.predict(crops, verbose=0).argmax(axis=1) == truth).mean())


def teach_head_briefly(base: keras.Model, model: keras.Model, pixels: str, epochs: int) -> None:
    """Train only the head on drawn cells; the base answers once and stays as it is."""
    drawn = draw_known(rules(model.input_shape[1]), FOUR)
    truth = np.array([FOUR.index(label) for label in drawn.labels])
    seen = base.predict(RANGES[pixels].apply(drawn.pixels), verbose=0)
    values = entry = keras.Input(seen.shape[1:])
    for layer in model.layers[model.layers.index(base) + 1 :]:
        values = layer(values)
    keras.utils.set_random_seed(3)
    head = keras.Model(entry, values)
    head.compile(keras.optimizers.Adam(3e-3), "sparse_categorical_crossentropy")
    head.fit(seen, truth, batch_size=8, epochs=epochs, verbose=0)


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


COLOURS = ((200, 190, 60), (60, 200, 70), (60, 70, 210), (150, 150, 150))
"""Of a picture of each of FOUR, red first, for networks that tell colours apart; none is a cell's."""


def write_coloured(folder: Path, each: int) -> Path:
    """Write pictures without cells into a folder for each type, each type of its own colour."""
    import cv2

    rng = np.random.default_rng(5)
    for label, colour in zip(FOUR, COLOURS, strict=True):
        target = folder / label.value.upper()
        target.mkdir(parents=True)
        for number in range(each):
            values = np.array(colour) + rng.integers(-9, 10, (240, 240, 3))
            cv2.imwrite(str(target / f"{number}.png"), values.astype(np.uint8)[..., ::-1])
    return folder


def telling_colours(side: int) -> keras.Model:
    """Return a network for 0..1 that names a crop by the nearest of COLOURS. Its weights are set, not trained."""
    entry = keras.Input((side, side, 3))
    same = keras.layers.Conv2D(3, 1)
    head = keras.layers.Dense(len(FOUR), "softmax")
    model = keras.Model(entry, head(keras.layers.GlobalAveragePooling2D()(same(entry))))
    means = np.array(COLOURS, np.float32).T / 255
    same.set_weights([np.eye(3, dtype=np.float32)[None, None], np.zeros(3, np.float32)])
    head.set_weights([40 * means, -20 * (means**2).sum(axis=0)])
    return model


def knowing_drawn_cells(side: int, drawn_for: tuple[Label, ...]) -> keras.Model:
    """Return a network for 0..1 with outputs in the order of FOUR that names certain drawn cells right.

    Its last layer is solved, not trained. drawn_for: the order of types in which the cells are drawn.
    """
    base = small_base(side)
    model = with_head(base, "pooled")
    drawn = draw_known(rules(side), drawn_for)
    seen = base.predict(RANGES["0..1"].apply(drawn.pixels), verbose=0).mean(axis=(1, 2))
    wanted = np.eye(len(FOUR))[[FOUR.index(label) for label in drawn.labels]] - 0.25
    ones = np.concatenate([seen, np.ones((len(seen), 1))], axis=1).astype(np.float64)
    # A little ridge: weights of any size would lie beyond what int8 can scale.
    ridge = 1e-5 * np.trace(ones.T @ ones) / ones.shape[1] * np.eye(ones.shape[1])
    solved = 20 * np.linalg.solve(ones.T @ ones + ridge, ones.T @ wanted)
    model.layers[-1].set_weights([solved[:-1], solved[-1]])
    return model
