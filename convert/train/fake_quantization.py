"""The forward pass as int8 will compute it, so training can settle on the int8 grid.

The converter has no quantisation-aware tool for Keras 3 models, but these networks are simple
enough to process layer by layer. Kernels are rounded per output channel to ±127 steps, activations
per tensor to 256, with straight-through gradients (Jacob et al. 2018, arXiv 1712.05877).
"""

from __future__ import annotations

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from convert.train.input_pipeline import to_input

Ranges = dict[str, tuple[float, float]]

_WEIGHED = (keras.layers.Conv2D, keras.layers.DepthwiseConv2D)
_STORED = (
    keras.layers.ReLU,
    keras.layers.Activation,
    keras.layers.Add,
    keras.layers.Multiply,
    keras.layers.Concatenate,
    keras.layers.GlobalAveragePooling2D,
)


def measure_ranges(model: keras.Model, pixels: NDArray[np.uint8]) -> Ranges:
    """Return the least and greatest value of every layer whose output int8 has to store."""
    names = [layer.name for layer in model.layers if _is_stored(layer)]
    outputs = keras.Model(model.input, [model.get_layer(name).output for name in names])
    least, most = np.full(len(names), np.inf), np.full(len(names), -np.inf)
    for start in range(0, len(pixels), 32):
        values = outputs(to_input(pixels[start : start + 32]), training=False)
        least = np.minimum(least, [float(tf.reduce_min(value)) for value in values])
        most = np.maximum(most, [float(tf.reduce_max(value)) for value in values])
    return {
        name: (min(0.0, float(low)), max(0.0, float(high)))
        for name, low, high in zip(names, least, most, strict=True)
    }


def forward_rounded(model: keras.Model, inputs: tf.Tensor, ranges: Ranges) -> tf.Tensor:
    """Return the logits of inputs, with every kernel and every stored activation rounded."""
    values = {id(model.inputs[0]): tf.quantization.fake_quant_with_min_max_args(inputs, -1, 1)}
    for layer in model.layers[1:]:
        taken = layer.input
        given = [values[id(one)] for one in taken] if isinstance(taken, list) else values[id(taken)]
        value = _apply(layer, given)
        if layer.name in ranges:
            value = tf.quantization.fake_quant_with_min_max_args(value, *ranges[layer.name])
        values[id(layer.output)] = value
    return values[id(model.outputs[0])]


def snap_kernels(model: keras.Model) -> None:
    """Move every kernel onto its int8 grid, so conversion has nothing left to round."""
    for layer in model.layers:
        if isinstance(layer, _WEIGHED):
            layer.kernel.assign(_round_kernel(layer))


def _apply(layer: keras.Layer, given: tf.Tensor) -> tf.Tensor:
    if not isinstance(layer, _WEIGHED):
        return layer(given, training=False)
    kernel = _round_kernel(layer)
    if isinstance(layer, keras.layers.DepthwiseConv2D):
        strides = (1, *layer.strides, 1)
        value = tf.nn.depthwise_conv2d(given, kernel, strides, layer.padding.upper())
    else:
        value = tf.nn.conv2d(given, kernel, layer.strides, layer.padding.upper())
    return layer.activation(value + layer.bias if layer.use_bias else value)


def _round_kernel(layer: keras.Layer) -> tf.Tensor:
    kernel = tf.convert_to_tensor(layer.kernel)
    depthwise = isinstance(layer, keras.layers.DepthwiseConv2D)
    flat = kernel[..., 0] if depthwise else kernel
    most = tf.stop_gradient(tf.reduce_max(tf.abs(flat), axis=list(range(len(flat.shape) - 1))))
    most = tf.maximum(most, 1e-8)
    rounded = tf.quantization.fake_quant_with_min_max_vars_per_channel(
        flat, -most, most, num_bits=8, narrow_range=True
    )
    return rounded[..., None] if depthwise else rounded


def _is_stored(layer: keras.Layer) -> bool:
    """Whether int8 stores the layer's output: a layer before a ReLU or a BatchNorm is fused with it."""
    if isinstance(layer, (*_WEIGHED, keras.layers.BatchNormalization)):
        followers = [node.operation for node in layer._outbound_nodes]
        return not any(map(_is_fused, followers))
    return isinstance(layer, _STORED)


def _is_fused(follower: keras.Layer) -> bool:
    return isinstance(follower, keras.layers.BatchNormalization | keras.layers.ReLU) or (
        getattr(follower, "activation", None) is keras.activations.relu
        and isinstance(follower, keras.layers.Activation)
    )
