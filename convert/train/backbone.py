"""The Keras model: a backbone chosen by name, and a linear head that gives exact class maps."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary, proxy

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from convert.train.input_pipeline import to_input
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.labels import MODEL_LABELS
from hematovision_desktop.core.naming.test_time_augmentation import mirrored, settle_looks

SIDE_PX = 128
HEAD, HIDDEN = "logits", "hidden"
_ENTRY = "as_trained"
_WEIGHED = ("CONV_2D", "DEPTHWISE_CONV_2D")


DEFAULT = "mobilenetv2"
BACKBONES = {
    DEFAULT: keras.applications.MobileNetV2,
    "efficientnetb0": keras.applications.EfficientNetB0,
    "resnet50": keras.applications.ResNet50,
    "vgg16": keras.applications.VGG16,
    "inceptionv3": keras.applications.InceptionV3,
}

_HIDDEN_UNITS = {"efficientnetb0": 256}
_CAFFE = ("resnet50", "vgg16")
_CAFFE_MEAN_BGR = np.array([103.939, 116.779, 123.68], np.float32)
_DEVIATION_RGB = np.array([0.229, 0.224, 0.225], np.float32)


def build_model(
    labels: int = len(MODEL_LABELS),
    side_px: int = SIDE_PX,
    dropout: float = 0.2,
    backbone: str = DEFAULT,
    alpha: float = 1.0,
) -> keras.Model:
    """Return an untrained classifier: input in [-1, 1], shape (side, side, 3); output logits.

    Global average pooling and one Dense layer keep it linear after the last feature map, so the
    class maps of `explain_model` average exactly to the logits. For the same reason the Dense 256
    layer of efficientnetb0 works at every place of the feature map, before pooling. alpha: width,
    for mobilenetv2 only.
    """
    entry = keras.Input((side_px, side_px, 3))
    base = BACKBONES[backbone](
        input_tensor=_as_trained(entry, backbone),
        include_top=False,
        weights=None,
        **({"alpha": alpha} if backbone == DEFAULT else {}),
    )
    features = base.output
    if units := _HIDDEN_UNITS.get(backbone):
        features = keras.layers.Conv2D(units, 1, activation="relu", name=HIDDEN)(features)
    pooled = keras.layers.GlobalAveragePooling2D(name="pooled")(features)
    dropped = keras.layers.Dropout(dropout, name="dropped", seed=7)(pooled)
    logits = keras.layers.Dense(labels, name=HEAD, dtype="float32")(dropped)
    model = keras.Model(entry, logits, name="hematovision")
    if backbone in _CAFFE:
        # BGR in [0, 255] less the means, from RGB in [-1, 1].
        swap = 127.5 * np.eye(3, dtype=np.float32)[::-1]
        model.get_layer(_ENTRY).set_weights([swap[None, None], 127.5 - _CAFFE_MEAN_BGR])
    return model


def _as_trained(entry: keras.KerasTensor, backbone: str) -> keras.KerasTensor:
    """Return the input in the form that the backbone's published weights expect."""
    if backbone in _CAFFE:
        return keras.layers.Conv2D(3, 1, trainable=False, name=_ENTRY)(entry)
    if backbone == "efficientnetb0":
        return keras.layers.Rescaling(127.5, offset=127.5, name=_ENTRY)(entry)
    return entry


def load_weights(model: keras.Model, backbone: str, source: Path) -> None:
    """Load the weights of a Keras file without classification layers into the model's backbone."""
    plain = BACKBONES[backbone](
        input_shape=(*model.input_shape[1:3], 3), include_top=False, weights=None
    )
    if not source.is_file():
        raise UserError(f"There are no weights at {source}. Name the file with --weights.")
    try:
        plain.load_weights(source)
    except (OSError, ValueError, KeyError, TypeError, IndexError) as fault:
        raise UserError(
            f"The weights {source} do not fit {backbone}. They must be a Keras file (.h5 or "
            ".weights.h5) of this backbone without its classification layers (“notop”)."
        ) from fault
    own = [layer for layer in model.layers if _is_of_backbone(layer)]
    given = [layer for layer in plain.layers if _is_of_backbone(layer)]
    for layer, other in zip(own, given, strict=True):
        layer.set_weights(other.get_weights())
    if backbone == "efficientnetb0":
        _mend_normalization(model)


