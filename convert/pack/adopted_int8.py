"""Converts somebody else's frozen network to a full-integer .tflite that takes the program's crops."""

from __future__ import annotations

import contextlib
import io
import re
from collections.abc import Iterator
from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from convert.pack.head import Head
from convert.pack.int8 import convert_function
from convert.pack.network import Network, cut_out
from convert.pack.output_names import OutputNames
from convert.pack.pixel_ranges import RANGES, PixelRange
from hematovision_desktop.core.base.errors import UserError


def has_maps(head: Head, names: OutputNames) -> bool:
    """Whether class maps are possible: the head is linear after pooling, and every label is one output.

    With as many channels as labels, the features could not be distinguished from the maps.
    """
    told_apart = head.kernel is not None and head.kernel.shape[0] != len(names.labels)
    return head.is_linear and told_apart and all(len(some) == 1 for some in names.outputs)


def entry_range(pixels: PixelRange) -> PixelRange:
    """Return the range that the .tflite itself takes: the network's own, if it is one scale for all channels."""
    return pixels if pixels.is_even else RANGES["0..255"]


def convert_network(
    network: Network,
    head: Head,
    names: OutputNames,
    pixels: PixelRange,
    examples: NDArray[np.uint8],
) -> bytes:
    """Return the .tflite: uint8 RGB in, logits of the labels out, with class maps if they are possible.

    examples: crops, uint8 RGB (n, side, side, 3), from which the ranges of activations are taken.
    """
    run = _with_program_s_outputs(network, head, names, pixels).get_concrete_function()
    shown = examples.copy()
    # The input's range must be exact for any crops.
    shown[0, 0, :2] = [[0, 0, 0], [255, 255, 255]]
    entry = entry_range(pixels)

    def inputs() -> Iterator[list[NDArray[np.float32]]]:
        for crop in shown:
            yield [entry.apply(crop[None])]

    try:
        with contextlib.redirect_stderr(io.StringIO()):
            return convert_function(run, inputs)
    except Exception as fault:  # the converter raises its own kinds, with hundreds of lines
        raise UserError(_refusal(network, str(fault))) from fault


_RESIZING = ("ResizeBicubic", "ResizeArea", "ScaleAndTranslate")
"""What a Resizing layer becomes unless it is bilinear or takes the nearest pixel, and does not antialias."""


def _refusal(network: Network, words: str) -> str:
    """Return in one sentence what the converter says in hundreds of lines."""
    double = tf.float64.as_datatype_enum
    if any(
        node.attr["T"].type == double or node.attr["dtype"].type == double
        for node in network.graph.node
    ):
        return (
            f"{network.kind} in double precision (float64). Save it with model.save('name.keras') and name "
            "that file: it is then converted in single precision."
        )
    operation = re.search(r"'(?:tfl?\.)?(\w+)' op", words)
    if operation and operation[1] in _RESIZING:
        return (
            f"{network.kind} whose Resizing layer shrinks pictures in a way that has no integer form. Build "
            "the network without this layer, or with a bilinear one without antialias, load the weights "
            "and save it again."
        )
    which = f"its operation {operation[1]} has" if operation else "one of its layers has"
    return (
        f"{network.kind} that cannot be made int8: {which} no integer form. Recurrent layers and those "
        "that work on words have none; networks of convolutions and Dense layers do."
    )


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
