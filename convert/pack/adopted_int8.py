"""A frozen network of somebody else as a full-integer .tflite that takes the program's crops."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator
from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from convert.pack.head import Head
from convert.pack.network import Network, cut_out
from convert.pack.output_names import OutputNames
from convert.pack.pixel_ranges import RANGES, PixelRange
from hematovision_desktop.core.errors import UserError


def has_maps(head: Head, names: OutputNames) -> bool:
    """Whether class maps follow: from a head linear after pooling, every label being one output."""
    return head.is_linear and all(len(some) == 1 for some in names.outputs)


def entry_range(pixels: PixelRange) -> PixelRange:
    """Return what the .tflite itself takes: the network's own range where that is one scale for all."""
    return pixels if pixels.is_even else RANGES["0..255"]


def convert_network(
    network: Network,
    head: Head,
    names: OutputNames,
    pixels: PixelRange,
    examples: NDArray[np.uint8],
) -> bytes:
    """Return the .tflite: uint8 RGB in, logits of the labels out, with class maps where they follow.

    examples: crops, uint8 RGB (n, side, side, 3), that the ranges of activations are taken from.
    """
    module = tf.Module()
    module.run = _with_program_s_outputs(network, head, names, pixels)
    shown = examples.copy()
    # The input's range must be exact, whatever the crops hold.
    shown[0, 0, :2] = [[0, 0, 0], [255, 255, 255]]
    entry = entry_range(pixels)

    def inputs() -> Iterator[list[NDArray[np.float32]]]:
        for crop in shown:
            yield [entry.apply(crop[None])]

    concrete = module.run.get_concrete_function()
    converter = tf.lite.TFLiteConverter.from_concrete_functions([concrete], module)
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.representative_dataset = inputs
    converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
    converter.inference_input_type = tf.uint8
    converter.inference_output_type = tf.uint8
    try:
        with contextlib.redirect_stderr(io.StringIO()):
            return bytes(converter.convert())
    except Exception as fault:  # the converter raises kinds of its own, of hundreds of lines
        reason = str(fault).strip().splitlines()[0][:160].rstrip(". ")
        raise UserError(
            f"{network.kind} that cannot be made int8 ({reason}). One of its layers has no integer form."
        ) from fault


def _with_program_s_outputs(
    network: Network, head: Head, names: OutputNames, pixels: PixelRange
) -> Any:
    with_maps = has_maps(head, names)
    fetched = head.features if with_maps else head.logits
    inner = cut_out(network.graph, network.entry, [fetched or head.logits])
    colours, offset = pixels.matrix()[None, None], np.array(pixels.offset, np.float32)
    kept = [some[0] for some in names.outputs]
    spec = tf.TensorSpec([1, network.side, network.side, 3], tf.float32)

    @tf.function(input_signature=[spec])  # type: ignore[untyped-decorator]
    def run(crop: tf.Tensor) -> dict[str, tf.Tensor]:
        values = crop
        if not pixels.is_even:
            values = tf.nn.conv2d(crop, colours, 1, "VALID") + offset
        (found,) = inner(values)
        if head.kernel is not None and head.bias is not None and with_maps:
            kernel = head.kernel[:, kept]
            pooled = tf.reduce_mean(found, axis=[1, 2])
            return {
                "logits": tf.matmul(pooled, kernel) + head.bias[kept],
                "class_maps": tf.nn.conv2d(found, kernel[None, None], 1, "VALID"),
                "features": found,
            }
        logits = tf.reshape(found, [1, network.outputs])
        if names.is_plain:
            return {"logits": logits}
        each = [
            tf.reduce_max(tf.gather(logits, list(some), axis=1), axis=1, keepdims=True)
            for some in names.outputs
        ]
        return {"logits": tf.concat(each, axis=1)}

    return run
