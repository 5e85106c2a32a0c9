"""The Keras model: MobileNetV2 with ImageNet weights and a linear head that explains itself."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from convert.feed import to_input
from hematovision_desktop.core.errors import UserError
from hematovision_desktop.core.labels import Label

SIDE_PX = 128
HEAD = "logits"
_WEIGHED = ("CONV_2D", "DEPTHWISE_CONV_2D")


def build_model(
    labels: int = len(Label), side_px: int = SIDE_PX, dropout: float = 0.2
) -> keras.Model:
    """Return an untrained classifier: input in [-1, 1], shape (side, side, 3); output logits.

    Global average pooling and one Dense layer keep it linear after the last feature map, so that
    the class maps of `explain_model` average exactly to the logits.
    """
    base = keras.applications.MobileNetV2(
        input_shape=(side_px, side_px, 3), alpha=1.0, include_top=False, weights=None
    )
    pooled = keras.layers.GlobalAveragePooling2D(name="pooled")(base.output)
    dropped = keras.layers.Dropout(dropout, name="dropped", seed=7)(pooled)
    logits = keras.layers.Dense(labels, name=HEAD, dtype="float32")(dropped)
    return keras.Model(base.input, logits, name="hematovision")


def load_imagenet(model: keras.Model, source: Path) -> None:
    """Put the weights of the int8 ImageNet file into the model's convolutions.

    The file has each BatchNorm folded into its convolution; what is left of it is the bias.
    """
    layers = model.layers
    convolutions = [
        layer
        for layer in layers
        if isinstance(layer, keras.layers.DepthwiseConv2D | keras.layers.Conv2D)
    ]
    norms = [layer for layer in layers if isinstance(layer, keras.layers.BatchNormalization)]
    read = _read_convolutions(source)[: len(norms)]  # what follows is ImageNet's own head
    for layer, norm, (kernel, bias) in zip(convolutions, norms, read, strict=True):
        # TFLite: (out, h, w, in) and (1, h, w, channels); Keras: (h, w, in, out), (h, w, channels, 1).
        layer.set_weights([kernel.transpose((1, 2, 3, 0))])
        ones, zeros = np.ones_like(bias), np.zeros_like(bias)
        norm.set_weights([ones, bias, zeros, ones - norm.epsilon])


def _read_convolutions(source: Path) -> list[tuple[NDArray[np.float32], NDArray[np.float32]]]:
    """Return kernel and bias, both dequantised, of each convolution of a .tflite file in order."""
    from hematovision_desktop.adapters.litert_classifier import load_runtime  # noqa: PLC0415

    if not source.is_file():
        raise UserError(f"The starting weights {source} are missing. Fetch the data folder again.")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that this costs memory
        interpreter: Any = load_runtime().Interpreter(
            model_path=str(source), experimental_preserve_all_tensors=True
        )
    interpreter.allocate_tensors()
    details = {detail["index"]: detail for detail in interpreter.get_tensor_details()}

    def dequantised(index: int) -> NDArray[np.float32]:
        numbers = details[index]["quantization_parameters"]
        scales, zeros = numbers["scales"], numbers["zero_points"]
        values = interpreter.get_tensor(index).astype(np.float32)
        shape = [1] * values.ndim
        shape[numbers["quantized_dimension"]] = -1
        out: NDArray[np.float32] = (values - zeros.reshape(shape)) * scales.reshape(shape)
        return out

    return [
        (dequantised(operator["inputs"][1]), dequantised(operator["inputs"][2]))
        for operator in interpreter._get_ops_details()
        if operator["op_name"] in _WEIGHED
    ]


def freeze_norms(model: keras.Model) -> None:
    """Keep every BatchNorm as it is: training the folded ones diverges."""
    for layer in model.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.trainable = False


def predict(model: keras.Model, crops: NDArray[np.uint8], batch: int = 64) -> NDArray[np.float32]:
    """Return the logits of crops, uint8 RGB (n, side, side, 3), as shape (n, labels)."""
    parts = []
    for start in range(0, len(crops), batch):
        inputs = to_input(crops[start : start + batch])
        parts.append(np.asarray(_forward(model, tf.constant(inputs)), dtype=np.float32))
    return np.concatenate(parts)


@tf.function(reduce_retracing=True)  # type: ignore[untyped-decorator]
def _forward(model: keras.Model, inputs: tf.Tensor) -> tf.Tensor:
    return model(inputs, training=False)
