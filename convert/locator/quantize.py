"""Converts the trained locator to the pack that the program runs: full int8, any whole multiple of its input."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from convert.base.files import write_together
from convert.base.recipe import IMAGENET_START
from convert.locator.fields import BoxedField
from convert.locator.network import HEAT, SIDES
from convert.locator.views import HEIGHT_PX, STRIDE_PX, WIDTH_PX, fitting_map
from convert.pack.int8 import convert_int8
from hematovision_desktop.core.naming.locator_card import KINDS, SCHEMA, Kind

EXAMPLES = 200

DATA = [
    {
        "name": "BCCD fields marked for training",
        "used_for": "training and choice of thresholds",
        "licence": "MIT",
        "source": "https://github.com/Shenggan/BCCD_Dataset",
    },
    {
        "name": "TXL-PBC raabin, and cbc where it shows BCCD training fields",
        "used_for": "training",
        "licence": "MIT",
        "source": "https://github.com/lugan113/TXL-PBC_Dataset",
    },
    {
        "name": "PBC training split, 50 cells of each type, boxed by colour",
        "used_for": "training",
        "licence": "CC BY 4.0",
        "source": "https://doi.org/10.17632/snkd93bnjr.1",
    },
    {
        "name": "Fields of our own drawing",
        "used_for": "training",
        "licence": "MIT",
        "source": "hematovision_desktop/adapters/practice/drawn_smear.py",
    },
    IMAGENET_START,
]


@dataclass(frozen=True, slots=True)
class Rules:
    """What the card says besides the network: the scores from which a find counts, and the sizes of whole cells."""

    thresholds: Mapping[Kind, float]
    overlap: float = 0.55
    red_cell_um: float = 7.5
    leukocyte_um: float = 13.0


Size = tuple[int, int]
"""Width and height of a network's input in px."""

USUAL_SIZE: Size = (WIDTH_PX, HEIGHT_PX)


def input_size(model: keras.Model) -> Size:
    """Return the size of the input that a network was made for."""
    _, height, width, _ = model.input_shape
    return width, height


def fit(pixels: NDArray[np.uint8], net: Size = USUAL_SIZE) -> NDArray[np.uint8]:
    """Return a whole picture in the middle of the network's input, as the program shows it."""
    if pixels.shape[0] > pixels.shape[1]:
        pixels = pixels.transpose(1, 0, 2)
    matrix = fitting_map(pixels.shape[1], pixels.shape[0], net)
    canvas = np.zeros((net[1], net[0], 3), np.uint8)
    size = (round(pixels.shape[1] * matrix[0, 0]), round(pixels.shape[0] * matrix[1, 1]))
    method = cv2.INTER_AREA if matrix[0, 0] < 1 else cv2.INTER_LINEAR
    left, top = (net[0] - size[0]) // 2, (net[1] - size[1]) // 2
    canvas[top : top + size[1], left : left + size[0]] = cv2.resize(
        pixels, size, interpolation=method
    )
    return canvas


def without_fixed_size(model: keras.Model) -> keras.Model:
    """Return the same network with nothing in it that depends on a number of rows.

    Only enlarging by repetition does. Instead, the 1×1 convolution before it gives every value four
    times, and these are arranged as two rows and two columns.
    """
    narrow = model.get_layer("narrow")
    kernel, bias = narrow.get_weights()
    four = keras.layers.Conv2D(4 * kernel.shape[-1], 1, name="narrow_four_times")

    def changed(layer: keras.Layer) -> keras.Layer:
        if layer.name == "narrow":
            return four
        if layer.name == "up":
            return keras.layers.Lambda(
                lambda value: tf.nn.depth_to_space(value, 2), name="laid_out"
            )
        return layer.__class__.from_config(layer.get_config())

    free = keras.models.clone_model(model, clone_function=changed)
    for layer in model.layers:
        if layer.weights and layer is not narrow:
            free.get_layer(layer.name).set_weights(layer.get_weights())
    four.set_weights([np.tile(kernel, (1, 1, 1, 4)), np.tile(bias, 4)])
    return free


def convert_locator(model: keras.Model, examples: Sequence[NDArray[np.uint8]]) -> bytes:
    """Return the full-integer .tflite: uint8 in, int8 inside, uint8 peaks and sides out.

    examples: inputs from which the ranges of the activations are taken.
    """
    return convert_int8(without_fixed_size(model), examples)


def calibration_inputs(
    fields: Sequence[BoxedField], count: int = EXAMPLES, net: Size = USUAL_SIZE
) -> list[NDArray[np.uint8]]:
    """Return whole fields of every source in turn, at the size of the network's input."""
    rng = np.random.default_rng(7)
    by_source: dict[str, list[BoxedField]] = {}
    for index in rng.permutation(len(fields)):
        by_source.setdefault(fields[index].source, []).append(fields[index])
    share = max(1, count // len(by_source))
    return [fit(field.pixels, net) for some in by_source.values() for field in some[:share]]


def build_card(
    content: bytes,
    rules: Rules,
    metrics: Mapping[str, Any],
    version: str = "1",
    net: Size = USUAL_SIZE,
) -> dict[str, Any]:
    """Return the card of a locator as JSON."""
    return {
        "schema": SCHEMA,
        "name": "hematovision-locator",
        "version": version,
        "sha256": hashlib.sha256(content).hexdigest(),
        "labels": [kind.value for kind in KINDS],
        "input": {"width_px": net[0], "height_px": net[1], "stride_px": STRIDE_PX},
        "outputs": {HEAT: "logits of peaks", SIDES: "left, top, right, bottom in strides"},
        "thresholds": {kind.value: round(rules.thresholds[kind], 4) for kind in KINDS},
        "overlap": rules.overlap,
        "scale": {
            "red_cell_um": round(rules.red_cell_um, 4),
            "leukocyte_um": round(rules.leukocyte_um, 4),
        },
        "data": DATA,
        "metrics": dict(metrics),
    }


def write_locator(model: Path, content: bytes, card: Mapping[str, Any]) -> None:
    """Write the .tflite file and its card, both or neither."""
    text = json.dumps(card, indent=1, ensure_ascii=False) + "\n"
    write_together({model: content, model.with_suffix(".json"): text.encode()})