def _mend_normalization(model: keras.Model) -> None:
    """Scale the stem of the published EfficientNet weights as `keras.applications` does.

    The weights expect input divided by the deviation. Their Normalization layer has the deviation
    as the variance, and so divides by its root only (keras-team/keras issue 15930).
    """
    norm = next(layer for layer in model.layers if isinstance(layer, keras.layers.Normalization))
    norm.finalize_state()
    if np.allclose(np.ravel(norm.get_weights()[1]), _DEVIATION_RGB, atol=1e-3):
        stem = model.get_layer("stem_conv")
        stem.set_weights([stem.get_weights()[0] / np.sqrt(_DEVIATION_RGB)[None, None, :, None]])


def _is_of_backbone(layer: keras.Layer) -> bool:
    return bool(layer.weights) and layer.name not in (_ENTRY, HIDDEN, HEAD)


def load_imagenet(model: keras.Model, source: Path) -> None:
    """Load the weights of the int8 ImageNet file into the model's convolutions.

    In the file each BatchNorm is folded into its convolution; the bias is what remains of it. A
    narrower model takes the first channels of each.
    """
    layers = model.layers
    convolutions = [
        layer
        for layer in layers
        if isinstance(layer, keras.layers.DepthwiseConv2D | keras.layers.Conv2D)
    ]
    norms = [layer for layer in layers if isinstance(layer, keras.layers.BatchNormalization)]
    read = _read_convolutions(source)[: len(norms)]  # the rest is ImageNet's own head
    for layer, norm, (kernel, bias) in zip(convolutions, norms, read, strict=True):
        # TFLite: (out, h, w, in) and (1, h, w, channels); Keras: (h, w, in, out), (h, w, channels, 1).
        shape = layer.kernel.shape
        whole = kernel.transpose((1, 2, 3, 0))
        layer.set_weights([whole[tuple(slice(size) for size in shape)]])
        shift = bias[: norm.gamma.shape[0]]
        ones, zeros = np.ones_like(shift), np.zeros_like(shift)
        norm.set_weights([ones, shift, zeros, ones - norm.epsilon])


def _read_convolutions(source: Path) -> list[tuple[NDArray[np.float32], NDArray[np.float32]]]:
    """Return kernel and bias, both dequantised, of each convolution of a .tflite file in order."""
    from hematovision_desktop.adapters.model.litert import load_runtime  # noqa: PLC0415

    if not source.is_file():
        raise UserError(f"The starting weights {source} are missing. Fetch the data folder again.")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about the memory that this needs
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
    """Freeze every BatchNorm: training the folded ones diverges."""
    for layer in model.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.trainable = False


def predict(model: keras.Model, crops: NDArray[np.uint8], batch: int = 64) -> NDArray[np.float32]:
    """Return the logits of crops, uint8 RGB (n, side, side, 3), as shape (n, labels)."""
    parts, forward = [], _forward(model)
    for start in range(0, len(crops), batch):
        inputs = to_input(crops[start : start + batch])
        parts.append(np.asarray(forward(tf.constant(inputs)), dtype=np.float32))
    return np.concatenate(parts)


def predict_as_shipped(
    model: keras.Model, crops: NDArray[np.uint8], tta_margin: float
) -> NDArray[np.float32]:
    """Return the logits as the program would: doubtful crops are looked at again, mirrored."""

    def look(places: NDArray[np.intp], mirror: tuple[int, int]) -> NDArray[np.float32]:
        return predict(model, mirrored(crops[places], mirror))

    return settle_looks(predict(model, crops), tta_margin, look)


_COMPILED: WeakKeyDictionary[keras.Model, Callable[[tf.Tensor], tf.Tensor]] = WeakKeyDictionary()


def _forward(model: keras.Model) -> Callable[[tf.Tensor], tf.Tensor]:
    """Return the model's answers to inputs as one compiled step, for any number of crops.

    The step is stored with its model: one step kept by TensorFlow for all models would keep the
    graph of each.
    """
    if model not in _COMPILED:
        known = proxy(model)
        inputs = tf.TensorSpec((None, *model.input_shape[1:]), tf.float32)
        _COMPILED[model] = tf.function(
            lambda crops: known(crops, training=False),
            input_signature=[inputs],
            autograph=False,
        )
    return _COMPILED[model]
