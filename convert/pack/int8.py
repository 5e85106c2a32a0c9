"""From a Keras model to a full-integer .tflite, the same way for every model that ships."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from convert.train.input_pipeline import to_input


def convert_int8(model: keras.Model, examples: Iterable[NDArray[np.uint8]]) -> bytes:
    """Return the .tflite of a model: uint8 in, int8 inside, uint8 out.

    examples: inputs, uint8 RGB (height, width, 3), that the ranges of activations are taken from.
    """

    def inputs() -> Iterator[list[NDArray[np.float32]]]:
        for pixels in examples:
            yield [to_input(pixels[None])]

    with tempfile.TemporaryDirectory() as folder:
        model.export(folder, verbose=False)
        converter = tf.lite.TFLiteConverter.from_saved_model(folder)
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
        converter.representative_dataset = inputs
        converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
        converter.inference_input_type = tf.uint8
        converter.inference_output_type = tf.uint8
        return bytes(converter.convert())
