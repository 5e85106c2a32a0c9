"""Converts a Keras model to a full-integer .tflite, in the same way for every model that ships."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from convert.train.input_pipeline import to_input

Inputs = Callable[[], Iterator[list[NDArray[np.float32]]]]
"""Gives the inputs from which the ranges of activations are taken, in the network's own form."""


def convert_int8(model: keras.Model, examples: Iterable[NDArray[np.uint8]]) -> bytes:
    """Return the .tflite of a model: uint8 in, int8 inside, uint8 out.

    examples: inputs, uint8 RGB (height, width, 3), from which the ranges of activations are taken.
    """

    def inputs() -> Iterator[list[NDArray[np.float32]]]:
        for pixels in examples:
            yield [to_input(pixels[None])]

    # Only its answers: Keras's own export also traces and writes the training, and takes four times as long.
    spec = tf.TensorSpec([None, *model.input_shape[1:]], tf.float32)
    answers = tf.function(lambda pixels: model(pixels, training=False), autograph=False)
    return convert_function(answers.get_concrete_function(spec), inputs)


def convert_function(function: Any, inputs: Inputs) -> bytes:
    """Return the .tflite of a concrete function; the caller keeps its variables alive."""
    module = tf.Module()
    module.run = function
    converter = tf.lite.TFLiteConverter.from_concrete_functions([function], module)
    # The graph itself is converted: to save and read it first gives the same, but takes longer.
    converter.experimental_lower_to_saved_model = False
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.representative_dataset = inputs
    converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
    converter.inference_input_type = tf.uint8
    converter.inference_output_type = tf.uint8
    return bytes(converter.convert())
